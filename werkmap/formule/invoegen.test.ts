import { describe, expect, it } from 'vitest';
import {
  type Verschuiving,
  verschovenAdres,
  verschovenFormule,
  verschovenVoorwaarde,
  verschovenVoorwaarden,
} from './invoegen';

const rijen = (vanaf: number, aantal: number): Verschuiving => ({ langs: 'rij', vanaf, aantal });
const kolommen = (vanaf: number, aantal: number): Verschuiving => ({ langs: 'kolom', vanaf, aantal });

describe('een bereik na invoegen en verwijderen', () => {
  it.each([
    ['B4:C9', rijen(9, 2), 'B4:C9'],
    ['B4:C9', rijen(0, 2), 'B6:C11'],
    ['B4:C9', rijen(3, 1), 'B5:C10'],
    ['B4:C9', rijen(5, 3), 'B4:C12'],
    ['B4:C9', rijen(0, -2), 'B2:C7'],
    ['B4:C9', rijen(2, -3), 'B3:C6'],
    ['B4:C9', rijen(7, -4), 'B4:C7'],
    ['B4:C9', rijen(3, -6), null],
    ['B4', kolommen(0, 1), 'C4'],
    ['B4:D4', kolommen(2, -1), 'B4:C4'],
  ])('%s met %j wordt %s', (adres, verschuiving, verwacht) => {
    expect(verschovenAdres(adres, verschuiving)).toBe(verwacht);
  });

  it.each([
    ['=$D4<0', rijen(0, 1), '=$D5<0'],
    ['=SUM(D4:D9)>$B$2', rijen(5, 2), '=SUM(D4:D11)>$B$2'],
    ['=D4=0', kolommen(1, 1), '=E4=0'],
    ['=D4=0', rijen(3, -1), '=#REF!=0'],
    ['=Regio!D4=LOG10(D4)', rijen(0, 1), '=Regio!D4=LOG10(D5)'],
    ['="D4"=\'Blad 1\'!D4', rijen(0, 1), '="D4"=\'Blad 1\'!D4'],
    ['=TEKORT_D4>D4', rijen(0, 1), '=TEKORT_D4>D5'],
  ])('%s met %j wordt %s', (formule, verschuiving, verwacht) => {
    expect(verschovenFormule(formule, verschuiving, { eigen: 'Blad1', veranderd: 'Blad1' })).toBe(verwacht);
  });

  const hier = { eigen: 'Blad1', veranderd: 'Blad1' };
  const elders = { eigen: 'Blad 2', veranderd: 'Blad1' };
  it.each([
    ['=Blad1!B2>B2', hier, '=Blad1!B3>B3'],
    ["=BLAD1!B2>'Blad1'!B2", hier, "=BLAD1!B3>'Blad1'!B3"],
    ["='Blad 2'!B2>B2", hier, "='Blad 2'!B2>B3"],
    ['=Blad1!B2>B2', elders, '=Blad1!B3>B2'],
    ["='Blad 2'!B2>B2", elders, "='Blad 2'!B2>B2"],
    ["=[1]Blad1!B2>'[1]Blad1'!B2", hier, "=[1]Blad1!B2>'[1]Blad1'!B2"],
    ['=SUM(Blad1!$B$2:$B$9;B2:B9)', elders, '=SUM(Blad1!$B$3:$B$10;B2:B9)'],
  ])('%s op %j wordt %s', (formule, bladen, verwacht) => {
    expect(verschovenFormule(formule, rijen(0, 1), bladen)).toBe(verwacht);
  });

  it.each([
    ['B2:B9', '=$B2<0', rijen(1, -1), hier, { adres: 'B2:B8', formule: '=$B2<0' }],
    ['B2:B9', '=$B2<$B$1', rijen(0, -3), hier, { adres: 'B1:B6', formule: '=$B1<#REF!' }],
    ['B2:D2', '=B$1<0', kolommen(1, -2), hier, { adres: 'B2', formule: '=B$1<0' }],
    ['B2:B9', '=$B2<0', rijen(4, -2), hier, { adres: 'B2:B7', formule: '=$B2<0' }],
    ['B2:B9', '=$B2<0', rijen(1, 1), hier, { adres: 'B3:B10', formule: '=$B3<0' }],
    ['B2:B9', '=$B2<0', rijen(1, -8), hier, null],
    ['B2:B9', '=Blad1!$B$4<B2', rijen(1, -1), elders, { adres: 'B2:B9', formule: '=Blad1!$B$3<B2' }],
  ])('een voorwaarde voor %s met %s en %j', (adres, formule, verschuiving, bladen, verwacht) => {
    expect(verschovenVoorwaarde({ adres, formule }, verschuiving, bladen)).toEqual(verwacht);
  });

  // Cellen in kolom B en C schuiven twee omlaag vanaf rij 4.
  const omlaag: Verschuiving = { ...rijen(3, 2), binnen: { van: 1, tot: 3 } };
  // Cellen in rij 3 schuiven een naar links vanaf kolom D.
  const links: Verschuiving = { ...kolommen(3, -1), binnen: { van: 2, tot: 3 } };
  it.each([
    ['=B4+A4+SUM(B2:C9)', omlaag, '=B6+A4+SUM(B2:C11)'],
    ['=SUM(A4:B9)+SUM(B:B)+SUM(4:4)', omlaag, '=SUM(A4:B9)+SUM(B:B)+SUM(4:4)'],
    ['=E3+D3+E4+SUM(B3:F3)', links, '=D3+#REF!+E4+SUM(B3:E3)'],
  ])('%s met cellen %j wordt %s', (formule, verschuiving, verwacht) => {
    expect(verschovenFormule(formule, verschuiving, hier)).toBe(verwacht);
  });

  it.each([
    ['B2:B9', '=$B2<$A$4', omlaag, [['B2:B11', '=$B2<$A$4']]],
    ['A4:A9', '=$B4<0', omlaag, [['A4:A9', '=$B6<0']]],
    [
      'A4:D5',
      '=A4<0',
      omlaag,
      [
        ['A4:A5', '=A4<0'],
        ['B6:C7', '=B6<0'],
        ['D4:D5', '=D4<0'],
      ],
    ],
    [
      'D2:D4',
      '=D2<0',
      links,
      [
        ['D2', '=D2<0'],
        ['D4', '=D4<0'],
      ],
    ],
  ])('een voorwaarde voor %s met %s en cellen %j', (adres, formule, verschuiving, verwacht) => {
    expect(
      verschovenVoorwaarden({ adres, formule }, verschuiving, hier).map((deel) => [deel.adres, deel.formule]),
    ).toEqual(verwacht);
  });
});

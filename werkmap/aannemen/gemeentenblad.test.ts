import { describe, expect, it } from 'vitest';
import { KOLOMMEN, leesGemeentetabel } from '../../core/grens/gemeentetabel';
import { leesReeks } from '../../core/grens/reeks';
import { alsGetal } from '../../core/getal/decimaal';
import { rechthoekVan } from '../poort/adres';
import { begrijp } from './begrip';
import { DUIDELIJK, type EigenVoorbeeld } from './eigenbladen.hulp';
import { gemeentenblad } from './gemeentenblad';
import { nagerekend } from './rekenblad.hulp';
import { waardeVan } from './uitwerking';
import { werkUit } from './werkUit';
import { celtekst } from '../poort/celtekst.hulp';

function schrijf({ blad, cellen }: EigenVoorbeeld) {
  const kolommen = Math.max(...cellen.map((rij) => rij.length));
  const uitwerking = werkUit(begrijp(blad, cellen, { rij: 0, kolom: 0, rijen: cellen.length, kolommen }));
  const plek = gemeentenblad(uitwerking, 'Gemeenten', { regio: 'Regio', jaar: 2027 });
  const op = nagerekend({ [blad]: cellen, Gemeenten: plek.blad.cellen });
  return { ...plek, uitwerking, op };
}

describe.each(DUIDELIJK)('$naam', (voorbeeld) => {
  const { tabel, op, blad } = schrijf(voorbeeld);
  const { rij, kolom, rijen, kolommen } = rechthoekVan(tabel.adres);
  const cel = (r: number, k: number) =>
    op('Gemeenten', `${String.fromCharCode(65 + kolom + k)}${rij + r + 1}`);
  const cellen = Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => cel(r, k)),
  );

  it('wordt een tabel die onze functies lezen, met dezelfde getallen', () => {
    const gelezen = leesGemeentetabel(leesReeks(cellen, 'gemeenten'));
    expect(gelezen.gemeenten).toEqual(voorbeeld.gemeenten.map(({ gemeente }) => gemeente));
    voorbeeld.gemeenten.forEach((getallen, g) => {
      for (const [naam, waarde] of Object.entries(getallen)) {
        if (typeof waarde === 'string') continue;
        const gevonden = alsGetal(gelezen.getallen[naam as 'baten']![g]!);
        expect(gevonden, naam).toBeCloseTo(waarde ?? 0, 6);
      }
    });
    if (voorbeeld.centrum !== undefined) {
      expect(gelezen.gemeenten[gelezen.centrum!]).toBe(voorbeeld.centrum);
    }
  });

  it('verwijst in elke cel naar het eigen blad', () => {
    const koppen = cellen[0]!;
    for (let r = 1; r < rijen; r += 1) {
      for (let k = 0; k < kolommen; k += 1) {
        if (koppen[k] === KOLOMMEN.centrum) continue;
        expect(celtekst(blad.cellen[rij + r]![kolom + k])).toMatch(/^=/);
      }
    }
  });

  it('controleert het totaal van het eigen blad', () => {
    const onder = rij + rijen;
    const regel = blad.cellen[onder + 2] ?? [];
    const letters = regel.flatMap((inhoud, k) =>
      k > 0 && inhoud !== null ? [String.fromCharCode(65 + k)] : [],
    );
    const uitkomsten = letters.map((letter) => op('Gemeenten', `${letter}${onder + 3}`));
    const klopt = !(voorbeeld.punten ?? []).some((punt) => punt.includes('verschil'));
    if (klopt)
      expect(new Set(uitkomsten).size <= 1 && [undefined, 'sluit'].includes(uitkomsten[0] as 'sluit')).toBe(
        true,
      );
    else expect(uitkomsten).toEqual([-100000, -100000]);
  });
});

describe('het eigen blad verandert', () => {
  const nette = DUIDELIJK[0]!;
  const pm = DUIDELIJK.find(({ naam }) => naam.startsWith('een kruisje'))!;

  it('dan verandert de tabel mee', () => {
    const { blad } = schrijf(nette);
    const anders = nette.cellen.map((rij) => rij.map((cel) => (cel === 9450000 ? 1 : cel)));
    expect(nagerekend({ [nette.blad]: anders, Gemeenten: blad.cellen })('Gemeenten', 'C10')).toBe(1);
  });

  it('wat nog moet komen blijft leeg, en komt mee zodra het er is', () => {
    const { blad, op } = schrijf(pm);
    const lasten = (lees: typeof op) => lees('Gemeenten', 'C12');
    expect(lasten(op)).toBe('');
    const gevuld = pm.cellen.map((rij) => rij.map((cel) => (cel === 'PM' ? 170000 : cel)));
    expect(lasten(nagerekend({ [pm.blad]: gevuld, Gemeenten: blad.cellen }))).toBe(170000);
  });
});

it('laat een eenheid in een cel voorgaan op die van de tabel, en leest door een voetnoot heen', () => {
  const { uitwerking, op, blad } = schrijf({
    naam: '',
    blad: 'B',
    cellen: [
      ['Bedragen x € 1.000'],
      ['Gemeente', 'Baten', 'Lasten'],
      ['Noord', '1,2 mln', '1.300*'],
      ['Zuid', 80, '75-'],
    ],
    gemeenten: [],
  });
  expect(waardeVan(uitwerking, 2, uitwerking.kolommen[0]!)).toBe(1_200_000);
  expect(op('Gemeenten', 'B10')).toBe(1_200_000);
  expect(blad.cellen[9]!.slice(1)).toEqual([
    '=BWMO_PXQ(SUBSTITUTE(B!B3;" mln";"");1000000)',
    '=BWMO_PXQ(SUBSTITUTE(B!C3;"*";"");1000)',
  ]);
  expect(op('Gemeenten', 'C10')).toBe(1_300_000);
  expect(uitwerking.vragen).toEqual([expect.stringContaining('Lasten van Zuid (rij 4) is negatief')]);
});

it('noemt de tabel, de regio en het jaar', () => {
  const { namen, op } = schrijf(DUIDELIJK[0]!);
  expect(namen).toEqual([
    { naam: 'GEMEENTEN', bereik: { blad: 'Gemeenten', adres: 'A9:D11' } },
    { naam: 'REGIO', bereik: { blad: 'Gemeenten', adres: 'B3' } },
    { naam: 'BEGROTINGSJAAR', bereik: { blad: 'Gemeenten', adres: 'B4' } },
  ]);
  expect([op('Gemeenten', 'B3'), op('Gemeenten', 'B4')]).toEqual(['Regio', 2027]);
});

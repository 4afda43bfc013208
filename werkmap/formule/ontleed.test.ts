import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zin } from '../../core/aanroep.hulp';
import { keer } from '../../core/willekeur.hulp';
import { FOUTCODES, type Foutcode } from './foutcodes';
import { functienaam, FUNCTIENAMEN, nederlandseNaam } from './functienamen';
import type { Knoop, Teken } from './knoop';
import { ontleed } from './ontleed';
import { schrijf } from './schrijf';

const lees = (formule: string) => ontleed(formule, 'Blad1');
const terug = (formule: string, nederlands = false) => schrijf(lees(formule), { blad: 'Blad1', nederlands });

describe('een formule lezen', () => {
  it.each([
    ['=SUM(B2:B7)', '=SUM(B2:B7)'],
    ['=som( b2:$b$7 )', '=SUM(B2:$B$7)'],
    ['=ALS(A1>=1,5;"ja, ""echt""";ONWAAR)', '=IF(A1>=1.5;"ja, ""echt""";FALSE)'],
    ['=BWMO_TEKORT(B2:B7;C2:C7;;B13;)', '=BWMO_TEKORT(B2:B7;C2:C7;;B13;)'],
    ['=_xldudf_BWMO_TEKORT(A1;B1)', '=BWMO_TEKORT(A1;B1)'],
    ['=DEV.BWMO_SALDO(A1;B1)', '=BWMO_SALDO(A1;B1)'],
    ['=BWMO.SALDO(A1;B1)', '=BWMO_SALDO(A1;B1)'],
    ['=_xlfn.XLOOKUP(A1;B:B;C:C)', '=XLOOKUP(A1;B:B;C:C)'],
    ["='Herkomst en verblijf'!B2+Regio!B3", "='Herkomst en verblijf'!B2+Regio!B3"],
    ["='Jan''s blad'!A1", "='Jan''s blad'!A1"],
    ['=Blad1!A1', '=A1'],
    ['=SUM(J:J)+SUM(3:5)+SUM(A2:A)', '=SUM(J:J)+SUM(3:5)+SUM(A2:A)'],
    ['=A1#', '=A1#'],
    ['=_xlfn.ANCHORARRAY(A1)', '=A1#'],
    ['=@B2:B7', '=@B2:B7'],
    ['=-A1%+ +2', '=-A1%++2'],
    ['=(A1-B1)-(C1-D1)', '=A1-B1-(C1-D1)'],
    ['=A1&"; "&B1=C1', '=A1&"; "&B1=C1'],
    ['={1\\2,5;3\\4}', '={1\\2.5;3\\4}'],
    ['={1,2;3,4}', '={1\\2;3\\4}'],
    ['={"a;b"\\WAAR;#N/B\\-1}', '={"a;b"\\TRUE;#N/A\\-1}'],
    ['=GEMEENTEN', '=GEMEENTEN'],
    ['=#VERW!+#N/A', '=#REF!+#N/A'],
    ['=WAAR()', '=TRUE()'],
    ['=(A1+B1)^(-2)', '=(A1+B1)^(-2)'],
    ['=LOG10(A1)', '=LOG10(A1)'],
    ['=SUM(\n  A1;\n  B1)', '=SUM(A1;B1)'],
    ['=1,5E-3', '=0.0015'],
  ])('%s', (geschreven, gelezen) => {
    expect(terug(geschreven)).toBe(gelezen);
  });

  it('schrijft Nederlands met een decimale komma', () => {
    expect(terug('=IF(ROUND(A1;2)=0.5;TRUE;SUMPRODUCT(B1:B2))', true)).toBe(
      '=ALS(AFRONDEN(A1;2)=0,5;WAAR;SOMPRODUCT(B1:B2))',
    );
  });

  it('zet het voorvoegsel van de host voor onze functies', () => {
    const boom = lees('=BWMO_SALDO(A1;B1)');
    expect(schrijf(boom, { blad: 'Blad1', nederlands: true, voorvoegsel: 'DEV.BWMO_' })).toBe(
      '=DEV.BWMO_SALDO(A1;B1)',
    );
  });

  it.each([
    ['SOM(A1)', 'begint met ='],
    ['=SUM(A1', 'is niet af'],
    ['=SUM(A1,B1)', 'zet een ; tussen de argumenten'],
    ['=A1 B1', 'geen teken'],
    ['=SUM((A1;B1))', 'geef elk bereik als eigen argument'],
    ['=INDEX(A1:A3;1):A5', 'wijs het bereik zelf aan'],
    ['=Tabel1[Lasten]', 'Tabel1 verwijst naar een tabel op naam'],
    ["='[Begroting.xlsx]Blad1'!A1", 'ander bestand'],
    ['=[1]Blad1!A1', 'ander bestand'],
    ['={A1\\2}', 'tussen { en }'],
    ['={1;2\\3}', 'tussen { en }'],
    ['=-2^2', 'zet haakjes'],
    ['=2^3^2', 'zet haakjes'],
    ['="open', 'niet te lezen'],
    ['=A1)', 'niet te lezen'],
    ['=', 'is niet af'],
  ])('weigert %s met een zin', (formule, deel) => {
    expect(zin(() => lees(formule))).toContain(deel);
  });
});

describe('schrijven en weer lezen', () => {
  // Over de poort is NORM.INV de Engelse naam, dus de oude NORMINV komt er in het Nederlands niet op terug.
  const NAMEN = [...FUNCTIENAMEN.keys()].filter(
    (naam) => naam !== 'SINGLE' && functienaam(nederlandseNaam(naam)) === naam,
  );
  const blad = fc.constantFrom('Blad1', 'Regio', 'Herkomst en verblijf', "Jan's blad", 'Blad 2');
  const adres = fc.constantFrom('A1', '$B$2', 'B2:C7', '$A1:B$9', 'J:J', 'A:XFD', '3:5', 'A2:A', 'ZZ100');
  const tekst = fc.string({ maxLength: 6 });
  const getal = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 9 }),
    fc.double({ min: 0, max: 1e12, noNaN: true, noDefaultInfinity: true }),
  );
  const plat: fc.Arbitrary<Knoop> = fc.oneof(
    getal.map((waarde): Knoop => ({ soort: 'getal', getal: Object.is(waarde, -0) ? 0 : waarde })),
    tekst.map((waarde): Knoop => ({ soort: 'tekst', tekst: waarde })),
    fc.boolean().map((waarde): Knoop => ({ soort: 'janee', waarde })),
    fc
      .constantFrom(...(Object.keys(FOUTCODES) as Foutcode[]))
      .map((code): Knoop => ({ soort: 'fout', code })),
    fc.record({ blad, adres }).map((plek): Knoop => ({ soort: 'bereik', ...plek })),
    fc.constantFrom('GEMEENTEN', 'Begroting_2027', 'één').map((naam): Knoop => ({ soort: 'naam', naam })),
  );
  const rooster = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rijen, kolommen]) => {
      const cel = plat.filter(({ soort }) => ['getal', 'tekst', 'janee', 'fout'].includes(soort));
      const rij = fc.array(cel, { minLength: kolommen, maxLength: kolommen });
      return fc.array(rij, { minLength: rijen, maxLength: rijen });
    })
    .map((rijen): Knoop => ({ soort: 'rooster', rijen }));
  const { boom } = fc.letrec<{ boom: Knoop }>((tie) => ({
    boom: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'formule' },
      plat,
      rooster,
      fc
        .record({
          naam: fc.constantFrom(...NAMEN, 'BWMO_TEKORT', 'BWMO_NVO_REGIO'),
          argumenten: fc
            .array(fc.oneof(tie('boom'), fc.constant<Knoop>({ soort: 'leeg' })), { maxLength: 3 })
            // Eén leeg argument ziet er hetzelfde uit als geen argument.
            .filter((lijst) => lijst.length !== 1 || lijst[0]!.soort !== 'leeg'),
        })
        .map((functie): Knoop => ({ soort: 'functie', ...functie })),
      fc
        .record({
          teken: fc.constantFrom<Teken>('=', '<>', '<', '<=', '>', '>=', '&', '+', '-', '*', '/', '^'),
          links: tie('boom'),
          rechts: tie('boom'),
        })
        .map((bewerking): Knoop => ({ soort: 'bewerking', ...bewerking })),
      fc
        .record({
          soort: fc.constantFrom('min' as const, 'plus' as const, 'procent' as const, 'doorsnede' as const),
          van: tie('boom'),
        })
        .map((voor): Knoop => voor),
      fc
        .record({ blad })
        .map((plek): Knoop => ({ soort: 'loop', van: { soort: 'bereik', ...plek, adres: 'B2' } })),
    ),
  }));

  it.each([true, false])('geeft dezelfde boom (Nederlands: %s)', (nederlands) => {
    fc.assert(
      fc.property(boom, (knoop) => {
        expect(lees(schrijf(knoop, { blad: 'Blad1', nederlands }))).toEqual(
          JSON.parse(JSON.stringify(knoop)),
        );
      }),
      keer(600),
    );
  });

  it('geeft voor elke tekst een boom of een zin, en nooit iets anders', () => {
    const stukken = fc.array(
      fc.constantFrom(
        'SUM',
        '(',
        ')',
        ';',
        ',',
        'A1',
        'B2:C3',
        '"',
        'x',
        "'",
        '!',
        '{',
        '}',
        '1',
        '.',
        '-',
        '^',
        '%',
        '#',
        '@',
        ' ',
        '[',
        '&',
        '=',
        'Regio!',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(stukken, (delen) => {
        const formule = `=${delen.join('')}`;
        try {
          lees(formule);
        } catch {
          expect(zin(() => lees(formule))).toMatch(/[.]$/);
        }
      }),
      keer(2000),
    );
  });
});

import { isWhitespace, tokenize } from '@borgar/fx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { EVENREDIG, groei } from './groei.hulp';
import { verschovenFormule } from './invoegen';
import { naarNederlands, naarRekenblad } from './nederlands';
import { metKomma, metPuntkomma } from './scheiding';
import { aanElkaar, stukkenVan } from './stukken';
import { verschuif } from './verschuif';

const ADRESSEN = [
  'A1',
  '$B$2',
  'C$3:D9',
  'A:C',
  '$2:5',
  "'Blad één'!B2",
  'Regio!A9:L15',
  'B2#',
  'T1',
  'XFD1048576',
];
const LASTIG = Array.from('"\'{}[]()!#$:;,.\\@%AaB1 0é=<>|');
const NAMEN = ['INWONERS', 'Norm.2020', 'Tabel1[[#This Row],[Lasten]]', 'T1_x', 'één'];
const FUNCTIES = ['SUM', 'T.INV.2T', 'LOG10', 'BWMO_TEKORT', '_xlfn.XLOOKUP', 'VLOOKUP'];

/** Een willekeurige formule in Engelse schrijfwijze, met functies, verwijzingen, namen, tekst en matrices. */
const formule: fc.Arbitrary<string> = fc
  .letrec<{ deel: string }>((knoop) => ({
    deel: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...ADRESSEN, ...NAMEN),
      fc.constantFrom(
        '1',
        '0.05',
        '12.5E-3',
        '"a}b,c"',
        '"""x"',
        'TRUE',
        '#REF!',
        '#N/A',
        '{1,2;3,4}',
        '{"a}b,c",2}',
      ),
      fc
        .tuple(
          fc.constantFrom(...FUNCTIES),
          fc.array(knoop('deel'), { maxLength: 3 }),
          fc.constantFrom(',', ', '),
        )
        .map(([naam, delen, tussen]) => `${naam}(${delen.join(tussen)})`),
      fc
        .tuple(knoop('deel'), fc.constantFrom('+', '-', '*', '/', '&', '=', '<>', ' >= '), knoop('deel'))
        .map((delen) => delen.join('')),
      knoop('deel').map((deel) => `(${deel})`),
    ),
  }))
  .deel.map((deel) => `=${deel}`);

const BLADEN = { eigen: 'Blad1', veranderd: 'Blad1' };

describe('de stukken van een formule', () => {
  it('zijn aan elkaar weer precies de formule, wat er ook staat', () => {
    const tekst = fc.oneof(
      formule,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...LASTIG), maxLength: 60 }),
    );
    fc.assert(
      fc.property(tekst, fc.constantFrom('nl' as const, 'en' as const), (willekeurig, schrijfwijze) => {
        const stukken = stukkenVan(willekeurig, schrijfwijze);
        expect(aanElkaar(stukken)).toBe(willekeurig);
        let plek = 0;
        for (const stuk of stukken) {
          expect(stuk.plek).toBe(plek);
          plek += stuk.tekst.length;
        }
      }),
      keer(3000),
    );
  });

  it.each([
    ['=T.INV.2T(0.05;10)+Norm.2020', 'en', 'teken functie teken getal teken getal teken teken woord'],
    ['={"a}b,c"}', 'en', 'teken rooster'],
    ["='Jan''s blad'!A1", 'nl', 'teken blad adres'],
    ['=SUM(1,5)', 'en', 'teken functie teken getal teken getal teken'],
    ['=SOM(1,5)', 'nl', 'teken functie teken getal teken'],
    ['=Tabel1[[#This Row],[Lasten]]', 'en', 'teken woord haken'],
    ["='[boek.xlsx]Blad 1'!A1", 'en', 'teken blad adres'],
    ['=A1B+LOG10(A1)', 'en', 'teken woord teken functie teken adres teken'],
    ['="niet gesloten', 'nl', 'teken tekst'],
    ['=A1#+@B2:B9', 'en', 'teken adres teken teken teken adres'],
    ['=[niet', 'en', 'teken vreemd woord'],
    ['=Noord:Zuid!B1', 'en', 'teken woord teken blad adres'],
    ['=#REF!+#N/A', 'en', 'teken fout teken fout'],
    ['=123a+1,5,5', 'nl', 'teken vreemd woord teken vreemd teken getal'],
  ] as const)('%s (%s) zijn %s', (tekst, schrijfwijze, soorten) => {
    expect(
      stukkenVan(tekst, schrijfwijze)
        .map(({ soort }) => soort)
        .join(' '),
    ).toBe(soorten);
  });

  it('kosten evenredig veel stappen, ook bij haken die nooit sluiten', () => {
    // Honderd keer zo lang geeft honderd keer zoveel stukken; wie steeds opnieuw zoekt komt hier niet klaar.
    for (const vorm of ['[a', '{"', "'b", '(', '"x']) {
      expect(stukkenVan(vorm.repeat(200_000), 'en').length).toBeLessThanOrEqual(400_000);
    }
  });

  it.each(['[a', '{"', "'b", '(', '"x', 'a', '1', '1.', '1e', '#a', ' ', 'a.', '$'])(
    'kosten bij steeds %j evenredig veel rekentijd',
    (vorm) => {
      const verhouding = groei((keren) => stukkenVan(`${vorm.repeat(keren)}a`, 'en'), 4000);
      expect(verhouding).toBeLessThan(EVENREDIG);
    },
  );

  it('vallen net zo als bij een lezer van een ander', () => {
    fc.assert(
      fc.property(formule, (tekst) => {
        const anders = tokenize(tekst)
          .filter((stuk) => !isWhitespace(stuk))
          .map(({ value }) => value)
          .join('\n');
        expect(zoalsAnder(tekst)).toBe(anders);
      }),
      keer(1500),
    );
  });
});

/** Onze stukken, samengenomen waar de ander er één van maakt en geknipt waar hij er meer ziet. */
function zoalsAnder(tekst: string): string {
  const uit: string[] = [];
  const stukken = stukkenVan(tekst, 'en').filter(({ soort }) => soort !== 'wit');
  stukken.forEach((stuk, nummer) => {
    const vorige = stukken[nummer - 1];
    const plaktVast =
      (vorige?.soort === 'blad' && ['adres', 'woord'].includes(stuk.soort)) ||
      (vorige?.soort === 'woord' && stuk.soort === 'haken');
    // Hij leest een matrix teken voor teken en wij als één stuk.
    const delen =
      stuk.soort === 'rooster'
        ? tokenize(`=${stuk.tekst}`)
            .slice(1)
            .map(({ value }) => value)
        : [stuk.tekst];
    if (plaktVast) uit.push(uit.pop()! + delen.join(''));
    else uit.push(...delen);
  });
  return uit.join('\n');
}

describe('omzetten over stukken', () => {
  it('naar puntkomma en terug, en naar Nederlands en terug, verandert niets', () => {
    const hoofdletters = (tekst: string) => tekst.replace(/_xlfn\.XLOOKUP/g, '_XLFN.XLOOKUP');
    fc.assert(
      fc.property(formule, (tekst) => {
        expect(metKomma(metPuntkomma(tekst))).toBe(tekst);
        expect(hoofdletters(naarRekenblad(naarNederlands(tekst)))).toBe(hoofdletters(tekst));
      }),
      keer(1500),
    );
  });

  it('nul opschuiven verandert niets, en heen en terug ook niet', () => {
    fc.assert(
      fc.property(formule, fc.nat(20), fc.nat(20), (tekst, rijen, kolommen) => {
        expect(verschuif(tekst, 0, 0)).toBe(tekst);
        expect(verschuif(verschuif(tekst, rijen, kolommen), -rijen, -kolommen)).toBe(tekst);
        expect(verschovenFormule(tekst, { langs: 'rij', vanaf: 3, aantal: 0 }, BLADEN)).toBe(tekst);
      }),
      keer(1500),
    );
  });

  it.each([
    ['=$A:$A>0', { langs: 'kolom', vanaf: 0, aantal: 1 }, '=$B:$B>0'],
    ['=AND($B:$B,$B2)', { langs: 'kolom', vanaf: 0, aantal: 1 }, '=AND($C:$C,$C2)'],
    ['=SUM(A:C)+SUM(2:4)', { langs: 'kolom', vanaf: 1, aantal: 2 }, '=SUM(A:E)+SUM(2:4)'],
    ['=SUM(A:C)+SUM(2:4)', { langs: 'rij', vanaf: 0, aantal: 1 }, '=SUM(A:C)+SUM(3:5)'],
    ['=SUM(B2:B9)', { langs: 'rij', vanaf: 4, aantal: -2 }, '=SUM(B2:B7)'],
    ['=SUM(B2:B9)', { langs: 'rij', vanaf: 0, aantal: -20 }, '=SUM(#REF!)'],
    ['=T.INV.2T(0.05;D4)+Norm.2020', { langs: 'rij', vanaf: 0, aantal: 1 }, '=T.INV.2T(0.05;D5)+Norm.2020'],
    ['=Regio!A:A+A:A', { langs: 'kolom', vanaf: 0, aantal: 1 }, '=Regio!A:A+B:B'],
  ] as const)('%s na %j is %s', (voor, verschuiving, na) => {
    expect(verschovenFormule(voor, verschuiving, BLADEN)).toBe(na);
  });

  it.each([
    ['=SUM(1,5)', '=SOM(1;5)'],
    ['=ROUND(A1,2)*0.5', '=AFRONDEN(A1;2)*0,5'],
    ['={"a}b,c"}&",;"', '={"a}b,c"}&",;"'],
  ])('%s is in het Nederlands %s', (engels, nederlands) => {
    expect(naarNederlands(engels)).toBe(nederlands);
    expect(naarRekenblad(nederlands)).toBe(engels);
  });
});

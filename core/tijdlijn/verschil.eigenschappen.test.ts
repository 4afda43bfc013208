import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import type { Cel } from '../waarde';
import { keer } from '../willekeur.hulp';
import { argumenten, gemeentenVan, inCenten, saldiVan } from './bereiken.hulp';
import { bereiken, type Bereiken } from './willekeurig.hulp';

/** De groepen zoals het contract ze noemt, in de volgorde van de kolommen. */
const GROEPEN: readonly (readonly [oorzaak: string, namen: RegExp])[] = [
  ['verdeelmodel', /^(startjaar|duur|objectief maal)$/],
  ['rijksbudget', /^(rijksbudget maal|index baten.*)$/],
  ['Wlz', /^(wlz jaar|wlz maal|uitname|frictie per plek|frictie maanden)$/],
  ['aantallen', /^(instroom maal|verblijfsduur maal)$/],
  ['prijs', /^(prijs maal|index lasten.*|basisjaar)$/],
  ['organisatie', /^organisatie$/],
  ['afspraak', /^(regeling|reserve|ondergrens|plafond|centrum tot|herindicatie)$/],
];

type Rij = Bereiken['parameters'][number];
const groepVan = ([naam]: Rij) => GROEPEN.find(([, namen]) => namen.test(String(naam)))![0];
const gevuld = (rij: Rij, scenario: number) => (rij[scenario] === '' ? rij[1]! : rij[scenario]!);

/** Invoer met minstens twee scenario's, met een van de jaren of de som. */
const vergelijking = fc
  .tuple(
    bereiken.filter(({ parameters: [kop] }) => kop!.length > 2),
    fc.option(fc.nat(), { nil: undefined }),
  )
  .map(([invoer, n]) => {
    const [jaren] = invoer.jaren;
    return { invoer, jaar: n === undefined ? undefined : jaren![n % jaren!.length]! };
  });

function verschil(invoer: Bereiken, van: number, naar: number, jaar?: number): Cel[][] {
  return formule('BWMO_TIJDLIJN_VERSCHIL', ...argumenten(invoer), van, naar, jaar ?? '') as Cel[][];
}

/** Alle volgordes van een lijst. */
function volgordes<T>(lijst: readonly T[]): T[][] {
  if (lijst.length === 0) return [[]];
  return lijst.flatMap((eerste, i) =>
    volgordes(lijst.filter((_, j) => j !== i)).map((rest) => [eerste, ...rest]),
  );
}

describe('BWMO_TIJDLIJN_VERSCHIL', () => {
  it('telt in elke rij op de cent op tot het verschil tussen de twee tijdlijnen', () => {
    fc.assert(
      fc.property(vergelijking, ({ invoer, jaar }) => {
        const [oud, nieuw] = [saldiVan(invoer, 1, jaar), saldiVan(invoer, 2, jaar)];
        const [kop, ...rijen] = verschil(invoer, 1, 2, jaar);
        expect(rijen.map(([naam]) => naam)).toEqual(gemeentenVan(invoer));
        expect(kop!.at(-1)).toBe('totaal');
        rijen.forEach((rij, g) => {
          const delen = rij.slice(1, -1).map(inCenten);
          expect(delen.reduce((a, b) => a + b, 0n)).toBe(inCenten(rij.at(-1)));
          expect(inCenten(rij.at(-1))).toBe(nieuw[g]! - oud[g]!);
        });
      }),
      keer(25),
    );
  });

  it('geeft elke oorzaak het gemiddelde over alle volgordes, op minder dan een cent', () => {
    const enkele = vergelijking.map(({ invoer, jaar }) => {
      const [kop, ...rijen] = invoer.parameters;
      const groepen = [...new Set(rijen.map(groepVan))].slice(0, 4);
      return {
        invoer: { ...invoer, parameters: [kop!, ...rijen.filter((rij) => groepen.includes(groepVan(rij)))] },
        jaar,
      };
    });
    fc.assert(
      fc.property(enkele, ({ invoer, jaar }) => {
        const [kop, ...rijen] = verschil(invoer, 1, 2, jaar);
        const oorzaken = kop!.slice(1, -1).map(String);
        const bekend = new Map<string, bigint[]>();
        const saldi = (al: readonly string[]) => {
          const sleutel = [...al].sort().join();
          const [koprij, ...alle] = invoer.parameters;
          const gemengd = alle.map((rij) => [rij[0]!, gevuld(rij, al.includes(groepVan(rij)) ? 2 : 1)]);
          if (!bekend.has(sleutel)) {
            bekend.set(
              sleutel,
              saldiVan({ ...invoer, parameters: [koprij!.slice(0, 2), ...gemengd] }, 1, jaar),
            );
          }
          return bekend.get(sleutel)!;
        };
        const alle = volgordes(oorzaken);
        rijen.forEach((rij, g) =>
          oorzaken.forEach((oorzaak, k) => {
            const samen = alle.reduce((tot, volgorde) => {
              const ervoor = volgorde.slice(0, volgorde.indexOf(oorzaak));
              return tot + saldi([...ervoor, oorzaak])[g]! - saldi(ervoor)[g]!;
            }, 0n);
            const afwijking = inCenten(rij[k + 1]) * BigInt(alle.length) - samen;
            expect(afwijking < 0n ? -afwijking : afwijking).toBeLessThan(BigInt(alle.length));
          }),
        );
      }),
      keer(40),
    );
  });

  it('hangt niet af van de volgorde van de rijen, en draait om als van en naar omdraaien', () => {
    const gehusseld = vergelijking.chain(({ invoer, jaar }) => {
      const [kop, ...rijen] = invoer.parameters;
      return fc
        .shuffledSubarray(rijen, { minLength: rijen.length })
        .map((anders) => ({ invoer, anders: { ...invoer, parameters: [kop!, ...anders] }, jaar }));
    });
    fc.assert(
      fc.property(gehusseld, ({ invoer, anders, jaar }) => {
        const uitkomst = verschil(invoer, 1, 2, jaar);
        expect(verschil(anders, 1, 2, jaar)).toEqual(uitkomst);
        const [kop, ...terug] = verschil(invoer, 2, 1, jaar);
        expect(kop).toEqual(uitkomst[0]);
        expect(terug.map((rij) => rij.slice(1).map((bedrag) => -inCenten(bedrag)))).toEqual(
          uitkomst.slice(1).map((rij) => rij.slice(1).map(inCenten)),
        );
      }),
      keer(12),
    );
  });

  it('heeft alleen een kolom voor wat in de twee scenario’s verschilt', () => {
    const gelijkgemaakt = fc.tuple(vergelijking, fc.subarray(GROEPEN.map(([oorzaak]) => oorzaak)));
    fc.assert(
      fc.property(gelijkgemaakt, ([{ invoer, jaar }, gelijk]) => {
        const [kop, ...rijen] = invoer.parameters;
        const parameters = rijen.map((rij) =>
          gelijk.includes(groepVan(rij)) ? [rij[0]!, rij[1]!, ...rij.slice(2).map(() => '')] : rij,
        );
        const [koppen] = verschil({ ...invoer, parameters: [kop!, ...parameters] }, 1, 2, jaar);
        const getypt = parameters.filter((rij) => gevuld(rij, 1) !== gevuld(rij, 2)).map(groepVan);
        const oorzaken = koppen!.slice(1, -1);
        for (const oorzaak of oorzaken) expect(getypt).toContain(oorzaak);
        const volgorde = GROEPEN.map(([oorzaak]) => oorzaak);
        expect(oorzaken).toEqual(volgorde.filter((oorzaak) => oorzaken.includes(oorzaak)));
      }),
      keer(25),
    );
  });

  it('heeft geen oorzaak als beide scenario’s na hun standaarden hetzelfde zijn', () => {
    const [, ...rest] = argumenten({
      parameters: [],
      producten: [
        ['product', 'prijs', 'verblijfsduur'],
        ['BW', 50000, 24],
      ],
      gemeenten: [
        ['gemeente', 'inwoners', 'historisch', 'bestaand BW'],
        ['Noord', 60000, 1800000, 24],
      ],
      jaren: [[2027, 2028]],
    });
    const parameters = [
      ['parameter', 'een', 'ander'],
      ['duur', 10, 'geen'],
      ['startjaar', 'niet ingevoerd', 0],
      ['regeling', 'Geen solidariteit', 'geen'],
      ['index lasten 2028', 0.02, ''],
      ['index baten', '0%', 'geen'],
    ];
    expect(formule('BWMO_TIJDLIJN_VERSCHIL', parameters, ...rest, 'een', 'ander')).toEqual([
      ['gemeente', 'totaal'],
      ['Noord', 0],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import type { Cel } from '../waarde';
import { keer } from '../willekeur.hulp';
import {
  argumenten,
  gemeentenVan,
  metKolom,
  metParameters,
  inCenten,
  saldiVan,
  scenariosVan,
  tijdlijnVan,
  zonderParameters,
} from './bereiken.hulp';
import { bereiken, type Bereiken } from './willekeurig.hulp';

/** Regelingen die met deze kolommen te rekenen zijn, met of zij het plafond openlaten. */
const LIJST: readonly (readonly [naam: string, plafondOpen: boolean])[] = [
  ['Volledige pool naar inwoners', false],
  ['Geen solidariteit', false],
  ['Fryslân: naar inwoners', false],
  ['Vallei (Ede): geen solidariteit', false],
  ['Gooi en Vechtstreek: reserve tot 2 miljoen', false],
  ['IJssel-Vecht: reserve van Zwolle', true],
  ['Zuidoost-Drenthe: bestaande cliënten bij centrum', false],
];
const EIGEN = { plafond: 40_000_000, innovatie: 0.2 };

interface Doorgerekend {
  readonly naam: string;
  /** Per scenario en jaar de saldi van de gemeenten, als tekst: alleen gelijk als alles gelijk is. */
  readonly sleutel: string;
  /** Per scenario het saldo van elke gemeente over de jaren, in centen. */
  readonly saldi: readonly (readonly bigint[])[];
}

function rekenDoor(naam: string, invoer: Bereiken): Doorgerekend {
  const gemeenten = gemeentenVan(invoer).length;
  const scenarios = scenariosVan(invoer);
  const perJaar = scenarios.map((scenario) =>
    tijdlijnVan(invoer, scenario).map((jaar) => jaar.slice(0, gemeenten).map(({ saldo }) => saldo)),
  );
  return {
    naam,
    sleutel: JSON.stringify(perJaar),
    saldi: scenarios.map((scenario) => saldiVan(invoer, scenario).slice(0, gemeenten)),
  };
}

/** Waar het saldo per inwoner het laagst is, exact vergeleken; bij gelijk de eerste. */
function laagste(saldi: readonly bigint[], inwoners: readonly bigint[]): number {
  return saldi.reduce(
    (beste, saldo, g) => (saldo * inwoners[beste]! < saldi[beste]! * inwoners[g]! ? g : beste),
    0,
  );
}

/** Half van nul af op de cent. */
function perInwoner(saldo: bigint, inwoners: bigint): bigint {
  const afgerond = ((saldo < 0n ? -saldo : saldo) * 2n + inwoners) / (2n * inwoners);
  return saldo < 0n ? -afgerond : afgerond;
}

describe('BWMO_TIJDLIJN_REGELINGEN', () => {
  it('zet naast elkaar wat BWMO_TIJDLIJN met elke regeling geeft, de minst slechte eerst', () => {
    fc.assert(
      fc.property(bereiken, fc.boolean(), (willekeurig, metEigen) => {
        const gemeentetabel = metKolom(willekeurig.gemeenten, 'sleutel', (rij) => rij + 1);
        const zonderRegeling = zonderParameters({ ...willekeurig, gemeenten: gemeentetabel }, 'regeling');
        const kaal = metParameters(zonderRegeling, { reserve: 750_000 });
        const eigenAfspraak = metParameters(kaal, { regeling: 'Volledige pool naar inwoners', ...EIGEN });
        const invoer = metEigen ? eigenAfspraak : metParameters(kaal, { plafond: EIGEN.plafond });
        const namen = LIJST.map(([naam]) => naam);
        const [kop, ...rijen] = formule('BWMO_TIJDLIJN_REGELINGEN', ...argumenten(invoer), [
          namen,
        ]) as Cel[][];
        const scenarios = scenariosVan(invoer);
        expect(kop).toEqual(['regeling', ...scenarios, 'slechtste', 'gemeente', 'scenario']);

        const los = LIJST.map(([naam, plafondOpen]) =>
          rekenDoor(
            naam,
            metParameters(kaal, { regeling: naam, ...(plafondOpen && { plafond: EIGEN.plafond }) }),
          ),
        );
        if (metEigen) los.push(rekenDoor('eigen afspraak', eigenAfspraak));
        const groepen = [...new Set(los.map(({ sleutel }) => sleutel))].map((sleutel) =>
          los.filter((een) => een.sleutel === sleutel),
        );
        const gemeenten = gemeentenVan(invoer);
        const inwoners = invoer.gemeenten.slice(1).map((rij) => BigInt(rij[1]!));
        const verwacht = groepen.map((groep) => {
          const [{ saldi }] = groep as [Doorgerekend];
          const ergsten = saldi.map((rij) => laagste(rij, inwoners));
          const s = laagste(
            ergsten.map((g, k) => saldi[k]![g]!),
            ergsten.map((g) => inwoners[g]!),
          );
          const cel = (k: number) => perInwoner(saldi[k]![ergsten[k]!]!, inwoners[ergsten[k]!]!);
          return {
            rij: [
              groep.map(({ naam }) => naam).join(' · '),
              ...scenarios.map((_, k) => cel(k)),
              cel(s),
              gemeenten[ergsten[s]!]!,
              scenarios[s]!,
            ],
            saldo: saldi[s]![ergsten[s]!]!,
            inwoners: inwoners[ergsten[s]!]!,
          };
        });
        verwacht.sort((een, ander) => {
          const verschil = ander.saldo * een.inwoners - een.saldo * ander.inwoners;
          return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
        });
        expect(rijen.map((rij) => rij.map((cel) => (typeof cel === 'number' ? inCenten(cel) : cel)))).toEqual(
          verwacht.map(({ rij }) => rij),
        );
      }),
      keer(25),
    );
  });

  const PRODUCTEN = [
    ['product', 'prijs', 'verblijfsduur'],
    ['BW', 50000, 24],
  ];
  const gemeenten = (inwoners: number) => [
    ['gemeente', 'inwoners', 'historisch', 'bestaand BW'],
    ['Noord', 60000, 1800000, 24],
    ['Zuid', inwoners, 0, 12],
  ];
  const reken = (inwoners: number, lijst: unknown) =>
    formule(
      'BWMO_TIJDLIJN_REGELINGEN',
      [['duur', 10]],
      PRODUCTEN,
      gemeenten(inwoners),
      [[2027, 2028]],
      lijst,
      false,
    ) as Cel[][];

  it('laat zonder lijst weg wat niet te rekenen is, en noemt het als het in de lijst staat', () => {
    const namen = reken(40000, '').flatMap(([naam]) => String(naam).split(' · '));
    expect(namen).toContain('Geen solidariteit');
    expect(namen).toContain('Volledige pool naar inwoners');
    expect(namen).not.toContain('Rotterdam: centrum draagt het risico');
    expect(() => reken(40000, [['Geen solidariteit', 'Rotterdam: centrum draagt het risico']])).toThrow(
      'Rotterdam: centrum draagt het risico',
    );
  });

  it('telt een naam die twee keer in de lijst staat één keer, en weigert een gemeente zonder inwoners', () => {
    expect(reken(40000, [['Geen solidariteit', 'Geen solidariteit']]).map(([naam]) => naam)).toEqual([
      'Geen solidariteit',
    ]);
    expect(() => reken(0, '')).toThrow('gemeenten, rij 3 van het bereik, kolom inwoners');
  });
});

import type { Cel } from '../../core';
import { adresVan, type Blad, type Tijdlijngegevens, verwijzing } from '../../werkmap';
import { letters, reeks, verder } from '../../werkmap/sjabloon/formules';
import { type Bladbouw, bouwBlad } from '../../werkmap/sjabloon/opbouw';
import type { Uitgerekend } from './uitgerekend.hulp';

/** Hoe vaak blad Hoe zeker het jaar doorrekent; het startgetal staat vast, zodat iedereen dezelfde grenzen ziet. */
export const GRENZEN_REKENEN = { simulaties: 200, zaad: 1 } as const;
/** Zoveel regelingen zijn er op blad Regeling te kiezen om te vergelijken. */
const REGELINGEN = 8;
/** Onder de gemeenten staan nog reserve, innovatie, niet gedekt en totaal. */
const REST = 4;

export const HOE_ZEKER = 'Hoe zeker';
export const SPLITSING = 'Splitsing';

/** Wat op geen ander blad staat: de grenzen van één jaar, en hoe elke regeling het in elk scenario houdt. */
export function hoeZekerblad(
  { bereiken, namen, scenarios }: Tijdlijngegevens,
  jaar: number,
  basis: Uitgerekend,
  vooruit: Blad,
): Blad {
  const n = namen.length;
  const gekozen = basis.rij('Regeling', ['Regeling 1']);
  const bouw = bouwBlad(HOE_ZEKER, [60, ...reeks(9, () => 17)]);
  const rest = (['producten', 'gemeenten', 'jaren'] as const)
    .map((wat) => verwijzing(bereiken[wat]))
    .join(';');
  const tabellen = `${verwijzing(bereiken.parameters)};${rest}`;
  const metModel = parametertabel(vooruit);
  const { simulaties, zaad } = GRENZEN_REKENEN;
  bouw.titel(
    1,
    `Hoe zeker is ${jaar}, en welke afspraak houdt stand?`,
    'De tabellen lezen blad Tijdlijn; de afspraken die naast elkaar staan zijn op blad Regeling gekozen.',
  );
  bron(bouw, 3);
  const grenzen = 6;
  bouw.titel(grenzen - 1, `Grenzen van het saldo in ${jaar}, scenario midden`);
  bouw.loop(
    `A${grenzen}`,
    `=BWMO_TIJDLIJN_BANDBREEDTE(${tabellen};${jaar};${simulaties};${zaad};"midden";;1)`,
    n + 1,
    10,
    'centen',
  );
  bouw.maakOp(`A${grenzen}:J${grenzen}`, 'kop');
  for (const k of ['F', 'G', 'J']) bouw.maakOp(`${k}${grenzen + 1}:${k}${grenzen + n}`, undefined, 'procent');
  const perScenario = grenzen + n + 3;
  bouw.titel(perScenario - 1, `Het saldo in ${jaar} in elk scenario van blad Tijdlijn`);
  bouw.loop(
    `A${perScenario}`,
    `=BWMO_TIJDLIJN_SCENARIOS(${tabellen};${jaar};1)`,
    n + REST + 1,
    scenarios.length + 1,
    'centen',
  );
  bouw.maakOp(`A${perScenario}:${verder('A', scenarios.length)}${perScenario}`, 'kop');
  const kop = perScenario + n + REST + 3;
  bouw.titel(
    kop - 1,
    'Het slechtste saldo per inwoner, alle jaren samen, zonder nieuw model (midden) en met; de minste schade staat bovenaan',
  );
  bouw.loop(
    `A${kop}`,
    `=BWMO_TIJDLIJN_REGELINGEN(${verwijzing({ blad: vooruit.naam, adres: metModel.adres })};${rest};Regeling!B${gekozen}:B${gekozen + REGELINGEN - 1};1)`,
    REGELINGEN + 1,
    metModel.scenarios + 4,
    'centen',
  );
  bouw.maakOp(`A${kop}:${verder('A', metModel.scenarios + 3)}${kop}`, 'kop');
  return bouw.klaar();
}

/** De scenario's van blad Vooruit: zonder nieuw model, en elk scenario van blad Tijdlijn met. */
function parametertabel({ cellen }: Blad): { readonly adres: string; readonly scenarios: number } {
  const kop = cellen.findIndex(([eerste]) => eerste === 'parameter');
  const kolommen = cellen[kop]!.length;
  return {
    adres: adresVan({ rij: kop, kolom: 0, rijen: cellen.length - kop, kolommen }),
    scenarios: kolommen - 1,
  };
}

function bron(bouw: Bladbouw, rij: number): void {
  bouw.zet(`A${rij}`, [['Bron en datum', '=Tijdlijn!B3']], 'toelichting');
}

const KOLOMMEN = [
  'Gemeente',
  'Deelregio',
  'Inwoners',
  'Rijksgeld',
  'Lasten',
  'Eigen saldo',
  'Samen gedeeld',
  'Na de splitsing',
  'Verschil',
];
export const BIJ_CENTRUM = 'Als al het rijksgeld bij de centrumgemeente blijft';
export const DOORGEGEVEN = 'Als hetzelfde rijksgeld naar de objectieve bedragen wordt doorgegeven';

/**
 * De splitsing in deelregio's in één jaar, vóór het delen: eerst met al het rijksgeld waar het nu staat, dan met hetzelfde
 * geld doorgegeven. De deelregio's zelf staan op blad Afrekening.
 */
export function splitsingblad(
  { namen }: Tijdlijngegevens,
  jaar: number,
  basis: Uitgerekend,
  deelregios: readonly string[],
): Blad {
  const n = namen.length;
  const [eersteNaam] = namen;
  const opRegio = basis.rij('Regio', ['gemeente']) + 1;
  const objectief = basis.kolom('Regio', opRegio - 1, 'objectief');
  const opAfrekening = basis.rij(
    'Afrekening',
    [eersteNaam!],
    basis.rij('Afrekening', ['Splitsing in deelregio’s']),
  );
  const opTijdlijn = basis.rij('Tijdlijn', [jaar, eersteNaam!]);
  const bouw = bouwBlad(SPLITSING, [30, 26, ...reeks(7, () => 18)]);
  bouw.titel(
    1,
    `Wat de splitsing in ${jaar} met het geld doet`,
    'Samen: het saldo van alle gemeenten naar inwoners. Na de splitsing deelt elke deelregio alleen haar eigen saldo.',
  );
  bron(bouw, 3);
  const blok = (titel: string, kop: number, rijksgeld: readonly Cel[]) => {
    const [eerste, laatste] = [kop + 1, kop + n];
    const over = (k: string) => `${k}${eerste}:${k}${laatste}`;
    bouw.titel(kop - 1, titel);
    bouw.kop(`A${kop}`, KOLOMMEN);
    bouw.zet(
      `A${eerste}`,
      reeks(n, (g): Cel[] => [
        `=Regio!A${opRegio + g}`,
        `=Afrekening!D${opAfrekening + g}`,
        `=Regio!B${opRegio + g}`,
        rijksgeld[g] ?? null,
        `=ROUND(Tijdlijn!I${opTijdlijn + g}+Tijdlijn!K${opTijdlijn + g}+Tijdlijn!L${opTijdlijn + g};2)`,
        `=ROUND(D${eerste + g}-E${eerste + g};2)`,
      ]),
      'uitkomst',
      'centen',
    );
    bouw.loop(`G${eerste}`, `=BWMO_SPLITSING(${over('F')};${over('C')};${over('B')})`, n, 3, 'centen');
    const kolommen = letters('C', KOLOMMEN.length - 2);
    bouw.regels(
      `A${laatste + 1}`,
      [
        ...deelregios.map((naam, d) => [
          naam,
          null,
          ...kolommen.map((k) => `=ROUND(SUMIF(${over('B')};A${laatste + 1 + d};${over(k)});2)`),
        ]),
        ['Samen', null, ...kolommen.map((k) => `=ROUND(SUM(${over(k)});2)`)],
        [
          'Sluit op het eigen saldo',
          ...reeks(5, () => null),
          ...['G', 'H'].map((k) => `=IF(ROUND(SUM(${over(k)})-SUM(${over('F')});2)=0;"sluit";"sluit niet")`),
        ],
      ],
      'totaal',
      'centen',
    );
    bouw.maakOp(`C${eerste}:C${laatste + deelregios.length + 1}`, undefined, 'aantal');
  };
  const [eerste, tweede] = [6, 6 + n + deelregios.length + 5];
  blok(
    BIJ_CENTRUM,
    eerste,
    reeks(
      n,
      (g) => `=ROUND(Tijdlijn!E${opTijdlijn + g}-Tijdlijn!G${opTijdlijn + g}+Tijdlijn!H${opTijdlijn + g};2)`,
    ),
  );
  blok(DOORGEGEVEN, tweede, [
    `=BWMO_VERDEEL(D${eerste + n + deelregios.length + 1};Regio!${objectief}${opRegio}:${objectief}${opRegio + n - 1})`,
  ]);
  return bouw.klaar();
}

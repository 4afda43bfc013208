import { PARAMETERS as KNOPPEN } from '../../../core/normen/regelingen/parameters';
import { BEGIN_MET } from '../../../core/solidariteit/regeling/leesRegeling';
import { PARAMETERS } from '../../../core/tijdlijn/model/parameters';
import { RESTRIJEN } from '../../../core/tijdlijn/model/rijen';
import { adresVan, rechthoekVan } from '../../poort/adres';
import { tekstInFormule } from '../../formule/schrijf';
import type { Blad } from '../../poort/blad';
import type { Bereik } from '../../poort/poort';
import { alsTekst } from '../../poort/schrijfcel';
import { verwijzing } from '../../poort/verwijzing';
import { reeks, verder } from '../../sjabloon/formules';
import { type Bladbouw, bouwBlad } from '../../sjabloon/opbouw';
import { BEGINT, GEEN_SOLIDARITEIT } from '../../sjabloon/tijdlijnnamen';
import { type Afspraak, AFSPRAAKRIJEN, sleutelVan, type Tijdlijngegevens } from './leesTijdlijn';
import { basisstand, EIGEN_SCENARIOS, herkomst, type Invoering, midden, type Stand } from './scenariotabel';

/** Waarmee het blad begint; elke gele cel is daarna te wijzigen. */
export interface Vooruitinvoer {
  readonly naam: string;
  readonly gegevens: Tijdlijngegevens;
  readonly invoeringen: readonly Invoering[];
  readonly stand: Stand;
  readonly gemeente: string;
  readonly jaar: number;
}

const NIET_INGEVOERD = 'niet ingevoerd';
const GEEN = 'geen';
const [GEMEENTE, JAAR, INVOERING, OBJECTIEF, WLZ, AFSPRAAK] = ['B4', 'B5', 'B6', 'B7', 'B8', 'B9'] as const;
const UITKOMST = 12;
/** Een tabel met een rij per gemeente en daaronder reserve, innovatie, niet gedekt en totaal. */
const REST = RESTRIJEN.length + 1;

/** Wat het voor één gemeente betekent, als levende formules op de tabellen van de tijdlijn: uitkomst, oorzaken, scenario's. */
export function vooruitblad(invoer: Vooruitinvoer): Blad {
  const { naam, gegevens } = invoer;
  const { scenarios, jaren, namen } = gegevens;
  const kolommen = [...Object.values(EIGEN_SCENARIOS), ...scenarios];
  const bouw = bouwBlad(naam, [40, ...reeks(Math.max(kolommen.length, jaren.length + 2, 8), () => 18)]);
  bouw.zet('A1', [[`="Vooruit: wat betekent dit voor "&${GEMEENTE}&"?"`]], 'titel');
  bouw.zet(
    'A2',
    [
      [
        'Kies in de gele cellen; alles hieronder rekent mee met blad ' +
          gegevens.bereiken.parameters.blad +
          '.',
      ],
    ],
    'toelichting',
  );
  keuzes(bouw, invoer);
  const oorzaken = UITKOMST + kolommen.length + 3;
  const perJaar = oorzaken + 5;
  const blok = namen.length + REST + 3;
  const verschil = perJaar + jaren.length * blok + 1;
  const parameters = verschil + namen.length + 3;
  const bereik = parametertabel(bouw, invoer, parameters);
  const tabellen = [
    bereik,
    ...(['producten', 'gemeenten', 'jaren'] as const).map((wat) => verwijzing(gegevens.bereiken[wat])),
  ].join(';');
  const kopVan = (t: number) => perJaar + t * blok;
  bouw.titel(UITKOMST - 1, 'Saldo per jaar', '');
  bouw.kop(`A${UITKOMST}`, ['Scenario', ...jaren, 'Samen', 'Per inwoner per jaar']);
  bouw.regels(
    `A${UITKOMST + 1}`,
    kolommen.map((kolom, s) => [
      alsTekst(kolom),
      ...jaren.map((_, t) => inTabel(kopVan(t) + 1, namen.length, verder('B', s))),
      samen(UITKOMST + 1 + s, jaren.length),
      perHoofd(gegevens, UITKOMST + 1 + s, jaren.length),
    ]),
    'uitkomst',
    'centen',
  );
  bouw.titel(oorzaken - 1, 'Waardoor is uw keuze in het gekozen jaar anders dan het basisscenario?');
  bouw.zet(
    `A${oorzaken}`,
    [[`=INDEX(A${verschil}:I${verschil};1;1)`, ...reeks(8, (k) => kopje(verschil, k))]],
    'kop',
  );
  bouw.regels(
    `A${oorzaken + 1}`,
    [[`=${GEMEENTE}`, ...reeks(8, (k) => oorzaak(verschil, namen.length, k))]],
    'uitkomst',
    'centen',
  );
  jaren.forEach((jaar, t) => {
    const kop = kopVan(t);
    bouw.titel(kop, `Saldo van elke gemeente in ${jaar}`);
    bouw.loop(
      `A${kop + 1}`,
      `=BWMO_TIJDLIJN_SCENARIOS(${tabellen};${jaar})`,
      namen.length + REST + 1,
      kolommen.length + 1,
      'centen',
    );
    bouw.maakOp(`A${kop + 1}:${verder('A', kolommen.length)}${kop + 1}`, 'kop');
  });
  bouw.titel(verschil - 1, 'Oorzaken per gemeente in het gekozen jaar');
  bouw.loop(
    `A${verschil}`,
    `=BWMO_TIJDLIJN_VERSCHIL(${tabellen};"${EIGEN_SCENARIOS.basis}";"${EIGEN_SCENARIOS.gekozen}";${JAAR})`,
    namen.length + 1,
    9,
    'centen',
  );
  bouw.maakOp(`A${verschil}:I${verschil}`, 'kop');
  return bouw.klaar();
}

function keuzes(bouw: Bladbouw, { gegevens, stand, gemeente, jaar, invoeringen }: Vooruitinvoer): void {
  const { bereiken, namen, jaren, scenarios, afspraken, bron } = gegevens;
  const lijst = rechthoekVan(bereiken.gemeenten.adres);
  const gemeenten: Bereik = {
    blad: bereiken.gemeenten.blad,
    adres: adresVan({ ...lijst, rij: lijst.rij + 1, rijen: namen.length, kolommen: 1 }),
  };
  const kies = (
    cel: string,
    tekst: string,
    waarde: string | number,
    keuzelijst: readonly (string | number)[],
  ) => {
    bouw.zet(`A${cel.slice(1)}`, [[tekst]]);
    bouw.invoer(cel, [[waarde]], {
      regel: { soort: 'lijst', keuzes: keuzelijst },
      uitleg: `Kies ${keuzelijst.join(', ')}.`.slice(0, 200),
    });
  };
  bouw.zet(`A${GEMEENTE.slice(1)}`, [['Gemeente']]);
  bouw.invoer(GEMEENTE, [[gemeente]], {
    regel: { soort: 'lijst uit bereik', ...gemeenten },
    uitleg: 'Kies een gemeente van de tijdlijn.',
  });
  kies(JAAR, 'Jaar voor de oorzaken', jaar, jaren);
  kies(
    INVOERING,
    'Nieuw verdeelmodel',
    stand.invoering ?? NIET_INGEVOERD,
    invoeringen.map((een) => een ?? NIET_INGEVOERD),
  );
  kies(OBJECTIEF, 'Objectieve bedragen', stand.objectief, scenarios);
  kies(WLZ, 'Wlz', stand.wlz, scenarios);
  kies(
    AFSPRAAK,
    'Afspraak',
    stand.afspraak,
    afspraken.map(({ letter }) => letter),
  );
  bouw.zet('C4', [[bron === '' ? 'Bron: zie de tijdlijn.' : `Bron: ${bron}.`]], 'toelichting');
}

interface Parameterrij {
  readonly naam: string;
  /** De cel van elk scenario van de werkmap, in hun volgorde. */
  readonly cellen: readonly string[];
}

/** De rijen van de tabel die geen startjaar en geen afspraak zijn, met de cellen waar hun waarden staan. */
function parameterrijen({ bereiken, parameters, scenarios }: Tijdlijngegevens): Parameterrij[] {
  const hoek = rechthoekVan(bereiken.parameters.adres);
  const koppen = (parameters[0] ?? []).map((kop) => String(kop ?? '').trim());
  const cel = (r: number, k: number) =>
    verwijzing({
      blad: bereiken.parameters.blad,
      adres: adresVan({ rij: hoek.rij + r, kolom: hoek.kolom + k, rijen: 1, kolommen: 1 }),
    });
  return parameters.flatMap(([naam], r) => {
    const sleutel = sleutelVan(naam);
    if (r === 0 || sleutel === '' || sleutel === PARAMETERS.startjaar.naam || AFSPRAAKRIJEN.has(sleutel))
      return [];
    return [
      { naam: String(naam).trim(), cellen: scenarios.map((scenario) => cel(r, koppen.indexOf(scenario))) },
    ];
  });
}

/** Dezelfde scenario's als in het paneel: het basisscenario, uw keuze, en elk scenario van de werkmap met uw keuzes. */
function parametertabel(bouw: Bladbouw, { gegevens }: Vooruitinvoer, plek: number): string {
  const { scenarios } = gegevens;
  const basis = basisstand(gegevens);
  const rest = midden(scenarios);
  const kop = plek + 1;
  bouw.titel(plek, 'Parameters van elk scenario');
  bouw.kop(`A${kop}`, ['parameter', ...Object.values(EIGEN_SCENARIOS), ...scenarios.map(alsTekst)]);
  const jaarOfGeen = `=IF(${INVOERING}="${NIET_INGEVOERD}";"${GEEN}";${INVOERING})`;
  const rijen = parameterrijen(gegevens).map(({ naam, cellen }) => {
    const celVan = (scenario: string) => cellen[scenarios.indexOf(scenario)]!;
    const vul = (cel: string) =>
      cel === cellen[0] ? `IF(${cel}="";"${GEEN}";${cel})` : `IF(${cel}="";${vulEerste()};${cel})`;
    const vulEerste = () => `IF(${cellen[0]!}="";"${GEEN}";${cellen[0]!})`;
    const kies = (keuze: string): string =>
      scenarios
        .slice(1)
        .reduceRight(
          (anders, scenario) => `IF(${keuze}=${tekstInFormule(scenario)};${vul(celVan(scenario))};${anders})`,
          vul(cellen[0]!),
        );
    const volgt = (wat: 'objectief' | 'wlz') => {
      const proef = { ...basis, objectief: '', wlz: '', [wat]: 'x' };
      const uit = herkomst(naam, proef, '');
      return uit.soort === 'kolom' && uit.scenario === 'x';
    };
    const gekozen = volgt('objectief') ? kies(OBJECTIEF) : volgt('wlz') ? kies(WLZ) : vul(celVan(rest));
    return [
      alsTekst(naam),
      `=${vul(celVan(rest))}`,
      `=${gekozen}`,
      ...scenarios.map((scenario) => `=${vul(celVan(scenario))}`),
    ];
  });
  const afspraken = afspraakregels(gegevens);
  const alle = [
    [PARAMETERS.startjaar.naam, GEEN, ...reeks(scenarios.length + 1, () => jaarOfGeen)],
    ...rijen,
    ...afspraken.map(({ naam, formules }) => {
      const bij = (letter: string) => formules.get(letter) ?? `"${GEEN}"`;
      const letters = gegevens.afspraken.map(({ letter }) => letter);
      const gekozen = letters
        .slice(1)
        .reduceRight(
          (anders, letter) => `IF(${AFSPRAAK}=${tekstInFormule(letter)};${bij(letter)};${anders})`,
          bij(letters[0]!),
        );
      return [alsTekst(naam), `=${bij(basis.afspraak)}`, ...reeks(scenarios.length + 1, () => `=${gekozen}`)];
    }),
  ];
  bouw.zet(`A${kop + 1}`, alle, 'uitkomst');
  return `A${kop}:${verder('C', scenarios.length)}${kop + alle.length}`;
}

/** Elke rij van een afspraak, met per afspraak de formule zonder `=`. */
function afspraakregels(gegevens: Tijdlijngegevens): { naam: string; formules: Map<string, string> }[] {
  const regels = new Map<string, Map<string, string>>();
  const zet = (naam: string, letter: string, formule: string) => {
    const formules = regels.get(naam) ?? new Map<string, string>();
    regels.set(naam, formules.set(letter, formule));
  };
  for (const afspraak of gegevens.afspraken) {
    for (const [naam, formule] of formulesVan(afspraak, gegevens)) zet(naam, afspraak.letter, formule);
  }
  return [...regels].map(([naam, formules]) => ({ naam, formules }));
}

function formulesVan(
  { letter, rijen }: Afspraak,
  { afspraakplekken: { a, b, eigen } }: Tijdlijngegevens,
): (readonly [naam: string, formule: string])[] {
  const regeling = PARAMETERS.regeling.naam;
  const cel = letter === 'A' ? a : letter === 'B' ? b : null;
  if (cel) return [[regeling, `IF(${verwijzing(cel)}="";"${GEEN_SOLIDARITEIT}";${verwijzing(cel)})`]];
  if (letter !== 'eigen' || !eigen) return rijen.map(([naam, waarde]) => [naam, constante(waarde)]);
  const { rij, kolom } = rechthoekVan(eigen.adres);
  const plek = (r: number) =>
    verwijzing({
      blad: eigen.blad,
      adres: adresVan({ rij: rij + r, kolom: kolom + 1, rijen: 1, kolommen: 1 }),
    });
  const namen = [BEGIN_MET, ...Object.values(KNOPPEN).map(({ naam }) => naam)];
  const begin = plek(0);
  const zelf = namen.flatMap((naam, r) => (BEGINT.includes(naam) ? [plek(r)] : []));
  return [
    [regeling, `IF(${begin}="";IF(COUNTA(${zelf.join(';')})=0;"${GEEN_SOLIDARITEIT}";"${GEEN}");${begin})`],
    ...namen.flatMap((naam, r): (readonly [string, string])[] =>
      r === 0 || naam === KNOPPEN.lokaalMeedelen.naam
        ? []
        : [[naam, `IF(${plek(r)}="";"${GEEN}";${plek(r)})`]],
    ),
  ];
}

function constante(waarde: Afspraak['rijen'][number][1]): string {
  return typeof waarde === 'number' ? String(waarde) : tekstInFormule(String(waarde ?? ''));
}

/** Het saldo van de gekozen gemeente in de tabel waarvan de kop op deze rij staat. */
function inTabel(kop: number, aantal: number, kolom: string): string {
  const [eerste, laatste] = [kop + 1, kop + aantal];
  return `=INDEX(${kolom}${eerste}:${kolom}${laatste};MATCH(${GEMEENTE};A${eerste}:A${laatste};0))`;
}

function samen(rij: number, jaren: number): string {
  return `=ROUND(SUM(B${rij}:${verder('A', jaren)}${rij});2)`;
}

function perHoofd({ bereiken, gemeenten, namen }: Tijdlijngegevens, rij: number, jaren: number): string {
  const hoek = rechthoekVan(bereiken.gemeenten.adres);
  const k = (gemeenten[0] ?? []).findIndex((kop) => sleutelVan(kop) === 'inwoners');
  const kolom = (welke: number) =>
    verwijzing({
      blad: bereiken.gemeenten.blad,
      adres: adresVan({ rij: hoek.rij + 1, kolom: hoek.kolom + welke, rijen: namen.length, kolommen: 1 }),
    });
  const inwoners = `SUMIF(${kolom(0)};${GEMEENTE};${kolom(k)})`;
  return `=IF(${inwoners}=0;0;${verder('B', jaren)}${rij}/${jaren}/${inwoners})`;
}

function kopje(rij: number, k: number): string {
  const cel = `${verder('B', k)}${rij}`;
  return `=IF(${cel}="";"";${cel})`;
}

function oorzaak(kop: number, aantal: number, k: number): string {
  const kolom = verder('B', k);
  const [eerste, laatste] = [kop + 1, kop + aantal];
  return `=IF(${kolom}${kop}="";"";INDEX(${kolom}${eerste}:${kolom}${laatste};MATCH(${GEMEENTE};A${eerste}:A${laatste};0)))`;
}

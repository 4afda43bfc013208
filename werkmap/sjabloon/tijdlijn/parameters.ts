import {
  PARAMETERS,
  type Tijdlijnnaam,
  type Tijdlijnparameter,
} from '../../../core/tijdlijn/model/parameters';
import { PARAMETERUITLEG } from '../../../core/tijdlijn/model/parameteruitleg';
import { knopuitleg, PARAMETERS as KNOPPEN } from '../../../core/normen/regelingen/parameters';
import { BEGROTING } from '../begroting';
import { reeks } from '../formules';
import { INGROEIPAD } from '../ingroeipad';
import { SCENARIONAMEN, type Sjablooncijfers } from '../invoer';
import type { Kostenplek } from '../kosten';
import type { Bladbouw, Invoerafspraak } from '../opbouw';
import { AFSPRAAK } from '../regeling';
import { BEDRAG, STIJGING } from '../regels';
import { BEGINT, GEEN_SOLIDARITEIT } from '../tijdlijnnamen';
import { AANTAL_JAREN, EIGEN_KNOPPEN, JAREN, KEUZE, KOP, type Plek } from './plek';

const FACTOR: Invoerafspraak = {
  regel: { soort: 'getal', minimum: 0, maximum: 3 },
  uitleg: 'Vul een factor van 0 tot en met 3 in; 1 verandert niets.',
  getal: 'decimaal',
};
const FACTOR_BOVEN_NUL: Invoerafspraak = {
  regel: { soort: 'getal', minimum: 0.1, maximum: 3 },
  uitleg: 'Vul een factor van 0,1 tot en met 3 in; 1 verandert niets.',
  getal: 'decimaal',
};
const MAANDEN: Invoerafspraak = {
  regel: { soort: 'getal', minimum: 0, maximum: 600 },
  uitleg: 'Vul een aantal maanden van 0 tot en met 600 in; 0 of leeg is niet gebruikt.',
  getal: 'aantal',
};

const KNOPOPMAAK = { bedrag: 'centen', deel: 'procent', jaNee: 'aantal' } as const;

/** Een cel die leeg blijft en dus laag overneemt. */
const LEEG = '';

/** Eén regel van de parameters: drie invoercellen, of formules waar het getal al op een ander blad staat. */
export interface Parameterregel {
  /** De sleutel waarmee de rest van het blad de regel vindt. */
  readonly sleutel: string;
  /** Wat er in de eerste kolom staat; mag een formule zijn. */
  readonly naam: string;
  readonly toelichting: string | null;
  /** Wat geldt als er niets staat. */
  readonly standaard: string;
  /** De formules van laag, midden en hoog (één voor alle drie); `null` vult de gebruiker in, `LEEG` blijft leeg. */
  readonly formules: readonly (string | null)[];
  readonly invoer: Invoerafspraak;
}

/** Waar de gekozen waarde van een parameter staat. */
export type Gekozen = (sleutel: string) => string;

/** Alle parameters boven de knoppen van de eigen regeling, in de volgorde van het blad. */
export function parameterregels(
  jaar: number,
  kosten: Kostenplek,
  vasteLasten: string,
): readonly Parameterregel[] {
  const regel = (
    naam: Tijdlijnnaam,
    invoer: Invoerafspraak,
    formules: readonly (string | null)[] = [null, null, null],
    toelichting: string = PARAMETERUITLEG[naam][1],
    standaard = '""',
  ): Parameterregel => {
    const { standaard: getal }: Tijdlijnparameter = PARAMETERS[naam];
    return {
      sleutel: naam,
      naam: PARAMETERS[naam].naam,
      toelichting,
      standaard: getal === undefined ? standaard : String(getal),
      formules,
      invoer,
    };
  };
  const zelfde = (formule: string) => [formule];
  const jaarkeuze: Invoerafspraak = {
    regel: { soort: 'lijst', keuzes: ['geen', ...reeks(AANTAL_JAREN + 1, (t) => jaar + t)] },
    uitleg: 'Kies een jaar, of geen.',
  };
  const { uitname, nacalculatie } = kosten.wlz;
  return [
    // Een lange naam loopt over de lege cellen ernaast; leeg neemt laag over.
    { ...regel('regeling', {}, [regelingnaam(), LEEG, LEEG]), toelichting: null },
    regel(
      'startjaar',
      {},
      zelfde(
        `=IF(${KEUZE.invoering}="ander startjaar";${INGROEIPAD.anderStartjaar};${INGROEIPAD.startjaar})`,
      ),
      'het eerste jaar van het nieuwe verdeelmodel, van blad Ingroeipad',
    ),
    regel(
      'duur',
      {},
      zelfde(`=IF(COUNTA(${INGROEIPAD.duur})=0;"";${INGROEIPAD.duur})`),
      'hoelang de overgang duurt, van blad Ingroeipad',
    ),
    regel('objectiefMaal', FACTOR_BOVEN_NUL),
    regel('rijksbudgetMaal', FACTOR_BOVEN_NUL),
    ...reeks(AANTAL_JAREN - 1, (t): Parameterregel => ({
      sleutel: `index baten ${t + 1}`,
      naam: `="${PARAMETERS.indexBaten.naam} "&${JAREN[t + 1]!}${KOP}`,
      toelichting: 'de stijging van het rijksbudget in dit jaar, van blad Ingroeipad',
      standaard: '0',
      formules: zelfde(`=${INGROEIPAD.stijging(t + 1)}`),
      invoer: STIJGING,
    })),
    regel(
      'indexLasten',
      STIJGING,
      [null, `=SUM(${BEGROTING.stijgingLasten})`, null],
      'stijging van prijzen, frictie en vaste lasten; midden komt van blad Begroting',
    ),
    regel('instroomMaal', FACTOR),
    regel('verblijfsduurMaal', FACTOR_BOVEN_NUL),
    regel('prijsMaal', FACTOR),
    regel('wlzJaar', jaarkeuze),
    regel('wlzMaal', FACTOR),
    regel(
      'uitname',
      BEDRAG,
      [
        `=MAX(0;${uitname})`,
        `=MAX(0;ROUND(${uitname}+${nacalculatie};2))`,
        `=MAX(0;ROUND(${uitname}+2*${nacalculatie};2))`,
      ],
      'van blad Kosten: laag zonder nacalculatie, midden met, hoog met het dubbele',
    ),
    regel('frictiePerPlek', BEDRAG),
    regel('frictieMaanden', MAANDEN),
    regel(
      'organisatie',
      BEDRAG,
      zelfde(vasteLasten),
      'vaste lasten: de lasten van blad Regio die niet bij de producten horen (toegang, backoffice, opvang); naar inwoners',
    ),
    regel('centrumTot', jaarkeuze),
    regel('herindicatie', MAANDEN),
  ];
}

/** De regeling die de gekozen afspraak noemt; een eigen regeling zonder naam en zonder sleutel deelt niets. */
function regelingnaam(): string {
  const vul = (cel: string) => `IF(COUNTA(${cel})=0;"${GEEN_SOLIDARITEIT}";${cel})`;
  const eigen = `IF(COUNTA(${AFSPRAAK.beginMet})>0;${AFSPRAAK.beginMet};IF(COUNTA(${BEGINT.map(AFSPRAAK.knop).join(';')})=0;"${GEEN_SOLIDARITEIT}";""))`;
  return `=IF(${KEUZE.afspraak}="A";${vul(AFSPRAAK.a)};IF(${KEUZE.afspraak}="eigen";${eigen};${vul(AFSPRAAK.b)}))`;
}

/** Zet de parameters neer; geeft waar de gekozen waarde van elke regel staat, en het bereik voor BWMO_TIJDLIJN. */
export function parametertabel(
  bouw: Bladbouw,
  plek: Plek,
  cijfers: Sjablooncijfers['tijdlijn'],
  lijst: readonly Parameterregel[],
): { readonly gekozen: Gekozen; readonly bereik: string } {
  const kop = plek.parameters;
  bouw.titel(
    kop - 2,
    'Parameters: drie scenario’s',
    'Laag is een scenario met een laag tekort, hoog met een hoog tekort. Wat al op een ander blad staat wordt daar gelezen. Een lege cel bij midden of hoog neemt laag over.',
  );
  bouw.kop(`A${kop}`, ['parameter', ...SCENARIONAMEN, 'gekozen', 'betekenis', ...reeks(6, () => null)]);
  lijst.forEach((regel, r) => zetRegel(bouw, kop + 1 + r, regel, cijfers.parameters[regel.naam] ?? []));
  const knoppen = kop + 1 + lijst.length;
  EIGEN_KNOPPEN.forEach((naam, k) => {
    const r = knoppen + k;
    const cel = AFSPRAAK.knop(naam);
    const knop = Object.values(KNOPPEN).find((kandidaat) => kandidaat.naam === naam)!;
    bouw.zet(`A${r}`, [[naam]]);
    bouw.zet(
      `B${r}`,
      [[`=IF(${KEUZE.afspraak}="eigen";IF(COUNTA(${cel})=0;"";${cel});"")`, ...reeks(3, () => `=B${r}`)]],
      'uitkomst',
      KNOPOPMAAK[knop.soort],
    );
    bouw.zet(`F${r}`, [[`eigen regeling: ${knopuitleg(knop)}`]], 'toelichting');
  });
  const rijVan = (sleutel: string) => {
    const r = lijst.findIndex((regel) => regel.sleutel === sleutel);
    return r < 0 ? knoppen + EIGEN_KNOPPEN.indexOf(sleutel) : kop + 1 + r;
  };
  return {
    gekozen: (sleutel) => `E${rijVan(sleutel)}`,
    bereik: `A${kop}:D${knoppen + EIGEN_KNOPPEN.length - 1}`,
  };
}

function zetRegel(
  bouw: Bladbouw,
  r: number,
  { naam, toelichting, standaard, formules, invoer }: Parameterregel,
  cijfers: readonly (string | number | null)[],
): void {
  bouw.zet(`A${r}`, [[naam]]);
  (['B', 'C', 'D'] as const).forEach((k, s) => {
    const formule = formules[s] === undefined ? (s === 0 ? null : `=B${r}`) : formules[s];
    if (formule === LEEG) bouw.maakOp(`${k}${r}`, 'uitkomst');
    else if (formule) bouw.zet(`${k}${r}`, [[formule]], 'uitkomst', invoer.getal);
    else bouw.invoer(`${k}${r}`, [[cijfers[s] ?? null]], invoer);
  });
  // Wat leeg is neemt laag over, en is ook die leeg dan geldt de standaard: zo leest BWMO_TIJDLIJN het ook.
  const of = (cel: string, anders: string, vast: boolean) =>
    vast ? cel : `IF(COUNTA(${cel})=0;${anders};${cel})`;
  const isFormule = (s: number) => Boolean(formules[s] ?? (formules.length === 1 && formules[0]));
  const laag = of(`B${r}`, standaard, isFormule(0));
  const [midden, hoog] = [of(`C${r}`, laag, isFormule(1)), of(`D${r}`, laag, isFormule(2))];
  bouw.zet(
    `E${r}`,
    [[`=IF(${KEUZE.scenario}="hoog";${hoog};IF(${KEUZE.scenario}="midden";${midden};${laag}))`]],
    'uitkomst',
    invoer.getal,
  );
  bouw.zet(`F${r}`, [[toelichting]], 'toelichting');
}

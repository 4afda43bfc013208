import { aantal, euro, euroPer, geteld, procent } from './getallen';
import type { Verteller, Vertelling } from './verteller';

/** Of het een voordeel of een nadeel is: `een nadeel van € 60.000`. */
export function voordeelOfNadeel(saldo: number): string {
  if (saldo === 0) return 'geen voordeel en geen nadeel';
  return saldo > 0 ? `een voordeel van ${euro(saldo)}` : `een nadeel van ${euro(-saldo)}`;
}

/** Wat een gemeente van een bedrag krijgt of draagt: eerst haar aandeel, dan het bedrag, dan het bedrag per inwoner. */
function aandeelzin({ rij, stap, heeft, getal, sleutel }: Verteller, werkwoord: string): string {
  const aandeel = stap('aandeel in de sleutel');
  const per =
    sleutel.per !== null && sleutel.gewicht !== null && sleutel.gewicht > 0
      ? `, ${euroPer(getal / sleutel.gewicht)} per ${sleutel.per}`
      : '';
  const grens = heeft('maximum per gemeente') ? ', met de maxima,' : '';
  return aandeel === null
    ? `${rij} ${werkwoord} ${euro(getal)}.`
    : `${rij} heeft ${procent(aandeel)} van ${sleutel.wat} en ${werkwoord}${grens} ${euro(getal)}${per}.`;
}

function tekort(v: Verteller): string {
  const bedrag = v.stap('tekort (lasten − baten)') ?? v.getal;
  const uitReserve = v.stap('uit de reserve') ?? 0;
  if (bedrag === 0) return 'De regio komt niets tekort.';
  const reserve = uitReserve > 0 ? `; ${euro(uitReserve)} daarvan komt uit de reserve` : '';
  const regio = `De regio komt ${euro(bedrag)} tekort${reserve}.`;
  return v.heeft('tekort per gemeente') ? `${regio} ${aandeelzin(v, 'draagt')}` : regio;
}

function overschot(v: Verteller): string {
  const bedrag = v.stap('overschot (baten − lasten)') ?? v.getal;
  if (bedrag === 0) return 'De regio houdt niets over.';
  const delen = [
    ['naar de reserve', 'de reserve'],
    ['naar innovatie', 'innovatie'],
  ] as const;
  const gaat = delen
    .map(([stap, waar]) => [v.stap(stap) ?? 0, waar] as const)
    .filter(([deel]) => deel > 0)
    .map(([deel, waar]) => `${euro(deel)} gaat naar ${waar}`);
  const regio = `De regio houdt ${[`${euro(bedrag)} over`, ...gaat].join('; ')}.`;
  return v.heeft('overschot per gemeente') ? `${regio} ${aandeelzin(v, 'krijgt')}` : regio;
}

const RESERVEZINNEN: readonly ((bedrag: string) => string)[] = [
  (bedrag) => `begint de reserve met ${bedrag}`,
  (bedrag) => `komt er ${bedrag} bij de reserve`,
  (bedrag) => `gaat er ${bedrag} uit de reserve`,
  (bedrag) => `eindigt de reserve op ${bedrag}`,
  (bedrag) => `past ${bedrag} niet meer onder het plafond van de reserve`,
  (bedrag) => `kan de reserve ${bedrag} niet dekken`,
];

function reserve({ stappen, kolom, getal }: Verteller): string {
  const periode = /periode \d+/.exec(stappen[0] ?? '')?.[0] ?? 'deze periode';
  return `In ${periode} ${RESERVEZINNEN[kolom]!(euro(getal))}.`;
}

function regeling({ rij, kolom, getal }: Verteller): string | null {
  if (kolom === 0) return null;
  if (kolom < 3) return `${rij}: ${kolom === 1 ? 'baten' : 'lasten'} ${euro(getal)}.`;
  if (rij === 'totaal') return kolom === 4 ? `De regio heeft samen ${voordeelOfNadeel(getal)}.` : null;
  if (rij === 'niet gedekt') return `Van het tekort is ${euro(Math.abs(getal))} niet gedekt.`;
  if (rij === 'reserve' || rij === 'innovatie') {
    const erbij = kolom === 4 ? getal : -getal;
    const waar = rij === 'reserve' ? 'de reserve' : 'innovatie';
    return erbij < 0 ? `Uit ${waar} komt ${euro(-erbij)}.` : `Naar ${waar} gaat ${euro(erbij)}.`;
  }
  if (kolom === 4) return `${rij} heeft na de regeling ${voordeelOfNadeel(getal)}.`;
  if (getal === 0) return `${rij} betaalt niets aan de regio en ontvangt er niets van.`;
  return getal > 0
    ? `${rij} betaalt ${euro(getal)} aan de regio.`
    : `${rij} ontvangt ${euro(-getal)} van de regio.`;
}

/** De zinnen van geld en solidariteit. */
export const GELDZINNEN: Readonly<Record<string, Vertelling>> = {
  BWMO_SALDO: ({ getal }) => {
    if (getal === 0) return 'De baten en de lasten zijn gelijk.';
    const [meer, minder] = getal > 0 ? ['baten', 'lasten'] : ['lasten', 'baten'];
    return `De ${meer} zijn ${euro(Math.abs(getal))} hoger dan de ${minder}.`;
  },
  BWMO_TEKORT: tekort,
  BWMO_OVERSCHOT: overschot,
  BWMO_SLEUTEL: ({ rij, getal }) => `${rij} heeft ${procent(getal)} van de sleutel.`,
  BWMO_VERDEEL: (v) => {
    const schrijf = v.inEuro ? euro : aantal;
    const aandeel = v.stap('aandeel in de sleutel');
    const deel = aandeel === null ? '' : `, bij ${procent(aandeel)} van ${v.sleutel.wat}`;
    return `Van ${schrijf(v.stap('te verdelen') ?? 0)} is ${schrijf(v.getal)} voor ${v.rij}${deel}.`;
  },
  BWMO_ONVERDEELD: ({ getal, stap }) =>
    getal === 0
      ? 'Alles past onder de maxima.'
      : `Van ${euro(stap('te verdelen') ?? 0)} kan ${euro(getal)} door de maxima nergens terecht.`,
  BWMO_SOLIDARITEIT: ({ rij, getal, stap }) =>
    `${rij} maakt zelf ${euro(stap('kosten van de gemeente zelf') ?? 0)} kosten en draagt ${euro(getal)}.`,
  BWMO_INGROEIFACTOR: ({ getal, stap, woord }) =>
    woord('startjaar') === ''
      ? `In ${String(stap('jaar'))} is ${procent(getal)} van het budget objectief verdeeld.`
      : `In ${String(stap('jaar'))} is het budget nog historisch verdeeld: het nieuwe model is niet ingevoerd.`,
  BWMO_INGROEI: ({ rij, getal, jaar, stap }) =>
    `${rij} krijgt in ${jaar} ${euro(getal)} van het budget van ${euro(stap('macrobudget') ?? 0)}.`,
  BWMO_RESERVE: reserve,
  BWMO_AFREKENING: ({ rij, getal }) => {
    if (getal === 0) return `${rij} betaalt niets bij en krijgt niets terug.`;
    return getal > 0 ? `${rij} betaalt ${euro(getal)} bij.` : `${rij} krijgt ${euro(-getal)} terug.`;
  },
  BWMO_PXQ: ({ rij, getal }) => `De lasten van ${rij} zijn ${euro(getal)}.`,
  BWMO_TARIEF: ({ getal, stap }) =>
    `Het tarief is ${euroPer(getal)}: een kostprijs van ${euroPer(stap('kostprijs') ?? 0)} met ${procent(stap('som van de opslagen') ?? 0)} opslagen.`,
  BWMO_COHORT: ({ rij, getal }) =>
    `${rij} draagt ${euro(getal)}, met de bestaande cliënten bij de centrumgemeente.`,
  BWMO_HERKOMST: ({ rij, getal }) => {
    if (getal === 0) return `${rij} betaalt niets en ontvangt niets voor cliënten van elders.`;
    return getal > 0
      ? `${rij} betaalt ${euro(getal)} voor eigen inwoners die elders verblijven.`
      : `${rij} ontvangt ${euro(-getal)} voor cliënten van elders.`;
  },
  BWMO_SPLITSING: ({ rij, kolom, getal }) =>
    [
      `In de ongedeelde regio heeft ${rij} ${voordeelOfNadeel(getal)}.`,
      `Na de splitsing heeft ${rij} ${voordeelOfNadeel(getal)}.`,
      `De splitsing geeft ${rij} ${voordeelOfNadeel(getal)}.`,
    ][kolom] ?? null,
  BWMO_RISICOSPREIDING: ({ rij, kolom, getal, stap }) => {
    const bij = geteld(stap('cliënten') ?? 0, 'cliënt', 'cliënten');
    return (
      [
        `Alleen schommelen de lasten van ${rij} (${bij}) gemiddeld ${euro(getal)}.`,
        `Samen met de regio schommelen de lasten van ${rij} (${bij}) gemiddeld ${euro(getal)}.`,
        `Samen schommelen de lasten van ${rij} ${euro(getal)} minder dan alleen.`,
      ][kolom] ?? null
    );
  },
  BWMO_REGELINGEN: ({ woord }) => {
    const kern = woord('kern');
    return kern === '' ? null : `${woord('naam')}: ${kern}`;
  },
  BWMO_REGELING: regeling,
  BWMO_REGELING_VERGELIJK: ({ rij, kolom, kop, waarde, getal, woord }) => {
    if (kolom === 0) return null;
    const onder = kop === '' ? 'deze regeling' : `“${kop}”`;
    return waarde === ''
      ? `Onder ${onder} is niets te rekenen: ${woord('niet te rekenen')}`
      : `Onder ${onder} heeft ${rij} ${voordeelOfNadeel(getal)}.`;
  },
};

import { aantal, geteld, procent, VAST } from './getallen';
import { type Verteller, type Vertelling, ZONDER_NAAM } from './verteller';

const plekken = (getal: number) => geteld(getal, 'plek', 'plekken');
const maanden = (getal: number) => geteld(getal, 'maand', 'maanden');
const mensen = (getal: number) => geteld(getal, 'mens', 'mensen');
const woningen = (getal: number) => geteld(getal, 'woning', 'woningen');
/** Het werkwoord bij een aantal zoals het er staat. */
const bij = (getal: number, een: string, meer: string) => (aantal(getal) === '1' ? een : meer);
const zijn = (getal: number) => bij(getal, 'is', 'zijn');

const maandnaam = (rij: string) => (rij === ZONDER_NAAM ? 'deze maand' : rij);

function nodigVoor(doel: (norm: number) => string): Vertelling {
  return ({ getal, stap }) => `${doel(stap('norm:') ?? 0)} ${zijn(getal)} ${plekken(getal)} nodig.`;
}

function kans({ getal, stap }: Verteller, waarop: string): string {
  return `Met ${plekken(stap('plekken') ?? 0)} is de kans ${waarop} ${procent(getal)}.`;
}

const DOORSTROOM: readonly ((getal: number) => string)[] = [
  () => '',
  (getal) => `${zijn(getal)} er ${plekken(getal)}`,
  (getal) => `${bij(getal, 'staat', 'staan')} er ${mensen(getal)} op de wachtlijst`,
  (getal) => `${zijn(getal)} er ${mensen(getal)} in zorg`,
  (getal) => `${bij(getal, 'wacht', 'wachten')} er ${mensen(getal)} op een woning`,
  (getal) => `${bij(getal, 'komt', 'komen')} er ${mensen(getal)} bij`,
  (getal) => `${bij(getal, 'gaat', 'gaan')} er ${mensen(getal)} van de wachtlijst zonder plek`,
  (getal) => `${bij(getal, 'krijgt', 'krijgen')} ${mensen(getal)} een plek`,
  (getal) => `${bij(getal, 'gaat', 'gaan')} er ${mensen(getal)} naar een woning`,
  (getal) => `${bij(getal, 'vertrekt', 'vertrekken')} er ${mensen(getal)} zonder dat een woning nodig is`,
  (getal) => `${bij(getal, 'gaat', 'gaan')} er ${mensen(getal)} naar de Wlz`,
  (getal) => `${zijn(getal)} er ${mensen(getal)} meer dan bruikbare plekken`,
  (getal) => `heeft wie een plek krijgt gemiddeld ${maanden(getal)} gewacht`,
];
const STANDEN = ['de wachtlijst', 'het aantal mensen in zorg', 'het aantal dat op een woning wacht'];
const PERCENTIELEN = ['10', '50', '90'];

/** De zinnen van capaciteit en wonen. */
export const WONENZINNEN: Readonly<Record<string, Vertelling>> = {
  BWMO_PLEKKEN: ({ getal, stap }) =>
    `Voor gemiddeld ${geteld(stap('gemiddeld in zorg') ?? 0, 'cliënt', 'cliënten')} in zorg ${zijn(getal)} ${plekken(getal)} nodig.`,
  BWMO_BEZETTING: ({ getal, stap }) =>
    `Gemiddeld is ${procent(getal)} van de ${plekken(stap('plekken') ?? 0)} bezet.`,
  BWMO_WACHTTIJD: ({ getal, stap }) =>
    stap('plekken') === null
      ? 'Zonder instroom wacht er niemand.'
      : `Met ${plekken(stap('plekken') ?? 0)} wacht een cliënt gemiddeld ${maanden(getal)}.`,
  BWMO_WACHTKANS: (v) => {
    const lang = v.stap('langer wachten dan') ?? 0;
    return kans(v, lang === 0 ? 'om te moeten wachten' : `om langer dan ${maanden(lang)} te wachten`);
  },
  BWMO_WEIGERKANS: (v) => kans(v, 'om weggestuurd te worden'),
  BWMO_PLEKKEN_WACHTTIJD: nodigVoor((norm) => `Om gemiddeld hoogstens ${maanden(norm)} te wachten`),
  BWMO_PLEKKEN_WACHTKANS: (v) =>
    nodigVoor(
      (norm) =>
        `Voor een kans van hoogstens ${procent(norm)} ${v.heeft('norm: kans op wachten') ? 'om te moeten wachten' : 'om te lang te wachten'}`,
    )(v),
  BWMO_PLEKKEN_WEIGERKANS: nodigVoor(
    (norm) => `Voor een kans van hoogstens ${procent(norm)} om weggestuurd te worden`,
  ),
  BWMO_BUNDELING: ({ kolom, getal }) =>
    [
      `Elk apart hebben de gemeenten samen ${plekken(getal)} nodig.`,
      `Als de gemeenten hun plekken samen gebruiken ${zijn(getal)} ${plekken(getal)} nodig.`,
      `Samen gebruiken scheelt hoogstens ${plekken(getal)}.`,
    ][kolom] ?? null,
  BWMO_GEBLOKKEERD: ({ getal }) =>
    `Op den duur ${zijn(getal)} ${plekken(getal)} bezet door mensen die op een woning wachten.`,
  BWMO_WACHTLIJST_AFBOUW: ({ kolom, getal, stap }) => {
    if (stap('wachtlijst') === 0) return 'Er is geen wachtlijst om weg te werken.';
    const wachtlijst = mensen(stap('wachtlijst') ?? 0);
    const duur = kolom === 0 ? `${aantal(stap('jaren') ?? 0)}${VAST}jaar` : maanden(stap('maanden') ?? 0);
    const begin = `Om een wachtlijst van ${wachtlijst} in ${duur} weg te werken`;
    return (
      [
        `${begin} ${zijn(getal)} ${geteld(getal, 'extra plaatsing', 'extra plaatsingen')} per jaar nodig.`,
        `${begin} ${zijn(getal)} tijdelijk ${geteld(getal, 'extra plek', 'extra plekken')} nodig.`,
        `${begin} moet het verblijf van ${maanden(stap('verblijfsduur nu') ?? 0)} naar ${maanden(getal)}.`,
      ][kolom] ?? null
    );
  },
  BWMO_DOORSTROOM: ({ rij, kolom, waarde, getal }) => {
    if (kolom === 0) return null;
    if (waarde === '')
      return `In ${maandnaam(rij)} is nog niet te zeggen hoe lang mensen op een plek wachtten.`;
    return `In ${maandnaam(rij)} ${DOORSTROOM[kolom]!(getal)}.`;
  },
  BWMO_BANDBREEDTE: ({ rij, kolom, getal, stap }) => {
    if (kolom === 0) return null;
    const deel = PERCENTIELEN[(kolom - 1) % 3]!;
    const wat = STANDEN[Math.floor((kolom - 1) / 3)]!;
    return `In ${maandnaam(rij)} is ${wat} in ${deel}${VAST}% van de ${aantal(stap('simulaties') ?? 0)} simulaties hoogstens ${aantal(getal)}.`;
  },
  BWMO_WOONOPGAVE: ({ kolom, waarde, getal, stappen }) => {
    const jaar = /jaar \d+/.exec(stappen.join(' '))?.[0];
    const wanneer = jaar === undefined ? 'In dit jaar' : `In ${jaar}`;
    if (waarde === '') return `${wanneer} zijn er geen woningen nodig.`;
    return (
      [
        `${wanneer} ${zijn(getal)} ${woningen(getal)} nodig.`,
        `${wanneer} ${bij(getal, 'komt', 'komen')} er ${woningen(getal)}.`,
        `Aan het eind van ${jaar ?? 'dit jaar'} ${bij(getal, 'blijft', 'blijven')} ${woningen(getal)} liggen.`,
        `${wanneer} komt ${procent(getal)} van de woningen die nodig zijn.`,
      ][kolom] ?? null
    );
  },
  BWMO_SPREIDING: ({ rij, kolom, waarde, getal }) => {
    if (waarde === '') return `${rij} heeft geen inwoners om plekken mee te vergelijken.`;
    const verschil = plekken(Math.abs(getal));
    return (
      [
        `${rij} heeft ${plekken(getal)} per 10.000${VAST}inwoners.`,
        `${rij} heeft ${aantal(getal)} keer zo veel plekken als evenredig is.`,
        `Bij ${rij} ${bij(getal, 'hoort', 'horen')} evenredig ${plekken(getal)}.`,
        getal === 0
          ? `${rij} heeft precies evenredig veel plekken.`
          : `${rij} heeft ${verschil} ${getal > 0 ? 'meer' : 'minder'} dan evenredig.`,
      ][kolom] ?? null
    );
  },
};

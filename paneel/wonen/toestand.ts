import type { Cel } from '../../core';
import {
  leesWachtkosten,
  type Scenario,
  SCENARIOS,
  STROOMPARAMETERS,
  type Stroomnaam,
  type Werkmap,
} from '../../werkmap';
import { getaltekst } from '../../core';

/** De velden van één parameter, als de tekst die de gebruiker ziet: beginwaarde, per maand, laag, hoog. */
export type Velden = readonly [begin: string, verandering: string, laag: string, hoog: string];

/** Wat er in het formulier staat. */
export interface Toestand {
  readonly product: string;
  readonly bron: string;
  readonly velden: Readonly<Partial<Record<Stroomnaam, Velden>>>;
  readonly maanden: string;
  readonly simulaties: string;
  readonly zaad: string;
  readonly doel: string;
  readonly norm: string;
  /** Euro per jaar voor een plek, en voor de zorg van wie een woning kreeg; leeg als dat niet bekend is. */
  readonly prijs: string;
  readonly prijsDaarna: string;
  /** De plekken die de laatste raming nodig vond, en de raming daarvoor; leeg als er geen is. */
  readonly laatste: string;
  readonly vorige: string;
  /** Of de uitkomst openstond. */
  readonly open: '' | 'uitkomst';
}

export const LEEG: Toestand = {
  product: 'Beschermd wonen',
  bron: '',
  velden: {},
  maanden: '60',
  simulaties: '1000',
  zaad: '1',
  doel: 'wachttijd',
  norm: '3',
  prijs: '',
  prijsDaarna: '',
  laatste: '',
  vorige: '',
  open: '',
};

export const GEEN_VELDEN: Velden = ['', '', '', ''];
const INSTELLING = 'wonen';
/** Het bereik met parameters op het blad Doorstroom van het sjabloon. */
const DOORSTROOM = 'DOORSTROOM';

/** Het parameterbereik zoals BWMO_DOORSTROOM het leest; de teksten gaan er in het Nederlands in. */
export function parametertabel({ velden }: Toestand): Cel[][] {
  return STROOMPARAMETERS.map(({ naam }) => [naam, ...(velden[naam] ?? GEEN_VELDEN)]).filter(([, ...rest]) =>
    rest.some((tekst) => tekst !== ''),
  );
}

/** Wat bij de werkmap bewaard is, anders de cijfers van bladen Doorstroom en Woonopgave, anders een leeg formulier. */
export async function beginToestand(werkmap: Werkmap): Promise<Toestand> {
  const bewaard = leesBewaard((await werkmap.instellingen())[INSTELLING]);
  if (bewaard) return bewaard;
  const velden = await veldenVanBlad(werkmap);
  const { prijs, prijsDaarna } = await leesWachtkosten(werkmap);
  return { ...LEEG, ...(velden && { velden }), prijs: alsTekst(prijs), prijsDaarna: alsTekst(prijsDaarna) };
}

export function bewaar(werkmap: Werkmap, toestand: Toestand): Promise<void> {
  return werkmap.zetInstelling(INSTELLING, JSON.stringify(toestand));
}

/** De cijfers van blad Doorstroom; `null` als dat blad er niet is of nog leeg is. */
export async function veldenVanBlad(werkmap: Werkmap): Promise<Toestand['velden'] | null> {
  const naam = (await werkmap.namen()).find((kandidaat) => kandidaat.naam.toUpperCase() === DOORSTROOM);
  if (!naam) return null;
  const { waarden } = await werkmap.lees(naam);
  const velden = veldenUit(waarden);
  return Object.keys(velden).length > 0 ? velden : null;
}

export function veldenVan({ parameters }: Scenario): Toestand['velden'] {
  return veldenUit(parameters);
}

/** De scenario's die cijfers voor dit formulier geven. */
export const RAMINGSCENARIOS = SCENARIOS.filter(({ parameters }) => parameters.length > 0);

function veldenUit(rijen: readonly (readonly Cel[])[]): Toestand['velden'] {
  const namen = new Set<string>(STROOMPARAMETERS.map(({ naam }) => naam));
  return Object.fromEntries(
    rijen.flatMap(([naam, ...rest]) => {
      const teksten = [0, 1, 2, 3].map((k) => alsTekst(rest[k] ?? null));
      return typeof naam === 'string' && namen.has(naam) && teksten.some(Boolean)
        ? [[naam, teksten as unknown as Velden]]
        : [];
    }),
  );
}

function alsTekst(cel: Cel): string {
  if (typeof cel !== 'number') return String(cel ?? '');
  const [geheel = '', breuk = ''] = getaltekst(cel, 6).split(',');
  const decimalen = breuk.replace(/0+$/, '');
  return decimalen ? `${geheel},${decimalen}` : geheel;
}

// Een instelling kan van een andere versie zijn of met de hand gewijzigd: wat er niet in past telt niet.
function leesBewaard(tekst: string | undefined): Toestand | null {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst ?? 'null');
  } catch {
    return null;
  }
  if (typeof gelezen !== 'object' || gelezen === null) return null;
  const bron = gelezen as Record<string, unknown>;
  const tekstVan = (sleutel: keyof Toestand, anders: string) =>
    typeof bron[sleutel] === 'string' ? bron[sleutel] : anders;
  const aantalVan = (sleutel: 'laatste' | 'vorige') => /^\d*$/.exec(tekstVan(sleutel, ''))?.[0] ?? '';
  const velden = typeof bron['velden'] === 'object' ? (bron['velden'] ?? {}) : {};
  return {
    product: tekstVan('product', LEEG.product),
    bron: tekstVan('bron', ''),
    velden: veldenUit(
      Object.entries(velden).map(([naam, teksten]) => [
        naam,
        ...(Array.isArray(teksten) ? (teksten as Cel[]) : []),
      ]),
    ),
    maanden: tekstVan('maanden', LEEG.maanden),
    simulaties: tekstVan('simulaties', LEEG.simulaties),
    zaad: tekstVan('zaad', LEEG.zaad),
    doel: tekstVan('doel', LEEG.doel),
    norm: tekstVan('norm', LEEG.norm),
    prijs: tekstVan('prijs', ''),
    prijsDaarna: tekstVan('prijsDaarna', ''),
    laatste: aantalVan('laatste'),
    vorige: aantalVan('vorige'),
    open: bron['open'] === 'uitkomst' ? 'uitkomst' : '',
  };
}

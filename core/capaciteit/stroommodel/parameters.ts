import { MEESTE_PLEKKEN } from '../gedeeld/grenzen';

/** Een parameter van het stroommodel, zoals hij op een blad heet. */
export interface Stroomparameter {
  readonly naam: string;
  /** `duur` is groter dan 0, `deel` ligt tussen 0 en 1, `maand` is een maandnummer. */
  readonly soort: 'aantal' | 'duur' | 'deel' | 'maand';
  /** Zonder standaard is de parameter verplicht. */
  readonly standaard?: number;
  readonly maximum?: number;
  /** Geldt op één moment: een verandering per maand heeft geen betekenis. */
  readonly eenmalig?: true;
}

export const PARAMETERS = {
  plekken: { naam: 'plekken', soort: 'aantal', maximum: MEESTE_PLEKKEN },
  inZorg: { naam: 'in zorg', soort: 'aantal', standaard: 0, eenmalig: true },
  wachtlijst: { naam: 'wachtlijst', soort: 'aantal', standaard: 0, eenmalig: true },
  wachtOpWoning: { naam: 'wacht op woning', soort: 'aantal', standaard: 0, eenmalig: true },
  instroom: { naam: 'instroom', soort: 'aantal' },
  verblijfsduur: { naam: 'verblijfsduur', soort: 'duur' },
  uitval: { naam: 'uitval wachtlijst', soort: 'deel', standaard: 0 },
  aandeelWoning: { naam: 'aandeel woning', soort: 'deel', standaard: 0 },
  woningen: { naam: 'woningen', soort: 'aantal', standaard: 0 },
  wlzPerMaand: { naam: 'wlz per maand', soort: 'deel', standaard: 0 },
  wlzEenmalig: { naam: 'wlz eenmalig', soort: 'deel', standaard: 0 },
  wlzMaand: { naam: 'wlz maand', soort: 'maand', standaard: 1, eenmalig: true },
  wlzPlekkenMee: { naam: 'wlz plekken mee', soort: 'deel', standaard: 0 },
  bruikbaar: { naam: 'bruikbaar', soort: 'deel', standaard: 1 },
} as const satisfies Record<string, Stroomparameter>;

export type Parameternaam = keyof typeof PARAMETERS;

export const NAMEN = Object.keys(PARAMETERS) as Parameternaam[];

/** Per parameter een getal voor elke maand. */
export type Verloop = Readonly<Record<Parameternaam, Float64Array>>;

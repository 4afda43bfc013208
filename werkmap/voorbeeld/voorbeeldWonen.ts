import type { Wooncijfers } from '../sjabloon/wooncijfers';

/** Voorbeeldcijfers voor de bladen over capaciteit en wonen; geen enkel getal is van de regio zelf. */
export const WONEN_WEST_BRABANT_WEST: Wooncijfers = {
  bron: 'voorbeeldcijfers',
  capaciteit: {
    producten: [
      [8, 30, 250, 0.95, 3, 1, 0.5, 3],
      [1.1, 18, 24, 0.95, 1, 1, 0, 0],
      [0.8, 18, 19, 0.95, 1, 1, 0, 0],
      [0.35, 24, 12, 0.95, 2, 1, 0, 0],
      [12, 4, 54, 0.95, 1, 1, 0, 0],
    ],
    zonderWachtlijst: [
      [40, 0.75, 36, 0.05],
      [6, 0.5, 6, 0.05],
    ],
    winter: { meerInstroom: 0.25, extraPlekken: 8 },
    instroom: [2.235, 0.988, 2.494, 0.745, 0.826, 0.712],
    plekken: [118, 8, 96, 8, 12, 8],
    doel: 'wachttijd',
    norm: 3,
    maanden: 0,
  },
  behoefte: {
    metIndicatie: [45, 2, 2, 1, 12, 0, 0],
    zonderIndicatie: [12, 1, 1, 1, 5, 0, 0],
    groei: [0.01, 0.03, 0.03, 0.02, 0.01, 0.02, 0],
    herkomst: [1.5, 2.5, 1.25, 0.5, 1.5, 0.75],
  },
  doorstroom: {
    scenario: 'eigen cijfers',
    maanden: 24,
    simulaties: 200,
    zaad: 2027,
    parameters: {
      'in zorg': [227],
      wachtlijst: [45],
      'wacht op woning': [18],
      instroom: [null, null, 7, 9],
      verblijfsduur: [null, null, 27, 33],
      'uitval wachtlijst': [0.01],
      'aandeel woning': [null, null, 0.4, 0.6],
      woningen: [null, null, 2, 4],
      'wlz per maand': [0.001],
      bruikbaar: [0.98],
    },
    jaren: 2,
    verdeling: [1, 1, 1],
  },
  woonopgave: {
    uitstroom: [
      [44, 18, 10],
      [46, 20, 10],
      [48, 20, 12],
      [50, 22, 12],
      [52, 22, 12],
    ],
    afgesproken: [60, 60, 70, 70, 75],
    gerealiseerd: [41, 38, 55, 49, 36],
    achterstand: 15,
    verwacht: [54, 24, 14, 20],
    inhalen: 0.25,
    sleutel: 'inwoners',
    perGemeente: [12, 3, 14, 2, 3, 2],
    typen: [60, 10, 20, 10],
  },
  spreiding: {
    nieuw: 30,
    aanbod: [
      ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'],
      ['x', 'x', 'x', 'x', null, null, null, 'x'],
      ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'],
      ['x', 'x', 'x', null, null, null, null, 'x'],
      ['x', 'x', 'x', 'x', null, null, null, 'x'],
      ['x', 'x', null, 'x', null, null, null, 'x'],
    ],
  },
};

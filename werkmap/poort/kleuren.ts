/**
 * De kleuren van het huis op een lichte ondergrond. Paneel en pictogram noemen ze nog eens, omdat een stijlblad en een
 * tekening niets kunnen inlezen; een toets houdt ze gelijk.
 */
export const KLEUREN = {
  huis: '#0F5B78',
  opHuis: '#FFFFFF',
  /** De lichtste tint van het huisblauw. */
  huisZacht: '#EEF6F9',
  zacht: '#5C5C5C',
  waarschuwing: '#8A3707',
} as const;

/**
 * De reeksen van een grafiek op wit, op het scherm en in een bestand: die van Okabe en Ito, zonder de kleuren die op wit
 * minder dan 3:1 contrast geven.
 */
export const REEKSKLEUREN = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#000000'] as const;

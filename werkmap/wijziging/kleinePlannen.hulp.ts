import type { Cel } from '../../core/waarde';
import type { Blad } from '../poort/blad';
import type { Stap } from './stap';

export const blad = (naam: string, cellen: Cel[][] = [['kop', '=SUM(B2:B3)']]): Blad => ({
  naam,
  cellen,
  opmaak: [],
  kolombreedtes: [],
  vast: { rijen: 0, kolommen: 0 },
  namen: [{ naam: `NAAM_${naam}`, adres: 'A1' }],
});
export const cellen = (adres: string, inhoud: Cel[][]): Stap => ({
  soort: 'cellen',
  bereik: { blad: 'Blad1', adres },
  cellen: inhoud,
});

/** Kleine wijzigingen van elke soort, op een blad Blad1. */
export const KLEINE_PLANNEN: Readonly<Record<string, readonly Stap[]>> = {
  'één bereik': [
    cellen('A1:B2', [
      ['=SUM(C1:C2)', null],
      ['tekst', 7],
    ]),
  ],
  'cellen hier en daar': [cellen('A1', [[1]]), cellen('B2:C2', [['ja', null]]), cellen('E9', [['=A1']])],
  'één blad': [{ soort: 'blad', blad: blad('Nieuw') }],
  'bladen met een instelling': [
    { soort: 'instelling', naam: 'versie', waarde: '2' },
    ...['Een', 'Twee', 'Drie'].map((naam): Stap => ({ soort: 'blad', blad: blad(naam) })),
  ],
  'een blad met namen die al wezen': [
    { soort: 'blad', blad: blad('Nieuw') },
    { soort: 'naam', naam: 'EIGEN', bereik: { blad: 'Nieuw', adres: 'A1:B1' } },
    { soort: 'naam', naam: 'ERBIJ', bereik: { blad: 'Nieuw', adres: 'B1' } },
  ],
};

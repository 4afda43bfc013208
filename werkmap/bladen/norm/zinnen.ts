import { Werkmapfout } from '../../poort/werkmapfout';

/** Wat er te zeggen is over een blad Norm dat niet meer is zoals het geschreven was. */
export const normzinnen = {
  kolomOntbreekt: (plaats: string, kolom: string) =>
    new Werkmapfout(
      `In ${plaats} ontbreekt de kolom “${kolom}”. Zet die kop terug in de eerste rij, of maak een nieuw blad.`,
    ),
  regelOntbreekt: (plaats: string, regel: string) =>
    new Werkmapfout(
      `In ${plaats} ontbreekt de regel “${regel}”. Zet die naam terug in de eerste kolom, of maak een nieuw blad.`,
    ),
} as const;

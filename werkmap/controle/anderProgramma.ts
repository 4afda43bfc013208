import { herstelFormule, isBewaardeUitloop } from '../formule/omzetten';
import { type Bevinding, cellenVan, plekVan, type Werkmapinhoud } from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

/** Formules die Excel of Google Sheets in eigen woorden in het bestand zette, en daardoor niet meer rekenen. */
export function anderProgramma({ bladen }: Werkmapinhoud): Bevinding[] {
  return bladen.flatMap((blad) =>
    cellenVan(blad).flatMap(({ rij, kolom, formule }): Bevinding[] => {
      const plek = plekVan(blad, rij, kolom);
      const hersteld = herstelFormule(formule);
      if (hersteld !== null) {
        return [
          {
            soort: 'ander programma',
            ernst: 'fout',
            plek,
            zin: `Deze formule komt uit een ander programma en rekent niet mee. Hersteld is zij ${ingekort(hersteld, 120)}.`,
            herstel: [{ plek, cel: hersteld }],
          },
        ];
      }
      if (!isBewaardeUitloop(formule)) return [];
      return [
        {
          soort: 'ander programma',
          ernst: 'fout',
          plek,
          zin: 'Google Sheets bewaarde hier een vaste uitkomst. De cel moet leeg zijn, zodat de formule ervoor weer kan rekenen.',
          herstel: [{ plek, cel: null }],
        },
      ];
    }),
  );
}

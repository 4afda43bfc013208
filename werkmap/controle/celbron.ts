import { foutcodeVan } from '../formule/foutcodes';
import { gebiedVan } from '../formule/gebied';
import type { Bereikknoop } from '../formule/knoop';
import type { Celbron } from '../formule/reken';
import type { Formulewaarde, Rooster } from '../formule/waarde';
import { weigering } from '../formule/zinnen';
import { waardeOp, type Werkmapinhoud } from './werkmapinhoud';

/** De cellen van een werkmap, voor een formule die opnieuw uitgerekend wordt. */
export function celbron(boek: Werkmapinhoud): Celbron {
  return {
    bereik: (knoop) => roosterVan(boek, knoop),
    naam: (naam) => {
      const gevonden = boek.namen.find((kandidaat) => kandidaat.naam.toUpperCase() === naam.toUpperCase());
      if (!gevonden) throw weigering.onbekendeNaam(naam);
      return roosterVan(boek, gevonden);
    },
    loop: ({ adres }) => {
      throw weigering.geenLoop(adres);
    },
  };
}

/** De cellen van een bereik, met foutcodes als fout. */
export function roosterVan(
  { bladen }: Werkmapinhoud,
  { blad: naam, adres }: Pick<Bereikknoop, 'blad' | 'adres'>,
): Rooster {
  const blad = bladen.find((kandidaat) => kandidaat.naam.toLowerCase() === naam.toLowerCase());
  if (!blad) throw weigering.onbekendBlad(naam);
  const breedte = blad.waarden.reduce((breedste, rij) => Math.max(breedste, rij.length), 1);
  const gebruikt = { rij: 0, kolom: 0, rijen: Math.max(1, blad.waarden.length), kolommen: breedte };
  const { open, ...vak } = gebiedVan(adres, gebruikt);
  const cellen = Array.from({ length: vak.rijen }, (_, r) =>
    Array.from({ length: vak.kolommen }, (__, k): Formulewaarde => {
      const waarde = waardeOp(blad, vak.rij + r, vak.kolom + k);
      const code = typeof waarde === 'string' ? foutcodeVan(waarde) : undefined;
      return code ? { fout: code } : waarde;
    }),
  );
  return { cellen, verwijzing: true, ...(open && { open: adres }) };
}

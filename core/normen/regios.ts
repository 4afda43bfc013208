import { fouten } from '../fout';
import { type Antwoord } from '../grens/antwoord';
import { besteNamen } from '../tekst/besteNamen';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import gegevens from './nvo2020.json';

export type Lijst = 'nvo' | 'uitvoeringsafspraken' | 'planning';

export interface Onderwerp {
  readonly lijst: Lijst;
  readonly naam: string;
}

/** Een regio zoals Bureau HHM haar in 2020 beschreef, met per onderwerp het antwoord. */
export interface Regio {
  readonly naam: string;
  readonly inhoudsopgave: string;
  readonly centrumgemeente: string;
  /** De bladzijde waar het regiobeeld begint, volgens de inhoudsopgave. */
  readonly bladzijde: number;
  /** De regel in onze kopie van de bron waar het regiobeeld begint. */
  readonly regel: number;
  readonly antwoorden: readonly Antwoord[];
}

export const NVO2020 = {
  bron: gegevens.bron,
  onderwerpen: gegevens.onderwerpen as readonly Onderwerp[],
  regios: gegevens.regios as readonly Regio[],
} as const;

// Namen die mensen gebruiken en die niet in de koppen van de bron staan. West-Brabant West heet in de bron
// naar haar centrumgemeente; de andere zijn de officiële naast de gebruikelijke plaatsnaam.
const OOK_BEKEND_ALS: Readonly<Record<string, readonly string[]>> = {
  'Bergen op Zoom': ['West-Brabant West'],
  'Meierij en Bommelerwaard': ["'s-Hertogenbosch"],
  'Den Haag': ["'s-Gravenhage"],
  Fryslân: ['Friesland'],
};

/** Alle namen waarop een regio gevonden wordt: naam, inhoudsopgave, centrumgemeente en de delen van een dubbele naam. */
export function namenVan(regio: Regio): string[] {
  const { naam, inhoudsopgave, centrumgemeente } = regio;
  const delen = centrumgemeente === 'Venlo-Roermond' ? ['Venlo', 'Roermond'] : [];
  return [naam, inhoudsopgave, centrumgemeente, ...delen, ...(OOK_BEKEND_ALS[naam] ?? [])];
}

const OP_NAAM = new Map(
  NVO2020.regios.flatMap((regio) => namenVan(regio).map((naam) => [vergelijkbaar(naam), regio] as const)),
);

/**
 * Zoekt een regio op naam of centrumgemeente, ongeacht hoofdletters, accenten en een voorvoegsel als "gemeente".
 * Fout: onbekende naam, met de best lijkende namen.
 */
export function zoekRegio(getypt: string, argument: string): Regio {
  const naam = vergelijkbaar(getypt);
  const regio = OP_NAAM.get(naam) ?? OP_NAAM.get(naam.replace(/^(regio|gemeente|regiobeeld) /, ''));
  if (!regio) throw fouten.onbekendeRegio({ argument }, lijkendeNamen(getypt));
  return regio;
}

/** De best lijkende namen, van elke regio hoogstens één. */
function lijkendeNamen(getypt: string): string[] {
  const alle = NVO2020.regios.flatMap(namenVan);
  const genoemd = new Set<Regio>();
  return besteNamen(getypt, alle, alle.length)
    .filter((naam) => {
      const regio = OP_NAAM.get(vergelijkbaar(naam))!;
      return !genoemd.has(regio) && genoemd.add(regio);
    })
    .slice(0, 3);
}

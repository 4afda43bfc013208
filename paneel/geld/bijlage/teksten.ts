import { telwoord } from '../../../core';
import { alsGegevens } from '../../bewaard';

/** Wat de gebruiker op de bijlage zelf schrijft; een nieuwe regel is een nieuwe alinea. */
export interface Teksten {
  readonly titel: string;
  readonly inleiding: string;
}

/** Onder welke naam eigen teksten bij de werkmap bewaard worden. */
export const BIJLAGE_INSTELLING = 'geld-bijlage';

/** Hoe lang een tekst mag zijn. */
export const MEESTE_TEKENS = { titel: 120, inleiding: 900 } as const;

/** De teksten waarmee een bijlage begint; `regio` en `jaar` zijn leeg als de werkmap ze niet noemt. */
export function standaardteksten(regio: string, jaar: string, afspraken: number): Teksten {
  return {
    titel: 'Wie draagt tekort en overschot van beschermd wonen en opvang?',
    inleiding: `De gemeenten${regio === '' ? '' : ` in de regio ${regio}`} spreken af wie een tekort of een overschot op beschermd wonen en maatschappelijke opvang draagt. In deze bijlage staat bij ${telwoord(afspraken, 'afspraak', 'afspraken')} wat elke gemeente${jaar === '' ? '' : ` in ${jaar}`} overhoudt of tekortkomt${afspraken > 1 ? ', en wat dat scheelt' : ''}.`,
  };
}

/** Leest eigen teksten terug; wat er niet in past is de voorgestelde tekst. */
export function leesTeksten(bewaard: string | undefined, standaard: Teksten): Teksten {
  const gelezen = alsGegevens(bewaard);
  const tekst = (naam: keyof Teksten) => {
    const een = gelezen[naam];
    return typeof een === 'string' ? een : standaard[naam];
  };
  return { titel: tekst('titel'), inleiding: tekst('inleiding') };
}

/** De teksten die anders zijn dan waarmee het begon; `null` als er niets eigens is. */
export function bewaarTeksten(teksten: Teksten, standaard: Teksten): string | null {
  const eigen = Object.entries(teksten).filter(([naam, tekst]) => tekst !== standaard[naam as keyof Teksten]);
  return eigen.length === 0 ? null : JSON.stringify(Object.fromEntries(eigen));
}

/**
 * Wat er werkelijk in een cel staat, los van de host die haar aanlevert.
 *
 * Excel stuurt soms objecten (opgemaakte getallen, fouten), Google Sheets datums uit een ander JavaScript-domein.
 * Daarom nooit `instanceof`: die vergelijking faalt over domeinen heen.
 */
export type Celinhoud =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'janee'; readonly waarde: boolean }
  | { readonly soort: 'datum' }
  | { readonly soort: 'fout'; readonly tekst: string };

const LEEG: Celinhoud = { soort: 'leeg' };
// De vorm van een foutwaarde, Nederlands of Engels. Niet ruimer: #12345 kan een cliëntnummer zijn, en een foutwaarde
// komt letterlijk in de melding.
const FOUTWAARDE = /^#(?:N\/[AB]|GETTING_DATA|GEGEVENS_OPHALEN|[\p{Lu}_]+(?:\/0)?[!?])$/u;

export function celinhoud(ruw: unknown): Celinhoud {
  switch (typeof ruw) {
    case 'number':
      return { soort: 'getal', getal: ruw };
    case 'boolean':
      return { soort: 'janee', waarde: ruw };
    case 'string':
      return tekstinhoud(ruw);
    case 'object':
      return ruw === null ? LEEG : objectinhoud(ruw);
    case 'undefined':
      return LEEG;
    default:
      return { soort: 'tekst', tekst: typeof ruw };
  }
}

function tekstinhoud(ruw: string): Celinhoud {
  const tekst = ruw.trim();
  if (tekst === '') return LEEG;
  return FOUTWAARDE.test(tekst) ? { soort: 'fout', tekst } : { soort: 'tekst', tekst };
}

function objectinhoud(ruw: object): Celinhoud {
  if (Object.prototype.toString.call(ruw) === '[object Date]') return { soort: 'datum' };
  if ('basicValue' in ruw && (ruw.basicValue === null || typeof ruw.basicValue !== 'object')) {
    return celinhoud(ruw.basicValue);
  }
  if ('code' in ruw && typeof ruw.code === 'string') return { soort: 'fout', tekst: ruw.code };
  return { soort: 'tekst', tekst: 'object' };
}

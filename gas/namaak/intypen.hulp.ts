/** Wat Sheets van een ingetypte tekst maakt: een waarde, of een formule in de schrijfwijze van de poort. */
export type Ingetypt = { readonly waarde: string | number | boolean | Date } | { readonly formule: string };

export type Taal = 'nl_NL' | 'en_US';

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Leest tekst zoals Sheets dat doet met wat iemand intypt; `setValues` doet hetzelfde. */
export function ingetypt(tekst: string, taal: Taal): Ingetypt {
  if (tekst.startsWith("'")) return { waarde: tekst.slice(1) };
  if (tekst.startsWith('=')) return { formule: uitTaal(tekst, taal) };
  if (tekst.startsWith('+')) return { formule: uitTaal(`=${tekst.slice(1)}`, taal) };
  if (/^(?:true|waar)$/i.test(tekst)) return { waarde: true };
  if (/^(?:false|onwaar)$/i.test(tekst)) return { waarde: false };
  return { waarde: getalIn(tekst, taal) ?? datumIn(tekst) ?? tekst };
}

function getalIn(tekst: string, taal: Taal): number | null {
  const vorm =
    taal === 'nl_NL'
      ? /^(-?)[€\s]*(-?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(%?)$/
      : /^(-?)[$\s]*(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/;
  const delen = vorm.exec(tekst.trim());
  if (!delen) return null;
  const [, min = '', ookMin = '', geheel = '', deel = '', procent] = delen;
  const getal = Number(`${min}${ookMin}${geheel.replace(/[.,]/g, '')}${deel.replace(',', '.')}`);
  return procent ? getal / 100 : getal;
}

function datumIn(tekst: string): Date | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{2}):(\d{2}):(\d{2}))?$/.exec(tekst);
  if (iso) {
    const [jaar, maand, dag, uur = 0, minuut = 0, seconde = 0] = iso
      .slice(1)
      .map((deel) => (deel ? Number(deel) : undefined));
    return new Date(jaar!, maand! - 1, dag, uur, minuut, seconde);
  }
  const kort = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(tekst);
  if (kort) return new Date(Number(kort[3] ?? 2027), Number(kort[2]) - 1, Number(kort[1]));
  const woord = /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z]*(?:[ -](\d{4}))?$/i.exec(tekst);
  const maand = woord ? MAANDEN.indexOf(woord[2]!.toLowerCase()) : -1;
  if (!woord || maand < 0 || (!woord[1] && !woord[3])) return null;
  return new Date(Number(woord[3] ?? 2027), maand, Number(woord[1] ?? 1));
}

/** Leest een formule in de taal van de werkmap. Fout: een scheidingsteken dat in die taal niet kan. */
function uitTaal(formule: string, taal: Taal): string {
  return perTeken(formule, (teken, vorige, volgende) => {
    const cijfers = /\d/.test(volgende) && /\d/.test(vorige);
    if (taal === 'en_US') return teken === ',' ? ';' : teken;
    if (teken === ',') {
      if (cijfers) return '.';
      throw new Error(`Formula parse error: komma in ${formule}`);
    }
    if (teken === '.' && cijfers) throw new Error(`Formula parse error: punt in ${formule}`);
    return teken;
  });
}

/** Schrijft een formule in de taal van de werkmap, zoals `getFormulas` haar geeft. */
export function inTaal(formule: string, taal: Taal): string {
  return perTeken(formule, (teken, vorige, volgende) => {
    if (taal === 'en_US') return teken === ';' ? ',' : teken;
    return teken === '.' && /\d/.test(vorige) && /\d/.test(volgende) ? ',' : teken;
  });
}

function perTeken(
  formule: string,
  vertaal: (teken: string, vorige: string, volgende: string) => string,
): string {
  let binnen = '';
  return Array.from(formule)
    .map((teken, i, tekens) => {
      if (binnen) {
        if (teken === binnen) binnen = '';
        return teken;
      }
      if (teken === '"' || teken === "'") binnen = teken;
      return vertaal(teken, tekens[i - 1] ?? '', tekens[i + 1] ?? '');
    })
    .join('');
}

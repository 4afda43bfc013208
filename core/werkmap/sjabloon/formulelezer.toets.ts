/** De ontleding van een formule zoals de bladen haar schrijven: Engelse functienamen en `;`. */
export type Knoop =
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'janee'; readonly waarde: boolean }
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bereik'; readonly blad: string; readonly adres: string }
  | { readonly soort: 'functie'; readonly naam: string; readonly argumenten: readonly Knoop[] }
  | { readonly soort: 'bewerking'; readonly teken: string; readonly links: Knoop; readonly rechts: Knoop }
  | { readonly soort: 'min'; readonly van: Knoop };

const STUK =
  /"(?:[^"]|"")*"|(?:'[^']+'|[A-Za-z_]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z][A-Z_]*|\d+|<>|<=|>=|[-+*/&=<>();]/y;
const RANGEN: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

/** Ontleedt een formule. Fout: een teken of vorm die op deze bladen niet mag, zoals een decimaal getal of een komma. */
export function ontleed(formule: string, blad: string): Knoop {
  const stukken = inStukken(formule);
  let plek = 0;

  function neem(verwacht?: string): string {
    const stuk = stukken[plek];
    if (stuk === undefined || (verwacht !== undefined && stuk !== verwacht)) {
      throw new Error(`verwacht ${verwacht ?? 'meer'} bij stuk ${plek} van ${formule}`);
    }
    plek += 1;
    return stuk;
  }

  function uitdrukking(rang = 0): Knoop {
    const tekens = RANGEN[rang];
    if (!tekens) return voorteken();
    let links = uitdrukking(rang + 1);
    while (tekens.includes(stukken[plek] ?? '')) {
      const teken = neem();
      links = { soort: 'bewerking', teken, links, rechts: uitdrukking(rang + 1) };
    }
    return links;
  }

  function voorteken(): Knoop {
    if (stukken[plek] !== '-') return eenheid();
    neem();
    return { soort: 'min', van: voorteken() };
  }

  function eenheid(): Knoop {
    const stuk = neem();
    if (stuk === '(') {
      const binnen = uitdrukking();
      neem(')');
      return binnen;
    }
    if (stuk.startsWith('"')) return { soort: 'tekst', tekst: stuk.slice(1, -1).replace(/""/g, '"') };
    if (/^\d/.test(stuk)) return { soort: 'getal', getal: Number(stuk) };
    if (stuk === 'TRUE' || stuk === 'FALSE') return { soort: 'janee', waarde: stuk === 'TRUE' };
    if (stukken[plek] === '(') return { soort: 'functie', naam: stuk, argumenten: argumenten() };
    const scheiding = stuk.lastIndexOf('!');
    const adres = stuk.slice(scheiding + 1);
    if (!/\d$/.test(adres)) throw new Error(`onbekend woord ${stuk} in ${formule}`);
    return {
      soort: 'bereik',
      blad: scheiding < 0 ? blad : stuk.slice(0, scheiding).replace(/'/g, ''),
      adres,
    };
  }

  function argumenten(): Knoop[] {
    neem('(');
    const lijst: Knoop[] = [];
    if (stukken[plek] === ')') {
      neem();
      return lijst;
    }
    for (;;) {
      const leeg = stukken[plek] === ';' || stukken[plek] === ')';
      lijst.push(leeg ? { soort: 'leeg' } : uitdrukking());
      if (neem() === ')') return lijst;
    }
  }

  const boom = uitdrukking();
  if (plek < stukken.length) throw new Error(`te veel in ${formule}`);
  return boom;
}

function inStukken(formule: string): string[] {
  const tekst = formule.slice(1);
  const stukken: string[] = [];
  STUK.lastIndex = 0;
  while (STUK.lastIndex < tekst.length) {
    const begin = STUK.lastIndex;
    const gevonden = STUK.exec(tekst);
    if (!gevonden) throw new Error(`${tekst.slice(begin, begin + 10)} mag niet in een formule: ${formule}`);
    stukken.push(gevonden[0]);
  }
  return stukken;
}

/** Alle knopen van een formule, ook de binnenste. */
export function knopenVan(knoop: Knoop): Knoop[] {
  switch (knoop.soort) {
    case 'functie':
      return [knoop, ...knoop.argumenten.flatMap(knopenVan)];
    case 'bewerking':
      return [knoop, ...knopenVan(knoop.links), ...knopenVan(knoop.rechts)];
    case 'min':
      return [knoop, ...knopenVan(knoop.van)];
    default:
      return [knoop];
  }
}

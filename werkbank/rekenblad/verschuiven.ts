import { adresVan, kolomletters, type Rechthoek, rechthoekVan } from '../../werkmap';

/** Rijen of kolommen die erbij komen (aantal boven 0) of weggaan (onder 0), vanaf een plek die vanaf 0 telt. */
export interface Verschuiving {
  readonly langs: 'rij' | 'kolom';
  readonly vanaf: number;
  readonly aantal: number;
}

/** Waar een bereik na een verschuiving ligt; `null` als het helemaal weg is. */
export function verschovenAdres(adres: string, verschuiving: Verschuiving): string | null {
  const oud = rechthoekVan(adres);
  const { langs } = verschuiving;
  const omvang = langs === 'rij' ? 'rijen' : 'kolommen';
  const begin = oud[langs];
  // Wat er middenin bij komt hoort erbij; wat er ervoor bij komt schuift alleen op.
  const [eerste, laatste] = [
    plekNa(begin, verschuiving, 'eerste'),
    plekNa(begin + oud[omvang] - 1, verschuiving, 'laatste'),
  ];
  if (laatste < eerste) return null;
  const nieuw: Rechthoek = { ...oud, [langs]: eerste, [omvang]: laatste - eerste + 1 };
  return adresVan(nieuw);
}

function plekNa(plek: number, { vanaf, aantal }: Verschuiving, rand: 'eerste' | 'laatste'): number {
  if (plek < vanaf) return plek;
  if (aantal > 0) return plek + aantal;
  const weg = vanaf - aantal;
  if (plek >= weg) return plek + aantal;
  return rand === 'eerste' ? vanaf : vanaf - 1;
}

// Tekst en verwijzingen naar andere bladen blijven zoals ze zijn.
const STUK =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\p{L}_][\p{L}\d_.]*![$A-Z\d:]+|(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\d_(.])|[\p{L}_][\p{L}\d_.]*/gu;

/** De formule met haar verwijzingen naar het eigen blad verschoven; een cel die weg is wordt `#REF!`. */
export function verschovenFormule(formule: string, verschuiving: Verschuiving): string {
  return formule.replace(STUK, (stuk: string, ...groepen: (string | undefined)[]) => {
    const [vasteKolom = '', letters, vasteRij = '', cijfers] = groepen;
    if (letters === undefined || cijfers === undefined) return stuk;
    const verschoven = verschovenAdres(`${letters}${cijfers}`, verschuiving);
    if (verschoven === null) return '#REF!';
    const { rij, kolom } = rechthoekVan(verschoven);
    return `${vasteKolom}${kolomletters(kolom)}${vasteRij}${rij + 1}`;
  });
}

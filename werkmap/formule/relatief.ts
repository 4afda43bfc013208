import { kolomletters, rechthoekVan } from '../poort/adres';

// Tekst, bladnamen, functienamen en namen van bereiken gaan voor: daarin kan iets staan wat op een cel lijkt.
const STUK =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\s*[(!])|(\$?)([A-Za-z]{1,3})(\$?)(\d+)\b|[A-Za-z_][\w.]*/g;

/** Een formule die hetzelfde is voor elke cel waarheen zij gekopieerd is: verwijzingen als stappen vanaf de cel. */
export function relatief(formule: string, rij: number, kolom: number): string {
  return perVerwijzing(formule, (vasteKolom, k, vasteRij, r) => {
    const rijdeel = vasteRij ? `R${r}` : `R[${r - rij}]`;
    return rijdeel + (vasteKolom ? `C${k}` : `C[${k - kolom}]`);
  });
}

/** De formule zoals zij eruitziet na kopiëren naar een cel verderop. */
export function verschoven(formule: string, rijen: number, kolommen: number): string {
  return perVerwijzing(
    formule,
    (vasteKolom, k, vasteRij, r) =>
      `${vasteKolom ? '$' : ''}${kolomletters(vasteKolom ? k : k + kolommen)}${vasteRij ? '$' : ''}${(vasteRij ? r : r + rijen) + 1}`,
  );
}

function perVerwijzing(
  formule: string,
  vervang: (vasteKolom: boolean, kolom: number, vasteRij: boolean, rij: number) => string,
): string {
  return formule.replace(
    STUK,
    (stuk: string, dollarKolom?: string, letters?: string, dollarRij?: string, nummer?: string) => {
      if (letters === undefined || nummer === undefined || nummer === '0') return stuk;
      const { rij, kolom } = rechthoekVan(`${letters.toUpperCase()}${Number(nummer)}`);
      return vervang(dollarKolom === '$', kolom, dollarRij === '$', rij);
    },
  );
}

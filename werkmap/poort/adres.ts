/** Een rechthoek van cellen, met rijen en kolommen vanaf 0. */
export interface Rechthoek {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

const ADRES = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

/** Geeft de letters van een kolom: 0 is A, 26 is AA. */
export function kolomletters(kolom: number): string {
  return (
    (kolom >= 26 ? kolomletters(Math.floor(kolom / 26) - 1) : '') + String.fromCharCode(65 + (kolom % 26))
  );
}

function kolomnummer(letters: string): number {
  return letters.split(/(?:)/).reduce((nummer, letter) => nummer * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Schrijft een rechthoek als adres: `B2`, `B2:C7`. */
export function adresVan({ rij, kolom, rijen, kolommen }: Rechthoek): string {
  const begin = `${kolomletters(kolom)}${rij + 1}`;
  return rijen === 1 && kolommen === 1
    ? begin
    : `${begin}:${kolomletters(kolom + kolommen - 1)}${rij + rijen}`;
}

/** Leest een adres zonder bladnaam, van welke hoek ook begonnen. Fout: `RangeError` bij een tekst die geen adres is. */
export function rechthoekVan(adres: string): Rechthoek {
  const delen = ADRES.exec(adres);
  if (!delen) throw new RangeError(`${adres} is geen adres`);
  const [, eersteKolom = '', eersteRij = '', tweedeKolom = eersteKolom, tweedeRij = eersteRij] = delen;
  const kolommen = [kolomnummer(eersteKolom), kolomnummer(tweedeKolom)];
  const rijen = [Number(eersteRij), Number(tweedeRij)];
  const kolom = Math.min(...kolommen);
  const rij = Math.min(...rijen) - 1;
  return { rij, kolom, rijen: Math.max(...rijen) - rij, kolommen: Math.max(...kolommen) - kolom + 1 };
}

/** Of een rechthoek helemaal binnen een andere ligt. */
export function omvat(buiten: Rechthoek, binnen: Rechthoek): boolean {
  return (
    binnen.rij >= buiten.rij &&
    binnen.kolom >= buiten.kolom &&
    binnen.rij + binnen.rijen <= buiten.rij + buiten.rijen &&
    binnen.kolom + binnen.kolommen <= buiten.kolom + buiten.kolommen
  );
}

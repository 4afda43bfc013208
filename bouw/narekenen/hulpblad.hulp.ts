import { adresVan, type Blad, verwijzing } from '../../werkmap';

/** Een blad waarop tussenstappen komen te staan, zoals een controller ze zou uitschrijven. */
export interface Hulpblad {
  /** Zet formules (zonder `=`) neer; geeft per cel de verwijzing. */
  readonly blok: (titel: string, rijen: readonly (readonly string[])[]) => string[][];
  readonly cel: (titel: string, formule: string) => string;
  readonly klaar: () => Blad;
}

export const HULPBLAD = 'Narekening';

export function maakHulpblad(): Hulpblad {
  const cellen: (string | null)[][] = [];
  const blok = (titel: string, rijen: readonly (readonly string[])[]): string[][] => {
    const eerste = cellen.length;
    cellen.push(
      ...rijen.map((rij, r) => [
        r === 0 ? titel : null,
        ...rij.map((formule) => (formule ? `=${formule}` : null)),
      ]),
      [],
    );
    return rijen.map((rij, r) => rij.map((_, k) => plek(eerste + r, k + 1)));
  };
  return {
    blok,
    cel: (titel, formule) => blok(titel, [[formule]])[0]![0]!,
    klaar: () => ({
      naam: HULPBLAD,
      cellen,
      opmaak: [],
      kolombreedtes: [],
      vast: { rijen: 0, kolommen: 0 },
    }),
  };
}

function plek(rij: number, kolom: number): string {
  const adres = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
  return verwijzing({ blad: HULPBLAD, adres: adres.replace(/([A-Z]+)/, '$$$1$$') });
}

/** Het bereik van de eerste tot en met de laatste van een rij verwijzingen. */
export function bereik(verwijzingen: readonly string[]): string {
  const laatste = verwijzingen[verwijzingen.length - 1]!;
  return `${verwijzingen[0]!}:${laatste.slice(laatste.lastIndexOf('!') + 1)}`;
}

import { type Bereik, type Bereiknaam, type Werkmapnaam } from '../../werkmap';
import { huidigBoek, type Rekenblad } from './rekenblad';
import { leesVerwijzing, vasteVerwijzing } from '../../werkmap/formule';
import { poortzinnen } from '../../werkmap';

// Wat op een adres lijkt kan geen naam zijn: `B4`, `R1C1`.
const NAAM = /^(?![A-Za-z]{1,3}\d+$)(?!R\d*C\d*$)[\p{L}_][\p{L}\d_.]*$/iu;

/** Zet de namen van een nieuw blad. Een naam die al bestaat is van de gebruiker en blijft waar hij naar wijst. */
export function zetBladnamen(rekenblad: Rekenblad, blad: string, namen: readonly Bereiknaam[]): void {
  const boek = huidigBoek(rekenblad);
  const bezet = new Set(boek.getDefinedNames().map((naam) => naam.getName().toUpperCase()));
  for (const { naam, adres } of namen) {
    if (!bezet.has(naam.toUpperCase())) boek.insertDefinedName(naam, vasteVerwijzing({ blad, adres }));
  }
}

/** De namen die naar één bereik op een blad wijzen. */
export function bereiknamen(rekenblad: Rekenblad): Werkmapnaam[] {
  return huidigBoek(rekenblad)
    .getDefinedNames()
    .flatMap((naam) => {
      const bereik = leesVerwijzing(naam.getFormulaOrRefString());
      return bereik && naam.isWorkbookScope() ? [{ naam: naam.getName(), ...bereik }] : [];
    });
}

/** Laat een naam naar een bereik wijzen, of haalt hem weg. Fout: `Werkmapfout` als de naam niet kan. */
export function zetBereiknaam(rekenblad: Rekenblad, naam: string, bereik: Bereik | null): void {
  const boek = huidigBoek(rekenblad);
  const bestaand = boek
    .getDefinedNames()
    .find((kandidaat) => kandidaat.getName().toUpperCase() === naam.toUpperCase());
  if (bereik === null) bestaand?.delete();
  else if (!NAAM.test(naam)) {
    throw poortzinnen.naamKanNiet(naam);
  } else if (bestaand) bestaand.setRef(vasteVerwijzing(bereik));
  else boek.insertDefinedName(naam, vasteVerwijzing(bereik));
}

/** Haalt de namen weg die naar een blad wijzen; zonder dat blad zijn ze niets. */
export function verwijderBladnamen(rekenblad: Rekenblad, blad: string): void {
  for (const naam of huidigBoek(rekenblad).getDefinedNames()) {
    if (leesVerwijzing(naam.getFormulaOrRefString())?.blad === blad) naam.delete();
  }
}

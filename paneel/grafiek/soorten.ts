/** Wat elke grafiek nodig heeft om zonder plaatje begrijpelijk te zijn. */
export interface Omschrijving {
  readonly titel: string;
  /** Waar de getallen vandaan komen; staat eronder. */
  readonly bron: string;
  /** Wat er langs de assen staat, met de eenheid: `x` bij de categorieën, `y` bij de getallen. */
  readonly assen: { readonly x: string; readonly y: string };
  readonly categorieen: readonly string[];
  /** Hoe een getal geschreven wordt, in de tabel en langs de as. */
  readonly schrijf: (getal: number) => string;
}

/** Een getal per categorie; `null` is niet ingevuld. */
export type Waarden = readonly (number | null)[];

/** Een lijn, met zo nodig het gebied eromheen. */
export interface Lijn {
  readonly naam: string;
  readonly waarden: Waarden;
  readonly stippel?: true;
  /** Een lijn om mee te vergelijken: dunner en zonder merkjes op elk punt. */
  readonly dun?: true;
  readonly band?: { readonly naam: string; readonly onder: Waarden; readonly boven: Waarden };
}

/** Lijnen over de tijd; een band is het gebied tussen twee reeksen, bijvoorbeeld P10 en P90. */
export interface Lijngrafiek extends Omschrijving {
  /** De hoogte van het vlak met lijnen, waar weinig plaats is, in beeldpunten; zonder volgt zij uit de breedte. */
  readonly hoogte?: number;
  readonly reeksen: readonly Lijn[];
}

/** Staven vanaf nul, per categorie bij elkaar; negatief gaat de andere kant op. */
export interface Staafgrafiek extends Omschrijving {
  readonly reeksen: readonly { readonly naam: string; readonly waarden: Waarden }[];
  /** Wat een getal boven en onder nul betekent, bijvoorbeeld voordeel en nadeel. */
  readonly woorden?: { readonly boven: string; readonly onder: string };
}

/** Hoe een bedrag stap voor stap een ander bedrag wordt; begin en eind zijn staven vanaf nul. */
export interface Waterval extends Omit<Omschrijving, 'categorieen'> {
  readonly begin: { readonly naam: string; readonly waarde: number };
  readonly stappen: readonly { readonly naam: string; readonly waarde: number }[];
  readonly eind: { readonly naam: string; readonly waarde: number };
}

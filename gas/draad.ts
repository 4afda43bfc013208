/**
 * Wat de server over de draad teruggeeft, als JSON-tekst: de uitkomst van een handeling, of de zin voor de gebruiker.
 * Zo weet de zijbalk zeker welke fout van ons komt; van elke andere fout toont zij de tekst niet.
 */
export type Antwoord = { readonly uitkomst: unknown } | { readonly zin: string };

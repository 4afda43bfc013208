import { element } from './element';

// Tekens die een bestandssysteem niet in een naam wil.
const VERBODEN = /[\\/:*?"<>|]+/g;

/** Geeft de gebruiker een bestand, op de plek waar zijn browser bestanden neerzet. */
export function geefBestand(naam: string, soort: string, inhoud: Uint8Array | Blob | string): void {
  const blob = inhoud instanceof Blob ? inhoud : new Blob([inhoud as BlobPart], { type: soort });
  const adres = URL.createObjectURL(blob);
  element('a', { href: adres, download: naam.replace(VERBODEN, '-') }).click();
  // De browser leest het adres pas na deze klik.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

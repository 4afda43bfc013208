/**
 * Formules over de poort staan met `;` tussen de argumenten, zoals een Nederlandse gebruiker ze ziet.
 * Hosts die een komma willen vertalen met deze functies; tekst tussen aanhalingstekens en matrixconstanten
 * tussen accolades blijven zoals ze zijn. Decimalen in een formule hebben een punt: een komma is hier een
 * scheidingsteken. Wat een gebruiker typt gaat hier dus niet doorheen.
 */
export function metKomma(formule: string): string {
  return vervangBuitenTekst(formule, ';', ',');
}

/** Zet de komma's tussen argumenten om naar puntkomma's. */
export function metPuntkomma(formule: string): string {
  return vervangBuitenTekst(formule, ',', ';');
}

function vervangBuitenTekst(formule: string, van: string, naar: string): string {
  let sluiting = '';
  let uit = '';
  for (const teken of formule) {
    if (sluiting) {
      if (teken === sluiting) sluiting = '';
    } else if (teken === '"' || teken === "'") sluiting = teken;
    else if (teken === '{') sluiting = '}';
    uit += !sluiting && teken === van ? naar : teken;
  }
  return uit;
}

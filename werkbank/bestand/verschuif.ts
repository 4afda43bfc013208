import { kolomletters, rechthoekVan } from '../../werkmap';

// Wat geen verwijzing is (tekst, bladnamen, kolommen van tabellen, namen, functies) wordt in zijn geheel overgeslagen.
const STUK =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?[A-Za-z]{1,3}\$?\d+(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d+:\$?\d+(?![\w.]))|[\w.\u00C0-\u024F]+/g;
const CEL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const KOLOMMEN = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const RIJEN = /^(\$?)(\d+):(\$?)(\d+)$/;
const MEESTE_RIJEN = 1_048_576;
const MEESTE_KOLOMMEN = 16_384;

/** Verschuift de verwijzingen van een formule zoals kopiëren dat doet: wat een `$` heeft blijft staan. */
export function verschuif(formule: string, rijen: number, kolommen: number): string {
  const kolom = (vast: string, letters: string) =>
    vast + (vast ? letters : kolomletters(rond(kolomVan(letters) + kolommen, MEESTE_KOLOMMEN)));
  const rij = (vast: string, nummer: string) =>
    vast + (vast ? nummer : String(rond(Number(nummer) - 1 + rijen, MEESTE_RIJEN) + 1));
  return formule.replace(STUK, (stuk, verwijzing?: string) => {
    if (verwijzing === undefined) return stuk;
    const cel = CEL.exec(stuk);
    // Een naam kan er ook zo uitzien; dan is er geen kolom die zo heet.
    if (cel && kolomVan(cel[2]!) >= MEESTE_KOLOMMEN) return stuk;
    if (cel) return kolom(cel[1]!, cel[2]!) + rij(cel[3]!, cel[4]!);
    const hele = KOLOMMEN.exec(stuk);
    if (hele) return `${kolom(hele[1]!, hele[2]!)}:${kolom(hele[3]!, hele[4]!)}`;
    const heleRijen = RIJEN.exec(stuk);
    if (heleRijen) return `${rij(heleRijen[1]!, heleRijen[2]!)}:${rij(heleRijen[3]!, heleRijen[4]!)}`;
    return stuk;
  });
}

function kolomVan(letters: string): number {
  return rechthoekVan(`${letters.toUpperCase()}1`).kolom;
}

/** Wie aan de rand van het blad verder schuift komt aan de andere kant terug; zo bewaart Excel het. */
function rond(nummer: number, aantal: number): number {
  return ((nummer % aantal) + aantal) % aantal;
}

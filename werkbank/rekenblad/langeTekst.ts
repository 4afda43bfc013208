import { Tools } from '@univerjs/core';

/** Langer is geen woord en geen adres van een bladzijde dat iemand aanklikt. */
const LANGSTE_WOORD = 500;
const SPATIE = 0x20;
/** Meer delen heeft geen enkel teken, ook geen samengesteld. */
const LANGSTE_TEKEN = 64;

/** Of er in een tekst een stuk zonder spaties staat dat langer is dan elk woord. */
export function heeftEindeloosWoord(tekst: string): boolean {
  if (tekst.length <= LANGSTE_WOORD) return false;
  let begin = 0;
  for (let plek = 0; plek < tekst.length; plek += 1) {
    // Ook een tab en een nieuwe regel breken een woord af.
    if (tekst.charCodeAt(plek) <= SPATIE) begin = plek + 1;
    else if (plek - begin >= LANGSTE_WOORD) return true;
  }
  return false;
}

/**
 * Univer zoekt in elke tekst naar het adres van een bladzijde, en dat kost meer naarmate de tekst langer is. Een lang stuk
 * tekst is geen adres.
 */
export function zoekAlleenAdresInKorteTekst(): void {
  const isAdres = Tools.isLegalUrl.bind(Tools);
  Tools.isLegalUrl = (tekst) => tekst.length <= LANGSTE_WOORD && isAdres(tekst);
}

/**
 * Univer vraagt bij elk teken van een cel naar het eerste teken van de tekst die nog volgt, en de browser bekijkt daarvoor
 * die hele tekst. Het begin is genoeg; woorden blijven heel.
 */
export function zoekTekensAlleenVooraan(): void {
  const { prototype } = Intl.Segmenter;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- krijgt hieronder zijn eigen this
  const { segment } = prototype;
  prototype.segment = function (tekst) {
    const perTeken = this.resolvedOptions().granularity === 'grapheme';
    return segment.call(this, perTeken ? tekst.slice(0, LANGSTE_TEKEN) : tekst);
  };
}

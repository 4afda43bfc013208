import type { Melding } from './meldingen';

export interface Balktekst {
  readonly tekst: string;
  readonly fout: boolean;
}

/**
 * Wat er bij de gekozen cel te zeggen is, en anders hoe het blad ervoor staat.
 *
 * @param waarschuwing de zin over een waarde die ergens niet hoort
 * @param uitleg wat er in de gekozen cel mag
 * @param rekent of er nog gerekend wordt
 */
export function balktekst(
  { blad, adres }: { readonly blad: string; readonly adres: string },
  meldingen: readonly Melding[],
  waarschuwing: () => string | null,
  uitleg: () => string,
  rekent: boolean,
): Balktekst {
  const bijCel = meldingen.find((melding) => melding.blad === blad && melding.adres === adres);
  // Een zin over een kring begint zelf met haar cel.
  if (bijCel) return { tekst: bijCel.kring ? bijCel.zin() : `${adres}: ${bijCel.zin()}`, fout: true };
  const gewaarschuwd = waarschuwing();
  if (gewaarschuwd !== null) return { tekst: gewaarschuwd, fout: true };
  const kring = meldingen.find((melding) => melding.kring);
  if (kring)
    return { tekst: kring.blad === blad ? kring.zin() : `Blad ${kring.blad}, ${kring.zin()}`, fout: true };
  const aantal = meldingen.length;
  const fouten =
    { 0: '', 1: 'Er is 1 cel met een fout.' }[aantal] ?? `Er zijn ${aantal} cellen met een fout.`;
  const tekst = [fouten, uitleg()].filter(Boolean).join(' ');
  const stand = rekent ? 'De formules worden berekend…' : 'Alle formules zijn berekend.';
  return { tekst: tekst || stand, fout: aantal > 0 };
}

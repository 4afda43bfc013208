import type { Meldingen } from './meldingen';
import { huidigWerkboek, type Rekenblad } from './rekenblad';
import { volgBlad } from './volgen';

/** Zet de melding bij de gekozen cel in de balk onder het blad; zonder melding staat er hoe het blad ervoor staat. */
export function startMeldingbalk(balk: HTMLElement, rekenblad: Rekenblad, meldingen: Meldingen): void {
  volgBlad(rekenblad, () => toon(balk, tekstVoor(rekenblad, meldingen)));
}

interface Balktekst {
  readonly tekst: string;
  readonly fout: boolean;
}

function tekstVoor(rekenblad: Rekenblad, meldingen: Meldingen): Balktekst {
  const cel = huidigWerkboek(rekenblad).getActiveSheet().getActiveRange();
  const naam = huidigWerkboek(rekenblad).getActiveSheet().getSheetName();
  const bijCel = cel ? meldingen.bij(naam, cel.getRow(), cel.getColumn()) : undefined;
  if (bijCel) return { tekst: `${bijCel.adres}: ${bijCel.zin}`, fout: true };
  const aantal = meldingen.alle().length;
  if (aantal === 0) return { tekst: 'Alle formules zijn berekend.', fout: false };
  return {
    tekst: aantal === 1 ? 'Er is 1 cel met een fout.' : `Er zijn ${aantal} cellen met een fout.`,
    fout: true,
  };
}

/** Alleen een andere tekst komt in de balk, zodat een schermlezer niet bij elke cel hetzelfde voorleest. */
function toon(balk: HTMLElement, { tekst, fout }: Balktekst): void {
  balk.classList.toggle('fout', fout);
  if (balk.textContent !== tekst) balk.textContent = tekst;
}

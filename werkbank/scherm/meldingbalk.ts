import { adresVan } from '../../werkmap';
import { type Balktekst, balktekst } from './balktekst';
import type { Invoeruitleg } from './invoeruitleg';
import type { Meldingen } from './meldingen';
import { plektekst } from '../rekenblad/motor';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Rekenwerk } from '../rekenblad/rekenwerk';
import { langRekenen, volgBlad } from '../rekenblad/volgen';
import { stilstandzin } from '../rekenblad/zinnen';

/**
 * Zet in de balk onder het blad wat er bij de gekozen cel te zeggen is: een fout, een waarde die er niet hoort, of wat
 * er mag. Anders staat er hoe het blad ervoor staat.
 */
export function startMeldingbalk(
  balk: HTMLElement,
  rekenblad: Rekenblad,
  meldingen: Meldingen,
  rekenwerk: Rekenwerk,
  invoer: Invoeruitleg,
): void {
  const rekent = langRekenen(rekenblad, () => ververs());
  const ververs = () => toon(balk, tekstVoor(rekenblad, meldingen, rekenwerk, invoer, rekent()));
  volgBlad(rekenblad, ververs);
  rekenwerk.bijStilstand(ververs);
}

function tekstVoor(
  rekenblad: Rekenblad,
  meldingen: Meldingen,
  rekenwerk: Rekenwerk,
  invoer: Invoeruitleg,
  rekent: boolean,
): Balktekst {
  // Staat het rekenen stil, dan is wat er verder over de cellen te zeggen is misschien al niet meer waar.
  const stil = rekenwerk.stilstand();
  if (stil) {
    return { tekst: stilstandzin('', stil.plek ? plektekst(rekenblad, stil.plek) : ''), fout: true };
  }
  const blad = huidigBoek(rekenblad).getActiveSheet();
  const naam = blad.getSheetName();
  const bereik = blad.getActiveRange();
  const [rij, kolom] = [bereik?.getRow() ?? 0, bereik?.getColumn() ?? 0];
  const adres = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
  return balktekst(
    { blad: naam, adres },
    meldingen.alle(),
    () => waarschuwingVoor(invoer, naam, adres),
    () => invoer.bij(blad.getSheetId(), rij, kolom),
    rekent,
  );
}

/** De zin bij de gekozen cel als daar iets staat wat er niet hoort, anders bij de eerste cel waar dat zo is. */
function waarschuwingVoor(invoer: Invoeruitleg, blad: string, adres: string): string | null {
  const alle = invoer.waarschuwingen();
  const gekozen = alle.find((waarschuwing) => waarschuwing.blad === blad && waarschuwing.adres === adres);
  const eerste = gekozen ?? alle.find((waarschuwing) => waarschuwing.blad === blad) ?? alle[0];
  if (!eerste) return null;
  const plek = eerste.blad === blad ? eerste.adres : `Blad ${eerste.blad}, ${eerste.adres}`;
  const meer = gekozen || alle.length === 1 ? '' : ` Dat geldt voor ${alle.length} cellen.`;
  return `${plek}: deze waarde hoort hier niet. ${eerste.uitleg}${meer}`;
}

/** Alleen een andere tekst komt in de balk, zodat een schermlezer niet bij elke cel hetzelfde voorleest. */
function toon(balk: HTMLElement, { tekst, fout }: Balktekst): void {
  balk.classList.toggle('fout', fout);
  if (balk.textContent !== tekst) balk.textContent = tekst;
}

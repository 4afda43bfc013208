import { KOLOMMEN } from '../../grens/gemeentetabel';
import { leesEigengetal } from './eigengetal';
import { getaltekst, hoofdletter } from './getaltekst';
import { opsomming } from './opsomming';
import { isGelijk } from './rijen';
import { gemeentenIn, type HalveUitwerking, type Totaalcontrole } from './uitwerking';

/** Wat de gebruiker moet weten voordat hij schrijft. */
export function puntenVan(half: HalveUitwerking, totalen: readonly Totaalcontrole[]): string[] {
  const { begrip, kolommen, rijen, totaalrij } = half;
  const { raster } = begrip;
  const punten: string[] = [];
  for (const { naam, bronnen } of kolommen) {
    const koppen = bronnen.map(
      ({ kolom }) => `"${begrip.kolommen.find((ander) => ander.kolom === kolom)!.kop}"`,
    );
    if (bronnen.length > 1) punten.push(`${hoofdletter(KOLOMMEN[naam])} is ${opsomming(koppen, 'plus')}.`);
    if (bronnen.some(({ maal }) => maal < 0)) {
      punten.push(
        `${hoofdletter(KOLOMMEN[naam])} staat in uw blad met een min; in de nieuwe tabel positief.`,
      );
    }
    for (const { rij, naam: gemeente } of gemeentenIn(half)) {
      for (const { kolom } of bronnen) {
        const getal = leesEigengetal(raster.cel(rij, kolom));
        if (getal.soort !== 'geen getal' && getal.soort !== 'fout') continue;
        punten.push(
          `${KOLOMMEN[naam]} van ${gemeente} (${raster.adres(rij, kolom)}) is "${getal.tekst}" en geen getal: die cel blijft leeg.`,
        );
      }
    }
  }
  if (totaalrij === null && rijen.length > 0) {
    punten.push('Uw tabel heeft geen totaalregel, dus we kunnen de som niet controleren.');
  }
  for (const { naam, eigen, som } of totalen) {
    if (isGelijk(eigen, som)) continue;
    punten.push(
      `Het totaal van ${KOLOMMEN[naam]} (${raster.rijnaam(totaalrij!)}) wijkt af van de som van de gemeenten: ${getaltekst(eigen)} tegenover ${getaltekst(som)}, een verschil van ${getaltekst(eigen - som)}.`,
    );
  }
  return punten;
}

import { isZelfdeBedrag } from '../../core/getal/bijnaGelijk';
import { KOLOMMEN } from '../../core/grens/gemeentetabel';
import { leesEigengetal } from './eigengetal';
import { kortGetal } from '../../core/getal/getaltekst';
import { hoofdletter } from '../../core/tekst/hoofdletter';
import { opsomming } from '../../core/tekst/opsomming';
import { ONDER_TOTAAL } from './rijen';
import { gemeentenIn, type HalveUitwerking, type Totaalcontrole } from './uitwerking';
import { ingekort, ingekorteLijst } from '../../core/tekst/ingekort';

/** Wat de gebruiker moet weten voordat hij schrijft. */
export function puntenVan(half: HalveUitwerking, totalen: readonly Totaalcontrole[]): string[] {
  const { begrip, kolommen, rijen, totaalrij } = half;
  const { raster } = begrip;
  const punten: string[] = [];
  for (const { naam, bronnen } of kolommen) {
    const koppen = bronnen.map(
      ({ kolom }) => `"${ingekort(begrip.kolommen.find((ander) => ander.kolom === kolom)!.kop, 30)}"`,
    );
    if (bronnen.length > 1)
      punten.push(`${hoofdletter(KOLOMMEN[naam])} is ${opsomming(ingekorteLijst(koppen), 'plus')}.`);
    if (bronnen.some(({ maal }) => maal < 0)) {
      punten.push(
        `${hoofdletter(KOLOMMEN[naam])} staat in uw blad met een min; in de nieuwe tabel positief.`,
      );
    }
  }
  punten.push(...zonderGetal(half).map((zin) => `${zin}: die cel blijft leeg.`));
  const eronder = rijen.filter(({ reden }) => reden === ONDER_TOTAAL).map(({ naam }) => naam);
  if (eronder.length > 0 && totaalrij !== null) {
    punten.push(
      `Onder de totaalregel (${raster.rijnaam(totaalrij)}) staat nog ${opsomming(ingekorteLijst(eronder), 'en')}: dat doet niet mee. Hoort het erbij, zet er dan een vinkje bij.`,
    );
  }
  if (totaalrij === null && rijen.length > 0) {
    punten.push('Uw tabel heeft geen totaalregel, dus we kunnen de som niet controleren.');
  }
  return [...punten, ...afwijkingen(half, totalen)];
}

/** De cellen van gemeenten waar iets anders staat dan een getal. */
export function zonderGetal(half: HalveUitwerking): string[] {
  const { raster } = half.begrip;
  return half.kolommen.flatMap(({ naam, bronnen }) =>
    gemeentenIn(half).flatMap(({ rij, naam: gemeente }) =>
      bronnen.flatMap(({ kolom }) => {
        const getal = leesEigengetal(raster.cel(rij, kolom));
        if (getal.soort !== 'geen getal' && getal.soort !== 'fout') return [];
        return [
          `${KOLOMMEN[naam]} van ${ingekort(gemeente)} (${raster.adres(rij, kolom)}) is "${ingekort(getal.tekst)}" en geen getal`,
        ];
      }),
    ),
  );
}

/** De totalen in het eigen blad die niet de som van de gemeenten zijn. */
export function afwijkingen(
  { begrip: { raster }, totaalrij }: HalveUitwerking,
  totalen: readonly Totaalcontrole[],
): string[] {
  return totalen
    .filter(({ eigen, som }) => !isZelfdeBedrag(eigen, som))
    .map(
      ({ naam, eigen, som }) =>
        `Het totaal van ${KOLOMMEN[naam]} (${raster.rijnaam(totaalrij!)}) wijkt af van de som van de gemeenten: ${kortGetal(eigen)} tegenover ${kortGetal(som)}, een verschil van ${kortGetal(eigen - som)}.`,
    );
}

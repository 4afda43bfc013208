import type { Cel } from '../../core';
import {
  adresVan,
  type Blad,
  leesTijdlijn,
  sjabloon,
  type Tijdlijngegevens,
  WEST_BRABANT_WEST,
  type Werkmap,
} from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { rekenNa } from '../../werkmap/sjabloon/narekenen.hulp';

/** Het voorbeeld als werkmap waarin elke formule al is uitgerekend. */
export async function uitgerekendVoorbeeld(
  bladen: readonly Blad[] = sjabloon(WEST_BRABANT_WEST),
): Promise<Werkmap> {
  const nagerekend = rekenNa(bladen);
  const gevuld = Object.fromEntries(
    bladen.map(({ naam, cellen }): [string, Cel[][]] => [
      naam,
      cellen.map((rij, r) =>
        rij.map((_, kolom) =>
          waarde(() => nagerekend.waarde(naam, adresVan({ rij: r, kolom, rijen: 1, kolommen: 1 }))),
        ),
      ),
    ]),
  );
  const werkmap = geheugenwerkmap(gevuld);
  for (const { naam: blad, namen = [] } of bladen) {
    for (const { naam, adres } of namen) await werkmap.zetNaam(naam, { blad, adres });
  }
  return werkmap;
}

export async function gegevensVanVoorbeeld(): Promise<Tijdlijngegevens> {
  return (await leesTijdlijn(await uitgerekendVoorbeeld()))!;
}

// Een formule die hier een fout geeft staat niet in de tabellen van de tijdlijn.
function waarde(lees: () => Cel): Cel {
  try {
    return lees();
  } catch {
    return '#WAARDE!';
  }
}

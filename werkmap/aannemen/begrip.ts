import type { Cel } from '../../core/waarde';
import type { Rechthoek } from '../poort/adres';
import { type Maat, eenheidIn, eenhedenIn } from './eenheid';
import { kortGetal } from '../../core/getal/getaltekst';
import { jaarIn, regioIn } from './kenmerken';
import { type Betekenis, GELDKOLOMMEN, type Kolomvraag, verdeelBetekenissen } from './kolommen';
import { type Kop, vindKop } from './kop';
import { cellenOnder, tekstenOmheen } from './onderkop';
import { isLeeg, kolommenVan, type Raster, rasterVan } from './raster';
import { tabelzinnen } from './zinnen';

/** Een kolom van het eigen blad, met wat we denken dat erin staat. */
export interface Eigenkolom {
  readonly kolom: number;
  /** De tekst boven de kolom; `''` als er niets boven staat. */
  readonly kop: string;
  /** De eerste gevulde cellen, leesbaar geschreven. */
  readonly voorbeelden: readonly string[];
  readonly voorstel: Betekenis;
  /** De eenheid die in de kop zelf staat. */
  readonly eenheid: Maat | null;
}

/** Wat we van het aangewezen bereik begrijpen, voordat de gebruiker iets heeft gekozen. */
export interface Begrip {
  readonly raster: Raster;
  readonly kop: Kop;
  readonly kolommen: readonly Eigenkolom[];
  /** Wat de gebruiker over de kolommen moet kiezen. */
  readonly vragen: readonly Kolomvraag[];
  /** Wat we zelf hebben beslist en de gebruiker moet weten. */
  readonly opmerkingen: readonly string[];
  /** De eenheden die boven of onder de tabel staan. */
  readonly eenheden: readonly Maat[];
  readonly regio: string;
  readonly jaar: number | null;
}

const VOORBEELDEN = 3;

/**
 * Zoekt in een bereik van een eigen blad de tabel met gemeenten, onder elkaar of naast elkaar.
 *
 * @param waarden de cellen van het blad vanaf A1
 * @param vak het aangewezen bereik
 * Fout: `Werkmapfout` als er geen koppen met herkenbare woorden zijn.
 */
export function begrijp(blad: string, waarden: readonly (readonly Cel[])[], vak: Rechthoek): Begrip {
  const [recht, gekanteld] = [false, true].map((kantel) => {
    const raster = rasterVan(blad, waarden, vak, kantel);
    return { raster, kop: vindKop(raster) };
  }) as [Gevonden, Gevonden];
  const { raster, kop } = gewichtVan(gekanteld) > gewichtVan(recht) ? gekanteld : recht;
  if (!kop) {
    throw tabelzinnen.geenKoppen();
  }
  const { kolommen, los } = verdeelKolommen(raster, kop);
  const { betekenissen, vragen, opmerkingen } = verdeelBetekenissen(raster, kop, kolommen);
  const teksten = [...tekstenOmheen(raster, kop), ...los, blad];
  const eigenkolommen = kolommen.map((kolom): Eigenkolom => {
    const { tekst, eigen } = kop.kolommen.get(kolom)!;
    const voorstel = betekenissen.get(kolom);
    const gevuld = cellenOnder(raster, kop, kolom).filter((cel) => !isLeeg(cel));
    return {
      kolom,
      kop: tekst,
      voorbeelden: gevuld.slice(0, VOORBEELDEN).map(tekstVan),
      voorstel,
      // Een eenheid boven een groep kolommen gaat over geld, niet over de inwoners die eronder staan.
      eenheid: eenheidIn(
        voorstel !== null && voorstel !== undefined && !GELDKOLOMMEN.includes(voorstel) ? eigen : tekst,
      ),
    };
  });
  const geldkoppen = eigenkolommen.filter(({ voorstel }) => voorstel && GELDKOLOMMEN.includes(voorstel));
  return {
    raster,
    kop,
    kolommen: eigenkolommen,
    vragen,
    opmerkingen,
    eenheden: [...new Set(teksten.flatMap((tekst) => eenhedenIn(tekst)))],
    regio: regioIn(teksten),
    jaar: jaarIn(
      geldkoppen.map(({ kop: tekst }) => tekst),
      teksten,
    ),
  };
}

interface Gevonden {
  readonly raster: Raster;
  readonly kop: Kop | null;
}

function gewichtVan({ kop }: Gevonden): number {
  return kop?.gewicht ?? 0;
}

function tekstVan(cel: Cel): string {
  return typeof cel === 'number' ? kortGetal(cel) : String(cel).trim();
}

/** De kolommen van de tabel, en de teksten boven kolommen waar verder niets in staat: dat zijn titels. */
function verdeelKolommen(raster: Raster, kop: Kop): { kolommen: number[]; los: string[] } {
  const kolommen: number[] = [];
  const los: string[] = [];
  for (const kolom of kolommenVan(raster)) {
    const { tekst, betekenis } = kop.kolommen.get(kolom)!;
    const gevuld = cellenOnder(raster, kop, kolom).some((cel) => !isLeeg(cel));
    if (gevuld || betekenis.soort === 'kolom') kolommen.push(kolom);
    else if (tekst !== '') los.push(tekst);
  }
  return { kolommen, los };
}

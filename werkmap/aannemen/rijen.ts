import { isZelfdeBedrag } from '../../core/getal/bijnaGelijk';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import { isRegiopost, kopbetekenis, totaalwoord } from './kolombetekenis';
import { leesEigengetal, waardeIn, waardeInKolom } from './eigengetal';
import { isLeeg, kolommenVan, type Raster } from './raster';

/** Een rij onder de kop die niet leeg is. */
export interface Eigenrij {
  /** De rij in het raster, vanaf 0. */
  readonly rij: number;
  readonly naam: string;
  readonly soort: 'gemeente' | 'totaal' | 'weg';
  /** Waarom een rij niet meedoet, in een paar woorden; `''` bij een gemeente. */
  readonly reden: string;
}

/** Een kolom waar getallen in horen, met de eenheid die voor haar cellen geldt. */
export interface Getalkolomplek {
  readonly kolom: number;
  readonly maal: number;
}

/** De reden bij een rij die na het totaal komt en daarom niet meedoet. */
export const ONDER_TOTAAL = 'staat onder de totaalrij';

/** Langer is geen naam van een gemeente maar een toelichting, in tekens. */
export const LANGSTE_NAAM = 60;
const NOOT = /^(\*|\d\)|[a-z]\)|¹|²|³|bron\b|noot\b|let op\b|toelichting\b|bedragen\b|peildatum\b)/i;
const NAAM_VAN_REGIO = /\b(regio|alle|hele|gehele)\b/;
// Twee bedragen op twee rijen die toevallig optellen tot de derde is denkbaar, in twee kolommen tegelijk niet.
const KOLOMMEN_VOOR_SOM = 2;
const KOPREGEL = 'kopregel';
/** Het begin van de reden bij een gemeente die in een eerdere tabel al stond. */
export const STAAT_OOK = 'staat ook in';

/**
 * Zegt van elke gevulde rij onder de kop of er een gemeente, het totaal of iets anders staat.
 *
 * @param naamkolom de kolom met de namen van de gemeenten
 * @param getalkolommen de kolommen waar getallen in horen
 */
export function rijenVan(
  raster: Raster,
  laatsteKoprij: number,
  naamkolom: number,
  getalkolommen: readonly Getalkolomplek[],
): Eigenrij[] {
  const eerste = Math.max(laatsteKoprij + 1, raster.vak.rij);
  const einde = Math.min(raster.vak.rij + raster.vak.rijen, raster.rijen);
  const kolommen = kolommenVan(raster);
  const rijen: Eigenrij[] = [];
  const gezien = new Map<string, { readonly rij: number; readonly blok: number }>();
  let blok = 0;
  for (let rij = eerste; rij < einde; rij += 1) {
    if (kolommen.every((kolom) => isLeeg(raster.cel(rij, kolom)))) continue;
    const gelezen = leesRij(raster, rij, naamkolom, getalkolommen, rijen);
    const sleutel = vergelijkbaar(gelezen.naam);
    const eerder = gezien.get(sleutel);
    if (gelezen.soort === 'totaal' || gelezen.reden === KOPREGEL) blok += 1;
    if (gelezen.soort === 'gemeente') gezien.set(sleutel, eerder ?? { rij, blok });
    // Na een totaal of een nieuwe kop begint een tweede tabel; in dezelfde tabel kiest de gebruiker.
    const tweede = gelezen.soort === 'gemeente' && eerder !== undefined && eerder.blok !== blok;
    rijen.push(
      tweede ? { ...gelezen, soort: 'weg', reden: `${STAAT_OOK} ${raster.rijnaam(eerder.rij)}` } : gelezen,
    );
  }
  return metEenTotaal(raster, rijen, getalkolommen);
}

/** De som van een kolom over de rijen met een gemeente. */
function somVan(raster: Raster, rijen: readonly Eigenrij[], kolom: Getalkolomplek): number {
  return rijen
    .filter(({ soort }) => soort === 'gemeente')
    .reduce((som, { rij }) => som + (getalOp(raster, rij, kolom) ?? 0), 0);
}

function getalOp(raster: Raster, rij: number, { kolom, maal }: Getalkolomplek): number | null {
  return waardeInKolom(leesEigengetal(raster.cel(rij, kolom)), maal);
}

function leesRij(
  raster: Raster,
  rij: number,
  naamkolom: number,
  getalkolommen: readonly Getalkolomplek[],
  erboven: readonly Eigenrij[],
): Eigenrij {
  const naam = raster.tekst(rij, naamkolom);
  const weg = (reden: string): Eigenrij => ({ rij, naam, soort: 'weg', reden });
  const inhoud = getalkolommen.map(({ kolom }) => leesEigengetal(raster.cel(rij, kolom)));
  const metGetal = inhoud.some((getal) => waardeIn(getal) !== null);
  const opschrift =
    naam !== ''
      ? naam
      : (kolommenVan(raster)
          .map((kolom) => raster.tekst(rij, kolom))
          .find((tekst) => totaalwoord(tekst) !== null) ?? '');
  const woord = totaalwoord(opschrift);
  if (woord === 'totaal' && metGetal) return { rij, naam: opschrift, soort: 'totaal', reden: 'totaalrij' };
  if (woord !== null) return { ...weg('telt een deel van de rijen op'), naam: opschrift };
  if (!metGetal && (NOOT.test(naam) || naam.length > LANGSTE_NAAM)) return weg('toelichting');
  if (metGetal && teltOp(raster, rij, naam, getalkolommen, erboven)) {
    return { rij, naam, soort: 'totaal', reden: 'telt op tot de rijen erboven' };
  }
  if (naam === '' || waardeIn(leesEigengetal(naam)) !== null) {
    return weg(metGetal ? 'geen naam van een gemeente' : 'toelichting');
  }
  if (isRegiopost(naam)) return weg(metGetal ? 'lijkt geen gemeente' : 'tussenkop');
  const kop = kopbetekenis(naam);
  if (kop.soort === 'kolom' && kop.kolom === 'gemeente') return weg(KOPREGEL);
  if (inhoud.every(({ soort }) => soort === 'leeg')) return weg('geen getallen');
  return { rij, naam, soort: 'gemeente', reden: '' };
}

function teltOp(
  raster: Raster,
  rij: number,
  naam: string,
  getalkolommen: readonly Getalkolomplek[],
  erboven: readonly Eigenrij[],
): boolean {
  const gemeenten = erboven.filter(({ soort }) => soort === 'gemeente');
  if (gemeenten.length < 2) return false;
  const gevuld = getalkolommen
    .map((kolom) => ({
      eigen: getalOp(raster, rij, kolom) ?? 0,
      som: somVan(raster, erboven, kolom),
    }))
    .filter(({ eigen, som }) => eigen !== 0 || som !== 0);
  const noemtRegio = naam === '' || NAAM_VAN_REGIO.test(vergelijkbaar(naam));
  return (
    gevuld.length >= (noemtRegio ? 1 : KOLOMMEN_VOOR_SOM) &&
    gevuld.every(({ eigen, som }) => isZelfdeBedrag(eigen, som))
  );
}

/**
 * Houdt van alle rijen die een totaal noemen er één over: de laatste die klopt met de gemeenten, anders de laatste.
 * Wat er onder dat totaal staat hoort niet meer bij de tabel.
 */
function metEenTotaal(
  raster: Raster,
  rijen: readonly Eigenrij[],
  getalkolommen: readonly Getalkolomplek[],
): Eigenrij[] {
  const totalen = rijen.filter(({ soort }) => soort === 'totaal');
  const klopt = ({ rij }: Eigenrij) => {
    // Een totaal onder de tabel telt op wat erboven staat; staat er niets boven, dan wat eronder staat.
    const boven = rijen.filter((ander) => ander.rij < rij);
    const bereik = boven.some(({ soort }) => soort === 'gemeente') ? boven : rijen;
    return getalkolommen.some((kolom) => {
      const som = somVan(raster, bereik, kolom);
      return som !== 0 && isZelfdeBedrag(som, getalOp(raster, rij, kolom) ?? 0);
    });
  };
  if (zijnDeeltotalen(raster, rijen, totalen, getalkolommen)) {
    return rijen.map((regel) =>
      regel.soort === 'totaal' ? { ...regel, soort: 'weg', reden: 'telt een deel van de rijen op' } : regel,
    );
  }
  const einde = [...totalen].reverse().find(klopt) ?? totalen[totalen.length - 1];
  if (!einde) return [...rijen];
  const bovenaan = rijen.every(({ rij, soort }) => soort !== 'gemeente' || rij > einde.rij);
  return rijen.map((regel) => {
    if (regel === einde) return regel;
    if (regel.soort === 'totaal') return { ...regel, soort: 'weg', reden: 'telt een deel van de rijen op' };
    if (regel.soort === 'gemeente' && regel.rij > einde.rij && !bovenaan) {
      return { ...regel, soort: 'weg', reden: ONDER_TOTAAL };
    }
    return regel;
  });
}

/** Of elk totaal optelt wat er sinds het vorige staat, zonder dat een gemeente terugkomt: dan hoort alles bij de tabel. */
function zijnDeeltotalen(
  raster: Raster,
  rijen: readonly Eigenrij[],
  totalen: readonly Eigenrij[],
  getalkolommen: readonly Getalkolomplek[],
): boolean {
  if (totalen.length < 2 || rijen.some(({ reden }) => reden.startsWith(STAAT_OOK))) return false;
  return totalen.every(({ rij }, t) => {
    const deel = rijen.filter((ander) => ander.rij < rij && ander.rij > (totalen[t - 1]?.rij ?? -1));
    const gevuld = getalkolommen
      .map((kolom) => ({ eigen: getalOp(raster, rij, kolom), som: somVan(raster, deel, kolom) }))
      .filter(({ eigen, som }) => eigen !== null && (eigen !== 0 || som !== 0));
    return (
      deel.some(({ soort }) => soort === 'gemeente') &&
      gevuld.length > 0 &&
      gevuld.every(({ eigen, som }) => isZelfdeBedrag(eigen ?? 0, som))
    );
  });
}

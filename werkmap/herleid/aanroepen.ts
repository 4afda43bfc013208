import type { AlgemeneDefinitie } from '../../core/definitie';
import type { Cel, Eenheid } from '../../core/waarde';
import { functies } from '../../core/functies';
import type { Bereik } from '../poort/poort';
import { argumentenVan, celIn, foutplekIn } from './argumenten';
import type { Gerekend } from './gerekend';
import type { Aanroep } from './herleiding';
import { metNamen } from './keten';
import { rijnamen } from './rijnamen';
import type { Schrijfwijze } from '../formule/schrijf';
import { alsRijen, type Celplaats, heeftKop, isTabel, type Stapregel, stappenVoor } from './stappen';
import type { Werkmaplezer } from './werkmaplezer';

const OP_NAAM = new Map(functies.map((definitie) => [definitie.naam, definitie]));

/** Werkt een aanroep uit tot een keten van stappen met hun namen, de argumenten en de bronnen. */
export async function werkUit(
  gerekend: Gerekend,
  plaats: Celplaats | null,
  lezer: Werkmaplezer,
  formulecel: Bereik,
  wijze: Schrijfwijze,
): Promise<Aanroep> {
  const { knoop, verklaring } = gerekend;
  const definitie = OP_NAAM.get(knoop.naam);
  const basis = {
    functie: knoop.naam,
    samenvatting: definitie?.samenvatting ?? '',
    bronnen: definitie?.bron ?? [],
    fout: gerekend.fout,
  };
  if (!definitie || !verklaring) {
    const argumenten = definitie ? await argumentenVan(gerekend, definitie, null, lezer, wijze) : [];
    const foutplek = foutplekIn(gerekend.fout ?? '', argumenten);
    return {
      ...basis,
      foutplek,
      argumenten,
      eenheid: 'geen',
      stappen: [],
      rijnaam: '',
      kolomnaam: '',
      kolom: null,
      waarde: null,
    };
  }
  const rijen = alsRijen(verklaring.uitkomst);
  const kop = heeftKop(definitie, verklaring.uitkomst) ? 1 : 0;
  const regels = stappenVoor(definitie, verklaring.uitkomst, verklaring.stappen, plaats);
  // Bij een tabel zijn de kolommen soorten gegevens of jaren; alleen een sleutel in een rij geeft gemeenten naast elkaar.
  const tabel = isTabel(definitie, verklaring.stappen);
  const nummer = plaats && rijnummer(regels, plaats, kop, tabel ? 0 : rijen.length);
  // Onder een kopregel zijn de kolommen soorten gegevens, geen jaren of gemeenten.
  const kolommen = kop === 1 ? 1 : rijen[0]!.length;
  const inUitkomst =
    plaats && plaats.rij >= kop
      ? { rij: plaats.rij - kop, kolom: plaats.kolom, rijen: rijen.length - kop, kolommen }
      : null;
  const argumenten = await argumentenVan(gerekend, definitie, inUitkomst, lezer, wijze);
  const langer = rijen.length > 1 || (kop === 0 && rijen[0]!.length > 1);
  const vorm = { kop, tabel, koppen: definitie.resultaat.koppen ?? [] };
  const namen = await rijnamen(rijen, vorm, argumenten, gerekend, lezer, formulecel, regels);
  return {
    ...basis,
    foutplek: null,
    argumenten,
    eenheid: eenheidVan(definitie, regels, plaats, rijen),
    stappen: regels.map((regel) => metNamen(regel, namen, (uit) => celIn(uit, argumenten))),
    rijnaam: nummer !== null && langer ? (namen[nummer] ?? '') : '',
    kolomnaam: plaats && kop ? String(rijen[0]![plaats.kolom] ?? '') : '',
    kolom: plaats?.kolom ?? null,
    waarde: plaats ? (rijen[plaats.rij]?.[plaats.kolom] ?? null) : null,
  };
}

/** Het nummer van de rij (of kolom) met gegevens waar een cel bij hoort; `null` in de kopregel. */
function rijnummer(
  regels: readonly Stapregel[],
  plaats: Celplaats,
  kop: number,
  rijen: number,
): number | null {
  const uitStap = regels.find(({ plek }) => plek !== null)?.plek;
  if (uitStap != null) return uitStap;
  if (rijen === 1) return plaats.kolom;
  return plaats.rij < kop ? null : plaats.rij - kop;
}

function eenheidVan(
  { resultaat }: AlgemeneDefinitie,
  regels: readonly Stapregel[],
  plaats: Celplaats | null,
  rijen: readonly (readonly Cel[])[],
): Eenheid {
  const laatste = regels[regels.length - 1];
  const waarde = plaats && rijen[plaats.rij]?.[plaats.kolom];
  // De laatste stap is de cel zelf; in een kopregel of een namenkolom is er geen eenheid.
  if (laatste && waarde !== null && laatste.waarde === waarde) return laatste.eenheid;
  return typeof waarde === 'string' ? 'geen' : resultaat.eenheid;
}

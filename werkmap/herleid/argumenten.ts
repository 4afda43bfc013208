import type { AlgemeneDefinitie } from '../../core/definitie';
import type { Invoercel } from '../../core/rekengang';
import type { Cel, Eenheid } from '../../core/waarde';
import { rechthoekVan } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import type { Gerekend } from './gerekend';
import type { Argumentherleiding, Verwezencel } from './herleiding';
import { bronVan, type Bronvermelding, cel } from './opschrift';
import { schrijfKnoop, type Schrijfwijze } from '../formule/schrijf';
import { verwezencellen, verwijzingVan } from './verwijzingen';
import type { Werkmaplezer } from './werkmaplezer';

/** De gekozen cel binnen de uitkomst, zonder kopregel, en hoe groot die uitkomst is. */
export interface Uitkomstplek {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

// Van een jaartal of een keuze is niet interessant wie het opgaf.
const ZONDER_BRON: ReadonlySet<Eenheid> = new Set(['jaar', 'geen']);

/** De argumenten van een aanroep, met waar ze staan; wat weggelaten is ontbreekt. */
export async function argumentenVan(
  { knoop, argumenten: ruw }: Pick<Gerekend, 'knoop' | 'argumenten'>,
  { argumenten }: AlgemeneDefinitie,
  plek: Uitkomstplek | null,
  lezer: Werkmaplezer,
  wijze: Schrijfwijze,
): Promise<Argumentherleiding[]> {
  const uitgewerkt: Argumentherleiding[] = [];
  for (const [i, geschreven] of knoop.argumenten.entries()) {
    const argument = argumenten[i];
    if (!argument || geschreven.soort === 'leeg') continue;
    const verwijzing = await verwijzingVan(lezer, geschreven, wijze);
    const waarde = ruw[i];
    uitgewerkt.push({
      naam: argument.naam,
      uitleg: argument.uitleg,
      eenheid: argument.eenheid,
      tekst: schrijfKnoop(geschreven, wijze),
      waarde: Array.isArray(waarde) ? null : ((waarde ?? null) as Cel),
      verwijzing,
      eigen: verwijzing && plek ? await eigenCel(lezer, verwijzing.plek, plek) : null,
      bron: verwijzing && !ZONDER_BRON.has(argument.eenheid) ? await bronBij(lezer, verwijzing.plek) : null,
    });
  }
  return uitgewerkt;
}

/** De bron die het blad bij ingevulde cijfers noemt; bij een formule is die formule de herkomst. */
async function bronBij(lezer: Werkmaplezer, { blad, adres }: Bereik): Promise<Bronvermelding | null> {
  const { rij, kolom } = rechthoekVan(adres);
  const eerste = (await lezer.vak(blad, { rij, kolom, rijen: 1, kolommen: 1 }))[0]![0]!;
  return eerste.formule === '' ? bronVan(lezer, blad, rij, kolom) : null;
}

/** De cel die bij de gekozen cel hoort: in een kolom die langs de rijen loopt, of een rij langs de kolommen. */
async function eigenCel(
  lezer: Werkmaplezer,
  bereik: Bereik,
  plek: Uitkomstplek,
): Promise<Verwezencel | null> {
  const { rijen, kolommen } = rechthoekVan(bereik.adres);
  const langsRijen = kolommen === 1 && plek.rijen > 1 && rijen >= plek.rijen;
  const langsKolommen = rijen === 1 && plek.kolommen > 1 && kolommen >= plek.kolommen;
  if (!langsRijen && !langsKolommen) return null;
  const nummer = langsRijen ? plek.rij : plek.kolom;
  return (await verwezencellen(lezer, bereik, nummer + 1))[nummer] ?? null;
}

const PLAATS = /^([a-z_]+)(?:, rij (\d+))?(?:, kolom (\d+)\b)?[^:]*: /;

/** De cel waar de zin van een functie over gaat: `baten, rij 3: …`. */
export function foutplekIn(zin: string, argumenten: readonly Argumentherleiding[]): Bereik | null {
  const [, naam, rij = '1', kolom = '1'] = PLAATS.exec(zin) ?? [];
  if (naam === undefined) return null;
  return celIn({ argument: naam, rij: Number(rij), kolom: Number(kolom) }, argumenten);
}

/** Een cel van een argument op het blad; `null` als het argument geen bereik op een blad is. */
export function celIn(
  { argument, rij, kolom }: Invoercel,
  argumenten: readonly Argumentherleiding[],
): Bereik | null {
  const plek = argumenten.find(({ naam }) => naam === argument)?.verwijzing?.plek;
  if (!plek) return null;
  const vlak = rechthoekVan(plek.adres);
  return cel(plek.blad, vlak.rij + rij - 1, vlak.kolom + kolom - 1);
}

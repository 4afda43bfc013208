import { type Kolomnaam, KOLOMMEN } from '../../core/grens/gemeentetabel';
import type { Begrip } from './begrip';
import type { Maat } from './eenheid';
import { leesEigengetal, waardeInKolom } from './eigengetal';
import { centrumIn } from './kenmerken';
import { type Betekenis, isGeld } from './kolommen';
import { getallenOnder } from './onderkop';
import { puntenVan } from './punten';
import { type Eigenrij, rijenVan } from './rijen';
import {
  gemeentenIn,
  grootsteInwoners,
  grootsteOnder,
  type HalveUitwerking,
  isTeGroot,
  type Keuzes,
  type Tabelkolom,
  type Totaalcontrole,
  type Uitwerking,
} from './uitwerking';
import { vragenVan } from './vragen';

export const GEEN_KEUZES: Keuzes = { betekenissen: new Map(), rijen: new Map() };

// Onder dit bedrag per inwoner zijn de bedragen vrijwel zeker geen hele euro's.
const KLEINSTE_PER_INWONER = 5;
const ZEKER_EURO = 1_000_000;
/** Werkt de keuzes uit: welke rijen en kolommen meedoen, wat er nog te kiezen is en of het totaal klopt. */
export function werkUit(begrip: Begrip, keuzes: Keuzes = GEEN_KEUZES): Uitwerking {
  const betekenissen = betekenissenVan(begrip, keuzes);
  const naamkolom = [...betekenissen].find(([, naam]) => naam === 'gemeente')?.[0] ?? null;
  const eenheid = keuzes.eenheid ?? eenheidVan(begrip, betekenissen);
  const kolommen = kolommenVan(begrip, betekenissen, eenheid ?? 1);
  const rijen = naamkolom === null ? [] : rijenMetKeuze(begrip, betekenissen, naamkolom, kolommen, keuzes);
  const kruiskolom = [...betekenissen].find(([, naam]) => naam === 'centrum')?.[0];
  const totaalrij = rijen.find(({ soort }) => soort === 'totaal')?.rij ?? null;
  const centrum = keuzes.centrum ?? centrumIn(begrip.raster, rijen, kruiskolom);
  const half = { begrip, betekenissen, eenheid, naamkolom, kolommen, rijen, centrum, totaalrij };
  const totalen = totalenVan(half);
  return {
    ...half,
    totalen,
    vragen: vragenVan(half),
    punten: [...begrip.opmerkingen, ...puntenVan(half, totalen)],
  };
}

function betekenissenVan(begrip: Begrip, keuzes: Keuzes): Map<number, Betekenis> {
  const betekenissen = new Map<number, Betekenis>(
    begrip.kolommen.map(({ kolom, voorstel }) => [
      kolom,
      keuzes.betekenissen.has(kolom) ? keuzes.betekenissen.get(kolom)! : voorstel,
    ]),
  );
  // Wie één kolom van een vraag kiest heeft de andere daarmee niet gekozen.
  for (const { kolommen } of begrip.vragen) {
    if (kolommen.every((kolom) => betekenissen.get(kolom) === undefined)) continue;
    for (const kolom of kolommen) betekenissen.set(kolom, betekenissen.get(kolom) ?? null);
  }
  return betekenissen;
}

/** De eenheid die genoemd wordt, of euro’s; `null` als de bedragen daar te klein of te groot voor zijn. */
function eenheidVan(begrip: Begrip, betekenissen: ReadonlyMap<number, Betekenis>): Maat | null {
  const { kolommen, eenheden } = begrip;
  const zonder = kolommen.filter(({ kolom, eenheid }) => isGeld(betekenissen.get(kolom)) && eenheid === null);
  if (zonder.length === 0) return 1;
  if (eenheden.length > 1) return null;
  const [genoemd] = eenheden;
  const bedrag = Math.max(...zonder.map(({ kolom }) => grootsteOnder(begrip, kolom)));
  const inwoners = grootsteInwoners(begrip, betekenissen);
  const eenheid = genoemd ?? 1;
  if (isTeGroot(bedrag * eenheid, inwoners)) return null;
  if (eenheid !== 1) return eenheid;
  const groot = bedrag >= ZEKER_EURO || (inwoners > 0 && bedrag >= KLEINSTE_PER_INWONER * inwoners);
  return groot || (genoemd === 1 && inwoners === 0) ? 1 : null;
}

/** De kolommen van de nieuwe tabel, in haar vaste volgorde. */
function kolommenVan(
  begrip: Begrip,
  betekenissen: ReadonlyMap<number, Betekenis>,
  eenheid: Maat,
): Tabelkolom[] {
  return (Object.keys(KOLOMMEN) as Kolomnaam[])
    .filter((naam) => naam !== 'gemeente' && naam !== 'centrum')
    .map((naam) => ({
      naam,
      bronnen: begrip.kolommen
        .filter(({ kolom }) => betekenissen.get(kolom) === naam)
        .map(({ kolom, eenheid: eigen }) => ({
          kolom,
          maal: (eigen ?? (isGeld(naam) ? eenheid : 1)) * tekenVan(begrip, kolom),
        })),
    }))
    .filter(({ bronnen }) => bronnen.length > 0);
}

/** −1 als een hele kolom met een min staat: zo schrijven sommige begrotingen baten of lasten. */
function tekenVan({ raster, kop }: Begrip, kolom: number): 1 | -1 {
  const getallen = getallenOnder(raster, kop, kolom).filter((getal) => getal !== 0);
  return getallen.length > 0 && getallen.every((getal) => getal < 0) ? -1 : 1;
}

function rijenMetKeuze(
  { raster, kop, kolommen }: Begrip,
  betekenissen: ReadonlyMap<number, Betekenis>,
  naamkolom: number,
  tabelkolommen: readonly Tabelkolom[],
  keuzes: Keuzes,
): Eigenrij[] {
  const bronnen = tabelkolommen.flatMap((tabelkolom) => tabelkolom.bronnen);
  const getalkolommen = kolommen
    .map(({ kolom }) => kolom)
    .filter((kolom) => {
      const naam = betekenissen.get(kolom);
      return naam !== null && naam !== 'gemeente' && naam !== 'centrum';
    })
    .map((kolom) => ({ kolom, maal: bronnen.find((bron) => bron.kolom === kolom)?.maal ?? 1 }));
  return rijenVan(raster, kop.laatste, naamkolom, getalkolommen).map((rij) => {
    const gekozen = keuzes.rijen.get(rij.rij);
    if (gekozen === undefined || gekozen === (rij.soort === 'gemeente')) return rij;
    return gekozen
      ? { ...rij, soort: 'gemeente', reden: '' }
      : { ...rij, soort: 'weg', reden: 'door u weggelaten' };
  });
}

function totalenVan({ begrip, kolommen, rijen, totaalrij }: HalveUitwerking): Totaalcontrole[] {
  if (totaalrij === null) return [];
  const gemeenten = gemeentenIn({ rijen });
  return kolommen.flatMap(({ naam, bronnen }) => {
    const som = (rijnummers: readonly number[]) =>
      rijnummers
        .flatMap((rij) =>
          bronnen.map(({ kolom, maal }) =>
            waardeInKolom(leesEigengetal(begrip.raster.cel(rij, kolom)), maal),
          ),
        )
        .reduce<number | null>((totaal, getal) => (getal === null ? totaal : (totaal ?? 0) + getal), null);
    const eigen = som([totaalrij]);
    return eigen === null ? [] : [{ naam, eigen, som: som(gemeenten.map(({ rij }) => rij)) ?? 0 }];
  });
}

import { adresVan, type Blad, type Rechthoek } from '../../werkmap';
import { type Knoop, knopenVan, ontleed } from '../../werkmap/formule';
import type { Nagerekend } from '../../werkmap/sjabloon/narekenen.hulp';
import { argumentVan, schrijf } from './argument.hulp';
import { GELD } from './geld.hulp';
import { type Hulpblad, maakHulpblad } from './hulpblad.hulp';
import type { Uitschrijving } from './recept.hulp';
import { TIJDLIJN } from './tijdlijn.hulp';
import { WONEN } from './wonen.hulp';

const UITSCHRIJVINGEN: Readonly<Record<string, Uitschrijving>> = { ...GELD, ...TIJDLIJN, ...WONEN };

/** Bladen zonder onze functies, en wat daarvan nagerekend kan worden. */
export interface Uitgeschreven {
  readonly bladen: readonly Blad[];
  /** Cellen van onze functies waarvoor een gewone formule in de plaats kwam. */
  readonly uitgeschreven: readonly string[];
  /** Cellen van onze functies die als getal zijn overgenomen. */
  readonly overgenomen: readonly string[];
  /** Cellen met een gewone formule. */
  readonly gewoon: readonly string[];
  /** De functies die (deels) als getal zijn overgenomen. */
  readonly nietUitgeschreven: ReadonlySet<string>;
}

/** Vervangt in alle formules onze functies door gewone formules; wat niet kan wordt de uitkomst van `na`. */
export function schrijfUit(bladen: readonly Blad[], na: Nagerekend): Uitgeschreven {
  const hulp = maakHulpblad();
  const uitgeschreven: string[] = [];
  const overgenomen: string[] = [];
  const gewoon: string[] = [];
  const nietUitgeschreven = new Set<string>();

  const nieuw = bladen.map((blad): Blad => {
    const cellen = blad.cellen.map((rij) => [...rij]);
    const zet = (rij: number, kolom: number, cel: Blad['cellen'][number][number]) => {
      while (cellen.length <= rij) cellen.push([]);
      while (cellen[rij]!.length <= kolom) cellen[rij]!.push(null);
      cellen[rij]![kolom] = cel;
    };
    blad.cellen.forEach((regel, rij) =>
      regel.forEach((cel, kolom) => {
        if (typeof cel !== 'string' || !cel.startsWith('=')) return;
        const plek = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
        const namen = eigenFuncties(cel, blad.naam);
        if (namen.length === 0) {
          gewoon.push(`${blad.naam}!${plek}`);
          return;
        }
        const gebied = na.gebieden.get(`${blad.naam}!${plek}`)!;
        const formules = perCel(cel, blad.naam, gebied, hulp);
        if (formules.flat().includes(null)) for (const naam of namen) nietUitgeschreven.add(naam);
        overGebied(gebied, (r, k) => {
          const adres = adresVan({ rij: rij + r, kolom: kolom + k, rijen: 1, kolommen: 1 });
          const formule = formules[r]?.[k] ?? null;
          zet(rij + r, kolom + k, formule === null ? na.waarde(blad.naam, adres) : `=${formule}`);
          (formule === null ? overgenomen : uitgeschreven).push(`${blad.naam}!${adres}`);
        });
      }),
    );
    return { ...blad, cellen };
  });
  return { bladen: [...nieuw, hulp.klaar()], uitgeschreven, overgenomen, gewoon, nietUitgeschreven };
}

function eigenFuncties(formule: string, blad: string): string[] {
  return knopenVan(ontleed(formule, blad)).flatMap((knoop) =>
    knoop.soort === 'functie' && knoop.naam.startsWith('BWMO_') ? [knoop.naam] : [],
  );
}

/** Per cel van het gebied de hele formule, met onze functies vervangen. */
function perCel(formule: string, blad: string, gebied: Rechthoek, hulp: Hulpblad): (string | null)[][] {
  const boom = ontleed(formule, blad);
  // Per aanroep één keer: elke cel van het gebied is een deel van dezelfde uitkomst.
  const uitkomsten = new Map<readonly Knoop[], ReturnType<Uitschrijving>>();
  const uitkomstVan = (naam: string, argumenten: readonly Knoop[]) => {
    if (!uitkomsten.has(argumenten)) {
      const uitschrijving = UITSCHRIJVINGEN[naam];
      uitkomsten.set(argumenten, uitschrijving?.(argumenten.map(argumentVan), hulp, gebied) ?? null);
    }
    return uitkomsten.get(argumenten);
  };
  const rijen: (string | null)[][] = [];
  overGebied(gebied, (r, k) => {
    const onbekend: string[] = [];
    const tekst = schrijf(boom, (naam, argumenten) => {
      const uitkomst = uitkomstVan(naam, argumenten)?.[r]?.[k];
      if (uitkomst) return `(${uitkomst})`;
      onbekend.push(naam);
      return '';
    });
    (rijen[r] ??= [])[k] = onbekend.length === 0 ? tekst : null;
  });
  return rijen;
}

function overGebied({ rijen, kolommen }: Rechthoek, doe: (r: number, k: number) => void): void {
  for (let r = 0; r < rijen; r += 1) for (let k = 0; k < kolommen; k += 1) doe(r, k);
}

import type { Cel } from '../../core/waarde';
import { type Knoop, knopenVan } from '../formule/knoop';
import { ontleed } from '../formule/ontleed';
import { type Celbron, reken } from '../formule/reken';
import { type Celfout, isFout, type Formulewaarde } from '../formule/waarde';
import { kolomletters, type Rechthoek, rechthoekVan } from '../poort/adres';
import type { Blad } from '../poort/blad';
import { isFormule, waardeVanSchrijfcel } from '../poort/schrijfcel';

/** Nagerekende bladen. */
export interface Nagerekend {
  readonly waarde: (blad: string, adres: string) => Cel;
  readonly fouten: readonly string[];
  /** De cellen die een formule in een andere cel gevuld heeft, met wat daar zelf al stond. */
  readonly botsingen: readonly string[];
  /** Elk gebied waar een formule overheen loopt, op het adres van de formule. */
  readonly gebieden: ReadonlyMap<string, Rechthoek>;
}

const MEESTE_RONDEN = 12;

interface Gelezen {
  readonly boom: Knoop;
  /** Waar de formule naar kijkt. */
  readonly kijkt: readonly { readonly blad: string; readonly vlak: Rechthoek }[];
}

// Toetsen rekenen telkens bijna dezelfde bladen na, en lezen is het meeste werk. Zoveel formules houden wij hoogstens vast.
const MEESTE_GELEZEN = 50_000;
const gelezen = new Map<string, Gelezen>();

function lees(formule: string, blad: string): Gelezen {
  const eigen = `${blad}\n${formule}`;
  const bekend = gelezen.get(eigen);
  if (bekend) return bekend;
  const boom = ontleed(formule, blad);
  const kijkt = knopenVan(boom).flatMap((knoop) =>
    knoop.soort === 'bereik' ? [{ blad: knoop.blad, vlak: rechthoekVan(knoop.adres) }] : [],
  );
  if (gelezen.size >= MEESTE_GELEZEN) gelezen.clear();
  gelezen.set(eigen, { boom, kijkt });
  return { boom, kijkt };
}

/** Rekent alle bladen na zoals een rekenblad dat doet, tot er niets meer verandert. */
export function rekenNa(bladen: readonly Blad[]): Nagerekend {
  const waarden = new Map<string, Formulewaarde>();
  const formules = new Map<string, Gelezen & { blad: string; rij: number; kolom: number }>();
  for (const { naam, cellen } of bladen) {
    cellen.forEach((regel, rij) =>
      regel.forEach((cel, kolom) => {
        if (isFormule(cel)) {
          formules.set(sleutel(naam, rij, kolom), { blad: naam, rij, kolom, ...lees(cel, naam) });
        } else if (cel !== null) waarden.set(sleutel(naam, rij, kolom), waardeVanSchrijfcel(cel));
      }),
    );
  }
  const vast = new Set([...waarden.keys(), ...formules.keys()]);
  const botsingen = new Set<string>();
  const gebieden = new Map<string, Rechthoek>();
  const nietOpBladen = (): never => {
    throw new Error('dit hoort niet in een formule van het sjabloon');
  };
  const bron: Celbron = {
    bereik: ({ blad, adres }) => {
      const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
      const cellen = Array.from({ length: rijen }, (_, r) =>
        Array.from({ length: kolommen }, (__, k) => waarden.get(sleutel(blad, rij + r, kolom + k)) ?? null),
      );
      return { cellen, verwijzing: true };
    },
    naam: nietOpBladen,
    loop: nietOpBladen,
  };

  // Een formule hoeft alleen opnieuw als een cel waar zij naar kijkt veranderd is.
  const kijkers = new Map<string, Set<string>>();
  for (const [plek, { kijkt }] of formules) {
    for (const { blad, vlak } of kijkt) {
      overCellen(vlak, (rij, kolom) => {
        const cel = sleutel(blad, rij, kolom);
        if (!kijkers.has(cel)) kijkers.set(cel, new Set());
        kijkers.get(cel)!.add(plek);
      });
    }
  }
  const teDoen = new Set(formules.keys());
  const meld = (plek: string) => kijkers.get(plek)?.forEach((formule) => teDoen.add(formule));

  let rondes = 0;
  while (veranderdInRonde()) {
    rondes += 1;
    if (rondes === MEESTE_RONDEN) {
      throw new Error('de bladen komen niet tot rust: een kring van verwijzingen?');
    }
  }

  /** Maakt leeg wat een formule eerder vulde en nu niet meer, bijvoorbeeld omdat zij een fout geeft. */
  function ruimOp(blad: string, eerder: Rechthoek | undefined, nu: Rechthoek): boolean {
    let geruimd = false;
    for (let r = 0; r < (eerder?.rijen ?? 0); r += 1) {
      for (let k = 0; k < eerder!.kolommen; k += 1) {
        const plek = sleutel(blad, nu.rij + r, nu.kolom + k);
        if ((r >= nu.rijen || k >= nu.kolommen) && !vast.has(plek)) {
          if (waarden.delete(plek)) {
            geruimd = true;
            meld(plek);
          }
        }
      }
    }
    return geruimd;
  }

  /** Rekent elke formule waarvoor dat nodig is één keer uit; of er iets veranderd is. */
  function veranderdInRonde(): boolean {
    let veranderd = false;
    for (const [eigen, { blad, rij, kolom, boom }] of formules) {
      if (!teDoen.delete(eigen)) continue;
      const blok = reken(boom, bron).cellen;
      blok.forEach((regel, r) =>
        regel.forEach((cel, k) => {
          const plek = sleutel(blad, rij + r, kolom + k);
          if ((r > 0 || k > 0) && vast.has(plek)) botsingen.add(plek);
          else if (!gelijk(waarden.get(plek), cel)) {
            waarden.set(plek, cel);
            veranderd = true;
            meld(plek);
          }
        }),
      );
      const gebied = { rij, kolom, rijen: blok.length, kolommen: blok[0]!.length };
      if (ruimOp(blad, gebieden.get(sleutel(blad, rij, kolom)), gebied)) veranderd = true;
      gebieden.set(sleutel(blad, rij, kolom), gebied);
    }
    return veranderd;
  }

  return {
    waarde: (blad, adres) => {
      const { rij, kolom } = rechthoekVan(adres);
      const cel = waarden.get(sleutel(blad, rij, kolom)) ?? null;
      if (isFout(cel)) throw new Error(`${blad}!${adres}: ${foutzin(cel)}`);
      return cel;
    },
    fouten: [...waarden].flatMap(([plek, cel]) => (isFout(cel) ? [`${plek}: ${foutzin(cel)}`] : [])),
    botsingen: [...botsingen],
    gebieden,
  };
}

function overCellen(
  { rij, kolom, rijen, kolommen }: Rechthoek,
  doe: (rij: number, kolom: number) => void,
): void {
  for (let r = 0; r < rijen; r += 1) for (let k = 0; k < kolommen; k += 1) doe(rij + r, kolom + k);
}

const letters: string[] = [];

function sleutel(blad: string, rij: number, kolom: number): string {
  return `${blad}!${(letters[kolom] ??= kolomletters(kolom))}${rij + 1}`;
}

function foutzin({ fout, zin }: Celfout): string {
  return zin ?? fout;
}

function gelijk(een: Formulewaarde | undefined, ander: Formulewaarde): boolean {
  if (een === undefined) return false;
  if (isFout(een) && isFout(ander)) return foutzin(een) === foutzin(ander);
  return (
    een === ander || (typeof een === 'number' && typeof ander === 'number' && Math.abs(een - ander) < 1e-9)
  );
}

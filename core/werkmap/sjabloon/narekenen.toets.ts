import type { Cel } from '../../definitie';
import { Fout } from '../../fout';
import { roepAan } from '../../grens/roepAan';
import { adresVan, type Rechthoek, rechthoekVan } from '../adres';
import type { Blad } from '../blad';
import { type Knoop, ontleed } from './formulelezer.toets';

/** Een cel die niet te berekenen is, met de zin van de functie als die er een gaf. */
class Celfout {
  constructor(readonly zin: string) {}
}
type Waarde = Cel | Celfout;
type Blok = readonly (readonly Waarde[])[];

/** Een nagerekend werkboek. */
export interface Nagerekend {
  readonly waarde: (blad: string, adres: string) => Cel;
  readonly fouten: readonly string[];
  /** De cellen die een formule in een andere cel gevuld heeft, met wat daar zelf al stond. */
  readonly botsingen: readonly string[];
  /** Elk gebied waar een formule overheen loopt, op het adres van de formule. */
  readonly gebieden: ReadonlyMap<string, Rechthoek>;
}

const MEESTE_RONDEN = 12;

/** Rekent alle bladen na zoals een rekenblad dat doet, tot er niets meer verandert. */
export function rekenNa(bladen: readonly Blad[]): Nagerekend {
  const waarden = new Map<string, Waarde>();
  const formules = new Map<string, { blad: string; rij: number; kolom: number; boom: Knoop }>();
  for (const { naam, cellen } of bladen) {
    cellen.forEach((regel, rij) =>
      regel.forEach((cel, kolom) => {
        if (typeof cel === 'string' && cel.startsWith('=')) {
          formules.set(sleutel(naam, rij, kolom), { blad: naam, rij, kolom, boom: ontleed(cel, naam) });
        } else if (cel !== null) waarden.set(sleutel(naam, rij, kolom), cel);
      }),
    );
  }
  const vast = new Set([...waarden.keys(), ...formules.keys()]);
  const botsingen = new Set<string>();
  const gebieden = new Map<string, Rechthoek>();
  const lees = (blad: string, { rij, kolom, rijen, kolommen }: Rechthoek): Blok =>
    Array.from({ length: rijen }, (_, r) =>
      Array.from({ length: kolommen }, (__, k) => waarden.get(sleutel(blad, rij + r, kolom + k)) ?? null),
    );

  let rondes = 0;
  while (veranderdInRonde()) {
    rondes += 1;
    if (rondes === MEESTE_RONDEN) {
      throw new Error('de bladen komen niet tot rust: een kring van verwijzingen?');
    }
  }

  /** Rekent elke formule één keer uit; of er iets veranderd is. */
  function veranderdInRonde(): boolean {
    let veranderd = false;
    for (const { blad, rij, kolom, boom } of formules.values()) {
      const blok = alsBlok(reken(boom, lees));
      blok.forEach((regel, r) =>
        regel.forEach((cel, k) => {
          const plek = sleutel(blad, rij + r, kolom + k);
          if ((r > 0 || k > 0) && vast.has(plek)) botsingen.add(plek);
          else if (!gelijk(waarden.get(plek), cel)) {
            waarden.set(plek, cel);
            veranderd = true;
          }
        }),
      );
      const gebied = { rij, kolom, rijen: blok.length, kolommen: blok[0]!.length };
      gebieden.set(`${blad}!${adresVan({ ...gebied, rijen: 1, kolommen: 1 })}`, gebied);
    }
    return veranderd;
  }

  return {
    waarde: (blad, adres) => {
      const { rij, kolom } = rechthoekVan(adres);
      const cel = waarden.get(sleutel(blad, rij, kolom)) ?? null;
      if (cel instanceof Celfout) throw new Error(`${blad}!${adres}: ${cel.zin}`);
      return cel;
    },
    fouten: [...waarden].flatMap(([plek, cel]) => (cel instanceof Celfout ? [`${plek}: ${cel.zin}`] : [])),
    botsingen: [...botsingen],
    gebieden,
  };
}

function sleutel(blad: string, rij: number, kolom: number): string {
  return `${blad}!${adresVan({ rij, kolom, rijen: 1, kolommen: 1 })}`;
}

function gelijk(een: Waarde | undefined, ander: Waarde): boolean {
  if (een instanceof Celfout && ander instanceof Celfout) return een.zin === ander.zin;
  return (
    een === ander || (typeof een === 'number' && typeof ander === 'number' && Math.abs(een - ander) < 1e-9)
  );
}

type Lees = (blad: string, rechthoek: Rechthoek) => Blok;

function reken(knoop: Knoop, lees: Lees): Waarde | Blok {
  switch (knoop.soort) {
    case 'getal':
      return knoop.getal;
    case 'tekst':
      return knoop.tekst;
    case 'janee':
      return knoop.waarde;
    case 'leeg':
      return null;
    case 'bereik':
      return plat(lees(knoop.blad, rechthoekVan(knoop.adres)));
    case 'min':
      return perCel([reken(knoop.van, lees)], ([a]) => -getal(a!));
    case 'bewerking':
      return perCel([reken(knoop.links, lees), reken(knoop.rechts, lees)], ([a, b]) =>
        bewerk(knoop.teken, a!, b!),
      );
    case 'functie':
      return functie(knoop.naam, knoop.argumenten, lees);
  }
}

function functie(naam: string, argumenten: readonly Knoop[], lees: Lees): Waarde | Blok {
  const arg = (i: number) => reken(argumenten[i]!, lees);
  if (naam === 'IF') {
    const toets = alsBlok(arg(0))[0]![0]!;
    if (toets instanceof Celfout) return toets;
    return toets === true || (typeof toets === 'number' && toets !== 0)
      ? arg(1)
      : argumenten.length > 2
        ? arg(2)
        : false;
  }
  const waarden = argumenten.map((_, i) => arg(i));
  if (naam === 'IFERROR') return waarden[0] instanceof Celfout ? waarden[1]! : waarden[0]!;
  const fout = waarden.flatMap((waarde) => alsBlok(waarde).flat()).find((cel) => cel instanceof Celfout);
  if (fout) return fout;
  if (naam.startsWith('BWMO_')) return roepFunctieAan(naam, waarden);
  const getallen = () =>
    waarden.flatMap((waarde) => alsBlok(waarde).flat()).filter((cel) => typeof cel === 'number');
  switch (naam) {
    case 'SUM':
      return getallen().reduce((som, cel) => som + cel, 0);
    case 'MIN':
      return Math.min(...getallen());
    case 'MAX':
      return Math.max(...getallen());
    case 'COUNTA':
      return waarden.flatMap((waarde) => alsBlok(waarde).flat()).filter((cel) => cel !== null).length;
    case 'ABS':
      return perCel(waarden, ([a]) => Math.abs(getal(a!)));
    case 'ROUND':
      return perCel(waarden, ([a, b]) => rond(getal(a!), getal(b!)));
    case 'INDEX': {
      const [rij, kolom] = [getal(alsBlok(waarden[1]!)[0]![0]!), getal(alsBlok(waarden[2]!)[0]![0]!)];
      if (rij < 1 || kolom < 1) return new Celfout('INDEX met een rij of kolom onder 1');
      const cel = alsBlok(waarden[0]!)[rij - 1]?.[kolom - 1];
      return cel === undefined ? new Celfout('INDEX buiten het bereik') : (cel ?? 0);
    }
    case 'SUMPRODUCT': {
      const product = alsBlok(
        perCel(waarden, (cellen) =>
          cellen.reduce<number>((p, cel) => p * (cel === null ? 0 : getal(cel)), 1),
        ),
      );
      return product.flat().reduce<number>((som, cel) => som + getal(cel), 0);
    }
    default:
      throw new Error(`functie ${naam} hoort niet in het sjabloon`);
  }
}

function roepFunctieAan(naam: string, waarden: readonly (Waarde | Blok)[]): Waarde | Blok {
  try {
    return plat(alsBlok(roepAan(naam, waarden)));
  } catch (fout) {
    if (!(fout instanceof Fout)) throw fout;
    return new Celfout(`${naam}: ${fout.message}`);
  }
}

function bewerk(teken: string, a: Waarde, b: Waarde): Waarde {
  switch (teken) {
    case '&':
      return `${tekst(a)}${tekst(b)}`;
    case '+':
      return getal(a) + getal(b);
    case '-':
      return getal(a) - getal(b);
    case '*':
      return getal(a) * getal(b);
    case '/':
      return getal(b) === 0 ? new Celfout('delen door 0') : getal(a) / getal(b);
    default:
      return vergelijk(teken, a, b);
  }
}

function vergelijk(teken: string, a: Waarde, b: Waarde): boolean {
  const [links, rechts] = [vergelijkbaar(a, b), vergelijkbaar(b, a)];
  const orde =
    typeof links === typeof rechts
      ? links < rechts
        ? -1
        : links > rechts
          ? 1
          : 0
      : // Een getal komt in een rekenblad altijd vóór tekst.
        typeof links === 'number'
        ? -1
        : 1;
  return {
    '=': orde === 0,
    '<>': orde !== 0,
    '<': orde < 0,
    '<=': orde <= 0,
    '>': orde > 0,
    '>=': orde >= 0,
  }[teken]!;
}

function vergelijkbaar(cel: Waarde, ander: Waarde): number | string {
  if (cel === null) return typeof ander === 'string' ? '' : 0;
  return typeof cel === 'string' ? cel.toLowerCase() : getal(cel);
}

function getal(cel: Waarde): number {
  if (cel === null) return 0;
  if (typeof cel === 'number') return cel;
  if (typeof cel === 'boolean') return Number(cel);
  throw new RekenFout(cel instanceof Celfout ? cel.zin : `"${cel}" is geen getal`);
}

function tekst(cel: Waarde): string {
  if (cel instanceof Celfout) throw new RekenFout(cel.zin);
  return cel === null ? '' : String(cel);
}

class RekenFout extends Error {}

function perCel(
  delen: readonly (Waarde | Blok)[],
  doe: (cellen: readonly Waarde[]) => Waarde,
): Waarde | Blok {
  const blokken = delen.map(alsBlok);
  const rijen = Math.max(...blokken.map((blok) => blok.length));
  const kolommen = Math.max(...blokken.map((blok) => blok[0]!.length));
  return plat(
    Array.from({ length: rijen }, (_, r) =>
      Array.from({ length: kolommen }, (__, k) => {
        try {
          return doe(blokken.map((blok) => celIn(blok, r, k)));
        } catch (fout) {
          if (!(fout instanceof RekenFout)) throw fout;
          return new Celfout(fout.message);
        }
      }),
    ),
  );
}

function celIn(blok: Blok, r: number, k: number): Waarde {
  const regel = blok[blok.length === 1 ? 0 : r];
  const cel = regel?.[regel.length === 1 ? 0 : k];
  return cel === undefined ? new Celfout('bereiken van verschillende grootte') : cel;
}

function alsBlok(waarde: Waarde | Blok): Blok {
  return Array.isArray(waarde) ? (waarde as Blok) : [[waarde as Waarde]];
}

function plat(blok: Blok): Waarde | Blok {
  return blok.length === 1 && blok[0]!.length === 1 ? blok[0]![0]! : blok;
}

function rond(waarde: number, decimalen: number): number {
  const macht = 10 ** decimalen;
  const afgerond = (Math.sign(waarde) * Math.round(Math.abs(waarde) * macht + 1e-7)) / macht;
  return afgerond === 0 ? 0 : afgerond;
}

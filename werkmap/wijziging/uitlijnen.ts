import { perStuk } from '../formule/stukken';
import type { Inhoud, Schrijfcel } from '../poort/poort';
import { isFormule, omTerugTeZetten, waardeVanSchrijfcel } from '../poort/schrijfcel';

/** Waar een oude rij of kolom nu is: haar nummer, `weg`, of `onbekend` als dat niet zeker is. Alles vanaf 0. */
export type Plaats = number | 'weg' | 'onbekend';

export interface Uitlijning {
  readonly rijen: readonly Plaats[];
  readonly kolommen: readonly Plaats[];
}

/** Wat er in een cel staat als tekst om te vergelijken, los van waar zij staat; `''` is leeg. */
export type Merk = string;

/** Van een formule telt de vorm zonder adressen: die schuiven mee met wat er ingevoegd wordt. */
export function merkVan(cel: Schrijfcel): Merk {
  if (isFormule(cel)) return vormVan(cel);
  const waarde = waardeVanSchrijfcel(cel);
  if (waarde === null || waarde === '') return '';
  return typeof waarde === 'number' ? `n${waarde.toPrecision(15)}` : `${typeof waarde}${String(waarde)}`;
}

function vormVan(formule: string): Merk {
  return perStuk(formule, 'en', ({ soort, tekst }) =>
    soort === 'adres' ? '#' : soort === 'wit' ? '' : tekst.replace(/'/g, ''),
  ).toUpperCase();
}

/** De merken van wat er nu op een blad staat. */
export function merkenVan(inhoud: Inhoud): Merk[][] {
  return omTerugTeZetten(inhoud).map((rij) => rij.map(merkVan));
}

/** Zoekt voor elke rij en kolom van `oud` waar die nu is, aan wat erin staat. */
export function lijnUit(oud: readonly (readonly Merk[])[], nu: readonly (readonly Merk[])[]): Uitlijning {
  return { rijen: vind(inhoudVan(oud), inhoudVan(nu)), kolommen: vind(gedraaid(oud), gedraaid(nu)) };
}

/** Wie onderaan iets leegmaakt haalt geen rij weg: het blad loopt daar leeg verder. */
function vind(oud: readonly Lijn[], nu: readonly Lijn[]): Plaats[] {
  const leeg = Array.from({ length: Math.max(0, oud.length - nu.length) }, (): Lijn => new Map());
  return plaatsen(oud, [...nu, ...leeg]);
}

/** Of elke rij en kolom nog staat waar zij stond. */
export function isOpZijnPlaats({ rijen, kolommen }: Uitlijning): boolean {
  return [rijen, kolommen].every((lijnen) => lijnen.every((plaats, i) => plaats === i));
}

// Een rij wordt herkend aan wat erin staat, ongeacht de kolom: zo stoort een ingevoegde kolom het zoeken naar rijen niet.
type Lijn = ReadonlyMap<Merk, number>;

const MEESTE_PAREN = 4_000_000;

function inhoudVan(rijen: readonly (readonly Merk[])[]): Lijn[] {
  return rijen.map((rij) => {
    const lijn = new Map<Merk, number>();
    for (const merk of rij) if (merk !== '') lijn.set(merk, (lijn.get(merk) ?? 0) + 1);
    return lijn;
  });
}

function gedraaid(rijen: readonly (readonly Merk[])[]): Lijn[] {
  const breedte = Math.max(0, ...rijen.map((rij) => rij.length));
  return inhoudVan(Array.from({ length: breedte }, (_, k) => rijen.map((rij) => rij[k] ?? '')));
}

function plaatsen(oud: readonly Lijn[], nu: readonly Lijn[]): Plaats[] {
  let voor = 0;
  while (voor < oud.length && voor < nu.length && isGelijk(oud[voor]!, nu[voor]!)) voor += 1;
  let na = 0;
  const rest = Math.min(oud.length, nu.length) - voor;
  while (na < rest && isGelijk(oud[oud.length - 1 - na]!, nu[nu.length - 1 - na]!)) na += 1;
  const [o, n] = [oud.slice(voor, oud.length - na), nu.slice(voor, nu.length - na)];
  const midden: Plaats[] =
    o.length * n.length > MEESTE_PAREN ? o.map(() => 'onbekend' as const) : inHetMidden(o, n);
  return [
    ...Array.from({ length: voor }, (_, i): Plaats => i),
    ...midden.map((plaats): Plaats => (typeof plaats === 'number' ? plaats + voor : plaats)),
    ...Array.from({ length: na }, (_, i): Plaats => nu.length - na + i),
  ];
}

/** Legt oud en nu naast elkaar zonder te kruisen, zo dat er zo veel mogelijk van elke lijn terug te vinden is. */
function inHetMidden(oud: readonly Lijn[], nu: readonly Lijn[]): Plaats[] {
  const breed = nu.length + 1;
  const winst = new Float64Array((oud.length + 1) * breed);
  for (let i = oud.length - 1; i >= 0; i -= 1) {
    for (let j = nu.length - 1; j >= 0; j -= 1) {
      const hier = overeenkomst(oud[i]!, nu[j]!);
      const samen = hier > 0 ? hier + winst[(i + 1) * breed + j + 1]! : 0;
      winst[i * breed + j] = Math.max(samen, winst[(i + 1) * breed + j]!, winst[i * breed + j + 1]!);
    }
  }
  const paren: [number, number][] = [];
  for (let i = 0, j = 0; i < oud.length && j < nu.length;) {
    const hier = overeenkomst(oud[i]!, nu[j]!);
    const beste = winst[i * breed + j]!;
    if (hier > 0 && beste === hier + winst[(i + 1) * breed + j + 1]!) {
      paren.push([i, j]);
      i += 1;
      j += 1;
    } else if (beste === winst[(i + 1) * breed + j]!) i += 1;
    else j += 1;
  }
  return metGaten(oud, nu, paren);
}

/** Tussen twee lijnen die terug te vinden zijn: evenveel als er was is op zijn plaats veranderd, niets is verwijderd. */
function metGaten(oud: readonly Lijn[], nu: readonly Lijn[], paren: readonly [number, number][]): Plaats[] {
  const uit: Plaats[] = oud.map(() => 'onbekend');
  const gevonden = new Set(paren.map(([, j]) => j));
  const elders = nu.filter((lijn, j) => !gevonden.has(j) && lijn.size > 0);
  let [i, j] = [0, 0];
  for (const [ookI, ookJ] of [...paren, [oud.length, nu.length] as const]) {
    const [was, is] = [ookI - i, ookJ - j];
    for (let stap = 0; stap < was; stap += 1) {
      const lijn = oud[i + stap]!;
      // Wie een rij versleept of sorteert zet haar elders neer: dan is zij niet weg en niet op haar plaats veranderd.
      const versleept = lijn.size > 0 && elders.some((ander) => isGelijk(lijn, ander));
      const opPlaats = was === is && (lijn.size === 0 || !versleept);
      if (opPlaats) uit[i + stap] = j + stap;
      else if (is === 0 && !versleept) uit[i + stap] = 'weg';
    }
    if (ookI < oud.length) uit[ookI] = ookJ;
    [i, j] = [ookI + 1, ookJ + 1];
  }
  return uit;
}

function isGelijk(een: Lijn, ander: Lijn): boolean {
  if (een.size !== ander.size) return false;
  for (const [merk, aantal] of een) if (ander.get(merk) !== aantal) return false;
  return true;
}

/** Hoeveel twee lijnen op elkaar lijken; een lege lijn zegt bijna niets, maar past op een andere lege lijn. */
function overeenkomst(een: Lijn, ander: Lijn): number {
  if (een.size === 0 && ander.size === 0) return 0.001;
  let samen = 0;
  let [links, rechts] = [0, 0];
  for (const [merk, aantal] of een) {
    links += aantal;
    samen += Math.min(aantal, ander.get(merk) ?? 0);
  }
  for (const aantal of ander.values()) rechts += aantal;
  return (samen * samen) / Math.max(links, rechts);
}

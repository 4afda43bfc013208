import { type Legendaregel, legenda, VOORBEELD } from './legenda';
import { kleurVan, merk } from './reeksstijl';
import { type As, asOver, bekend } from './schaal';
import type { Lijn, Lijngrafiek, Waarden } from './soorten';
import { binnen, CIJFERS, isGetal, letters, roosterlijn, type Tekening, ZACHT } from './tekening';
import { breedste, ingekort, REGEL, tekstbreedte } from './tekstmaat';
import { type Vorm, vorm } from './vorm';

const STREEP = '6 4';

/**
 * Tekent lijnen met hun banden: een band als vlak, een lijn als lijn, een stippellijn met streepjes.
 *
 * @param breedte in beeldpunten
 */
export function tekenLijnen(grafiek: Lijngrafiek, breedte: number): Tekening {
  const { categorieen, reeksen, assen, schrijf } = grafiek;
  const hoog = grafiek.hoogte ?? Math.min(Math.max(breedte * 0.5, 160), 360);
  const as = verticaleAs(reeksen, Math.floor(hoog / 32));
  const boven = legenda(legendaregels(reeksen), breedte, grafiek.hoogte !== undefined);
  const links = breedste(as.streepjes.map(schrijf)) + 8;
  const rechts = breedte - 8;
  const top = boven.hoogte + REGEL + 6;
  const x = (c: number) =>
    categorieen.length < 2 ? (links + rechts) / 2 : links + (c / (categorieen.length - 1)) * (rechts - links);
  const y = (waarde: number) => top + ((as.tot - waarde) / (as.tot - as.van)) * hoog;
  const punten = (waarden: Waarden) =>
    stukken(waarden).map((stuk) => stuk.map(([c, waarde]) => [x(c), y(waarde)] as const));

  const genoemd = elke(categorieen, rechts - links);
  const banden = reeksen.flatMap(({ band }, r) =>
    band
      ? gebieden(band.onder, band.boven).map((gebied) =>
          vorm('path', {
            d: `${pad(gebied.map(([c, onder]) => [x(c), y(onder)]))}${pad(
              [...gebied].reverse().map(([c, , bovenkant]) => [x(c), y(bovenkant)]),
            ).replace('M', 'L')}Z`,
            fill: 'currentColor',
            'fill-opacity': '0.2',
            stroke: 'currentColor',
            'stroke-opacity': '0.5',
            ...kleurVan(r),
          }),
        )
      : [],
  );
  const lijnen = reeksen.map(({ waarden, stippel, dun }, r) =>
    vorm(
      'g',
      kleurVan(r),
      ...punten(waarden).map((stuk) => lijn(pad(stuk), stippel, dun)),
      ...waarden.flatMap((waarde, c) =>
        isGetal(waarde) && (dun ? c === laatsteIn(waarden) : genoemd(c) || alleen(waarden, c))
          ? [merk(r, x(c), y(waarde))]
          : [],
      ),
    ),
  );
  const onder = top + hoog;
  return {
    hoogte: onder + 2 * REGEL + 8,
    delen: [
      ...boven.delen,
      letters(
        ingekort(eenheid(assen.y, as, schrijf), breedte),
        0,
        boven.hoogte + REGEL / 2 - 3,
        'start',
        ZACHT,
      ),
      ...as.streepjes.flatMap((streep) => [
        roosterlijn(streep, links, y(streep), rechts, y(streep)),
        letters(schrijf(streep), links - 6, y(streep), 'end', CIJFERS),
      ]),
      ...banden,
      ...lijnen,
      ...categorieen.flatMap((categorie, c) =>
        genoemd(c)
          ? [
              letters(
                ingekort(categorie, breedte / 2),
                binnen(x(c), tekstbreedte(ingekort(categorie, breedte / 2)), breedte),
                onder + REGEL / 2 + 4,
                'middle',
                CIJFERS,
              ),
            ]
          : [],
      ),
      letters(assen.x, rechts, onder + REGEL * 1.5 + 6, 'end', ZACHT),
    ],
  };
}

// Liggen alle getallen dicht bij elkaar ver van nul, dan zou een as vanaf nul niets laten zien.
const VER_VAN_NUL = 2 / 3;

function verticaleAs(reeksen: readonly Lijn[], hoogstens: number): As {
  const getallen = bekend(
    reeksen.flatMap(({ waarden, band }) => [...waarden, ...(band?.onder ?? []), ...(band?.boven ?? [])]),
  );
  if (getallen.length === 0) return asOver(0, 1, hoogstens);
  const [kleinste, grootste] = [Math.min(...getallen), Math.max(...getallen)];
  const vanafNul = kleinste < grootste * VER_VAN_NUL || kleinste === grootste;
  return vanafNul
    ? asOver(Math.min(0, kleinste), Math.max(0, grootste), hoogstens)
    : asOver(kleinste, grootste, hoogstens);
}

function eenheid(naam: string, { van, tot }: As, schrijf: (getal: number) => string): string {
  return van <= 0 && tot >= 0 ? naam : `${naam}; de as begint bij ${schrijf(van)}`;
}

/** Welke categorieën een naam onder de as krijgen: zoveel als er passen, altijd op gelijke afstand. */
function elke(categorieen: readonly string[], ruimte: number): (c: number) => boolean {
  const passen = Math.max(1, Math.floor(ruimte / (breedste(categorieen) + 10)));
  const om = Math.ceil(categorieen.length / passen);
  return (c) => c % om === 0;
}

/** De aaneengesloten stukken van een lijn: waar niets is ingevuld zit een gat. */
export function stukken(waarden: Waarden): (readonly [plek: number, waarde: number])[][] {
  const delen: (readonly [number, number])[][] = [[]];
  waarden.forEach((waarde, c) => {
    if (isGetal(waarde)) delen[delen.length - 1]!.push([c, waarde]);
    else delen.push([]);
  });
  return delen.filter((deel) => deel.length > 0);
}

/** De aaneengesloten gebieden van een band: waar onder en boven allebei zijn ingevuld. */
export function gebieden(
  onder: Waarden,
  boven: Waarden,
): (readonly [plek: number, onder: number, boven: number])[][] {
  const beide = onder.map((waarde, c) => (isGetal(boven[c]) ? waarde : null));
  return stukken(beide).map((stuk) => stuk.map(([c, waarde]) => [c, waarde, boven[c]!] as const));
}

/** Of een punt geen buren heeft: zonder merkje zou het onzichtbaar zijn. */
function alleen(waarden: Waarden, c: number): boolean {
  return !isGetal(waarden[c - 1]) && !isGetal(waarden[c + 1]);
}

function pad(punten: readonly (readonly [number, number])[]): string {
  const plek = (getal: number) => Math.round(getal * 10) / 10;
  return punten.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${plek(x)} ${plek(y)}`).join('');
}

/** De laatste plek waar een getal staat: daar krijgt een dunne lijn haar merkje. */
function laatsteIn(waarden: Waarden): number {
  return waarden.reduce<number>((laatste, waarde, c) => (isGetal(waarde) ? c : laatste), -1);
}

function lijn(d: string, stippel?: true, dun?: true): Vorm {
  return vorm('path', {
    d,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': dun ? 1 : 2,
    ...(stippel && { 'stroke-dasharray': STREEP }),
  });
}

function legendaregels(reeksen: readonly Lijn[]): Legendaregel[] {
  if (reeksen.length === 1 && !reeksen[0]!.band) return [];
  return reeksen.flatMap(({ naam, stippel, dun, band }, r): Legendaregel[] => [
    {
      naam,
      voorbeeld: (midden) => [
        vorm(
          'g',
          kleurVan(r),
          lijn(`M0 ${midden}L${VOORBEELD} ${midden}`, stippel, dun),
          merk(r, VOORBEELD / 2, midden),
        ),
      ],
    },
    ...(band
      ? [
          {
            naam: band.naam,
            voorbeeld: (midden: number) => [
              vorm('rect', {
                x: 1,
                y: midden - 6,
                width: VOORBEELD,
                height: 12,
                fill: 'currentColor',
                'fill-opacity': '0.2',
                stroke: 'currentColor',
                'stroke-opacity': '0.5',
                ...kleurVan(r),
              }),
            ],
          },
        ]
      : []),
  ]);
}

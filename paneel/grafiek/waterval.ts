import { kleurVan } from './reeksstijl';
import { asOver } from './schaal';
import type { Waterval } from './soorten';
import { binnen, CIJFERS, letters, roosterlijn, type Tekening, ZACHT } from './tekening';
import { breedste, ingekort, REGEL, tekstbreedte } from './tekstmaat';
import { type Vorm, vorm } from './vorm';

const STAAF = 16;
const RUIMTE = 12;
// Vanaf deze breedte staan de namen naast de staven, daaronder erboven.
const NAAST = 520;
const MEESTE_STREEPJES = 8;
/** De kleuren van vooruit, achteruit, en van begin en eind. */
const KLEUREN = { beter: 2, slechter: 1, stand: 0 } as const;

/** Een staaf van de waterval, met waar zij begint en eindigt. */
export interface Treden {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  readonly soort: 'stand' | 'stap';
}

/** De staven: het begin vanaf nul, elke stap vanaf waar de vorige eindigde, het eind weer vanaf nul. */
export function tredenVan({ begin, stappen, eind }: Waterval): Treden[] {
  let stand = begin.waarde;
  return [
    { naam: begin.naam, van: 0, tot: begin.waarde, soort: 'stand' },
    ...stappen.map(({ naam, waarde }): Treden => {
      const van = stand;
      stand += waarde;
      return { naam, van, tot: stand, soort: 'stap' };
    }),
    { naam: eind.naam, van: 0, tot: eind.waarde, soort: 'stand' },
  ];
}

/**
 * Tekent een waterval met liggende staven: elke stap begint waar de vorige eindigde, met een lijn ertussen.
 *
 * @param breedte in beeldpunten
 */
export function tekenWaterval(waterval: Waterval, breedte: number): Tekening {
  const { assen, schrijf } = waterval;
  const treden = tredenVan(waterval);
  const label = ({ van, tot, soort }: Treden) => {
    const bedrag = soort === 'stand' ? tot : tot - van;
    return `${bedrag === 0 ? '' : bedrag > 0 ? '▲ ' : '▼ '}${schrijf(bedrag)}`;
  };
  const naast = breedte >= NAAST;
  const links = naast ? Math.min(breedte * 0.35, breedste(treden.map(({ naam }) => naam)) + 12) : 1;
  const rechts = Math.max(links + 60, breedte - breedste(treden.map(label)) - 12);
  const uitersten = treden.flatMap(({ van, tot }) => [van, tot]);
  const as = assenMet(Math.min(0, ...uitersten), Math.max(0, ...uitersten), (lijst, van, tot) => {
    const plek = (streep: number) => links + ((streep - van) / (tot - van)) * (rechts - links);
    return lijst.every((streep, i) => {
      const vorige = lijst[i - 1];
      return (
        vorige === undefined ||
        plek(streep) - plek(vorige) > (tekstbreedte(schrijf(streep)) + tekstbreedte(schrijf(vorige))) / 2 + 12
      );
    });
  });
  const x = (waarde: number) => links + ((waarde - as.van) / (as.tot - as.van)) * (rechts - links);
  let y = REGEL;
  const begin = y;
  const delen = treden.flatMap((trede, i): Vorm[] => {
    const { naam, van, tot, soort } = trede;
    const naamdeel = naast
      ? letters(ingekort(naam, links - 8), 0, y + STAAF / 2)
      : letters(ingekort(naam, breedte), 0, y + 7, 'start', { 'font-weight': 600 });
    if (!naast) y += REGEL;
    const boven = y;
    y += STAAF + RUIMTE;
    const kleur = soort === 'stand' ? KLEUREN.stand : tot >= van ? KLEUREN.beter : KLEUREN.slechter;
    const volgende = treden[i + 1];
    return [
      naamdeel,
      vorm('rect', {
        x: Math.min(x(van), x(tot)),
        y: boven,
        width: Math.max(Math.abs(x(tot) - x(van)), 1),
        height: STAAF,
        fill: 'currentColor',
        'fill-opacity': soort === 'stand' ? '1' : '0.45',
        stroke: 'currentColor',
        ...kleurVan(kleur),
      }),
      letters(label(trede), breedte, boven + STAAF / 2, 'end', CIJFERS),
      ...(volgende
        ? [
            vorm('line', {
              x1: x(tot),
              x2: x(tot),
              y1: boven + STAAF,
              y2: y + (naast ? 0 : REGEL),
              stroke: 'currentColor',
              'stroke-opacity': '0.5',
              'stroke-dasharray': '2 2',
            }),
          ]
        : []),
    ];
  });
  const onder = y - RUIMTE / 2;
  return {
    hoogte: onder + 2 * REGEL + 6,
    delen: [
      ...as.streepjes.flatMap((streep) => [
        roosterlijn(streep, x(streep), begin - 4, x(streep), onder),
        letters(
          schrijf(streep),
          binnen(x(streep), tekstbreedte(schrijf(streep)), breedte),
          onder + REGEL / 2 + 2,
          'middle',
          CIJFERS,
        ),
      ]),
      ...delen,
      letters(ingekort(assen.y, breedte), 0, onder + REGEL * 1.5 + 4, 'start', ZACHT),
    ],
  };
}

/** De as met zoveel streepjes als er getallen naast elkaar passen. */
function assenMet(
  kleinste: number,
  grootste: number,
  past: (streepjes: readonly number[], van: number, tot: number) => boolean,
) {
  for (let hoogstens = MEESTE_STREEPJES; hoogstens > 3; hoogstens -= 1) {
    const as = asOver(kleinste, grootste, hoogstens);
    if (past(as.streepjes, as.van, as.tot)) return as;
  }
  const as = asOver(kleinste, grootste, 3);
  return { ...as, streepjes: past(as.streepjes, as.van, as.tot) ? as.streepjes : [0] };
}

import { legenda, VOORBEELD } from './legenda';
import { kleurVan, patronen, vulling } from './reeksstijl';
import { bekend, mooieStap, streepjes } from './schaal';
import type { Staafgrafiek } from './soorten';
import { binnen, CIJFERS, isGetal, letters, roosterlijn, type Tekening, ZACHT } from './tekening';
import { breedste, ingekort, REGEL, tekstbreedte } from './tekstmaat';
import { type Vorm, vorm } from './vorm';

const STAAF = 14;
const TUSSEN = 3;
const GROEP = 10;
// Vanaf deze breedte staan de namen naast de staven, daaronder erboven.
const NAAST = 520;

/**
 * Tekent liggende staven: zo blijven namen leesbaar op een smal paneel en staan de getallen onder elkaar.
 *
 * @param breedte in beeldpunten
 * @param id uniek op de pagina, voor de patronen
 */
export function tekenStaven(grafiek: Staafgrafiek, breedte: number, id: string): Tekening {
  const { categorieen, reeksen, assen, schrijf } = grafiek;
  const maat = maatVan(grafiek, breedte);
  const boven = legenda(
    (reeksen.length > 1 ? reeksen : []).map(({ naam }, r) => ({
      naam,
      voorbeeld: (midden) => [staafje(id, r, 1, midden - 6, VOORBEELD, 12)],
    })),
    breedte,
  );
  const begin = boven.hoogte + REGEL;
  let y = begin;
  const staven = categorieen.flatMap((categorie, c) => {
    const delen: Vorm[] = [];
    if (maat.naast) {
      const midden = y + (reeksen.length * (STAAF + TUSSEN) - TUSSEN) / 2;
      delen.push(letters(ingekort(categorie, maat.links - 8), 0, midden));
    } else {
      delen.push(letters(ingekort(categorie, breedte), 0, y + 7, 'start', { 'font-weight': 600 }));
      y += REGEL;
    }
    reeksen.forEach(({ waarden }, r) => {
      const waarde = waarden[c];
      if (isGetal(waarde)) {
        const [van, tot] = [Math.min(maat.x(0), maat.x(waarde)), Math.max(maat.x(0), maat.x(waarde))];
        delen.push(staafje(id, r, van, y, Math.max(tot - van, 1), STAAF));
      }
      delen.push(letters(maat.label(waarde), breedte, y + STAAF / 2, 'end', CIJFERS));
      y += STAAF + TUSSEN;
    });
    y += GROEP;
    return delen;
  });
  const onder = y - GROEP / 2;
  const as = maat.streepjes.flatMap((streep) => {
    const midden = binnen(maat.x(streep), tekstbreedte(schrijf(streep)), breedte);
    return [
      roosterlijn(streep, maat.x(streep), begin - 4, maat.x(streep), onder),
      letters(schrijf(streep), midden, onder + REGEL / 2 + 2, 'middle', CIJFERS),
    ];
  });
  return {
    hoogte: onder + 2 * REGEL + 6,
    delen: [
      patronen(id, reeksen.length),
      ...boven.delen,
      letters(`per ${assen.x}`, 0, boven.hoogte + REGEL / 2 - 3, 'start', ZACHT),
      ...as,
      ...staven,
      letters(
        ingekort(eenheid(grafiek, maat.heeftNegatief), breedte),
        0,
        onder + REGEL * 1.5 + 4,
        'start',
        ZACHT,
      ),
    ],
  };
}

/** Wat er langs de as staat: de eenheid, en bij negatieve getallen wat boven en onder nul betekenen. */
function eenheid({ assen, woorden }: Staafgrafiek, heeftNegatief: boolean): string {
  return woorden && heeftNegatief ? `${assen.y}; ▲ ${woorden.boven}, ▼ ${woorden.onder}` : assen.y;
}

function maatVan({ categorieen, reeksen, schrijf }: Staafgrafiek, breedte: number) {
  const getallen = bekend(reeksen.flatMap(({ waarden }) => waarden));
  const kleinste = Math.min(0, ...getallen);
  const grootste = Math.max(0, ...getallen) || (kleinste === 0 ? 1 : 0);
  const heeftNegatief = kleinste < 0;
  const label = (waarde: number | null | undefined) => {
    if (!isGetal(waarde)) return 'niet ingevuld';
    const teken = !heeftNegatief || waarde === 0 ? '' : waarde > 0 ? '▲ ' : '▼ ';
    return `${teken}${schrijf(waarde)}`;
  };
  const naast = breedte >= NAAST;
  const links = naast ? Math.min(breedte * 0.35, breedste(categorieen) + 12) : 1;
  const labels = categorieen.flatMap((_, c) => reeksen.map(({ waarden }) => label(waarden[c])));
  const rechts = Math.max(links + 60, breedte - breedste(labels) - 12);
  const x = (waarde: number) => links + ((waarde - kleinste) / (grootste - kleinste)) * (rechts - links);
  return {
    heeftNegatief,
    label,
    naast,
    links,
    streepjes: streepjesDiePassen(kleinste, grootste, (streep) => {
      const breed = tekstbreedte(schrijf(streep));
      const midden = binnen(x(streep), breed, breedte);
      return [midden - breed / 2, midden + breed / 2];
    }),
    x,
  };
}

const MEESTE_STREEPJES = 12;

/** Zoveel streepjes als er getallen naast elkaar passen; nul staat er altijd bij. */
function streepjesDiePassen(
  kleinste: number,
  grootste: number,
  plek: (streep: number) => readonly [van: number, tot: number],
): number[] {
  for (let hoogstens = MEESTE_STREEPJES; hoogstens > 1; hoogstens -= 1) {
    const lijst = streepjes(kleinste, grootste, mooieStap(kleinste, grootste, hoogstens));
    if (lijst.every((streep, i) => i === 0 || plek(streep)[0] > plek(lijst[i - 1]!)[1] + 12)) return lijst;
  }
  return [0];
}

function staafje(id: string, r: number, x: number, y: number, width: number, height: number): Vorm {
  return vorm('rect', { x, y, width, height, fill: vulling(id, r), stroke: 'currentColor', ...kleurVan(r) });
}

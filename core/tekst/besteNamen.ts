import { distance } from 'fastest-levenshtein';
import { vergelijkbaar } from './vergelijkbaar';

const KORTSTE_DEEL = 3;
const TIKFOUT = 1 / 5;

/** De namen die het meest op de getypte tekst lijken, de beste voorop. */
export function besteNamen(getypt: string, namen: readonly string[], hoeveel = 3): string[] {
  return opGelijkenis(getypt, namen)
    .slice(0, hoeveel)
    .map(({ naam }) => naam);
}

/** De naam die waarschijnlijk bedoeld is; `undefined` als er geen is die erop lijkt. */
export function bedoeldeNaam(getypt: string, namen: readonly string[]): string | undefined {
  const [beste] = opGelijkenis(getypt, namen);
  return beste?.lijkt ? beste.naam : undefined;
}

interface Gelijkenis {
  readonly naam: string;
  readonly lijkt: boolean;
  readonly afstand: number;
}

function opGelijkenis(getypt: string, namen: readonly string[]): Gelijkenis[] {
  const gezocht = vergelijkbaar(getypt);
  return namen
    .map((naam) => ({ naam, ...gelijkenis(gezocht, vergelijkbaar(naam)) }))
    .sort((a, b) => Number(b.lijkt) - Number(a.lijkt) || a.afstand - b.afstand);
}

/** Wie een deel van een naam typt bedoelt die naam vaker dan een even lange naam met andere letters. */
function gelijkenis(gezocht: string, naam: string): Omit<Gelijkenis, 'naam'> {
  const afstand = distance(gezocht, naam) / Math.max(gezocht.length, naam.length);
  const [kort, lang] = gezocht.length < naam.length ? [gezocht, naam] : [naam, gezocht];
  return { lijkt: afstand <= TIKFOUT || (kort.length >= KORTSTE_DEEL && lang.includes(kort)), afstand };
}

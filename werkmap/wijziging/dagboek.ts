import { DAGBOEK as NAAM, MEESTE_TEKENS_INSTELLING } from '../poort/instelling';
import type { Werkmap } from '../poort/poort';
import type { Halfwerk } from './stap';

/** Zo veel delen past in elke host ruim; wat meer is wordt zonder de inhoud van cellen bewaard. */
const MEESTE_DELEN = 20;

const deelnaam = (nummer: number) => (nummer === 0 ? NAAM : `${NAAM} ${nummer + 1}`);

/** Bewaart de weg terug bij de werkmap, voordat er iets verandert. */
export async function schrijfDagboek(werkmap: Werkmap, half: Halfwerk): Promise<void> {
  let delen = inDelen(half);
  if (delen.length > MEESTE_DELEN) {
    delen = inDelen({ ...half, terug: half.terug.filter(({ soort }) => soort !== 'cellen') });
  }
  // Het eerste deel als laatste: zonder dat deel is er geen dagboek.
  for (let nummer = delen.length - 1; nummer >= 0; nummer -= 1) {
    await werkmap.zetInstelling(deelnaam(nummer), delen[nummer]!);
  }
}

function inDelen(half: Halfwerk): string[] {
  // Alleen ASCII: sommige hosts tellen bytes.
  const tekst = JSON.stringify(half).replace(
    /[^ -~]/g,
    (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const delen = [];
  // Elk deel begint met een teken dat zegt of er nog een komt.
  const ruimte = MEESTE_TEKENS_INSTELLING - 1;
  for (let plek = 0; plek < tekst.length; plek += ruimte) {
    delen.push(`${plek + ruimte < tekst.length ? '+' : '.'}${tekst.slice(plek, plek + ruimte)}`);
  }
  return delen;
}

/** Wat er van een vorige keer half kan staan; `null` als alles af is of het niet te lezen is. */
export async function leesDagboek(werkmap: Werkmap): Promise<Halfwerk | null> {
  const instellingen = await werkmap.instellingen();
  let tekst = '';
  for (let nummer = 0, verder = true; verder; nummer += 1) {
    const deel = instellingen[deelnaam(nummer)];
    if (deel === undefined) return null;
    tekst += deel.slice(1);
    verder = deel.startsWith('+');
  }
  try {
    const { plek, terug } = JSON.parse(tekst) as Halfwerk;
    return typeof plek === 'string' && Array.isArray(terug) ? { plek, terug } : null;
  } catch {
    return null;
  }
}

/** Zegt dat alles af is. */
export async function wisDagboek(werkmap: Werkmap): Promise<void> {
  const delen = Object.keys(await werkmap.instellingen()).filter(
    (naam) => naam === NAAM || naam.startsWith(`${NAAM} `),
  );
  for (const naam of delen.sort()) await werkmap.zetInstelling(naam, null);
}

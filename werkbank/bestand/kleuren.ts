import { getalVan, kind, type Knoop } from './xml';

// De vaste kleuren van oude werkmappen; 0 tot en met 7 zijn dezelfde als 8 tot en met 15.
const BASIS = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const REST =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
const VAST = [...BASIS, ...BASIS, ...REST];

// Zo staan de kleuren in een thema, en zo nummert een cel ze: licht en donker zijn omgewisseld.
const THEMA = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const GEWOON_THEMA =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** De kleuren van het thema van een werkmap, op het nummer waarmee een cel ze noemt. */
export function themakleuren(thema: Knoop | undefined): readonly string[] {
  const schema = kind(kind(thema, 'themeElements'), 'clrScheme');
  return THEMA.map((naam, nummer) => {
    const kleur = kind(schema, naam)?.kinderen[0];
    return kleur?.kenmerken.get('lastClr') ?? kleur?.kenmerken.get('val') ?? GEWOON_THEMA[nummer]!;
  });
}

/** Een kleur als `#RRGGBB`; `undefined` als de kleur niet bekend is of van het scherm komt. */
export function kleurVan(knoop: Knoop | undefined, thema: readonly string[]): string | undefined {
  if (!knoop) return undefined;
  const nummer = getalVan(knoop, 'theme');
  const rgb =
    knoop.kenmerken.get('rgb') ??
    (nummer === undefined ? VAST[getalVan(knoop, 'indexed') ?? -1] : thema[nummer]);
  if (rgb === undefined || !/^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return undefined;
  return getint(rgb.slice(-6), getalVan(knoop, 'tint') ?? 0);
}

/** Maakt een kleur lichter (tot 1) of donkerder (tot −1), zoals Excel: alleen de lichtheid verandert. */
function getint(rgb: string, tint: number): string {
  const delen = [0, 2, 4].map((plek) => parseInt(rgb.slice(plek, plek + 2), 16) / 255);
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const [meest, minst] = [Math.max(...delen), Math.min(...delen)];
  const licht = (meest + minst) / 2;
  const nieuw = tint < 0 ? licht * (1 + tint) : licht + (1 - licht) * tint;
  const bereik = 1 - Math.abs(2 * licht - 1);
  const schaal = bereik === 0 ? 0 : (1 - Math.abs(2 * nieuw - 1)) / bereik;
  const hex = delen.map((deel) => {
    const waarde = Math.round((nieuw + (deel - licht) * schaal) * 255);
    return Math.min(255, Math.max(0, waarde)).toString(16).padStart(2, '0');
  });
  return `#${hex.join('').toUpperCase()}`;
}

import type { Cel } from '../../core/waarde';
import { alsGetal } from '../../core/getal/decimaal';
import { leesGetal } from '../../core/getal/leesGetal';
import { celinhoud } from '../../core/grens/cel';

/** Een getal zoals iemand het in zijn eigen blad zette. */
export type Eigengetal =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'getal'; readonly waarde: number }
  | {
      readonly soort: 'tekstgetal';
      /** De waarde zoals zij er staat, met teken en zonder eenheid. */
      readonly waarde: number;
      /** Wat er uit de tekst weg moet voordat een functie haar kan lezen, zoals ` mln` of `*`. */
      readonly weg: string;
      /** De eenheid die in de cel zelf staat; `null` als de kolom haar bepaalt. */
      readonly eenheid: 1000 | 1_000_000 | null;
    }
  | { readonly soort: 'geen getal'; readonly tekst: string }
  | { readonly soort: 'fout'; readonly tekst: string };

const MET_EENHEID = /^(.*\d.*?)(\s*(?:(mln\.?|miljoen|mio)|(?:duizend|k)))$/i;
// Langer schrijft niemand een getal, en de patronen hieronder zoeken in lange tekst kwadratisch lang.
const LANGSTE_GETAL = 400;
const MET_NOOT = /^(.*\d)(\s*(?:\*+|\d\)|\b[a-z]\)|[¹²³]))$/i;

/** Leest een cel als getal; een getal in tekst mag met euroteken, eenheid of voetnootteken. */
export function leesEigengetal(cel: Cel): Eigengetal {
  const inhoud = celinhoud(cel);
  if (inhoud.soort === 'leeg') return { soort: 'leeg' };
  if (inhoud.soort === 'fout') return { soort: 'fout', tekst: inhoud.tekst };
  if (inhoud.soort === 'getal') {
    return Number.isFinite(inhoud.getal)
      ? { soort: 'getal', waarde: inhoud.getal }
      : { soort: 'geen getal', tekst: String(inhoud.getal) };
  }
  if (inhoud.soort !== 'tekst') return { soort: 'geen getal', tekst: String(cel) };
  const { tekst } = inhoud;
  if (tekst.length > LANGSTE_GETAL) return { soort: 'geen getal', tekst };
  const gewoon = waardeVan(tekst);
  if (gewoon !== null) return tekstgetal(gewoon);
  const eenheid = MET_EENHEID.exec(tekst);
  const bijEenheid = eenheid && waardeVan(eenheid[1]!);
  if (typeof bijEenheid === 'number') {
    return tekstgetal(bijEenheid, { weg: eenheid![2]!, eenheid: eenheid![3] ? 1_000_000 : 1000 });
  }
  const noot = MET_NOOT.exec(tekst);
  const bijNoot = noot && waardeVan(noot[1]!);
  if (typeof bijNoot === 'number') return tekstgetal(bijNoot, { weg: noot![2]! });
  return { soort: 'geen getal', tekst };
}

/** De waarde van een gelezen getal; `null` als er geen getal staat. */
export function waardeIn(getal: Eigengetal): number | null {
  return getal.soort === 'getal' || getal.soort === 'tekstgetal' ? getal.waarde : null;
}

/** De waarde in de eenheid van de kolom: "1,2 mln" is 1.200 in een kolom met duizenden. */
export function waardeInKolom(getal: Eigengetal, maal: number): number | null {
  const waarde = waardeIn(getal);
  const eigen = getal.soort === 'tekstgetal' ? getal.eenheid : null;
  return waarde === null || eigen === null ? waarde : (waarde * eigen) / Math.abs(maal);
}

function waardeVan(tekst: string): number | null {
  const gelezen = leesGetal(tekst);
  return gelezen.soort === 'getal' ? alsGetal(gelezen.getal) : null;
}

function tekstgetal(
  waarde: number,
  bijzonder: Partial<Extract<Eigengetal, { soort: 'tekstgetal' }>> = {},
): Eigengetal {
  return { soort: 'tekstgetal', waarde, weg: '', eenheid: null, ...bijzonder };
}

import { adresVan, type Rechthoek } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import { leesGetal } from '../../core/getal/leesGetal';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import type { Bladcel, Werkmaplezer } from './werkmaplezer';

/** Hoe een cel heet op haar blad: wat er links van staat en wat erboven staat; `''` als daar niets staat. */
export interface Opschrift {
  readonly rij: string;
  readonly kolom: string;
}

/** Waar een ingevuld getal vandaan komt volgens het blad zelf. */
export interface Bronvermelding {
  readonly plek: Bereik;
  /** Wat ervoor staat, bijvoorbeeld `Bron en peildatum`. */
  readonly opschrift: string;
  readonly tekst: string;
}

const MEESTE_RIJEN_OMHOOG = 200;
// Een oordeel naast een bedrag is geen naam van de rij.
const OORDEEL = /^[▲▼✓✗●]/;
const JAARTAL = /^(?:19|2[01])\d\d$/;
const JAAR = /^jaar\b/i;
const BRON = /^bron( |$)/;

/** De opschriften van alle cellen van een rechthoek, rij voor rij. */
export async function opschriftenVan(
  lezer: Werkmaplezer,
  blad: string,
  { rij, kolom, rijen, kolommen }: Rechthoek,
): Promise<Opschrift[][]> {
  const eerste = Math.max(0, rij - MEESTE_RIJEN_OMHOOG);
  const vak = await lezer.vak(blad, {
    rij: eerste,
    kolom: 0,
    rijen: rij - eerste + rijen,
    kolommen: kolom + kolommen,
  });
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => opschriftIn(vak, rij - eerste + r, kolom + k)),
  );
}

/** Het opschrift van één cel. */
export async function opschriftVan(
  lezer: Werkmaplezer,
  blad: string,
  rij: number,
  kolom: number,
): Promise<Opschrift> {
  return (await opschriftenVan(lezer, blad, { rij, kolom, rijen: 1, kolommen: 1 }))[0]![0]!;
}

/** De bron die het blad bij een ingevuld getal noemt: een rij die met Bron begint, boven de cel. */
export async function bronVan(
  lezer: Werkmaplezer,
  blad: string,
  rij: number,
  kolom: number,
): Promise<Bronvermelding | null> {
  const eerste = Math.max(0, rij - MEESTE_RIJEN_OMHOOG);
  const vak = await lezer.vak(blad, { rij: eerste, kolom: 0, rijen: rij - eerste + 1, kolommen: kolom + 1 });
  for (let r = vak.length - 1; r >= 0; r -= 1) {
    const regel = vak[r]!;
    const naam = regel[0]!.waarde;
    if (typeof naam !== 'string' || !BRON.test(vergelijkbaar(naam))) continue;
    const eigen = regel[kolom]!.waarde;
    const k = typeof eigen === 'string' && kolom > 0 ? kolom : 1;
    const tekst = regel[k]?.waarde;
    if (typeof tekst !== 'string' || tekst === '') return null;
    return { plek: cel(blad, eerste + r, k), opschrift: naam, tekst };
  }
  return null;
}

function opschriftIn(vak: readonly (readonly Bladcel[])[], rij: number, kolom: number): Opschrift {
  const links = naamkolom(vak[rij]!, kolom);
  return {
    rij: links < 0 ? '' : naamIn(vak[rij]![links]!),
    kolom: kolomnaam(vak, rij, kolom, links),
  };
}

/** De kolom met de dichtstbijzijnde tekst links van een cel; -1 als die er niet is. */
function naamkolom(regel: readonly Bladcel[], kolom: number): number {
  for (let k = kolom - 1; k >= 0; k -= 1) if (isNaam(regel[k]!)) return k;
  return -1;
}

/**
 * De kop is de eerste tekst boven de cel, zolang de rijen ertussen gevuld zijn en de kop ook boven de namen van de
 * rijen doorloopt. In een rij die Jaar heet mag het een jaartal zijn.
 */
function kolomnaam(vak: readonly (readonly Bladcel[])[], rij: number, kolom: number, namen: number): string {
  for (let r = rij - 1; r >= 0; r -= 1) {
    const boven = vak[r]![kolom]!;
    const rijnaam = namen >= 0 ? naamIn(vak[r]![namen]!) : '';
    if (isNaam(boven)) return namen < 0 || rijnaam !== '' ? naamIn(boven) : '';
    const jaar = jaartalIn(boven);
    if (jaar !== '' && JAAR.test(rijnaam)) return jaar;
    if (isLeeg(boven) && rijnaam === '') return '';
  }
  return '';
}

function jaartalIn({ waarde }: Bladcel): string {
  return typeof waarde === 'number' && JAARTAL.test(String(waarde)) ? String(waarde) : '';
}

function isLeeg({ waarde }: Bladcel): boolean {
  return waarde === null || waarde === '';
}

function isNaam(gevonden: Bladcel): boolean {
  return naamIn(gevonden) !== '';
}

/** De tekst in een cel, als dat een naam kan zijn. */
function naamIn({ waarde }: Bladcel): string {
  if (typeof waarde !== 'string' || OORDEEL.test(waarde)) return '';
  const tekst = waarde.trim();
  // Een getal dat als tekst op het blad staat is nog steeds een getal.
  return JAARTAL.test(tekst) || leesGetal(tekst).soort === 'geen getal' ? tekst : '';
}

/** Eén cel als bereik. */
export function cel(blad: string, rij: number, kolom: number): Bereik {
  return { blad, adres: adresVan({ rij, kolom, rijen: 1, kolommen: 1 }) };
}

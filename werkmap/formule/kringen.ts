import { adresVan, type Rechthoek } from '../poort/adres';
import type { Werkmapnaam } from '../poort/poort';
import { bladVan } from './bladVan';
import { Formuleboom } from './formuleboom';
import { doorsnede, gebiedVan } from './gebied';
import { functienaam } from './functienamen';
import { sterkeDelen } from './sterkeDelen';
import { stukkenVan } from './stukken';
import { ingekort } from '../../core/tekst/ingekort';

/** Een cel met een formule over de poort; rij en kolom vanaf 0. */
export interface Formulecel {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly formule: string;
  /** Het vlak waar de uitkomst overheen loopt, als dat meer is dan de cel zelf. */
  readonly uitloop?: Rechthoek;
  /** Wat de formule las toen zij berekend werd, als zij zelf uitrekent waar; de bereiken in haar tekst horen er al bij. */
  readonly leest?: readonly { readonly blad: string; readonly vak: Rechthoek }[];
}

/** Cellen waarvan de formules, rechtstreeks of langs elkaar, hun eigen uitkomst gebruiken. */
export interface Kring {
  readonly cellen: readonly Formulecel[];
  /** Eén zin: hoe een cel van de kring bij zichzelf uitkomt, zoals `B5 telt zichzelf mee: B5 → B2:B6.` */
  readonly zinBij: (cel: Formulecel) => string;
}

export type Kringzoeker = (
  cellen: readonly Formulecel[],
  namen: readonly Pick<Werkmapnaam, 'naam' | 'blad' | 'adres'>[],
) => readonly Kring[];

interface Verwijzing {
  /** Leeg bij een naam. */
  readonly blad: string;
  /** Het adres of de naam, in hoofdletters. */
  readonly adres: string;
  readonly tekst: string;
}

/** Kijkt in een formule naar de plaats van een bereik en niet naar wat erin staat. */
const ALLEEN_DE_PLAATS: ReadonlySet<string> = new Set([
  'ROW',
  'ROWS',
  'COLUMN',
  'COLUMNS',
  'OFFSET',
  'INDEX',
  'AREAS',
  'SHEET',
  'SHEETS',
  'ISFORMULA',
  'FORMULATEXT',
]);
const MEESTE_STAPPEN = 5;
const MINSTE_STAPPEN = 2;
const LANGSTE_ZIN = 200;

/** Een zoeker van formules die zichzelf meetellen; hij leest een formule die terugkomt geen tweede keer. */
export function maakKringzoeker(): Kringzoeker {
  const ontleed = new Map<string, readonly Verwijzing[]>();
  return (cellen, namen) => {
    if (ontleed.size > 2 * cellen.length + 1000) ontleed.clear();
    const bijNaam = new Map(namen.map(({ naam, ...plek }) => [naam.toUpperCase(), plek]));
    const boom = new Formuleboom(cellen);
    const uitlopers = uitlopersOp(cellen);
    const doelen = (nummer: number) => {
      const { blad, formule, leest = [] } = cellen[nummer]!;
      const opDe = (plek: string, vak: Rechthoek) => [...boom.knopenIn(plek, vak), ...uitlopers(plek, vak)];
      const sleutel = `${blad}!${formule}`;
      const verwijzingen = ontleed.get(sleutel) ?? verwijzingenIn(formule, blad);
      ontleed.set(sleutel, verwijzingen);
      const genoemd = verwijzingen.flatMap((verwijzing) => {
        const plek = verwijzing.blad === '' ? bijNaam.get(verwijzing.adres) : verwijzing;
        return plek ? [{ ...verwijzing, knopen: opDe(plek.blad, vakVan(plek.adres)) }] : [];
      });
      const gelezen = leest.map(({ blad: plek, vak }) => ({
        blad: plek,
        tekst: adresVan(vak),
        knopen: opDe(plek, vak),
      }));
      return [...genoemd, ...gelezen];
    };
    const buren = (knoop: number): readonly number[] =>
      knoop < cellen.length ? doelen(knoop).flatMap(({ knopen }) => knopen) : boom.onder(knoop);
    const delen = sterkeDelen(boom.aantal, cellen.length, buren);
    return delen.map((deel) => {
      const knopen = new Set(deel);
      const nummers = deel.filter((knoop) => knoop < cellen.length).sort((een, ander) => een - ander);
      return {
        cellen: nummers.map((nummer) => cellen[nummer]!),
        zinBij: (cel) =>
          zinBij(
            nummers.find((nummer) => cellen[nummer] === cel)!,
            cellen,
            doelen,
            (knoop) => knopen.has(knoop),
            boom,
          ),
      };
    });
  };
}

/** Zoekt de cellen waarvan de uitkomst over een vlak heen loopt. */
function uitlopersOp(cellen: readonly Formulecel[]): (blad: string, vak: Rechthoek) => number[] {
  const perBlad = new Map<string, { readonly nummer: number; readonly uitloop: Rechthoek }[]>();
  cellen.forEach(({ blad, uitloop }, nummer) => {
    if (!uitloop) return;
    const lijst = perBlad.get(blad.toLowerCase());
    if (lijst) lijst.push({ nummer, uitloop });
    else perBlad.set(blad.toLowerCase(), [{ nummer, uitloop }]);
  });
  return (blad, vak) =>
    (perBlad.get(blad.toLowerCase()) ?? []).flatMap(({ nummer, uitloop }) =>
      doorsnede(uitloop, vak) ? [nummer] : [],
    );
}

/** De bereiken en namen waarvan een formule de inhoud gebruikt. */
function verwijzingenIn(formule: string, blad: string): Verwijzing[] {
  const stukken = stukkenVan(formule, 'nl').filter(({ soort }) => soort !== 'wit');
  const gevonden = new Map<string, Verwijzing>();
  // Per open haakje: de functie waar het bij hoort, en bij het hoeveelste argument we zijn.
  const open: { naam: string; argument: number }[] = [];
  stukken.forEach(({ soort, tekst }, nummer) => {
    if (tekst === '(') {
      const vorige = stukken[nummer - 1];
      open.push({ naam: vorige?.soort === 'functie' ? functienaam(vorige.tekst) : '', argument: 0 });
    } else if (tekst === ')') open.pop();
    else if (tekst === ';' && open.length > 0) open[open.length - 1]!.argument += 1;
    if (soort !== 'adres' && soort !== 'woord') return;
    const binnen = open[open.length - 1];
    if (binnen?.argument === 0 && ALLEEN_DE_PLAATS.has(binnen.naam)) return;
    const opBlad = bladVan(stukken, nummer, blad);
    // Wat in een ander bestand staat kan niet terugwijzen.
    if (opBlad === null) return;
    const verwijzing = {
      blad: soort === 'adres' ? opBlad : '',
      adres: tekst.toUpperCase(),
      tekst: ingekort(tekst.replace(/\$/g, '')),
    };
    gevonden.set(`${verwijzing.blad}!${verwijzing.adres}`, verwijzing);
  });
  return [...gevonden.values()];
}

const HEEL_BLAD: Rechthoek = { rij: 0, kolom: 0, rijen: 1_048_576, kolommen: 16_384 };

function vakVan(adres: string): Rechthoek {
  return gebiedVan(adres, HEEL_BLAD);
}

interface Doel extends Pick<Verwijzing, 'blad' | 'tekst'> {
  readonly knopen: readonly number[];
}

/** De kortste weg van een cel naar zichzelf, als zin. */
function zinBij(
  begin: number,
  cellen: readonly Formulecel[],
  doelen: (nummer: number) => readonly Doel[],
  inKring: (knoop: number) => boolean,
  boom: Formuleboom,
): string {
  const eigenBlad = cellen[begin]!.blad;
  const naam = (blad: string, adres: string) =>
    blad === '' || blad.toLowerCase() === eigenBlad.toLowerCase() ? adres : `${blad}!${adres}`;
  const vorige = new Map<number, { van: number; via: string }>();
  const rij = [begin];
  for (const nummer of rij) {
    for (const doel of doelen(nummer)) {
      const via = naam(doel.blad, doel.tekst);
      for (const cel of boom.cellenOnder(doel.knopen.filter(inKring), inKring)) {
        if (vorige.has(cel)) continue;
        vorige.set(cel, { van: nummer, via });
        if (cel === begin) return zinVan(begin, cellen, vorige, naam);
        rij.push(cel);
      }
    }
  }
  return zinVan(begin, cellen, vorige, naam);
}

function zinVan(
  begin: number,
  cellen: readonly Formulecel[],
  vorige: ReadonlyMap<number, { readonly van: number; readonly via: string }>,
  naam: (blad: string, adres: string) => string,
): string {
  const eigen = celadres(cellen[begin]!);
  const weg: string[] = [];
  for (let cel = begin; weg.length === 0 || cel !== begin;) {
    const stap = vorige.get(cel);
    if (!stap) break;
    const { blad } = cellen[cel]!;
    const adres = naam(blad, celadres(cellen[cel]!));
    // Een bereik staat er zoals in de formule; de cel waar het verder gaat erbij als dat een andere is.
    weg.unshift(cel === begin || stap.via === adres ? stap.via : `${stap.via} → ${adres}`);
    cel = stap.van;
  }
  // Bladen en namen met lange namen laten minder stappen over.
  for (let stappen = MEESTE_STAPPEN; ; stappen -= 1) {
    const kort = weg.length > stappen ? [...weg.slice(0, stappen - 1), '…', weg[weg.length - 1]!] : weg;
    const zin = `${eigen} telt zichzelf mee: ${[eigen, ...kort].join(' → ')}.`;
    if (zin.length <= LANGSTE_ZIN || stappen === MINSTE_STAPPEN) return zin;
  }
}

function celadres({ rij, kolom }: Formulecel): string {
  return adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
}

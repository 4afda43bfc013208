import { adresVan, type Rechthoek } from '../../werkmap';
import { uitBestand } from './bestandsformule';
import { celadres, leesAdres } from './celadres';
import { GRENZEN, LANGSTE_FORMULE } from './grenzen';
import { haaltVanBuiten } from './haaltVanBuiten';
import type { Werkmapbron } from './leesCel';
import { vastAdres, verschuif } from '../../werkmap/formule';
import type { Vergelijking, Werkregel, Werkvalidatie, Werkvoorwaarde } from './werkmapbestand';
import { celtekst, getalVan, isAan, kind, kinderen, type Knoop } from './xml';

const VERGELIJKINGEN = new Map<string | undefined, Vergelijking>([
  [undefined, 'tussen'],
  ['between', 'tussen'],
  ['notBetween', 'niet tussen'],
  ['equal', 'gelijk'],
  ['notEqual', 'ongelijk'],
  ['greaterThan', 'groter'],
  ['lessThan', 'kleiner'],
  ['greaterThanOrEqual', 'minstens'],
  ['lessThanOrEqual', 'hoogstens'],
]);
const SOORTEN = new Map<string | undefined, 'getal' | 'heel getal' | 'datum' | 'tijd' | 'tekstlengte'>([
  ['decimal', 'getal'],
  ['whole', 'heel getal'],
  ['date', 'datum'],
  ['time', 'tijd'],
  ['textLength', 'tekstlengte'],
]);
const TEKENS: Readonly<Partial<Record<Vergelijking, string>>> = {
  gelijk: '=',
  ongelijk: '<>',
  groter: '>',
  kleiner: '<',
  minstens: '>=',
  hoogstens: '<=',
};
const MEESTE_BEREIKEN = 200;

/** Leest wat er in cellen mag: één regel per bereik. Ook de vorm die naar een ander blad verwijst (x14). */
export function leesValidatie(blad: string, knoop: Knoop, bron: Werkmapbron): Werkvalidatie[] {
  const bereiken = bereikenVan(knoop);
  const uitleg = celtekst(knoop.kenmerken.get('prompt') ?? '');
  const melding = celtekst(knoop.kenmerken.get('error') ?? '');
  const teksten = [formuleIn(knoop, 'formula1'), formuleIn(knoop, 'formula2'), uitleg, melding];
  if (!telHerhaald(blad, teksten, bereiken.length, bron)) {
    bron.weglatingen.meld('elders', `een invoerregel op blad ${blad}`);
    return [];
  }
  const regel = leesRegel(knoop);
  if (!regel) return [];
  if (formulesVan(regel).some(haaltVanBuiten)) {
    bron.weglatingen.meld('validaties', `blad ${blad}`);
    return [];
  }
  if (!bron.telling.pastInvoer(bereiken.reduce((som, { rijen, kolommen }) => som + rijen * kolommen, 0))) {
    bron.weglatingen.meld('veelInvoer', `blad ${blad}`);
    return [];
  }
  const hoek = hoekVan(bereiken);
  return bereiken.map((bereik) => ({
    adres: adresVan(bereik),
    regel: voorHoek(regel, (formule) => verschoven(formule, hoek, bereik)),
    leegMag: isAan(knoop, 'allowBlank'),
    streng: (knoop.kenmerken.get('errorStyle') ?? 'stop') === 'stop',
    ...(uitleg && { uitleg }),
    ...(melding && { melding }),
  }));
}

/** Telt wat een regel kost die in elk van haar bereiken terugkomt; `false` als een van de teksten te lang is. */
function telHerhaald(
  blad: string,
  teksten: readonly string[],
  bereiken: number,
  { telling }: Werkmapbron,
): boolean {
  telling.telRegel(blad, Math.max(1, bereiken));
  if (teksten.some(({ length }) => length > LANGSTE_FORMULE)) return false;
  telling.tel('formuletekens', bereiken * teksten.reduce((som, { length }) => som + length, 0));
  return true;
}

function leesRegel(knoop: Knoop): Werkregel | null {
  const soort = knoop.kenmerken.get('type');
  const van = formuleIn(knoop, 'formula1');
  const tot = formuleIn(knoop, 'formula2');
  if (van === '') return null;
  if (soort === 'list') {
    const lijst = /^"((?:[^"]|"")*)"$/.exec(van)?.[1];
    if (lijst === undefined) return { soort: 'lijst uit bereik', bron: uitBestand(van) };
    const keuzes = lijst.replace(/""/g, '"').split(',');
    return { soort: 'lijst', keuzes: keuzes.map((keuze) => keuze.trim()) };
  }
  if (soort === 'custom') return { soort: 'formule', formule: uitBestand(van) };
  const getal = SOORTEN.get(soort);
  const vergelijking = VERGELIJKINGEN.get(knoop.kenmerken.get('operator'));
  if (!getal || !vergelijking) return null;
  return {
    soort: getal,
    vergelijking,
    van: uitBestand(van).slice(1),
    ...(vergelijking.endsWith('tussen') && { tot: uitBestand(tot || van).slice(1) }),
  };
}

function formulesVan(regel: Werkregel): string[] {
  const formules: string[] = [];
  voorHoek(regel, (formule) => {
    formules.push(formule);
    return formule;
  });
  return formules;
}

/** Vervangt elke formule van een regel. */
function voorHoek(regel: Werkregel, vervang: (formule: string) => string): Werkregel {
  switch (regel.soort) {
    case 'lijst':
      return regel;
    case 'lijst uit bereik':
      return { ...regel, bron: vervang(regel.bron) };
    case 'formule':
      return { ...regel, formule: vervang(regel.formule) };
    default:
      return {
        ...regel,
        van: vervang(regel.van),
        ...(regel.tot !== undefined && { tot: vervang(regel.tot) }),
      };
  }
}

/** Leest voorwaardelijke opmaak; elke soort die als formule te schrijven is, wordt een formule. */
export function leesVoorwaarden(
  blad: string,
  knoop: Knoop,
  bron: Werkmapbron,
): { voorrang: number; voorwaarde: Werkvoorwaarde }[] {
  const bereiken = bereikenVan(knoop);
  if (bereiken.length === 0) return [];
  const { stijlen, weglatingen } = bron;
  const hoek = hoekVan(bereiken);
  const keren = kerenVan(bereiken, celadres(hoek.rij, hoek.kolom));
  return kinderen(knoop, 'cfRule').flatMap((regel) => {
    const formules = formulesIn(regel);
    const teksten = isOverHeel(regel) ? [keren] : formules;
    if (!telHerhaald(blad, teksten, bereiken.length, bron)) {
      weglatingen.meld('elders', `een voorwaarde op blad ${blad}`);
      return [];
    }
    const formule = formuleVan(regel, formules, celadres(hoek.rij, hoek.kolom), keren);
    if (formule === null || haaltVanBuiten(formule)) {
      weglatingen.meld('voorwaarden', `blad ${blad}`);
      return [];
    }
    if (!bron.telling.pastVoorwaarde(bereiken.length)) {
      weglatingen.meld('veelVoorwaarden', `blad ${blad}`);
      return [];
    }
    const eigen = kind(regel, 'dxf');
    const stijl = eigen ? stijlen.vanVerschil(eigen) : stijlen.vanVoorwaarde(getalVan(regel, 'dxfId') ?? -1);
    return bereiken.map((bereik) => ({
      voorrang: getalVan(regel, 'priority') ?? Number.MAX_SAFE_INTEGER,
      voorwaarde: {
        adres: adresVan(bereik),
        formule: verschoven(formule, hoek, bereik),
        stijl,
        ...(isAan(regel, 'stopIfTrue') && { stopt: true as const }),
      },
    }));
  });
}

/** De voorwaarde als formule voor de hoek; `null` als er geen formule voor is, zoals bij een kleurenschaal. */
function formuleVan(
  regel: Knoop,
  [van = '', tot = '']: readonly string[],
  hoek: string,
  keren: string,
): string | null {
  const soort = regel.kenmerken.get('type');
  if (isOverHeel(regel)) return `=${keren}${soort === 'uniqueValues' ? '=1' : '>1'}`;
  if (van === '') return null;
  if (soort !== 'cellIs') return uitBestand(van);
  const vergelijking = VERGELIJKINGEN.get(regel.kenmerken.get('operator'));
  const [a, b] = [uitBestand(van).slice(1), uitBestand(tot || van).slice(1)];
  if (vergelijking === 'tussen') return `=AND(${hoek}>=${a};${hoek}<=${b})`;
  if (vergelijking === 'niet tussen') return `=OR(${hoek}<${a};${hoek}>${b})`;
  return vergelijking ? `=${hoek}${TEKENS[vergelijking]!}(${a})` : null;
}

/** Of een regel niet over één cel gaat maar over alle bereiken samen. */
function isOverHeel(regel: Knoop): boolean {
  const soort = regel.kenmerken.get('type');
  return soort === 'duplicateValues' || soort === 'uniqueValues';
}

/** Hoe vaak de waarde van de hoek in de bereiken staat. */
function kerenVan(bereiken: readonly Rechthoek[], hoek: string): string {
  return bereiken.map((bereik) => `COUNTIF(${vastAdres(adresVan(bereik))};${hoek})`).join('+');
}

function formulesIn(regel: Knoop): string[] {
  return [...kinderen(regel, 'formula'), ...kinderen(regel, 'f')].map(formuletekst);
}

/** De bereiken waar een regel voor geldt; wat buiten het blad van de werkbank valt wordt afgekapt. */
function bereikenVan(knoop: Knoop): Rechthoek[] {
  const tekst = knoop.kenmerken.get('sqref') ?? kind(knoop, 'sqref')?.tekst ?? '';
  return tekst
    .split(/\s+/)
    .slice(0, MEESTE_BEREIKEN)
    .flatMap((adres) => {
      const bereik = leesAdres(adres);
      if (!bereik || bereik.rij >= GRENZEN.rijen || bereik.kolom >= GRENZEN.kolommen) return [];
      const rijen = Math.min(bereik.rijen, GRENZEN.rijen - bereik.rij);
      const kolommen = Math.min(bereik.kolommen, GRENZEN.kolommen - bereik.kolom);
      return [{ ...bereik, rijen, kolommen }];
    });
}

/** Een formule staat er voor de hoek van alle bereiken samen. */
function hoekVan(bereiken: readonly Rechthoek[]): { rij: number; kolom: number } {
  return {
    rij: Math.min(...bereiken.map(({ rij }) => rij)),
    kolom: Math.min(...bereiken.map(({ kolom }) => kolom)),
  };
}

function verschoven(formule: string, hoek: { rij: number; kolom: number }, bereik: Rechthoek): string {
  return verschuif(formule, bereik.rij - hoek.rij, bereik.kolom - hoek.kolom);
}

function formuleIn(knoop: Knoop, naam: string): string {
  return formuletekst(kind(knoop, naam));
}

function formuletekst(knoop: Knoop | undefined): string {
  return celtekst((kind(knoop, 'f') ?? knoop)?.tekst ?? '').trim();
}

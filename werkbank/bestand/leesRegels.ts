import { adresVan, type Rechthoek } from '../../werkmap';
import { uitBestand } from './bestandsformule';
import { celadres, leesAdres } from './celadres';
import { GRENZEN } from './grenzen';
import { haaltVanBuiten } from './haaltVanBuiten';
import type { Stijlbron } from './leesStijlen';
import { vastAdres, verschuif } from '../../werkmap/formule';
import type { Weglatingen } from './weglatingen';
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
export function leesValidatie(blad: string, knoop: Knoop, weglatingen: Weglatingen): Werkvalidatie[] {
  const regel = leesRegel(knoop);
  if (!regel) return [];
  if (formulesVan(regel).some(haaltVanBuiten)) {
    weglatingen.meld('validaties', `blad ${blad}`);
    return [];
  }
  const uitleg = celtekst(knoop.kenmerken.get('prompt') ?? '');
  const melding = celtekst(knoop.kenmerken.get('error') ?? '');
  const bereiken = bereikenVan(knoop);
  return bereiken.map((bereik) => ({
    adres: adresVan(bereik),
    regel: voorHoek(regel, (formule) => verschoven(formule, bereiken, bereik)),
    leegMag: isAan(knoop, 'allowBlank'),
    streng: (knoop.kenmerken.get('errorStyle') ?? 'stop') === 'stop',
    ...(uitleg && { uitleg }),
    ...(melding && { melding }),
  }));
}

function leesRegel(knoop: Knoop): Werkregel | null {
  const soort = knoop.kenmerken.get('type');
  const van = formuletekst(kind(knoop, 'formula1'));
  const tot = formuletekst(kind(knoop, 'formula2'));
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
  stijlen: Stijlbron,
  weglatingen: Weglatingen,
): { voorrang: number; voorwaarde: Werkvoorwaarde }[] {
  const bereiken = bereikenVan(knoop);
  if (bereiken.length === 0) return [];
  const { rij, kolom } = hoekVan(bereiken);
  return kinderen(knoop, 'cfRule').flatMap((regel) => {
    const formule = formuleVan(regel, celadres(rij, kolom), bereiken);
    if (formule === null || haaltVanBuiten(formule)) {
      weglatingen.meld('voorwaarden', `blad ${blad}`);
      return [];
    }
    const eigen = kind(regel, 'dxf');
    const stijl = eigen ? stijlen.vanVerschil(eigen) : stijlen.vanVoorwaarde(getalVan(regel, 'dxfId') ?? -1);
    return bereiken.map((bereik) => ({
      voorrang: getalVan(regel, 'priority') ?? Number.MAX_SAFE_INTEGER,
      voorwaarde: {
        adres: adresVan(bereik),
        formule: verschoven(formule, bereiken, bereik),
        stijl,
        ...(isAan(regel, 'stopIfTrue') && { stopt: true as const }),
      },
    }));
  });
}

/** De voorwaarde als formule voor de hoek; `null` als er geen formule voor is, zoals bij een kleurenschaal. */
function formuleVan(regel: Knoop, hoek: string, bereiken: readonly Rechthoek[]): string | null {
  const soort = regel.kenmerken.get('type') ?? '';
  const [van = '', tot = ''] = [...kinderen(regel, 'formula'), ...kinderen(regel, 'f')].map(formuletekst);
  if (soort === 'duplicateValues' || soort === 'uniqueValues') {
    const keren = bereiken.map((bereik) => `COUNTIF(${vastAdres(adresVan(bereik))};${hoek})`).join('+');
    return `=${keren}${soort === 'uniqueValues' ? '=1' : '>1'}`;
  }
  if (van === '') return null;
  if (soort !== 'cellIs') return uitBestand(van);
  const vergelijking = VERGELIJKINGEN.get(regel.kenmerken.get('operator'));
  const [a, b] = [uitBestand(van).slice(1), uitBestand(tot || van).slice(1)];
  if (vergelijking === 'tussen') return `=AND(${hoek}>=${a};${hoek}<=${b})`;
  if (vergelijking === 'niet tussen') return `=OR(${hoek}<${a};${hoek}>${b})`;
  return vergelijking ? `=${hoek}${TEKENS[vergelijking]!}(${a})` : null;
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

function verschoven(formule: string, bereiken: readonly Rechthoek[], bereik: Rechthoek): string {
  const { rij, kolom } = hoekVan(bereiken);
  return verschuif(formule, bereik.rij - rij, bereik.kolom - kolom);
}

function formuletekst(knoop: Knoop | undefined): string {
  return celtekst((kind(knoop, 'f') ?? knoop)?.tekst ?? '').trim();
}

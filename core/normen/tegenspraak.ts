import type { Antwoord } from '../grens/antwoord';

/** Een stuk tekst uit de bron met het regelnummer waar het begint. */
export interface Alinea {
  readonly regel: number;
  readonly tekst: string;
}

export interface Tegenspraak {
  readonly regel: number;
  /** De zin die iets anders lijkt te zeggen dan het teken. */
  readonly zin: string;
  /** Waarom de zin opvalt, bijvoorbeeld: teken is ja, de tekst zegt “niet”. */
  readonly reden: string;
}

interface Zinsregel {
  /** De zin gaat over het onderwerp. */
  readonly over: RegExp;
  /** De zin zegt dat het onderwerp er is, of is: met een ontkenning erbij dat het er niet is. */
  readonly zegt: RegExp;
  /** Gaat de zin hierover, dan hoort zij bij een ander onderwerp. */
  readonly nietOver?: RegExp;
}

const AFSPRAKEN = /\b(?:afspra(?:ak|ken)|vastgelegd|uitgewerkt|opgesteld|vastgesteld)\b/i;
const STAKEHOLDERS = /\b(?:stakeholders?|cliënten|aanbieders|corporaties)\b/i;
// "De betrokken gemeenten" zegt niet dat iemand betrokken is.
const BETROKKEN = /\bbetrokken\b(?! (?:gemeenten|partijen|stakeholders))|\btot stand\b|\bmet stakeholders\b/i;

/** Per onderwerp, in de volgorde van de bron, wanneer een zin iets over het antwoord zegt. */
const ZINSREGELS: readonly Zinsregel[] = [
  { over: /\b(?:regio)?visie\b/i, zegt: /\bvastgesteld\b/i },
  { over: STAKEHOLDERS, zegt: BETROKKEN },
  { over: /\bcontinuïteit\b/i, zegt: /\b(?:vastgelegd|gewaarborgd|geborgd)\b/i },
  { over: /\bbuiten de (?:eigen )?regio\b/i, zegt: /\bafspra(?:ak|ken)\b/i },
  { over: /\blokale toegang\b/i, zegt: /\b(?:vastgelegd|meegenomen|uitgewerkt)\b/i },
  { over: /\bgovernance\b/i, zegt: AFSPRAKEN },
  { over: /\bvisie\b|\bsociale inclusie\b/i, zegt: /\b(?:vastgesteld|uitgewerkt)\b/i },
  { over: /\bgovernance\b/i, zegt: AFSPRAKEN },
  { over: /\bsamenwerking(?:safspraken|sovereenkomst)?\b/i, zegt: AFSPRAKEN, nietOver: STAKEHOLDERS },
  { over: STAKEHOLDERS, zegt: BETROKKEN },
  { over: /\bspreid(?:en|ing)\b/i, zegt: AFSPRAKEN },
  { over: /\btoegang\b/i, zegt: AFSPRAKEN },
  { over: /\bbudget\b|\bfinanciële risico/i, zegt: AFSPRAKEN, nietOver: /\bovergangsfase\b/i },
  { over: /\bsolidariteit\b/i, zegt: /\b(?:afspra(?:ak|ken)|vastgelegd|toe te passen)\b/i },
  {
    over: /\bovergangsfase\b.*\bfinanciële (?:middelen|risico)|\bfinanciële (?:middelen|risico).*\bovergangsfase\b/i,
    zegt: AFSPRAKEN,
  },
  { over: /\binformatieoverdracht\b/i, zegt: AFSPRAKEN },
  { over: /\bplanning\b/i, zegt: /\b(?:opgesteld|opgenomen|duidelijkheid|gehanteerd)\b/i },
];

const NOG_NIET =
  /\bnog (?:niet|geen|nauwelijks|nader|verder)\b|\bmoet(?:en)? nog\b|\bin (?:ontwikkeling|voorbereiding)\b/i;
const NIET =
  /\b(?:geen|niet|nauwelijks)\b(?![- ](?:alleen|vrijblijvend|nodig|noodzakelijk|relevant|voldoende))/i;
// Met een ontkenning, van wat dan ook, zegt de zin niet gewoon dat iets klaar is.
const ONTKENNING = /\b(?:geen|niet|nauwelijks)\b/i;
const KLAAR =
  /\b(?:vastgesteld|vastgelegd|gewaarborgd|opgesteld|uitgewerkt|betrokken|tot stand|met stakeholders)\b/i;
// Wat nog komt is geen bewering dat het er is.
export const TOEKOMST = /\b(?:wordt|worden|zal|zullen|wil|willen|streven|gepland|voornemens|verwacht\w*)\b/i;

// Een punt of puntkomma sluit een zin als er een hoofdletter volgt; zo blijft "max. zeven jaar" heel.
const ZINSGRENS = /(?<=[.;?])\s+(?=\p{Lu})/u;

/** De zinnen in een alinea. */
export function zinnenIn({ tekst }: Alinea): string[] {
  return tekst.split(ZINSGRENS);
}

/** De zinnen in een alinea die over een onderwerp gaan. */
export function zinnenOver(onderwerp: number, alinea: Alinea): string[] {
  const { over, nietOver } = ZINSREGELS[onderwerp]!;
  return zinnenIn(alinea).filter((zin) => over.test(zin) && !nietOver?.test(zin));
}

/** De zinnen in een alinea die zeggen hoe het met een onderwerp staat. */
export function standzinnen(onderwerp: number, alinea: Alinea): string[] {
  return zinnenOver(onderwerp, alinea).filter((zin) => ZINSREGELS[onderwerp]!.zegt.test(zin));
}

/**
 * Zoekt zinnen die iets anders lijken te zeggen dan het teken: ja tegenover "niet" of "nog niet", in ontwikkeling
 * tegenover "geen" of een afgerond besluit, nee tegenover een afgerond besluit of "in ontwikkeling". Het blijft een
 * vermoeden: de lezer oordeelt, het antwoord verandert niet.
 *
 * @param onderwerp het volgnummer van het onderwerp in de bron, vanaf 0
 */
export function tegenspraakIn(onderwerp: number, antwoord: Antwoord, alinea: Alinea): Tegenspraak[] {
  const { zegt } = ZINSREGELS[onderwerp]!;
  return standzinnen(onderwerp, alinea).flatMap((zin) => {
    const gevonden = botsing(antwoord, zin, zegt);
    return gevonden === null ? [] : [{ regel: alinea.regel, zin, reden: redenVan(antwoord, gevonden) }];
  });
}

/** Waarom een zin opvalt bij een antwoord. */
export function redenVan(antwoord: Antwoord, woorden: string): string {
  return `het teken is ${antwoord}, de tekst zegt “${woorden.toLowerCase()}”`;
}

/** De woorden in de zin die tegen het antwoord in gaan. */
function botsing(antwoord: Antwoord, zin: string, zegt: RegExp): string | null {
  const nogNiet = NOG_NIET.exec(zin)?.[0] ?? null;
  const niet = nogNiet === null ? (NIET.exec(zin)?.[0] ?? null) : null;
  const open = nogNiet !== null || ONTKENNING.test(zin) || TOEKOMST.test(zin);
  const bewering = zegt.exec(zin)![0];
  const klaar = !open && KLAAR.test(bewering) ? bewering : null;
  switch (antwoord) {
    case 'ja':
      return nogNiet ?? niet;
    case 'in ontwikkeling':
      return klaar ?? (niet?.toLowerCase() === 'geen' ? niet : null);
    case 'nee':
      return klaar ?? (/in ontwikkeling/i.test(zin) ? 'in ontwikkeling' : null);
    default:
      return null;
  }
}

import type { Antwoord } from '../grens/antwoord';
import { type Alinea, redenVan, type Tegenspraak, TOEKOMST, zinnenIn } from './tegenspraak';

/**
 * Een strenge vorm: alleen bij deze onderwerpen en antwoorden, en alleen als de hele zin past. Zo wijst zij geen zin
 * aan die toevallig dezelfde woorden heeft.
 */
interface GerichteRegel {
  /** De onderwerpen als volgnummer in de bron, vanaf 0. */
  readonly onderwerpen: readonly number[];
  readonly antwoorden: readonly Antwoord[];
  readonly zin: RegExp;
  /** De woorden in de zin die tegen het antwoord in gaan. */
  readonly woorden: RegExp;
  /** Past dit ook, dan zegt de zin het toch niet. */
  readonly niet?: RegExp;
}

// Volgnummers in de bron.
const VISIE = 0;
const INKOOP = 3;
const GOVERNANCE_NVO = 5;
const SOCIALE_INCLUSIE = 6;
const GOVERNANCE = 7;
const SAMENWERKING = 8;
const BUDGET = 12;
const SOLIDARITEIT = 13;
const OVERGANG_MIDDELEN = 14;
const OVERGANG_INFORMATIE = 15;
const PLANNING = 16;

const NIET_NODIG = /\bniet (?:meer )?(?:nodig|noodzakelijk|relevant|van toepassing)\b/i;

/** Vormen voor de toelichting onder een tabel: daar gaat elke zin al over de onderwerpen van die tabel. */
const IN_TOELICHTING: readonly GerichteRegel[] = [
  {
    onderwerpen: [BUDGET, SOLIDARITEIT, OVERGANG_MIDDELEN],
    antwoorden: ['nee'],
    zin: /\bwordt gewerkt aan\b.*\bfinanciële\b.*afspraken\b/i,
    woorden: /\bwordt gewerkt aan\b/i,
  },
  {
    onderwerpen: [OVERGANG_INFORMATIE],
    antwoorden: ['ja', 'nee'],
    zin: /(?:\binformatieoverdracht\b|\bcliënten weten waar ze aan toe zijn\b).*\bniet (?:meer )?(?:nodig|noodzakelijk|relevant)\b/i,
    woorden: NIET_NODIG,
  },
  {
    onderwerpen: [INKOOP],
    antwoorden: ['nvt'],
    zin: /\bomringende (?:centrum)?gemeenten\b.*\bafspraken gemaakt\b/i,
    woorden: /\b(?:informele )?afspraken gemaakt\b/i,
  },
  {
    onderwerpen: [INKOOP],
    antwoorden: ['nee'],
    zin: /\bworden afspraken gemaakt over inkoop van plekken buiten de (?:eigen )?regio\b/i,
    woorden: /\bworden afspraken gemaakt\b/i,
    niet: /\bgeen\b|\bnog\b/i,
  },
  {
    onderwerpen: [GOVERNANCE, SAMENWERKING],
    antwoorden: ['ja'],
    zin: /^de afspraken worden vastgelegd in\b.*gemeenten\b/i,
    woorden: /\bworden vastgelegd\b/i,
  },
  {
    onderwerpen: [SOCIALE_INCLUSIE],
    antwoorden: ['nee'],
    zin: /\bvloeien wel voort uit de visie\b/i,
    woorden: /\bvloeien wel voort uit de visie\b/i,
  },
];

/** Vormen voor het lopende regiobeeld: dat gaat over van alles, dus moet de zin zelf zeggen waarover. */
const IN_REGIOBEELD: readonly GerichteRegel[] = [
  {
    onderwerpen: [VISIE],
    antwoorden: ['nee', 'in ontwikkeling'],
    zin: /\bregiovisie\b.*\bvastgesteld\b.*\b(?:gemeente)?(?:raad|raden|colleges?)\b/i,
    woorden: /\bvastgesteld\b/i,
    niet: new RegExp(`${TOEKOMST.source}|\\b(?:geen|niet|nog|oude?|vorige)\\b`, 'i'),
  },
  {
    onderwerpen: [GOVERNANCE_NVO, GOVERNANCE],
    antwoorden: ['ja'],
    zin: /\bgovernance\b.*\bgeen (?:\S+ )?afspraken\b/i,
    woorden: /\b(?:nog )?geen (?:\S+ )?afspraken\b/i,
  },
  {
    onderwerpen: [INKOOP],
    antwoorden: ['nee'],
    zin: /\ber zijn\b.*\bafspraken over\b.*\bbuitenregionale plaatsing\b/i,
    woorden: /\bafspraken over\b/i,
    niet: /\bgeen\b|\bnog\b/i,
  },
  {
    onderwerpen: [OVERGANG_MIDDELEN],
    antwoorden: ['ja'],
    zin: /\buitvoeringsafspraken over\b.*\bfinanciering zijn in ontwikkeling\b/i,
    woorden: /\bin ontwikkeling\b/i,
  },
];

/** Vormen die een leeg antwoord lijken te geven; onder de planning staat alleen tekst over de planning. */
const BIJ_LEEG: readonly Pick<GerichteRegel, 'onderwerpen' | 'zin'>[] = [
  {
    onderwerpen: [PLANNING],
    zin: /\bplanning\b|\bstappenplan\b|\bconcept-uitvoeringsplan\b|\bgeen concreet plan\b|\bzijn eind 20\d\d gereed\b|^(?:dit )?(?:is )?in ontwikkeling\b/i,
  },
  {
    onderwerpen: [SOLIDARITEIT],
    zin: /\bopgenomen\b.*\bsolidariteit\b|\bstaan\b.*\bsolidariteit\b.*\bvast\b/i,
  },
];

function botsingen(
  regels: readonly GerichteRegel[],
  onderwerp: number,
  antwoord: Antwoord,
  alinea: Alinea,
): Tegenspraak[] {
  const passend = regels.filter(
    ({ onderwerpen, antwoorden }) => onderwerpen.includes(onderwerp) && antwoorden.includes(antwoord),
  );
  return zinnenIn(alinea).flatMap((zin) =>
    passend
      .filter((regel) => regel.zin.test(zin) && !regel.niet?.test(zin))
      .map(({ woorden }) => ({ regel: alinea.regel, zin, reden: redenVan(antwoord, woorden.exec(zin)![0]) })),
  );
}

/** Zinnen in een toelichting die in een strenge vorm tegen het antwoord in gaan. */
export function gerichtInToelichting(onderwerp: number, antwoord: Antwoord, alinea: Alinea): Tegenspraak[] {
  return botsingen(IN_TOELICHTING, onderwerp, antwoord, alinea);
}

/** Zinnen in een regiobeeld die in een strenge vorm tegen het antwoord in gaan. */
export function gerichtInRegiobeeld(onderwerp: number, antwoord: Antwoord, alinea: Alinea): Tegenspraak[] {
  return botsingen(IN_REGIOBEELD, onderwerp, antwoord, alinea);
}

/** De eerste zin die een leeg antwoord lijkt te geven; `null` als er geen is. Het antwoord blijft leeg. */
export function zinBijLeeg(onderwerp: number, alineas: readonly Alinea[]): Alinea | null {
  const passend = BIJ_LEEG.filter(({ onderwerpen }) => onderwerpen.includes(onderwerp));
  for (const alinea of alineas) {
    const tekst = zinnenIn(alinea).find((zin) => passend.some((regel) => regel.zin.test(zin)));
    if (tekst !== undefined) return { regel: alinea.regel, tekst };
  }
  return null;
}

import { naarBestand } from './bestandsformule';
import type { Stijlenbouw } from './schrijfStijlen';
import type { Vergelijking, Werkregel, Werkvalidatie, Werkvoorwaarde } from './werkmapbestand';
import { veilig, veiligeCeltekst } from './xml';

const SOORTEN = {
  getal: 'decimal',
  'heel getal': 'whole',
  datum: 'date',
  tijd: 'time',
  tekstlengte: 'textLength',
} as const;
const VERGELIJKINGEN: Readonly<Record<Vergelijking, string>> = {
  tussen: 'between',
  'niet tussen': 'notBetween',
  gelijk: 'equal',
  ongelijk: 'notEqual',
  groter: 'greaterThan',
  kleiner: 'lessThan',
  minstens: 'greaterThanOrEqual',
  hoogstens: 'lessThanOrEqual',
};
const LANGSTE_LIJST = 255;
const LANGSTE_UITLEG = 255;
const LANGSTE_MELDING = 225;

/** De voorwaardelijke opmaak van een blad; eerder gaat voor. */
export function voorwaardenXml(voorwaarden: readonly Werkvoorwaarde[], stijlen: Stijlenbouw): string {
  return voorwaarden
    .map(
      ({ adres, formule, stijl, stopt }, nummer) =>
        `<conditionalFormatting sqref="${veilig(adres)}"><cfRule type="expression" dxfId="${stijlen.voorVoorwaarde(stijl)}" priority="${nummer + 1}"${stopt ? ' stopIfTrue="1"' : ''}><formula>${veilig(naarBestand(formule))}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

/** Wat er in cellen van een blad mag. Een lijst die te lang is voor een regel gaat via `keuzelijst`. */
export function validatiesXml(
  validaties: readonly Werkvalidatie[],
  keuzelijst: (keuzes: readonly string[]) => string,
): string {
  const delen = validaties.map(({ adres, regel, leegMag, streng, uitleg, melding }) => {
    const { kenmerken, formules } = regelXml(regel, keuzelijst);
    const tekst = (naam: string, inhoud: string | undefined, langst: number) =>
      inhoud ? ` ${naam}="${veiligeCeltekst(ingekort(inhoud, langst))}"` : '';
    return [
      `<dataValidation ${kenmerken}${leegMag ? ' allowBlank="1"' : ''}${streng ? '' : ' errorStyle="warning"'}`,
      ` showInputMessage="1" showErrorMessage="1"${tekst('error', melding, LANGSTE_MELDING)}`,
      `${tekst('prompt', uitleg, LANGSTE_UITLEG)} sqref="${veilig(adres)}">`,
      ...formules.map((formule, nummer) => `<formula${nummer + 1}>${veilig(formule)}</formula${nummer + 1}>`),
      '</dataValidation>',
    ].join('');
  });
  return delen.length === 0
    ? ''
    : `<dataValidations count="${delen.length}">${delen.join('')}</dataValidations>`;
}

function regelXml(
  regel: Werkregel,
  keuzelijst: (keuzes: readonly string[]) => string,
): { kenmerken: string; formules: readonly string[] } {
  switch (regel.soort) {
    case 'lijst': {
      const lijst = regel.keuzes.join(',');
      const past = lijst.length <= LANGSTE_LIJST && !regel.keuzes.some((keuze) => keuze.includes(','));
      const formule = past ? `"${lijst.replace(/"/g, '""')}"` : keuzelijst(regel.keuzes);
      return { kenmerken: 'type="list"', formules: [formule] };
    }
    case 'lijst uit bereik':
      return { kenmerken: 'type="list"', formules: [naarBestand(regel.bron)] };
    case 'formule':
      return { kenmerken: 'type="custom"', formules: [naarBestand(regel.formule)] };
    default:
      return {
        kenmerken: `type="${SOORTEN[regel.soort]}" operator="${VERGELIJKINGEN[regel.vergelijking]}"`,
        formules: [regel.van, ...(regel.tot === undefined ? [] : [regel.tot])].map((formule) =>
          naarBestand(`=${formule}`),
        ),
      };
  }
}

function ingekort(tekst: string, langst: number): string {
  return tekst.length <= langst ? tekst : `${tekst.slice(0, langst - 1)}…`;
}

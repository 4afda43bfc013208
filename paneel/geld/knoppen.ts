import {
  BEGIN_MET,
  knopuitleg,
  type Knopteksten,
  type Parameter,
  type Parameternaam,
  PARAMETERS,
  REGELINGEN,
} from '../../werkmap';
import { element } from '../element';

const GROEPEN = ['Sleutel', 'Wat u deelt', 'Reserve en innovatie', 'Grenzen per gemeente'] as const;

// Elke knop hoort bij één vraag; een nieuwe knop past alleen in het formulier als zij hier staat.
const GROEP: Readonly<Record<Parameternaam, (typeof GROEPEN)[number]>> = {
  sleutelInwoners: 'Sleutel',
  sleutelClienten: 'Sleutel',
  sleutelHistorisch: 'Sleutel',
  sleutelObjectief: 'Sleutel',
  sleutelBaten: 'Sleutel',
  sleutelHandmatig: 'Sleutel',
  solidariteit: 'Wat u deelt',
  batenHerverdelen: 'Wat u deelt',
  lokaalMeedelen: 'Wat u deelt',
  bestaandBijCentrum: 'Wat u deelt',
  centrumDraagtTekort: 'Wat u deelt',
  percentageWmo: 'Wat u deelt',
  reserve: 'Reserve en innovatie',
  ondergrens: 'Reserve en innovatie',
  plafond: 'Reserve en innovatie',
  innovatie: 'Reserve en innovatie',
  innovatieVoorReserve: 'Reserve en innovatie',
  eigenRisico: 'Grenzen per gemeente',
  maximumPerInwoner: 'Grenzen per gemeente',
};

/** Het veld van een knop op het formulier. */
export function knopveldId(naam: string): string {
  return `geld-knop-${naam.replace(/[^a-z]+/g, '-')}`;
}

/** De knoppen van de eigen regeling; `bijWijziging` krijgt steeds alles wat er ingevuld is. */
export function knoppenformulier(
  begin: Knopteksten,
  bijWijziging: (eigen: Knopteksten) => void,
): HTMLElement {
  const teksten = new Map(Object.entries(begin));
  const zet = (naam: string, tekst: string) => {
    if (tekst.trim() === '') teksten.delete(naam);
    else teksten.set(naam, tekst.trim());
    bijWijziging(Object.fromEntries(teksten));
  };
  const vast = keuzelijst(
    ['', ...REGELINGEN.map(({ naam }) => naam)].map((naam) => [naam, naam || 'geen; begin leeg']),
  );
  const groepen = GROEPEN.map((groep) => {
    const knoppen = (Object.keys(PARAMETERS) as Parameternaam[]).filter((knop) => GROEP[knop] === groep);
    const ingevuld = knoppen.some((knop) => begin[PARAMETERS[knop].naam] !== undefined);
    return element(
      'details',
      { open: ingevuld || groep === GROEPEN[0] },
      element('summary', { textContent: groep }),
      ...knoppen.map((knop) => knopveld(PARAMETERS[knop])),
    );
  });
  return element(
    'div',
    { className: 'knoppenformulier' },
    veld(
      {
        naam: BEGIN_MET,
        uitleg:
          'neem een regeling over en verander alleen wat u hieronder invult; een eigen sleutel vervangt de hele sleutel',
      },
      vast,
    ),
    ...groepen,
  );

  function knopveld(parameter: Parameter): HTMLElement {
    const { naam, soort } = parameter;
    const uitleg = knopuitleg(parameter);
    // Op een blad staat 1 of 0, in dit formulier ja of nee.
    const inWoorden = soort === 'jaNee' ? uitleg.replace('1: ', 'ja: ').replace('0: ', 'nee: ') : uitleg;
    return veld({ naam, uitleg: inWoorden }, invoerVoor(parameter), eenheidVan(parameter));
  }

  function veld(
    { naam, uitleg }: Pick<Parameter, 'naam' | 'uitleg'>,
    invoer: HTMLInputElement | HTMLSelectElement,
    eenheid = '',
  ): HTMLElement {
    invoer.id = knopveldId(naam);
    invoer.value = begin[naam] ?? '';
    invoer.onchange = () => zet(naam, invoer.value);
    const toelichting = element('p', { id: `${invoer.id}-uitleg`, className: 'zacht', textContent: uitleg });
    invoer.setAttribute('aria-describedby', toelichting.id);
    return element(
      'div',
      { className: 'veld' },
      element('label', { htmlFor: invoer.id, textContent: eenheid ? `${naam} (${eenheid})` : naam }),
      invoer,
      toelichting,
    );
  }
}

function invoerVoor({ soort }: Parameter): HTMLInputElement | HTMLSelectElement {
  if (soort !== 'jaNee') return element('input', { inputMode: 'decimal', autocomplete: 'off' });
  return keuzelijst([
    ['', 'niet gebruikt'],
    ['1', 'ja'],
    ['0', 'nee'],
  ]);
}

function eenheidVan({ soort, naam }: Parameter): string {
  if (soort === 'deel') return 'deel of procent';
  if (soort === 'jaNee') return 'ja of nee';
  return naam.endsWith('per inwoner') ? 'in euro' : 'euro';
}

function keuzelijst(keuzes: readonly (readonly string[])[]): HTMLSelectElement {
  return element(
    'select',
    {},
    ...keuzes.map(([value = '', tekst = '']) => element('option', { value, textContent: tekst })),
  );
}

import { getaltekst, roepAan } from '../../core';
import { basisstand, EIGEN_SCENARIOS, type Stand, type Tijdlijngegevens } from '../../werkmap';
import { element } from '../element';
import { watervalgrafiek } from '../grafiek';
import { euro, oordeel } from '../woorden';
import type { Keuze } from './keuze';
import { type Berekening, postnaam, type Vooruitzicht } from './rekenUit';
import { bedrag } from './zinnen';

const OORZAAKNAMEN: Readonly<Record<string, string>> = {
  verdeelmodel: 'nieuw verdeelmodel',
  aantallen: 'aantallen cliënten',
  prijs: 'prijzen',
};

/** Waardoor het saldo in een jaar is wat het is: waaruit het bestaat, en wat het anders maakt dan het basisscenario. */
export function waardoor(
  gegevens: Tijdlijngegevens,
  berekening: Berekening,
  gekozen: Vooruitzicht,
  { gemeente, jaar, stand }: Keuze,
  bron: string,
): HTMLElement[] {
  const uitkomst = gekozen.jaren.find((een) => een.jaar === jaar)!;
  return [
    element('h3', { textContent: `Waaruit bestaat het saldo in ${jaar}?` }),
    postentabel(uitkomst.posten, uitkomst.saldo),
    naastGeld(),
    element('h3', { textContent: 'Waardoor is het anders dan in het basisscenario?' }),
    ...verschil(gegevens, berekening, { gemeente, jaar, stand }, uitkomst.saldo, bron),
    element('h3', { textContent: 'Wanneer slaat het om?' }),
    element('p', { textContent: omslagzin(gegevens, berekening, { gemeente, jaar, stand }, uitkomst.saldo) }),
  ];
}

/** Geld en Vooruit rekenen met andere cijfers; wie beide ziet hoort te weten waarom een bedrag anders is. */
function naastGeld(): HTMLElement {
  return element(
    'details',
    {},
    element('summary', { textContent: 'Waarom is dit anders dan bij Geld?' }),
    element('p', {
      textContent:
        'Geld verdeelt de baten en lasten die per gemeente op blad Regio staan. Vooruit rekent elk jaar opnieuw: het rijksgeld staat bij wie het nu van het Rijk krijgt (kolom historisch), de zorg is cliënten maal de prijs van blad Kosten, en de andere lasten van blad Regio gaan naar inwoners. Per gemeente kan dat veel schelen; wat het voor de regio samen scheelt staat op blad Tijdlijn, bij Tegenover blad Begroting.',
    }),
  );
}

function postentabel(posten: readonly number[], saldo: number): HTMLElement {
  const rij = (naam: string, getal: number, klasse = '', woord = '') =>
    element(
      'tr',
      { className: klasse },
      element('th', { scope: 'row', textContent: naam }),
      element('td', {}, euro(getal), word(woord)),
    );
  const word = (tekst: string) => tekst !== '' && element('span', { className: 'woord', textContent: tekst });
  return element(
    'table',
    {},
    element('caption', { textContent: 'In euro; samen het saldo' }),
    element(
      'tbody',
      {},
      ...posten.flatMap((post, p) => (post === 0 ? [] : [rij(postnaam(p, post), post)])),
      rij('Saldo', saldo, 'totaal', oordeel(saldo)),
    ),
  );
}

function verschil(
  gegevens: Tijdlijngegevens,
  berekening: Berekening,
  { gemeente, jaar, stand }: Keuze,
  saldo: number,
  bron: string,
): HTMLElement[] {
  const basis = basiszin(gegevens);
  if (isZelfde(stand, basisstand(gegevens))) {
    return [
      element('p', {
        textContent: `U kijkt nu naar het basisscenario: ${basis}. Zet een schakelaar om en u ziet hier wat zij uitmaakt.`,
      }),
    ];
  }
  const toen = berekening
    .vooruitzicht(gemeente, EIGEN_SCENARIOS.basis)
    .jaren.find((een) => een.jaar === jaar)!;
  const oorzaken = berekening.oorzaken(gemeente, jaar);
  if (oorzaken.length === 0) {
    return [
      element('p', {
        textContent: `Voor ${gemeente} verandert er in ${jaar} niets tegenover het basisscenario: ${basis}.`,
      }),
    ];
  }
  return [
    element('p', { className: 'zacht', textContent: `Basisscenario: ${basis}.` }),
    watervalgrafiek({
      titel: `${gemeente} in ${jaar}: van basisscenario naar uw keuze`,
      bron,
      assen: { x: 'oorzaak', y: 'euro; ▲ beter, ▼ slechter voor de gemeente' },
      begin: { naam: 'basisscenario', waarde: toen.saldo },
      stappen: oorzaken.map(({ naam, bedrag: waarde }) => ({ naam: oorzaaknaam(naam), waarde })),
      eind: { naam: 'uw keuze', waarde: saldo },
      schrijf: euro,
    }),
  ];
}

/** Hoe een oorzaak voor een lezer heet. */
export function oorzaaknaam(naam: string): string {
  return OORZAAKNAMEN[naam] ?? naam;
}

/** Waar het basisscenario uit bestaat. */
export function basiszin(gegevens: Tijdlijngegevens): string {
  const { objectief, afspraak } = basisstand(gegevens);
  const naam = gegevens.afspraken.find(({ letter }) => letter === afspraak)!.naam;
  return `geen nieuw verdeelmodel, Wlz ${objectief}, afspraak ${afspraak} (${naam})`;
}

/** Of twee standen van de schakelaars gelijk zijn. */
export function isZelfde(een: Stand, ander: Stand): boolean {
  return JSON.stringify(een) === JSON.stringify({ ...ander });
}

/** Wanneer het nadeel ophoudt of het voordeel omslaat: bij andere objectieve bedragen, of zonder model bij een ander budget. */
export function omslagzin(
  gegevens: Tijdlijngegevens,
  berekening: Berekening,
  { gemeente, jaar, stand }: Keuze,
  saldo: number,
): string {
  const metModel = stand.invoering !== null && stand.invoering <= jaar;
  const knop = metModel ? 'objectief maal' : 'rijksbudget maal';
  const wat = metModel ? 'alle objectieve bedragen' : 'het rijksbudget van alle gemeenten';
  const omslag = berekening.omslag(gemeente, jaar, knop);
  const nu = saldo < 0 ? 'een nadeel' : 'geen nadeel';
  if (!omslag) return `${gemeente} heeft in ${jaar} ${nu}, hoe hoog of laag ${wat} ook uitvallen.`;
  const deel = omslag.naar / omslag.van - 1;
  const richting = deel > 0 ? 'hoger' : 'lager';
  const eigen = metModel ? eigenBedrag(gegevens, gemeente, omslag) : '';
  return `${gemeente} heeft in ${jaar} ${saldo < 0 ? 'geen nadeel meer' : 'wel een nadeel'} als ${wat} ${getaltekst(Math.abs(100 * deel), 1)}\u00A0% ${richting} ${metModel ? 'uitvallen' : 'uitvalt'}${eigen}.`;
}

function eigenBedrag(
  { gemeenten, namen }: Tijdlijngegevens,
  gemeente: string,
  { van, naar }: { readonly van: number; readonly naar: number },
): string {
  const k = (gemeenten[0] ?? []).findIndex((kop) => String(kop).trim().toLowerCase() === 'objectief');
  const objectief = Number(gemeenten.slice(1)[namen.indexOf(gemeente)]?.[k] ?? 0);
  if (objectief === 0) return '';
  const maal = (factor: number) => Number(roepAan('BWMO_PXQ', [[[objectief]], [[factor]]]));
  return ` (${gemeente}: ${bedrag(maal(naar))}, nu ${bedrag(maal(van))})`;
}

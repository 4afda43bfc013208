import { element, knop } from '../element';
import { rekengang } from '../herleid/rekengang';
import { FUNCTIE, type Gemeenteuitkomst, SALDOKOLOM, type Uitkomst } from './rekenUit';
import { betaalwoord, centen, euro, oordeel, saldowoord, teken } from '../woorden';

const KOLOMMEN = 4;

/**
 * Per gemeente elke regeling onder elkaar: saldo, bijdrage, en verschil met de eerste, ook per inwoner. Een klik op
 * een saldo laat zien hoe het berekend is.
 *
 * Vereist: minstens één uitkomst.
 */
export function uitkomsttabel(uitkomsten: readonly Uitkomst[]): HTMLElement {
  const { letter, gemeenten } = uitkomsten[0]!;
  const koppen = ['Saldo', 'Bijdrage', `Verschil met ${letter}`];
  const schuift = element(
    'div',
    { className: 'tabelruimte', tabIndex: 0 },
    element(
      'table',
      { className: 'uitkomst' },
      element('caption', {
        textContent: `Bedragen in euro. Verschil is het saldo min dat onder regeling ${letter}, met eronder het bedrag per inwoner. Kies een saldo om te zien hoe het berekend is.`,
      }),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td'),
          ...koppen.map((kop) => element('th', { scope: 'col', textContent: kop })),
        ),
      ),
      ...gemeenten.map(({ naam }, g) => groep(naam, uitkomsten, (uitkomst) => gemeenterij(uitkomst, g))),
      groep('Regio', uitkomsten, regiorij),
    ),
  );
  schuift.setAttribute('role', 'group');
  schuift.setAttribute('aria-label', 'Uitkomst per gemeente');
  return schuift;
}

function groep(
  naam: string,
  uitkomsten: readonly Uitkomst[],
  rij: (uitkomst: Uitkomst) => HTMLElement,
): HTMLElement {
  return element(
    'tbody',
    {},
    element('tr', {}, element('th', { scope: 'rowgroup', colSpan: KOLOMMEN, textContent: naam })),
    ...uitkomsten.map(rij),
  );
}

function gemeenterij(uitkomst: Uitkomst, nummer: number): HTMLElement {
  const { bijdrage, saldo, verschil, perInwoner } = uitkomst.gemeenten[nummer]!;
  const rij = element('tr');
  rij.append(
    element('th', { scope: 'row', textContent: uitkomst.letter }),
    element('td', {}, saldoknop(uitkomst, nummer, rij), woord(saldowoord(saldo))),
    bedragcel(euro(bijdrage), betaalwoord(bijdrage)),
    verschil === null
      ? element('td')
      : bedragcel(`${teken(verschil)}${euro(verschil)}`, perHoofd(verschil, perInwoner)),
  );
  return rij;
}

/** Het saldo als knop die de berekening eronder opent en sluit. */
function saldoknop(uitkomst: Uitkomst, nummer: number, rij: HTMLTableRowElement): HTMLElement {
  const { naam, saldo } = uitkomst.gemeenten[nummer]!;
  let open: HTMLElement | undefined;
  const schakel = knop(
    euro(saldo),
    () => {
      if (open) {
        open.remove();
        open = undefined;
      } else {
        open = herleiding(uitkomst, nummer);
        rij.after(open);
      }
      schakel.setAttribute('aria-expanded', String(open !== undefined));
    },
    'link bedrag',
  );
  schakel.setAttribute('aria-expanded', 'false');
  schakel.setAttribute(
    'aria-label',
    `${euro(saldo)}: hoe het saldo van ${naam} onder regeling ${uitkomst.letter} berekend is`,
  );
  return schakel;
}

function herleiding(
  { letter, naam: regeling, argumenten, gemeenten }: Uitkomst,
  nummer: number,
): HTMLElement {
  const { naam, bijdrage, saldo }: Gemeenteuitkomst = gemeenten[nummer]!;
  return element(
    'tr',
    { className: 'herleiding' },
    element(
      'td',
      { colSpan: KOLOMMEN },
      element('p', { textContent: `${naam} onder regeling ${letter}, ${regeling}:` }),
      rekengang({
        functie: FUNCTIE,
        argumenten,
        // De kopregel telt mee als rij.
        plaats: { rij: nummer + 1, kolom: SALDOKOLOM },
        namen: gemeenten.map((gemeente) => gemeente.naam),
      }),
      element('p', {
        textContent: `Bijdrage ${centen(bijdrage)} euro (${betaalwoord(bijdrage)}), saldo ${centen(saldo)} euro. Berekend met ${FUNCTIE}.`,
      }),
    ),
  );
}

function regiorij({ letter, totaal, reserve, innovatie, nietGedekt, sluit }: Uitkomst): HTMLElement {
  const rest = [
    bestemming('reserve', reserve),
    bestemming('innovatie', innovatie),
    ...(nietGedekt === 0 ? [] : [`niet gedekt ${euro(-nietGedekt)}: dit draagt nog niemand`]),
    sluit ? 'alles samen sluit' : 'let op: dit sluit niet',
  ];
  return element(
    'tr',
    {},
    element('th', { scope: 'row', textContent: letter }),
    bedragcel(euro(totaal), saldowoord(totaal)),
    element('td', { className: 'zacht', colSpan: KOLOMMEN - 2, textContent: rest.join('; ') }),
  );
}

function perHoofd(verschil: number, perInwoner: number | null): string {
  if (verschil === 0) return oordeel(verschil);
  return `${oordeel(verschil)}, ${perInwoner === null ? 'inwoners ontbreken' : centen(perInwoner)}`;
}

function bestemming(waar: string, bedrag: number): string {
  if (bedrag === 0) return `${waar} 0`;
  return bedrag > 0 ? `naar ${waar} ${euro(bedrag)}` : `uit ${waar} ${euro(-bedrag)}`;
}

function bedragcel(bedrag: string, uitleg: string): HTMLElement {
  return element('td', {}, element('span', { className: 'bedrag', textContent: bedrag }), woord(uitleg));
}

function woord(tekst: string): HTMLElement {
  return element('span', { className: 'woord', textContent: tekst });
}

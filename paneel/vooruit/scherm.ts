import { EIGEN_SCENARIOS, type Tijdlijngegevens, zinVan } from '../../werkmap';
import { element, knop } from '../element';
import { lijngrafiek } from '../grafiek';
import type { Omgeving } from '../onderdeel';
import { keuzelijst, veld } from '../veld';
import { knopMetAankondiging } from '../voorafgaand';
import { centen, euro, oordeel, teken } from '../woorden';
import { afsprakendeel } from './afsprakendeel';
import { bladvoorstel } from './bladvoorstel';
import { INSTELLING, type Keuze } from './keuze';
import { Berekening, type Vooruitzicht } from './rekenUit';
import { schakelaars } from './schakelaars';
import { verdeling } from './verdeling';
import { waardoor } from './waardoor';
import { hoofdzin } from './zinnen';
import { zekerheid } from './zekerheid';

/** Eerst de uitkomst bij de stand van de schakelaars, daaronder waardoor en hoe zeker. Fout: de zin van de functie. */
export function vooruitzichtscherm(
  { werkmap, laatste }: Omgeving,
  gegevens: Tijdlijngegevens,
  begin: Keuze,
  maakA4: (keuze: Keuze) => Promise<void>,
): HTMLElement[] {
  let keuze = begin;
  let vorigeZin = '';
  const { namen, jaren, scenarios, bron } = gegevens;
  const bronzin = bron === '' ? 'Bron: blad Tijdlijn.' : `Bron: ${bron}.`;

  const bewaarmelding = element('p', { className: 'waarschuwing', hidden: true });
  bewaarmelding.setAttribute('role', 'status');
  const standen = schakelaars(gegevens, (deel) => neem({ stand: { ...keuze.stand, ...deel } }));
  const uitkomst = element('div', { className: 'uitkomst' });
  uitkomst.setAttribute('aria-live', 'polite');
  const lijnen = element('div');
  const gelijk = element('p', {
    className: 'waarschuwing',
    hidden: true,
    textContent:
      'De scenario’s op blad Tijdlijn geven allemaal hetzelfde: daar is nog niet ingevuld wat er mee of tegen kan vallen. Dat zegt niets over hoe zeker dit is.',
  });
  const details = element('div');
  const jaarkeuze = keuzelijst(
    'vooruit-jaar',
    jaren.map((jaar) => [String(jaar), String(jaar)]),
    String(keuze.jaar),
    (jaar) => neem({ jaar: Number(jaar) }),
  );
  const inJaar = element('div');
  const verder = element('div');
  const a4melding = element('p');
  a4melding.setAttribute('role', 'status');
  const a4knop = knop('Maak het A4', () => {
    a4knop.disabled = true;
    a4melding.textContent = '';
    maakA4(keuze)
      .catch((fout: unknown) => (a4melding.textContent = zinVan(fout)))
      .finally(() => (a4knop.disabled = false));
  });
  toon(new Berekening(gegevens, keuze.stand));
  return [
    element('h2', { textContent: 'Wat betekent dit voor uw gemeente?' }),
    veld(
      'Gemeente',
      keuzelijst(
        'vooruit-gemeente',
        namen.map((naam) => [naam, naam]),
        keuze.gemeente,
        (gemeente) => neem({ gemeente }),
      ),
    ),
    standen.deel,
    bewaarmelding,
    uitkomst,
    lijnen,
    gelijk,
    details,
    element('h2', { textContent: 'Waardoor?' }),
    veld('Jaar', jaarkeuze),
    inJaar,
    verder,
    element(
      'div',
      { className: 'voet' },
      knopMetAankondiging('Schrijf naar blad', () => bladvoorstel(werkmap, keuze), laatste, 'knop hoofd'),
      a4knop,
      a4melding,
    ),
  ];

  function neem(deel: Partial<Keuze>): void {
    keuze = { ...keuze, ...deel };
    bewaarmelding.hidden = true;
    werkmap.zetInstelling(INSTELLING, JSON.stringify(keuze)).catch((fout: unknown) => {
      bewaarmelding.textContent = `Uw keuze is niet bewaard. ${zinVan(fout)}`;
      bewaarmelding.hidden = false;
    });
    toon(new Berekening(gegevens, keuze.stand));
  }

  /** De uitkomst staat er meteen; wat langer rekenen kost volgt als het scherm is bijgewerkt. */
  function toon(berekening: Berekening): void {
    const { gemeente, stand } = keuze;
    const gekozen = berekening.vooruitzicht(gemeente);
    standen.toon(stand);
    const zin = hoofdzin(gemeente, gekozen);
    uitkomst.replaceChildren(
      element('p', { className: 'hoofdzin', textContent: zin }),
      ...(vorigeZin === '' || vorigeZin === zin
        ? []
        : [element('p', { className: 'was zacht', textContent: `was: ${vorigeZin}` })]),
      jaartabel(gekozen),
    );
    vorigeZin = zin;
    lijnen.replaceChildren(
      lijngrafiek({
        titel: `${gemeente}: nadeel of voordeel per jaar`,
        bron: bronzin,
        assen: { x: 'jaar', y: 'euro; onder nul is een nadeel' },
        categorieen: jaren.map(String),
        reeksen: [
          { naam: EIGEN_SCENARIOS.gekozen, waarden: gekozen.jaren.map(({ saldo }) => saldo) },
          ...scenarios.map((naam) => ({
            naam: `alles ${naam}`,
            waarden: berekening.vooruitzicht(gemeente, naam).jaren.map(({ saldo }) => saldo),
            dun: true as const,
          })),
        ],
        schrijf: euro,
      }),
    );
    gelijk.hidden = !scenariosGelijk(scenarios.map((naam) => berekening.vooruitzicht(gemeente, naam)));
    details.replaceChildren(...verdeling(berekening.aandelen(), bronzin));
    const mijn = keuze;
    inJaar.setAttribute('aria-busy', 'true');
    setTimeout(() => {
      // Wie intussen verder klikte krijgt alleen de laatste.
      if (mijn !== keuze) return;
      inJaar.replaceChildren(...waardoor(gegevens, berekening, gekozen, keuze, bronzin));
      inJaar.removeAttribute('aria-busy');
      verder.replaceChildren(afsprakendeel(berekening, gegevens), zekerheid(berekening, keuze, gegevens));
    });
  }
}

/** Of elk scenario elk jaar hetzelfde saldo geeft; met één scenario valt er niets te vergelijken. */
function scenariosGelijk(perScenario: readonly Vooruitzicht[]): boolean {
  const saldi = perScenario.map(({ jaren }) => JSON.stringify(jaren.map(({ saldo }) => saldo)));
  return saldi.length > 1 && new Set(saldi).size === 1;
}

function jaartabel({ jaren, samen, perInwoner }: Vooruitzicht): HTMLElement {
  const rij = (kop: string, saldo: number, hoofd: number | null, klasse = '') =>
    element(
      'tr',
      { className: klasse },
      element('th', { scope: 'row', textContent: kop }),
      element(
        'td',
        {},
        `${teken(saldo)}${euro(saldo)}`,
        element('span', { className: 'woord', textContent: oordeel(saldo) }),
      ),
      element('td', { textContent: hoofd === null ? 'inwoners ontbreken' : centen(hoofd) }),
    );
  return element(
    'table',
    {},
    element('caption', { textContent: 'Saldo na de bijdrage aan de regio, in euro' }),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...['Jaar', 'Saldo', 'Per inwoner'].map((kop) => element('th', { scope: 'col', textContent: kop })),
      ),
    ),
    element(
      'tbody',
      {},
      ...jaren.map(({ jaar, saldo, perInwoner: hoofd }) => rij(String(jaar), saldo, hoofd)),
      rij('Samen', samen, perInwoner, 'totaal'),
    ),
  );
}

import {
  BEGIN_MET,
  bronzin,
  leesKolombronnen,
  PARAMETERS,
  type Regeling,
  REGELINGLETTERS,
  zinVan,
} from '../../werkmap';
import { element, knop } from '../element';
import { staafgrafiek } from '../grafiek';
import { leesTabelNu } from '../nieuweBladen';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import type { Vergeleken } from './vergeleken';
import { bladvoorstel } from './bladvoorstel';
import { EIGEN, INSTELLING, type Keuze, schrijfKeuze } from './keuze';
import { kiezer } from './kiezer';
import { knoppenformulier, knopveldId } from './knoppen';
import { kopieerknop } from './kopieer';
import type { Gelezen } from './lees';
import { raadstabel } from './raadstabel';
import { type Gekozen, rekenUit, type Uitkomst } from './rekenUit';
import { regelingenlijst } from './regelingenlijst';
import { samenvatting } from './samenvatting';
import { uitkomsttabel } from './uitkomsttabel';
import { euro } from '../woorden';

/** Kiezen, vergelijken en wegschrijven; elke keuze wordt meteen doorgerekend en bij de werkmap bewaard. */
export function vergelijking(
  { werkmap, laatste }: Omgeving,
  gelezen: Gelezen,
  maakBijlage: (gegevens: Vergeleken) => Promise<void>,
): HTMLElement[] {
  const { tabel, rijen, bronnen, haalbaar } = gelezen;
  const bron = bronzin(bronnen);
  let keuze = gelezen.keuze;
  let gekozen: readonly Gekozen[] = [];
  const uitkomsten = () => gekozen.flatMap((deel) => ('uitkomst' in deel ? [deel.uitkomst] : []));

  const melding = element('p', { className: 'waarschuwing', hidden: true });
  melding.setAttribute('role', 'status');
  const kiezers = REGELINGLETTERS.map((letter, plek) => {
    const metKeuze = (naam: string) => keuze.plekken.map((oud, p) => (p === plek ? naam : oud));
    return kiezer(
      letter,
      haalbaar,
      (naam) => neem({ ...keuze, plekken: metKeuze(naam) }),
      (regeling) => neemOver(regeling, metKeuze(EIGEN)),
    );
  });
  const knoppendeel = element('div');
  const eigen = element(
    'details',
    { open: true, hidden: true },
    element('summary', { textContent: 'Knoppen van de eigen regeling' }),
    knoppendeel,
  );
  toonKnoppen();
  const uitkomst = element('div');
  const bijlagemelding = element('p');
  bijlagemelding.setAttribute('role', 'status');
  const bijlageknop = knop('Maak de bijlage', () => {
    bijlageknop.disabled = true;
    bijlagemelding.textContent = '';
    maakBijlage({ uitkomsten: uitkomsten(), tabel, bronnen, datum: vandaag() })
      .catch((fout: unknown) => (bijlagemelding.textContent = zinVan(fout)))
      .finally(() => (bijlageknop.disabled = false));
  });
  const knoppen = element(
    'div',
    { className: 'voet' },
    knopMetAankondiging(
      'Schrijf naar blad',
      async () => {
        const nu = await leesTabelNu(werkmap);
        return bladvoorstel(werkmap, nu, await leesKolombronnen(werkmap, nu), keuze, gekozen, vandaag());
      },
      laatste,
      'knop hoofd',
    ),
    bijlageknop,
    kopieerknop(() => raadstabel(uitkomsten(), bron)),
    bijlagemelding,
  );
  toon();
  return [...kiezers.map(({ deel }) => deel), eigen, melding, uitkomst, regelingenlijst(haalbaar), knoppen];

  function neem(nieuw: Keuze): void {
    keuze = nieuw;
    toon();
    melding.hidden = true;
    werkmap.zetInstelling(INSTELLING, schrijfKeuze(keuze)).catch((fout: unknown) => {
      melding.textContent = `Uw keuze is niet bewaard. ${zinVan(fout)}`;
      melding.hidden = false;
    });
  }

  /** Maakt van een regeling met open knoppen een eigen regeling, en gaat naar de eerste knop die nog leeg is. */
  function neemOver({ naam, open = [] }: Regeling, plekken: readonly string[]): void {
    neem({ plekken, eigen: { ...keuze.eigen, [BEGIN_MET]: naam } });
    toonKnoppen();
    const leeg = open.map((knop) => PARAMETERS[knop].naam).find((knop) => keuze.eigen[knop] === undefined);
    const veld = eigen.querySelector<HTMLElement>(`#${knopveldId(leeg ?? BEGIN_MET)}`);
    const groep = veld?.closest('details');
    if (groep) groep.open = true;
    eigen.open = true;
    veld?.focus();
  }

  function toonKnoppen(): void {
    knoppendeel.replaceChildren(
      knoppenformulier(keuze.eigen, (teksten) => neem({ ...keuze, eigen: teksten })),
    );
  }

  function toon(): void {
    gekozen = rekenUit(keuze, tabel, rijen);
    eigen.hidden = !keuze.plekken.includes(EIGEN);
    kiezers.forEach((een, plek) => een.toon(gekozen.find(({ letter }) => letter === REGELINGLETTERS[plek])));
    const gelukt = uitkomsten();
    knoppen.hidden = gelukt.length === 0;
    uitkomst.replaceChildren(
      ...(gelukt.length === 0
        ? [element('p', { textContent: 'Kies minstens één regeling die met uw tabel te berekenen is.' })]
        : [
            element('h2', { textContent: 'Wie wint, wie betaalt' }),
            samenvatting(gelukt),
            grafiekVan(gelukt, bron),
            element('h2', { textContent: 'Per gemeente' }),
            uitkomsttabel(gelukt),
            ...gelukt.flatMap(({ zonderEffect }) =>
              zonderEffect.map((zin) => element('p', { className: 'waarschuwing', textContent: zin })),
            ),
            element('p', { className: 'zacht', textContent: `${bron}.` }),
          ]),
    );
  }
}

function grafiekVan(uitkomsten: readonly Uitkomst[], bron: string): HTMLElement {
  return staafgrafiek({
    titel: 'Saldo per gemeente',
    bron,
    assen: { x: 'gemeente', y: 'saldo in euro' },
    categorieen: uitkomsten[0]!.gemeenten.map(({ naam }) => naam),
    reeksen: uitkomsten.map(({ letter, naam, gemeenten }) => ({
      naam: `${letter}. ${naam}`,
      waarden: gemeenten.map(({ saldo }) => saldo),
    })),
    schrijf: euro,
    woorden: { boven: 'overschot', onder: 'tekort' },
  });
}

function vandaag(): string {
  return new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
}

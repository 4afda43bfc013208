import { isZelfdeBedrag } from '../../core';
import {
  EENHEDEN,
  EENHEIDNAMEN,
  type Maat,
  GEEN_KEUZES,
  gemeentenIn,
  type Keuzes,
  werkUit,
  type Uitwerking,
} from '../../werkmap';
import { element } from '../element';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import { kolomkeuze } from './kolomkeuze';
import type { GelezenTabel } from './leesEigenTabel';
import { leesJaar } from './bladenVoorRegio';
import { rijkeuze } from './rijkeuze';
import { scherm } from './scherm';
import { kondigGemeentenAan } from './schrijfGemeenten';
import { keuzelijst, veld } from '../veld';
import { voorbeeldtabel } from './voorbeeldtabel';
import { paneelzinnen } from '../zinnen';

const GEEN_CENTRUM = '';

/** Laat zien wat we van de eigen tabel begrijpen; de gebruiker past aan en schrijft pas daarna. */
export function eigenTabel(
  { werkmap, laatste }: Omgeving,
  { begrip, bereik, buiten, eisZoalsGelezen }: GelezenTabel,
  terug: () => void,
): HTMLElement {
  let keuzes: Keuzes = GEEN_KEUZES;
  const houder = element('div', {});
  const regio = element('input', { id: 'eigen-regio', value: begrip.regio, autocomplete: 'off' });
  const jaar = element('input', {
    id: 'eigen-jaar',
    inputMode: 'numeric',
    size: 6,
    value: begrip.jaar === null ? '' : String(begrip.jaar),
    autocomplete: 'off',
  });

  function kies(anders: Partial<Keuzes>): void {
    keuzes = { ...keuzes, ...anders };
    const focus = document.activeElement?.id;
    teken();
    if (focus) houder.querySelector<HTMLElement>(`#${focus}`)?.focus();
  }

  function teken(): void {
    const uitwerking = werkUit(begrip, keuzes);
    const open = houder.querySelector('details')?.open ?? false;
    houder.replaceChildren(
      vragendeel(uitwerking),
      element('h3', { textContent: 'Kolommen' }),
      kolomkeuze(uitwerking, (kolom, naam) =>
        kies({ betekenissen: new Map([...keuzes.betekenissen, [kolom, naam]]) }),
      ),
      eenheidskeuze(uitwerking, (eenheid) => kies({ eenheid })),
      element('h3', { textContent: 'Regels' }),
      rijkeuze(uitwerking, open, (rij, aan) => kies({ rijen: new Map([...keuzes.rijen, [rij, aan]]) })),
      centrumkeuze(uitwerking, (centrum) => kies({ centrum })),
      puntendeel(uitwerking),
      element('h3', { textContent: 'Zo komt het in het blad' }),
      voorbeeldtabel(uitwerking),
    );
  }

  teken();
  return scherm(
    'Eigen tabel',
    terug,
    element('p', {
      textContent: `Gelezen: ${bereik.blad}!${bereik.adres}. Klopt er iets niet, verander het hier.`,
    }),
    buiten !== '' && element('p', { className: 'waarschuwing', textContent: buiten }),
    houder,
    veld('Naam van de regio', regio, 'Mag leeg blijven.'),
    veld('Begrotingsjaar', jaar, 'Mag leeg blijven.'),
    element(
      'div',
      { className: 'onderaan' },
      knopMetAankondiging(
        'Maak blad Gemeenten',
        async () => {
          const jaartal = leesJaar(jaar.value);
          if (jaar.value.trim() !== '' && jaartal === null) throw paneelzinnen.jaarOfLeeg();
          await eisZoalsGelezen();
          return kondigGemeentenAan(werkmap, werkUit(begrip, keuzes), {
            regio: regio.value.trim(),
            jaar: jaartal,
          });
        },
        laatste,
        'knop hoofd',
      ),
    ),
  );
}

function vragendeel({ vragen }: Uitwerking): HTMLElement {
  const deel = element('div', { className: 'vragen' });
  deel.setAttribute('role', 'status');
  if (vragen.length > 0) {
    deel.append(
      element('h3', { textContent: 'Eerst kiezen' }),
      element('ul', {}, ...vragen.map((vraag) => element('li', { textContent: vraag }))),
    );
  }
  return deel;
}

function puntendeel({ punten, totalen, totaalrij, begrip }: Uitwerking): HTMLElement {
  const klopt = totalen.length > 0 && totalen.every(({ eigen, som }) => isZelfdeBedrag(eigen, som));
  return element(
    'div',
    {},
    klopt &&
      element('p', {
        className: 'voordeel',
        textContent: `✓ De som van de gemeenten is gelijk aan uw totaalregel (${begrip.raster.rijnaam(totaalrij!)}).`,
      }),
    punten.length > 0 && element('h3', { textContent: 'Let op' }),
    punten.length > 0 &&
      element('ul', { className: 'punten' }, ...punten.map((punt) => element('li', { textContent: punt }))),
  );
}

function eenheidskeuze({ eenheid, begrip }: Uitwerking, opKeuze: (eenheid: Maat) => void): HTMLElement {
  const gevonden = begrip.eenheden.length === 1 && eenheid === begrip.eenheden[0];
  const keuzes = EENHEDEN.map((maat): [string, string] => [String(maat), EENHEIDNAMEN[maat]]);
  const lijst = keuzelijst(
    'eigen-eenheid',
    eenheid === null ? [['', 'Kies…'], ...keuzes] : keuzes,
    eenheid === null ? '' : String(eenheid),
    (gekozen) => gekozen !== '' && opKeuze(Number(gekozen) as Maat),
  );
  if (eenheid === null) lijst.setAttribute('aria-invalid', 'true');
  return veld('Bedragen staan in', lijst, gevonden ? 'Zo staat het in uw blad.' : undefined);
}

function centrumkeuze(uitwerking: Uitwerking, opKeuze: (naam: string) => void): HTMLElement {
  const namen = gemeentenIn(uitwerking).map(({ naam }): [string, string] => [naam, naam]);
  return veld(
    'Centrumgemeente',
    keuzelijst(
      'eigen-centrum',
      [[GEEN_CENTRUM, 'geen of nog niet bekend'], ...namen],
      uitwerking.centrum ?? GEEN_CENTRUM,
      opKeuze,
    ),
  );
}

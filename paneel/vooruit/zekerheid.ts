import { type Cel, getaltekst, tijdlijnbandInDelen } from '../../core';
import { EIGEN_SCENARIOS, type Tijdlijngegevens, zinVan } from '../../werkmap';
import { element, knop } from '../element';
import { Gestopt, voortgangsbalk } from '../voortgang';
import { oordeel } from '../woorden';
import type { Keuze } from './keuze';
import type { Berekening } from './rekenUit';
import { bedrag } from './zinnen';

const SIMULATIES = 500;
const ZAAD = 1;
// De kolommen van BWMO_TIJDLIJN_BANDBREEDTE.
const KOLOM = { p10: 1, p50: 2, p90: 3, kans: 5 } as const;

/** Hoe zeker het saldo in een jaar is als cliënten bij toeval komen en vertrekken; met voortgang en te stoppen. */
export function zekerheid(
  berekening: Berekening,
  { gemeente, jaar }: Keuze,
  { namen }: Tijdlijngegevens,
): HTMLElement {
  const balk = voortgangsbalk();
  const uitkomst = element('div');
  uitkomst.setAttribute('role', 'status');
  const begin = knop(`Reken ${SIMULATIES} keer door`, () => void reken());
  return element(
    'details',
    {},
    element('summary', { textContent: `Hoe zeker is het saldo in ${jaar}?` }),
    element('p', {
      textContent:
        'Hoeveel mensen er komen en vertrekken is toeval. Zo vaak doorgerekend ziet u hoe ver het saldo daardoor uiteen kan lopen.',
    }),
    begin,
    balk.deel,
    uitkomst,
  );

  async function reken(): Promise<void> {
    begin.disabled = true;
    uitkomst.replaceChildren();
    try {
      const rijen = (await balk.reken(
        tijdlijnbandInDelen([...berekening.invoer, jaar, SIMULATIES, ZAAD, EIGEN_SCENARIOS.gekozen]),
        'Bezig met doorrekenen',
      )) as Cel[][];
      uitkomst.replaceChildren(...zinnen(rijen[namen.indexOf(gemeente)]!));
    } catch (fout) {
      uitkomst.replaceChildren(
        element('p', { textContent: fout instanceof Gestopt ? fout.message : zinVan(fout) }),
      );
    } finally {
      begin.disabled = false;
    }
  }

  function zinnen(rij: readonly Cel[]): HTMLElement[] {
    const saldo = (kolom: number) => {
      const getal = Number(rij[kolom]);
      return `${oordeel(getal)} van ${bedrag(getal)}`;
    };
    return [
      element('p', {
        className: 'hoofdzin',
        textContent: `Waarschijnlijk tussen een ${saldo(KOLOM.p10)} en een ${saldo(KOLOM.p90)}; in het midden een ${saldo(KOLOM.p50)}.`,
      }),
      element('p', {
        textContent: `Kans op nadeel: ${getaltekst(100 * Number(rij[KOLOM.kans]), 0)}\u00A0%. In 80 van de 100 keer ligt het saldo in ${jaar} tussen de twee genoemde bedragen.`,
      }),
      element('p', {
        className: 'zacht',
        textContent: `${SIMULATIES} simulaties, zaad ${ZAAD}. Budgetten en prijzen zijn in elke simulatie gelijk; alleen het aantal cliënten wisselt.`,
      }),
    ];
  }
}

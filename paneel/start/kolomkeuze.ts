import {
  type Betekenis,
  type Eigenkolom,
  eenheidVanKolom,
  KOLOMMEN,
  type Kolomnaam,
  type Uitwerking,
} from '../../werkmap';
import { element } from '../element';
import { keuzelijst } from '../veld';

const NIET = 'niet';
const KIES = 'kies';
const KEUZES = (Object.keys(KOLOMMEN) as Kolomnaam[]).map((naam): [string, string] => [naam, KOLOMMEN[naam]]);

/** Per eigen kolom wat erin staat, met de eerste cellen erbij om het te kunnen zien. */
export function kolomkeuze(
  uitwerking: Uitwerking,
  opKeuze: (kolom: number, naam: Kolomnaam | null) => void,
): HTMLElement {
  const kop = element(
    'tr',
    {},
    element('th', { scope: 'col', textContent: 'In uw blad' }),
    element('th', { scope: 'col', textContent: 'Is' }),
  );
  return element(
    'table',
    { className: 'kolommen' },
    element('thead', {}, kop),
    element(
      'tbody',
      {},
      ...uitwerking.begrip.kolommen.map((kolom) =>
        regel(uitwerking, kolom, uitwerking.betekenissen.get(kolom.kolom), opKeuze),
      ),
    ),
  );
}

function regel(
  uitwerking: Uitwerking,
  { kolom, kop, voorbeelden }: Eigenkolom,
  betekenis: Betekenis,
  opKeuze: (kolom: number, naam: Kolomnaam | null) => void,
): HTMLElement {
  const plek = uitwerking.begrip.raster.kolomnaam(kolom);
  const naam = kop === '' ? plek : kop;
  const eenheid = eenheidVanKolom(uitwerking, kolom);
  const keuzes: [string, string][] = [[NIET, 'niet gebruiken'], ...KEUZES];
  const lijst = keuzelijst(
    `eigen-kolom-${kolom}`,
    betekenis === undefined ? [[KIES, 'Kies…'], ...keuzes] : keuzes,
    betekenis === undefined ? KIES : (betekenis ?? NIET),
    (gekozen) => gekozen !== KIES && opKeuze(kolom, gekozen === NIET ? null : (gekozen as Kolomnaam)),
  );
  lijst.setAttribute('aria-label', `Wat er in ${naam} staat`);
  if (betekenis === undefined) lijst.setAttribute('aria-invalid', 'true');
  return element(
    'tr',
    { className: betekenis === null ? 'ongebruikt' : '' },
    element(
      'th',
      { scope: 'row' },
      element('span', { textContent: naam }),
      element('span', {
        className: 'zacht',
        textContent: `${plek}${voorbeelden.length > 0 ? `: ${voorbeelden.join(' · ')}` : ''}`,
      }),
    ),
    element('td', {}, lijst, eenheid !== '' && element('span', { className: 'zacht', textContent: eenheid })),
  );
}

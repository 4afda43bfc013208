import {
  herleid,
  type Herleiding,
  type Ketenstap,
  oordeeltekst,
  opschrifttekst,
  waardetekst,
} from '../../werkmap/herleid';
import { type Bereik, verwijzing, type Werkmap } from '../../werkmap';
import { element } from '../../paneel/element';

/** Hoe een bedrag tot stand komt: formule, stappen, bronnen en het oordeel van narekenen. */
export async function rekengang(werkmap: Werkmap, plek: Bereik): Promise<HTMLElement> {
  const herleiding = await herleid(werkmap, plek);
  const { opschrift, waarde, eenheid, betekenis, formule } = herleiding;
  const naam = [opschrifttekst(opschrift), waardetekst(waarde, eenheid)].filter(Boolean).join(': ');
  return element(
    'section',
    { className: 'rekengang' },
    element('h4', { textContent: betekenis === '' ? naam : `${naam} (${betekenis})` }),
    element('p', { className: 'zacht', textContent: `Cel ${verwijzing(plek)}` }),
    ...(formule ? formuledeel(formule, herleiding) : []),
  );
}

function formuledeel(
  { tekst, aanroepen, ingevuld, nagerekend }: NonNullable<Herleiding['formule']>,
  { waarde, eenheid }: Herleiding,
): (HTMLElement | false)[] {
  return [
    element('p', { className: 'formule', textContent: tekst }),
    ...aanroepen.flatMap(({ samenvatting, stappen, bronnen, fout }) => [
      element('p', { textContent: fout ?? samenvatting }),
      stappen.length > 0 && stappentabel(stappen),
      ...bronnen.map(({ titel, vindplaats }) =>
        element('p', {
          className: 'zacht',
          textContent: `Bron: ${titel}${vindplaats === undefined ? '' : ` (${vindplaats})`}`,
        }),
      ),
    ]),
    ingevuld !== null && element('p', { className: 'formule', textContent: `Ingevuld: ${ingevuld}` }),
    element('p', { textContent: oordeeltekst(nagerekend, waarde, eenheid) }),
  ];
}

function stappentabel(stappen: readonly Ketenstap[]): HTMLElement {
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, kop('Stap'), kop('Uitkomst', 'getal'))),
    element('tbody', {}, ...stappen.flatMap(staprijen)),
  );
}

/** Een stap die bij één cel hoort is één regel; anders krijgt elke waarde haar eigen regel. */
function staprijen({ naam, eenheid, waarde, lijst, plek }: Ketenstap): HTMLElement[] {
  if (!lijst || plek !== null) return [rij(naam, waardetekst(waarde, eenheid))];
  return lijst.map((cel) => rij(`${naam}, ${cel.naam}`, waardetekst(cel.waarde, eenheid)));
}

function rij(naam: string, tekst: string): HTMLElement {
  const opschrift = element('th', { textContent: naam, scope: 'row' });
  return element('tr', {}, opschrift, element('td', { className: 'getal', textContent: tekst }));
}

function kop(tekst: string, className = ''): HTMLElement {
  return element('th', { textContent: tekst, className, scope: 'col' });
}

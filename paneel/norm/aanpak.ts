import { type Antwoord, regiosVerder } from '../../core';
import { NVO2020 } from '../../core/normen';
import {
  AANPAKBLAD,
  AANPAKKOPPEN,
  aanpakblad,
  type Aanpakregel,
  AFSTAND,
  NORMBLAD,
  normblad,
  NORMONDERWERPEN,
  standcel,
  verwijzing,
  type Werkmap,
} from '../../werkmap';
import { element, knop } from '../element';
import { kondigBladenAan, vrijeNaam } from '../nieuweBladen';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging, type Vooraankondiging } from '../voorafgaand';
import type { Citaten } from './gegevens';
import { kopieer } from './klembord';
import { metConcept, norminvoer, opBladNu, wijzigingen } from './schrijven';
import { peildatum, TEKENS } from './teken';
import { kolomNu, NU, type Toestand } from './toestand';
import { paneelzinnen } from '../zinnen';

const MEESTE_CITATEN = 3;
const MEESTE_TEKENS = 260;
const BRON = `Bron van 2020: ${NVO2020.bron.uitgever}, ${NVO2020.bron.titel}, 29 oktober 2020 (${NVO2020.bron.kenmerk}).`;

/** De tabel van norm naar aanpak, om te kopiëren naar een regiovisie of op een blad te zetten. */
export function aanpak(toestand: Toestand, { werkmap, laatste }: Omgeving, teksten: Citaten): HTMLElement {
  const regels = aanpakregels(toestand, teksten);
  const { meting } = kolomNu(toestand);
  const tabel = element(
    'table',
    { className: 'aanpak' },
    element('caption', { textContent: `Van norm naar aanpak, stand ${peildatum(meting)}` }),
    element(
      'thead',
      {},
      element('tr', {}, ...AANPAKKOPPEN.map((kop) => element('th', { scope: 'col', textContent: kop }))),
    ),
    element(
      'tbody',
      {},
      ...regels.map(({ onderwerp, vraagt, verder, citaten }, i) => {
        const antwoord = meting.antwoorden[i]!;
        return element(
          'tr',
          {},
          element('th', { scope: 'row', textContent: onderwerp }),
          ...[vraagt, TEKENS[antwoord].woord, AFSTAND[antwoord], verder, citaten, '', '', ''].map((tekst) =>
            element('td', { textContent: tekst }),
          ),
        );
      }),
    ),
  );
  const gebied = element('div', { className: 'schuift', tabIndex: 0 }, tabel);
  gebied.setAttribute('role', 'region');
  gebied.setAttribute('aria-label', 'Van norm naar aanpak; schuift opzij en omlaag');
  const melding = element('p', {});
  melding.setAttribute('role', 'status');
  return element(
    'section',
    { className: 'normaanpak' },
    element('h2', { textContent: 'Van norm naar aanpak' }),
    element('p', {
      className: 'zacht',
      textContent: 'Aanpak, wie en wanneer zijn leeg: die vult u in de regiovisie of op het blad in.',
    }),
    gebied,
    element('p', { className: 'zacht', textContent: BRON }),
    element(
      'div',
      { className: 'normslot' },
      knop(
        'Kopieer als tabel',
        () =>
          void kopieer(tabel, BRON).then((uitkomst) => {
            melding.textContent =
              uitkomst === 'gekopieerd'
                ? 'De tabel staat op het klembord. Plak haar in uw document.'
                : 'De tabel is geselecteerd. Druk op Ctrl+C (op een Mac ⌘C) om haar te kopiëren.';
          }),
      ),
      melding,
      knopMetAankondiging(
        'Schrijf naar blad',
        () => kondigAanpakAan(werkmap, toestand, teksten),
        laatste,
        'knop hoofd',
      ),
    ),
  );
}

/** De regels van de tabel; `blad` is waar de antwoorden komen te staan als er nog geen blad is. */
export function aanpakregels(toestand: Toestand, teksten: Citaten, blad = NORMBLAD): Aanpakregel[] {
  const { antwoorden } = kolomNu(toestand).meting;
  const cellen = toestand.tabel?.kolommen.find(({ kop }) => kop === NU)!.cellen;
  return NORMONDERWERPEN.map(({ naam, vraagt = '', onderwerp }, i) => ({
    onderwerp: naam,
    vraagt,
    standcel: cellen ? verwijzing(cellen[i]!) : standcel(blad, i),
    ...(onderwerp === null
      ? zonderMeting(toestand, i, teksten)
      : metMeting(onderwerp, antwoorden[i]!, teksten)),
  }));
}

interface Anderen {
  readonly verder: string;
  readonly citaten: string;
}

/** Wie verder was, te beginnen met wie er iets over schreef. */
function metMeting(onderwerp: number, eigen: Antwoord, { citatenVerder }: Citaten): Anderen {
  const citaten = citatenVerder(onderwerp, eigen, MEESTE_CITATEN);
  const regios = new Set([...citaten.map(({ regio }) => regio), ...regiosVerder(onderwerp, eigen)]);
  const namen = [...regios].slice(0, MEESTE_CITATEN).map((regio) => NVO2020.regios[regio]!.naam);
  const rest = regios.size - namen.length;
  return {
    verder: rest > 0 ? `${namen.join(', ')} en nog ${rest}` : namen.join(', '),
    citaten: citaten
      .map(({ regio, zin }) => `${NVO2020.regios[regio]!.naam}: “${kort(zin)}” (${waar(regio)})`)
      .join(' '),
  };
}

/** Wat er over administratieve lasten en contractering staat: daar gaf 2020 geen antwoord op, alleen tekst. */
function zonderMeting({ regio2020 }: Toestand, i: number, { tekstBij }: Citaten): Anderen {
  const velden = ['lasten', 'contractering'] as const;
  const veld = velden[NORMONDERWERPEN.slice(0, i).filter(({ onderwerp }) => onderwerp === null).length]!;
  const [alinea] = regio2020 === null ? [] : tekstBij(regio2020, veld);
  return {
    verder: 'in 2020 niet gemeten',
    citaten: alinea ? `Uw regio in 2020: “${kort(alinea.tekst)}” (${waar(regio2020!)})` : '',
  };
}

/** Waar een lezer de woorden van een regio terugvindt. */
function waar(regio: number): string {
  return `Bureau HHM 2020, vanaf blz. ${NVO2020.regios[regio]!.bladzijde}`;
}

function kort(zin: string): string {
  if (zin.length <= MEESTE_TEKENS) return zin;
  const deel = zin.slice(0, MEESTE_TEKENS);
  return `${deel.slice(0, deel.lastIndexOf(' '))} …`;
}

async function kondigAanpakAan(
  werkmap: Werkmap,
  toestand: Toestand,
  teksten: Citaten,
): Promise<Vooraankondiging> {
  const naam = await vrijeNaam(werkmap, AANPAKBLAD);
  if (toestand.tabel) {
    const nu = await opBladNu(werkmap, toestand);
    if (wijzigingen(nu).length > 0) throw paneelzinnen.antwoordenEerst(', bij Invullen');
    return kondigBladenAan(werkmap, [aanpakblad(naam, aanpakregels(nu, teksten))]);
  }
  const norm = await vrijeNaam(werkmap, NORMBLAD);
  const vooraf = await kondigBladenAan(werkmap, [
    normblad(norminvoer(norm, toestand)),
    aanpakblad(naam, aanpakregels(toestand, teksten, norm)),
  ]);
  return { ...vooraf, wijziging: metConcept(vooraf.wijziging) };
}

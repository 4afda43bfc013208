import { volGetal } from '../../core';
import { leesGeplakt, REGIONAMEN, type Regiotabel, type Sjablooninvoer } from '../../werkmap';
import { element } from '../element';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import { scherm } from './scherm';
import { veld } from '../veld';
import { kondigRegiobladenAan } from './regiobladen';
import { paneelzinnen } from '../zinnen';

const EERSTE_JAAR = 2020;
const LAATSTE_JAAR = 2100;

/** Waarmee het formulier begint: de regio, het jaar en de gemeenten, met tabs tussen de kolommen. */
export interface Begininvoer {
  readonly regio: string;
  readonly jaar: string;
  readonly gemeenten: string;
}

/** Een tabel met gemeenten zoals iemand haar in het formulier plakt. */
export function alsGeplakt({ cellen }: Regiotabel): string {
  return cellen
    .map((rij) => rij.map((cel) => (typeof cel === 'number' ? volGetal(cel) : String(cel ?? ''))).join('\t'))
    .join('\n');
}

/** Het formulier voor een werkmap voor de eigen regio. */
export function bladenVoorRegio(
  { werkmap, laatste }: Omgeving,
  terug: () => void,
  begin: Begininvoer = { regio: '', jaar: '', gemeenten: '' },
): HTMLElement {
  const regio = element('input', {
    id: 'nieuw-regio',
    value: begin.regio,
    required: true,
    autocomplete: 'off',
  });
  const namen = element(
    'datalist',
    { id: 'nieuw-regios' },
    ...REGIONAMEN.map((naam) => element('option', { value: naam })),
  );
  regio.setAttribute('list', namen.id);
  const jaar = element('input', {
    id: 'nieuw-jaar',
    value: begin.jaar,
    inputMode: 'numeric',
    size: 6,
    required: true,
    autocomplete: 'off',
  });
  const gemeenten = element('textarea', {
    id: 'nieuw-gemeenten',
    rows: 7,
    required: true,
    value: begin.gemeenten,
  });
  const invoer = () => leesInvoer(regio.value, jaar.value, gemeenten.value);
  return scherm(
    'Bladen voor uw regio',
    terug,
    veld('Regio', regio, 'Kies een regio of typ een eigen naam.'),
    namen,
    veld('Begrotingsjaar', jaar),
    veld(
      'Gemeenten, één per regel',
      gemeenten,
      'Of plak kolommen uit een rekenblad: gemeente, inwoners, cliënten, baten, lasten. Met een kop erboven mag elke volgorde. De eerste is de centrumgemeente; op het blad Regio kunt u dat wijzigen.',
    ),
    knopMetAankondiging(
      'Maak de bladen',
      () =>
        Promise.resolve()
          .then(invoer)
          .then((gelezen) => kondigRegiobladenAan(werkmap, gelezen)),
      laatste,
      'knop hoofd',
    ),
  );
}

/** Leest het formulier. Fout: `Werkmapfout` die zegt wat er nog ontbreekt. */
function leesInvoer(regio: string, jaar: string, tekst: string): Sjablooninvoer {
  if (regio.trim() === '') throw paneelzinnen.geenRegio();
  if (regio.trim().startsWith('=')) throw paneelzinnen.regioIsFormule();
  const jaartal = leesJaar(jaar);
  if (jaartal === null) throw paneelzinnen.geenJaar();
  const gemeenten = leesGeplakt(tekst);
  const heeftCentrum = gemeenten.some(({ centrum }) => centrum);
  return {
    regio: regio.trim(),
    jaar: jaartal,
    gemeenten: gemeenten.map((gemeente, g) =>
      !heeftCentrum && g === 0 ? { ...gemeente, centrum: true } : gemeente,
    ),
  };
}

/** Een jaartal dat een begrotingsjaar kan zijn, anders `null`. */
export function leesJaar(tekst: string): number | null {
  const jaar = Number(tekst.trim());
  return Number.isInteger(jaar) && jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR ? jaar : null;
}

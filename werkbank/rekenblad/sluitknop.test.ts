// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { noemSluitenNederlands } from './sluitknop';

it('noemt het kruisje van een venster Sluiten, en laat andere knoppen zoals zij zijn', async () => {
  noemSluitenNederlands();
  const venster = document.createElement('div');
  venster.setAttribute('role', 'dialog');
  venster.innerHTML =
    '<button>Annuleren</button><button><svg></svg><span class="univer-sr-only">Close</span></button>';
  document.body.append(venster);
  await new Promise<void>((klaar) => queueMicrotask(klaar));
  expect([...venster.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Annuleren',
    'Sluiten',
  ]);
});

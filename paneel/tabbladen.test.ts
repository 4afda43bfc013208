// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Werkmapfout } from '../werkmap/poort/werkmapfout';
import { element } from './element';
import { rust } from './rust.hulp';
import { tabbladen } from './tabbladen';

/** Tabbladen waarvan de inhoud pas komt als de toets dat zegt. */
function open() {
  const inhoud = element('div', {});
  const gevraagd: { naam: string; klaar: (tekst: string) => void; mislukt: () => void }[] = [];
  const { lijst, kies } = tabbladen(
    ['Een', 'Twee'],
    inhoud,
    (naam) =>
      new Promise((klaar, mislukt) =>
        gevraagd.push({
          naam,
          klaar: (textContent) => klaar(element('p', { textContent })),
          mislukt: () => mislukt(new Werkmapfout('Dit is weg.')),
        }),
      ),
  );
  document.body.replaceChildren(lijst, inhoud);
  return { inhoud, gevraagd, kies };
}

it.each([
  ['een ander tabblad', 'Twee'],
  ['hetzelfde tabblad', 'Een'],
] as const)('houdt de inhoud van %s, ook als die van eerder later komt', async (_, daarna) => {
  const { inhoud, gevraagd, kies } = open();
  kies('Een');
  kies(daarna);
  gevraagd[1]!.klaar('nieuw');
  await rust();
  gevraagd[0]!.klaar('oud');
  await rust();
  expect(inhoud.textContent).toBe('nieuw');
  expect(inhoud.hasAttribute('aria-busy')).toBe(false);
});

it('blijft bezig tot de laatste keuze er is, ook als een eerdere mislukt', async () => {
  const { inhoud, gevraagd, kies } = open();
  kies('Een');
  kies('Twee');
  gevraagd[0]!.mislukt();
  await rust();
  expect([inhoud.textContent, inhoud.getAttribute('aria-busy')]).toEqual(['', 'true']);
  gevraagd[1]!.mislukt();
  await rust();
  expect(inhoud.textContent).toBe('Dit is weg.');
});

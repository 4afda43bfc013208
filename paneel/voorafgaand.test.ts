// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Werkmapfout } from '../werkmap/poort/werkmapfout';
import { knopMetAankondiging, type Vooraankondiging } from './voorafgaand';

const tekst = () => document.body.textContent;
const knop = (naam: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === naam)!;

/** Een knop die telkens het volgende aankondigt; het laatste blijft. */
function open(...aankondigingen: (() => Vooraankondiging)[]) {
  const laatste = {
    balk: document.createElement('div'),
    voerUit: vi.fn(() => Promise.resolve(true)),
    bijWijziging: () => () => undefined,
    vraagNaHalfWerk: () => Promise.resolve(),
  };
  let beurt = 0;
  const kondigAan = vi.fn(() => {
    const deze = aankondigingen[Math.min(beurt, aankondigingen.length - 1)]!;
    beurt += 1;
    return Promise.resolve().then(deze);
  });
  document.body.append(knopMetAankondiging('Doe het', kondigAan, laatste));
  return { laatste, kondigAan };
}
const op =
  (adres: string, waarschuwing?: string): (() => Vooraankondiging) =>
  () => ({
    wat: `Schrijft ${adres}.`,
    ...(waarschuwing !== undefined && { waarschuwing }),
    wijziging: {
      plek: adres,
      stappen: [{ soort: 'cellen', bereik: { blad: 'T', adres }, cellen: [[1]] }],
    },
  });
const verschijnt = (stuk: string) => vi.waitFor(() => expect(tekst()).toContain(stuk));

beforeEach(() => document.body.replaceChildren());

it('schrijft wat er aangekondigd is, één keer, ook als iemand twee keer klikt', async () => {
  const { laatste } = open(op('A1'));
  knop('Doe het').click();
  await verschijnt('Schrijft A1.');
  const schrijf = knop('Schrijf naar blad');
  schrijf.click();
  schrijf.click();
  await vi.waitFor(() => expect(knop('Doe het').hidden).toBe(false));
  expect(laatste.voerUit.mock.calls).toEqual([[op('A1')().wijziging]]);
});

it.each([
  ['een andere plek', op('A2')],
  ['een nieuwe waarschuwing', op('A1', 'Let op.')],
])('vraagt het opnieuw bij %s', async (_, daarna) => {
  const { laatste } = open(op('A1'), daarna);
  knop('Doe het').click();
  await verschijnt('Schrijft A1.');
  knop('Schrijf naar blad').click();
  await verschijnt('Intussen is er in de werkmap iets veranderd. Zo wordt het nu:');
  expect(laatste.voerUit).not.toHaveBeenCalled();
  document.querySelector<HTMLButtonElement>('.knop.hoofd')!.click();
  await vi.waitFor(() => expect(laatste.voerUit.mock.calls).toEqual([[daarna().wijziging]]));
});

it('zegt wat er niet meer kan, en schrijft dan niets', async () => {
  const { laatste } = open(op('A1'), () => {
    throw new Werkmapfout('Het blad T is weg.');
  });
  knop('Doe het').click();
  await verschijnt('Schrijft A1.');
  knop('Schrijf naar blad').click();
  await verschijnt('Het blad T is weg.');
  knop('Sluiten').click();
  expect(laatste.voerUit).not.toHaveBeenCalled();
});

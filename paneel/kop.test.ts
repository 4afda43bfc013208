// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { geheugenwerkmap } from '../werkmap/poort/geheugen.hulp';
import { kop, type Toestand } from './kop';
import { rust } from './rust.hulp';

const regio = () => document.querySelector('h1')!.textContent;
const stand = () => document.querySelector('.toestand')!.textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

/** Een kop die pas weet hoe de regio heet en hoe de werkmap ervoor staat als de toets dat zegt. */
async function open() {
  const werkmap = geheugenwerkmap({ Regio: [['Een']] });
  await werkmap.zetNaam('REGIO', { blad: 'Regio', adres: 'A1' });
  const namen: ((naam: string) => void)[] = [];
  werkmap.lees = () =>
    new Promise((klaar) => namen.push((naam) => klaar({ waarden: [[naam]], formules: [['']] })));
  const standen: ((toestand: Toestand) => void)[] = [];
  let wijzig: () => void = () => undefined;
  const laatste = {
    balk: document.createElement('div'),
    voerUit: () => Promise.resolve(true),
    bijWijziging: (luisteraar: () => void) => {
      wijzig = luisteraar;
      return () => undefined;
    },
    vraagNaHalfWerk: () => Promise.resolve(),
  };
  const { deel, meldStand } = kop(
    werkmap,
    laatste,
    () => new Promise((klaar) => standen.push(klaar)),
    () => undefined,
  );
  document.body.replaceChildren(deel);
  await rust();
  return {
    namen,
    standen,
    meldStand,
    wijzig: async () => {
      wijzig();
      await rust();
    },
  };
}
const zeg = async <T>(antwoord: (inhoud: T) => void, inhoud: T) => {
  antwoord(inhoud);
  await rust();
};

it('houdt de naam van het laatst gevraagde, ook als een eerder antwoord later komt', async () => {
  const { namen, wijzig } = await open();
  await wijzig();
  await zeg(namen[1]!, 'Nieuw');
  await zeg(namen[0]!, 'Oud');
  expect(regio()).toBe('Nieuw');
});

it('zegt niets over een stand die gelezen is voor de laatste wijziging', async () => {
  const { namen, standen, wijzig } = await open();
  await zeg(namen[0]!, 'Regio');
  vi.runAllTimers();
  await wijzig();
  await zeg(standen[0]!, { sluit: true, punten: 0 });
  expect(stand()).toBe('');
  await zeg(namen[1]!, 'Regio');
  vi.runAllTimers();
  await zeg(standen[1]!, { sluit: false, punten: 2 });
  expect(stand()).toBe('2 punten bij Controle');
});

it('leest niet nog eens wat een onderdeel net zelf heeft nagegaan', async () => {
  const { namen, standen, meldStand } = await open();
  meldStand({ sluit: true, punten: 0 });
  await zeg(namen[0]!, 'Regio');
  vi.runAllTimers();
  expect(standen).toEqual([]);
  expect(stand()).toBe('✓ sluit');
});

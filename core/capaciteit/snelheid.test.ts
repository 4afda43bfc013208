import { expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';

const REGIO = [
  ['plekken', 247, '', '', ''],
  ['in zorg', 240, '', '', ''],
  ['wachtlijst', 20, '', '', ''],
  ['instroom', 8, '', 7, 9],
  ['verblijfsduur', 30, '', '', ''],
  ['uitval wachtlijst', 0.01, '', '', ''],
  ['aandeel woning', 0.5, '', '', ''],
  ['woningen', 4.2, '', '', ''],
];

/** De snelste van een paar keer: wat er verder op de machine draait telt dan het minst mee. */
function snelste(keren: number, handeling: () => unknown): number {
  const tijden = Array.from({ length: keren }, () => {
    const begin = performance.now();
    handeling();
    return performance.now() - begin;
  });
  return Math.min(...tijden);
}

it('1000 simulaties van 120 maanden duren warm minder dan 100 milliseconden', () => {
  expect(snelste(8, () => formule('BWMO_BANDBREEDTE', REGIO, 120))).toBeLessThan(100);
});

it('1000 simulaties van zes gemeenten × zes producten × 120 maanden blijven samen ruim onder twee seconden, ook naast andere toetsen', () => {
  // Elke cel een zesendertigste van de regio; één cel gemeten en vermenigvuldigd.
  const cel = REGIO.map(([naam, waarde]) => [
    naam,
    ['plekken', 'in zorg', 'wachtlijst', 'instroom', 'woningen'].includes(naam as string)
      ? Math.ceil((waarde as number) / 6)
      : waarde,
  ]);
  expect(36 * snelste(8, () => formule('BWMO_BANDBREEDTE', cel, 120))).toBeLessThan(2000);
});

it('DOORSTROOM over 600 maanden in kwarten, met 2400 lichtingen, duurt minder dan 100 milliseconden', () => {
  const parameters = [
    ['plekken', 10],
    ['instroom', 8],
    ['verblijfsduur', 6],
    ['uitval wachtlijst', 0.01],
  ];
  expect(snelste(5, () => formule('BWMO_DOORSTROOM', parameters, 600))).toBeLessThan(100);
});

it.each([
  ['BWMO_PLEKKEN_WACHTTIJD', [1000, 100, 0.01]],
  ['BWMO_PLEKKEN_WACHTKANS', [1000, 100, 0.0001, 3]],
  ['BWMO_PLEKKEN_WEIGERKANS', [1000, 100, 0.0001]],
  ['BWMO_WACHTTIJD', [1000, 99.999, 200_000]],
])('%s aan de grens van het model duurt minder dan 50 milliseconden', (naam, argumenten) => {
  expect(snelste(5, () => formule(naam, ...argumenten))).toBeLessThan(50);
});

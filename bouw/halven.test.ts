// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { grafiekVan } from '../paneel/grafiek/grafiekVan';
import { raadstabel } from '../paneel/geld/raadstabel';
import { zinnenOver } from '../paneel/geld/samenvatting';
import { centen } from '../paneel/woorden';
import { tellingtekst } from '../werkbank/scherm/tellingtekst';
import { sluiten } from '../werkmap/controle/sluiten';
import { boekVan } from '../werkmap/controle/werkmapinhoud.hulp';
import { euroPer } from '../werkmap/herleid/zin/getallen';

const UITKOMST = {
  letter: 'A' as const,
  naam: 'Geen solidariteit',
  reserve: 0,
  innovatie: 0,
  nietGedekt: 0,
  zonderEffect: [],
  totaal: 0,
  sluit: true,
  argumenten: [],
};
const bijGemeente = (getal: number) => ({
  naam: 'Noord',
  bijdrage: 0,
  saldo: getal,
  verschil: 1,
  perInwoner: getal,
});
const tabelVan = (getal: number) => raadstabel([{ ...UITKOMST, gemeenten: [bijGemeente(getal)] }], 'bron');

// Elke plek die een getal met twee decimalen toont of kopieert.
const PLEKKEN: Readonly<Record<string, (getal: number) => string>> = {
  Geld: centen,
  'de zinnen van Geld': (getal) => zinnenOver([bijGemeente(getal)], 'A'),
  'de gekopieerde tekst': (getal) => tabelVan(getal).tekst,
  'de gekopieerde tabel': (getal) => tabelVan(getal).html,
  'een grafiek': (getal) =>
    grafiekVan(
      {
        soort: 'staaf',
        titel: 't',
        bron: 'b',
        categorieen: 'A1',
        reeksen: [{ naam: 'r', adres: 'B1' }],
        assen: { x: 'x', y: 'y' },
        plaats: 'D1:E2',
      },
      () => [[0.5]],
    ).invoer.schrijf(getal),
  Controle: (getal) => sluiten(boekVan({ Blad: [[getal, '=IF(A1=0;"sluit";A1)']] }))[0]!.zin,
  'de zin van Herleid': euroPer,
  'de regel onder het blad': (getal) => tellingtekst([getal, 0]),
};
// Bedrag gedeeld door inwoners, precies op de helft van een cent.
const HALVEN = Array.from({ length: 200 }, (_, k) => [(2 * k + 1) / 200, k + 1] as const);

it.each(Object.entries(PLEKKEN))('%s rondt een halve cent af zoals een cel', (_, schrijf) => {
  for (const [getal, centenErboven] of HALVEN) {
    const verwacht = (centenErboven / 100).toFixed(2).replace('.', ',').replace(/,00$/, '');
    expect(schrijf(getal), String(getal)).toContain(verwacht);
  }
});

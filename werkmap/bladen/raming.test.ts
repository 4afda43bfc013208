import { describe, expect, it } from 'vitest';
import { formule } from '../../core/aanroep.hulp';
import type { Cel } from '../../core/waarde';
import type { Blad } from '../poort/blad';
import { regioblad } from '../sjabloon/regio';
import { rekenNa } from '../sjabloon/narekenen.hulp';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import { leesRegiotabel } from '../poort/gemeenten';
import { type Ramingsinvoer, ramingsblad } from './raming';

const REGELS = {
  plekken: [247],
  inZorg: [240],
  wachtlijst: [20],
  instroom: [8, 0.01, 7, 9],
  verblijfsduur: [30],
  uitval: [0.01],
  aandeelWoning: [0.5],
  woningen: [3.5],
} as const;

async function invoer(anders: Partial<Ramingsinvoer> = {}): Promise<Ramingsinvoer> {
  const werkmap = geheugenwerkmap();
  await werkmap.voegBladToe(regioblad(WEST_BRABANT_WEST));
  return {
    naam: 'Raming',
    product: 'Beschermd wonen',
    bron: 'voorbeeldcijfers',
    parameters: REGELS,
    maanden: 36,
    simulaties: 50,
    zaad: 7,
    regio: await leesRegiotabel(werkmap),
    prijs: 55_691.7,
    prijsDaarna: 25_894.96,
    bundeling: { doel: 'wachttijd', norm: 2, maanden: 0 },
    ...anders,
  };
}

function rekenaar(blad: Blad) {
  const { waarde } = rekenNa([regioblad(WEST_BRABANT_WEST), blad]);
  return (adres: string): Cel => waarde('Raming', adres);
}

describe('ramingsblad', () => {
  it('rekent met levende formules hetzelfde als de functies zelf', async () => {
    const op = rekenaar(ramingsblad(await invoer()));
    const regels = [
      ['plekken', 247],
      ['in zorg', 240],
      ['wachtlijst', 20],
      ['instroom', 8, 0.01],
      ['verblijfsduur', 30],
      ['uitval wachtlijst', 0.01],
      ['aandeel woning', 0.5],
      ['woningen', 3.5],
    ].map((regel) => [regel[0]!, regel[1]!, regel[2] ?? '']);
    const verloop = formule('BWMO_DOORSTROOM', regels, 36) as Cel[][];
    expect(op('K46')).toBe(verloop[36]![2]);
    expect(op('B28')).toBe(formule('BWMO_PLEKKEN', 8, 30));
    expect(op('B30')).toBe(formule('BWMO_WACHTTIJD', 8, 30, 247));
    expect(op('W46')).toBe(36);
  });

  it('zegt wat een woning kost die er niet komt, of vraagt om de prijzen', async () => {
    const op = rekenaar(ramingsblad(await invoer()));
    // 247 − 3,5 × 30 / 0,5 = 37 plekken bezet; 247 × 12 × 0,5 / 30 − 42 = 7,4 woningen; € 29.796,74 per plek.
    expect([37, 38, 39].map((rij) => op(`B${rij}`))).toEqual([
      expect.closeTo(7.4, 9),
      1_102_479.38,
      148_983.7,
    ]);
    const zonder = rekenaar(ramingsblad(await invoer({ prijsDaarna: null })));
    expect(zonder('B38')).toBe('vul beide prijzen in');
    expect(zonder('B39')).toBe('vul beide prijzen in');
  });

  it('telt per jaar wie klaar is voor een woning, en sluit per gemeente', async () => {
    const op = rekenaar(ramingsblad(await invoer()));
    const jaar = (kolom: string) => [44, 45, 46].map((rij) => op(`${kolom}${rij}`) as number);
    const [nodig, gehad, achterstand] = [jaar('D'), jaar('E'), jaar('F')];
    nodig.forEach((aantal, j) => expect(aantal - gehad[j]!).toBeCloseTo(achterstand[j]!, 5));
    expect(achterstand[2]).toBeCloseTo(op('M46') as number, 5);
    expect(op('E57')).toBe('sluit');
    expect(op('C66')).toBe((op('A66') as number) - (op('B66') as number));
  });

  it('rekent ook met een horizon die later korter wordt, zonder tabel van de regio en zonder woningen', async () => {
    const blad = ramingsblad(
      await invoer({ regio: null, parameters: { plekken: [10], instroom: [1], verblijfsduur: [12] } }),
    );
    const korter = {
      ...blad,
      cellen: blad.cellen.map((rij, r) => (r === 3 ? [rij[0]!, 14, ...rij.slice(2)] : rij)),
    };
    const op = rekenaar(korter);
    expect([44, 45, 46].map((rij) => op(`B${rij}`))).toEqual([0, 0, 0]);
    expect(op('B30')).toBe('de wachtlijst blijft groeien');
  });

  it('rekent door als van één gemeente geen inwoners bekend zijn', async () => {
    const zonder = {
      ...WEST_BRABANT_WEST,
      gemeenten: WEST_BRABANT_WEST.gemeenten.map(({ inwoners, ...rest }, g) =>
        g === 0 || inwoners === undefined ? rest : { ...rest, inwoners },
      ),
    };
    const blad = ramingsblad(await invoer());
    const { waarde, fouten } = rekenNa([regioblad(zonder), blad]);
    expect([waarde('Raming', 'B51'), waarde('Raming', 'D51'), fouten]).toEqual(['', 0, []]);
    expect(waarde('Raming', 'E57')).toBe('sluit');
  });

  it('zegt op de grafiek wat een lijn is, met een band om de mediaan', async () => {
    const { grafieken = [] } = ramingsblad(await invoer());
    expect(grafieken.map(({ titel }) => titel)).toEqual([
      'Wachtlijst Beschermd wonen',
      'In zorg Beschermd wonen',
    ]);
    expect(grafieken[0]!.reeksen.map(({ adres }) => adres)).toEqual([
      'K11:K46',
      'X11:X46',
      'Y11:Y46',
      'Z11:Z46',
    ]);
  });
});

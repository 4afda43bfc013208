import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { type Cel, roepAan } from '../../core';
import { gemeenterijen, leesRegiotabel, REGELINGEN, type Regiotabel } from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { EIGEN } from './keuze';
import { FUNCTIE, rekenUit, SALDOKOLOM, type Uitkomst, watOntbreekt } from './rekenUit';

const TABEL: readonly (readonly Cel[])[] = [
  ['gemeente', 'inwoners', 'baten', 'lasten'],
  ['Noord', 60000, 500000, 650000],
  ['Zuid', 40000, 300000, 250000.1],
];

async function tabelVan(cellen: readonly (readonly Cel[])[]): Promise<Regiotabel> {
  const werkmap = geheugenwerkmap({ Blad1: cellen });
  const adres = `A1:${'ABCDE'[cellen[0]!.length - 1]!}${cellen.length}`;
  await werkmap.zetNaam('GEMEENTEN', { blad: 'Blad1', adres });
  return (await leesRegiotabel(werkmap))!;
}

async function uitkomsten(plekken: string[], eigen: Record<string, string> = {}, cellen = TABEL) {
  const tabel = await tabelVan(cellen);
  return rekenUit({ plekken, eigen }, tabel, gemeenterijen(tabel));
}

const gelukt = (gekozen: Awaited<ReturnType<typeof uitkomsten>>): Uitkomst[] =>
  gekozen.map((deel) => {
    if ('zin' in deel) throw new Error(deel.zin);
    return deel.uitkomst;
  });

describe('rekenUit', () => {
  it('geeft saldo, bijdrage, verschil met de eerste en per inwoner, op de cent', async () => {
    const [geen, pool] = gelukt(await uitkomsten(['Geen solidariteit', 'Volledige pool naar inwoners', '']));
    expect(geen!.gemeenten[0]).toEqual({
      naam: 'Noord',
      bijdrage: 0,
      saldo: -150000,
      verschil: null,
      perInwoner: null,
    });
    expect(pool!.gemeenten).toEqual([
      {
        naam: 'Noord',
        bijdrage: -89999.94,
        saldo: -60000.06,
        verschil: 89999.94,
        perInwoner: 89999.94 / 60000,
      },
      {
        naam: 'Zuid',
        bijdrage: 89999.94,
        saldo: -40000.04,
        verschil: -89999.94,
        perInwoner: -89999.94 / 40000,
      },
    ]);
    expect([pool!.totaal, pool!.reserve, pool!.innovatie, pool!.sluit]).toEqual([-100000.1, 0, 0, true]);
  });

  it('vergelijkt met de eerste die lukt en houdt de letters', async () => {
    const gekozen = await uitkomsten(['Groningen: naar indicaties', '', 'Geen solidariteit']);
    expect(gekozen.map(({ letter }) => letter)).toEqual(['A', 'C']);
    expect(gekozen[0]).toMatchObject({
      zin: expect.stringContaining('de kolom cliënten ontbreekt') as string,
    });
    expect(gekozen[1]).toMatchObject({ uitkomst: { gemeenten: [{ verschil: null }, { verschil: null }] } });
  });

  it('rekent de eigen knoppen zoals ze getypt zijn', async () => {
    const [, eigen] = gelukt(
      await uitkomsten(['Geen solidariteit', EIGEN, ''], { 'sleutel inwoners': '100%', solidariteit: '0,5' }),
    );
    expect(eigen!.gemeenten[0]!.saldo).toBe(-105000.03);
  });

  it.each([
    [{}, 'regeling: er is saldo te verdelen, maar er is geen sleutel'],
    [{ 'sleutel inwoners': '0,4' }, 'de gewichten in de sleutel tellen op tot 0,4'],
    [{ 'sleutel inwoners': '1', solidariteit: 'half' }, 'solidariteit: hier staat tekst die geen getal is'],
    [{ 'begin met': 'Almelo: reserve met plafond' }, 'noemt geen reserve of plafond'],
  ])('noemt bij %j de knop die niet klopt', async (eigen, zin) => {
    const [gekozen] = await uitkomsten([EIGEN, '', ''], eigen);
    expect((gekozen as { zin: string }).zin).toContain(zin);
  });

  it('zegt in de woorden van de functie wat er in de tabel ontbreekt', async () => {
    const tabel = await tabelVan(TABEL);
    expect(watOntbreekt('Fryslân: naar inwoners', tabel)).toBeNull();
    expect(watOntbreekt('Maastricht: budgetten samen', tabel)).toBe(
      'gemeenten: de kolom sleutel ontbreekt; voeg haar toe met die naam in de kopregel.',
    );
    expect(watOntbreekt('Almelo: reserve met plafond', tabel)).toContain('noemt geen reserve of plafond');
  });

  it('houdt vast waarmee de functie is aangeroepen, zodat de herleiding hetzelfde bedrag geeft', async () => {
    const [pool] = gelukt(await uitkomsten(['Volledige pool naar inwoners', '', '']));
    const rijen = roepAan(FUNCTIE, pool!.argumenten) as Cel[][];
    expect(rijen[0]![SALDOKOLOM]).toBe('saldo');
    expect(rijen[2]![SALDOKOLOM]).toBe(pool!.gemeenten[1]!.saldo);
  });

  it('verliest geen cent, onder geen enkele regeling', async () => {
    const bedrag = fc.nat(10 ** 9).map((cent) => cent / 100);
    const rij = fc.record({ baten: bedrag, lasten: bedrag, inwoners: fc.integer({ min: 1, max: 10 ** 6 }) });
    const namen = REGELINGEN.filter(({ open }) => !open).map(({ naam }) => naam);
    await fc.assert(
      fc.asyncProperty(
        fc.array(rij, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...namen),
        fc.constantFrom(...namen),
        async (rijen, een, ander) => {
          const cellen = [
            ['gemeente', 'inwoners', 'baten', 'lasten'],
            ...rijen.map(({ baten, lasten, inwoners }, g) => [`G${g}`, inwoners, baten, lasten]),
          ];
          for (const gekozen of await uitkomsten([een, ander, ''], {}, cellen)) {
            if ('zin' in gekozen) continue;
            const { gemeenten, reserve, innovatie, totaal, sluit } = gekozen.uitkomst;
            const cent = (euro: number) => BigInt(Math.round(euro * 100));
            const samen = [...gemeenten.map(({ saldo }) => saldo), reserve, innovatie].reduce(
              (som, euro) => som + cent(euro),
              0n,
            );
            expect(samen).toBe(cent(totaal));
            expect(sluit).toBe(true);
          }
        },
      ),
      keer(50),
    );
  });
});

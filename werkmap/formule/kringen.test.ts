import { describe, expect, it } from 'vitest';
import { rechthoekVan } from '../poort/adres';
import { Formuleboom } from './formuleboom';
import { type Formulecel, maakKringzoeker } from './kringen';

type Formules = Readonly<Record<string, string>>;

function cellenVan(formules: Formules): Formulecel[] {
  return Object.entries(formules).map(([plek, formule]) => {
    const [blad, adres] = plek.includes('!') ? (plek.split('!') as [string, string]) : ['T', plek];
    const { rij, kolom } = rechthoekVan(adres);
    return { blad, rij, kolom, formule };
  });
}

const zinnen = (formules: Formules, namen: Parameters<ReturnType<typeof maakKringzoeker>>[1] = []) =>
  maakKringzoeker()(cellenVan(formules), namen).flatMap(({ cellen, zinBij }) => cellen.map(zinBij));

describe('formules die zichzelf meetellen', () => {
  it.each<[string, Formules, string[]]>([
    ['een totaal een regel te ver', { B4: '=SUM(B2:B4)' }, ['B4 telt zichzelf mee: B4 → B2:B4.']],
    ['een cel die naar zichzelf wijst', { C1: '=C1' }, ['C1 telt zichzelf mee: C1 → C1.']],
    [
      'twee cellen naar elkaar',
      { A1: '=B1+1', B1: '=$A$1+1' },
      ['A1 telt zichzelf mee: A1 → B1 → A1.', 'B1 telt zichzelf mee: B1 → A1 → B1.'],
    ],
    ['een hele kolom', { B9: '=SUM(B:B)' }, ['B9 telt zichzelf mee: B9 → B:B.']],
    ['een hele rij', { B9: '=SUM(9:9)' }, ['B9 telt zichzelf mee: B9 → 9:9.']],
    ['tot onderaan', { B9: '=SUM(B2:B)' }, ['B9 telt zichzelf mee: B9 → B2:B.']],
    [
      'over een ander blad',
      { 'T!A1': "='Mijn blad'!B2", 'Mijn blad!B2': '=SUM(t!A1:A3)' },
      ['A1 telt zichzelf mee: A1 → Mijn blad!B2 → A1:A3.', 'B2 telt zichzelf mee: B2 → t!A1:A3 → T!A1 → B2.'],
    ],
    [
      'langs een bereik',
      { D1: '=SUM(E1:E9)', E3: '=D1*2', E4: '=1+1' },
      ['D1 telt zichzelf mee: D1 → E1:E9 → E3 → D1.', 'E3 telt zichzelf mee: E3 → D1 → E1:E9.'],
    ],
    ['in een formule die verder niet te lezen is', { A1: '=LET(x,A1,x' }, ['A1 telt zichzelf mee: A1 → A1.']],
  ])('%s', (_, formules, verwacht) => {
    expect(zinnen(formules)).toEqual(verwacht);
  });

  it('een naam', () => {
    expect(zinnen({ B5: '=SUM(Lasten)' }, [{ naam: 'lasten', blad: 'T', adres: 'B2:B5' }])).toEqual([
      'B5 telt zichzelf mee: B5 → Lasten.',
    ]);
  });

  describe('langs een uitkomst die over meer cellen loopt', () => {
    const vlak = (adres: string) => rechthoekVan(adres);
    const met = (formules: Formules, uitlopen: Readonly<Record<string, string>>) =>
      maakKringzoeker()(
        cellenVan(formules).map((cel) => {
          const adres = Object.keys(uitlopen).find((plek) => {
            const { rij, kolom } = vlak(plek);
            return rij === cel.rij && kolom === cel.kolom;
          });
          return adres === undefined ? cel : { ...cel, uitloop: vlak(uitlopen[adres]!) };
        }),
        [],
      ).flatMap(({ cellen, zinBij }) => cellen.map(zinBij));

    it('noemt een formule die naar zo een cel wijst terwijl de uitkomst van haar afhangt', () => {
      expect(met({ A1: '=BWMO_VERDEEL(C1;E1:E3)', C1: '=A3+1' }, { A1: 'A1:A3' })).toEqual([
        'A1 telt zichzelf mee: A1 → C1 → A3.',
        'C1 telt zichzelf mee: C1 → A3 → A1 → C1.',
      ]);
    });

    it('noemt een formule die naar een cel van haar eigen uitkomst wijst', () => {
      expect(met({ A1: '=B1:B3*A2' }, { A1: 'A1:A3' })).toEqual(['A1 telt zichzelf mee: A1 → A2.']);
    });

    it('zegt niets van een cel ernaast, eronder of op een ander blad', () => {
      const formules = { A1: '=B1:B3*C1', C1: '=A4+B9+Ander!A2' };
      expect(met(formules, { A1: 'A1:A3' })).toEqual([]);
    });
  });

  describe('langs wat een formule las toen zij berekend werd', () => {
    const met = (formules: Formules, gelezen: Readonly<Record<number, readonly [string, string][]>>) =>
      maakKringzoeker()(
        cellenVan(formules).map((cel, nummer) => {
          const leest = gelezen[nummer]?.map(([blad, adres]) => ({ blad, vak: rechthoekVan(adres) }));
          return { ...cel, ...(leest && { leest }) };
        }),
        [],
      ).flatMap(({ cellen, zinBij }) => cellen.map(zinBij));

    it('noemt een formule die haar eigen cel las, en een die een cel las die van haar afhangt', () => {
      expect(met({ B4: '=SUM(B2:INDEX(B:B;ROW()))' }, { 0: [['T', 'B2:B4']] })).toEqual([
        'B4 telt zichzelf mee: B4 → B2:B4.',
      ]);
      const formules = { B1: '=A1+Ander!C1', 'Ander!C1': '=INDIRECT("T!B1")+1' };
      expect(met(formules, { 1: [['T', 'B1']] })).toEqual([
        'B1 telt zichzelf mee: B1 → Ander!C1 → B1.',
        'C1 telt zichzelf mee: C1 → T!B1 → C1.',
      ]);
    });

    it('zegt niets als zij ergens anders las', () => {
      const formules = { B1: '=A1+C1', C1: '=INDEX(A1:B1;1;D1)*0,1' };
      expect(
        met(formules, {
          1: [
            ['T', 'A1'],
            ['T', 'D1'],
            ['Ander', 'B1'],
          ],
        }),
      ).toEqual([]);
    });
  });

  it('zegt niets van wat alleen naar een plaats kijkt, of naar hetzelfde adres op een ander blad', () => {
    expect(
      zinnen({
        A2: '=ROW(A2)+ROWS(A$1:A2)',
        B5: '=SUM(B2:OFFSET(B5;-1;0))',
        B6: '=SUM(B$2:INDEX(B:B;ROW()-1))',
        B7: '=[1]T!B7',
        C1: '=D1+Ander!C1',
        C2: '=SUM(C1:C1)&"C2"',
        D1: '=A1',
        D2: '=onbekend',
      }),
    ).toEqual([]);
  });

  it('noemt van een lange kring het begin en het eind', () => {
    const kring = Object.fromEntries(
      Array.from({ length: 9 }, (_, rij) => [`A${rij + 1}`, `=A${rij === 8 ? 1 : rij + 2}`]),
    );
    expect(zinnen(kring)[0]).toBe('A1 telt zichzelf mee: A1 → A2 → A3 → A4 → A5 → … → A1.');
  });

  it('blijft kort, hoe lang bladen en namen ook heten', () => {
    const blad = (letter: string) => letter.repeat(31);
    const naam = 'n'.repeat(250);
    const lang = maakKringzoeker()(
      cellenVan({
        [`${blad('a')}!A1`]: `=${blad('b')}!A1`,
        [`${blad('b')}!A1`]: `=SUM(${blad('c')}!A1:A999)`,
        [`${blad('c')}!A7`]: `=${blad('d')}!A1`,
        [`${blad('d')}!A1`]: `=${naam}`,
      }),
      [{ naam, blad: blad('a'), adres: 'A1:B2' }],
    ).flatMap(({ cellen, zinBij }) => cellen.map(zinBij));
    expect(lang).toHaveLength(4);
    for (const zin of lang) expect(zin.length).toBeLessThanOrEqual(200);
  });

  it('vindt hetzelfde als elke cel apart aflopen', () => {
    // Alle onderdelen van een kolom: van elke rij naar een bereik, met de hand na te lopen.
    const rijen = 13;
    for (let proef = 0; proef < 60; proef += 1) {
      const bereik = (rij: number) => {
        const van = 1 + ((rij * 7 + proef * 5) % rijen);
        return [van, Math.min(rijen, van + ((rij * 3 + proef) % 4))] as const;
      };
      const formules = Object.fromEntries(
        Array.from({ length: rijen }, (_, r) => {
          const [van, tot] = bereik(r + 1);
          return [`A${r + 1}`, (r + proef) % 3 === 0 ? '=1' : `=SUM(A${van}:A${tot})`];
        }),
      );
      const telt = (rij: number) => formules[`A${rij}`] !== '=1';
      const bereikt = (begin: number) => {
        const gezien = new Set<number>();
        const rij = [begin];
        for (const cel of rij) {
          if (!telt(cel)) continue;
          const [van, tot] = bereik(cel);
          for (let ander = van; ander <= tot; ander += 1) {
            if (!gezien.has(ander)) rij.push(ander);
            gezien.add(ander);
          }
        }
        return gezien.has(begin);
      };
      const verwacht = Object.keys(formules)
        .map((adres) => Number(adres.slice(1)))
        .filter(bereikt);
      const gevonden = maakKringzoeker()(cellenVan(formules), []).flatMap(({ cellen }) =>
        cellen.map(({ rij }) => rij + 1),
      );
      expect(gevonden.sort((a, b) => a - b)).toEqual(verwacht);
    }
  });

  it('heeft voor lopende totalen niet het kwadraat aan verwijzingen nodig', () => {
    const rijen = 10_000;
    const boom = new Formuleboom(Array.from({ length: rijen }, (_, rij) => ({ blad: 'T', rij, kolom: 0 })));
    const aantal = Array.from(
      { length: rijen },
      (_, rij) => boom.knopenIn('T', { rij: 0, kolom: 0, rijen: rij + 1, kolommen: 1 }).length,
    ).reduce((som, deel) => som + deel, 0);
    expect(aantal).toBeLessThan(2 * rijen * Math.ceil(Math.log2(rijen)));
  });
});

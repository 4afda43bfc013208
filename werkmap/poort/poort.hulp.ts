import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import type { Blad } from './blad';
import { MEESTE_TEKENS_INSTELLING } from './instelling';
import type { Schrijfcel, Werkmap } from './poort';
import { omTerugTeZetten } from './schrijfcel';

const leeg = (naam: string, cellen: Blad['cellen'] = [['x']]): Blad => ({
  naam,
  cellen,
  opmaak: [],
  kolombreedtes: [],
  vast: { rijen: 0, kolommen: 0 },
});

const RIJK: Blad = {
  naam: "Kosten '27",
  cellen: [
    ['Kosten', null, null],
    ['gemeente', 'bedrag', 'som'],
    ['Aa', 1234.56, '=SUM(B3:B4)'],
    ['Bé', -80, '=BWMO_SALDO(B3:B4;0)'],
    [null, null, '=IF(B3>0;"voordeel; heus";"nadeel")'],
  ],
  opmaak: [
    { adres: 'A1', stijl: 'titel' },
    { adres: 'A2:C2', stijl: 'kop' },
    { adres: 'B3:B4', stijl: 'invoer', getal: 'centen' },
    { adres: 'C3:C4', stijl: 'uitkomst', getal: 'centen' },
  ],
  kolombreedtes: [20, 14, 14],
  vast: { rijen: 2, kolommen: 1 },
  namen: [{ naam: 'KOSTENTABEL', adres: 'A2:B4' }],
  validaties: [
    { adres: 'A3:A4', regel: { soort: 'lijst', keuzes: ['Aa', 'Bé'] }, uitleg: 'Kies een gemeente.' },
    {
      adres: 'B3:B4',
      regel: { soort: 'getal', minimum: -1000, maximum: 10000 },
      uitleg: 'Vul een bedrag in.',
    },
  ],
  notities: [{ adres: 'B2', tekst: 'Bron: voorbeeldcijfers.' }],
  voorwaarden: [{ adres: 'B3:B4', formule: '=$B3<0', stijl: 'letop' }],
};

/**
 * Wat elke host van de poort moet waarmaken. Elke toets maakt zijn eigen bladen en ruimt ze op.
 *
 * @param rekent of de host formules uitrekent; zonder rekenwerk tellen alleen de formules zelf
 */
export function poorttoetsen(
  host: string,
  open: () => Promise<Werkmap>,
  { rekent, sluit }: { readonly rekent: boolean; readonly sluit?: () => Promise<void> },
): void {
  describe(`de poort in ${host}`, () => {
    let werkmap: Werkmap;
    const waarden = async (blad: string, adres: string): Promise<Cel[][]> =>
      (await werkmap.lees({ blad, adres })).waarden.map((rij) => rij.map((cel) => (cel === '' ? null : cel)));
    const met = async (blad: Blad, doe: () => Promise<void>): Promise<void> => {
      await werkmap.voegBladToe(blad);
      try {
        await doe();
      } finally {
        await werkmap.verwijderBlad(blad.naam);
      }
    };
    const zin = async (belofte: Promise<unknown>): Promise<string> =>
      belofte.then(
        () => 'geen fout',
        (fout: unknown) => (fout as Error).message,
      );

    beforeAll(async () => {
      werkmap = await open();
    });
    afterAll(async () => sluit?.());

    it('schrijft en leest getallen, tekst, ja of nee en leeg, en laat de rest staan', () =>
      met(
        leeg('Poort', [
          ['blijft', 'weg', 1],
          [true, null, 'Aa'],
        ]),
        async () => {
          await werkmap.schrijf({ blad: 'Poort', adres: 'B1:C1' }, [[null, 2.5]]);
          expect(await waarden('Poort', 'A1:C2')).toEqual([
            ['blijft', null, 2.5],
            [true, null, 'Aa'],
          ]);
        },
      ));

    it('geeft een formule terug zoals zij geschreven is, met ; en met BWMO_', () =>
      met(RIJK, async () => {
        const { formules } = await werkmap.lees({ blad: RIJK.naam, adres: 'B3:C5' });
        expect(formules).toEqual([
          ['', '=SUM(B3:B4)'],
          ['', '=BWMO_SALDO(B3:B4;0)'],
          ['', '=IF(B3>0;"voordeel; heus";"nadeel")'],
        ]);
      }));

    it('zet tekst, formules en lege cellen precies terug, ook tekst die op iets anders lijkt', () =>
      met(leeg('Terug'), async () => {
        const teksten = [
          '=1+1',
          '007',
          '1-2',
          '2027-01-31',
          '+1',
          'WAAR',
          'mei 2027',
          "'s-Gravenhage",
          'Aa',
          '5%',
        ];
        const bereik = { blad: 'Terug', adres: `A1:C${teksten.length}` };
        await werkmap.schrijf(
          bereik,
          teksten.map((tekst, r): Schrijfcel[] => [{ tekst }, r, r === 0 ? '=SUM(B1:B2)' : null]),
        );
        const gelezen = await werkmap.lees(bereik);
        expect(gelezen.waarden.map(([eerste]) => eerste)).toEqual(teksten);
        expect(gelezen.formules.flat().filter(Boolean)).toEqual(['=SUM(B1:B2)']);
        await werkmap.schrijf(
          bereik,
          teksten.map(() => [9, '=1+2', 9]),
        );
        await werkmap.schrijf(bereik, omTerugTeZetten(gelezen));
        const terug = await werkmap.lees(bereik);
        expect(terug.waarden.map(([eerste]) => eerste)).toEqual(teksten);
        expect(terug.formules).toEqual(gelezen.formules);
        expect(terug.waarden.map(([, tweede]) => tweede)).toEqual(teksten.map((_, r) => r));
      }));

    it('maakt op een nieuw blad van tekst die met = begint geen formule', () =>
      met(leeg('Tekst', [[{ tekst: '=1+1' }, ' =1+1', '=1+1', { tekst: '007' }]]), async () => {
        const { waarden: gelezen, formules } = await werkmap.lees({ blad: 'Tekst', adres: 'A1:D1' });
        expect(formules).toEqual([['', '', '=1+1', '']]);
        expect([gelezen[0]![0], gelezen[0]![1], gelezen[0]![3]]).toEqual(['=1+1', ' =1+1', '007']);
      }));

    if (rekent) {
      it('rekent formules uit, ook die van ons', () =>
        met(RIJK, async () => {
          expect(await waarden(RIJK.naam, 'C3:C5')).toEqual([[1154.56], [1154.56], ['voordeel; heus']]);
        }));
    }

    it('weet welk deel van een blad gebruikt is', async () => {
      await met(RIJK, async () => expect(await werkmap.gebruikt(RIJK.naam)).toBe('A1:C5'));
      await met(leeg('Leeg', [['x']]), async () => {
        await werkmap.schrijf({ blad: 'Leeg', adres: 'A1' }, [[null]]);
        expect(await werkmap.gebruikt('Leeg')).toBeNull();
      });
    });

    it('houdt namen bij, ook van een blad met een aanhalingsteken, en wijst ze opnieuw toe', () =>
      met(RIJK, async () => {
        const zoek = async () => (await werkmap.namen()).find(({ naam }) => naam === 'KOSTENTABEL');
        expect(await zoek()).toEqual({ naam: 'KOSTENTABEL', blad: RIJK.naam, adres: 'A2:B4' });
        await werkmap.zetNaam('KOSTENTABEL', { blad: RIJK.naam, adres: 'A2:C4' });
        expect(await zoek()).toMatchObject({ adres: 'A2:C4' });
        await werkmap.zetNaam('KOSTENTABEL', null);
        expect(await zoek()).toBeUndefined();
      }));

    it('laat een naam die al bestaat met rust als een nieuw blad hem ook noemt', () =>
      met({ ...leeg('Eerste'), namen: [{ naam: 'BEZET', adres: 'A1' }] }, () =>
        met({ ...leeg('Tweede'), namen: [{ naam: 'BEZET', adres: 'A1' }] }, async () => {
          const bezet = (await werkmap.namen()).filter(({ naam }) => naam === 'BEZET');
          expect(bezet).toEqual([{ naam: 'BEZET', blad: 'Eerste', adres: 'A1' }]);
        }),
      ));

    it('geeft terug wat er in invoercellen mag', () =>
      met(RIJK, async () => {
        const opAdres = (een: { adres: string }, ander: { adres: string }) =>
          een.adres < ander.adres ? -1 : 1;
        const gelezen = [...(await werkmap.validaties(RIJK.naam))].sort(opAdres);
        expect(gelezen.map(({ adres, regel }) => ({ adres, regel }))).toEqual(
          RIJK.validaties!.map(({ adres, regel }) => ({ adres, regel })),
        );
      }));

    it('bewaart instellingen bij de werkmap, ook lange, en haalt ze weg', async () => {
      const lang = `${'a"\\\n'.repeat(1950)}é€`;
      await werkmap.zetInstelling('toets', lang);
      await werkmap.zetInstelling('toets kort', 'ja');
      expect(await werkmap.instellingen()).toMatchObject({ toets: lang, 'toets kort': 'ja' });
      expect(await zin(werkmap.zetInstelling('toets', 'x'.repeat(MEESTE_TEKENS_INSTELLING + 1)))).toContain(
        'te lang',
      );
      await werkmap.zetInstelling('toets', null);
      await werkmap.zetInstelling('toets kort', null);
      const over = await werkmap.instellingen();
      expect('toets' in over || 'toets kort' in over).toBe(false);
    });

    it('wijst een bereik aan en weet daarna wat er aangewezen is', () =>
      met(leeg('Keuze', [['a', 'b', 'c']]), async () => {
        await werkmap.selecteer({ blad: 'Keuze', adres: 'B1:C2' });
        expect(await werkmap.selectie()).toEqual({ blad: 'Keuze', adres: 'B1:C2' });
      }));

    it('voegt bladen achteraan toe en haalt ze weer weg', async () => {
      const voor = await werkmap.bladen();
      await met(leeg('Nieuw'), async () => expect(await werkmap.bladen()).toEqual([...voor, 'Nieuw']));
      expect(await werkmap.bladen()).toEqual(voor);
    });

    it('zegt in een Nederlandse zin wat er niet kan, en laat dan alles zoals het was', async () => {
      const voor = await werkmap.bladen();
      const zinnen = [
        await zin(werkmap.lees({ blad: 'Bestaat niet', adres: 'A1' })),
        await zin(werkmap.schrijf({ blad: 'Bestaat niet', adres: 'A1' }, [[1]])),
        await zin(werkmap.verwijderBlad('Bestaat niet')),
        await zin(werkmap.selecteer({ blad: 'Bestaat niet', adres: 'A1' })),
        await zin(werkmap.voegBladToe(leeg(voor[0]!))),
      ];
      for (const gezegd of zinnen.slice(0, 4)) expect(gezegd).toMatch(/^Het blad Bestaat niet .*\.$/);
      expect(zinnen[4]).toMatch(/^Er is al een blad /);
      expect(await werkmap.bladen()).toEqual(voor);
    });

    it('schrijft en leest een groot blok in één keer', () =>
      met(leeg('Groot'), async () => {
        const blok = Array.from({ length: 1200 }, (_, r) =>
          Array.from({ length: 12 }, (__, k) => r * 12 + k),
        );
        await werkmap.schrijf({ blad: 'Groot', adres: 'A1:L1200' }, blok);
        expect(await waarden('Groot', 'A1:L1200')).toEqual(blok);
      }));
  });
}

import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sjabloon, WEST_BRABANT_WEST } from '../../werkmap';
import { rekenNa } from '../../werkmap/sjabloon/narekenen.hulp';
import { rijMet } from '../../werkmap/sjabloon/wijzigen.hulp';
import { keer } from '../../core/willekeur.hulp';
import { schrijfXlsx, type Werkmapbestand, boekVan } from '.';
import { boekMet, lees } from './bestand.hulp';

const BLADEN = sjabloon(WEST_BRABANT_WEST);
const NA = rekenNa(BLADEN);
const BOEK: Werkmapbestand = { ...boekVan(BLADEN, NA), instellingen: { herleid: '{"cel":"<A1> & meer"}' } };

/** De werkmap met de stijl zelf in plaats van haar nummer; de nummering mag anders uitvallen. */
function metStijlen({ stijlen, bladen, ...rest }: Werkmapbestand) {
  const stijlVan = (nummer: number | undefined) => (nummer === undefined ? undefined : stijlen[nummer]);
  return {
    ...rest,
    bladen: bladen.map(({ cellen, kolommen, ...blad }) => ({
      ...blad,
      cellen: cellen.map(({ stijl, ...cel }) => ({ ...cel, stijl: stijlVan(stijl) })),
      kolommen: kolommen.map(({ stijl, ...kolom }) => ({ ...kolom, stijl: stijlVan(stijl) })),
    })),
  };
}

describe('het sjabloon', async () => {
  const bytes = await schrijfXlsx(BOEK);

  it('komt er precies zo weer uit', async () => {
    const { boek, zinnen } = await lees(bytes);
    expect(zinnen).toEqual([]);
    expect(metStijlen(boek)).toEqual(metStijlen(BOEK));
  });

  it('geeft elke keer hetzelfde bestand', async () => {
    expect(await schrijfXlsx(BOEK)).toEqual(bytes);
  });

  it('is met een andere lezer te lezen: waarden, formules en namen', () => {
    const gelezen = read(bytes, { cellNF: true });
    expect(gelezen.SheetNames).toEqual(BLADEN.map(({ naam }) => naam));
    expect(gelezen.Sheets.Regio!.B5).toMatchObject({ t: 'n', v: 6, f: 'COUNTA(A10:A15)' });
    expect(gelezen.Sheets.Regio!.D10).toMatchObject({ v: 9_450_000, z: '#,##0.00' });
    expect(gelezen.Workbook!.Names).toContainEqual(
      expect.objectContaining({ Name: 'GEMEENTEN', Ref: 'Regio!$A$9:$L$15' }),
    );
    const b = rijMet(BLADEN, 'Begroting', 'Verloop van de reserve') + 1;
    const formule = {
      f: `_xldudf_BWMO_RESERVE(B${b},B${b + 3}:G${b + 3},B${b + 1},B${b + 2})`,
      F: `B${b + 4}:G${b + 10}`,
      D: true,
    };
    expect(gelezen.Sheets.Begroting![`B${b + 4}`]).toMatchObject({ v: 'stand begin', ...formule });
    expect(gelezen.Sheets.Begroting![`B${b + 5}`]).toMatchObject({
      v: NA.waarde('Begroting', `B${b + 5}`),
    });
  });
});

describe('elke werkmap', () => {
  const tekst = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const getal = fc.double({ noNaN: true, noDefaultInfinity: true }).map((waarde) => waarde + 0);
  const waarde = fc.oneof(
    tekst,
    getal,
    fc.boolean(),
    fc.constantFrom('=1+1', '-5', '@a', ' ', '_x0041_', '\r', 'a\u0000\u000B'),
  );
  const kleur = fc
    .integer({ min: 1, max: 0xfffffe })
    .map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);
  const stijl = fc
    .record(
      {
        getalopmaak: fc.constantFrom('#,##0.00', '"€" 0', 'dd-mm-yyyy', '0%'),
        vet: fc.constant(true as const),
        cursief: fc.constant(true as const),
        tekst: kleur,
        vlak: kleur,
        lettertype: fc.constant('Arial'),
        lettergrootte: fc.constantFrom(8, 10.5),
        horizontaal: fc.constantFrom('links', 'midden', 'rechts'),
        verticaal: fc.constantFrom('boven', 'midden'),
        terugloop: fc.constant(true as const),
        randen: fc.record({ boven: fc.record({ lijn: fc.constantFrom('dun', 'dubbel', 'punt'), kleur }) }),
      },
      { requiredKeys: [] },
    )
    .filter((een) => Object.keys(een).length > 0);
  const cellen = fc.uniqueArray(
    fc.record({
      rij: fc.nat(50),
      kolom: fc.nat(30),
      waarde,
      stijl: fc.constantFrom(0, 1),
    }),
    { selector: ({ rij, kolom }) => rij * 100 + kolom, maxLength: 12 },
  );
  const boek = fc.record({
    cellen,
    stijlen: fc.tuple(stijl, stijl),
    notitie: tekst.filter((t) => t.trim() === t),
  });

  it('verandert niet van schrijven en lezen', async () => {
    await fc.assert(
      fc.asyncProperty(boek, async ({ cellen: inhoud, stijlen, notitie }) => {
        const begin = boekMet(
          {
            cellen: [...inhoud].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom),
            notities: [{ adres: 'B3', tekst: notitie.replace(/\r\n?/g, '\n') }],
            rijen: [{ rij: 2, hoogte: 31.5, verborgen: true }],
            kolommen: [{ kolom: 1, breedte: 12.5, verborgen: true, stijl: 1 }],
            samengevoegd: ['C1:D2'],
            vast: { rijen: 2, kolommen: 1 },
          },
          { stijlen },
        );
        const { boek } = await lees(await schrijfXlsx(begin));
        expect(metStijlen(boek)).toEqual(metStijlen(begin));
      }),
      keer(60),
    );
  });
});

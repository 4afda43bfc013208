import { describe, expect, it } from 'vitest';
import { woningprijs } from './woningprijs';

const VELDEN = {
  plekken: ['250', '', '', ''],
  verblijfsduur: ['30', '', '', ''],
  'aandeel woning': ['0,5', '', '', ''],
  woningen: ['3', '', '', ''],
} as const;
const PRIJZEN = { prijs: '55.691,70', prijsDaarna: '25.894,96' };
const ACHTERSTAND = [
  { naam: 'Noord', woningen: 9 },
  { naam: 'Midden', woningen: 0 },
  { naam: 'Zuid', woningen: 5 },
];

describe('de prijs van een woning die er niet komt', () => {
  it('is wat de bezette plekken meer kosten dan de zorg na de woning, en per woning die elk jaar ontbreekt', () => {
    // 250 − 3 × 30 / 0,5 = 70 plekken; 250 × 12 × 0,5 / 30 − 36 = 14 woningen; 70 × € 29.796,74.
    const prijs = woningprijs({ velden: VELDEN, ...PRIJZEN }, []);
    expect(prijs).toMatchObject({ plekken: 70, woningen: 14, bedrag: 2_085_771.8, gemeenten: [] });
    expect((prijs as { perWoning: number }).perWoning).toBeCloseTo(148_983.7, 6);
  });

  it('komt bij wie achterloopt, op de cent en samen het geheel', () => {
    const prijs = woningprijs({ velden: VELDEN, ...PRIJZEN }, ACHTERSTAND);
    expect(prijs).toMatchObject({
      gemeenten: [
        { naam: 'Noord', achterstand: 9, bedrag: 1_340_853.3 },
        { naam: 'Zuid', achterstand: 5, bedrag: 744_918.5 },
      ],
    });
  });

  it('is onbekend zolang een prijs ontbreekt; dan blijven plekken en woningen staan', () => {
    expect(woningprijs({ velden: VELDEN, prijs: '', prijsDaarna: '' }, ACHTERSTAND)).toEqual({
      plekken: 70,
      woningen: 14,
      bedrag: null,
      perWoning: null,
      gemeenten: [],
    });
  });

  it('is er niet als er genoeg woningen komen of niemand er een zoekt', () => {
    expect(woningprijs({ velden: { ...VELDEN, woningen: ['5', '', '', ''] }, ...PRIJZEN }, [])).toBeNull();
    expect(
      woningprijs({ velden: { ...VELDEN, 'aandeel woning': ['', '', '', ''] }, ...PRIJZEN }, []),
    ).toBeNull();
  });

  it('zegt het als de prijzen omgedraaid lijken of een getal niet kan', () => {
    expect(woningprijs({ velden: VELDEN, prijs: '10', prijsDaarna: '20' }, [])).toContain('duurder');
    expect(
      woningprijs({ velden: { ...VELDEN, 'aandeel woning': ['3', '', '', ''] }, ...PRIJZEN }, []),
    ).toContain('tussen 0 en 1');
  });
});

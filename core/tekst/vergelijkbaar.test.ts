import { describe, expect, it } from 'vitest';
import { vergelijkbaar } from './vergelijkbaar';

describe('vergelijkbaar', () => {
  it.each([
    ['Fryslân', 'fryslan'],
    ['FRYSLA\u0302N', 'fryslan'],
    ['Gooi & Vechtstreek', 'gooi en vechtstreek'],
    ['Gooi&Vechtstreek', 'gooi en vechtstreek'],
    ["'s-Hertogenbosch", 's hertogenbosch'],
    ['’s Hertogenbosch', 's hertogenbosch'],
    ['  IJssel -  Vecht ', 'ijssel vecht'],
    ['Nijmegen/Rivierenland', 'nijmegen rivierenland'],
    ['Vallei-regio (Ede)', 'vallei regio ede'],
    ['???', ''],
  ])('"%s" wordt "%s"', (naam, verwacht) => {
    expect(vergelijkbaar(naam)).toBe(verwacht);
  });
});

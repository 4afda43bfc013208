import { describe, expect, it } from 'vitest';
import { alsGegevens } from './bewaard';

describe('wat er bij de werkmap bewaard is', () => {
  it('komt terug met zijn velden', () => {
    expect(alsGegevens('{"jaar":2028}')).toEqual({ jaar: 2028 });
  });

  it.each([undefined, '', '{"jaar":', '[1]', 'null', '3'])('telt als niets: %s', (bewaard) => {
    expect(alsGegevens(bewaard)).toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import { ingekort, inRegels, tekstbreedte } from './tekstmaat';

describe('tekstmaat', () => {
  it('telt smalle letters smaller dan brede', () => {
    expect(tekstbreedte('illi')).toBeLessThan(tekstbreedte('mwmw'));
    expect(tekstbreedte('')).toBe(0);
  });

  it('breekt op spaties en laat geen woord weg', () => {
    const regels = inRegels('Volledige pool naar inwoners en cliënten', 120);
    expect(regels.length).toBeGreaterThan(1);
    expect(regels.join(' ')).toBe('Volledige pool naar inwoners en cliënten');
    for (const regel of regels) expect(tekstbreedte(regel)).toBeLessThanOrEqual(120);
  });

  it('geeft een woord dat nergens past een eigen regel', () => {
    expect(inRegels('a Meervoudigheidsbeginsel b', 30)).toEqual(['a', 'Meervoudigheidsbeginsel', 'b']);
  });

  it('kort in tot het past', () => {
    const kort = ingekort('Zuid-Kennemerland, IJmond en Haarlemmermeer', 100);
    expect(kort).toMatch(/^Zuid-.*…$/);
    expect(tekstbreedte(kort)).toBeLessThanOrEqual(100);
    expect(ingekort('Breda', 100)).toBe('Breda');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { EIGEN, leesKeuze, schrijfKeuze } from './keuze';

const BEGIN = ['Geen solidariteit', 'Volledige pool naar inwoners', ''];

describe('de bewaarde keuze', () => {
  it('komt terug zoals zij bewaard is', () => {
    const keuze = {
      plekken: ['Fryslân: naar inwoners', '', EIGEN],
      eigen: { 'begin met': 'Geen solidariteit', solidariteit: '50%' },
    };
    expect(leesKeuze(schrijfKeuze(keuze))).toEqual(keuze);
  });

  it.each([undefined, '', 'null', '7', '[]', '{"plekken":3}', '{'])(
    'begint bij %j met de twee uitersten',
    (bewaard) => {
      expect(leesKeuze(bewaard).plekken).toEqual(BEGIN);
      expect(leesKeuze(bewaard).eigen).toEqual({ 'begin met': 'Volledige pool naar inwoners' });
    },
  );

  it('slaat over wat er niet meer is of er nooit was', () => {
    const bewaard =
      '{"plekken":["Weggehaalde regeling",4,"eigen regeling","te veel"],"eigen":{"onbekend":"1","plafond":7,"reserve":"10"}}';
    expect(leesKeuze(bewaard)).toEqual({ plekken: ['', '', EIGEN], eigen: { reserve: '10' } });
  });

  it('houdt een knop tot en met 200 tekens: wat langer is heeft niemand zo ingevuld', () => {
    const met = (lengte: number) =>
      leesKeuze(JSON.stringify({ eigen: { reserve: '1'.repeat(lengte) } })).eigen;
    expect([met(200), met(201)]).toEqual([{ reserve: '1'.repeat(200) }, {}]);
  });

  it('houdt een regeling die een andere naam kreeg', () => {
    const bewaard = '{"plekken":["Noord- en Midden-Limburg: naar afname","",""]}';
    expect(leesKeuze(bewaard).plekken[0]).toBe('Noord- en Midden-Limburg: naar gebruik');
  });

  it('leest elke tekst zonder te struikelen', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (bewaard) => {
        expect(leesKeuze(bewaard).plekken).toHaveLength(3);
      }),
      keer(100),
    );
  });
});

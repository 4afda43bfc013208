import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../willekeur.hulp';
import { getal, laatste, tabel } from '../doorstroom.hulp';
import { type Blad, doorstroomNaslag } from './naslag.hulp';

describe('voor elke invoer', () => {
  const honderdsten = (max: number) => fc.integer({ min: 0, max: 100 * max }).map((getal) => getal / 100);
  const deel = fc.tuple(honderdsten(1), fc.constantFrom(0, 0.01, -0.01));
  const invoer = fc
    .record({
      plekken: fc.tuple(honderdsten(300), fc.constantFrom(0, 0.5, -2)),
      'in zorg': fc.tuple(honderdsten(400)),
      wachtlijst: fc.tuple(honderdsten(200)),
      'wacht op woning': fc.tuple(honderdsten(50)),
      instroom: fc.tuple(honderdsten(40), fc.constantFrom(0, 0.1, -0.3)),
      verblijfsduur: fc.tuple(
        fc.integer({ min: 1, max: 600 }).map((getal) => getal / 10),
        fc.constantFrom(0, 0.5),
      ),
      'uitval wachtlijst': deel,
      'aandeel woning': deel,
      woningen: fc.tuple(honderdsten(10), fc.constantFrom(0, 0.2, -0.1)),
      'wlz per maand': deel,
      'wlz eenmalig': deel,
      'wlz maand': fc.tuple(fc.integer({ min: 1, max: 12 })),
      'wlz plekken mee': deel,
      bruikbaar: deel,
    })
    .map((blad) => blad as unknown as Blad);
  const rijenVan = (blad: Blad) =>
    Object.entries(blad).map(([naam, waarden]) => [naam, ...waarden, '', ''].slice(0, 3));

  it('is de tabel die van de afspraak, regel voor regel overgeschreven', () => {
    fc.assert(
      fc.property(invoer, (blad) => {
        const rijen = tabel(rijenVan(blad), 24);
        doorstroomNaslag(blad, 24).forEach((rij, t) => {
          rij.forEach((cel, k) => {
            const hier = rijen[t]![k]!;
            if (cel === '' || hier === '') expect(hier).toBe(cel);
            else expect(Math.abs(hier - cel)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cel)));
          });
        });
      }),
      keer(150),
    );
  });

  it('blijft iedereen geteld, elke maand', () => {
    fc.assert(
      fc.property(invoer, (blad) => {
        let voor = ['wachtlijst', 'in zorg', 'wacht op woning'].reduce(
          (som, naam) => som + blad[naam]![0],
          0,
        );
        for (const rij of tabel(rijenVan(blad), 24)) {
          const na = getal(rij, 'wachtlijst') + getal(rij, 'inZorg') + getal(rij, 'wachtOpWoning');
          const eraf =
            getal(rij, 'uitval') + getal(rij, 'naarWoning') + getal(rij, 'overig') + getal(rij, 'naarWlz');
          const erbij = getal(rij, 'instroom');
          expect(Math.abs(na - voor - erbij + eraf)).toBeLessThanOrEqual(1e-9 * Math.max(1, voor + erbij));
          voor = na;
        }
      }),
      keer(150),
    );
  });

  it('wordt niemand geplaatst bij overbezetting, en geen plek leeg gehouden terwijl iemand wacht', () => {
    fc.assert(
      fc.property(invoer, (blad) => {
        tabel(rijenVan(blad), 24).forEach((rij, t) => {
          const bruikbaar = Math.min(1, Math.max(0, blad.bruikbaar![0] + t * blad.bruikbaar![1]!));
          const bezet = getal(rij, 'inZorg') + getal(rij, 'wachtOpWoning');
          const vrij = bruikbaar * getal(rij, 'plekken') - bezet;
          expect(getal(rij, 'overbezetting')).toBeCloseTo(Math.max(0, -vrij), 6);
          if (getal(rij, 'wachtlijst') > 1e-6) expect(vrij).toBeLessThanOrEqual(1e-6);
        });
      }),
      keer(150),
    );
  });

  it('geven meer plekken nooit een langere wachtlijst, en meer instroom nooit een kortere', () => {
    fc.assert(
      fc.property(invoer, (blad) => {
        const eind = (anders: Blad) => laatste(tabel(rijenVan({ ...blad, ...anders }), 24), 'wachtlijst');
        const [plekken, afbouw] = blad.plekken!;
        const [instroom, groei] = blad.instroom!;
        const nu = eind({ 'wlz plekken mee': [0] });
        const los = { 'wlz plekken mee': [0] } as const;
        expect(eind({ ...los, plekken: [plekken + 20, afbouw!] })).toBeLessThanOrEqual(nu + 1e-6);
        expect(eind({ ...los, instroom: [instroom + 1, groei!] })).toBeGreaterThanOrEqual(nu - 1e-6);
      }),
      keer(100),
    );
  });
});

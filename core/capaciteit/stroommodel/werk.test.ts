import { describe, expect, it } from 'vitest';
import { zin, zinVan } from '../../aanroep.hulp';
import { eisTijdig, MEESTE_WERK } from '../gedeeld/simulatiewerk';
import { stroominvoer } from './lees.hulp';
import { Loting } from './loting';
import { doorloop } from './stap';
import { verloopVan } from './verloop';
import { werkPerSimulatie } from './werk';

type Rij = readonly (string | number)[];
const REGIO: readonly Rij[] = [
  ['plekken', 250],
  ['in zorg', 240],
  ['wachtlijst', 20],
  ['instroom', 8],
  ['verblijfsduur', 30],
  ['uitval wachtlijst', 0.01],
  ['aandeel woning', 0.5],
  ['woningen', 3.5],
];
const GROOTST: readonly Rij[] = [
  ['plekken', 100_000],
  ['in zorg', 100_000],
  ['instroom', 3333],
  ['verblijfsduur', 30],
  ['uitval wachtlijst', 0.01],
  ['aandeel woning', 0.5],
  ['woningen', 1500],
];
const met = (anders: Rij, rijen = REGIO) => rijen.map((rij) => (rij[0] === anders[0] ? anders : rij));
const werk = (rijen: readonly Rij[], maanden = 24) => werkPerSimulatie(stroominvoer(...rijen), maanden);

/** Telt wat een echte simulatie trekt. */
class Trekkingen extends Loting {
  aantal = 0;
  override deel(van: number, kans: number, doel: number): number {
    if (van > 0 && kans > 0) this.aantal += 1;
    return super.deel(van, kans, doel);
  }
  override instroom(verwachting: number): number {
    this.aantal += 1;
    return super.instroom(verwachting);
  }
}

describe('het werk van een simulatie', () => {
  it('is van dezelfde orde als het aantal trekkingen dat zij doet', () => {
    const loting = new Trekkingen(1, 24);
    loting.beginRun(0);
    doorloop(verloopVan(stroominvoer(...REGIO), 24), 24, loting, () => undefined);
    // Een smalle trekking is een kwart werk; de breedte komt erbij.
    expect(werk(REGIO) / loting.aantal).toBeGreaterThan(0.25);
    expect(werk(REGIO) / loting.aantal).toBeLessThan(1);
  });

  it('groeit met het aantal maanden, en met de kwarten van een korte verblijfsduur', () => {
    expect(Math.abs(werk(REGIO, 48) / werk(REGIO, 24) - 2)).toBeLessThan(0.2);
    const kort = werk(met(['verblijfsduur', 11.9])) / werk(met(['verblijfsduur', 12]));
    expect(kort).toBeGreaterThan(2.5);
    expect(kort).toBeLessThan(4.5);
  });

  it('groeit met de breedte van wat er getrokken wordt, en niet zo hard als het aantal cliënten', () => {
    const groter = werk(GROOTST) / werk(REGIO);
    expect(groter).toBeGreaterThan(2);
    expect(groter).toBeLessThan(100);
  });

  it('is meer als de kans in elke maand of in elke simulatie een andere is: dan is er geen verdeling te bewaren', () => {
    const vast = werk(GROOTST);
    expect(werk(met(['verblijfsduur', 30, 0.01], GROOTST))).toBeGreaterThan(1.5 * vast);
    expect(werk(met(['verblijfsduur', 30, '', 29, 30], GROOTST))).toBeGreaterThan(1.5 * vast);
  });

  it('is bij een bandbreedte dat van de zwaarste kant', () => {
    const band = werk(met(['wachtlijst', 0, '', 0, 100_000]));
    expect(band).toBe(werk(met(['wachtlijst', 100_000, '', 100_000, 100_000])));
    expect(band).toBeGreaterThan(werk(REGIO));
  });
});

describe('te veel simulaties', () => {
  it('is één meer dan er kunnen; de zin noemt hoeveel dat is', () => {
    const perSimulatie = MEESTE_WERK / 1234.5;
    expect(() => eisTijdig(1234, perSimulatie, 'maanden')).not.toThrow();
    expect(zin(() => eisTijdig(1235, perSimulatie, 'maanden'))).toBe(
      'simulaties: dit duurt langer dan twintig seconden; vul hoogstens 1.234 in, of reken met minder maanden.',
    );
    expect(zin(() => eisTijdig(1, 2 * MEESTE_WERK, 'maanden'))).toBe(
      'simulaties: ook één simulatie duurt langer dan twintig seconden; reken met minder maanden.',
    );
  });

  it('wordt geweigerd voordat er gerekend wordt, en een gewone regio niet', () => {
    expect(zinVan('BWMO_BANDBREEDTE', GROOTST, 600, 10_000)).toMatch(
      /^simulaties: dit duurt langer dan twintig seconden; vul hoogstens [\d.]+ in, of reken met minder maanden of cliënten\.$/,
    );
    expect(() => eisTijdig(10_000, werk(REGIO, 120), '')).not.toThrow();
    expect(() => eisTijdig(10_000, werk(REGIO, 600), '')).not.toThrow();
  });
});

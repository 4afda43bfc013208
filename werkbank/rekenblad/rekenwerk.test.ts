import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Leesvak } from './lezingen';
import { bewaakRekenwerk, GEEN_ANTWOORD, type Motor } from './rekenwerk';

const FOUT = { fout: true };
const KRING = { kring: true };
const ZICHZELF = { zichzelf: true };
const ONLEESBAAR = { onleesbaar: true };
const B4 = { bladId: 'b', rij: 3, kolom: 1 };

/** Een motor van onszelf, die antwoordt wat een toets haar laat antwoorden. */
function maakMotor() {
  const plek = { ...B4 };
  const antwoorden = {
    lees: (formule: string): unknown => ({ gelezen: formule }),
    reken: (): unknown => 12,
    wacht: (): Promise<unknown> => Promise.resolve(13),
    bomen: (): Promise<unknown[]> => Promise.resolve(['boom']),
    vers: (): Promise<unknown[]> => Promise.resolve(['verse boom']),
    rekenAlles: vi.fn(),
    isHeel: true,
    kiestZelfWaar: false,
    vakVan: (): Leesvak | undefined => undefined,
    leest: undefined as unknown as (vak: () => Leesvak) => void,
  };
  const motor = {
    lezer: { treeBuilder: (formule: string) => antwoorden.lees(formule) },
    tolk: { execute: () => antwoorden.reken(), executeAsync: () => antwoorden.wacht() },
    bomen: { generate: () => antwoorden.bomen() },
    verseBomen: () => ({ generate: () => antwoorden.vers() }),
    hier: () => plek,
    isHeel: () => antwoorden.isHeel,
    kiestZelfWaar: () => antwoorden.kiestZelfWaar,
    vakVan: () => antwoorden.vakVan(),
    bijLezen: (luisteraar: typeof antwoorden.leest) => {
      antwoorden.leest = luisteraar;
    },
    eindelozeNaam: (formule: string) => (formule.includes('Eindeloos') ? 'Eindeloos' : undefined),
    waarden: { onleesbaar: ONLEESBAAR, kring: KRING, mislukt: () => FOUT, leestZichzelf: () => ZICHZELF },
    rekenAlles: antwoorden.rekenAlles,
  };
  const werk = bewaakRekenwerk(motor as unknown as Motor);
  return { antwoorden, motor, plek, werk };
}

const gooi = () => {
  throw new RangeError('van onszelf');
};
const nooit = () => new Promise<never>(() => undefined);

describe('een formule waarop het rekenblad vastloopt', () => {
  it('kost alleen haar eigen cel, met een zin, tot zij wel te berekenen is', () => {
    const { antwoorden, motor, plek, werk } = maakMotor();
    antwoorden.reken = gooi;
    expect(motor.tolk.execute()).toBe(FOUT);
    expect(werk.bij(B4, '=X(1)')).toContain('liep vast op deze formule');
    plek.rij = 8;
    antwoorden.reken = () => 12;
    expect(motor.tolk.execute()).toBe(12);
    expect(werk.bij(plek, '=1')).toBeUndefined();
    expect([werk.aantal(), werk.stilstand()]).toEqual([1, null]);
    plek.rij = B4.rij;
    motor.tolk.execute();
    expect([werk.bij(B4, '=X(1)'), werk.aantal()]).toEqual([undefined, 0]);
  });

  it('wordt ook bij het lezen gemerkt', () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.lees = gooi;
    expect(motor.lezer.treeBuilder('=LANG')).toBe(ONLEESBAAR);
    expect(werk.bij(B4, '=LANG')).toContain('liep vast');
    antwoorden.lees = () => 'gelezen';
    expect(motor.lezer.treeBuilder('=LANG')).toBe('gelezen');
    expect(werk.bij(B4, '=LANG')).toBeUndefined();
  });

  it('wordt niet gelezen als zij een naam noemt die zichzelf gebruikt', () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.lees = vi.fn(gooi);
    expect(motor.lezer.treeBuilder('=Eindeloos+1')).toBe(KRING);
    expect(antwoorden.lees).not.toHaveBeenCalled();
    expect(werk.bij(B4, '=Eindeloos+1')).toContain('gebruikt de naam Eindeloos, die zichzelf gebruikt');
  });

  it('is vergeten als er rijen verschuiven', () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.reken = gooi;
    motor.tolk.execute();
    werk.vergeetPlekken();
    expect(werk.bij(B4, '=X(1)')).toBeUndefined();
  });
});

describe('een motor die niet antwoordt', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('staat na een tijd stil bij de cel waarop gewacht wordt; die cel krijgt een fout en de rest gaat verder', async () => {
    const { antwoorden, motor, werk } = maakMotor();
    const gemeld = vi.fn();
    werk.bijStilstand(gemeld);
    antwoorden.wacht = nooit;
    werk.beweging(true);
    const uitkomst = motor.tolk.executeAsync();
    vi.advanceTimersByTime(GEEN_ANTWOORD - 1);
    expect(werk.stilstand()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(werk.stilstand()).toEqual({ plek: B4 });
    expect(gemeld).toHaveBeenCalledTimes(1);
    expect(await uitkomst).toBe(FOUT);
    expect(werk.bij(B4, '=X(1)')).toContain('geeft geen antwoord');
    werk.beweging(false);
    expect(werk.stilstand()).toBeNull();
    vi.advanceTimersByTime(10 * GEEN_ANTWOORD);
    expect(werk.stilstand()).toBeNull();
  });

  it('staat niet stil zolang er iets gebeurt', () => {
    const { werk } = maakMotor();
    for (let keer = 0; keer < 5; keer += 1) {
      werk.beweging(true);
      vi.advanceTimersByTime(GEEN_ANTWOORD - 1);
    }
    expect(werk.stilstand()).toBeNull();
  });

  it('wordt door een verse vervangen als zij zwijgt over wat er te berekenen is', async () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.bomen = nooit;
    werk.beweging(true);
    const lijst = motor.bomen.generate();
    vi.advanceTimersByTime(GEEN_ANTWOORD);
    expect(await lijst).toEqual([]);
    werk.beweging(false);
    expect(werk.stilstand()).toEqual({ plek: null });
    expect(await motor.bomen.generate()).toEqual(['verse boom']);
    expect(werk.stilstand()).toBeNull();
  });
});

describe('een motor die gooit', () => {
  it('staat stil tot een verse het overneemt, die dan alles opnieuw rekent', async () => {
    const { antwoorden, motor, werk } = maakMotor();
    const gemeld = vi.fn();
    werk.bijStilstand(gemeld);
    antwoorden.bomen = () => Promise.reject(new RangeError('van onszelf'));
    expect(await motor.bomen.generate()).toEqual([]);
    expect(werk.stilstand()).toEqual({ plek: null });
    antwoorden.vers = gooi;
    expect(await motor.bomen.generate()).toEqual([]);
    expect(antwoorden.rekenAlles).not.toHaveBeenCalled();
    antwoorden.vers = () => Promise.resolve(['verse boom']);
    expect(await motor.bomen.generate()).toEqual(['verse boom']);
    expect(werk.stilstand()).toBeNull();
    expect(antwoorden.rekenAlles).toHaveBeenCalledTimes(1);
    expect(await motor.bomen.generate()).toEqual(['verse boom']);
    expect(antwoorden.rekenAlles).toHaveBeenCalledTimes(1);
    expect(gemeld).toHaveBeenCalledTimes(3);
  });
});

describe('een formule die zelf uitrekent waar zij leest', () => {
  const rij = (nummer: number): Leesvak => ({ bladId: 'b', rij: nummer, kolom: 0, rijen: 1, kolommen: 3 });
  const SLEUTEL = 'b 3 1';

  it('heeft geen uitkomst als zij haar eigen cel leest', async () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.kiestZelfWaar = true;
    antwoorden.reken = () => antwoorden.leest(() => rij(B4.rij));
    expect(motor.tolk.execute()).toBe(ZICHZELF);
    expect(werk.bij(B4, '=X(1)')).toContain('leest haar eigen cel');
    antwoorden.wacht = () => {
      antwoorden.leest(() => rij(B4.rij));
      return Promise.resolve(13);
    };
    expect(await motor.tolk.executeAsync()).toBe(ZICHZELF);
  });

  it('ook als haar uitkomst een bereik is, dat pas daarna gelezen wordt', () => {
    const { antwoorden, motor } = maakMotor();
    antwoorden.kiestZelfWaar = true;
    antwoorden.vakVan = () => rij(B4.rij);
    expect(motor.tolk.execute()).toBe(ZICHZELF);
  });

  it('heeft haar gewone uitkomst als zij andere cellen leest, of als een ander leest', () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.kiestZelfWaar = true;
    antwoorden.reken = () => {
      antwoorden.leest(() => rij(B4.rij - 1));
      return 12;
    };
    expect(motor.tolk.execute()).toBe(12);
    antwoorden.leest(() => rij(B4.rij));
    expect(motor.tolk.execute()).toBe(12);
    expect(werk.lezingen.van(SLEUTEL, '=X')).toEqual([rij(B4.rij - 1)]);
  });

  it('is een andere formule dan een die haar bereiken noemt: die wordt vooraf nagekeken', () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.reken = () => {
      antwoorden.leest(() => rij(B4.rij));
      return 12;
    };
    expect(motor.tolk.execute()).toBe(12);
    expect(werk.lezingen.van(SLEUTEL, '=X')).toEqual([]);
  });

  it('houdt wat zij las als een deel van haar, of een voorwaarde, los wordt uitgerekend', () => {
    const { antwoorden, motor, plek, werk } = maakMotor();
    antwoorden.kiestZelfWaar = true;
    antwoorden.vakVan = () => rij(7);
    motor.tolk.execute();
    antwoorden.isHeel = false;
    antwoorden.vakVan = () => rij(8);
    motor.tolk.execute();
    antwoorden.isHeel = true;
    plek.rij = -1;
    motor.tolk.execute();
    expect(werk.lezingen.van(SLEUTEL, '=X')).toEqual([rij(7)]);
    expect(werk.lezingen.van('b -1 1', '=X')).toEqual([]);
  });

  it('leest ook wat een functie binnen haar leest', () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.reken = () => {
      antwoorden.kiestZelfWaar = true;
      antwoorden.reken = () => antwoorden.leest(() => rij(7));
      motor.tolk.execute();
      antwoorden.leest(() => rij(8));
      return 12;
    };
    expect(motor.tolk.execute()).toBe(12);
    expect(werk.lezingen.van(SLEUTEL, '=X')).toEqual([rij(7), rij(8)]);
  });

  it('krijgt in een kring geen uitkomst, en wordt toch uitgerekend om te weten waar zij leest', () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.kiestZelfWaar = true;
    antwoorden.vakVan = () => rij(7);
    let inKring = true;
    werk.zonderUitkomst(({ rij: nummer }) => inKring && nummer === B4.rij);
    expect(motor.tolk.execute()).toBe(ZICHZELF);
    expect(werk.lezingen.van(SLEUTEL, '=X')).toEqual([rij(7)]);
    inKring = false;
    expect(motor.tolk.execute()).toBe(12);
    expect(werk.bij(B4, '=X')).toBeUndefined();
  });
});

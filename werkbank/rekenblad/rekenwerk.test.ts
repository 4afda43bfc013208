import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    kiestZelfWaar: false,
    leest: undefined as unknown as (omvat: (cel: typeof B4) => boolean) => void,
  };
  const motor = {
    lezer: { treeBuilder: (formule: string) => antwoorden.lees(formule) },
    tolk: { execute: () => antwoorden.reken(), executeAsync: () => antwoorden.wacht() },
    bomen: { generate: () => antwoorden.bomen() },
    verseBomen: () => ({ generate: () => antwoorden.vers() }),
    hier: () => plek,
    kiestZelfWaar: () => antwoorden.kiestZelfWaar,
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
  const leesRij = (rij: number) => (cel: typeof B4) => cel.rij === rij;

  it('heeft geen uitkomst als zij haar eigen cel leest', async () => {
    const { antwoorden, motor, werk } = maakMotor();
    antwoorden.kiestZelfWaar = true;
    antwoorden.reken = () => antwoorden.leest(leesRij(B4.rij));
    expect(motor.tolk.execute()).toBe(ZICHZELF);
    expect(werk.bij(B4, '=X(1)')).toContain('leest haar eigen cel');
    antwoorden.wacht = () => {
      antwoorden.leest(leesRij(B4.rij));
      return Promise.resolve(13);
    };
    expect(await motor.tolk.executeAsync()).toBe(ZICHZELF);
  });

  it('heeft haar gewone uitkomst als zij andere cellen leest, of als een ander leest', () => {
    const { antwoorden, motor } = maakMotor();
    antwoorden.kiestZelfWaar = true;
    antwoorden.reken = () => {
      antwoorden.leest(leesRij(B4.rij - 1));
      return 12;
    };
    expect(motor.tolk.execute()).toBe(12);
    antwoorden.leest(leesRij(B4.rij));
    expect(motor.tolk.execute()).toBe(12);
  });

  it('is een andere formule dan een die haar bereiken noemt: die wordt vooraf nagekeken', () => {
    const { antwoorden, motor } = maakMotor();
    antwoorden.reken = () => {
      antwoorden.leest(leesRij(B4.rij));
      return 12;
    };
    expect(motor.tolk.execute()).toBe(12);
  });
});

import { describe, expect, it } from 'vitest';
import { continueMaand, modelstap, wachtenden, zekerAantal } from '../overgang.hulp';
import { doorrekenen } from './doorrekenen';
import { stroominvoer } from './lees.hulp';
import { simuleer } from './simuleer';
import { verloopVan } from './verloop';

const SIMULATIES = 4000;

/** Gemiddelde en standaardfout over de runs in maand t (vanaf 1). */
function gemiddelde(stand: Int32Array, t: number, simulaties = SIMULATIES): { waarde: number; fout: number } {
  const runs = Array.from(stand.subarray((t - 1) * simulaties, t * simulaties));
  const waarde = runs.reduce((som, x) => som + x, 0) / simulaties;
  const variantie = runs.reduce((som, x) => som + (x - waarde) ** 2, 0) / (simulaties - 1);
  return { waarde, fout: Math.sqrt(variantie / simulaties) };
}

function eisBinnenDrieFouten(hier: { waarde: number; fout: number }, verwacht: number): void {
  expect(Math.abs(hier.waarde - verwacht)).toBeLessThanOrEqual(3 * hier.fout + 1e-9);
}

describe('het gemiddelde over de runs ligt binnen drie standaardfouten', () => {
  it('van de doorgerekende verwachting, zolang plekken en woningen nergens knellen', () => {
    // Zonder knelpunt is elke stroom een deel van een voorraad, dus dan is het gemiddelde precies de verwachting.
    const invoer = stroominvoer(
      ['plekken', 5000],
      ['in zorg', 180],
      ['instroom', 8, -0.05],
      ['verblijfsduur', 30, 0.1],
      ['aandeel woning', 0.6],
      ['woningen', 1000],
      ['wlz per maand', 0.002],
      ['wlz eenmalig', 0.2],
      ['wlz maand', 7],
    );
    const verwacht = doorrekenen(verloopVan(invoer, 48), 48);
    const { inZorg } = simuleer(invoer, 48, SIMULATIES, 1);
    for (const t of [1, 6, 7, 24, 48]) eisBinnenDrieFouten(gemiddelde(inZorg, t), verwacht[t - 1]!.inZorg);
  });

  it('van de verwachting als er geen plekken zijn: een wachtlijst met instroom en uitval, in kwarten', () => {
    const invoer = stroominvoer(
      ['plekken', 0],
      ['wachtlijst', 60],
      ['instroom', 12],
      ['verblijfsduur', 4],
      ['uitval wachtlijst', 0.15],
    );
    const verwacht = doorrekenen(verloopVan(invoer, 24), 24);
    const { wachtlijst } = simuleer(invoer, 24, SIMULATIES, 2);
    for (const t of [1, 12, 24]) eisBinnenDrieFouten(gemiddelde(wachtlijst, t), verwacht[t - 1]!.wachtlijst);
  });

  it.each([
    ['in maanden', 8, 30, 247, 1, 480],
    ['in kwarten', 12, 4, 52, 0.25, 260],
  ])(
    'van de exacte overgang van het model zelf, %s, met instroom die verandert',
    (_, instroom, verblijfsduur, plekken, dt, toestanden) => {
      const helling = instroom / 1000;
      const rij = { plekken, verblijfsduur, instroom: (t: number) => instroom + helling * t };
      const stap = modelstap(rij, dt);
      const invoer = stroominvoer(
        ['plekken', plekken],
        ['in zorg', plekken],
        ['instroom', instroom, helling],
        ['verblijfsduur', verblijfsduur],
      );
      const { wachtlijst, inZorg } = simuleer(invoer, 36, SIMULATIES, 3);
      let verdeling = zekerAantal(plekken, toestanden);
      for (let t = 1; t <= 36; t += 1) {
        for (let k = 0; k < 1 / dt; k += 1) verdeling = stap(verdeling, t - 1);
        if (t % 12 !== 0) continue;
        const opLijst = wachtenden(verdeling, plekken);
        const alle = verdeling.reduce((som, kans, n) => som + kans * n, 0);
        eisBinnenDrieFouten(gemiddelde(wachtlijst, t), opLijst);
        eisBinnenDrieFouten(gemiddelde(inZorg, t), alle - opLijst);
      }
    },
  );

  it('van M(t)/M/c met de vergelijkingen van Kolmogorov: 4,4 / 6,8 / 8,2 wachtenden na 1, 3 en 5 jaar', () => {
    const rij = { plekken: 247, verblijfsduur: 30, instroom: () => 8 };
    const invoer = stroominvoer(['plekken', 247], ['in zorg', 247], ['instroom', 8], ['verblijfsduur', 30]);
    const { wachtlijst } = simuleer(invoer, 60, 1000, 4);
    let verdeling = zekerAantal(247, 420);
    const gepubliceerd = new Map([
      [12, 4.4],
      [36, 6.8],
      [60, 8.2],
    ]);
    for (let t = 1; t <= 60; t += 1) {
      verdeling = continueMaand(rij, verdeling, t - 1, 24);
      const verwacht = gepubliceerd.get(t);
      if (verwacht === undefined) continue;
      expect(wachtenden(verdeling, 247)).toBeCloseTo(verwacht, 1);
      eisBinnenDrieFouten(gemiddelde(wachtlijst, t, 1000), wachtenden(verdeling, 247));
    }
  });

  it('en ligt hoger dan de doorgerekende wachtlijst als plekken knellen (Jensen)', () => {
    const invoer = stroominvoer(['plekken', 247], ['in zorg', 240], ['instroom', 8], ['verblijfsduur', 30]);
    const verwacht = doorrekenen(verloopVan(invoer, 60), 60)[59]!.wachtlijst;
    expect(verwacht).toBe(0);
    expect(gemiddelde(simuleer(invoer, 60, 1000, 1).wachtlijst, 60, 1000).waarde).toBeGreaterThan(4);
  });
});

describe('gehele stromen', () => {
  it('woningen zijn de vloer van het totaal tot dan toe: 0,4 per maand is er een in maand 3, 5, 8 en 10', () => {
    const invoer = stroominvoer(
      ['plekken', 0],
      ['wacht op woning', 100],
      ['instroom', 0],
      ['verblijfsduur', 30],
      ['woningen', 0.4],
    );
    const { wachtOpWoning } = simuleer(invoer, 10, 1, 1);
    expect(Array.from(wachtOpWoning)).toEqual([100, 100, 99, 99, 98, 98, 98, 97, 97, 96]);
  });

  it('afronding laat geen woning of plek verdwijnen: tien keer 0,1 woning is er een, 0,57 × 100 plekken zijn er 57', () => {
    const invoer = stroominvoer(
      ['plekken', 100],
      ['wachtlijst', 500],
      ['wacht op woning', 20],
      ['instroom', 0],
      ['verblijfsduur', 1000],
      ['woningen', 0.1],
      ['bruikbaar', 0.57],
    );
    const { wachtOpWoning, inZorg } = simuleer(invoer, 10, 1, 1);
    expect(wachtOpWoning[9]).toBe(19);
    expect(inZorg[0]).toBe(37);
  });

  it('een gebroken beginstand wordt afgerond, half naar boven', () => {
    const invoer = stroominvoer(
      ['plekken', 0],
      ['in zorg', 10.49],
      ['wachtlijst', 7.5],
      ['instroom', 0],
      ['verblijfsduur', 1e6],
    );
    const { inZorg, wachtlijst } = simuleer(invoer, 1, 1, 1);
    expect([inZorg[0], wachtlijst[0]]).toEqual([10, 8]);
  });
});

describe('een bandbreedte', () => {
  it('vervangt de beginwaarde door een gelijk verdeelde waarde, één per run', () => {
    const invoer = stroominvoer(
      ['plekken', 0],
      ['wachtlijst', 5000, '', 100, 300],
      ['instroom', 0],
      ['verblijfsduur', 30],
    );
    const lijst = Array.from(simuleer(invoer, 2, SIMULATIES, 1).wachtlijst);
    expect(lijst.slice(0, SIMULATIES)).toEqual(lijst.slice(SIMULATIES));
    expect(Math.min(...lijst)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...lijst)).toBeLessThanOrEqual(300);
    const som = lijst.reduce((tot, x) => tot + x, 0) / lijst.length;
    expect(Math.abs(som - 200)).toBeLessThan(3 * (200 / Math.sqrt(12 * SIMULATIES)));
  });

  it('laag gelijk aan hoog is die waarde', () => {
    const vast = stroominvoer(['plekken', 20], ['wachtlijst', 30], ['instroom', 2], ['verblijfsduur', 20]);
    const smal = stroominvoer(
      ['plekken', 20],
      ['wachtlijst', 30],
      ['instroom', 9, '', 2, 2],
      ['verblijfsduur', 20],
    );
    expect(simuleer(smal, 12, 50, 1)).toEqual(simuleer(vast, 12, 50, 1));
  });

  it('van wlz maand is een hele maand: elke maand even vaak', () => {
    const invoer = stroominvoer(
      ['plekken', 0],
      ['in zorg', 100],
      ['instroom', 0],
      ['verblijfsduur', 1e9],
      ['wlz eenmalig', 1],
      ['wlz maand', 1, '', 2, 4],
    );
    const { inZorg } = simuleer(invoer, 4, 3000, 1);
    const nog = [1, 2, 3, 4].map((t) => gemiddelde(inZorg, t, 3000).waarde);
    expect(nog[0]).toBe(100);
    expect(Math.abs(nog[1]! - 66.7)).toBeLessThan(3);
    expect(Math.abs(nog[2]! - 33.3)).toBeLessThan(3);
    expect(nog[3]).toBe(0);
  });
});

describe('hetzelfde toeval in elk scenario', () => {
  const basis = [
    ['plekken', 60],
    ['in zorg', 60],
    ['wachtlijst', 20],
    ['instroom', 3],
    ['verblijfsduur', 24],
  ] as const;

  it('een parameter erbij verschuift de trekkingen van de andere niet', () => {
    // Zonder plekken is de wachtlijst alleen de instroom: die mag van niets anders afhangen.
    const leeg = [['plekken', 0], ...basis.slice(1)] as const;
    const zonder = simuleer(stroominvoer(...leeg), 24, 100, 5).wachtlijst;
    const met = stroominvoer(
      ...leeg.slice(0, 4),
      ['verblijfsduur', 6, '', 5, 40],
      ['aandeel woning', 0.5, 0.01],
      ['woningen', 1],
      ['wlz per maand', 0.05],
    );
    const anders = simuleer(met, 24, 100, 5).wachtlijst;
    const perRunGelijk = Array.from(zonder).filter((lijst, i) => lijst === anders[i]).length;
    // In kwarten komt de instroom in vier delen; alleen runs met een lange verblijfsduur trekken precies hetzelfde.
    expect(perRunGelijk / zonder.length).toBeGreaterThan(0.75);
    const lang = stroominvoer(
      ...leeg,
      ['aandeel woning', 0.5],
      ['woningen', 1, '', 0, 4],
      ['wlz per maand', 0.05],
    );
    expect(simuleer(lang, 24, 100, 5).wachtlijst).toEqual(zonder);
  });

  it('maanden met een kort verblijf verschuiven de maanden erna niet', () => {
    const leeg = [
      ['plekken', 0],
      ['wachtlijst', 0],
      ['instroom', 3],
    ] as const;
    const erbij = (parameters: readonly (readonly unknown[])[]) => {
      const lijst = simuleer(stroominvoer(...parameters), 12, 20, 5).wachtlijst;
      return Array.from(lijst.subarray(20)).map((nu, i) => nu - lijst[i]!);
    };
    const lang = erbij([...leeg, ['verblijfsduur', 12]]);
    const eerstKort = erbij([...leeg, ['verblijfsduur', 9, 1]]);
    // Vanaf maand 4 is de verblijfsduur 12 en komt er in elke run weer precies hetzelfde bij.
    expect(eerstKort.slice(2 * 20)).toEqual(lang.slice(2 * 20));
    expect(eerstKort.slice(0, 2 * 20)).not.toEqual(lang.slice(0, 2 * 20));
  });

  it('meer plekken geeft in elke run en elke maand een even lange of kortere wachtlijst', () => {
    const nu = simuleer(stroominvoer(...basis), 60, 300, 1).wachtlijst;
    const meer = simuleer(stroominvoer(['plekken', 66], ...basis.slice(1)), 60, 300, 1).wachtlijst;
    const beter = Array.from(nu).filter((lijst, i) => lijst > meer[i]!).length;
    const slechter = Array.from(nu).filter((lijst, i) => lijst < meer[i]!).length;
    expect(slechter).toBe(0);
    expect(beter).toBeGreaterThan(nu.length / 2);
  });
});

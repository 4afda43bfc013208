import { beforeAll, describe, expect, it } from 'vitest';
import { type Cel, roepAan } from '../../core';
import {
  adresVan,
  basisstand,
  EIGEN_SCENARIOS,
  rechthoekVan,
  sjabloon,
  type Stand,
  type Tijdlijngegevens,
  vooruitblad,
  WEST_BRABANT_WEST,
} from '../../werkmap';
import { rekenNa } from '../../werkmap/sjabloon/narekenen.hulp';
import { invoeringsjaren, leesKeuze } from './keuze';
import { Berekening } from './rekenUit';
import { gegevensVanVoorbeeld } from './voorbeeld.hulp';

const BLADEN = sjabloon(WEST_BRABANT_WEST);
let gegevens: Tijdlijngegevens;

beforeAll(async () => {
  gegevens = await gegevensVanVoorbeeld();
});

const stand = (deel: Partial<Stand> = {}): Stand => ({ ...basisstand(gegevens), ...deel });

describe('Vooruit rekent', () => {
  it('op het begin hetzelfde als blad Tijdlijn', () => {
    const nagerekend = rekenNa(BLADEN);
    const { gemeente, stand: begin } = leesKeuze(undefined, gegevens);
    const { jaren, samen } = new Berekening(gegevens, begin).vooruitzicht(gemeente);
    const opBlad = Array.from({ length: 6 }, (_, k) =>
      nagerekend.waarde('Tijdlijn', adresVan({ rij: 9, kolom: k + 1, rijen: 1, kolommen: 1 })),
    );
    expect([...jaren.map(({ saldo }) => saldo), samen]).toEqual(opBlad);
  });

  it('elk scenario van de werkmap met de gekozen invoering en afspraak', () => {
    const gekozen = stand({ invoering: 2028, afspraak: 'A' });
    const alles = new Berekening(gegevens, { ...gekozen, objectief: 'hoog', wlz: 'hoog' });
    const [koppen, ...rijen] = roepAan('BWMO_TIJDLIJN_SCENARIOS', [...alles.invoer]) as Cel[][];
    const rij = rijen.find(([naam]) => naam === 'Steenbergen')!;
    expect(alles.vooruitzicht('Steenbergen', 'hoog').samen).toBe(rij[koppen!.indexOf('hoog')]);
    expect(alles.vooruitzicht('Steenbergen').samen).toBe(rij[koppen!.indexOf(EIGEN_SCENARIOS.gekozen)]);
  });

  it('oorzaken die samen het verschil met het basisscenario zijn', () => {
    const berekening = new Berekening(gegevens, stand({ invoering: 2028, wlz: 'hoog', afspraak: 'A' }));
    const saldo = (scenario: string) =>
      berekening.vooruitzicht('Steenbergen', scenario).jaren.find(({ jaar }) => jaar === 2029)!.saldo;
    const oorzaken = berekening.oorzaken('Steenbergen', 2029);
    expect(oorzaken.map(({ naam }) => naam)).toEqual(['verdeelmodel', 'Wlz', 'afspraak']);
    const samen = oorzaken.reduce((som, { bedrag }) => som + Math.round(bedrag * 100), 0);
    expect(samen).toBe(Math.round((saldo(EIGEN_SCENARIOS.gekozen) - saldo(EIGEN_SCENARIOS.basis)) * 100));
  });

  it('posten die samen het saldo zijn', () => {
    const { jaren } = new Berekening(gegevens, stand({ invoering: 2028 })).vooruitzicht('Woensdrecht');
    for (const { saldo, posten } of jaren) {
      expect(posten.reduce((som, post) => som + Math.round(post * 100), 0)).toBe(Math.round(saldo * 100));
    }
  });

  it('de omslag: een stap voorbij is het nadeel weg, een stap ervoor nog niet', () => {
    const metModel = stand({ invoering: 2028 });
    const omslag = new Berekening(gegevens, metModel).omslag('Steenbergen', 2030, 'objectief maal')!;
    const bij = (factor: number) => {
      const parameters = gegevens.parameters.map((rij) =>
        rij[0] === 'objectief maal' ? [rij[0], factor, factor, factor] : rij,
      );
      const { jaren } = new Berekening({ ...gegevens, parameters }, metModel).vooruitzicht('Steenbergen');
      return jaren.find(({ jaar }) => jaar === 2030)!.saldo < 0;
    };
    expect(bij(omslag.naar)).not.toBe(bij(omslag.van));
    const terug = omslag.naar > omslag.van ? -0.0001 : 0.0001;
    expect(bij(Math.round((omslag.naar + terug) * 1e4) / 1e4)).toBe(bij(omslag.van));
  });

  it('het deel nieuwe cliënten en het deel nieuw geld', () => {
    const zonder = new Berekening(gegevens, stand()).aandelen();
    const met = new Berekening(gegevens, stand({ invoering: 2028 })).aandelen();
    expect(zonder.map(({ geld }) => geld)).toEqual([0, 0, 0, 0, 0]);
    expect(met.map(({ geld }) => geld)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(met.map(({ clienten }) => clienten)).toEqual(zonder.map(({ clienten }) => clienten));
    expect(met.every(({ clienten }, t) => t === 0 || clienten > met[t - 1]!.clienten)).toBe(true);
  });

  it('elke afspraak, ook als zij hetzelfde uitkomen', () => {
    const { koppen, rijen } = new Berekening(gegevens, stand({ invoering: 2028 })).afspraken();
    expect(koppen).toEqual(['regeling', 'laag', 'midden', 'hoog', 'slechtste', 'gemeente', 'scenario']);
    expect(rijen.length).toBeGreaterThan(3);
  });
});

describe('Het blad Vooruit', () => {
  it.each([
    { invoering: null, objectief: 'midden', wlz: 'midden', afspraak: 'B' },
    { invoering: 2028, objectief: 'hoog', wlz: 'laag', afspraak: 'A' },
    { invoering: 2028, objectief: 'laag', wlz: 'hoog', afspraak: 'eigen' },
  ])('rekent in elke cel wat het paneel laat zien: $invoering $objectief $wlz $afspraak', (keuze) => {
    const jaar = 2029;
    const blad = vooruitblad({
      naam: 'Vooruit',
      gegevens,
      invoeringen: [null, ...invoeringsjaren(gegevens)],
      stand: keuze,
      gemeente: 'Steenbergen',
      jaar,
    });
    const nagerekend = rekenNa([...BLADEN, blad]);
    const rij = (r: number, aantal: number) =>
      Array.from({ length: aantal }, (_, k) =>
        nagerekend.waarde('Vooruit', adresVan({ rij: r - 1, kolom: k + 1, rijen: 1, kolommen: 1 })),
      );
    const berekening = new Berekening(gegevens, keuze);
    const scenarios = [EIGEN_SCENARIOS.basis, EIGEN_SCENARIOS.gekozen, 'laag', 'midden', 'hoog'];
    scenarios.forEach((scenario, s) => {
      const { jaren, samen, perInwoner } = berekening.vooruitzicht('Steenbergen', scenario);
      expect(rij(13 + s, 6), scenario).toEqual([...jaren.map(({ saldo }) => saldo), samen]);
      expect(rij(13 + s, 7)[6]).toBeCloseTo(perInwoner!, 6);
    });
    const kop = rechthoekVan('A20').rij + 1;
    const oorzaken = berekening.oorzaken('Steenbergen', jaar);
    const namen = rij(kop, 8).filter((naam) => naam !== '');
    expect(namen.slice(0, -1)).toEqual(oorzaken.map(({ naam }) => naam));
    expect(rij(kop + 1, oorzaken.length)).toEqual(oorzaken.map(({ bedrag }) => bedrag));
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { Namaakklok, rust } from './klok.hulp';
import { maakTabslot, type Tabslot } from './tabslot';
import { Namaaktabs } from './tabslot.hulp';

describe('twee tabbladen met hetzelfde werk', () => {
  let klok: Namaakklok;
  let tabs: Namaaktabs;
  let logboek: string[];

  beforeEach(() => {
    klok = new Namaakklok();
    tabs = new Namaaktabs();
    logboek = [];
  });

  const tab = (naam: string, geefAf?: () => Promise<unknown>): Tabslot =>
    maakTabslot(
      tabs.sloten,
      tabs.kanaal(),
      klok,
      geefAf ?? (() => Promise.resolve(logboek.push(`${naam} bewaart`))),
      () => logboek.push(`${naam} kwijt`),
    );

  it('geeft het werk aan het eerste, en na een seconde wachten niet aan het tweede', async () => {
    const [een, twee] = [tab('een'), tab('twee')];
    expect(await een.neem()).toBe(true);
    const antwoord = twee.neem();
    await klok.vooruit(1000);
    expect(await antwoord).toBe(false);
    expect(logboek).toEqual([]);
  });

  it('wacht even op een bladzijde die net herladen is', async () => {
    const [oud, nieuw] = [tab('oud'), tab('nieuw')];
    await oud.neem();
    const antwoord = nieuw.neem();
    await klok.vooruit(500);
    oud.laatLos();
    expect(await antwoord).toBe(true);
  });

  it('laat het eerste bewaren voordat het tweede overneemt', async () => {
    const [een, twee] = [tab('een'), tab('twee')];
    await een.neem();
    await twee.neemOver();
    expect(logboek).toEqual(['een bewaart', 'een kwijt']);
    await een.neemOver();
    expect(logboek.slice(2)).toEqual(['twee bewaart', 'twee kwijt']);
  });

  it('neemt het werk van een tabblad dat niet antwoordt', async () => {
    const stil = tab('stil', () => new Promise(() => undefined));
    await stil.neem();
    const over = tab('twee').neemOver();
    await klok.vooruit(3000);
    await over;
    expect(logboek).toEqual(['stil kwijt']);
  });

  it('laat een tweede dat opgaf niet alsnog het werk krijgen', async () => {
    const [een, twee, drie] = [tab('een'), tab('twee'), tab('drie')];
    await een.neem();
    const antwoord = twee.neem();
    await klok.vooruit(1000);
    await antwoord;
    een.laatLos();
    await rust();
    expect(await drie.neem()).toBe(true);
  });

  it('geeft zonder sloten elk tabblad het werk', async () => {
    const los = maakTabslot(
      undefined,
      tabs.kanaal(),
      klok,
      () => Promise.resolve(),
      () => undefined,
    );
    expect(await los.neem()).toBe(true);
  });
});

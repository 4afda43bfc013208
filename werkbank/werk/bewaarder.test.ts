import { beforeEach, describe, expect, it } from 'vitest';
import { Bewaarder } from './bewaarder';
import { Namaakplek } from './bewaarplek.hulp';
import { Namaakklok, rust } from './klok.hulp';
import { tekstVan, werkMet } from './werk.hulp';

describe('bewaren terwijl iemand werkt', () => {
  let klok: Namaakklok;
  let plek: Namaakplek;
  let tekst: string | null;
  let standen: unknown[];
  let bewaarder: Bewaarder;

  beforeEach(() => {
    klok = new Namaakklok();
    plek = new Namaakplek();
    tekst = 'begin';
    standen = [];
    bewaarder = new Bewaarder(
      plek,
      klok,
      () => werkMet(tekst, klok.nu()),
      () => standen.push(bewaarder.fout),
    );
  });

  const typ = (nieuw: string | null) => {
    tekst = nieuw;
    bewaarder.gewijzigd();
  };
  const inhoud = () => [...plek.inhoud.values()].map(tekstVan);

  it('bewaart een seconde nadat het stil wordt', async () => {
    typ('een');
    await klok.vooruit(999);
    expect(inhoud()).toEqual([]);
    await klok.vooruit(1);
    expect(inhoud()).toEqual(['een']);
    expect(bewaarder.achter).toBe(false);
  });

  it('bewaart uiterlijk na drie seconden, hoe gestaag er ook getypt wordt', async () => {
    const laatst: unknown[] = [];
    for (let cel = 1; cel <= 40; cel += 1) {
      typ(`cel ${cel}`);
      await klok.vooruit(700);
      laatst.push(inhoud()[0]);
    }
    // Elke drie seconden, dus bij wat er elke 0,7 seconde getypt wordt na elke vijfde cel.
    expect(laatst[3]).toBeUndefined();
    expect(laatst[4]).toBe('cel 5');
    expect(plek.bewaard).toBe(8);
    expect(laatst[39]).toBe('cel 40');
  });

  it('zegt dat het niet lukt tot er weer iets vastligt, en probeert het zelf opnieuw', async () => {
    plek.toestand = 'vol';
    typ('een');
    await klok.vooruit(1000);
    expect(bewaarder.fout).toBe('vol');
    expect(bewaarder.achter).toBe(true);
    await klok.vooruit(10_000);
    expect(bewaarder.fout).toBe('vol');
    plek.toestand = 'goed';
    await klok.vooruit(10_000);
    expect(bewaarder.fout).toBeNull();
    expect(inhoud()).toEqual(['een']);
    expect(standen).toEqual(['vol', null]);
  });

  it('meldt een opslag die nooit antwoordt, en geeft hem geen tweede opdracht', async () => {
    plek.toestand = 'zwijgt';
    typ('een');
    await klok.vooruit(11_000);
    expect(bewaarder.fout).toBe('geenAntwoord');
    plek.toestand = 'goed';
    typ('twee');
    await klok.vooruit(60_000);
    expect(plek.bewaard).toBe(0);
    expect(bewaarder.achter).toBe(true);
  });

  it('bewaart meteen als daarom gevraagd wordt', async () => {
    typ('een');
    expect(await bewaarder.nu()).toBe(true);
    expect(inhoud()).toEqual(['een']);
    plek.toestand = 'vol';
    typ('twee');
    expect(await bewaarder.nu()).toBe(false);
  });

  it('geeft ander werk een eigen la, zodat het vorige blijft', async () => {
    typ('een');
    await bewaarder.nu();
    for (const volgende of ['twee', 'drie', 'vier', 'vijf']) {
      await klok.vooruit(1);
      bewaarder.ander();
      typ(volgende);
      await bewaarder.nu();
    }
    expect(inhoud()).toEqual(['twee', 'drie', 'vier', 'vijf']);
  });

  it('houdt van een lege werkmap geen versie', async () => {
    typ(null);
    await bewaarder.nu();
    bewaarder.ander();
    await rust();
    expect(inhoud()).toEqual([]);
  });

  it('houdt geen versie van een bestand waarin niets veranderd is, wel van een bestand dat er misschien nooit kwam', async () => {
    const geopend = { ...werkMet('geopend'), gewijzigd: false, onaangeroerd: true };
    let werk = geopend;
    const lezer = new Bewaarder(
      plek,
      klok,
      () => werk,
      () => undefined,
    );
    const bewaarEnWissel = async () => {
      lezer.gewijzigd();
      await lezer.nu();
      lezer.ander();
      await rust();
    };
    await bewaarEnWissel();
    expect(inhoud()).toEqual([]);
    werk = { ...geopend, onaangeroerd: false };
    await bewaarEnWissel();
    expect(inhoud()).toEqual(['geopend']);
  });

  it('gooit een versie die is teruggezet pas weg als het werk weer vastligt', async () => {
    plek.inhoud.set('2026-01-01T00:00:00.000Z oud', werkMet('terug'));
    bewaarder.ander(null, '2026-01-01T00:00:00.000Z oud');
    plek.toestand = 'vol';
    typ('terug');
    await bewaarder.nu();
    expect(inhoud()).toEqual(['terug']);
    plek.toestand = 'goed';
    await klok.vooruit(10_000);
    expect(inhoud()).toEqual(['terug']);
    expect([...plek.inhoud.keys()]).toEqual([bewaarder.la]);
  });

  it('bewaart niets terwijl er van werkmap gewisseld wordt', async () => {
    bewaarder.gepauzeerd = true;
    typ('een');
    await klok.vooruit(20_000);
    expect(inhoud()).toEqual([]);
    bewaarder.gepauzeerd = false;
    await klok.vooruit(1000);
    expect(inhoud()).toEqual(['een']);
  });

  it('laat een grote werkmap vier keer zo lang met rust als een kopie kost', async () => {
    const traag = new Bewaarder(
      plek,
      klok,
      () => {
        klok.verloopt(2000);
        return werkMet('groot');
      },
      () => undefined,
    );
    traag.gewijzigd();
    await traag.nu();
    traag.gewijzigd();
    await klok.vooruit(7999);
    expect(plek.bewaard).toBe(1);
    await klok.vooruit(1);
    expect(plek.bewaard).toBe(2);
  });
});

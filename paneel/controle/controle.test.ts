// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cel } from '../../core';
import { GEMEENTEN_WEST_BRABANT_WEST } from '../../werkmap/voorbeeld/voorbeeldcijfers';
import { waardenVan } from '../../werkmap/aannemen/rekenblad.hulp';
import { sjabloonformules } from '../../werkmap/controle/sjabloon';
import { boekUit } from '../../werkmap/controle/werkmapinhoud.hulp';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { rechthoekVan, sjabloon, SJABLOONVERSIE, WEST_BRABANT_WEST, type Werkmap } from '../../werkmap';
import { laatsteWijziging } from '../laatsteWijziging';
import { kondigRegiobladenAan } from '../start/regiobladen';
import { controle, toestand } from '.';

const paneel = () => document.querySelector<HTMLElement>('#paneel')!;
const knop = (tekst: string) =>
  [...paneel().querySelectorAll('button')].find((gevonden) => gevonden.textContent.includes(tekst))!;
const tekst = () => paneel().textContent;
const verschijnt = (stuk: string) => vi.waitFor(() => expect(tekst()).toContain(stuk));
async function klik(naam: string) {
  await vi.waitFor(() => expect(knop(naam)).toBeTruthy());
  knop(naam).click();
}

function open<W extends Werkmap>(werkmap: W): W {
  document.body.innerHTML = '<main id="paneel" class="bwmo-paneel"></main>';
  const laatste = laatsteWijziging(werkmap);
  paneel().append(controle({ werkmap, laatste, open: () => undefined }), laatste.balk);
  return werkmap;
}
const formulesOp = async (werkmap: Werkmap, adres: string) =>
  (await werkmap.lees({ blad: 'Blad1', adres })).formules.map((rij) => rij[0]);

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('Controle', () => {
  it('zegt dat alles klopt', async () => {
    open(
      geheugenwerkmap({
        Blad1: [
          ['Post', 'Lasten'],
          ['A', 1],
          ['B', 2],
          ['Totaal', 3],
        ],
      }),
    );
    await verschijnt('✓ Alles klopt');
    expect(tekst()).toContain('1 blad met inhoud gelezen');
  });

  it('zegt niet dat alles klopt als niet alles gelezen is', async () => {
    const werkmap = geheugenwerkmap({ Blad1: [['x']] });
    werkmap.gebruikt = () => Promise.resolve('A1:A200001');
    open(werkmap);
    await verschijnt('Alleen het begin is gecontroleerd.');
    expect(tekst()).toContain('Niets gevonden in het deel dat gelezen is');
    expect(tekst()).not.toContain('Alles klopt');
  });

  it('noemt elke bevinding met haar cel en wijst die aan', async () => {
    const werkmap = open(
      geheugenwerkmap({
        Blad1: [
          ['Post', 'Lasten'],
          ['A', 1],
          ['B', 2],
          ['Totaal', 4],
        ],
      }),
    );
    await verschijnt('1 fout');
    expect(tekst()).toContain('Totaal is 4, maar de regels erboven tellen op tot 3');
    await klik('Blad1!B4');
    expect(await werkmap.selectie()).toEqual({ blad: 'Blad1', adres: 'B4' });
  });

  it('zegt het als een cel niet meer aan te wijzen is', async () => {
    const werkmap = open(
      geheugenwerkmap({
        Blad1: [
          ['A', 1],
          ['B', 2],
          ['Totaal', 4],
        ],
        Ander: [['x']],
      }),
    );
    await verschijnt('1 fout');
    await werkmap.verwijderBlad('Blad1');
    await klik('Blad1!B3');
    await verschijnt('Het blad Blad1 bestaat niet.');
  });

  it('herstelt formules uit een ander programma met één knop, controleert opnieuw en kan terug', async () => {
    const begin = [
      '=_xldudf_BWMO_SALDO(3;1)',
      '=IFERROR(__xludf.DUMMYFUNCTION("BWMO_SALDO(5,1)");4)',
      'tekst',
    ];
    const werkmap = open(geheugenwerkmap({ Blad1: begin.map((cel) => [cel]) }));
    await verschijnt('2 fouten');
    await klik('Herstel formules (2)');
    await verschijnt('Herstelt formules in 2 cellen op blad Blad1.');
    await klik('Schrijf naar blad');
    await verschijnt('✓ Alles klopt');
    expect(await formulesOp(werkmap, 'A1:A3')).toEqual(['=BWMO_SALDO(3;1)', '=BWMO_SALDO(5;1)', '']);
    await klik('Ongedaan maken');
    await verschijnt('2 fouten');
    expect(await formulesOp(werkmap, 'A1:A3')).toEqual([begin[0], begin[1], '']);
  });

  it('zet in Google Sheets formules om voor een Excel-bestand, en herstelt ze weer', async () => {
    const werkmap = open({
      ...geheugenwerkmap({ Blad1: [['=BWMO_SALDO(3;1)'], ['=SUM(1;2)']] }),
      host: 'Google Sheets' as const,
    });
    await klik('Zet om voor Excel-bestand');
    await klik('Schrijf naar blad');
    await verschijnt('Herstel formules (1)');
    expect(await formulesOp(werkmap, 'A1:A2')).toEqual(['=_xldudf_BWMO_SALDO(3;1)', '=SUM(1;2)']);
    await klik('Herstel formules (1)');
    await klik('Schrijf naar blad');
    await verschijnt('✓ Alles klopt');
    expect(await formulesOp(werkmap, 'A1:A2')).toEqual(['=BWMO_SALDO(3;1)', '=SUM(1;2)']);
  });

  it('laat niets half hersteld achter', async () => {
    const werkmap = geheugenwerkmap({
      Blad1: [['=_xldudf_BWMO_SALDO(3;1)', null, '=_xldudf_BWMO_SALDO(3;2)']],
    });
    const schrijf = werkmap.schrijf.bind(werkmap);
    werkmap.schrijf = (bereik, cellen) =>
      bereik.adres === 'C1' ? Promise.reject(new Error('beveiligd')) : schrijf(bereik, cellen);
    open(werkmap);
    await klik('Herstel formules (2)');
    await klik('Schrijf naar blad');
    await verschijnt('Dit is niet gelukt.');
    expect(await formulesOp(werkmap, 'A1')).toEqual(['=_xldudf_BWMO_SALDO(3;1)']);
  });

  it('laat bij veel bevindingen eerst tien zien', async () => {
    open(geheugenwerkmap({ Blad1: Array.from({ length: 14 }, (): Cel[] => ['=_xldudf_BWMO_SALDO(3;1)']) }));
    await verschijnt('14 fouten');
    expect(paneel().querySelectorAll('li')).toHaveLength(10);
    await klik('Toon nog 4');
    expect(paneel().querySelectorAll('li')).toHaveLength(14);
    expect(document.activeElement!.textContent).toBe('Blad1!A11');
  });

  it('laat zien welk blad gelezen wordt', async () => {
    const werkmap = geheugenwerkmap({ Een: [['x']], Twee: [['y']] });
    const gebruikt = werkmap.gebruikt.bind(werkmap);
    let verder = (): void => undefined;
    werkmap.gebruikt = async (blad) => {
      if (blad === 'Twee') await new Promise<void>((klaar) => (verder = klaar));
      return gebruikt(blad);
    };
    open(werkmap);
    await verschijnt('Blad 2 van 2: Twee');
    verder();
    await verschijnt('✓ Alles klopt');
  });

  it('zegt het als lezen niet lukt, en kan het opnieuw proberen', async () => {
    const werkmap = geheugenwerkmap({ Blad1: [['x']] });
    const lees = werkmap.lees.bind(werkmap);
    werkmap.lees = () => Promise.reject(new Error('stuk'));
    open(werkmap);
    await verschijnt('Dit is niet gelukt.');
    werkmap.lees = lees;
    await klik('Controleer opnieuw');
    await verschijnt('✓ Alles klopt');
  });
});

describe('een werkmap van deze versie', () => {
  const vers = WEST_BRABANT_WEST;

  it('wijst formules van het sjabloon aan die door een getal vervangen zijn', async () => {
    const bladen = sjabloon(vers);
    const rekenaar = waardenVan(Object.fromEntries(bladen.map(({ naam, cellen }) => [naam, cellen])));
    const waarden = new Map(bladen.map(({ naam }) => [naam, rekenaar(naam)]));
    const werkmap = geheugenwerkmap({ Blad1: [] }, (_, { blad, adres }) => {
      const { rij, kolom } = rechthoekVan(adres);
      return waarden.get(blad)?.[rij]?.[kolom] ?? null;
    });
    await laatsteWijziging(werkmap).voerUit((await kondigRegiobladenAan(werkmap, vers)).wijziging);
    expect((await werkmap.instellingen()).sjabloonversie).toBe(SJABLOONVERSIE);
    await werkmap.schrijf({ blad: 'Regio', adres: 'B5' }, [[GEMEENTEN_WEST_BRABANT_WEST.length]]);
    open(werkmap);
    await verschijnt('Zet formules terug (1)');
    await klik('Zet formules terug (1)');
    await klik('Schrijf naar blad');
    await vi.waitFor(() => expect(knop('Zet formules terug')).toBeUndefined());
    expect((await werkmap.lees({ blad: 'Regio', adres: 'B5' })).formules).toEqual([['=COUNTA(A10:A15)']]);
  });

  it('heeft dezelfde formules, welke cijfers er ook in staan', () => {
    const leeg = sjabloon({
      regio: '',
      jaar: 2000,
      gemeenten: vers.gemeenten.map((_, g) => ({ naam: String(g) })),
    });
    expect(sjabloonformules(boekUit(sjabloon(vers)), leeg)).toEqual([]);
  });
});

describe('toestand', () => {
  it('telt fouten en punten', async () => {
    const werkmap = geheugenwerkmap({ Blad1: [['Mijn regio'], [], ['A', 1], ['B', 2], ['Totaal', 4]] });
    expect(await toestand(werkmap)).toEqual({ sluit: false, punten: 1 });
    await werkmap.zetNaam('REGIO', { blad: 'Blad1', adres: 'A1' });
    await werkmap.schrijf({ blad: 'Blad1', adres: 'B5' }, [[3]]);
    expect(await toestand(werkmap)).toEqual({ sluit: true, punten: 0 });
  });
});

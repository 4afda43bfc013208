import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gebouwd } from '../../bouw/dist.hulp';
import { alineasIn, alsRegels } from './alineas.mjs';
import { TABELLEN, VRIJE_TEKST } from './bron.mjs';
import { haalUit } from './haal-uit.mjs';
import { HOOFDSTUKKEN, haalRegiobeelden } from './regiobeelden.mjs';
import { haalToelichtingen } from './toelichtingen.mjs';

const bron = readFileSync(join(import.meta.dirname, 'bron.txt'), 'utf8');
const json = (naam: string) => readFileSync(join(import.meta.dirname, '../../core/normen', naam), 'utf8');
const regels = bron.split('\n');
const { regios } = haalUit(bron);
const toelichtingen = haalToelichtingen(bron, regios);
const regiobeelden = haalRegiobeelden(bron, regios);

type Alineas = [number, string][];
type Velden = Record<string, Alineas>;

const velden = (regio: object) =>
  Object.entries(regio as Velden)
    .filter(([naam, waarde]) => naam !== 'antwoordregels' && Array.isArray(waarde))
    .flatMap(([, waarde]) => waarde);
const alineasVan = (nummer: number) => [
  ...velden(toelichtingen.regios[nummer]!),
  ...velden(regiobeelden.regios[nummer]!),
];

function verminkt(nummer: number, nieuw: (oud: string) => string | string[]) {
  return regels.flatMap((oud, i) => (i === nummer - 1 ? nieuw(oud) : oud)).join('\n');
}

describe('de toelichtingen en regiobeelden', () => {
  it('zijn letterlijk de bestanden in core/normen', () => {
    expect(alsRegels(toelichtingen)).toBe(json('nvo2020toelichtingen.json'));
    expect(alsRegels(regiobeelden)).toBe(json('nvo2020regiobeelden.json'));
  });

  it('geven van elk antwoord de regel in de bron', () => {
    expect(toelichtingen.regios.map(({ antwoordregels }) => antwoordregels)).toEqual(
      regios.map((regio) => regio.regels),
    );
  });

  it('blijven gelijk als de bron regeleinden van Windows heeft', () => {
    expect(haalToelichtingen(bron.replaceAll('\n', '\r\n'), regios)).toEqual(toelichtingen);
    expect(haalRegiobeelden(bron.replaceAll('\n', '\r\n'), regios)).toEqual(regiobeelden);
  });

  it('gaan over dezelfde 45 regio’s als de antwoorden, in dezelfde volgorde', () => {
    for (const { regios: gevonden } of [toelichtingen, regiobeelden]) {
      expect(gevonden.map(({ naam }) => naam)).toEqual(regios.map(({ naam }) => naam));
    }
  });

  it('staan op de regel die erbij staat', () => {
    regios.forEach((_, nummer) => {
      for (const [regel, tekst] of alineasVan(nummer)) {
        const begin = tekst.split(' ').slice(0, 3).join(' ');
        expect(alineasIn(regels[regel - 1]!).join(' '), `regel ${regel}`).toContain(begin);
      }
    });
  });

  it('slaan in de bron geen zin over', () => {
    const koppen = [
      ...VRIJE_TEKST.keys(),
      ...TABELLEN.flatMap(({ namen }) => namen),
      'Spreading voorzieningen',
    ];
    // Vraag en legenda boven een tabel, een streep, en de tekst van een leeg invoerveld.
    const opmaak =
      /^(?:Wat is de stand van zaken van|Zijn er concrete uitvoeringsafspraken|✓ = Ja|-+(?:\s-+)?$|Klik of tik)/;
    const kopInTekst = [...HOOFDSTUKKEN.keys(), 'Toelichting:'];
    const gemist = regios.flatMap(({ regel }, nummer) => {
      const tot = regios[nummer + 1]?.regel ?? regels.length + 1;
      const alles = alineasVan(nummer)
        .map(([, tekst]) => tekst)
        .join('\n');
      let bijlage = false;
      return regels.slice(regel, tot - 1).flatMap((tekst, i) => {
        bijlage = /^(?:#|\*\*Bijlage)/.test(tekst) ? /bijlage/i.test(tekst) : bijlage;
        if (bijlage || tekst.startsWith('#')) return [];
        const [links = '', ...rechts] = tekst.split('\t');
        const label = links.replace(/:$/, '');
        const inhoud = VRIJE_TEKST.has(label) ? rechts.join(' ') : koppen.includes(label) ? '' : tekst;
        return alineasIn(inhoud)
          .map((alinea) =>
            kopInTekst.reduce((rest, kop) => rest.replace(new RegExp(`^${kop}\\s*`), ''), alinea),
          )
          .filter((alinea) => alinea !== '' && !opmaak.test(alinea))
          .filter((alinea) => !alles.includes(alinea.replace(/-$/, '')))
          .map((alinea) => `regel ${regel + i + 1}: ${alinea.slice(0, 60)}`);
      });
    });
    expect(gemist).toEqual([]);
  });

  it('maken een zin die door een paginagrens gebroken is weer heel', () => {
    const tekst = (regio: string, veld: string) =>
      (toelichtingen.regios.find(({ naam }) => naam === regio) as unknown as Velden)[veld]!.map(
        ([, deel]) => deel,
      );
    expect(tekst('Amsterdam-Amstelland', 'contractering')[0]).toContain(
      'begeleid thuis en respijtvorzieningen)',
    );
    expect(tekst('Noord en Midden-Drenthe & Zuidwest-Drenthe', 'lasten')[0]).toContain(
      'De verantwoordelijkheid voor Thuiswonen+',
    );
  });

  it.each(['gas/Code.js', 'excel/functies.js'])('zitten niet in %s: dat laadt bij elke cel', (bestand) => {
    const bundel = gebouwd(bestand);
    expect(bundel).toContain('Noord-Veluwe');
    expect(bundel).not.toContain('Stakeholders waren niet betrokken');
    expect(bundel).not.toContain('regionale collegenota');
  });

  it('laten de sjabloontekst van Fryslân weg: die heeft niemand geschreven', () => {
    const fryslan = toelichtingen.regios.find(({ naam }) => naam === 'Fryslân') as unknown as Velden;
    expect(fryslan.uitvoeringsafspraken).toEqual([]);
    expect(fryslan.planning).toEqual([]);
  });
});

describe('het uithalen stopt bij', () => {
  it.each([
    [
      'tekst tussen de rijen van een tabel',
      145,
      (oud: string) => [oud, 'Zomaar een zin.'],
      'Regel 146: tekst buiten een toelichting bij Alkmaar.',
      haalToelichtingen,
    ],
    [
      'een onbekend hoofdstuk',
      101,
      () => '##### Nieuwe werkwijzen',
      'Regel 101: onbekende kop "Nieuwe werkwijzen" bij Alkmaar.',
      haalRegiobeelden,
    ],
    [
      'tekst buiten een hoofdstuk',
      98,
      () => 'Zomaar een zin.',
      'Regel 98: tekst buiten een hoofdstuk bij Alkmaar.',
      haalRegiobeelden,
    ],
  ])('%s', (_, nummer, nieuw, melding, haal) => {
    expect(() => haal(verminkt(nummer, nieuw), regios)).toThrow(new Error(melding));
  });
});

// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getaltekst } from '../../core';
import type { A4 } from './pagina';
import { wordbestand } from './word';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const blad = (gemeente: string): A4 => ({
  over: gemeente,
  titel: `Wat betekent dit voor ${gemeente}?`,
  delen: [
    { soort: 'kop', tekst: 'Wat kost het?' },
    { soort: 'alinea', tekst: 'Een <nadeel> & meer.', toon: 'nadruk' },
    {
      soort: 'tabel',
      bijschrift: 'Saldo',
      kolommen: [{ naam: 'Jaar' }, { naam: 'Euro', getal: true }],
      rijen: [{ cellen: ['2027', '−1.000'] }, { cellen: ['Samen', '−2.000'], totaal: true }],
    },
    {
      soort: 'grafiek',
      alt: 'De lijn daalt.',
      grafiek: {
        soort: 'lijn',
        invoer: {
          titel: 'Saldo per jaar',
          bron: '',
          assen: { x: 'jaar', y: 'euro' },
          categorieen: ['2027', '2028'],
          reeksen: [{ naam: 'saldo', waarden: [1, 2] }],
          schrijf: (getal) => getaltekst(getal),
          hoogte: 100,
        },
      },
    },
  ],
});

const maakPng = vi.fn((svg: string) =>
  Promise.resolve({ arrayBuffer: () => Promise.resolve(PNG.buffer), size: svg.length } as unknown as Blob),
);
let bestanden: Record<string, Uint8Array>;
let xml: Document;
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

async function pakUit(bladen: readonly A4[]): Promise<Record<string, Uint8Array>> {
  const bestand = await wordbestand(bladen, maakPng);
  return unzipSync(
    await new Promise<Uint8Array>((klaar) => {
      const lezer = new FileReader();
      lezer.onload = () => klaar(new Uint8Array(lezer.result as ArrayBuffer));
      lezer.readAsArrayBuffer(bestand);
    }),
  );
}
const lees = (naam: string) =>
  new DOMParser().parseFromString(strFromU8(bestanden[naam]!), 'application/xml');
const alle = (houder: Document | Element, naam: string) => [...houder.getElementsByTagNameNS(W, naam)];
const waarde = (deel: Element | undefined) => deel?.getAttributeNS(W, 'val');

beforeAll(async () => {
  bestanden = await pakUit([blad('Noord'), blad('Zuid')]);
  xml = lees('word/document.xml');
});

describe('het Word-bestand', () => {
  it('heeft per gemeente een bladzijde met echte kopstijlen', () => {
    const koppen = alle(xml, 'p').flatMap((alinea) => {
      const stijl = waarde(alle(alinea, 'pStyle')[0]);
      return stijl?.startsWith('Heading') ? [`${stijl} ${alinea.textContent}`] : [];
    });
    expect(koppen).toEqual([
      'Heading1 Wat betekent dit voor Noord?',
      'Heading2 Wat kost het?',
      'Heading1 Wat betekent dit voor Zuid?',
      'Heading2 Wat kost het?',
    ]);
    const maten = alle(xml, 'pgSz').map((maat) => [maat.getAttributeNS(W, 'w'), maat.getAttributeNS(W, 'h')]);
    expect(maten).toEqual([
      ['11906', '16838'],
      ['11906', '16838'],
    ]);
    expect(xml.documentElement.textContent).toContain('Een <nadeel> & meer.');
  });

  it('is in het Nederlands', () => {
    expect(alle(lees('word/styles.xml'), 'lang').map(waarde)).toContain('nl-NL');
  });

  it('herhaalt de kopregel van een tabel, splitst geen rij en zet bedragen rechts', () => {
    const rijen = alle(alle(xml, 'tbl')[0]!, 'tr');
    expect(rijen.map((rij) => alle(rij, 'tblHeader').length)).toEqual([1, 0, 0]);
    expect(rijen.map((rij) => alle(rij, 'cantSplit').length)).toEqual([1, 1, 1]);
    for (const rij of rijen) {
      expect(alle(rij, 'tc').map((cel) => waarde(alle(cel, 'jc')[0]))).toEqual(['left', 'right']);
    }
  });

  it('heeft de grafiek als afbeelding met tekst voor wie haar niet ziet', () => {
    const [tekening] = [...xml.getElementsByTagName('wp:docPr')];
    expect(tekening!.getAttribute('descr')).toBe('De lijn daalt.');
    const beelden = Object.keys(bestanden).filter((naam) => naam.endsWith('.png'));
    expect([...bestanden[beelden[0]!]!]).toEqual([...PNG]);
    expect(maakPng.mock.calls[0]![0]).toContain('<svg');
  });
});

import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  type ISectionOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { grafiekAlsSvg } from '../grafiek';
import type { A4, Deel, Kolom, Rij } from './pagina';

/** Maakt van een los SVG-bestand een PNG. */
export type Pngmaker = (svg: string) => Promise<Blob>;

/** De soort van een Word-bestand. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

// Word meet in twintigsten van een punt: staand A4 met dezelfde marges als het afdrukblad.
const MM = 1440 / 25.4;
const PAPIER = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGE = Math.round(16 * MM);
const BREEDTE = PAPIER.width - 2 * MARGE;
const HOOGSTE = Math.round(240 * MM);
// Beeldpunten per twip, voor de afbeelding.
const PX = 96 / 1440;
const ZACHT = '444444';
const LIJN = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;
const DONKER = { ...LIJN, color: '000000' } as const;
const GEEN = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * Maakt een Word-bestand met per A4 een bladzijde: echte koppen, tabellen met een kopregel die herhaalt, en de grafiek
 * als afbeelding met tekst voor wie haar niet ziet. Fout: die van het maken van een afbeelding.
 */
export async function wordbestand(bladen: readonly A4[], maakPng: Pngmaker): Promise<Blob> {
  const sections: ISectionOptions[] = [];
  for (const { titel, delen } of bladen) {
    const children: (Paragraph | Table)[] = [new Paragraph({ heading: HeadingLevel.HEADING_1, text: titel })];
    for (const deel of delen) children.push(...(await deelVan(deel, maakPng)));
    sections.push({
      properties: {
        page: { size: PAPIER, margin: { top: MARGE, right: MARGE, bottom: MARGE, left: MARGE } },
      },
      children,
    });
  }
  const kop = (size: number, before: number) => ({
    run: { size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 40 }, keepNext: true },
  });
  const titels = bladen.map(({ titel }) => titel);
  return Packer.toBlob(
    new Document({
      title: titels.length === 1 ? titels[0]! : `${titels[0]!} en ${titels.length - 1} andere`,
      creator: 'BW/MO-rekenhulp',
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 18, language: { value: 'nl-NL' } },
            paragraph: { spacing: { after: 60 } },
          },
          heading1: kop(30, 0),
          heading2: kop(22, 120),
        },
      },
      sections,
    }),
  );
}

async function deelVan(deel: Deel, maakPng: Pngmaker): Promise<(Paragraph | Table)[]> {
  switch (deel.soort) {
    case 'kop':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: deel.tekst })];
    case 'alinea':
      return [
        new Paragraph({
          children: [
            letters(deel.tekst, deel.toon === 'nadruk', deel.toon === 'zacht' && { color: ZACHT, size: 16 }),
          ],
        }),
      ];
    case 'tabel':
      return tabel(deel);
    case 'grafiek':
      return [await afbeelding(deel, maakPng)];
  }
}

function tabel({ kolommen, rijen }: Extract<Deel, { soort: 'tabel' }>): (Paragraph | Table)[] {
  const breedtes = kolombreedtes(kolommen);
  return [
    new Table({
      width: { size: BREEDTE, type: WidthType.DXA },
      columnWidths: breedtes,
      borders: {
        top: GEEN,
        bottom: LIJN,
        left: GEEN,
        right: GEEN,
        insideHorizontal: LIJN,
        insideVertical: GEEN,
      },
      rows: [
        rijVan({ cellen: kolommen.map(({ naam }) => naam), totaal: true }, kolommen, breedtes, true),
        ...rijen.map((rij) => rijVan(rij, kolommen, breedtes, false)),
      ],
    }),
    new Paragraph({ spacing: { after: 0, line: 80, lineRule: 'exact' } }),
  ];
}

function letters(text: string, bold: boolean, extra: IRunOptions | false = false): TextRun {
  const keuze: IRunOptions = { ...(extra || {}), text, bold };
  return new TextRun(keuze);
}

/** De eerste kolom krijgt wat de andere over laten; bij veel kolommen zijn die smaller. */
function kolombreedtes(kolommen: readonly Kolom[]): number[] {
  const ander = Math.min(Math.round(40 * MM), Math.floor(BREEDTE / (kolommen.length + 0.5)));
  return kolommen.map((_, k) => (k === 0 ? BREEDTE - ander * (kolommen.length - 1) : ander));
}

function rijVan(
  { cellen, totaal }: Rij,
  kolommen: readonly Kolom[],
  breedtes: readonly number[],
  kop: boolean,
): TableRow {
  return new TableRow({
    ...(kop && { tableHeader: true }),
    cantSplit: true,
    children: cellen.map(
      (tekst, k) =>
        new TableCell({
          width: { size: breedtes[k]!, type: WidthType.DXA },
          margins: { top: 10, bottom: 10, left: 60, right: 60 },
          ...(totaal && { borders: kop ? { bottom: DONKER } : { top: DONKER } }),
          children: [
            new Paragraph({
              spacing: { after: 0 },
              alignment: kolommen[k]?.getal ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [letters(tekst, totaal === true)],
            }),
          ],
        }),
    ),
  });
}

async function afbeelding(
  { grafiek, alt }: Extract<Deel, { soort: 'grafiek' }>,
  maakPng: Pngmaker,
): Promise<Paragraph> {
  const svg = grafiekAlsSvg(grafiek);
  const maat = (naam: string) => Number(new RegExp(` ${naam}="([\\d.]+)"`).exec(svg)![1]);
  const [breed, hoog] = [maat('width'), maat('height')];
  // Een lange grafiek wordt kleiner tot zij op de bladzijde past.
  const width = Math.floor(Math.min(BREEDTE, (HOOGSTE * breed) / hoog) * PX);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: await (await maakPng(svg)).arrayBuffer(),
        transformation: { width, height: Math.round((width * hoog) / breed) },
        altText: { name: grafiek.invoer.titel, title: grafiek.invoer.titel, description: alt },
      }),
    ],
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alsJson, haalUit } from './haal-uit.mjs';

const bron = readFileSync(join(import.meta.dirname, 'bron.txt'), 'utf8');
const json = readFileSync(join(import.meta.dirname, '../../core/normen/nvo2020.json'), 'utf8');
const regels = bron.split('\n');
const gegevens = haalUit(bron);

const SOORTEN = ['ja', 'in ontwikkeling', 'nee', 'nvt', ''];
const ONTWIKKELING = 'in ontwikkeling';

function regio(naam: string) {
  const gevonden = gegevens.regios.find((kandidaat) => kandidaat.naam === naam);
  if (!gevonden) throw new Error(`geen regio ${naam}`);
  return gevonden;
}

function antwoord(regionaam: string, onderwerp: string) {
  const index = gegevens.onderwerpen.findIndex(({ naam }) => naam === onderwerp);
  if (index < 0) throw new Error(`geen onderwerp ${onderwerp}`);
  return regio(regionaam).antwoorden[index];
}

function tel(antwoorden: (string | undefined)[]) {
  return SOORTEN.map((soort) => antwoorden.filter((gegeven) => gegeven === soort).length);
}

function verminkt(nummer: number, nieuw: (oud: string) => string | string[]) {
  return regels.flatMap((oud, i) => (i === nummer - 1 ? nieuw(oud) : oud)).join('\n');
}

describe('de uitgehaalde gegevens', () => {
  it('zijn letterlijk het bestand in core/normen', () => {
    const regios = gegevens.regios.map((regio) => ({ ...regio, regels: undefined }));
    expect(JSON.parse(json)).toEqual({ ...gegevens, regios });
    expect(alsJson(gegevens)).toBe(json);
  });

  it('blijven gelijk als de bron regeleinden van Windows heeft', () => {
    expect(haalUit(bron.replaceAll('\n', '\r\n'))).toEqual(gegevens);
  });

  it('verwijzen per cel naar de regel met het label van dat onderwerp', () => {
    for (const { naam, regel, regels: celregels } of gegevens.regios) {
      expect(regels[regel - 1]).toBe(`## Regiobeeld ${naam}`);
      const labels = celregels.map((nummer) => regels[nummer - 1]?.split('\t')[0]);
      expect(labels.map((label) => label?.replace('Spreading', 'Spreiding'))).toEqual(
        gegevens.onderwerpen.map((onderwerp) => `${onderwerp.naam}:`),
      );
    }
  });

  it('volgen de inhoudsopgave: 45 regio’s met hun centrumgemeente', () => {
    expect(gegevens.regios).toHaveLength(45);
    expect(new Set(gegevens.regios.map(({ naam }) => naam)).size).toBe(45);
    expect(gegevens.regios.at(0)).toMatchObject({ naam: 'Alkmaar', centrumgemeente: 'Alkmaar', regel: 95 });
    expect(gegevens.regios.at(-1)).toMatchObject({ naam: 'IJssel-Vecht', centrumgemeente: 'Zwolle' });
    expect(regio('Noord- en Midden-Limburg').centrumgemeente).toBe('Venlo-Roermond');
  });
});

describe('de eigen telling', () => {
  it('telt 328 ja, 285 in ontwikkeling, 75 nee, 1 nvt en 76 leeg in 765 cellen', () => {
    const alle = gegevens.regios.flatMap(({ antwoorden }) => antwoorden);
    expect(alle).toHaveLength(765);
    expect(tel(alle)).toEqual([328, 285, 75, 1, 76]);
  });

  it.each(
    [
      ['nvo', 'Regiovisie aanwezig en vastgesteld', [34, 8, 3, 0, 0]],
      ['nvo', 'Tot stand gekomen in overleg met stakeholders', [35, 7, 3, 0, 0]],
      ['nvo', 'Waarborgen continuïteit van zorgfuncties', [22, 19, 4, 0, 0]],
      ['nvo', 'Afspraken over inkoop plekken buiten eigen regio', [7, 16, 21, 1, 0]],
      ['nvo', 'Verbondenheid lokale toegang met regionale MO/gecontracteerde hulp', [17, 21, 7, 0, 0]],
      ['nvo', 'Niet vrijblijvende governance', [15, 28, 2, 0, 0]],
      ['uitvoeringsafspraken', 'Inhoudelijke visie op sociale inclusie', [39, 2, 2, 0, 2]],
      ['uitvoeringsafspraken', 'Governance', [23, 19, 0, 0, 3]],
      ['uitvoeringsafspraken', 'Samenwerking tussen gemeenten', [19, 22, 0, 0, 4]],
      ['uitvoeringsafspraken', 'Samenwerking met stakeholders', [14, 25, 1, 0, 5]],
      ['uitvoeringsafspraken', 'Spreiding voorzieningen', [14, 24, 2, 0, 5]],
      ['uitvoeringsafspraken', 'Toegang', [23, 15, 0, 0, 7]],
      ['uitvoeringsafspraken', "Verdeling budget en financiële risico's", [9, 22, 6, 0, 8]],
      ['uitvoeringsafspraken', 'Financiële solidariteit', [15, 16, 6, 0, 8]],
      ['uitvoeringsafspraken', 'Overgangsfase financiële middelen', [9, 18, 9, 0, 9]],
      ['uitvoeringsafspraken', 'Overgangsfase informatieoverdracht cliënten', [13, 17, 6, 0, 9]],
      ['planning', 'Planning opgesteld/aanwezig', [20, 6, 3, 0, 16]],
    ].map((rij, index) => [index, ...rij] as [number, string, string, number[]]),
  )('telt onderwerp %i (%s: %s) als %j', (index, lijst, naam, telling) => {
    expect(gegevens.onderwerpen[index]).toEqual({ lijst, naam });
    expect(tel(gegevens.regios.map(({ antwoorden }) => antwoorden[index]))).toEqual(telling);
  });

  it('vindt de lege cellen in precies deze regio’s', () => {
    const leeg = gegevens.regios
      .map(({ naam, antwoorden }) => [naam, antwoorden.filter((gegeven) => gegeven === '').length])
      .filter(([, aantal]) => aantal !== 0);
    expect(Object.fromEntries(leeg)).toEqual({
      Amersfoort: 5,
      'Meierij en Bommelerwaard': 10,
      'Kop van Noord-Holland': 6,
      'Vallei-regio (Ede)': 1,
      Eindhoven: 1,
      'Zuid-Kennemerland, IJmond en Haarlemmermeer': 6,
      'Parkstad en Beekdaelen': 1,
      Helmond: 1,
      Fryslân: 11,
      'Holland Rijnland': 1,
      Maastricht: 9,
      'Noordoost-Brabant Oost': 1,
      Waterland: 1,
      'Westelijke Mijnstreek': 8,
      'Noord- en Midden-Limburg': 11,
      'IJssel-Vecht': 3,
    });
  });
});

describe('regio’s en afwijkingen in de bron', () => {
  it('leest Bergen op Zoom: alleen visie en planning ja, de rest in ontwikkeling', () => {
    expect(regio('Bergen op Zoom').antwoorden).toEqual([
      ...Array<string>(6).fill(ONTWIKKELING),
      'ja',
      ...Array<string>(9).fill(ONTWIKKELING),
      'ja',
    ]);
  });

  it('leest alle drie de tekens bij Holland Rijnland als geen keuze', () => {
    expect(antwoord('Holland Rijnland', 'Planning opgesteld/aanwezig')).toBe('');
    expect(tel(regio('Holland Rijnland').antwoorden)).toEqual([14, 2, 0, 0, 1]);
  });

  it('leest NVT bij Oost-Veluwe als nvt', () => {
    expect(antwoord('Oost-Veluwe', 'Afspraken over inkoop plekken buiten eigen regio')).toBe('nvt');
  });

  it('leest het niet ingevulde sjabloon van Fryslân als elf keer leeg', () => {
    expect(regio('Fryslân').antwoorden.slice(0, 6)).toEqual(['ja', 'ja', ONTWIKKELING, 'nee', 'ja', 'ja']);
    expect(regio('Fryslân').antwoorden.slice(6)).toEqual(Array<string>(11).fill(''));
  });

  it('leest een dubbel vinkje als ja (Midden-IJssel, Rotterdam)', () => {
    expect(regio('Midden-IJssel').antwoorden.slice(0, 6)).toEqual(['ja', 'ja', 'ja', 'nee', 'ja', 'ja']);
    expect(regio('Rotterdam').antwoorden.slice(6, 12)).toEqual(['ja', 'ja', 'ja', ONTWIKKELING, 'ja', 'ja']);
  });

  it('leest de emoji-tekens als ja en nee (Den Haag, Vlaardingen)', () => {
    expect(regio('Den Haag').antwoorden.slice(12, 16)).toEqual(['nee', 'nee', ONTWIKKELING, 'ja']);
    expect(antwoord('Vlaardingen', 'Overgangsfase informatieoverdracht cliënten')).toBe('ja');
  });

  it('leest cellen achter een dubbele tab (Alkmaar, Zuidoost-Drenthe, Zeeland)', () => {
    expect(regio('Alkmaar').antwoorden.slice(0, 6)).toEqual([
      ...['ja', 'ja', 'ja'],
      ...[ONTWIKKELING, ONTWIKKELING, ONTWIKKELING],
    ]);
    expect(regio('Zuidoost-Drenthe').antwoorden.slice(0, 6)).toEqual([
      ...['nee', 'nee', 'nee'],
      ...[ONTWIKKELING, ONTWIKKELING, ONTWIKKELING],
    ]);
    expect(regio('Zeeland').antwoorden.slice(0, 6)).toEqual(['ja', ...Array<string>(5).fill(ONTWIKKELING)]);
  });

  it('herkent "Spreading voorzieningen" (Gooi & Vechtstreek, Nissewaard)', () => {
    expect(antwoord('Gooi & Vechtstreek', 'Spreiding voorzieningen')).toBe('ja');
    expect(antwoord('Nissewaard', 'Spreiding voorzieningen')).toBe(ONTWIKKELING);
  });

  it('leest door een paginagrens midden in de tabel heen (Flevoland, Tilburg, Meierij)', () => {
    expect(regio('Flevoland').regels.slice(2, 4)).toEqual([305, 309]);
    expect(regio('Tilburg').regels.slice(3, 5)).toEqual([3841, 3845]);
    expect(regio('Meierij en Bommelerwaard').antwoorden.slice(6)).toEqual([
      'ja',
      ...Array<string>(10).fill(''),
    ]);
  });

  it.each([
    'Vallei-regio (Ede)',
    'Parkstad en Beekdaelen',
    'Helmond',
    'Maastricht',
    'Noordoost-Brabant Oost',
    'Waterland',
    'Noord- en Midden-Limburg',
  ])('leest de planning zonder cel bij %s als leeg, wat de toelichting ook zegt', (naam) => {
    expect(regels[(regio(naam).regels[16] ?? 0) - 1]).toBe('Planning opgesteld/aanwezig:');
    expect(antwoord(naam, 'Planning opgesteld/aanwezig')).toBe('');
  });

  it('vindt tabellen met een afwijkende kop (Gouda, Dordrecht, Nijmegen, Tilburg, Vlaardingen)', () => {
    expect(tel(regio('Gouda').antwoorden)).toEqual([11, 5, 1, 0, 0]);
    expect(tel(regio('Dordrecht').antwoorden)).toEqual([12, 1, 4, 0, 0]);
    expect(tel(regio('Nijmegen/Rivierenland').antwoorden)).toEqual([5, 9, 3, 0, 0]);
    expect(tel(regio('Tilburg').antwoorden)).toEqual([2, 10, 5, 0, 0]);
    expect(tel(regio('Vlaardingen').antwoorden)).toEqual([3, 11, 3, 0, 0]);
  });

  it('koppelt namen die in de inhoudsopgave anders staan', () => {
    const anders = gegevens.regios.filter(({ naam, inhoudsopgave }) => naam !== inhoudsopgave);
    expect(anders.map(({ naam, inhoudsopgave }) => [inhoudsopgave, naam])).toEqual([
      ['Vallei-regio', 'Vallei-regio (Ede)'],
      ['Parkstad en Beekdaalen', 'Parkstad en Beekdaelen'],
    ]);
  });

  it('laat het teken gelden als de toelichting iets anders zegt', () => {
    expect(regels[124]).toContain('Stakeholders waren niet betrokken in het proces');
    expect(antwoord('Alkmaar', 'Tot stand gekomen in overleg met stakeholders')).toBe('ja');
    expect(regels[1765]).toContain('geen financiële solidariteit toe te passen');
    expect(antwoord('Vallei-regio (Ede)', 'Financiële solidariteit')).toBe('ja');
    expect(regels[4050]).toContain('De regiovisie is vastgesteld en deze geldt nog');
    expect(antwoord('Noord- en Midden-Limburg', 'Regiovisie aanwezig en vastgesteld')).toBe(ONTWIKKELING);
  });
});

describe('een verminkte bron stopt met een melding en het regelnummer', () => {
  it.each<[string, number, (oud: string) => string | string[], string]>([
    [
      'een ontbrekend onderwerp',
      145,
      () => '',
      'Regel 134: onderwerp "Toegang" ontbreekt in de tabel van Alkmaar.',
    ],
    [
      'een verschreven onderwerp',
      145,
      () => 'Toegnag:\t✓',
      'Regel 145: onbekend onderwerp "Toegnag" bij Alkmaar.',
    ],
    [
      'een verschreven leeg onderwerp',
      145,
      () => 'Toegnag:\t',
      'Regel 145: onbekend onderwerp "Toegnag" bij Alkmaar.',
    ],
    [
      'een dubbel onderwerp',
      145,
      (oud) => [oud, oud],
      'Regel 146: onderwerp "Toegang" staat dubbel bij Alkmaar.',
    ],
    [
      'een onderwerp in de verkeerde tabel',
      124,
      () => 'Toegang:\t✓',
      'Regel 124: onderwerp "Toegang" buiten zijn tabel.',
    ],
    ['een onbekend teken', 145, () => 'Toegang:\t?', 'Regel 145: onbekend teken "?".'],
    [
      'sjabloontekst in een cel',
      145,
      () => 'Toegang:\tKlik of tik om tekst in te voeren.',
      'Regel 145: onbekend teken "Klik of tik om tekst in te voeren.".',
    ],
    ['twee tekens in een cel', 145, () => 'Toegang:\t✓ ✗', 'Regel 145: meer dan één antwoord "✓ ✗".'],
    ['een teken in een cel te veel', 145, () => 'Toegang:\t✓\t✗', 'Regel 145: meer dan één antwoord "✓ ✗".'],
    [
      'een teken los van zijn onderwerp',
      145,
      () => ['Toegang:', '✓'],
      'Regel 146: teken buiten een bekende cel bij Alkmaar.',
    ],
    [
      'een tabel zonder kop',
      134,
      () => '',
      'Regel 140: onderwerp "Inhoudelijke visie op sociale inclusie" buiten zijn tabel.',
    ],
    [
      'een tweede tabel',
      152,
      () => '## Uitvoeringsafspraken',
      'Regel 152: tweede tabel "Uitvoeringsafspraken" bij Alkmaar.',
    ],
    [
      'een verdwenen regiokop',
      178,
      () => '',
      'Regel 204: tweede tabel "Norm voor Opdrachtgeverschap" bij Alkmaar.',
    ],
    [
      'een onbekende regionaam',
      178,
      () => '## Regiobeeld Almeloo',
      'Regel 178: regio "Almeloo" verwacht als "Almelo" (inhoudsopgave, regel 43).',
    ],
    [
      'een regel in de inhoudsopgave zonder paginanummer',
      43,
      () => 'Gemeente Almelo',
      'Regel 43: onbekende regel in de inhoudsopgave "Gemeente Almelo".',
    ],
  ])('%s', (_, nummer, nieuw, melding) => {
    expect(() => haalUit(verminkt(nummer, nieuw))).toThrow(new Error(melding));
  });

  it('een regiobeeld zonder tabellen', () => {
    const zonder = [...regels.slice(0, 116), ...regels.slice(156)].join('\n');
    expect(() => haalUit(zonder)).toThrow(
      new Error('Regel 95: tabel "Norm voor Opdrachtgeverschap" ontbreekt bij Alkmaar.'),
    );
  });

  it('een regio die achteraan ontbreekt', () => {
    expect(() => haalUit(regels.slice(0, 4362).join('\n'))).toThrow(
      new Error('Regel 91: regio "IJssel-Vecht" heeft geen regiobeeld.'),
    );
  });

  it('een leeg bestand', () => {
    expect(() => haalUit('')).toThrow(new Error('Regel 1: geen enkel regiobeeld gevonden.'));
  });
});

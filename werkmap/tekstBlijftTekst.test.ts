import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { uitProject } from '../bouw/dist.hulp';
import { KOLOMMEN, type Kolomnaam } from '../core/grens/gemeentetabel';
import type { Cel } from '../core/waarde';
import { begrijp } from './aannemen/begrip';
import { gemeentenblad } from './aannemen/gemeentenblad';
import { tekortblad } from './aannemen/tekortblad';
import { werkUit } from './aannemen/werkUit';
import { aanpakblad, LEGE_METING, lokaalblad, normblad, standcel } from './bladen/norm';
import { ramingsblad } from './bladen/raming';
import { leesKolombronnen, vergelijkingblad } from './bladen/vergelijking';
import { type Tijdlijngegevens, vooruitblad } from './bladen/vooruit';
import type { Blad } from './poort/blad';
import { geheugenwerkmap } from './poort/geheugen.hulp';
import { leesRegiotabel } from './poort/gemeenten';
import { sjabloon } from './sjabloon';
import { WEST_BRABANT_WEST } from './voorbeeld/voorbeeldcijfers';

/** Wat een gebruiker typt of in zijn blad heeft staan, elk op een eigen plek. */
type Teksten = Readonly<Record<'gemeente' | 'regio' | 'bron' | 'deelregio' | 'keuze', string>>;
const GEWOON: Teksten = { gemeente: 'Aa', regio: 'Ons', bron: 'Ik', deelregio: 'Oost', keuze: 'Zelf' };
const MET_TEKEN: Teksten = {
  gemeente: '=1+1',
  regio: '=2+2',
  bron: '=3+3',
  deelregio: '=4+4',
  keuze: '=5+5',
};

/** Een tijdlijn waarin een gemeente, een scenario en een parameter heten zoals de gebruiker ze noemde. */
function tijdlijnMet(gemeente: string, naam: string, bron: string): Tijdlijngegevens {
  const bereik = (adres: string) => ({ blad: 'Tijdlijn', adres });
  return {
    bereiken: {
      parameters: bereik('A1:D3'),
      producten: bereik('A11:F12'),
      gemeenten: bereik('A21:C22'),
      jaren: bereik('A31:B31'),
    },
    parameters: [
      ['parameter', 'laag', naam, 'hoog'],
      ['objectief maal', 0.9, 1, 1.1],
      [naam, 1, 1, 1],
    ],
    producten: [],
    gemeenten: [
      ['gemeente', 'inwoners', 'cliënten'],
      [gemeente, 10, 1],
    ],
    jaren: [2027, 2028],
    scenarios: ['laag', naam, 'hoog'],
    namen: [gemeente],
    inwoners: [10],
    afspraken: [{ letter: 'A', naam, rijen: [['regeling', naam]] }],
    afspraakplekken: { a: null, b: null, eigen: null },
    gekozen: { scenario: naam, afspraak: 'A' },
    startjaren: [2028],
    ontbreekt: null,
    bron,
  };
}

/** Alle bladen die het product schrijft, met overal waar tekst van de gebruiker komt een van deze teksten. */
async function bladen({ gemeente, regio, bron, deelregio, keuze }: Teksten): Promise<readonly Blad[]> {
  const { gemeenten: echte, cijfers, wonen } = WEST_BRABANT_WEST;
  const kolomnamen = Object.keys(KOLOMMEN) as Kolomnaam[];
  const regiobladen = sjabloon({
    ...WEST_BRABANT_WEST,
    regio,
    gemeenten: echte.map((een, g) => (g === 0 ? { ...een, naam: gemeente } : een)),
    bronnen: Object.fromEntries(kolomnamen.map((naam) => [naam, bron])),
    cijfers: {
      ...cijfers!,
      bron,
      afrekening: { ...cijfers!.afrekening, deelregios: [deelregio] },
      regeling: { ...cijfers!.regeling, a: keuze, b: keuze, vergelijk: [keuze] },
      kosten: { ...cijfers!.kosten, risicos: [[bron, 0.5, 1, keuze]] },
    },
    wonen: { ...wonen!, bron },
  });
  const werkmap = geheugenwerkmap({ Blad1: [] });
  await werkmap.voegBladToe(regiobladen[0]!);
  const tabel = (await leesRegiotabel(werkmap))!;
  expect(tabel.gemeenten[0]).toBe(gemeente);
  const eigen: Cel[][] = [
    ['gemeente', 'inwoners', 'baten', 'lasten'],
    [gemeente, 10, 100, 200],
    ['Bee', 20, 100, 300],
  ];
  const uitwerking = werkUit(begrijp('Eigen', eigen, { rij: 0, kolom: 0, rijen: 3, kolommen: 4 }));
  return [
    ...regiobladen,
    gemeentenblad(uitwerking, 'Gemeenten', { regio, jaar: 2027 }).blad,
    tekortblad(tabel, 'Tekort', 'inwoners'),
    vergelijkingblad({
      naam: 'Vergelijking',
      tabel,
      regelingen: [
        { letter: 'A', soort: 'lijst', naam: keuze },
        { letter: 'B', soort: 'eigen', knoppen: { 'begin met': keuze, solidariteit: '50%' } },
      ],
      bronnen: await leesKolombronnen(werkmap, tabel),
      bronVanEigen: bron,
    }),
    ramingsblad({
      naam: 'Raming',
      product: regio,
      bron,
      parameters: { plekken: [10], instroom: [1], verblijfsduur: [12] },
      maanden: 12,
      simulaties: 10,
      zaad: 1,
      regio: tabel,
      prijs: null,
      prijsDaarna: null,
      bundeling: { doel: keuze, norm: 2, maanden: 0 },
    }),
    normblad({
      blad: 'Norm',
      regio2020: regio,
      metingen: [LEGE_METING],
      gemeenten: tabel.gemeenten.map((naam) => ({ naam, meting: LEGE_METING })),
    }),
    lokaalblad('Norm lokaal', tabel.gemeenten),
    vooruitblad({
      naam: 'Vooruit',
      gegevens: tijdlijnMet(gemeente, keuze, bron),
      invoeringen: [null, 2028],
      stand: { invoering: 2028, objectief: 'hoog', wlz: keuze, afspraak: 'A' },
      gemeente,
      jaar: 2028,
    }),
    aanpakblad('Norm aanpak', [
      { onderwerp: 'a', vraagt: 'b', standcel: standcel('Norm', 0), verder: 'c', citaten: 'd' },
    ]),
  ];
}

/** Per blad wat er als formule komt te staan en wat als tekst. */
async function geschreven(teksten: Teksten) {
  const uit: Record<string, { formules: string[][]; waarden: Cel[][] }> = {};
  for (const blad of await bladen(teksten)) {
    const werkmap = geheugenwerkmap();
    await werkmap.voegBladToe(blad);
    const { formules, waarden } = await werkmap.lees({
      blad: blad.naam,
      adres: (await werkmap.gebruikt(blad.naam))!,
    });
    uit[blad.naam] = {
      formules: formules as string[][],
      waarden: waarden.map((rij, r) => rij.map((cel, k) => (formules[r]![k] === '' ? cel : null))),
    };
  }
  return uit;
}

const HOOFDMAP = path.resolve(__dirname, '..');
const gewoon = await geschreven(GEWOON);
const metTeken = await geschreven(MET_TEKEN);

describe('tekst van de gebruiker die met = begint', () => {
  it.each(Object.keys(gewoon))('wordt op blad %s geen formule', (naam) => {
    // Tussen aanhalingstekens blijft het tekst: zo kiest blad Vooruit een scenario op zijn naam.
    const alsGewoon = metTeken[naam]!.formules.map((rij) =>
      rij.map((formule) => formule.replaceAll(`"${MET_TEKEN.keuze}"`, `"${GEWOON.keuze}"`)),
    );
    expect(alsGewoon).toEqual(gewoon[naam]!.formules);
  });

  it.each([
    ['gemeente', ['Regio', 'Norm', 'Norm lokaal', 'Vooruit']],
    ['regio', ['Regio', 'Norm', 'Gemeenten']],
    ['bron', ['Regio', 'Begroting', 'Kosten', 'Doorstroom', 'Raming', 'Vergelijking']],
    ['deelregio', ['Afrekening']],
    ['keuze', ['Regeling', 'Raming', 'Vergelijking', 'Vooruit']],
  ] as const)('staat er als tekst: %s', (soort, opBladen) => {
    for (const naam of opBladen) expect(metTeken[naam]!.waarden.flat(), naam).toContain(MET_TEKEN[soort]);
  });

  it('gaat over elk bestand dat een blad maakt', () => {
    const makers = readdirSync(path.join(HOOFDMAP, 'werkmap'), { recursive: true, withFileTypes: true })
      .filter((een) => een.isFile() && /(?<!\.(?:test|hulp))\.ts$/.test(een.name))
      .map((een) => path.relative(HOOFDMAP, path.join(een.parentPath, een.name)))
      .filter((bestand) => /[^n] bouwBlad\(/.test(uitProject(bestand)));
    expect(makers.filter((bestand) => !/\/(?:sjabloon|voorbeeld)\//.test(bestand)).sort()).toEqual([
      'werkmap/aannemen/gemeentenblad.ts',
      'werkmap/aannemen/tekortblad.ts',
      'werkmap/bladen/norm/aanpakblad.ts',
      'werkmap/bladen/norm/lokaalblad.ts',
      'werkmap/bladen/norm/normblad.ts',
      'werkmap/bladen/raming.ts',
      'werkmap/bladen/vergelijking/vergelijkingblad.ts',
      'werkmap/bladen/vooruit/blad.ts',
    ]);
  });
});

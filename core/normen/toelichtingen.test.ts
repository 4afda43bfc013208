import { describe, expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import { regiobeeld } from './regiobeelden';
import { NVO2020 } from './regios';
import { SUGGESTIES, tekstBij, TEGENSPRAKEN, toelichtingBij } from './toelichtingen';

const REGELS = uitProject('gegevens/nvo-2020/bron.txt').split('\n');
const nummerVan = (naam: string) => NVO2020.regios.findIndex((regio) => regio.naam === naam);

describe('de toelichtingen van 2020', () => {
  it('geven bij stakeholders de eigen rij en bij elk onderwerp de toelichting onder zijn tabel', () => {
    const alkmaar = nummerVan('Alkmaar');
    expect(toelichtingBij(alkmaar, 1).eigen).toEqual([
      { regel: 125, tekst: expect.stringMatching(/^Stakeholders waren niet betrokken/) as string },
    ]);
    expect(toelichtingBij(alkmaar, 0).eigen).toEqual([]);
    expect(toelichtingBij(alkmaar, 5).tabel.map(({ regel }) => regel)).toEqual([132]);
    expect(toelichtingBij(alkmaar, 6).tabel.map(({ regel }) => regel)).toEqual([150]);
    expect(toelichtingBij(alkmaar, 16).tabel.map(({ regel }) => regel)).toEqual([155]);
    expect(tekstBij(alkmaar, 'contractering')[0]!.regel).toBe(131);
  });

  it('geven van elke regio een regiobeeld dat in de bron staat', () => {
    NVO2020.regios.forEach((_, regio) => {
      const hoofdstukken = regiobeeld(regio);
      expect(hoofdstukken.map(({ titel }) => titel)).toContain('Samenwerking');
      for (const { regel, tekst } of hoofdstukken.flatMap(({ alineas }) => alineas)) {
        expect(REGELS[regel - 1]).toContain(tekst.slice(0, 12));
      }
    });
  });
});

describe('teken tegenover toelichting', () => {
  it('wijst precies deze zinnen aan; ze zijn alle gelezen', () => {
    expect(
      TEGENSPRAKEN.map(
        ({ regio, onderwerp, regel, reden }) =>
          `${NVO2020.regios[regio]!.naam}, ${NVO2020.onderwerpen[onderwerp]!.naam} (${regel}): ${reden}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Alkmaar, Tot stand gekomen in overleg met stakeholders (125): het teken is ja, de tekst zegt “niet”",
        "Amsterdam-Amstelland, Regiovisie aanwezig en vastgesteld (512): het teken is in ontwikkeling, de tekst zegt “vastgesteld”",
        "Oost-Veluwe, Afspraken over inkoop plekken buiten eigen regio (617): het teken is nvt, de tekst zegt “informele afspraken gemaakt”",
        "Oost-Veluwe, Overgangsfase informatieoverdracht cliënten (633): het teken is ja, de tekst zegt “niet relevant”",
        "Breda, Regiovisie aanwezig en vastgesteld (989): het teken is in ontwikkeling, de tekst zegt “vastgesteld”",
        "Delft, Regiovisie aanwezig en vastgesteld (1096): het teken is ja, de tekst zegt “niet”",
        "Delft, Niet vrijblijvende governance (1076): het teken is ja, de tekst zegt “nog geen officiële afspraken”",
        "Delft, Governance (1076): het teken is ja, de tekst zegt “nog geen officiële afspraken”",
        "Meierij en Bommelerwaard, Regiovisie aanwezig en vastgesteld (1190): het teken is nee, de tekst zegt “vastgesteld”",
        "Den Haag, Planning opgesteld/aanwezig (1326): het teken is in ontwikkeling, de tekst zegt “opgesteld”",
        "Achterhoek, Afspraken over inkoop plekken buiten eigen regio (1523): het teken is nee, de tekst zegt “afspraken over”",
        "Dordrecht, Tot stand gekomen in overleg met stakeholders (1655): het teken is nee, de tekst zegt “betrokken”",
        "Vallei-regio (Ede), Waarborgen continuïteit van zorgfuncties (1743): het teken is ja, de tekst zegt “niet”",
        "Vallei-regio (Ede), Financiële solidariteit (1766): het teken is ja, de tekst zegt “geen”",
        "Vallei-regio (Ede), Overgangsfase informatieoverdracht cliënten (1768): het teken is nee, de tekst zegt “niet meer noodzakelijk”",
        "Vallei-regio (Ede), Overgangsfase informatieoverdracht cliënten (1768): het teken is nee, de tekst zegt “niet noodzakelijk”",
        "Eindhoven, Financiële solidariteit (1882): het teken is ja, de tekst zegt “moet nog”",
        "Zuidoost-Drenthe, Tot stand gekomen in overleg met stakeholders (1964): het teken is nee, de tekst zegt “met stakeholders”",
        "Groninger gemeenten, Overgangsfase informatieoverdracht cliënten (2299): het teken is nee, de tekst zegt “niet nodig”",
        "Parkstad en Beekdaelen, Afspraken over inkoop plekken buiten eigen regio (2577): het teken is in ontwikkeling, de tekst zegt “geen”",
        "Parkstad en Beekdaelen, Spreiding voorzieningen (2598): het teken is ja, de tekst zegt “nog verder”",
        "Helmond, Tot stand gekomen in overleg met stakeholders (2693): het teken is nee, de tekst zegt “betrokken”",
        "Helmond, Governance (2718): het teken is ja, de tekst zegt “worden vastgelegd”",
        "Helmond, Samenwerking tussen gemeenten (2718): het teken is ja, de tekst zegt “worden vastgelegd”",
        "Fryslân, Afspraken over inkoop plekken buiten eigen regio (2982): het teken is nee, de tekst zegt “worden afspraken gemaakt”",
        "Nijmegen/Rivierenland, Planning opgesteld/aanwezig (3310): het teken is ja, de tekst zegt “nog geen”",
        "Noordoost-Brabant Oost, Verdeling budget en financiële risico's (3482): het teken is in ontwikkeling, de tekst zegt “uitgewerkt”",
        "Utrecht, Verdeling budget en financiële risico's (3964): het teken is nee, de tekst zegt “wordt gewerkt aan”",
        "Utrecht, Financiële solidariteit (3964): het teken is nee, de tekst zegt “wordt gewerkt aan”",
        "Utrecht, Overgangsfase financiële middelen (3964): het teken is nee, de tekst zegt “wordt gewerkt aan”",
        "Noord- en Midden-Limburg, Regiovisie aanwezig en vastgesteld (4051): het teken is in ontwikkeling, de tekst zegt “vastgesteld”",
        "Noord- en Midden-Limburg, Regiovisie aanwezig en vastgesteld (4051): het teken is in ontwikkeling, de tekst zegt “vastgesteld”",
        "Noord- en Midden-Limburg, Tot stand gekomen in overleg met stakeholders (4051): het teken is in ontwikkeling, de tekst zegt “met stakeholders”",
        "Vlaardingen, Tot stand gekomen in overleg met stakeholders (4147): het teken is ja, de tekst zegt “nog nauwelijks”",
        "Zeeland, Tot stand gekomen in overleg met stakeholders (4213): het teken is in ontwikkeling, de tekst zegt “betrokken”",
        "Zaanstad, Overgangsfase financiële middelen (4292): het teken is ja, de tekst zegt “in ontwikkeling”",
        "IJssel-Vecht, Inhoudelijke visie op sociale inclusie (4445): het teken is nee, de tekst zegt “vloeien wel voort uit de visie”",
      ]
    `);
  });

  it('haalt elke zin letterlijk uit de bron', () => {
    for (const { zin, regel } of TEGENSPRAKEN) {
      const bron = REGELS.slice(regel - 1, regel + 8).join(' ');
      expect(bron).toContain(zin.slice(0, 40));
    }
  });
});

describe('een leeg antwoord met tekst', () => {
  it('krijgt precies deze suggesties; ze zijn alle gelezen', () => {
    expect(
      SUGGESTIES.map(
        ({ regio, onderwerp, regel, zin }) =>
          `${NVO2020.regios[regio]!.naam}, ${NVO2020.onderwerpen[onderwerp]!.naam} (${regel}): ${zin.slice(0, 60)}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Amersfoort, Planning opgesteld/aanwezig (451): Een exacte planning per onderdeel is nog in ontwikkeling.",
        "Meierij en Bommelerwaard, Financiële solidariteit (1210): In de huidige samenwerkingsovereenkomst staan financiële ris",
        "Meierij en Bommelerwaard, Planning opgesteld/aanwezig (1215): De planning was om eind 2020 het Regioplan doordecentralisat",
        "Kop van Noord-Holland, Planning opgesteld/aanwezig (1401): De mogelijke scenario's en daaruit voortvloeiende afspraken ",
        "Vallei-regio (Ede), Planning opgesteld/aanwezig (1776): Er wordt geen planning gehanteerd, men speelt in op de actua",
        "Eindhoven, Planning opgesteld/aanwezig (1891): Dit is in ontwikkeling.",
        "Parkstad en Beekdaelen, Planning opgesteld/aanwezig (2618): is in ontwikkeling.",
        "Maastricht, Financiële solidariteit (3189): Hierin is ook opgenomen hoe de gemeenten omgaan met financië",
        "Maastricht, Planning opgesteld/aanwezig (3205): in ontwikkeling.",
        "Waterland, Planning opgesteld/aanwezig (3594): Er is geen concreet plan en borging daarvan.",
        "Westelijke Mijnstreek, Planning opgesteld/aanwezig (3779): De planning is rondom de inkoop van ondersteuning (begeleidi",
        "Noord- en Midden-Limburg, Planning opgesteld/aanwezig (4086): Er ligt een concept-uitvoeringsplan.",
        "IJssel-Vecht, Planning opgesteld/aanwezig (4450): Er is een bestuurlijk vastgesteld stappenplan met tijdsplan ",
      ]
    `);
  });

  it('blijft leeg', () => {
    for (const { regio, onderwerp } of SUGGESTIES) {
      expect(NVO2020.regios[regio]!.antwoorden[onderwerp]).toBe('');
    }
  });
});

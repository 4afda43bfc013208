import { describe, expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import { regiobeeld } from './regiobeelden';
import { NVO2020 } from './regios';
import { tekstBij, TEGENSPRAKEN, toelichtingBij } from './toelichtingen';

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
        "Delft, Regiovisie aanwezig en vastgesteld (1096): het teken is ja, de tekst zegt “niet”",
        "Meierij en Bommelerwaard, Regiovisie aanwezig en vastgesteld (1190): het teken is nee, de tekst zegt “vastgesteld”",
        "Den Haag, Planning opgesteld/aanwezig (1326): het teken is in ontwikkeling, de tekst zegt “opgesteld”",
        "Dordrecht, Tot stand gekomen in overleg met stakeholders (1655): het teken is nee, de tekst zegt “betrokken”",
        "Vallei-regio (Ede), Waarborgen continuïteit van zorgfuncties (1743): het teken is ja, de tekst zegt “niet”",
        "Vallei-regio (Ede), Financiële solidariteit (1766): het teken is ja, de tekst zegt “geen”",
        "Eindhoven, Financiële solidariteit (1882): het teken is ja, de tekst zegt “moet nog”",
        "Zuidoost-Drenthe, Tot stand gekomen in overleg met stakeholders (1964): het teken is nee, de tekst zegt “met stakeholders”",
        "Parkstad en Beekdaelen, Afspraken over inkoop plekken buiten eigen regio (2577): het teken is in ontwikkeling, de tekst zegt “geen”",
        "Parkstad en Beekdaelen, Spreiding voorzieningen (2598): het teken is ja, de tekst zegt “nog verder”",
        "Helmond, Tot stand gekomen in overleg met stakeholders (2693): het teken is nee, de tekst zegt “betrokken”",
        "Nijmegen/Rivierenland, Planning opgesteld/aanwezig (3310): het teken is ja, de tekst zegt “nog geen”",
        "Noordoost-Brabant Oost, Verdeling budget en financiële risico's (3482): het teken is in ontwikkeling, de tekst zegt “uitgewerkt”",
        "Noord- en Midden-Limburg, Regiovisie aanwezig en vastgesteld (4051): het teken is in ontwikkeling, de tekst zegt “vastgesteld”",
        "Noord- en Midden-Limburg, Regiovisie aanwezig en vastgesteld (4051): het teken is in ontwikkeling, de tekst zegt “vastgesteld”",
        "Noord- en Midden-Limburg, Tot stand gekomen in overleg met stakeholders (4051): het teken is in ontwikkeling, de tekst zegt “met stakeholders”",
        "Vlaardingen, Tot stand gekomen in overleg met stakeholders (4147): het teken is ja, de tekst zegt “nog nauwelijks”",
        "Zeeland, Tot stand gekomen in overleg met stakeholders (4213): het teken is in ontwikkeling, de tekst zegt “betrokken”",
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

import { beforeAll, describe, expect, it } from 'vitest';
import { adresVan, kolomletters, rechthoekVan, sjabloon, STIJLEN, WEST_BRABANT_WEST } from '../werkmap';
import { over } from './namaak/model.hulp';
import { maakSheets, type Sheets } from './namaak/sheets.hulp';

const bladen = sjabloon(WEST_BRABANT_WEST);
let sheets: Sheets;
let meesteAanroepen = 0;

beforeAll(async () => {
  sheets = maakSheets();
  for (const blad of bladen) {
    await sheets.werkmap.voegBladToe(blad);
    meesteAanroepen = Math.max(meesteAanroepen, sheets.aanroepen());
  }
});

const cellenVan = (adres: string) => over(rechthoekVan(adres), (cel) => cel).flat();

it('maakt elk blad ruim binnen de tijd die een script krijgt', () => {
  // Dertig seconden bij twintig milliseconden per aanroep zijn er 1500.
  expect(meesteAanroepen).toBeLessThan(750);
});

it('zet de bladen achter wat er al was, in de volgorde van het sjabloon', async () => {
  expect(await sheets.werkmap.bladen()).toEqual(['Blad1', ...bladen.map(({ naam }) => naam)]);
});

describe.each(bladen.map((blad) => [blad.naam, blad] as const))('%s', (naam, blad) => {
  const gemaakt = () => sheets.inhoud.blad(naam);

  it('heeft elke cel en elke formule zoals het sjabloon haar geeft', () => {
    const breedte = Math.max(...blad.cellen.map((rij) => rij.length));
    blad.cellen.forEach((rij, r) => {
      for (let k = 0; k < breedte; k += 1) {
        const adres = `${kolomletters(k)}${r + 1}`;
        const cel = gemaakt().cellen.get(adres);
        const staat = cel ? cel.formule || cel.waarde : null;
        expect(staat, adres).toBe(rij[k] === '' ? null : (rij[k] ?? null));
      }
    });
  });

  it('heeft de namen, keuzes en opmerkingen', async () => {
    for (const { naam: bereiknaam, adres } of blad.namen ?? []) {
      expect(sheets.inhoud.namen.get(bereiknaam)).toEqual({ blad: naam, adres });
    }
    const gelezen = await sheets.werkmap.validaties(naam);
    const perCel = (validaties: typeof gelezen) =>
      new Map(
        validaties.flatMap(({ adres, ...rest }) =>
          cellenVan(adres).map((cel) => [cel, JSON.stringify(rest)] as const),
        ),
      );
    expect(perCel(gelezen)).toEqual(
      perCel((blad.validaties ?? []).map(({ adres, regel, uitleg }) => ({ adres, regel, uitleg }))),
    );
    expect([...gemaakt().notities]).toEqual(
      (blad.notities ?? []).flatMap(({ adres, tekst }) => cellenVan(adres).map((cel) => [cel, tekst])),
    );
  });

  it('kleurt elke cel naar haar laatste stijl en waarschuwt bij berekende cellen', () => {
    const stijlen = new Map(
      blad.opmaak.flatMap(({ adres, stijl }) =>
        stijl ? cellenVan(adres).map((cel) => [cel, stijl] as const) : [],
      ),
    );
    for (const [cel, stijl] of stijlen) {
      expect(gemaakt().opmaak.get(cel)?.vlak ?? undefined, cel).toBe(STIJLEN[stijl].vlak);
    }
    const berekend = [...stijlen].filter(([, stijl]) => stijl === 'uitkomst' || stijl === 'totaal');
    const beveiligd = gemaakt().beveiligingen.flatMap(({ adres }) => cellenVan(adres));
    expect(beveiligd.sort()).toEqual(berekend.map(([cel]) => cel).sort());
    for (const { alleenWaarschuwing, uitleg } of gemaakt().beveiligingen) {
      expect([alleenWaarschuwing, uitleg]).toEqual([true, 'Berekend door de BW/MO-rekenhulp']);
    }
  });

  it('heeft de kolombreedtes, wat blijft staan en de grafieken', () => {
    expect([...gemaakt().kolombreedtes.values()]).toEqual(blad.kolombreedtes.map((tekens) => tekens * 7));
    expect(gemaakt().vast).toEqual(blad.vast);
    expect(gemaakt().grafieken.map(({ bereiken, opties }) => [opties.title, ...bereiken])).toEqual(
      (blad.grafieken ?? []).map(({ titel, categorieen, reeksen }) => [
        titel,
        ...[categorieen, ...reeksen.map(({ adres }) => adres)].map((adres) => adresVan(rechthoekVan(adres))),
      ]),
    );
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cel, getaltekst, roepAan } from '../../core';
import { leesTijdlijn, type Tijdlijngegevens } from '../../werkmap';
import { leesWerkmapbestand, type Werkmapbestand } from '../../werkbank/bestand';
import { celadres } from '../../werkbank/bestand/celadres';
import { GRENZEN_REKENEN, SPLITSING } from './bladen.hulp';
import { DEELREGIO, DRENTHE } from './drenthe';
import { inwonertallen, REGIOS, type Uitwerking, werkUit } from './regios.hulp';

const lees = (bestand: string) => readFileSync(path.join(__dirname, bestand));
const VERVERS = 'draai npm run voorbeelden';

describe.each(Object.entries(REGIOS))('%s', (naam, regio) => {
  const { gemeente, jaar } = regio;
  let uitwerking: Uitwerking;
  let bewaard: Werkmapbestand;
  let gegevens: Tijdlijngegevens;
  let pagina: string;
  let waarden: ReadonlyMap<string, Cel>;

  beforeAll(async () => {
    uitwerking = await werkUit(regio);
    bewaard = (await leesWerkmapbestand(`${naam}.xlsx`, new Uint8Array(lees(`${naam}.xlsx`)))).boek;
    pagina = lees(`${naam}.md`).toString('utf8');
    gegevens = (await leesTijdlijn(await uitwerking.boek.werkmap()))!;
    waarden = new Map(
      bewaard.bladen.flatMap(({ naam: blad, cellen }) =>
        cellen.map(({ rij, kolom, waarde }) => [`${blad}!${celadres(rij, kolom)}`, waarde] as const),
      ),
    );
  });

  /** De vier tabellen van de tijdlijn, zoals de kern ze krijgt. */
  const invoer = () => {
    const { parameters, producten, gemeenten, jaren } = gegevens;
    return [parameters, producten, gemeenten, [jaren]] as const;
  };
  const opPagina = (bedrag: number, decimalen = 0) =>
    expect(pagina).toContain(getaltekst(Math.abs(bedrag), decimalen));

  it('heeft in elke cel van de bewaarde werkmap wat de kern uitrekent', () => {
    const { boek } = uitwerking;
    let gevuld = 0;
    // Ook de cellen die een formule in een andere cel vult.
    const anders = Object.entries(boek.waarden()).flatMap(([blad, rijen]) =>
      rijen.flatMap((regel, rij) =>
        regel.flatMap((waarde, kolom) => {
          const plek = `${blad}!${celadres(rij, kolom)}`;
          if (waarde !== null && waarde !== '') gevuld += 1;
          return (waarden.get(plek) ?? '') === (waarde ?? '') ? [] : [plek];
        }),
      ),
    );
    expect(anders, VERVERS).toEqual([]);
    expect(gevuld).toBeGreaterThan(8000);
  });

  it('is byte voor byte wat het script nu maakt, en klein', () => {
    for (const [bestand, nu] of [
      [`${naam}.xlsx`, uitwerking.xlsx],
      [`${naam}-waarden.xlsx`, uitwerking.waarden],
    ] as const) {
      const bytes = lees(bestand);
      expect(Buffer.compare(bytes, nu), `${bestand}: ${VERVERS}`).toBe(0);
      expect(bytes.length).toBeLessThan(300_000);
    }
    expect(pagina, VERVERS).toBe(uitwerking.pagina);
  });

  it('zegt het tekort, de stappen en de grenzen zoals de kern ze zonder blad uitrekent', () => {
    const tabel = roepAan('BWMO_TIJDLIJN', [...invoer(), 'midden']) as Cel[][];
    const rij = tabel.find(([t, wie]) => t === jaar && wie === gemeente)!;
    for (const kop of ['lasten zorg', 'frictie Wlz', 'organisatie', 'bijdrage', 'saldo']) {
      opPagina(Number(rij[tabel[0]!.indexOf(kop)]));
    }
    const scenarios = roepAan('BWMO_TIJDLIJN_SCENARIOS', [...invoer(), jaar]) as Cel[][];
    for (const bedrag of scenarios.find(([wie]) => wie === gemeente)!.slice(1)) opPagina(Number(bedrag));
    const grenzen = roepAan('BWMO_TIJDLIJN_BANDBREEDTE', [
      ...invoer(),
      jaar,
      ...Object.values(GRENZEN_REKENEN),
      'midden',
    ]) as Cel[][];
    const [, p10, , p90] = grenzen.find(([wie]) => wie === gemeente)!;
    opPagina(Number(p10));
    opPagina(Number(p90));
  });

  it('sluit voor en na de splitsing op hetzelfde saldo, opgeteld uit de bewaarde cellen', () => {
    const blad = bewaard.bladen.find((een) => een.naam === SPLITSING);
    expect(blad !== undefined).toBe(regio.deelregios !== undefined);
    if (!blad) return;
    const cel = (rij: number, kolom: number) => waarden.get(`${SPLITSING}!${celadres(rij, kolom)}`);
    const koppen = blad.cellen.filter(({ kolom, waarde }) => kolom === 0 && waarde === 'Gemeente');
    expect(koppen).toHaveLength(2);
    for (const { rij: kop } of koppen) {
      const rijen = gegevens.namen.map((_, g) => kop + 1 + g);
      const leden = (deel: string) => rijen.filter((rij) => cel(rij, 1) === deel);
      const centen = (welke: readonly number[], kolom: number) =>
        welke.reduce((som, rij) => som + Math.round(100 * Number(cel(rij, kolom))), 0);
      const [EIGEN, SAMEN, NA] = [5, 6, 7];
      expect(centen(rijen, SAMEN)).toBe(centen(rijen, EIGEN));
      for (const deel of regio.deelregios!) {
        expect(leden(deel).length).toBeGreaterThan(1);
        expect(centen(leden(deel), NA), deel).toBe(centen(leden(deel), EIGEN));
        opPagina(centen(leden(deel), NA) / 100);
      }
    }
  });

  it('heeft geen controle die niet klopt of om cijfers vraagt', () => {
    const oordelen = [...waarden].filter(([, waarde]) =>
      /^(anders|sluit niet|hoger dan|vul )/.test(String(waarde ?? '')),
    );
    const bedoeld = oordelen.filter(([plek]) => !plek.startsWith('Niet gemodelleerd!'));
    expect(bedoeld).toEqual([]);
  });

  it('rekent met de inwoners van het CBS', () => {
    const tallen = inwonertallen();
    gegevens.namen.forEach((wie, g) => expect(gegevens.inwoners[g], wie).toBe(tallen.get(wie)));
  });

  it('zegt bovenaan dat de cijfers verzonnen zijn', () => {
    expect(pagina).toContain('> **Voorbeeldcijfers.**');
    const { bronnen = {} } = regio.invoer;
    for (const kolom of ['clienten', 'baten', 'lasten', 'historisch', 'objectief'] as const) {
      expect(bronnen[kolom]).toBe('voorbeeldcijfers');
    }
  });
});

describe('de splitsing van de regio Assen', () => {
  const BRON = lees('../../gegevens/bronnen/samenwerking-na-decentralisatie-assen.txt').toString('utf8');

  it('heeft de negen gemeenten van het advies, met de deelregio die het voorstelt', () => {
    const namen = DRENTHE.gemeenten.map((een) => een.naam);
    expect(BRON.replace(/\s+/g, ' ')).toContain(
      'Aa en Hunze, Assen, De Wolden, Hoogeveen, Meppel, Midden-Drenthe, Noordenveld, Tynaarlo en Westerveld',
    );
    expect(namen.join(', ')).toBe(
      'Aa en Hunze, Assen, De Wolden, Hoogeveen, Meppel, Midden-Drenthe, Noordenveld, Tynaarlo, Westerveld',
    );
    expect(BRON.replace(/\s+/g, ' ')).toContain(
      'Tynaarlo vanaf 2021 voor Beschermd Wonen gaat samenwerken met Aa en Hunze, Assen, Midden-Drenthe en Noordenveld',
    );
    const noord = namen.filter((naam) => DEELREGIO[naam] !== 'Zuid-West');
    expect(noord).toEqual(['Aa en Hunze', 'Assen', 'Midden-Drenthe', 'Noordenveld', 'Tynaarlo']);
    expect(namen.map((naam) => DEELREGIO[naam])).toEqual(DRENTHE.cijfers!.afrekening.deelregios);
  });
});

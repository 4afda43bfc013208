import { beforeAll, describe, expect, it } from 'vitest';
import { type Cel, roepAan } from '../../../core';
import { BEGIN_MET, leesRegiotabel, REGELINGEN, sjabloon, WEST_BRABANT_WEST } from '../../../werkmap';
import { geheugenwerkmap } from '../../../werkmap/poort/geheugen.hulp';
import type { A4, Deel } from '../../a4';
import { EIGEN } from '../keuze';
import { rekenUit } from '../rekenUit';
import type { Vergeleken } from '../vergeleken';
import { bijlage } from './bijlage';
import { bewaarTeksten, leesTeksten, standaardteksten } from './teksten';
import { gemeenterijen } from '../../../werkmap';

const [GEEN, VOLLEDIG] = REGELINGEN as unknown as readonly { naam: string; kern: string }[];
let gegevens: Vergeleken;

async function lees(plekken: readonly string[], eigen = {}): Promise<Vergeleken> {
  const werkmap = geheugenwerkmap({ Blad1: [] });
  await werkmap.voegBladToe(sjabloon(WEST_BRABANT_WEST)[0]!);
  const tabel = (await leesRegiotabel(werkmap))!;
  const gekozen = rekenUit({ plekken, eigen }, tabel, gemeenterijen(tabel));
  return {
    uitkomsten: gekozen.flatMap((deel) => ('uitkomst' in deel ? [deel.uitkomst] : [])),
    tabel,
    bronnen: [{ kolom: 'inwoners', tekst: 'CBS, 1 januari 2016', cel: 'Regio!B8' }],
    datum: '1 mei 2027',
  };
}

beforeAll(async () => {
  gegevens = await lees([GEEN!.naam, VOLLEDIG!.naam, '']);
});

const TEKSTEN = standaardteksten('West-Brabant West', '2027', 2);
const maak = (anders: Partial<Vergeleken> = {}, metRekengang = false): A4 =>
  bijlage({ ...gegevens, ...anders }, TEKSTEN, metRekengang);
const tabellen = ({ delen }: A4) =>
  delen.filter((deel): deel is Extract<Deel, { soort: 'tabel' }> => deel.soort === 'tabel');
const tekst = ({ delen }: A4) => delen.flatMap((deel) => ('tekst' in deel ? [deel.tekst] : [])).join('\n');

describe('de bijlage met afspraken', () => {
  it('heeft één tabel: per gemeente het saldo van elke afspraak en het verschil per inwoner', () => {
    const [tabel, ...rest] = tabellen(maak());
    expect(rest).toEqual([]);
    expect(tabel!.kolommen.map(({ naam }) => naam)).toEqual([
      'Saldo in euro',
      'A',
      'B',
      'B tegenover A, per inwoner',
    ]);
    const namen = tabel!.rijen.map(({ cellen }) => cellen[0]);
    expect(namen.slice(0, 2)).toEqual(['Bergen op Zoom', 'Halderberge']);
    expect(namen.at(-1)).toBe('Samen');
    expect(tabel!.rijen.at(-1)!.totaal).toBe(true);
    const uitkomst = roepAan('BWMO_REGELING', [VOLLEDIG!.naam, gegevens.tabel.cellen, false]) as Cel[][];
    const inTabel = tabel!.rijen
      .slice(0, 6)
      .map(({ cellen }) => Number(cellen[2]!.replace(/\./g, '').replace('−', '-')));
    expect(inTabel).toEqual(uitkomst.slice(0, 6).map((rij) => Math.round(Number(rij[4]))));
  });

  it('noemt elke afspraak bij haar naam, in de tekst en in de legenda van de grafiek', () => {
    const a4 = maak();
    expect(tekst(a4)).toContain(`A. ${GEEN!.naam}. ${GEEN!.kern}`);
    const grafiek = a4.delen.find((deel) => deel.soort === 'grafiek')!;
    expect(grafiek.grafiek.invoer.reeksen.map(({ naam }) => naam)).toEqual([
      `A. ${GEEN!.naam}`,
      `B. ${VOLLEDIG!.naam}`,
    ]);
    expect(grafiek.alt).toContain('Steenbergen A €');
  });

  it('zegt van een eigen regeling wat er is ingevuld', async () => {
    const eigen = await lees([GEEN!.naam, EIGEN, ''], { [BEGIN_MET]: VOLLEDIG!.naam, solidariteit: '50%' });
    expect(tekst(maak(eigen))).toContain(
      `B. eigen regeling. ${BEGIN_MET} ${VOLLEDIG!.naam}, solidariteit 50%.`,
    );
    expect(tekst(maak(eigen))).toContain('Afspraak B: ingevuld door de regio.');
  });

  it('zegt pas als daarom gevraagd is met welke formule en bedragen gerekend is', () => {
    expect(tekst(maak())).not.toContain('BWMO_REGELING');
    const met = maak({}, true);
    expect(tekst(met)).toContain(`B. ${VOLLEDIG!.naam}: BWMO_REGELING("${VOLLEDIG!.naam}"; Regio!`);
    const [, , laatste] = tabellen(met);
    const bedrag = (cel: string) =>
      Math.round(Number(cel.replace(/\./g, '').replace(',', '.').replace('−', '-')) * 100);
    for (const { cellen } of laatste!.rijen) {
      const [baten, lasten, bijdrage, saldo] = cellen.slice(1).map(bedrag) as [
        number,
        number,
        number,
        number,
      ];
      expect(baten - lasten - bijdrage, cellen[0]).toBe(saldo);
    }
  });

  it('eindigt met bronnen die op te zoeken zijn', () => {
    const bronnen = tekst(maak()).split('Bronnen\n')[1]!;
    expect(bronnen).toContain('Cijfers: inwoners CBS, 1 januari 2016.');
    expect(bronnen).toMatch(/Afspraak A: .+\./);
    expect(bronnen).toContain(
      'Bureau HHM 2020 is: Bureau HHM, Regionale stand van het land, 29 oktober 2020',
    );
    expect(bronnen).toContain('Gemaakt op 1 mei 2027 met BW/MO-rekenhulp');
  });

  it('kan met één afspraak, zonder verschil', async () => {
    const een = maak(await lees([VOLLEDIG!.naam, '', '']));
    expect(tabellen(een)[0]!.kolommen).toHaveLength(2);
    expect(tekst(een)).not.toContain('tegenover');
  });
});

describe('de teksten van de bijlage', () => {
  it('noemen regio, jaar en hoeveel afspraken, en alleen wat bekend is', () => {
    expect(TEKSTEN.inleiding).toContain('in de regio West-Brabant West spreken af');
    expect(TEKSTEN.inleiding).toContain('bij 2 afspraken wat elke gemeente in 2027 overhoudt');
    expect(standaardteksten('', '', 1).inleiding).toContain('De gemeenten spreken af');
  });

  it('bewaren alleen wat anders is, en lezen het terug', () => {
    expect(bewaarTeksten(TEKSTEN, TEKSTEN)).toBeNull();
    const eigen = { ...TEKSTEN, titel: 'Bijlage 3' };
    expect(leesTeksten(bewaarTeksten(eigen, TEKSTEN)!, TEKSTEN)).toEqual(eigen);
    expect(leesTeksten('kapot', TEKSTEN)).toEqual(TEKSTEN);
  });
});

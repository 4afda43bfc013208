import { describe, expect, it } from 'vitest';
import type { Cel } from '../../../core/waarde';
import type { Antwoord } from '../../../core/grens/antwoord';
import { zoekRegio, NVO2020 } from '../../../core/normen/regios';
import { rechthoekVan } from '../../poort/adres';
import { geheugenwerkmap } from '../../poort/geheugen.hulp';
import { rekenNa } from '../../sjabloon/narekenen.hulp';
import { rijMet, vulIn } from '../../sjabloon/wijzigen.hulp';
import {
  aanpakblad,
  AFSTAND,
  antwoorden2020,
  LEGE_METING,
  leesNorm,
  lokaalblad,
  type Meting,
  METINGKOPPEN,
  normblad,
  NORMLIJSTEN,
  NORMONDERWERPEN,
  standcel,
} from '.';

const GEMEENTEN = ['Noord', 'Zuid', 'West'];
const REGIO = NVO2020.regios.indexOf(zoekRegio('Alkmaar', 'regio'));
const meting = (antwoord: Antwoord, jaar = 2026): Meting => ({
  jaar,
  maand: 7,
  antwoorden: NORMONDERWERPEN.map(() => antwoord),
});
const NU: Meting = { jaar: 2026, maand: 7, antwoorden: antwoorden2020(REGIO) };

function nagerekend(invoer: Partial<Parameters<typeof normblad>[0]> = {}) {
  const bladen = [normblad({ blad: 'Norm', regio2020: 'Alkmaar', metingen: [NU], ...invoer })];
  return {
    bladen,
    na: rekenNa(bladen),
    rij: (naam: string, nummer = 0) => rijMet(bladen, 'Norm', naam, nummer),
  };
}

describe('de onderwerpen', () => {
  it('zijn acht punten, tien uitvoeringsafspraken en de planning, elk met een eigen naam', () => {
    expect(NORMLIJSTEN.map(({ aantal, in2020 }) => [aantal, in2020])).toEqual([
      [8, 6],
      [10, 10],
      [1, 1],
    ]);
    expect(new Set(NORMONDERWERPEN.map(({ naam }) => naam)).size).toBe(19);
  });

  it('nemen van 2020 over wat toen gemeten is', () => {
    const { antwoorden } = zoekRegio('Alkmaar', 'regio');
    expect(antwoorden2020(REGIO)).toEqual([...antwoorden.slice(0, 6), '', '', ...antwoorden.slice(6)]);
  });
});

describe('blad Norm', () => {
  it('rekent zonder fouten, ook leeg en zonder regio', () => {
    for (const invoer of [
      {},
      { regio2020: '', metingen: [] },
      { gemeenten: GEMEENTEN.map((naam) => ({ naam, meting: LEGE_METING })) },
    ]) {
      const { na } = nagerekend(invoer);
      expect(na.fouten).toEqual([]);
      expect(na.botsingen).toEqual([]);
    }
  });

  it('geeft elke lijst een score met telling en dekking', () => {
    const { na, rij } = nagerekend();
    const regel = (lijst: number) => {
      const r = rij('Regio, nu', lijst);
      return Array.from('BCDEFGH').map((kolom) => na.waarde('Norm', `${kolom}${r}`));
    };
    // Alkmaar: drie keer ja en drie keer in ontwikkeling; punt 7 en 8 zijn nog onbekend.
    expect(regel(0)).toEqual([0.75, 3, 3, 0, 0, 2, 0.75]);
    expect(regel(1)).toEqual([0.5, 1, 8, 1, 0, 0, 1]);
    expect(regel(2)).toEqual([1, 1, 0, 0, 0, 0, 1]);
    const [score, ...telling] = Array.from('BCDEFGH').map((k) =>
      na.waarde('Norm', `${k}${rij('Regio, in 2020')}`),
    );
    expect([score, telling]).toEqual([0.75, [3, 3, 0, 0, 0, 1]]);
  });

  it('zegt het als er nog niets is ingevuld', () => {
    const { na, rij } = nagerekend({ metingen: [] });
    expect(na.waarde('Norm', `B${rij('Regio, nu')}`)).toBe('nog niets ingevuld');
  });

  it('zegt per onderwerp of de regio verder is dan de vorige keer en dan in 2020', () => {
    const { bladen, rij } = nagerekend({ metingen: [NU, meting('in ontwikkeling', 2024)] });
    const visie = rij(NORMONDERWERPEN[0]!.naam);
    const na = rekenNa(vulIn(bladen, { [`Norm!B${visie + 1}`]: 'nee', [`Norm!B${visie + 3}`]: 'ja' }));
    const kolom = (letter: string) =>
      Array.from({ length: 4 }, (_, i) => na.waarde('Norm', `${letter}${visie + i}`));
    expect(kolom('F')).toEqual(['ja', 'ja', 'ja', 'in ontwikkeling']);
    expect(kolom('G')).toEqual(['verder', 'terug', 'verder', 'verder']);
    expect(kolom('H')).toEqual(['gelijk', 'terug', 'gelijk', 'verder']);
  });

  it('laat punt 7 en 8 leeg naast 2020: daar is toen niet op geantwoord', () => {
    const { na, rij } = nagerekend({ metingen: [meting('ja')] });
    for (const i of [6, 7]) {
      const r = rij(NORMONDERWERPEN[i]!.naam);
      expect([na.waarde('Norm', `F${r}`), na.waarde('Norm', `H${r}`)]).toEqual([null, null]);
    }
  });

  it('zet de regio naast het land', () => {
    const { na, rij } = nagerekend();
    const r = rij('Naast de 45 regio’s van 2020') + 4;
    expect(Array.from('ABCDE').map((k) => na.waarde('Norm', `${k}${r}`))).toEqual([
      'Regiovisie aanwezig en vastgesteld',
      'ja',
      11 / 45,
      34 / 45,
      0,
    ]);
    expect(Array.from('HIJKL').map((k) => na.waarde('Norm', `${k}${r}`))).toEqual([34, 8, 3, 0, 0]);
    expect(na.waarde('Norm', `A${r + 16}`)).toBe('Planning opgesteld/aanwezig');
  });

  it('telt per onderwerp de gemeenten met ja, en noemt de laagste en alle samen', () => {
    const gemeenten = [meting('ja'), meting('nee'), meting('in ontwikkeling')].map((gemeten, g) => ({
      naam: GEMEENTEN[g]!,
      meting: gemeten,
    }));
    const { na, rij } = nagerekend({ gemeenten });
    expect(na.waarde('Norm', 'L5')).toBe('gemeenten met ja');
    expect(na.waarde('Norm', `L${rij(NORMONDERWERPEN[0]!.naam)}`)).toBe(1);
    expect(na.waarde('Norm', `B${rij('Alle gemeenten samen')}`)).toBe(0.5);
    expect(na.waarde('Norm', `B${rij('Laagste gemeente')}`)).toBe(0);
  });

  it('laat alleen antwoorden toe, en een regio uit de lijst onderaan', () => {
    const { bladen, na } = nagerekend();
    const { validaties = [] } = bladen[0]!;
    const antwoordregels = validaties.filter(({ regel }) => regel.soort === 'lijst');
    expect(antwoordregels).toHaveLength(4 * NORMLIJSTEN.length);
    const keuze = validaties.find(({ regel }) => regel.soort === 'lijst uit bereik')!;
    const lijst = keuze.regel.soort === 'lijst uit bereik' ? rechthoekVan(keuze.regel.adres) : null;
    expect(na.waarde('Norm', `A${lijst!.rij + 1}`)).toBe('Alkmaar');
    expect(na.waarde('Norm', `A${lijst!.rij + lijst!.rijen}`)).toBe('IJssel-Vecht');
  });
});

describe('blad Norm teruglezen', () => {
  const gemeenten = GEMEENTEN.map((naam) => ({ naam, meting: meting('nvt') }));
  const invoer = { blad: 'Norm 2', regio2020: 'Alkmaar', metingen: [NU, meting('nee', 2024)], gemeenten };

  it('geeft terug wat erin geschreven is, met de cel van elk antwoord', async () => {
    const werkmap = geheugenwerkmap();
    await werkmap.voegBladToe(normblad(invoer));
    const tabel = (await leesNorm(werkmap))!;
    expect(tabel.regio2020).toBe('Alkmaar');
    expect(tabel.kolommen.map(({ kop, soort }) => [kop, soort])).toEqual([
      ['nu', 'meting'],
      ['eerder', 'meting'],
      ['daarvoor', 'meting'],
      ['nog eerder', 'meting'],
      ...GEMEENTEN.map((naam) => [naam, 'gemeente']),
    ]);
    expect(tabel.kolommen.map(({ meting: gelezen }) => gelezen)).toEqual([
      NU,
      meting('nee', 2024),
      LEGE_METING,
      LEGE_METING,
      ...gemeenten.map(({ meting: gegeven }) => gegeven),
    ]);
    const { waarden } = await werkmap.lees(tabel.kolommen[0]!.cellen[0]!);
    expect(waarden).toEqual([['ja']]);
  });

  it('is er niet als de naam NORM er niet is', async () => {
    expect(await leesNorm(geheugenwerkmap())).toBeNull();
  });

  it('vindt een onderwerp ook als er een rij tussengevoegd is', async () => {
    const werkmap = geheugenwerkmap({ Norm: [] });
    const rijen: Cel[][] = [
      ['Onderwerp', ...METINGKOPPEN],
      ['Peiljaar', 2026, null, null, null],
      ['Peilmaand', 1, null, null, null],
      ['Eigen regel', 'zelf erbij gezet', null, null, null],
      ...NORMONDERWERPEN.map(({ naam }): Cel[] => [naam, '✓', null, null, null]),
    ];
    const bereik = { blad: 'Norm', adres: `C7:G${6 + rijen.length}` };
    await werkmap.schrijf(bereik, rijen);
    await werkmap.zetNaam('NORM', bereik);
    const [nu] = (await leesNorm(werkmap))!.kolommen;
    expect(new Set(nu!.meting.antwoorden)).toEqual(new Set(['ja']));
    expect(nu!.cellen[0]!.adres).toBe('D11');
  });

  it('noemt de cel waar geen antwoord in staat, en de regel die ontbreekt', async () => {
    const werkmap = geheugenwerkmap();
    await werkmap.voegBladToe(normblad(invoer));
    const [nu] = (await leesNorm(werkmap))!.kolommen;
    await werkmap.schrijf(nu!.cellen[2]!, [['misschien']]);
    await expect(leesNorm(werkmap)).rejects.toThrow(`'Norm 2'!${nu!.cellen[2]!.adres}: `);
    await werkmap.schrijf(nu!.cellen[2]!, [['ja']]);
    await werkmap.schrijf({ blad: 'Norm 2', adres: nu!.cellen[2]!.adres.replace('B', 'A') }, [
      ['iets anders'],
    ]);
    await expect(leesNorm(werkmap)).rejects.toThrow(`ontbreekt de regel “${NORMONDERWERPEN[2]!.naam}”`);
    await werkmap.schrijf({ blad: 'Norm 2', adres: nu!.cellen[2]!.adres.replace('B', 'A') }, [
      [NORMONDERWERPEN[2]!.naam],
    ]);
    await werkmap.schrijf({ blad: 'Norm 2', adres: 'C5' }, [['vorig jaar']]);
    await expect(leesNorm(werkmap)).rejects.toThrow('ontbreekt de kolom “eerder”');
  });
});

describe('blad Norm aanpak', () => {
  it('volgt het antwoord op het blad Norm', () => {
    const norm = normblad({ blad: 'Norm', regio2020: '', metingen: [LEGE_METING] });
    const [onderwerp] = NORMONDERWERPEN;
    const aanpak = aanpakblad('Norm aanpak', [
      {
        onderwerp: onderwerp!.naam,
        vraagt: onderwerp!.vraagt!,
        standcel: standcel('Norm', 0),
        verder: '',
        citaten: '',
      },
    ]);
    for (const [antwoord, stand] of [
      ['ja', 'ja'],
      ['in ontwikkeling', 'in ontwikkeling'],
      ['nee', 'nee'],
      ['nvt', 'nvt'],
      ['', 'onbekend'],
    ] as const) {
      const na = rekenNa(vulIn([norm, aanpak], { [standcel('Norm', 0)]: antwoord === '' ? null : antwoord }));
      expect(na.fouten).toEqual([]);
      expect([na.waarde('Norm aanpak', 'C5'), na.waarde('Norm aanpak', 'D5')]).toEqual([
        stand,
        AFSTAND[antwoord],
      ]);
    }
  });
});

describe('blad Norm lokaal', () => {
  const bladen = [lokaalblad('Norm lokaal', GEMEENTEN)];
  const rij = (naam: string, nummer = 0) => rijMet(bladen, 'Norm lokaal', naam, nummer);

  it('rekent leeg zonder fouten en zegt wat er nog nodig is', () => {
    const na = rekenNa(bladen);
    expect(na.fouten).toEqual([]);
    expect(na.botsingen).toEqual([]);
    expect(na.waarde('Norm lokaal', `B${rij('Verschil dat u nog gelijkwaardig noemt') + 1}`)).toBe(
      'kies eerst een verschil',
    );
  });

  it('wijst aan wie onder het minimum zit; onbekend is niet eronder', () => {
    const eerste = rij('Voorziening') + 1;
    const na = rekenNa(
      vulIn(bladen, {
        [`Norm lokaal!A${eerste}`]: 'Inloop',
        [`Norm lokaal!B${eerste}`]: 2,
        [`Norm lokaal!C${eerste}`]: 1,
        [`Norm lokaal!D${eerste}`]: 2,
      }),
    );
    const oordeel = rij('Oordeel') + 1;
    expect(Array.from('ACDE').map((k) => na.waarde('Norm lokaal', `${k}${oordeel}`))).toEqual([
      'Inloop',
      '▼ onder het minimum',
      'op of boven het minimum',
      'onbekend',
    ]);
    expect(Array.from('CDE').map((k) => na.waarde('Norm lokaal', `${k}${rij('Onder het minimum')}`))).toEqual(
      [1, 0, 0],
    );
  });

  it('noemt de inzet gelijkwaardig binnen het verschil dat de regio kiest', () => {
    const eerste = rij('Taak') + 1;
    const marge = rij('Verschil dat u nog gelijkwaardig noemt');
    const antwoorden = Object.fromEntries(
      [
        ['ja', 'ja'],
        ['ja', 'nee'],
        ['ja', 'in ontwikkeling'],
      ].flatMap(([een, twee], g) => {
        const kolom = 'CDE'[g]!;
        return [
          [`Norm lokaal!${kolom}${eerste}`, een!],
          [`Norm lokaal!${kolom}${eerste + 1}`, twee!],
        ];
      }),
    );
    const oordeel = (deel: number, weg: Record<string, Cel> = {}) =>
      rekenNa(vulIn(bladen, { ...antwoorden, [`Norm lokaal!B${marge}`]: deel, ...weg })).waarde(
        'Norm lokaal',
        `B${marge + 1}`,
      );
    expect(oordeel(0.5)).toBe('gelijkwaardig');
    expect(oordeel(0.4)).toBe('niet gelijkwaardig');
    const zonder = { [`Norm lokaal!E${eerste}`]: null, [`Norm lokaal!E${eerste + 1}`]: null };
    expect(oordeel(0.5, zonder)).toBe('nog niet alle gemeenten');
  });

  it('telt de acht voorwaarden, per regio en per gemeente', () => {
    const eerste = rij('Voorwaarde') + 1;
    const na = rekenNa(
      vulIn(bladen, { [`Norm lokaal!B${eerste}`]: 'ja', [`Norm lokaal!D${eerste + 7}`]: 'nee' }),
    );
    const telling = rij('Telling') + 1;
    const regel = (nummer: number) =>
      Array.from('BCDEFG').map((k) => na.waarde('Norm lokaal', `${k}${telling + nummer}`));
    expect(regel(0)).toEqual([1, 0, 0, 0, 7, 1 / 8]);
    expect(regel(2)).toEqual([0, 0, 1, 0, 7, 1 / 8]);
  });
});

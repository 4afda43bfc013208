import { describe, expect, it } from 'vitest';
import { cellenVan, formule, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { NVO2020 } from '../normen/regios';

const regio = (...argumenten: readonly unknown[]) => formule('BWMO_NVO_REGIO', ...argumenten);

describe('BWMO_NVO_REGIO', () => {
  it.each(NVO2020.regios.map((gegevens) => [gegevens.naam, gegevens] as const))(
    '%s: de zeventien antwoorden uit de bron, op regionaam en op centrumgemeente',
    (naam, { centrumgemeente, antwoorden }) => {
      expect(regio(naam)).toEqual(kolom(...antwoorden));
      expect(regio(centrumgemeente)).toEqual(kolom(...antwoorden));
    },
  );

  it('een lijst is een stuk van het geheel, in dezelfde volgorde', () => {
    const delen = ['nvo', 'uitvoeringsafspraken', 'planning'].map((lijst) => regio('Oost-Veluwe', lijst));
    expect(delen.map((deel) => cellenVan(deel).length)).toEqual([6, 10, 1]);
    expect(delen.flatMap(cellenVan)).toEqual(cellenVan(regio('Oost-Veluwe', 'alles')));
    expect(regio('Oost-Veluwe', '')).toEqual(regio('Oost-Veluwe'));
  });

  it('toetsregio Bergen op Zoom: norm in ontwikkeling, visie en planning ja', () => {
    expect(regio('Bergen op Zoom')).toEqual(
      kolom(
        ...Array<string>(6).fill('in ontwikkeling'),
        'ja',
        ...Array<string>(9).fill('in ontwikkeling'),
        'ja',
      ),
    );
  });

  it('Oost-Veluwe koopt niet buiten de regio in: nvt', () => {
    expect(cellenVan(regio('Oost-Veluwe', 'nvo'))[3]).toBe('nvt');
  });

  it('Holland Rijnland koos bij planning alle drie de tekens: dat is leeg', () => {
    expect(regio('Holland Rijnland', 'planning')).toEqual([['']]);
  });

  it('een verkeerde lijst noemt de lijsten die er zijn', () => {
    expect(zinVan('BWMO_NVO_REGIO', 'Breda', 'ua')).toBe(
      'lijst: kies nvo, uitvoeringsafspraken, planning of alles.',
    );
  });
});

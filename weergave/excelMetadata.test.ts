import { describe, expect, it } from 'vitest';
import { functies } from '../core/functies';
import { ENGELS, ENGELSE_ARGUMENTEN } from './engels';
import { excelMetadata } from './excelMetadata';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

const maak = (taal: 'nl' | 'en', zonder = '') =>
  JSON.parse(excelMetadata(functies, { hulpbasis: 'https://voorbeeld.nl/hulp', taal, zonder })) as Metadata;
const nl = maak('nl');
const en = maak('en');

describe('de metagegevens voor Excel', () => {
  it('zijn in het Engels hetzelfde, op de beschrijvingen na', () => {
    const zonderTekst = ({ functions }: Metadata) =>
      functions.map((functie) => ({
        ...functie,
        description: '',
        parameters: functie.parameters.map((parameter) => ({ ...parameter, description: '' })),
      }));
    expect(zonderTekst(en)).toEqual(zonderTekst(nl));
  });

  it('hebben bij elke functie en elk argument een eigen Engelse tekst', () => {
    const onvertaald = nl.functions.flatMap((functie, i) => [
      ...(functie.description === en.functions[i]!.description ? [functie.id] : []),
      ...functie.parameters.flatMap(({ name, description }, j) =>
        description === en.functions[i]!.parameters[j]!.description ? [`${functie.id} ${name}`] : [],
      ),
    ]);
    expect(onvertaald).toEqual([]);
  });

  it('bevatten geen Engelse tekst zonder functie of argument', () => {
    const argumenten = new Set(functies.flatMap((functie) => functie.argumenten.map(({ naam }) => naam)));
    const namen = new Map(
      functies.map((functie) => [functie.naam, functie.argumenten.map(({ naam }) => naam)]),
    );
    expect(Object.keys(ENGELS).filter((naam) => !namen.has(naam))).toEqual([]);
    expect(Object.keys(ENGELSE_ARGUMENTEN).filter((naam) => !argumenten.has(naam))).toEqual([]);
    for (const [functie, { argumenten: eigen = {} }] of Object.entries(ENGELS)) {
      expect(
        Object.keys(eigen).filter((naam) => !namen.get(functie)!.includes(naam)),
        functie,
      ).toEqual([]);
    }
  });

  it('houden elke zin kort', () => {
    const lang = en.functions.filter(
      ({ description }) => description.length > 120 || !description.endsWith('.'),
    );
    expect(lang.map(({ id }) => id)).toEqual([]);
  });

  it('laten met een naamruimte het voorvoegsel weg, maar houden het id', () => {
    const tekort = maak('nl', 'BWMO_').functions.find(({ id }) => id === 'BWMO_TEKORT')!;
    expect(tekort.name).toBe('TEKORT');
    expect(tekort.helpUrl).toBe('https://voorbeeld.nl/hulp/bwmo_tekort.html');
    expect(nl.functions.every(({ id, name }) => id === name)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { functies } from '../core/functies';

type Roep = (naam: string, argumenten: readonly unknown[]) => unknown;

const FOUTE_INVOER = [
  [
    'tekst',
    'BWMO_TEKORT',
    [
      [[1], ['veel']],
      [[2], [3]],
    ],
    'baten, rij 2 van het bereik: hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.',
  ],
  [
    'een foutwaarde',
    'BWMO_VERDEEL',
    [100, [[1], ['#N/B']]],
    'sleutel, rij 2 van het bereik: hier staat de fout #N/B; herstel eerst die cel.',
  ],
  [
    'een weggelaten argument',
    'BWMO_PLEKKEN',
    [8],
    'verblijfsduur: dit argument ontbreekt; geef op: de gemiddelde verblijfsduur in maanden.',
  ],
] as const;

/**
 * De toetsen die in elke host hetzelfde zijn: alle voorbeelden uit de definities en de zinnen bij foute invoer.
 *
 * @param roep roept een functie aan zoals de host dat doet
 * @param gewoon maakt van een antwoord gewone waarden van dit JavaScript-domein
 */
export function toetsHost(host: string, roep: Roep, gewoon: (antwoord: unknown) => unknown = (a) => a): void {
  describe(`${host} rekent elk voorbeeld uit de definities`, () => {
    for (const { naam, argumenten, voorbeelden } of functies) {
      it.each(voorbeelden)(`${naam}: $naam`, ({ invoer, uitkomst }) => {
        const ruw = argumenten.map((argument) => invoer[argument.naam]);
        expect(gewoon(roep(naam, ruw))).toEqual(uitkomst);
      });
    }
  });

  it.each(FOUTE_INVOER)(`${host} zegt bij %s waar het is en wat te doen`, (_, naam, argumenten, zin) => {
    expect(() => roep(naam, argumenten)).toThrow(zin);
  });
}

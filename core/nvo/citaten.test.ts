import { describe, expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import { citaatVan, citatenVerder } from './citaten';
import { NVO2020, zoekRegio } from '../normen/regios';

const REGELS = uitProject('gegevens/nvo-2020/bron.txt').split('\n');
const nummerVan = (naam: string) => NVO2020.regios.indexOf(zoekRegio(naam, 'regio'));

describe('wat verdere regio’s schreven', () => {
  it('begint bij de verste, met een zin over het onderwerp en de regel in de bron', () => {
    const citaten = citatenVerder(5, 'nee', 3);
    expect(citaten).toHaveLength(3);
    for (const { regio, zin, regel } of citaten) {
      expect(zin.toLowerCase()).toContain('governance');
      expect(REGELS.slice(regel - 1, regel + 8).join(' ')).toContain(zin.slice(0, 40));
      expect(['ja', 'in ontwikkeling']).toContain(NVO2020.regios[regio]!.antwoorden[5]);
    }
  });

  it('kiest de toelichting boven het regiobeeld, en het regiobeeld als de toelichting zwijgt', () => {
    expect(citaatVan(nummerVan('Almelo'), 1)!.regel).toBe(212);
    expect(citaatVan(nummerVan('Gooi & Vechtstreek'), 0)!.regel).toBe(2809);
    const solidariteit = citaatVan(nummerVan('Dordrecht'), 13)!;
    expect(solidariteit.zin).toContain('In de samenwerkingsovereenkomst staan afspraken over');
  });

  it('kiest geen zin die het teken tegenspreekt', () => {
    const delft = citaatVan(nummerVan('Delft'), 5);
    expect(delft?.zin ?? '').not.toContain('nog geen officiële afspraken');
  });

  it('noemt geen regio waarvan de toelichting het teken tegenspreekt', () => {
    const alle = citatenVerder(1, 'nee', 45).map(({ regio }) => NVO2020.regios[regio]!.naam);
    expect(alle).toContain('Almelo');
    expect(alle).not.toContain('Alkmaar');
  });

  it('is leeg als niemand verder was of niemand er iets over schreef', () => {
    expect(citatenVerder(0, 'ja', 3)).toEqual([]);
    expect(citaatVan(nummerVan('Fryslân'), 16)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import type { Blad } from '../poort/blad';
import { poortzinnen } from '../poort/zinnen';
import { blad, cellen, KLEINE_PLANNEN as PLANNEN } from './kleinePlannen.hulp';
import { metStoring, schrijfMetStoringen, Stoorder, STORINGEN, toestandVan } from './storing.hulp';
import { draaiTerug, openHalfWerk, voerUit } from './voerUit';

async function nieuw() {
  const stoorder = new Stoorder();
  const werkmap = geheugenwerkmap({
    Blad1: [
      ['blijft', '=1+1', 3],
      ['007', null, 9],
    ],
    Ander: [['x']],
  });
  await werkmap.schrijf({ blad: 'Blad1', adres: 'A2' }, [[{ tekst: '=2+2' }]]);
  await werkmap.zetInstelling('versie', '1');
  await werkmap.zetNaam('EIGEN', { blad: 'Blad1', adres: 'A1:C2' });
  return { werkmap: metStoring(werkmap, stoorder), stoorder };
}

describe.each(Object.entries(PLANNEN))('%s schrijven met een storing bij elke aanroep', (_, stappen) => {
  it.each(STORINGEN)('%s: alles staat er, niets staat er, of opnieuw maakt het af', async (soort) => {
    const { niets, heel, half } = await schrijfMetStoringen(nieuw, stappen, soort);
    expect(niets).toBeGreaterThan(0);
    // Alleen een verbinding die wegblijft kan iets half laten staan.
    if (soort.startsWith('eenmaal')) expect(half).toBe(0);
    else if (stappen.length > 1 || soort === 'voorgoed na afloop') expect(half).toBeGreaterThan(0);
    expect(heel).toBeGreaterThan(0);
  });
});

describe('schrijven', () => {
  it('geeft de zin van wat er misging, en laat een blad dat een ander intussen maakte staan', async () => {
    const { werkmap } = await nieuw();
    const voegBladToe = werkmap.voegBladToe.bind(werkmap);
    const met = new Proxy(werkmap, {
      get: (doel, naam) =>
        naam === 'voegBladToe'
          ? async (gegevens: Blad) => {
              await voegBladToe(blad(gegevens.naam, [['van een ander']]));
              throw poortzinnen.bladBestaat(gegevens.naam);
            }
          : (Reflect.get(doel, naam) as unknown),
    });
    await expect(voerUit(met, 'x', [{ soort: 'blad', blad: blad('Nieuw') }])).rejects.toThrow(
      'Er is al een blad Nieuw.',
    );
    expect((await werkmap.lees({ blad: 'Nieuw', adres: 'A1' })).waarden).toEqual([['van een ander']]);
    expect(await openHalfWerk(werkmap)).toBeNull();
  });

  it('zet alles terug als een host die samen rekent pas aan het eind een fout geeft', async () => {
    const { werkmap } = await nieuw();
    const begin = await toestandVan(werkmap);
    const reeksen: string[] = [];
    const samen = async (doe: () => Promise<unknown>): Promise<unknown> => {
      reeksen.push('begin');
      const uitkomst = await doe();
      reeksen.push('eind');
      if (reeksen.length === 2) throw new Error('niet doorgerekend');
      return uitkomst;
    };
    const met = new Proxy(werkmap, {
      get: (doel, naam) => (naam === 'samen' ? samen : (Reflect.get(doel, naam) as unknown)),
    });
    const stappen = Object.values(PLANNEN)[0]!;
    await expect(voerUit(met, 'proef', stappen)).rejects.toThrow('niet doorgerekend');
    expect(reeksen).toEqual(['begin', 'eind', 'begin', 'eind']);
    expect(await toestandVan(werkmap)).toEqual(begin);
    await voerUit(met, 'proef', stappen);
    expect(await toestandVan(werkmap)).not.toEqual(begin);
  });

  it('leest pas bij het schrijven wat er stond', async () => {
    const { werkmap } = await nieuw();
    const stap = cellen('A1', [['nieuw']]);
    await werkmap.schrijf({ blad: 'Blad1', adres: 'A1' }, [['net getypt']]);
    const { terug } = await voerUit(werkmap, 'x', [stap]);
    expect(terug).toEqual([{ ...stap, cellen: [[{ tekst: 'net getypt' }]] }]);
  });

  it('onthoudt ook een weg terug die in veel instellingen past, met vreemde tekens', async () => {
    const { werkmap, stoorder } = await nieuw();
    const lang = Array.from({ length: 60 }, (_, r) => [`${'é€😀'.repeat(40)}${r}`, null]);
    await werkmap.schrijf({ blad: 'Blad1', adres: 'A1:B60' }, lang);
    const begin = await toestandVan(werkmap);
    const stappen = [
      cellen(
        'A1:B60',
        lang.map(() => [1, 2]),
      ),
      cellen('D1', [[1]]),
      cellen('E1', [[1]]),
    ];
    stoorder.begin('voorgoed', 2, 'schrijf');
    await expect(voerUit(werkmap, 'x', stappen)).rejects.toThrow('halverwege gestopt');
    stoorder.hersteld();
    expect(Object.keys(await werkmap.instellingen())).toContain('bezig 3');
    await draaiTerug(werkmap, (await openHalfWerk(werkmap))!);
    expect(await toestandVan(werkmap)).toEqual(begin);
    expect(Object.keys(await werkmap.instellingen())).toEqual(['versie']);
  });

  it('gaat verder als alleen het afsluiten van de vorige keer haperde', async () => {
    const { werkmap, stoorder } = await nieuw();
    stoorder.begin('voorgoed', 2, 'zetInstelling');
    const gedaan = await voerUit(werkmap, 'nieuw blad Nieuw', PLANNEN['één blad']!);
    stoorder.hersteld();
    expect(await openHalfWerk(werkmap)).not.toBeNull();
    await voerUit(werkmap, 'x', PLANNEN['één bereik']!, gedaan);
    expect(await openHalfWerk(werkmap)).toBeNull();
    expect(await werkmap.bladen()).toContain('Nieuw');
  });

  it('weigert iets anders te schrijven zolang er nog half werk staat', async () => {
    const { werkmap, stoorder } = await nieuw();
    stoorder.begin('voorgoed na afloop', 1, 'voegBladToe');
    await voerUit(werkmap, 'half blad', [{ soort: 'blad', blad: blad('Half') }]).catch(() => undefined);
    stoorder.hersteld();
    expect(await werkmap.bladen()).toContain('Half');
    await expect(voerUit(werkmap, 'x', PLANNEN['één blad']!)).rejects.toThrow(
      'Er staat nog iets half van een vorige keer (half blad).',
    );
  });
});

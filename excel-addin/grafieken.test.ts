import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Blad, sjabloon } from '../core/werkmap';
import { WEST_BRABANT_WEST } from '../core/werkmap/voorbeeldcijfers';

// De toetsen kennen de typen van Office niet; daarom hier geen gewone import.
const BESTAND = ['.', 'grafieken'].join('/');
const { zetGrafieken } = (await import(BESTAND)) as {
  zetGrafieken: (werkblad: unknown, blad: Blad) => void;
};

const DOORSTROOM = sjabloon(WEST_BRABANT_WEST).find(({ naam }) => naam === 'Doorstroom')!;

/** Een werkblad dat onthoudt wat erop getekend wordt; een bereik is zijn adres. */
function werkblad() {
  const reeks = (naam = '', waarden: unknown = null) => ({
    name: naam,
    waarden,
    x: null as unknown,
    format: { line: { lineStyle: 'Continuous' } },
    setValues(bereik: unknown) {
      this.waarden = bereik;
    },
    setXAxisValues(bereik: unknown) {
      this.x = bereik;
    },
  });
  const getekend: ReturnType<typeof grafiek>[] = [];
  const grafiek = (vorm: string, bron: unknown) => {
    const reeksen = [reeks('', bron)];
    return {
      vorm,
      reeksen,
      series: {
        getItemAt: (nummer: number) => reeksen[nummer],
        add: (naam: string) => {
          reeksen.push(reeks(naam));
          return reeksen[reeksen.length - 1];
        },
      },
      title: { text: '', format: { font: { size: 0 } } },
      axes: { categoryAxis: { title: { text: '' } }, valueAxis: { title: { text: '' } } },
      legend: { position: '', visible: false },
      plaats: [] as string[],
      setPosition(...plaats: string[]) {
        this.plaats = plaats;
      },
    };
  };
  return {
    getekend,
    getRange: (adres: string) => adres,
    charts: {
      add: (vorm: string, bron: unknown) => {
        getekend.push(grafiek(vorm, bron));
        return getekend[getekend.length - 1];
      },
    },
  };
}

function teken(steunt: boolean) {
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported: () => steunt } } });
  const blad = werkblad();
  zetGrafieken(blad, DOORSTROOM);
  return blad.getekend;
}

describe('grafieken in Excel', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('tekent elke reeks bij de goede maanden, met bron en eenheid', () => {
    const getekend = teken(true);
    expect(getekend).toHaveLength(DOORSTROOM.grafieken!.length);
    getekend.forEach((grafiek, nummer) => {
      const { titel, bron, categorieen, reeksen, assen, plaats } = DOORSTROOM.grafieken![nummer]!;
      expect(grafiek.vorm).toBe('Line');
      expect(grafiek.title.text).toBe(`${titel}\n${bron}`);
      expect(grafiek.axes.valueAxis.title.text).toBe(assen.y);
      expect(grafiek.reeksen.map(({ name, waarden, x }) => [name, waarden, x])).toEqual(
        reeksen.map(({ naam, adres }) => [naam, adres, categorieen]),
      );
      expect(grafiek.reeksen.map(({ format }) => format.line.lineStyle)).toEqual(
        reeksen.map(({ stippel }) => (stippel ? 'Dash' : 'Continuous')),
      );
      expect(grafiek.plaats.join(':')).toBe(plaats);
    });
  });

  it('laat ze weg in een Excel die geen losse reeksen kent', () => {
    expect(teken(false)).toEqual([]);
  });
});

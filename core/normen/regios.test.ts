import { describe, expect, it } from 'vitest';
import { zin } from '../aanroep.hulp';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import { namenVan, NVO2020, zoekRegio } from './regios';

const gevonden = (naam: string) => zoekRegio(naam, 'regio').naam;

describe('de gegevens van 2020', () => {
  it('17 onderwerpen in drie lijsten, in de volgorde van de bron', () => {
    expect(NVO2020.onderwerpen.map(({ lijst }) => lijst)).toEqual([
      ...Array<string>(6).fill('nvo'),
      ...Array<string>(10).fill('uitvoeringsafspraken'),
      'planning',
    ]);
  });

  it('45 regio’s met elk 17 antwoorden uit de vaste woorden', () => {
    expect(NVO2020.regios).toHaveLength(45);
    for (const { antwoorden } of NVO2020.regios) {
      expect(antwoorden).toHaveLength(17);
      expect(
        antwoorden.filter((antwoord) => !['ja', 'in ontwikkeling', 'nee', 'nvt', ''].includes(antwoord)),
      ).toEqual([]);
    }
  });
});

describe('zoekRegio', () => {
  it.each(NVO2020.regios.map((regio) => [regio.naam, regio] as const))(
    '%s is te vinden op elk van haar namen, ongeacht hoofdletters, accenten, koppeltekens en voorvoegsel',
    (naam, regio) => {
      for (const bekend of namenVan(regio)) {
        const zonderAccent = bekend.normalize('NFD').replace(/\p{M}/gu, '');
        const vormen = [
          bekend,
          bekend.toUpperCase(),
          bekend.toLowerCase(),
          zonderAccent,
          bekend.replace(/-/g, ' '),
          bekend.replace(/'/g, '’'),
          bekend.replace(/&/g, 'en'),
          ` ${bekend} `,
          `gemeente ${bekend}`,
          `Gemeente ${bekend}`,
          `regio ${bekend}`,
          `Regiobeeld ${bekend}`,
        ];
        expect(vormen.map(gevonden)).toEqual(vormen.map(() => naam));
      }
    },
  );

  it('geen twee regio’s delen een naam', () => {
    const eigenaren = new Map<string, Set<string>>();
    for (const regio of NVO2020.regios) {
      for (const naam of namenVan(regio).map(vergelijkbaar)) {
        eigenaren.set(naam, (eigenaren.get(naam) ?? new Set()).add(regio.naam));
      }
    }
    expect([...eigenaren].filter(([, regios]) => regios.size > 1)).toEqual([]);
  });

  it.each([
    ['Venlo', 'Noord- en Midden-Limburg'],
    ['Roermond', 'Noord- en Midden-Limburg'],
    ['Venlo-Roermond', 'Noord- en Midden-Limburg'],
    ['Vallei-regio', 'Vallei-regio (Ede)'],
    ['Parkstad en Beekdaalen', 'Parkstad en Beekdaelen'],
    ['Parkstad en Beekdaelen', 'Parkstad en Beekdaelen'],
    ['fryslan', 'Fryslân'],
    ['FRYSLÂN', 'Fryslân'],
    ['Gooi en Vechtstreek', 'Gooi & Vechtstreek'],
    ["'s-Hertogenbosch", 'Meierij en Bommelerwaard'],
    ['’s Gravenhage', 'Den Haag'],
    ['West-Brabant West', 'Bergen op Zoom'],
    ['nijmegen', 'Nijmegen/Rivierenland'],
    ['Leeuwarden', 'Fryslân'],
  ])('%s is de regio %s', (getypt, naam) => {
    expect(gevonden(getypt)).toBe(naam);
  });

  it.each([
    ['bergen opzoom', 'Bergen op Zoom'],
    ['Arnem', 'Arnhem'],
    ['Leewarden', 'Leeuwarden'],
    ['Groningn', 'Groningen'],
    ['Apeldorn', 'Apeldoorn'],
    ['Enschedee', 'Enschede'],
    ['Zwole', 'Zwolle'],
    ['hertogenbosch', "'s-Hertogenbosch"],
    ['Rivierenland', 'Nijmegen/Rivierenland'],
    ['Geleen', 'Sittard-Geleen'],
    ['West Brabant', 'West-Brabant West'],
  ])('"%s": de eerste naam die wordt voorgesteld is %s', (getypt, beste) => {
    expect(zin(() => zoekRegio(getypt, 'regio'))).toMatch(
      new RegExp(
        `^regio: deze regio is niet bekend; bedoelt u "${beste.replace('/', '\\/')}", .+ of .+\\? BWMO_NVO_REGIOS\\(\\) geeft alle namen\\.$`,
      ),
    );
  });

  it.each(['', '???', 'x', 'Amersfoort en Almere', '0'])(
    '"%s" is geen regio en geeft nooit stilletjes een antwoord',
    (getypt) => {
      expect(zin(() => zoekRegio(getypt, 'regio'))).toMatch(/^regio: deze regio is niet bekend; bedoelt u /);
    },
  );

  it('herhaalt niet wat er in de cel staat', () => {
    expect(zin(() => zoekRegio('mevrouw Jansen', 'regio'))).not.toMatch(/jansen/i);
  });
});

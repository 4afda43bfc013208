import { describe, expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import {
  bronHhm,
  HANDREIKING_2018,
  HHM_2020,
  leesbareBron,
  regiobeelden,
  regelsIn,
  REGIOVISIE_WBW,
  UITVOERINGSPLAN_2021,
} from './leesbareBron';
import { NVO2020 } from './regios';

const REGELS = uitProject(HHM_2020).split('\n');

/** De inhoudsopgave van de bron, hier los van het uithalen gelezen: het regiobeeld en zijn bladzijde. */
const INHOUD = REGELS.slice(REGELS.indexOf('## Inhoudsopgave'), 95).flatMap((regel) => {
  const delen = /Regiobeeld ([^.]+?) ?\.{3,}\s*(\d+)$/.exec(regel);
  return delen ? [[delen[1]!, Number(delen[2])] as const] : [];
});

describe('een bron voor wie alleen de werkmap heeft', () => {
  it('noemt bij elk regiobeeld de bladzijde uit de inhoudsopgave', () => {
    expect(INHOUD).toHaveLength(45);
    expect(NVO2020.regios.map(({ inhoudsopgave, bladzijde }) => [inhoudsopgave, bladzijde])).toEqual(INHOUD);
  });

  it.each([
    ['Amersfoort', 383, 16],
    ['Oost-Veluwe', 581, 24],
    ['Bergen op Zoom', 906, 39],
    ['Vallei-regio (Ede)', 1766, 71],
    ['Parkstad en Beekdaelen', 2546, 104],
    ['Zeeland', 4195, 172],
    ['IJssel-Vecht', 4468, 179],
  ])('%s, regel %i staat in een regiobeeld vanaf blz. %i', (naam, regel, bladzijde) => {
    expect(leesbareBron({ bestand: HHM_2020, vindplaats: `regel ${regel}` })).toBe(
      `Bureau HHM 2020, regiobeeld ${naam}, vanaf blz. ${bladzijde}`,
    );
  });

  it('noemt een regiobeeld één keer, en elk als het er meer zijn', () => {
    expect(regiobeelden(906, 910, 916)).toBe('regiobeeld Bergen op Zoom, vanaf blz. 39');
    expect(bronHhm([2155, 3827], 'spreiding').vindplaats).toBe(
      'regiobeeld Gouda, vanaf blz. 87 en regiobeeld Tilburg, vanaf blz. 156: spreiding',
    );
  });

  it('begint elk regiobeeld op de regel die wij ervoor bewaren', () => {
    for (const { naam, regel } of NVO2020.regios) {
      expect(regiobeelden(regel)).toContain(`regiobeeld ${naam},`);
      expect(REGELS[regel - 1]).toBe(`## Regiobeeld ${naam}`);
    }
  });

  it.each([HANDREIKING_2018, REGIOVISIE_WBW, UITVOERINGSPLAN_2021])('geeft %s een titel', (bestand) => {
    const bron = leesbareBron({ bestand, vindplaats: 'regel 12', onderdeel: 'hoofdstuk 7' });
    expect(bron).toMatch(/, hoofdstuk 7$/);
    expect(bron).not.toMatch(/regel|\.txt|\//);
  });

  it('laat een stuk buiten het project staan zoals het er staat', () => {
    expect(leesbareBron({ bestand: 'Begroting 2020', vindplaats: 'paragraaf 4.5' })).toBe(
      'Begroting 2020, paragraaf 4.5',
    );
  });

  it('leest de regelnummers', () => {
    expect(regelsIn('regel 4009, 4074 en 4078')).toEqual([4009, 4074, 4078]);
  });
});

import { describe, expect, it } from 'vitest';
import { functies } from '../core/functies';
import { aanpakblad, lokaalblad, normblad } from '../werkmap/bladen/norm';
import { DEKKING } from './dekking';
import { sjabloon } from '../werkmap/sjabloon';
import { WEST_BRABANT_WEST } from '../werkmap/voorbeeld/voorbeeldcijfers';

const REGELS = Object.values(DEKKING).flat();
const BLADEN = [
  ...sjabloon(WEST_BRABANT_WEST),
  normblad({ blad: 'Norm', regio2020: '', metingen: [] }),
  aanpakblad('Norm aanpak', []),
  lokaalblad('Norm lokaal', ['Roosendaal']),
];

function reeks(letter: string, aantal: number): string[] {
  return Array.from({ length: aantal }, (_, i) => `${letter}${i + 1}`);
}

describe('de dekking van de berekeningen uit de bronnen', () => {
  it('heeft een regel voor elk nummer, op volgorde', () => {
    expect(REGELS.map(({ nummer }) => nummer)).toEqual([
      ...reeks('A', 13),
      ...reeks('B', 39),
      ...reeks('C', 28),
    ]);
  });

  it('noemt alleen functies die er zijn', () => {
    const bekend = new Set(functies.map(({ naam }) => naam));
    const onbekend = REGELS.flatMap(({ functies: namen = [] }) => namen.filter((naam) => !bekend.has(naam)));
    expect(onbekend).toEqual([]);
  });

  it('noemt alleen blokken die in de werkmap staan', () => {
    const titels = new Set(
      BLADEN.flatMap(({ naam, cellen, opmaak }) =>
        opmaak
          .filter(({ stijl }) => stijl === 'titel')
          .map(({ adres }) => `${naam}: ${String(cellen[Number(adres.slice(1)) - 1]?.[0])}`),
      ),
    );
    const onbekend = REGELS.flatMap(({ blokken = [] }) =>
      blokken.map(([blad, blok]) => `${blad}: ${blok}`).filter((plek) => !titels.has(plek)),
    );
    expect(onbekend).toEqual([]);
  });

  it('zegt bij elke regel waar u haar vindt, of waarom nog niet', () => {
    const leeg = REGELS.filter(
      ({ functies: namen = [], blokken = [], nogNiet }) => namen.length + blokken.length === 0 && !nogNiet,
    );
    expect(leeg).toEqual([]);
    for (const { nogNiet } of REGELS) if (nogNiet) expect(nogNiet).toMatch(/^nog niet/);
  });

  it.each(['Norm en uitvoeringsafspraken', 'Geld', 'Capaciteit en wonen'])(
    'dekt alles van %s met prioriteit 1 of 2',
    (onderdeel) => {
      const open = DEKKING[onderdeel]!.filter(({ prioriteit, nogNiet }) => prioriteit < 3 && nogNiet);
      expect(open).toEqual([]);
    },
  );

  it('noemt elke rekenfunctie minstens één keer', () => {
    const genoemd = new Set(REGELS.flatMap(({ functies: namen = [] }) => namen));
    const gemist = functies
      .filter(({ groep, naam }) => groep !== 'overig' && !genoemd.has(naam))
      .map(({ naam }) => naam);
    expect(gemist).toEqual([]);
  });
});

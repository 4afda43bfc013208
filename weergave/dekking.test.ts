import { describe, expect, it } from 'vitest';
import { functies } from '../core/functies';
import { aanpakblad, lokaalblad, normblad } from '../werkmap/bladen/norm';
import { DEKKING, KRIJGT } from './dekking';
import { dekkingspagina } from './dekkingspagina';
import { sjabloon } from '../werkmap/sjabloon';
import { WEST_BRABANT_WEST } from '../werkmap/voorbeeld/voorbeeldcijfers';
import { celtekst } from '../werkmap/poort/celtekst.hulp';

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
          .map(({ adres }) => `${naam}: ${celtekst(cellen[Number(adres.slice(1)) - 1]?.[0])}`),
      ),
    );
    const onbekend = REGELS.flatMap(({ blokken = [] }) =>
      blokken.map(([blad, blok]) => `${blad}: ${blok}`).filter((plek) => !titels.has(plek)),
    );
    expect(onbekend).toEqual([]);
  });

  it('noemt iets een uitkomst of een rekenblok als een functie die erbij staat er rekent', () => {
    const rekent = (blad: string, naam: string) =>
      BLADEN.filter((een) => een.naam === blad).some(({ cellen }) =>
        cellen
          .flat()
          .some((cel) => typeof cel === 'string' && cel.startsWith('=') && cel.includes(`${naam}(`)),
      );
    const zonder = REGELS.filter(
      ({ krijgt, functies: namen = [], blokken = [] }) =>
        (krijgt === 'uitkomst' || krijgt === 'rekenblok') &&
        blokken.length > 0 &&
        !namen.some((naam) => blokken.some(([blad]) => rekent(blad, naam))),
    );
    // Deze twee zetten uitkomsten van andere blokken naast elkaar, of tellen invoer op.
    expect(zonder.map(({ nummer }) => nummer)).toEqual(['B30', 'C25']);
  });

  it('noemt bij een invulblok geen functie, want er wordt niets van belang uitgerekend', () => {
    const invul = REGELS.filter(({ krijgt }) => krijgt === 'invulblok');
    expect(invul.length).toBeGreaterThan(0);
    expect(invul.filter(({ functies: namen = [] }) => namen.length > 0)).toEqual([]);
  });

  it('zegt bij een rekenblok wat er niet in zit of zelf in te vullen is', () => {
    const zwijgt = REGELS.filter(({ krijgt, hoe }) => krijgt === 'rekenblok' && !hoe);
    expect(zwijgt.map(({ nummer }) => nummer)).toEqual([]);
  });

  it('zegt precies bij wat er niet is waarom', () => {
    for (const { nummer, krijgt, nogNiet } of REGELS) {
      expect(krijgt === 'niet', nummer).toBe(nogNiet !== undefined);
    }
  });

  it('telt op de pagina hoe vaak elk voorkomt', () => {
    const pagina = dekkingspagina();
    const aantallen = Object.keys(KRIJGT).map((woord) =>
      Number(new RegExp(`\\*\\*${woord}\\*\\* \\((\\d+)\\)`).exec(pagina)![1]),
    );
    expect(aantallen.reduce((som, aantal) => som + aantal, 0)).toBe(REGELS.length);
    expect(pagina.match(/\| invulblok \|/g)).toHaveLength(aantallen[2]!);
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AlgemeneDefinitie, type Argument, EIGENSCHAPPEN, GROEPEN } from './definitie';
import { functies } from './functies';
import { roepAan } from './roepAan';
import { leesArgument, SOORTEN } from './grens/soorten';

/** De openbare interface: naam, volgorde van de argumenten, en tussen haken wat facultatief is. */
const CONTRACT = `
BWMO_NVO_SCORE(antwoorden; [gewichten]; [in_ontwikkeling])
BWMO_NVO_TELLING(antwoorden)
BWMO_NVO_REGIO(regio; [lijst])
BWMO_NVO_REGIOS()
BWMO_NVO_LANDELIJK([lijst]; [kop])
BWMO_NVO_VERGELIJK(antwoorden; [lijst]; [kop])
BWMO_NVO_VOORTGANG(eerder; nu)
BWMO_SALDO(baten; lasten)
BWMO_TEKORT(baten; lasten; [sleutel]; [reserve]; [ondergrens]; [maxima])
BWMO_OVERSCHOT(baten; lasten; [sleutel]; [reserve]; [plafond]; [innovatie])
BWMO_SLEUTEL(kenmerken; [gewichten])
BWMO_VERDEEL(bedrag; sleutel; [maxima]; [eenheid])
BWMO_ONVERDEELD(bedrag; sleutel; maxima; [eenheid])
BWMO_SOLIDARITEIT(kosten; sleutel; [graad])
BWMO_INGROEIFACTOR(jaar; startjaar; [duur])
BWMO_INGROEI(historisch; objectief; macrobudget; jaren; startjaar; [duur])
BWMO_RESERVE(beginstand; mutaties; [plafond]; [ondergrens]; [kop])
BWMO_AFREKENING(voorschot; definitief)
BWMO_PXQ(aantallen; prijzen)
BWMO_TARIEF(kostprijs; opslagen)
BWMO_COHORT(bestaand; nieuw; centrum)
BWMO_HERKOMST(clienten; prijs)
BWMO_SPLITSING(saldo; sleutel; deelregio)
BWMO_RISICOSPREIDING(clienten; kosten; [variatie])
BWMO_REGELINGEN([kop])
BWMO_REGELING(regeling; gemeenten; [kop])
BWMO_REGELING_VERGELIJK(gemeenten; [regelingen]; [kop])
BWMO_PLEKKEN(instroom; verblijfsduur; [bezettingsnorm])
BWMO_BEZETTING(instroom; verblijfsduur; plekken)
BWMO_WACHTTIJD(instroom; verblijfsduur; plekken; [variatie])
BWMO_WACHTKANS(instroom; verblijfsduur; plekken; [maanden])
BWMO_WEIGERKANS(instroom; verblijfsduur; plekken)
BWMO_PLEKKEN_WACHTTIJD(instroom; verblijfsduur; maanden)
BWMO_PLEKKEN_WACHTKANS(instroom; verblijfsduur; kans; [maanden])
BWMO_PLEKKEN_WEIGERKANS(instroom; verblijfsduur; kans)
BWMO_BUNDELING(instroom; verblijfsduur; doel; norm; [maanden])
BWMO_GEBLOKKEERD(plekken; verblijfsduur; aandeel_woning; woningen_per_jaar)
BWMO_WACHTLIJST_AFBOUW(plekken; verblijfsduur; wachtlijst; jaren)
BWMO_DOORSTROOM(parameters; maanden; [kop])
BWMO_BANDBREEDTE(parameters; maanden; [simulaties]; [zaad]; [kop])
BWMO_WOONOPGAVE(uitstroom; gerealiseerd; [achterstand]; [kop])
BWMO_SPREIDING(plekken; inwoners; [kop])
BWMO_INDEX(jaren; percentages; [basisjaar])
BWMO_BUDGETPAD(historisch; objectief; jaren; startjaar; [duur]; [index])
BWMO_CLIENTENVERLOOP(bestaand; instroom; verblijfsduur; jaren; [uitkomst]; [wijze])
BWMO_TIJDLIJN(parameters; producten; gemeenten; jaren; [scenario]; [kop])
BWMO_TIJDLIJN_SCENARIOS(parameters; producten; gemeenten; jaren; [jaar]; [kop])
BWMO_TIJDLIJN_REGELINGEN(parameters; producten; gemeenten; jaren; [regelingen]; [kop])
BWMO_TIJDLIJN_OMSLAG(parameters; producten; gemeenten; jaren; gemeente; jaar; knop; [scenario])
BWMO_TIJDLIJN_VERSCHIL(parameters; producten; gemeenten; jaren; van; naar; [jaar]; [kop])
BWMO_TIJDLIJN_BANDBREEDTE(parameters; producten; gemeenten; jaren; jaar; [simulaties]; [zaad]; [scenario]; [drempel]; [kop])
BWMO_VERSCHIL(aantal_oud; prijs_oud; aantal_nieuw; prijs_nieuw; [kop])
BWMO_VERSIE()
`
  .trim()
  .split('\n');

const elke = functies.map((definitie) => [definitie.naam, definitie] as const);
const elkArgument = functies.flatMap((definitie) =>
  definitie.argumenten.map(
    (argument) => [`${definitie.naam} ${argument.naam}`, argument, definitie] as const,
  ),
);

function ondertekening({ naam, argumenten }: AlgemeneDefinitie): string {
  const lijst = argumenten.map((argument) => (argument.facultatief ? `[${argument.naam}]` : argument.naam));
  return `${naam}(${lijst.join('; ')})`;
}

describe('namen', () => {
  it('zijn uniek', () => {
    expect(new Set(functies.map(({ naam }) => naam)).size).toBe(functies.length);
  });

  it.each(elke)('%s past in elke host: hoofdletters, BWMO_ voorop, en geen celadres', (naam) => {
    expect(naam).toMatch(/^BWMO(?:_[A-Z]+)+$/);
    expect(naam).not.toMatch(/^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/);
  });

  it.each(elke)('%s heeft de argumenten van de openbare interface, in die volgorde', (_, definitie) => {
    expect(CONTRACT).toContain(ondertekening(definitie));
  });
});

describe('elke definitie in de mappen staat in de lijst, en andersom', () => {
  const bestanden = (['nvo', 'solidariteit', 'capaciteit', 'tijdlijn', 'overig'] as const).flatMap((map) =>
    readdirSync(join(import.meta.dirname, map), { recursive: true, encoding: 'utf8' })
      .filter((bestand) => /(?<!\.test|\.hulp)\.ts$/.test(bestand))
      .map((bestand) => [map, join(import.meta.dirname, map, bestand)] as const)
      .filter(([, bestand]) => readFileSync(bestand, 'utf8').includes('definieer(')),
  );

  it('op naam, met dezelfde groep als de map', async () => {
    const gevonden = new Map<unknown, string>();
    for (const [map, bestand] of bestanden) {
      const module = (await import(/* @vite-ignore */ bestand)) as Record<string, unknown>;
      for (const waarde of Object.values(module)) {
        if (typeof waarde === 'object' && waarde !== null && 'bereken' in waarde) gevonden.set(waarde, map);
      }
    }
    expect(new Set(gevonden.keys())).toEqual(new Set(functies));
    for (const definitie of functies) expect(gevonden.get(definitie)).toBe(definitie.groep);
  });

  it('in de volgorde van de groepen, zodat paneel en handleiding niet springen', () => {
    const volgorde = functies.map(({ groep }) => Object.keys(GROEPEN).indexOf(groep));
    expect(volgorde).toEqual([...volgorde].sort((a, b) => a - b));
  });
});

describe.each(elke)('%s', (_, definitie) => {
  it('de samenvatting is één zin van hoogstens 120 tekens', () => {
    expect(definitie.samenvatting.length).toBeLessThanOrEqual(120);
    expect(definitie.samenvatting).toMatch(/^[A-Z0-9][^\n]*[^.\s]\.$/);
    expect(definitie.samenvatting.slice(0, -1)).not.toMatch(/[.?!] [A-Z]/);
  });

  it('heeft een uitleg, een bron met een titel en minstens één voorbeeld met een eigen naam', () => {
    expect(definitie.uitleg).toMatch(/\.$/);
    expect(definitie.bron.length).toBeGreaterThan(0);
    expect(definitie.bron.filter(({ titel }) => titel.trim() === '')).toEqual([]);
    expect(definitie.voorbeelden.length).toBeGreaterThan(0);
    expect(new Set(definitie.voorbeelden.map(({ naam }) => naam)).size).toBe(definitie.voorbeelden.length);
  });

  it('een voorbeeld gebruikt alleen argumenten die er zijn', () => {
    const namen = definitie.argumenten.map(({ naam }) => naam);
    const gebruikt = definitie.voorbeelden.flatMap(({ invoer }) => Object.keys(invoer));
    expect(gebruikt.filter((naam) => !namen.includes(naam))).toEqual([]);
  });

  it('argumentnamen zijn uniek en in kleine letters, en facultatieve staan achteraan', () => {
    const namen = definitie.argumenten.map(({ naam }) => naam);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen.filter((naam) => !/^[a-z]+(?:_[a-z]+)*$/.test(naam))).toEqual([]);
    const verplicht = definitie.argumenten.map(({ facultatief }) => !facultatief);
    expect(verplicht.lastIndexOf(true)).toBe(verplicht.filter(Boolean).length - 1);
  });

  it('een tabel heeft een kopregel en kop als laatste argument; iets anders geen van beide', () => {
    const kop = definitie.argumenten.findIndex(({ naam }) => naam === 'kop');
    const { koppen, eigenKop } = definitie.resultaat;
    expect(kop).toBe(koppen || eigenKop ? definitie.argumenten.length - 1 : -1);
  });

  it('is de uitkomst één cel of een bereik, zoals het resultaat zegt', () => {
    for (const { uitkomst } of definitie.voorbeelden) {
      const rijen = typeof uitkomst === 'object' ? (uitkomst ?? []) : [];
      if (definitie.resultaat.vorm === 'cel') expect(rijen).toEqual([]);
      const breedte = definitie.resultaat.koppen?.length ?? rijen[0]?.length;
      expect(rijen.filter((cellen) => cellen.length !== breedte)).toEqual([]);
    }
  });

  it('noemt elke eigenschap één keer en kent haar', () => {
    expect(new Set(definitie.eigenschappen).size).toBe(definitie.eigenschappen.length);
    expect(definitie.eigenschappen.filter((eigenschap) => !(eigenschap in EIGENSCHAPPEN))).toEqual([]);
  });

  it('zonder argumenten aangeroepen ontbreekt het eerste verplichte argument', () => {
    const eerste = definitie.argumenten.find(({ facultatief }) => !facultatief);
    if (eerste) expect(() => roepAan(definitie.naam, [])).toThrow(`${eerste.naam}: dit argument ontbreekt`);
    else expect(() => roepAan(definitie.naam, [])).not.toThrow();
  });
});

describe.each(elkArgument)('%s', (_, argument: Argument, definitie) => {
  it('heeft een soort, een uitleg zonder punt erachter, en bij een keuze de woorden', () => {
    expect(Object.keys(SOORTEN)).toContain(argument.soort);
    expect(argument.uitleg).toMatch(/^\S.*[^.\s]$/);
    expect(argument.soort === 'keuze').toBe(argument.keuzes !== undefined);
  });

  it('de standaard is zelf geldige invoer en staat alleen bij een facultatief argument', () => {
    if (argument.standaard === undefined) return;
    expect(argument.facultatief).toBe(true);
    expect(leesArgument(argument.standaard, argument)).toEqual(leesArgument(undefined, argument));
  });

  it('hoort bij andere argumenten die er zijn', () => {
    const anderen = definitie.argumenten.map(({ naam }) => naam).filter((naam) => naam !== argument.naam);
    expect((argument.hoortBij ?? []).filter((naam) => !anderen.includes(naam))).toEqual([]);
  });
});

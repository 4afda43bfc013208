import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { functies } from '../../core/functies';
import { adresVan, omvat, rechthoekVan } from '../poort/adres';
import type { Blad, Schrijfcel } from '../poort/blad';
import { isFormule } from '../poort/schrijfcel';
import { sjabloon, type Sjablooninvoer } from '.';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { type Knoop, knopenVan, ontleed } from '../formule';
import { rekenNa } from './narekenen.hulp';

const gemeenten = (aantal: number) =>
  Array.from({ length: aantal }, (_, g) => ({ naam: `Gemeente ${g + 1}` }));
const INVOER: Readonly<Record<string, Sjablooninvoer>> = {
  'West-Brabant West': WEST_BRABANT_WEST,
  'een lege werkmap': { regio: 'Nieuw', jaar: 2027, gemeenten: gemeenten(3) },
  'één gemeente': { regio: 'Alleen', jaar: 2027, gemeenten: gemeenten(1) },
  'dertig gemeenten': { regio: 'Groot', jaar: 2027, gemeenten: gemeenten(30) },
};
const GEWOON = new Set([
  'SUM',
  'IF',
  'ROUND',
  'INDEX',
  'ABS',
  'MIN',
  'MAX',
  'SUMPRODUCT',
  'IFERROR',
  'COUNT',
  'COUNTA',
]);
// Plaatsen en stappen, geen beleid: decimalen, vorige kolom, T−2, maanden in een jaar en duizenden.
const GETALLEN_IN_FORMULES = new Set([0, 1, 2, 4, 8, 12, 1000]);

interface Plek {
  readonly adres: string;
  readonly cel: NonNullable<Schrijfcel>;
}

function gevuld({ cellen }: Blad): Plek[] {
  return cellen.flatMap((regel, rij) =>
    regel.flatMap((cel, kolom) =>
      cel === null ? [] : [{ adres: adresVan({ rij, kolom, rijen: 1, kolommen: 1 }), cel }],
    ),
  );
}

function formules(blad: Blad): { adres: string; boom: Knoop }[] {
  return gevuld(blad).flatMap(({ adres, cel }) =>
    isFormule(cel) ? [{ adres, boom: ontleed(cel, blad.naam) }] : [],
  );
}

function vlakken({ opmaak }: Blad, stijl: string) {
  return opmaak.filter((regel) => regel.stijl === stijl).map(({ adres }) => rechthoekVan(adres));
}

function isIn(vlak: readonly ReturnType<typeof rechthoekVan>[], adres: string): boolean {
  return vlak.some((deel) => omvat(deel, rechthoekVan(adres)));
}

/** De adressen van alle cellen in een bereik. */
function cellenIn(adres: string): string[] {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
  return Array.from({ length: rijen * kolommen }, (_, i) =>
    adresVan({ rij: rij + Math.floor(i / kolommen), kolom: kolom + (i % kolommen), rijen: 1, kolommen: 1 }),
  );
}

describe.each(Object.entries(INVOER))('de hele werkmap: %s', (_, invoer) => {
  const bladen = sjabloon(invoer);
  const nagerekend = rekenNa(bladen);

  it('heeft de afgesproken bladen', () => {
    expect(bladen.map(({ naam }) => naam)).toEqual([
      'Regio',
      'Ingroeipad',
      'Begroting',
      'Bronnen',
      'Regeling',
      'Afrekening',
      'Kosten',
      'Afspraken',
      'Niet gemodelleerd',
      'Capaciteit',
      'Tijdlijn',
      'Behoefte',
      'Kengetallen',
      'Doorstroom',
      'Woonopgave',
      'Spreiding',
      'Herkomst en verblijf',
    ]);
  });

  it('verwijst alleen naar bladen die er al zijn', () => {
    bladen.forEach((blad, nummer) => {
      const bekend = new Set(bladen.slice(0, nummer + 1).map(({ naam }) => naam));
      const onbekend = formules(blad).flatMap(({ adres, boom }) =>
        knopenVan(boom).flatMap((knoop) =>
          knoop.soort === 'bereik' && !bekend.has(knoop.blad) ? [`${adres} naar ${knoop.blad}`] : [],
        ),
      );
      expect(onbekend, blad.naam).toEqual([]);
    });
  });

  it('verwijst alleen naar cellen waar iets staat of hoort te staan', () => {
    const bekend = new Set(
      bladen.flatMap((blad) => [
        ...gevuld(blad).map(({ adres }) => `${blad.naam}!${adres}`),
        ...[...vlakken(blad, 'invoer'), ...vlakken(blad, 'uitkomst')].flatMap((vlak) =>
          cellenIn(adresVan(vlak)).map((adres) => `${blad.naam}!${adres}`),
        ),
      ]),
    );
    for (const blad of bladen) {
      const los = formules(blad).flatMap(({ adres, boom }) =>
        knopenVan(boom).flatMap((knoop) =>
          knoop.soort === 'bereik'
            ? cellenIn(knoop.adres)
                .filter((cel) => !bekend.has(`${knoop.blad}!${cel}`))
                .map((cel) => `${adres} naar ${knoop.blad}!${cel}`)
            : [],
        ),
      );
      expect(los, blad.naam).toEqual([]);
    }
  });

  it('gebruikt alleen functies die elke host kent, met het goede aantal argumenten', () => {
    const eigen = new Map(functies.map((definitie) => [definitie.naam, definitie]));
    for (const { adres, boom } of bladen.flatMap(formules)) {
      for (const knoop of knopenVan(boom)) {
        if (knoop.soort !== 'functie' || GEWOON.has(knoop.naam)) continue;
        const definitie = eigen.get(knoop.naam);
        expect(definitie, `${adres}: ${knoop.naam}`).toBeDefined();
        expect(knoop.argumenten.length, adres).toBeLessThanOrEqual(definitie!.argumenten.length);
        const weg = definitie!.argumenten.filter(
          ({ facultatief }, i) => !facultatief && (knoop.argumenten[i] ?? { soort: 'leeg' }).soort === 'leeg',
        );
        expect(
          weg.map(({ naam }) => naam),
          `${adres}: ${knoop.naam}`,
        ).toEqual([]);
      }
    }
  });

  it('heeft geen beleidsgetal in een formule', () => {
    const getallen = bladen.flatMap((blad) =>
      formules(blad).flatMap(({ adres, boom }) =>
        knopenVan(boom).flatMap((knoop) =>
          knoop.soort === 'getal' && !GETALLEN_IN_FORMULES.has(knoop.getal)
            ? [`${blad.naam}!${adres}: ${knoop.getal}`]
            : [],
        ),
      ),
    );
    expect(getallen).toEqual([]);
  });

  it('zet elk ingevuld getal in een invoercel, en in een invoercel geen formule', () => {
    for (const blad of bladen) {
      const invoercellen = vlakken(blad, 'invoer');
      const fout = gevuld(blad).filter(({ adres, cel }) =>
        typeof cel === 'number' ? !isIn(invoercellen, adres) : isFormule(cel) && isIn(invoercellen, adres),
      );
      expect(fout, blad.naam).toEqual([]);
    }
  });

  it('houdt de cellen vrij waar een formule overheen loopt', () => {
    expect(nagerekend.botsingen).toEqual([]);
    for (const blad of bladen) {
      const uitkomsten = vlakken(blad, 'uitkomst');
      for (const [plek, gebied] of nagerekend.gebieden) {
        if (!plek.startsWith(`${blad.naam}!`) || gebied.rijen * gebied.kolommen === 1) continue;
        expect(
          uitkomsten.some((vlak) => omvat(vlak, gebied)),
          plek,
        ).toBe(true);
        const anders = uitkomsten.filter((vlak) => vlak.rij === gebied.rij && vlak.kolom === gebied.kolom);
        expect(
          anders.some((vlak) => vlak.rijen >= gebied.rijen && vlak.kolommen >= gebied.kolommen),
          plek,
        ).toBe(true);
      }
    }
  });

  it('heeft namen, keuzes en opmerkingen die binnen hun blad liggen', () => {
    for (const { naam, cellen, kolombreedtes, namen = [], validaties = [], notities = [] } of bladen) {
      const blad = { rij: 0, kolom: 0, rijen: cellen.length, kolommen: kolombreedtes.length };
      for (const { adres } of [...namen, ...validaties, ...notities]) {
        expect(omvat(blad, rechthoekVan(adres)), `${naam}!${adres}`).toBe(true);
      }
      expect(Math.max(...cellen.map((regel) => regel.length)), naam).toBeLessThanOrEqual(
        kolombreedtes.length,
      );
    }
  });

  it('geeft elke keuze en grens een uitleg die in Excel past', () => {
    for (const { naam, validaties = [], notities = [] } of bladen) {
      for (const { adres, regel, uitleg } of validaties) {
        expect(uitleg, `${naam}!${adres}`).toMatch(/^[A-ZÉ].*\.$/);
        expect(uitleg.length, `${naam}!${adres}`).toBeLessThanOrEqual(255);
        if (regel.soort !== 'lijst') continue;
        expect(regel.keuzes.join(',').length, `${naam}!${adres}`).toBeLessThanOrEqual(255);
        expect(
          regel.keuzes.filter((keuze) => String(keuze).includes(',')),
          `${naam}!${adres}`,
        ).toEqual([]);
      }
      // Een Excel zonder opmerkingen zet de tekst achter de uitleg van dezelfde cel.
      for (const { adres, tekst } of notities) {
        const bij = validaties.find((regel) => omvat(rechthoekVan(regel.adres), rechthoekVan(adres)));
        expect(`${bij?.uitleg ?? ''} ${tekst}`.length, `${naam}!${adres}`).toBeLessThanOrEqual(255);
      }
    }
  });

  it('begint met waarden die volgens de eigen keuzes en grenzen mogen', () => {
    for (const { naam, validaties = [] } of bladen) {
      for (const { adres, regel } of validaties) {
        for (const cel of cellenIn(adres)) {
          const waarde = nagerekend.waarde(naam, cel);
          if (waarde === null) continue;
          if (regel.soort === 'getal') {
            expect(waarde, `${naam}!${cel}`).toBeGreaterThanOrEqual(regel.minimum);
            expect(waarde, `${naam}!${cel}`).toBeLessThanOrEqual(regel.maximum);
          } else {
            const keuzes: readonly Cel[] =
              regel.soort === 'lijst'
                ? regel.keuzes
                : cellenIn(regel.adres).map((keuze) => nagerekend.waarde(regel.blad, keuze));
            expect(keuzes, `${naam}!${cel}`).toContain(waarde);
          }
        }
      }
    }
  });

  it('noemt een blad of naam hoogstens één keer', () => {
    const namen = bladen.flatMap(({ namen: eigen = [] }) => eigen.map(({ naam }) => naam));
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen).toContain('GEMEENTEN');
  });

  it('spreekt de gebruiker rustig aan', () => {
    const teksten = bladen.flatMap((blad) => [
      ...gevuld(blad).flatMap(({ cel }) => (typeof cel === 'string' && !isFormule(cel) ? [cel] : [])),
      ...(blad.validaties ?? []).map(({ uitleg }) => uitleg),
      ...(blad.notities ?? []).map(({ tekst }) => tekst),
    ]);
    // Een uitroepteken in een adres (Kosten!B24) roept niets uit.
    expect(teksten.filter((tekst) => /!(?![A-Z]+\d)/.test(tekst))).toEqual([]);
  });

  it('rekent zonder één fout', () => {
    expect(nagerekend.fouten).toEqual([]);
  });
});

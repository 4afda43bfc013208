import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, type Parameternaam } from './parameters';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { zoekRegio } from '../regios';
import { REGELINGEN } from './lijst';
import type { Regeling } from './regeling';

const WORTEL = join(import.meta.dirname, '../../..');
const SLEUTELS = [
  'sleutelInwoners',
  'sleutelClienten',
  'sleutelHistorisch',
  'sleutelObjectief',
  'sleutelBaten',
  'sleutelHandmatig',
] as const satisfies readonly Parameternaam[];

/** Per regeling: elke regel waarnaar zij verwijst, met woorden die daar letterlijk staan. */
const WOORDEN: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  'Geen solidariteit': { 1766: ['geen financiële solidariteit toe te passen'] },
  'Volledige pool naar inwoners': {
    2776: ['Baten en lasten worden met elkaar gedragen op basis van inwoneraantal'],
  },
  'Gooi en Vechtstreek: naar inwoners': {
    2776: ['op basis van inwoneraantal', 'nog geen methode gevonden', 'begeleidingskosten lokaal gedragen'],
  },
  'Groningen: naar indicaties': {
    2238: ['op basis van het aantal indicaties per gemeente', 'eigen financiële verdeelmodel'],
    2242: ['Groninger verdeelmodel'],
  },
  'Holland Rijnland: in één keer': {
    3104: ['zonder het landelijke ingroeipad', 'per 2022 een integrale herverdeling'],
  },
  'Noord- en Midden-Limburg: naar afname': {
    4009: ['alle budgetten samenvoegt'],
    4074: [
      'BW, MO en bemoeizorg OGGZ',
      'Op basis van af- en uitnamen wordt uiteindelijk afgerekend per gemeente',
    ],
    4078: ['tekorten of overschotten worden verdeeld is nog niet concreet uitgewerkt'],
  },
  'Noordoost-Brabant Oost: regionale reserve': {
    3482: ['Overschot komt in een regionale reserve en tekorten worden samen opgelost'],
  },
  'West-Friesland: egalisatiereserve': {
    2858: ['egaliseringsreserve om risico', 'bestemmingsreserve waarbij middelen terugvloeien'],
  },
  'Meierij en Bommelerwaard: overschot naar innovatie': {
    1155: ['tekorten samen oplossen, overschotten zijn bestemd voor innovatie'],
  },
  'Vallei (Ede): geen solidariteit': { 1766: ['bewust voor gekozen om geen financiële solidariteit'] },
  'Achterhoek: de vervuiler betaalt': { 1533: ["lichte voorkeur voor 'de vervuiler betaalt'"] },
  'Apeldoorn: 2 % van Wmo-begeleiding': { 114: ['2% van hun budget voor Wmo-begeleiding', 'Apeldoorn'] },
  'Rotterdam: centrum draagt het risico': {
    3636: ['De centrumgemeente is in 2021 risicodragend', 'budgetten voor beschermd wonen worden geoormerkt'],
  },
  'Helmond: centrum draagt het risico': {
    2718: ['overgangsfase (tot 2022) draagt de gemeente Helmond de financiële risico'],
  },
  'Bergen op Zoom: lopende indicaties bij centrum': {
    906: ['stellen en financieren van indicaties', 'De centrumgemeente blijft de lopende'],
    910: ['nog afspraken gemaakt worden over financiële solidariteit'],
    916: ['Cliënten met een lopende indicatie', 'herindicatie'],
  },
  'Zuidoost-Drenthe: bestaande cliënten bij centrum': {
    1921: ['voor de bestaande beschermd wonen cliënten', 'gemeente van herkomst'],
    1927: ['intentie is uitgesproken om financieel solidair te blijven'],
  },
  'Fryslân: eerst twee jaar volgen': {
    2942: ['Vanaf 2022 worden de middelen individueel verdeeld', 'Cliënten met lopende beschikking'],
    2946: ['In de eerste twee jaar', 'gezamenlijke verantwoordelijkheid van de Friese gemeenten'],
  },
  'Oost-Veluwe: alleen het regionale deel': {
    581: ['gezamenlijk regionaal budget', 'welke lokaal gefinancierd worden', 'de verdeelsleutel waarmee'],
  },
  'Maastricht: budgetten samen': { 3189: ['zes regiogemeenten de komende vijf jaar worden samengevoegd'] },
  'Enschede: budgetten samen met reserve': {
    2028: ['budget-neutrale uitvoering, het samenvoegen van budgetten, het opbouwen van reserves'],
  },
  'West-Brabant West: alles samen 2023-2025': {
    694: ['op basis van solidariteit (komende drie jaar (2023 t/m 2025)'],
    700: ['MO wordt bekostigd'],
  },
  'West-Brabant West: sleutel voor een tekort': {
    279: ['Regionale/ gezamenlijke financiering'],
    288: ['eventueel financieel tekort over de zes gemeenten'],
  },
  'Zeeland: gemeenschappelijk fonds': {
    4195: ['op basis van solidariteit onder te brengen in een gemeenschappelijk fonds'],
    4244: ['solidariteitsfonds BW'],
  },
  'Delft: nieuw geld in een centrale pot': {
    1076: ['centrale pot', 'tekorten en overschotten is nog niet bepaald'],
  },
  'Gouda: lokale zorg vergoed': { 72: ['enkel de bedden', '(vanuit budget beschermd wonen) vergoed'] },
  'Noord-Veluwe: verevening sinds 2016': {
    2452: ['In 2016', 'vereveningsafspraken', 'deze gelden nog steeds'],
  },
  'Amersfoort: regionale verevening': { 383: ['regionale solidariteit en het principe van verevening'] },
  'Dordrecht: budget naar coördinatiegemeente': {
    1626: [
      'van 2021 tot 2025',
      'maken het budget bestemd voor beschermd wonen over naar de coördinatiegemeente',
    ],
  },
  'Breda: regionale pot': {
    999: ['gezamenlijk financieel verantwoordelijk', 'Het budget voor beschermd wonen gaat in een'],
    1003: ['regionale pot'],
  },
  'Centraal Gelderland: inkomsten centraal': {
    700: ['inkomsten uit de regiogemeenten centraal worden ingezet voor BW in de gehele regio'],
  },
};

// De enige getallen buiten 0 en 1 die in een openbaar stuk staan.
const GEPUBLICEERD: readonly number[] = [0.02, 2_000_000, 10_334_175];

function inProject({ bron }: Regeling): boolean {
  return bron.bestand.startsWith('gegevens/');
}

function regelsVan({ bron }: Regeling): number[] {
  return (bron.vindplaats.match(/\d+/g) ?? []).map(Number);
}

function gewichtenVan({ instelling }: Regeling): number[] {
  return SLEUTELS.flatMap((naam) => instelling[naam] ?? []);
}

function namenWaar(waar: (regeling: Regeling) => boolean): string[] {
  return REGELINGEN.filter(waar).map(({ naam }) => naam);
}

const UIT_PROJECT = REGELINGEN.filter(inProject);

describe('de lijst van regelingen', () => {
  it('begint met de twee uitersten', () => {
    expect(REGELINGEN.slice(0, 2).map(({ naam }) => naam)).toEqual([
      'Geen solidariteit',
      'Volledige pool naar inwoners',
    ]);
  });

  it('heeft daarnaast ten minste 22 afspraken uit de praktijk', () => {
    expect(REGELINGEN.length).toBeGreaterThanOrEqual(24);
  });

  it('geeft elke regeling een naam die ook zonder hoofdletters en accenten uniek is', () => {
    const namen = REGELINGEN.map(({ naam }) => vergelijkbaar(naam));
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('noemt alleen regio’s die we kennen', () => {
    for (const { regio } of REGELINGEN) {
      if (regio !== 'alle') expect(zoekRegio(regio, 'regio').naam).toBe(regio);
    }
  });
});

describe('elke regeling', () => {
  it('zegt de kern in één zin', () => {
    expect(namenWaar(({ kern }) => !/^[^.!?]+\.$/.test(kern))).toEqual([]);
  });

  it('noemt een bestand en een vindplaats', () => {
    expect(namenWaar(({ bron }) => bron.bestand === '' || bron.vindplaats === '')).toEqual([]);
  });

  it('heeft gewichten die samen 1 zijn', () => {
    const metSleutel = REGELINGEN.filter((regeling) => gewichtenVan(regeling).length > 0);
    expect(metSleutel.length).toBeGreaterThan(20);
    for (const regeling of metSleutel) {
      const som = gewichtenVan(regeling).reduce((tot, gewicht) => tot + gewicht, 0);
      expect(som, regeling.naam).toBe(1);
    }
  });

  it('heeft een sleutel of een centrum dat betaalt, precies als er iets te delen is', () => {
    for (const regeling of REGELINGEN) {
      const { naam, instelling, open = [] } = regeling;
      const openSleutel = SLEUTELS.some((sleutel) => open.includes(sleutel));
      const verdeelt =
        gewichtenVan(regeling).length > 0 || instelling.centrumDraagtTekort === 1 || openSleutel;
      const teDelen = instelling.solidariteit !== 0 || instelling.batenHerverdelen === 1;
      expect(verdeelt, naam).toBe(teDelen);
    }
  });

  it('stelt een open knop niet ook in', () => {
    expect(namenWaar(({ instelling, open = [] }) => open.some((knop) => knop in instelling))).toEqual([]);
  });

  it('houdt delen tussen 0 en 1 en ja of nee op 0 of 1', () => {
    const buiten = namenWaar(({ instelling }) =>
      Object.entries(instelling).some(([knop, waarde]) => {
        const { soort } = PARAMETERS[knop as Parameternaam];
        if (soort === 'jaNee') return waarde !== 0 && waarde !== 1;
        return waarde < 0 || (soort === 'deel' && waarde > 1);
      }),
    );
    expect(buiten).toEqual([]);
  });

  it('verzint geen getallen: 0, 1, gepubliceerd, of gelijke gewichten met een aanname', () => {
    const overig = REGELINGEN.filter(({ instelling }) =>
      Object.values(instelling).some(
        (waarde) => waarde !== 0 && waarde !== 1 && !GEPUBLICEERD.includes(waarde),
      ),
    );
    expect(overig.map(({ naam }) => naam)).toEqual(['Meierij en Bommelerwaard: inwoners en cliënten']);
    expect(overig[0]!.instelling).toEqual({ sleutelInwoners: 0.5, sleutelClienten: 0.5 });
    expect(overig[0]!.aanname).toContain('even zwaar');
  });

  it('begint een aanname met wat de bron noemt en zegt wat hier geldt', () => {
    const vorm = /^De bron noemt [^.]+; hier [^.]+\.$/;
    expect(namenWaar(({ aanname }) => aanname !== undefined && !vorm.test(aanname))).toEqual([]);
  });

  it('zegt het erbij als de sleutel uit de eigen kolom komt', () => {
    const zwijgt = namenWaar(
      ({ instelling, aanname = '' }) =>
        instelling.sleutelHandmatig !== undefined && !aanname.includes('uw eigen kolom sleutel'),
    );
    expect(zwijgt).toEqual([]);
  });
});

describe('de vindplaatsen in het project', () => {
  it('zijn allemaal in deze toets opgenomen', () => {
    expect(Object.keys(WOORDEN).sort()).toEqual(UIT_PROJECT.map(({ naam }) => naam).sort());
  });

  it.each(UIT_PROJECT.map((regeling) => [regeling.naam, regeling] as const))(
    'kloppen: %s',
    (naam, regeling) => {
      const pad = join(WORTEL, regeling.bron.bestand);
      expect(existsSync(pad)).toBe(true);
      expect(regeling.bron.vindplaats).toMatch(/^regel \d+/);
      expect(regelsVan(regeling)).toEqual(Object.keys(WOORDEN[naam]!).map(Number));
      const regels = readFileSync(pad, 'utf8').split('\n');
      for (const nummer of regelsVan(regeling)) {
        for (const woorden of WOORDEN[naam]![nummer]!) expect(regels[nummer - 1]).toContain(woorden);
      }
    },
  );

  it('buiten het project zijn titels, geen paden', () => {
    for (const regeling of REGELINGEN.filter((kandidaat) => !inProject(kandidaat))) {
      expect(regeling.bron.bestand).not.toMatch(/[/\\]|https?:/);
    }
  });
});

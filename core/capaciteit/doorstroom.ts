import { definieer, KOP } from '../definitie';
import type { Waarde } from '../waarde';
import { opPlaats, type Rekengang } from '../rekengang';
import { HORIZON, STROOMPARAMETERS } from './argumenten';
import { BRONNEN } from './bronnen';
import { doorrekenen, type Maand } from './stroommodel/doorrekenen';
import { leesParameters } from './stroommodel/leesParameters';
import { controleerVerloop, verloopVan, zonderBandbreedte } from './stroommodel/verloop';

function maandrij(maand: Maand, t: number): Waarde[] {
  return [
    t + 1,
    maand.plekken,
    maand.wachtlijst,
    maand.inZorg,
    maand.wachtOpWoning,
    maand.instroom,
    maand.uitval,
    maand.plaatsingen,
    maand.naarWoning,
    maand.overigeUitstroom,
    maand.naarWlz,
    maand.overbezetting,
    maand.wachttijd,
  ];
}

interface Stand {
  readonly wachtlijst: number;
  readonly inZorg: number;
  readonly wachtOpWoning: number;
}

/** Meldt hoe de standen van een maand uit de vorige volgen; de kolomnummers zijn die van de uitkomst. */
function meldMaand(nummer: number, maand: Maand, begin: Stand, gang: Rekengang): void {
  const klaarVoorWoning = maand.wachtOpWoning - begin.wachtOpWoning + maand.naarWoning;
  const aantal = (naam: string, waarde: number, ...kolommen: readonly number[]) =>
    gang.stap(naam, 'aantal', waarde, { kolommen });
  gang.stap('maand', 'aantal', nummer, { kolommen: [0] });
  aantal('plekken', maand.plekken, 1, 11);
  aantal('wachtlijst aan het begin van de maand', begin.wachtlijst, 2);
  aantal('in zorg aan het begin van de maand', begin.inZorg, 3);
  aantal('wacht op woning aan het begin van de maand', begin.wachtOpWoning, 4);
  aantal('instroom', maand.instroom, 2, 5);
  aantal('uitval van de wachtlijst', maand.uitval, 2, 6);
  aantal('plaatsingen', maand.plaatsingen, 2, 3, 7);
  aantal('uit zorg, en wacht dan op een woning', klaarVoorWoning, 3, 4);
  aantal('naar een woning', maand.naarWoning, 4, 8);
  aantal('overige uitstroom', maand.overigeUitstroom, 3, 9);
  aantal('naar de Wlz', maand.naarWlz, 3, 10);
  aantal('wachtlijst aan het eind (begin + instroom − uitval − plaatsingen)', maand.wachtlijst, 2);
  aantal('in zorg aan het eind (begin + plaatsingen − wie uit zorg ging)', maand.inZorg, 3, 11);
  aantal('wacht op woning aan het eind', maand.wachtOpWoning, 4, 11);
  aantal('overbezetting: meer mensen dan bruikbare plekken', maand.overbezetting, 11);
  gang.stap('gemiddelde wachttijd van wie geplaatst is', 'maanden', maand.wachttijd, { kolommen: [12] });
}

/** Meldt waar iedereen gebleven is: wie er was en erbij kwam, is er nog of is vertrokken. */
function meldBalans(maanden: readonly Maand[], begin: Stand, gang: Rekengang): void {
  const totaal = (stroom: (maand: Maand) => number) => maanden.reduce((tot, maand) => tot + stroom(maand), 0);
  const laatste = maanden[maanden.length - 1]!;
  gang.stap(
    'mensen aan het begin (wachtlijst, in zorg en wacht op woning)',
    'aantal',
    begin.wachtlijst + begin.inZorg + begin.wachtOpWoning,
  );
  gang.stap(
    'instroom in alle maanden',
    'aantal',
    totaal(({ instroom }) => instroom),
  );
  gang.stap(
    'uitval van de wachtlijst in alle maanden',
    'aantal',
    totaal(({ uitval }) => uitval),
  );
  gang.stap(
    'naar een woning in alle maanden',
    'aantal',
    totaal(({ naarWoning }) => naarWoning),
  );
  gang.stap(
    'overige uitstroom in alle maanden',
    'aantal',
    totaal(({ overigeUitstroom }) => overigeUitstroom),
  );
  gang.stap(
    'naar de Wlz in alle maanden',
    'aantal',
    totaal(({ naarWlz }) => naarWlz),
  );
  const eind = laatste.wachtlijst + laatste.inZorg + laatste.wachtOpWoning;
  gang.stap('mensen aan het eind (begin + instroom − alle uitstroom)', 'aantal', eind);
}

export const DOORSTROOM = definieer({
  naam: 'BWMO_DOORSTROOM',
  groep: 'capaciteit',
  samenvatting: 'Rekent wachtlijst, bezetting, uitstroom en wachttijd maand voor maand door.',
  uitleg:
    'Parameters staan elk op een rij: naam, beginwaarde en eventueel de verandering per maand (een waarde wordt nooit minder dan 0, een deel nooit meer dan 1). Verplicht zijn plekken, instroom en verblijfsduur; in zorg is zonder wie op een woning wacht. In elke stap gaat eerst een deel naar de Wlz (eventueel met plek), dan komen mensen klaar (1 gedeeld door de verblijfsduur), dan gaat wie een woning nodig heeft naar een woning zolang die er is, dan valt een deel van de wachtlijst af, en ten slotte worden de vrije plekken gevuld. Een stap is een maand, of een kwart maand als de verblijfsduur van die maand onder de 12 ligt. Zijn er minder plekken dan mensen, dan wordt niemand geplaatst en staat het teveel onder overbezetting: het model zet niemand uit zorg. Iedereen blijft geteld. Het zijn gemiddelden zonder toeval: door toeval is de echte wachtlijst gemiddeld langer, vooral als plekken en vraag dicht bij elkaar liggen; BWMO_BANDBREEDTE laat dat zien. Verwacht ook verschil als langblijvers en kortblijvers sterk verschillen, want iedereen heeft hier dezelfde kans om klaar te zijn. De wachttijd is het gemiddelde van wie die maand geplaatst is, op volgorde van binnenkomst; zij is leeg zolang er mensen van de beginlijst geplaatst worden, want van hen is niet bekend hoe lang zij al wachtten.',
  bron: [BRONNEN.stroom, BRONNEN.wachtlijst, BRONNEN.wlz, BRONNEN.blokkade],
  argumenten: [STROOMPARAMETERS, HORIZON, KOP],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'aantal',
    uitleg: 'een rij per maand: standen aan het eind van de maand en stromen in die maand',
    koppen: [
      'maand',
      'plekken',
      'wachtlijst',
      'in zorg',
      'wacht op woning',
      'instroom',
      'uitval',
      'plaatsingen',
      'naar woning',
      'overige uitstroom',
      'naar Wlz',
      'overbezetting',
      'wachttijd',
    ],
  },
  voorbeelden: [
    {
      naam: 'zestien plekken, een wachtlijst van acht, en te weinig woningen voor wie klaar is',
      invoer: {
        parameters: [
          ['plekken', 16],
          ['in zorg', 16],
          ['wachtlijst', 8],
          ['instroom', 1],
          ['verblijfsduur', 16],
          ['aandeel woning', 0.5],
          ['woningen', 0.25],
        ],
        maanden: 2,
      },
      uitkomst: [
        [
          'maand',
          'plekken',
          'wachtlijst',
          'in zorg',
          'wacht op woning',
          'instroom',
          'uitval',
          'plaatsingen',
          'naar woning',
          'overige uitstroom',
          'naar Wlz',
          'overbezetting',
          'wachttijd',
        ],
        [1, 16, 8.25, 15.75, 0.25, 1, 0, 0.75, 0.25, 0.5, 0, 0, ''],
        [2, 16, 8.5078125, 15.5078125, 0.4921875, 1, 0, 0.7421875, 0.25, 0.4921875, 0, 0, ''],
      ],
    },
    {
      naam: '40% gaat in de eerste maand naar de Wlz en neemt de plek mee',
      invoer: {
        parameters: [
          ['plekken', 300],
          ['in zorg', 300],
          ['instroom', 5],
          ['verblijfsduur', 40],
          ['wlz eenmalig', 0.4],
          ['wlz plekken mee', 1],
        ],
        maanden: 1,
        kop: false,
      },
      uitkomst: [[1, 180, 0.5, 180, 0, 5, 0, 4.5, 0, 4.5, 120, 0, 0]],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: ({ parameters, maanden }, gang) => {
    const invoer = zonderBandbreedte(leesParameters(parameters));
    controleerVerloop(invoer, maanden);
    const verloop = verloopVan(invoer, maanden);
    const uitkomst = doorrekenen(verloop, maanden);
    const begin = {
      wachtlijst: verloop.wachtlijst[0]!,
      inZorg: verloop.inZorg[0]!,
      wachtOpWoning: verloop.wachtOpWoning[0]!,
    };
    // Bij het nummer van de laatste maand: daar staat geen eigen som.
    meldBalans(uitkomst, begin, opPlaats(gang, { rij: maanden - 1, kolommen: [0] }));
    if (gang.uitleg) {
      uitkomst.forEach((maand, t) =>
        meldMaand(t + 1, maand, uitkomst[t - 1] ?? begin, opPlaats(gang, { rij: t })),
      );
    }
    return uitkomst.map(maandrij);
  },
});

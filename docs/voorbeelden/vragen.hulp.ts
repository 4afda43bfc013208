import { getaltekst } from '../../core';
import { HOE_ZEKER, SPLITSING } from './bladen.hulp';
import { type Celplek, euro, procent, saldo, type Uitgerekend } from './uitgerekend.hulp';

/** Een getal op de bladzijde, met de cel waar het staat. */
export interface Vindplaats {
  readonly wat: string;
  readonly getal: number;
  readonly plek: Celplek;
}

export const GEMAAKT = '<!-- Gemaakt met `npm run voorbeelden`; niet met de hand wijzigen. -->';

/** De antwoorden van een werkmap op de vragen van een raadslid, voor één gemeente in één jaar. */
export function antwoorden(boek: Uitgerekend, gemeente: string, jaar: number) {
  const vindplaatsen: Vindplaats[] = [];
  const getal = (plek: Celplek) => boek.getal(plek);
  const noteer = (wat: string, plek: Celplek, als: (waarde: number) => string = euro) => {
    vindplaatsen.push({ wat, getal: getal(plek), plek });
    return als(getal(plek));
  };
  const aantal = (waarde: number) => getaltekst(waarde, 0);

  const kopRegio = boek.rij('Regio', ['gemeente']);
  const opRegio = (kop: string, naam: string): Celplek =>
    `Regio!${boek.kolom('Regio', kopRegio, kop)}${boek.rij('Regio', [naam], kopRegio)}`;
  const kopTijdlijn = boek.rij('Tijdlijn', ['Gemeente']);
  const saldoplek = (naam: string): Celplek =>
    `Tijdlijn!${boek.kolom('Tijdlijn', kopTijdlijn, jaar)}${boek.rij('Tijdlijn', [naam], kopTijdlijn)}`;
  const stap = (kop: string, naam: string): Celplek =>
    `Tijdlijn!${boek.kolom('Tijdlijn', boek.rij('Tijdlijn', ['jaar', 'gemeente']), kop)}${boek.rij('Tijdlijn', [jaar, naam])}`;
  const kopVooruit = boek.rij('Vooruit', ['Scenario']);
  const vooruit = (scenario: string): Celplek =>
    `Vooruit!${boek.kolom('Vooruit', kopVooruit, jaar)}${boek.rij('Vooruit', [scenario], kopVooruit)}`;
  const kopGrenzen = boek.rij(HOE_ZEKER, ['gemeente']);
  const grens = (kop: string): Celplek =>
    `${HOE_ZEKER}!${boek.kolom(HOE_ZEKER, kopGrenzen, kop)}${boek.rij(HOE_ZEKER, [gemeente], kopGrenzen)}`;
  const kopScenarios = boek.rij(HOE_ZEKER, ['gemeente', 'laag']);
  const scenariocel = (scenario: string): Celplek =>
    `${HOE_ZEKER}!${boek.kolom(HOE_ZEKER, kopScenarios, scenario)}${boek.rij(HOE_ZEKER, [gemeente], kopScenarios)}`;
  const inwoners = getal(opRegio('inwoners', gemeente));

  return {
    vindplaatsen,
    geldtabel,
    waarom,
    zekerheid,
    afspraak,
    wonen,
    waarTeVinden,
    saldoplek,
    vooruit,
    noteer,
    getal,
  };

  /** Wie het rijksgeld nu en straks heeft, en wat elke gemeente tekortkomt als de regio alles samen deelt. */
  function geldtabel(gemeenten: readonly string[]): string {
    const rij = (naam: string, regio: string, tijdlijn: string) => {
      const tekort = getal(saldoplek(tijdlijn));
      const mensen = getal(opRegio('inwoners', regio));
      return `| ${[
        naam,
        aantal(mensen),
        aantal(getal(opRegio('cliënten', regio))),
        saldo(getal(opRegio('historisch', regio))),
        saldo(getal(opRegio('objectief', regio))),
        saldo(tekort),
        saldo(tekort / mensen, 2),
      ].join(' | ')} |`;
    };
    return [
      `| gemeente | inwoners | cliënten | rijksgeld nu | rijksgeld straks | saldo ${jaar} | per inwoner |`,
      '|---|--:|--:|--:|--:|--:|--:|',
      ...gemeenten.map((naam) => rij(naam, naam, naam)),
      rij('**samen**', 'Totaal', 'totaal'),
    ].join('\n');
  }

  function waarom(centrum: string): string {
    const tekort = noteer(`tekort van ${gemeente} in ${jaar}`, saldoplek(gemeente));
    const regio = noteer(`tekort van de regio in ${jaar}`, saldoplek('totaal'));
    const mensen = getaltekst(getal(stap('cliënten', gemeente)), 1);
    const regels = [
      ['zorg', `zorg voor haar cliënten, gemiddeld ${mensen}`, 'lasten zorg'],
      [
        'leegkomende plekken',
        'plekken die leegkomen doordat cliënten naar de Wet langdurige zorg (Wlz) gaan',
        'frictie Wlz',
      ],
      ['vaste lasten', 'haar deel van opvang, toegang en andere vaste lasten', 'organisatie'],
    ] as const;
    const erbij = noteer('wat de regio bijbetaalt', stap('bijdrage', gemeente));
    const deel = inwoners / getal(opRegio('inwoners', 'Totaal'));
    const model = getal(vooruit('uw keuze')) - getal(vooruit('het basisscenario'));
    return `**${gemeente} komt in ${jaar} ${tekort} tekort, ${euro(getal(saldoplek(gemeente)) / inwoners, 2)} per inwoner.** Zo komt dat:

${regels.map(([kort, wat, kop]) => `- ${noteer(kort, stap(kop, gemeente))} voor ${wat};`).join('\n')}
- rijksgeld: ${euro(getal(stap('budget', gemeente)))}, want dat staat bij ${centrum};
- ${erbij} krijgt zij van de regio, en de rest is haar tekort.

De gemeenten leggen in dit voorbeeld alle geld en alle lasten bij elkaar. De regio komt dan ${regio} tekort en verdeelt dat naar
inwoners; ${gemeente} heeft ${getaltekst(100 * deel, 2)}% van de inwoners en draagt dat deel. ${
      model === 0
        ? `Begint het nieuwe verdeelmodel in ${jaar}, dan verandert dit bedrag niet: de regio krijgt samen evenveel.`
        : `Begint het nieuwe verdeelmodel in ${jaar}, dan wordt het tekort ${noteer('tekort als het nieuwe model dan begint', vooruit('uw keuze'))}: de regio als geheel krijgt dan ${model < 0 ? 'minder' : 'meer'} van het Rijk.`
    }`;
  }

  function zekerheid(): string {
    const [gunstig, ongunstig] = [
      noteer('gunstige grens', grens('P90')),
      noteer('ongunstige grens', grens('P10')),
    ];
    const laag = noteer('laag scenario', scenariocel('laag'));
    const hoog = noteer('hoog scenario', scenariocel('hoog'));
    return `Niet heel zeker, en op twee manieren. Het aantal cliënten wisselt door toeval: in acht van de tien keer ligt het tekort van
${gemeente} dan tussen ${gunstig} en ${ongunstig}, en de kans dat zij geld overhoudt is ${procent(1 - getal(grens('kans op nadeel')))}.
En niemand weet hoe prijzen, cliënten en de Wlz zich ontwikkelen: in het lage scenario is het ${laag}, in het hoge ${hoog}.`;
  }

  function afspraak(): string {
    const kop = boek.rij(HOE_ZEKER, ['regeling']);
    const cel = (rij: number, kolom: string): Celplek =>
      `${HOE_ZEKER}!${boek.kolom(HOE_ZEKER, kop, kolom)}${rij}`;
    const scenarios = ['het basisscenario', 'laag', 'midden', 'hoog'];
    const rijen: number[] = [];
    for (let rij = kop + 1; boek.cel(`${HOE_ZEKER}!A${rij}`) !== null; rij += 1) rijen.push(rij);
    const beste = rijen[0]!;
    const wint = scenarios.filter((scenario) =>
      rijen.every((rij) => getal(cel(rij, scenario)) <= getal(cel(beste, scenario))),
    );
    const bij = (rij: number, wat: string) =>
      `${noteer(wat, cel(rij, 'slechtste'), (waarde) => euro(waarde, 2))} per inwoner (${String(boek.cel(cel(rij, 'gemeente')))})`;
    const naam = String(boek.cel(`${HOE_ZEKER}!A${beste}`));
    const zonder = boek.rij(HOE_ZEKER, ['Geen solidariteit'], kop);
    return `Zet ${rijen.length} afspraken naast elkaar en kijk steeds naar de gemeente die er het slechtst van afkomt, over vijf jaar samen, in vier
scenario’s: zonder nieuw verdeelmodel (midden), en met een begin in ${jaar} (laag, midden en hoog). **${naam}** geeft dan ${
      wint.length === scenarios.length ? 'in alle vier' : 'in het slechtste'
    } de minste schade: hoogstens ${bij(beste, 'slechtste bij de beste afspraak')}. Zonder
afspraak is dat ${bij(zonder, 'slechtste zonder afspraak')}.${
      wint.length === scenarios.length
        ? ' U hoeft dus niet te weten welk scenario het wordt om te kiezen.'
        : ''
    }`;
  }

  function wonen(): string {
    const kop = boek.rij('Capaciteit', ['Product']);
    const capaciteit = (kolom: string): Celplek =>
      `Capaciteit!${boek.kolom('Capaciteit', kop, kolom)}${boek.rij('Capaciteit', ['Beschermd wonen'], kop)}`;
    const plekken = noteer('plekken beschermd wonen', capaciteit('Plekken'), aantal);
    const bezet = noteer(
      'plekken bezet door wie een woning zoekt',
      capaciteit('Bezet door wie een woning zoekt'),
      aantal,
    );
    const nodig = noteer('plekken nodig', capaciteit('Nodig bij bezettingsnorm'), aantal);
    const kopKosten = boek.rij('Woonopgave', ['Product']);
    const kosten = (kolom: string): Celplek =>
      `Woonopgave!${boek.kolom('Woonopgave', kopKosten, kolom)}${boek.rij('Woonopgave', ['Beschermd wonen'], kopKosten)}`;
    const kort = noteer('woningen per jaar te weinig', kosten('Woningen per jaar te weinig'), aantal);
    const prijs = noteer('wat wachten per jaar kost', kosten('Wachten kost per jaar'));
    const perGemeente = boek.rij('Woonopgave', ['Gemeente', 'Nog te doen']);
    const eigen = boek.rij('Woonopgave', [gemeente], perGemeente);
    const teDoen = noteer(`woningen die ${gemeente} nog moet leveren`, `Woonopgave!B${eigen}`, aantal);
    const haarDeel = noteer(`deel van ${gemeente} daarin`, `Woonopgave!C${eigen}`);
    return `Er zijn ${plekken} plekken beschermd wonen. Er zijn er ${nodig} nodig, bij een gemiddelde bezetting van ${procent(getal(capaciteit('Bezettingsnorm')))} en als niemand op een woning hoeft te wachten. Maar er komen
${kort} woningen per jaar te weinig, en zo zijn op den duur ${bezet} plekken bezet door mensen die klaar zijn om te gaan. Dat wachten kost de regio ${prijs} per jaar: het verschil tussen een plek en zorg in
een eigen woning. ${gemeente} moet van de afspraak van dit jaar nog ${teDoen} woningen leveren; haar deel van dat bedrag is ${haarDeel}.`;
  }

  function waarTeVinden(): string {
    const perBlad = new Map<string, string[]>([
      ['Regio', [`de tabel met inwoners, cliënten en rijksgeld (vanaf A${kopRegio})`]],
      ['Tijdlijn', [`het saldo van elke gemeente (vanaf A${kopTijdlijn})`]],
    ]);
    if (boek.bladen.some(({ naam }) => naam === SPLITSING)) {
      perBlad.set(SPLITSING, [`beide tabellen (vanaf A${boek.rij(SPLITSING, ['Gemeente'])})`]);
    }
    for (const { wat, plek } of vindplaatsen) {
      const [blad, cel] = plek.split('!') as [string, string];
      perBlad.set(blad, [...(perBlad.get(blad) ?? []), `${wat} (${cel})`]);
    }
    return [...perBlad].map(([blad, plekken]) => `- **${blad}**: ${plekken.join(', ')}.`).join('\n');
  }
}

/** Een berekening uit de bronnen en waar u die vindt. */
export interface Dekkingsregel {
  readonly nummer: string;
  readonly berekening: string;
  /** 1 is kern, 2 is nuttig, 3 is tekst of registratie. */
  readonly prioriteit: 1 | 2 | 3;
  readonly functies?: readonly string[];
  /** Het blad van de werkmap en de titel van het blok. */
  readonly blokken?: readonly (readonly [blad: string, blok: string])[];
  readonly hoe?: string;
  /** Wat er nog niet is, met de reden. */
  readonly nogNiet?: string;
}

const ACHT_PUNTEN = ['Norm', 'De norm in acht punten'] as const;
const AFSPRAKEN_2016 = ['Norm', 'Uitvoeringsafspraken'] as const;
const SCORES = ['Norm', 'Score, dekking en telling'] as const;
const NAAST_HET_LAND = ['Norm', 'Naast de 45 regio’s van 2020'] as const;

const NAAST = ['Regeling', 'Drie regelingen naast elkaar'] as const;
const EIGEN = ['Regeling', 'Eigen regeling'] as const;
const PAD = ['Ingroeipad', 'Budget per jaar'] as const;
const HERKOMST = ['Afrekening', 'Herkomst en verblijf'] as const;
const ORGANISATIE = ['Kosten', 'Organisatiekosten en ambtelijke uren'] as const;
const TARIEVEN = ['Kosten', 'Tarieven'] as const;
const AANTAL_MAAL_PRIJS = ['Kosten', 'Prijs maal aantal'] as const;

/** Norm en uitvoeringsafspraken; het paneel, tabblad Norm, maakt deze bladen. */
const NORM: readonly Dekkingsregel[] = [
  {
    nummer: 'A1',
    berekening: 'score op zes onderwerpen van de norm',
    prioriteit: 1,
    functies: ['BWMO_NVO_SCORE', 'BWMO_NVO_TELLING', 'BWMO_NVO_REGIO'],
    blokken: [SCORES],
  },
  {
    nummer: 'A2',
    berekening: 'de norm in acht punten, met aanpak per punt',
    prioriteit: 1,
    functies: ['BWMO_NVO_SCORE', 'BWMO_NVO_TELLING'],
    blokken: [ACHT_PUNTEN, ['Norm aanpak', 'Van norm naar aanpak']],
  },
  {
    nummer: 'A3',
    berekening: 'score op tien uitvoeringsafspraken',
    prioriteit: 1,
    functies: ['BWMO_NVO_SCORE', 'BWMO_NVO_REGIO'],
    blokken: [AFSPRAKEN_2016, SCORES],
    hoe: 'lijst “uitvoeringsafspraken”',
  },
  {
    nummer: 'A4',
    berekening: 'score op planning',
    prioriteit: 1,
    functies: ['BWMO_NVO_SCORE', 'BWMO_NVO_REGIO'],
    blokken: [['Norm', 'Planning'], SCORES],
    hoe: 'lijst “planning”',
  },
  {
    nummer: 'A5',
    berekening: 'telling per onderwerp over de regio’s, met dekking',
    prioriteit: 1,
    functies: ['BWMO_NVO_LANDELIJK', 'BWMO_NVO_TELLING'],
    blokken: [NAAST_HET_LAND],
  },
  {
    nummer: 'A6',
    berekening: 'eigen regio naast de andere 44',
    prioriteit: 1,
    functies: ['BWMO_NVO_VERGELIJK', 'BWMO_NVO_REGIOS'],
    blokken: [NAAST_HET_LAND],
  },
  {
    nummer: 'A7',
    berekening: 'score per gemeente, regio als gemiddelde of slechtste',
    prioriteit: 1,
    functies: ['BWMO_NVO_SCORE', 'BWMO_NVO_TELLING'],
    blokken: [SCORES],
    hoe: 'een kolom per gemeente; rijen “Alle gemeenten samen” en “Laagste gemeente”',
  },
  {
    nummer: 'A8',
    berekening: 'ontwikkeling in de tijd',
    prioriteit: 2,
    functies: ['BWMO_NVO_VOORTGANG'],
    blokken: [ACHT_PUNTEN],
    hoe: 'vier metingen met peildatum naast elkaar, en de stand van 2020',
  },
  {
    nummer: 'A9',
    berekening: 'lokale voorzieningen naast een minimum',
    prioriteit: 2,
    blokken: [['Norm lokaal', 'Voorzieningen naast het minimum']],
    hoe: 'u vult het minimum zelf in: geen bron noemt een getal',
  },
  {
    nummer: 'A10',
    berekening: 'gelijkwaardige inzet op het basistakenpakket',
    prioriteit: 2,
    functies: ['BWMO_NVO_SCORE'],
    blokken: [['Norm lokaal', 'Basistakenpakket: gelijkwaardige inzet']],
    hoe: 'u kiest zelf welk verschil nog gelijkwaardig is: geen bron noemt een maat',
  },
  {
    nummer: 'A11',
    berekening: 'acht voorwaarden van de commissie-Dannenberg',
    prioriteit: 3,
    functies: ['BWMO_NVO_TELLING'],
    blokken: [['Norm lokaal', 'Acht voorwaarden van de commissie-Dannenberg']],
  },
  {
    nummer: 'A12',
    berekening: 'antwoord en toelichting die botsen',
    prioriteit: 2,
    functies: ['BWMO_NVO_REGIO'],
    hoe: 'paneel, tabblad Norm, “Naast het land”: een vaste regel wijst zinnen aan; het antwoord verandert niet',
  },
  {
    nummer: 'A13',
    berekening: 'stappenplan met besluitdata',
    prioriteit: 3,
    blokken: [['Afspraken', 'Stappen tot het besluit']],
  },
];

/** Geld. */
const GELD: readonly Dekkingsregel[] = [
  {
    nummer: 'B1',
    berekening: 'één regionaal budget',
    prioriteit: 1,
    functies: ['BWMO_SALDO', 'BWMO_REGELING'],
    blokken: [['Regio', 'Budgetneutraal'], NAAST],
  },
  {
    nummer: 'B2',
    berekening: 'tekort verdelen over gemeenten',
    prioriteit: 1,
    functies: ['BWMO_TEKORT', 'BWMO_VERDEEL', 'BWMO_ONVERDEELD'],
    blokken: [NAAST],
  },
  {
    nummer: 'B3',
    berekening: 'overschot naar reserve, innovatie of terug',
    prioriteit: 1,
    functies: ['BWMO_OVERSCHOT', 'BWMO_REGELING'],
    blokken: [EIGEN],
  },
  {
    nummer: 'B4',
    berekening: 'sleutel naar inwoners',
    prioriteit: 1,
    functies: ['BWMO_SLEUTEL', 'BWMO_VERDEEL'],
    blokken: [EIGEN],
    hoe: 'knop sleutel inwoners',
  },
  {
    nummer: 'B5',
    berekening: 'sleutel naar indicaties',
    prioriteit: 1,
    functies: ['BWMO_SLEUTEL', 'BWMO_VERDEEL'],
    blokken: [EIGEN],
    hoe: 'knop sleutel cliënten',
  },
  {
    nummer: 'B6',
    berekening: 'sleutels naast elkaar: wie wint, wie betaalt',
    prioriteit: 1,
    functies: ['BWMO_REGELING_VERGELIJK', 'BWMO_REGELINGEN'],
    blokken: [
      ['Regeling', 'Voordeel en nadeel per gemeente'],
      ['Regeling', 'Regelingen van andere regio’s'],
      ['Afspraken', 'Afspraken: wat spreekt ervoor en wat ertegen'],
    ],
  },
  {
    nummer: 'B7',
    berekening: 'ingroeipad van tien jaar per gemeente',
    prioriteit: 1,
    functies: ['BWMO_BUDGETPAD', 'BWMO_INDEX', 'BWMO_INGROEIFACTOR'],
    blokken: [PAD],
  },
  {
    nummer: 'B8',
    berekening: 'uitstel: een later startjaar',
    prioriteit: 1,
    functies: ['BWMO_BUDGETPAD'],
    blokken: [
      ['Ingroeipad', 'Budget per jaar bij het andere startjaar'],
      ['Ingroeipad', 'Wat een ander startjaar scheelt'],
    ],
  },
  {
    nummer: 'B9',
    berekening: 'geen ingroeipad: in één keer',
    prioriteit: 1,
    functies: ['BWMO_BUDGETPAD', 'BWMO_REGELING'],
    blokken: [PAD, ['Regeling', 'Regelingen van andere regio’s']],
    hoe: 'duur 1, of de regeling “Holland Rijnland: in één keer”',
  },
  {
    nummer: 'B10',
    berekening: 'nadeel en voordeel per gemeente',
    prioriteit: 1,
    functies: ['BWMO_BUDGETPAD'],
    blokken: [['Ingroeipad', 'Nadeel en voordeel in het gekozen jaar']],
    hoe: 'de regio mag winnen of verliezen; een rij zegt wat er van of naar de rest van Nederland gaat',
  },
  {
    nummer: 'B11',
    berekening: 'budgettoets: binnen de uitkeringen van het Rijk',
    prioriteit: 1,
    functies: ['BWMO_SALDO'],
    blokken: [['Regio', 'Budgettoets']],
  },
  {
    nummer: 'B12',
    berekening: 'compensatie tot de invoering',
    prioriteit: 1,
    functies: ['BWMO_TEKORT'],
    blokken: [['Kosten', 'Compensatie tot de invoering']],
  },
  {
    nummer: 'B13',
    berekening: 'uitname voor de Wlz uit het budget',
    prioriteit: 1,
    functies: ['BWMO_VERDEEL'],
    blokken: [['Kosten', 'Uitname voor de Wlz']],
    hoe: 'met de lasten van de cliënten die vertrekken, naar het budget van het gekozen jaar',
  },
  {
    nummer: 'B14',
    berekening: 'eigen model per deelregio na splitsing',
    prioriteit: 1,
    functies: ['BWMO_SPLITSING'],
    blokken: [['Afrekening', 'Splitsing in deelregio’s']],
  },
  {
    nummer: 'B15',
    berekening: 'vast percentage van een ander budget',
    prioriteit: 1,
    functies: ['BWMO_REGELING'],
    blokken: [EIGEN],
    hoe: 'knop percentage wmo-budget',
  },
  {
    nummer: 'B16',
    berekening: 'lokale zorg vergoed uit het regionale budget',
    prioriteit: 2,
    functies: ['BWMO_REGELING'],
    blokken: [EIGEN],
    hoe: 'knop lokaal meedelen op 1',
  },
  {
    nummer: 'B17',
    berekening: 'egalisatiereserve opbouwen, bestemmingsreserve afbouwen',
    prioriteit: 1,
    functies: ['BWMO_RESERVE'],
    blokken: [
      ['Begroting', 'Verloop van de reserve'],
      ['Begroting', 'Bestemmingsreserve afbouwen'],
    ],
  },
  {
    nummer: 'B18',
    berekening: 'bestaande en nieuwe cliënten',
    prioriteit: 1,
    functies: ['BWMO_CLIENTENVERLOOP', 'BWMO_COHORT', 'BWMO_REGELING'],
    blokken: [['Afrekening', 'Lopende cliënten bij de centrumgemeente']],
  },
  {
    nummer: 'B19',
    berekening: 'profijt: ieder betaalt het eigen gebruik',
    prioriteit: 1,
    functies: ['BWMO_SOLIDARITEIT', 'BWMO_REGELING'],
    blokken: [NAAST],
    hoe: 'graad 0, of de regeling “Achterhoek: de vervuiler betaalt”',
  },
  {
    nummer: 'B20',
    berekening: 'geen solidariteit als vergelijking',
    prioriteit: 1,
    functies: ['BWMO_REGELING'],
    blokken: [NAAST],
    hoe: 'de regeling “Geen solidariteit”',
  },
  {
    nummer: 'B21',
    berekening: 'centrumgemeente draagt het risico',
    prioriteit: 2,
    functies: ['BWMO_REGELING'],
    blokken: [EIGEN],
    hoe: 'knop centrum draagt tekort',
  },
  {
    nummer: 'B22',
    berekening: 'afrekening naar herkomst en verblijf',
    prioriteit: 1,
    functies: ['BWMO_HERKOMST', 'BWMO_AFREKENING'],
    blokken: [HERKOMST, ['Afrekening', 'Voorschot en eindafrekening']],
  },
  {
    nummer: 'B23',
    berekening: 'opvang als apart spoor',
    prioriteit: 1,
    functies: ['BWMO_INGROEI'],
    blokken: [['Ingroeipad', 'Opvang apart']],
  },
  {
    nummer: 'B24',
    berekening: 'organisatiekosten: toegang, backoffice, transferpunt',
    prioriteit: 2,
    functies: ['BWMO_VERDEEL'],
    blokken: [ORGANISATIE],
  },
  {
    nummer: 'B25',
    berekening: 'ambtelijke inzet verdelen',
    prioriteit: 2,
    functies: ['BWMO_VERDEEL'],
    blokken: [ORGANISATIE],
  },
  {
    nummer: 'B26',
    berekening: 'capaciteit inhuren of lenen verrekenen',
    prioriteit: 3,
    blokken: [ORGANISATIE],
    hoe: 'kolom “Betaalt voor uren”',
  },
  {
    nummer: 'B27',
    berekening: 'kostprijs en opslagen',
    prioriteit: 2,
    functies: ['BWMO_INDEX', 'BWMO_TARIEF'],
    blokken: [TARIEVEN],
  },
  {
    nummer: 'B28',
    berekening: 'prijs maal aantal per product',
    prioriteit: 1,
    functies: ['BWMO_PXQ', 'BWMO_VERSCHIL'],
    blokken: [AANTAL_MAAL_PRIJS],
  },
  {
    nummer: 'B29',
    berekening: 'dagdelen, op- en afschalen',
    prioriteit: 3,
    blokken: [TARIEVEN],
    hoe: 'rij “Eenheden per cliënt per jaar”',
  },
  {
    nummer: 'B30',
    berekening: 'lokale impact per gemeente',
    prioriteit: 2,
    blokken: [['Kosten', 'Lokale impact']],
    hoe: 'elke verandering apart; er is geen som, want zij bevatten elkaar deels',
  },
  {
    nummer: 'B31',
    berekening: 'risico’s: kans, effect, maatregel',
    prioriteit: 2,
    blokken: [['Kosten', 'Risico’s en maatregelen']],
  },
  {
    nummer: 'B32',
    berekening: 'woonlasten uit de indicatie',
    prioriteit: 2,
    functies: ['BWMO_PXQ'],
    blokken: [['Kosten', 'Woonlasten uit de indicatie']],
  },
  {
    nummer: 'B33',
    berekening: 'kosten van ambulantisering verevenen',
    prioriteit: 2,
    functies: ['BWMO_REGELING', 'BWMO_SOLIDARITEIT'],
    blokken: [EIGEN],
    hoe: 'kolom lokale lasten met knop lokaal meedelen tussen 0 en 1',
  },
  {
    nummer: 'B34',
    berekening: 'regionaal en lokaal gefinancierd',
    prioriteit: 1,
    functies: ['BWMO_REGELING'],
    blokken: [EIGEN],
    hoe: 'kolom lokale lasten met knop lokaal meedelen op 0',
  },
  {
    nummer: 'B35',
    berekening: 'controle op budgetneutraliteit',
    prioriteit: 1,
    functies: ['BWMO_SALDO', 'BWMO_REGELING'],
    blokken: [['Regio', 'Budgetneutraal'], NAAST],
  },
  {
    nummer: 'B36',
    berekening: 'controle op geoormerkt geld',
    prioriteit: 3,
    blokken: [['Regio', 'Budgettoets']],
    hoe: 'rij “Niet besteed aan beschermd wonen”',
  },
  {
    nummer: 'B37',
    berekening: 'subsidie per plek',
    prioriteit: 3,
    functies: ['BWMO_PXQ'],
    blokken: [TARIEVEN, AANTAL_MAAL_PRIJS],
    hoe: 'kolom Opvang: prijs per plek maal plekken',
  },
  {
    nummer: 'B38',
    berekening: 'looptijd en verlenging van contracten',
    prioriteit: 3,
    blokken: [['Afspraken', 'Contracten en looptijd']],
  },
  {
    nummer: 'B39',
    berekening: 'risico delen: schommeling alleen en samen',
    prioriteit: 2,
    functies: ['BWMO_RISICOSPREIDING'],
    blokken: [['Afrekening', 'Risico delen']],
  },
];

/** Capaciteit en wonen. */
const CAPACITEIT: readonly Dekkingsregel[] = [
  {
    nummer: 'C1',
    berekening: 'cliënten per gemeente',
    prioriteit: 1,
    blokken: [['Regio', 'Gemeenten'], HERKOMST],
  },
  {
    nummer: 'C2',
    berekening: 'in-, door- en uitstroom en wachtlijst',
    prioriteit: 1,
    functies: ['BWMO_DOORSTROOM'],
    blokken: [
      ['Doorstroom', 'Maand voor maand'],
      ['Doorstroom', 'Verloop per kwartaal'],
    ],
  },
  {
    nummer: 'C3',
    berekening: 'raming van de uitstroom over meer jaren',
    prioriteit: 1,
    functies: ['BWMO_DOORSTROOM', 'BWMO_BANDBREEDTE'],
    blokken: [
      ['Doorstroom', 'Maand voor maand'],
      ['Behoefte', 'Behoefte in de komende jaren'],
    ],
  },
  {
    nummer: 'C4',
    berekening: 'woonopgave',
    prioriteit: 1,
    functies: ['BWMO_WOONOPGAVE'],
    blokken: [['Woonopgave', 'Woonopgave per jaar']],
  },
  {
    nummer: 'C5',
    berekening: 'spreiding over gemeenten',
    prioriteit: 1,
    functies: ['BWMO_SPREIDING'],
    blokken: [['Spreiding', 'Plekken naast inwoners']],
  },
  {
    nummer: 'C6',
    berekening: 'plekken evenredig verdelen',
    prioriteit: 1,
    functies: ['BWMO_SPREIDING', 'BWMO_VERDEEL'],
    blokken: [['Spreiding', 'Plekken naast inwoners']],
    hoe: 'eerst het evenredige aantal; nieuwe plekken gaan naar gemeenten die plekken missen',
  },
  {
    nummer: 'C7',
    berekening: 'woningen verdelen naar inwoners',
    prioriteit: 1,
    functies: ['BWMO_VERDEEL'],
    blokken: [['Woonopgave', 'Contingent en realisatie per gemeente']],
    hoe: 'eenheid 1: hele woningen',
  },
  {
    nummer: 'C8',
    berekening: 'aandachtsgroepen evenwichtig over gemeenten',
    prioriteit: 1,
    functies: ['BWMO_SPREIDING', 'BWMO_VERDEEL'],
    blokken: [
      ['Woonopgave', 'Contingent en realisatie per gemeente'],
      ['Spreiding', 'Plekken naast inwoners'],
    ],
    hoe: 'elke groep apart verdeeld',
  },
  {
    nummer: 'C9',
    berekening: 'een derde thuis, een derde beschermd wonen, een derde Wlz',
    prioriteit: 1,
    functies: ['BWMO_VERDEEL'],
    blokken: [
      ['Doorstroom', 'Waar de mensen die nu in zorg zijn naartoe gaan'],
      ['Kengetallen', 'Scenario’s'],
    ],
    hoe: 'sleutel met drie gewichten, eenheid 1: hele cliënten',
  },
  {
    nummer: 'C10',
    berekening: 'deel dat naar de Wlz gaat',
    prioriteit: 1,
    functies: ['BWMO_DOORSTROOM'],
    blokken: [
      ['Doorstroom', 'Parameters'],
      ['Kengetallen', 'Scenario’s'],
    ],
    hoe: 'parameters wlz per maand en wlz eenmalig, met laag en hoog',
  },
  {
    nummer: 'C11',
    berekening: 'afbouw van plekken',
    prioriteit: 1,
    functies: ['BWMO_DOORSTROOM'],
    blokken: [['Doorstroom', 'Parameters']],
    hoe: 'verandering per maand bij plekken',
  },
  {
    nummer: 'C12',
    berekening: 'wachtlijst tegenover uitstroom',
    prioriteit: 1,
    functies: ['BWMO_WACHTTIJD', 'BWMO_PLEKKEN_WACHTTIJD', 'BWMO_WACHTLIJST_AFBOUW'],
    blokken: [
      ['Capaciteit', 'Plekken per product'],
      ['Doorstroom', 'Wachtlijst wegwerken'],
    ],
  },
  {
    nummer: 'C13',
    berekening: 'wachtlijst zonder indicatie',
    prioriteit: 2,
    blokken: [['Behoefte', 'Behoefte zonder grens naast de bezetting']],
    hoe: 'kolom “Wacht zonder”: u vult in wat u weet',
  },
  {
    nummer: 'C14',
    berekening: 'doorstroomtijd',
    prioriteit: 1,
    functies: ['BWMO_DOORSTROOM', 'BWMO_GEBLOKKEERD', 'BWMO_WACHTKANS', 'BWMO_PLEKKEN_WACHTKANS'],
    blokken: [
      ['Doorstroom', 'Maand voor maand'],
      ['Doorstroom', 'Plekken die bezet blijven door te weinig woningen'],
    ],
  },
  {
    nummer: 'C15',
    berekening: 'afspraak en realisatie',
    prioriteit: 1,
    functies: ['BWMO_WOONOPGAVE'],
    blokken: [
      ['Woonopgave', 'Woonopgave per jaar'],
      ['Woonopgave', 'Contingent en realisatie per gemeente'],
    ],
    hoe: 'kolom realisatiegraad',
  },
  {
    nummer: 'C16',
    berekening: 'contingent van volgend jaar',
    prioriteit: 1,
    functies: ['BWMO_WOONOPGAVE', 'BWMO_VERDEEL'],
    blokken: [['Woonopgave', 'Contingent van volgend jaar']],
  },
  {
    nummer: 'C17',
    berekening: 'grens aan maatwerk bij toewijzen',
    prioriteit: 3,
    nogNiet: 'nog niet: een afspraak met corporaties, geen berekening',
  },
  {
    nummer: 'C18',
    berekening: 'vraag en aanbod per gemeente, met Wlz en beschermd thuis',
    prioriteit: 1,
    functies: ['BWMO_PLEKKEN', 'BWMO_BEZETTING', 'BWMO_DOORSTROOM', 'BWMO_BUNDELING'],
    blokken: [
      ['Behoefte', 'Vraag en aanbod per gemeente'],
      ['Behoefte', 'Behoefte zonder grens naast de bezetting'],
      ['Capaciteit', 'Plekken delen tussen gemeenten'],
    ],
  },
  {
    nummer: 'C19',
    berekening: 'aantal en type woningen',
    prioriteit: 2,
    functies: ['BWMO_WOONOPGAVE', 'BWMO_VERDEEL'],
    blokken: [['Woonopgave', 'Aantal en type woningen']],
  },
  {
    nummer: 'C20',
    berekening: 'verloop van cliënten per kwartaal',
    prioriteit: 2,
    functies: ['BWMO_DOORSTROOM'],
    blokken: [['Doorstroom', 'Verloop per kwartaal']],
    hoe: 'naast de eigen telling',
  },
  {
    nummer: 'C21',
    berekening: 'plaatsing in en uit een andere regio',
    prioriteit: 1,
    functies: ['BWMO_HERKOMST'],
    blokken: [
      HERKOMST,
      ['Herkomst en verblijf', 'Aantallen en aandelen'],
      ['Herkomst en verblijf', 'Wie vangt meer op'],
    ],
    hoe: 'rij en kolom “Buiten de regio”',
  },
  {
    nummer: 'C22',
    berekening: 'tabel van herkomst en verblijf',
    prioriteit: 2,
    functies: ['BWMO_HERKOMST'],
    blokken: [HERKOMST, ['Herkomst en verblijf', 'Aantallen en aandelen']],
  },
  {
    nummer: 'C23',
    berekening: 'opvang per vorm, met extra plekken in de winter',
    prioriteit: 2,
    functies: ['BWMO_WEIGERKANS', 'BWMO_PLEKKEN_WEIGERKANS'],
    blokken: [
      ['Capaciteit', 'Opvang zonder wachtlijst'],
      ['Capaciteit', 'Plekken per product'],
    ],
  },
  {
    nummer: 'C24',
    berekening: 'kleine groep met meervoudige problemen',
    prioriteit: 3,
    nogNiet: 'nog niet: de bron noemt alleen een omvang van ongeveer 2%',
  },
  {
    nummer: 'C25',
    berekening: 'instroom van 18− naar 18+',
    prioriteit: 2,
    functies: ['BWMO_DOORSTROOM'],
    blokken: [['Behoefte', 'Waar de instroom vandaan komt']],
    hoe: 'rij “Jeugdhulp (van 18− naar 18+)”',
  },
  {
    nummer: 'C26',
    berekening: 'uitval, doelrealisatie en tevredenheid',
    prioriteit: 3,
    nogNiet: 'nog niet: vraagt gegevens van aanbieders die niet openbaar zijn',
  },
  {
    nummer: 'C27',
    berekening: 'lokaal en regionaal aanbod op een rij',
    prioriteit: 2,
    blokken: [['Spreiding', 'Lokaal en regionaal aanbod op een rij']],
    hoe: 'een telling van wat er is, geen berekening',
  },
  {
    nummer: 'C28',
    berekening: 'plekken voor mensen uit detentie',
    prioriteit: 3,
    blokken: [['Behoefte', 'Waar de instroom vandaan komt']],
    hoe: 'rij “Detentie”',
    nogNiet: 'nog niet: de bron noemt geen aantallen; u vult ze zelf in',
  },
];

/** Alle berekeningen uit de bronnen, per onderdeel. */
export const DEKKING: Readonly<Record<string, readonly Dekkingsregel[]>> = {
  'Norm en uitvoeringsafspraken': NORM,
  Geld: GELD,
  'Capaciteit en wonen': CAPACITEIT,
};

import { describe, expect, it } from 'vitest';
import { rij, zinVan } from './aanroep.hulp';
import { kolom } from './definitie';
import { fouten, plaatsTekst } from './fout';
import { opsomming } from './tekst/opsomming';

type Geval = readonly [formule: readonly unknown[], zin: string];

const tabel = (...rijen: (string | number)[][]) => rijen;

/** De verplichte parameters van het stroommodel. */
const PARAMETERS: readonly (readonly unknown[])[] = [
  ['plekken', 240],
  ['instroom', 8],
  ['verblijfsduur', 30],
];

/** Een tijdlijn van een product, twee gemeenten en een jaar, met één bereik anders. */
const PRODUCTEN = [
  ['product', 'prijs', 'verblijfsduur'],
  ['BW', 50000, 24],
];
const TWEE = [
  ['gemeente', 'inwoners', 'historisch', 'bestaand BW'],
  ['Noord', 100, 500, 2],
  ['Zuid', 50, 0, 1],
];
const tijdlijn = (
  parameters: readonly (readonly unknown[])[],
  producten: readonly (readonly unknown[])[] = PRODUCTEN,
  gemeenten: readonly (readonly unknown[])[] = TWEE,
  ...rest: readonly unknown[]
) => ['BWMO_TIJDLIJN', parameters, producten, gemeenten, 2027, ...rest];
const STIJGT = [['index lasten', 0.02]];

/** Van elke soort fout minstens één formule die haar geeft, met de zin zoals de gebruiker die leest. */
const ZINNEN: Readonly<Record<keyof typeof fouten, Geval>> = {
  ontbreekt: [
    ['BWMO_PLEKKEN', '', 30],
    'instroom: dit argument ontbreekt; geef op: het aantal nieuwe cliënten per maand.',
  ],
  teVeelArgumenten: [
    ['BWMO_SALDO', 1, 2, 3],
    'Er zijn te veel argumenten; deze functie heeft er hoogstens 2.',
  ],
  onbekendeFunctie: [['BWMO_PLEKEN'], 'De functie BWMO_PLEKEN bestaat niet; bedoelt u BWMO_PLEKKEN, …'],
  foutInCel: [
    ['BWMO_SALDO', kolom(1, 2), kolom(1, '#DEEL/0!')],
    'lasten, rij 2 van het bereik: hier staat de fout #DEEL/0!; herstel eerst die cel.',
  ],
  geenGetal: [
    ['BWMO_SALDO', kolom(1, 'mevrouw Jansen'), kolom(1, 2)],
    'baten, rij 2 van het bereik: hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.',
  ],
  anderGetal: [
    ['BWMO_SALDO', rij(1, '-1,234.56'), rij(1, 2)],
    'baten, kolom 2 van het bereik: -1,234.56 is geen Nederlands getal; bedoelt u -1.234,56?',
  ],
  duizendOfDecimaal: [
    ['BWMO_SALDO', kolom(1, '950,000'), 0],
    'baten, rij 2 van het bereik: bij 950,000 is niet te zien wat er staat; bedoelt u 950 of 950.000?',
  ],
  jaNeeAlsGetal: [['BWMO_VERDEEL', true, kolom(1)], 'bedrag: hier staat WAAR of ONWAAR; vul een getal in.'],
  datumAlsGetal: [
    ['BWMO_VERDEEL', 1, kolom(1), kolom(''), new Date(0)],
    'eenheid: hier staat een datum; vul een getal in.',
  ],
  teGroot: [
    ['BWMO_TEKORT', 0, 1, '', 1e13],
    'reserve: dit getal is te groot; getallen zijn kleiner dan 10.000 miljard.',
  ],
  nietEindig: [['BWMO_SALDO', 0, Infinity], 'lasten: dit is geen eindig getal; vul een getal in.'],
  minimum: [['BWMO_PLEKKEN', -1, 30], 'instroom: dit getal is kleiner dan 0; vul 0 of meer in.'],
  groterDan: [['BWMO_PLEKKEN', 8, 0], 'verblijfsduur: dit getal moet groter zijn dan 0; vul meer dan 0 in.'],
  deel: [['BWMO_PLEKKEN', 8, 30, 95], 'bezettingsnorm: dit deel moet tussen 0 en 1 liggen; is 0,95 bedoeld?'],
  negatiefGewicht: [
    ['BWMO_VERDEEL', 100, kolom(1, -1)],
    'sleutel, rij 2 van het bereik: een gewicht kan niet negatief zijn; vul 0 of meer in.',
  ],
  negatiefMaximum: [
    ['BWMO_VERDEEL', 100, kolom(1, 1), kolom(5, '(5)')],
    'maxima, rij 2 van het bereik: een maximum kan niet negatief zijn; vul 0 of meer in, of laat de cel leeg als er geen grens is.',
  ],
  nietJaNee: [['BWMO_NVO_LANDELIJK', 'nvo', 'misschien'], 'kop: vul WAAR of ONWAAR in.'],
  geenTekst: [['BWMO_NVO_REGIO', 12], 'regio: vul een tekst in.'],
  keuze: [['BWMO_NVO_LANDELIJK', 'norm'], 'lijst: kies nvo, uitvoeringsafspraken, planning of alles.'],
  antwoord: [
    ['BWMO_NVO_TELLING', kolom('ja', 'mevrouw Jansen vindt van wel')],
    'antwoorden, rij 2 van het bereik: dit antwoord is niet herkend; vul ja, in ontwikkeling, nee of nvt in, of laat de cel leeg.',
  ],
  eenWaarde: [
    ['BWMO_VERDEEL', kolom(1, 2), kolom(1, 2)],
    'bedrag: hier is een bereik van meer cellen gegeven; wijs één cel aan.',
  ],
  eenRijOfKolom: [
    [
      'BWMO_VERDEEL',
      100,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    'sleutel: dit bereik heeft meer rijen én meer kolommen; wijs één kolom of één rij aan.',
  ],
  nietEvenLang: [
    ['BWMO_SALDO', kolom(1, 2, 3), kolom(1, 2)],
    'lasten: dit bereik heeft 2 cellen en baten heeft er 3; wijs evenveel cellen aan.',
  ],
  bedragZonderSleutel: [
    ['BWMO_TEKORT', kolom(0, 0), kolom(1, 2), kolom(1, '')],
    'lasten, rij 2 van het bereik: hier staat een bedrag, maar op dezelfde plaats is sleutel leeg; vul daar een gewicht in, of 0 als deze gemeente niet meedoet.',
  ],
  geenGewicht: [
    ['BWMO_VERDEEL', 100, kolom(0, '')],
    'sleutel: alle gewichten zijn 0 of leeg, dus er is niemand om het bedrag over te verdelen; vul een sleutel in.',
  ],
  somGeenEen: [
    [
      'BWMO_SLEUTEL',
      [
        [1, 2],
        [3, 4],
      ],
      rij(0.5, 0.4),
    ],
    'gewichten: de gewichten tellen op tot 0,9 in plaats van 1; pas ze aan.',
  ],
  gewichtOntbreekt: [
    [
      'BWMO_SLEUTEL',
      [
        [1, 2],
        [3, 4],
      ],
      rij(1, ''),
    ],
    'gewichten, kolom 2 van het bereik: hier ontbreekt een gewicht; vul een getal in (0 mag).',
  ],
  aantalGewichten: [
    [
      'BWMO_SLEUTEL',
      [
        [1, 2],
        [3, 4],
      ],
      1,
    ],
    'gewichten: hier staat 1 gewicht bij 2 kenmerken; geef per kenmerk één gewicht.',
  ],
  kolomIsNul: [
    [
      'BWMO_SLEUTEL',
      [
        [1, 0],
        [3, ''],
      ],
    ],
    'kenmerken, kolom 2 van het bereik: deze kolom telt op tot 0, dus er zijn geen aandelen te bepalen; vul de kolom in of geef haar gewicht 0.',
  ],
  negatiefKenmerk: [
    [
      'BWMO_SLEUTEL',
      [
        [1, 2],
        [3, -4],
      ],
    ],
    'kenmerken, rij 2, kolom 2 van het bereik: een kenmerk kan niet negatief zijn; vul 0 of meer in.',
  ],
  zonder: [
    ['BWMO_TEKORT', 0, 1, '', '', '', kolom(5)],
    'maxima: dit argument werkt alleen samen met sleutel; vul ook sleutel in.',
  ],
  eenheid: [
    ['BWMO_VERDEEL', 100, kolom(1), '', 0.005],
    'eenheid: de eenheid moet een veelvoud van 0,01 zijn, bijvoorbeeld 0,01 (centen), 1 (hele euro’s) of 1000.',
  ],
  nietsIngevuld: [
    ['BWMO_NVO_SCORE', kolom('', 'nvt')],
    'antwoorden: er is nog niets ingevuld; vul minstens één keer ja, in ontwikkeling of nee in.',
  ],
  geenGewichtIngevuld: [
    ['BWMO_NVO_SCORE', kolom('ja', ''), kolom(0, 1)],
    'gewichten: alle ingevulde onderwerpen hebben gewicht 0; geef minstens één ervan een gewicht.',
  ],
  aantalAntwoorden: [
    ['BWMO_NVO_VERGELIJK', kolom('ja', 'nee'), 'nvo'],
    'antwoorden: hier staan 2 antwoorden, maar de lijst nvo heeft 6 onderwerpen; wijs 6 cellen aan.',
  ],
  onbekendeRegio: [['BWMO_NVO_REGIO', 'Arnem'], 'regio: deze regio is niet bekend; bedoelt u "Arnhem", …'],
  jaar: [
    ['BWMO_INGROEIFACTOR', 46000, 2026],
    'jaar: vul een jaartal tussen 1900 en 2200 in, bijvoorbeeld 2027.',
  ],
  jarenVolgenNiet: [
    ['BWMO_INDEX', kolom(2026, 2028), 0.02],
    'jaren, rij 2 van het bereik: dit jaar volgt niet op het vorige; geef opeenvolgende jaren, van vroeg naar laat.',
  ],
  teVeelJaren: [
    ['BWMO_INDEX', [Array.from({ length: 51 }, (_, t) => 2000 + t)], 0.02],
    'jaren: dit zijn meer dan 50 jaren; wijs een korter bereik aan.',
  ],
  stijging: [
    ['BWMO_INDEX', kolom(2026, 2027), kolom(0.02, 3.94)],
    'percentages, rij 2 van het bereik: een stijging is een deel; is 0,0394 bedoeld?',
  ],
  percentageOntbreekt: [
    ['BWMO_INDEX', kolom(2026, 2027), kolom(0.02, '')],
    'percentages, rij 2 van het bereik: hier ontbreekt de stijging van een jaar dat meetelt; vul haar in (0 mag).',
  ],
  basisjaar: [
    ['BWMO_INDEX', kolom(2026, 2027), 0.02, 2030],
    'basisjaar: kies een jaar van 2016 tot en met 2027.',
  ],
  indexBuiten: [
    ['BWMO_INDEX', [Array.from({ length: 30 }, (_, t) => 2020 + t)], 0.9],
    'percentages: het indexcijfer van 2035 komt op 0 of boven 10.000 uit; controleer de stijgingen.',
  ],
  objectiefLeeg: [
    ['BWMO_BUDGETPAD', kolom(100, 0), kolom('', ''), 2027, 2027],
    'objectief: er is een startjaar, maar het objectieve budget is leeg of 0; vraag het rekenbestand van het Rijk op en vul het in, of kies "niet ingevoerd" als startjaar.',
  ],
  historischLeeg: [
    ['BWMO_BUDGETPAD', kolom(0, 0), kolom(5, 5), 2027, 2027],
    'historisch: het historische budget is leeg of 0; vul in wat elke gemeente nu van het Rijk krijgt.',
  ],
  prijsOntbreekt: [
    ['BWMO_VERSCHIL', 4, '', 4, 5],
    'prijs_oud: hier ontbreekt de prijs bij een aantal; vul haar in (0 mag).',
  ],
  negatiefBedrag: [
    ['BWMO_SOLIDARITEIT', kolom(5, -1), kolom(1, 1)],
    'kosten, rij 2 van het bereik: dit bedrag is negatief; vul 0 of meer in.',
  ],
  aantalPrijzen: [
    ['BWMO_PXQ', [[1, 2, 3]], rij(10, 20)],
    'prijzen: hier staan 2 prijzen bij 3 producten; geef per kolom met aantallen één prijs.',
  ],
  rijnummer: [
    ['BWMO_COHORT', kolom(1, 2), kolom(1, 2), 3],
    'centrum: dit is geen rij van het bereik; vul een heel getal van 1 tot en met 2 in.',
  ],
  nietVierkant: [
    ['BWMO_HERKOMST', [[1, 2, 3]], 10],
    'clienten: deze tabel heeft 1 rij en 3 kolommen; maak haar vierkant, met dezelfde gemeenten in rijen en kolommen.',
  ],
  deelregioOntbreekt: [
    ['BWMO_SPLITSING', kolom(1, 2), kolom(1, 1), kolom('Noord', '')],
    'deelregio, rij 2 van het bereik: hier ontbreekt de deelregio; vul een naam of nummer in.',
  ],
  kolomOntbreekt: [
    [
      'BWMO_REGELING',
      'Volledige pool naar inwoners',
      tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2]),
    ],
    'gemeenten: de kolom inwoners ontbreekt; voeg haar toe met die naam in de kopregel.',
  ],
  onbekendeKolom: [
    ['BWMO_REGELING', 'Geen solidariteit', tabel(['gemeente', 'batten', 'lasten'], ['Noord', 1, 2])],
    'gemeenten, rij 1, kolom 2 van het bereik: deze kolomnaam is niet bekend; bedoelt u "baten", …',
  ],
  dubbeleKolom: [
    ['BWMO_REGELING', 'Geen solidariteit', tabel(['gemeente', 'baten', 'Baten'], ['Noord', 1, 2])],
    'gemeenten, rij 1, kolom 3 van het bereik: de kolom baten komt twee keer voor; laat er één staan.',
  ],
  kolomZonderKop: [
    ['BWMO_REGELING', 'Geen solidariteit', tabel(['gemeente', 'baten', ''], ['Noord', 1, 2])],
    'gemeenten, rij 2, kolom 3 van het bereik: hier staat iets in een kolom zonder naam; geef de kolom een naam in de kopregel of laat haar weg.',
  ],
  geenGemeenten: [
    ['BWMO_REGELING', 'Geen solidariteit', tabel(['gemeente', 'baten', 'lasten'])],
    'gemeenten: onder de kopregel staan geen gemeenten; wijs de kopregel en de rijen eronder aan.',
  ],
  gemeenteOntbreekt: [
    ['BWMO_REGELING', 'Geen solidariteit', tabel(['gemeente', 'baten', 'lasten'], ['', 1, 2])],
    'gemeenten, rij 2 van het bereik: hier ontbreekt de naam van de gemeente; vul die in of maak de rij leeg.',
  ],
  dubbeleGemeente: [
    [
      'BWMO_REGELING',
      'Geen solidariteit',
      tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2], ['noord', 1, 2]),
    ],
    'gemeenten, rij 3 van het bereik: deze gemeente staat al in rij 2 van het bereik; laat elke gemeente één keer voorkomen.',
  ],
  geenCentrum: [
    [
      'BWMO_REGELING',
      tabel(['centrum draagt tekort', 1]),
      tabel(['gemeente', 'baten', 'lasten', 'centrum'], ['A', 1, 2, '']),
    ],
    'gemeenten, kolom centrum: er is nog geen centrumgemeente; zet in deze kolom een x bij één gemeente.',
  ],
  gewichtLeeg: [
    [
      'BWMO_REGELING',
      'Volledige pool naar inwoners',
      tabel(['gemeente', 'inwoners', 'baten', 'lasten'], ['A', 50000, 1, 2], ['B', '', 1, 3]),
    ],
    'gemeenten, rij 3 van het bereik, kolom inwoners: deze gemeente heeft baten of lasten, maar hier is niets ingevuld en de regeling rekent ermee; vul een getal in, of 0 als zij niet meedoet.',
  ],
  totaalrij: [
    [
      'BWMO_REGELING',
      'Geen solidariteit',
      tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2], ['Totaal', 1, 2]),
    ],
    'gemeenten, rij 3 van het bereik: dit lijkt een totaalrij; laat die buiten het bereik, anders telt alles dubbel.',
  ],
  negatiefInTabel: [
    ['BWMO_REGELING', 'Geen solidariteit', tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, -2])],
    'gemeenten, rij 2 van het bereik, kolom lasten: dit getal is negatief; baten, lasten en aantallen zijn 0 of meer (lasten staan hier zonder minteken).',
  ],
  meerCentra: [
    [
      'BWMO_REGELING',
      'Geen solidariteit',
      tabel(['gemeente', 'baten', 'lasten', 'centrum'], ['Noord', 1, 2, 'x'], ['Zuid', 1, 2, 1]),
    ],
    'gemeenten, rij 3 van het bereik, kolom centrum: dit is de tweede centrumgemeente; zet bij één gemeente een x.',
  ],
  geenKruis: [
    [
      'BWMO_REGELING',
      'Geen solidariteit',
      tabel(['gemeente', 'baten', 'lasten', 'centrum'], ['Noord', 1, 2, 'y']),
    ],
    'gemeenten, rij 2 van het bereik, kolom centrum: zet een x of 1 bij de centrumgemeente en laat de andere leeg.',
  ],
  meerDanLasten: [
    [
      'BWMO_REGELING',
      [
        ['lokaal meedelen', 0.5],
        ['sleutel baten', 1],
      ],
      tabel(['gemeente', 'baten', 'lasten', 'lokale lasten'], ['Noord', 1, 2, 3]),
    ],
    'gemeenten, rij 2 van het bereik, kolom lokale lasten: lokale lasten is hier meer dan lasten, terwijl het er een deel van is; pas een van beide aan.',
  ],
  geenSleutel: [
    ['BWMO_REGELING', [['solidariteit', 1]], tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2])],
    'regeling: er is saldo te verdelen, maar er is geen sleutel; geef bijvoorbeeld sleutel inwoners met waarde 1.',
  ],
  sleutelSom: [
    [
      'BWMO_REGELING',
      [
        ['sleutel baten', 0.5],
        ['sleutel inwoners', 0.6],
      ],
      tabel(['gemeente', 'baten', 'lasten', 'inwoners'], ['Noord', 1, 2, 3]),
    ],
    'regeling: de gewichten in de sleutel tellen op tot 1,1 in plaats van 1; pas ze aan.',
  ],
  onbekendeRegeling: [
    ['BWMO_REGELING', 'Friesland: naar inwoners', tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2])],
    'regeling: deze regeling is niet bekend; bedoelt u "Fryslân: naar inwoners", …',
  ],
  onbekendeParameter: [
    ['BWMO_REGELING', [['solidariteid', 1]], tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2])],
    'regeling, rij 1 van het bereik: deze parameter is niet bekend; bedoelt u "solidariteit", …',
  ],
  dubbeleParameter: [
    [
      'BWMO_REGELING',
      [
        ['solidariteit', 1],
        ['Solidariteit', 0],
      ],
      tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2]),
    ],
    'regeling, rij 2 van het bereik: de parameter solidariteit komt twee keer voor; laat er één staan.',
  ],
  parameterbereik: [
    ['BWMO_REGELING', [['solidariteit', 1, 2]], tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2])],
    'regeling: geef de naam van een regeling, of een bereik met twee kolommen: naam en waarde.',
  ],
  zonderEffect: [
    [
      'BWMO_REGELING',
      tabel(['sleutel inwoners', 1], ['bestaande cliënten bij centrum', 1]),
      tabel(['gemeente', 'inwoners', 'baten', 'lasten', 'centrum'], ['A', 1, 1, 2, 'x']),
    ],
    'regeling: bestaande cliënten bij centrum verandert hier niets: wat naar de centrumgemeente gaat wordt daarna toch met iedereen gedeeld (solidariteit 1, zonder eigen risico); haal de knop weg of pas de regeling aan.',
  ],
  plafondOnderOndergrens: [
    ['BWMO_RESERVE', 100, kolom(50, -500), 50, 80],
    'plafond: het plafond is lager dan de ondergrens; maak het plafond hoger of de ondergrens lager.',
  ],
  openKnoppen: [
    ['BWMO_REGELING', 'Almelo: reserve met plafond', tabel(['gemeente', 'baten', 'lasten'], ['Noord', 1, 2])],
    'regeling: de bron van Almelo: reserve met plafond noemt geen reserve of plafond; geef een parameterbereik met deze regeling (begin met, of in een tijdlijn regeling) en vul deze zelf in.',
  ],
  maximum: [
    ['BWMO_DOORSTROOM', PARAMETERS, 601],
    'maanden: dit getal is groter dan 600; vul 600 of minder in.',
  ],
  heelGetal: [
    ['BWMO_DOORSTROOM', PARAMETERS, 1.5],
    'maanden: dit is geen heel getal; vul een heel getal in.',
  ],
  stroomparameters: [
    ['BWMO_DOORSTROOM', 'plekken', 12],
    'parameters: geef een bereik met twee tot vijf kolommen: naam, beginwaarde, verandering per maand, laag en hoog.',
  ],
  parameternaam: [
    ['BWMO_DOORSTROOM', [...PARAMETERS, ['', 5]], 12],
    'parameters, rij 4 van het bereik: hier ontbreekt de naam van de parameter; vul die in of maak de rij leeg.',
  ],
  beginwaarde: [
    ['BWMO_DOORSTROOM', [['in zorg', '', 1], ...PARAMETERS], 12],
    'parameters, rij 1, kolom 2 van het bereik: hier ontbreekt de beginwaarde; vul die in of maak de rij leeg.',
  ],
  laagEnHoog: [
    ['BWMO_BANDBREEDTE', [...PARAMETERS, ['woningen', 2, '', 3, 1]], 12],
    'parameters, rij 4 van het bereik: vul laag en hoog allebei in, of geen van beide, met laag niet groter dan hoog.',
  ],
  parameterOntbreekt: [
    ['BWMO_DOORSTROOM', PARAMETERS.slice(0, 2), 12],
    'parameters: de parameter verblijfsduur ontbreekt; voeg een rij toe met die naam en een waarde.',
  ],
  geenVerandering: [
    ['BWMO_DOORSTROOM', [...PARAMETERS, ['wachtlijst', 80, -1]], 12],
    'parameters, rij 4, kolom 3 van het bereik: wachtlijst geldt op één moment en kan niet per maand veranderen; maak deze cel leeg.',
  ],
  verloop: [
    ['BWMO_DOORSTROOM', [...PARAMETERS.slice(0, 2), ['verblijfsduur', 30, -3]], 12],
    'parameters, rij 3, kolom 3 van het bereik: verblijfsduur komt in maand 11 op 0 uit; verklein de verandering per maand.',
  ],
  wachtlijstGroeit: [
    ['BWMO_WACHTTIJD', 8, 30, 240],
    'plekken: er stromen evenveel of meer cliënten in dan er plekken vrijkomen, dus de wachtlijst blijft groeien en er is geen gemiddelde wachttijd; neem meer plekken of reken met BWMO_DOORSTROOM.',
  ],
  duurOntbreekt: [
    ['BWMO_BUNDELING', kolom(1, 2), kolom(30, ''), 'wachttijd', 3],
    'verblijfsduur, rij 2 van het bereik: hier ontbreekt de verblijfsduur bij een instroom; vul een getal groter dan 0 in.',
  ],
  uitkomstTeGroot: [
    ['BWMO_WACHTLIJST_AFBOUW', 300, 36, 80, `0,${'0'.repeat(400)}1`],
    'jaren: door dit kleine getal wordt de uitkomst te groot om te tonen; controleer het.',
  ],
  teVeelMensen: [
    [
      'BWMO_BANDBREEDTE',
      [
        ['plekken', 5],
        ['instroom', 100_000],
        ['verblijfsduur', 1],
      ],
      101,
    ],
    'parameters: in deze simulatie komen meer dan 10.000.000 mensen voorbij; verklein de instroom of het aantal maanden.',
  ],
  aantalZonderSleutel: [
    ['BWMO_SPREIDING', kolom(1, 2), kolom(1, '')],
    'plekken, rij 2 van het bereik: hier staat een aantal, maar inwoners is in deze rij leeg; vul inwoners in.',
  ],
  totaalPlekken: [
    ['BWMO_SPREIDING', kolom(1, 2.5), kolom(1, 1)],
    'plekken: deze aantallen tellen op tot 3,5; pas ze aan, zodat het een heel getal van hoogstens 200.000 is.',
  ],
  zonderDoel: [
    ['BWMO_BUNDELING', kolom(1, 2), 30, 'wachttijd', 3, 1],
    'maanden: dit argument werkt alleen bij doel wachtkans; laat het weg.',
  ],
  scenariobereik: [
    tijdlijn([['regeling']]),
    'parameters: geef een bereik met in de eerste kolom de namen en daarnaast per scenario een kolom met waarden.',
  ],
  dubbelScenario: [
    tijdlijn([
      ['parameter', 'laag', 'Laag'],
      ['duur', 10, 8],
    ]),
    'parameters, rij 1, kolom 3 van het bereik: een ander scenario heet ook zo; geef er één een andere naam.',
  ],
  onbekendScenario: [
    tijdlijn(
      [
        ['parameter', 'laag', 'hoog'],
        ['duur', 10, 8],
      ],
      PRODUCTEN,
      TWEE,
      'midden',
    ),
    'scenario: dit scenario is er niet; neem een naam uit de kopregel over, of kies een volgnummer van 1 tot en met 2.',
  ],
  onzekerheid: [
    tijdlijn([
      ['parameter', 'nu', 'onzeker van', 'onzeker tot'],
      ['duur', 10, 8, ''],
    ]),
    'parameters, rij 2, kolom 3 van het bereik: vul onzeker van en onzeker tot allebei in, of geen van beide, met van niet groter dan tot.',
  ],
  nietInTijdlijn: [
    tijdlijn([['begin met', 'Geen solidariteit']]),
    'parameters, kolom 1 van het bereik: begin met is hier geen parameter; kies een regeling met de parameter regeling, en vul eigen knoppen daaronder in.',
  ],
  stijgingVoorEerste: [
    tijdlijn([['index lasten 2026', 0.02]]),
    'parameters, kolom 1 van het bereik: 2026 ligt vóór het eerste jaar 2027; voor de jaren daarvoor geldt de stijging van 2027.',
  ],
  wlzVoorEerste: [
    tijdlijn([['wlz jaar', 2026]]),
    'parameters, kolom 2 van het bereik: kies 2027 of later: in 2027 zijn cliënten en budget anders al zonder Wlz.',
  ],
  rekentZelf: [
    tijdlijn(STIJGT, PRODUCTEN, [
      ['gemeente', 'inwoners', 'historisch', 'baten'],
      ['Noord', 100, 500, 2],
    ]),
    'gemeenten, rij 1, kolom 4 van het bereik: de kolom baten rekent de tijdlijn zelf uit; haal haar weg.',
  ],
  regelingNiet: [
    ['BWMO_TIJDLIJN_REGELINGEN', STIJGT, PRODUCTEN, TWEE, 2027, 'Almelo: reserve met plafond'],
    'regelingen: Almelo: reserve met plafond is hier niet te rekenen. parameters: de bron van Almelo: reserve met plafond noemt geen reserve of plafond;…',
  ],
  omslagknop: [
    ['BWMO_TIJDLIJN_OMSLAG', STIJGT, PRODUCTEN, TWEE, 2027, 'Noord', 2027, 'duur'],
    'knop: kies een van deze knoppen: objectief maal, rijksbudget maal, instroom maal, verblijfsduur maal, prijs maal, wlz maal, index baten, index lasten, uitname, frictie per plek, organisatie, solidariteit, innovatie, reserve, ondergrens, plafond, eigen risico per inwoner of maximum per inwoner.',
  ],
  onbekendeGemeente: [
    ['BWMO_TIJDLIJN_OMSLAG', STIJGT, PRODUCTEN, TWEE, 2027, 'Noort', 2027, 'prijs maal'],
    'gemeente: deze gemeente staat niet in de tabel; neem haar naam over zoals hij daar staat.',
  ],
  nietOnzeker: [
    tijdlijn([
      ['parameter', 'nu', 'onzeker van', 'onzeker tot'],
      ['sleutel inwoners', 1, 0.2, 0.8],
    ]),
    'parameters, rij 2, kolom 3 van het bereik: een regeling, een sleutel of een knop van 0 of 1 kan niet onzeker zijn; maak deze cel leeg.',
  ],
  vastNietTeSimuleren: [
    [
      'BWMO_TIJDLIJN_BANDBREEDTE',
      STIJGT,
      [
        ['product', 'prijs', 'verblijfsduur', 'wijze'],
        ['BW', 5, 6, 'vast'],
      ],
      TWEE,
      2027,
      2027,
    ],
    'producten: een bandbreedte kan alleen met wijze geleidelijk; maak de kolom wijze leeg of vul daar geleidelijk in.',
  ],
  teVeelSimulaties: [
    [
      'BWMO_TIJDLIJN_BANDBREEDTE',
      STIJGT,
      PRODUCTEN,
      [['gemeente', 'inwoners', 'historisch'], ...Array.from({ length: 60 }, (_, g) => [`G${g}`, 1, 1])],
      [Array.from({ length: 15 }, (_, t) => 2027 + t)],
      2041,
      10_000,
    ],
    'simulaties: dit duurt langer dan twintig seconden; vul hoogstens 132 in, of reken met minder gemeenten of jaren.',
  ],
  teVeelDoorTeRekenen: [
    [
      'BWMO_TIJDLIJN_OMSLAG',
      STIJGT,
      PRODUCTEN,
      [['gemeente', 'inwoners', 'historisch'], ...Array.from({ length: 300 }, (_, g) => [`G${g}`, 1, 1])],
      [Array.from({ length: 15 }, (_, t) => 2027 + t)],
      'G1',
      2041,
      'instroom maal',
    ],
    'jaren: dit duurt langer dan twintig seconden; reken met hoogstens 4 jaar, of met minder gemeenten of producten.',
  ],
  jaarNietInJaren: [
    ['BWMO_TIJDLIJN_SCENARIOS', STIJGT, PRODUCTEN, TWEE, 2027, 2030],
    'jaar: dit jaar staat niet in jaren; kies een jaar van 2027 tot en met 2027.',
  ],
  productOntbreekt: [
    tijdlijn(STIJGT, [
      ['product', 'prijs', 'verblijfsduur'],
      ['', 5, 6],
    ]),
    'producten, rij 2 van het bereik, kolom product: hier ontbreekt de naam van het product; vul die in of maak de rij leeg.',
  ],
  dubbelProduct: [
    tijdlijn(STIJGT, [...PRODUCTEN, ['bw', 5, 6]]),
    'producten, rij 3 van het bereik, kolom product: een ander product heet ook zo; geef er één een andere naam.',
  ],
  productkolom: [
    tijdlijn(STIJGT, PRODUCTEN, [
      ['gemeente', 'inwoners', 'historisch', 'bestaand BT'],
      ['Noord', 100, 500, 2],
    ]),
    'gemeenten, rij 1, kolom 4 van het bereik: dit product staat niet in producten; een kolom heet “bestaand” of “instroom” met daarachter de naam zoals hij daar staat.',
  ],
  geenInwoners: [
    tijdlijn(STIJGT, PRODUCTEN, [
      ['gemeente', 'inwoners', 'historisch'],
      ['Noord', 0, 500],
    ]),
    'gemeenten, kolom inwoners: nergens staan inwoners; vul ze in, want de kosten van de organisatie gaan ernaar.',
  ],
  geenProducten: [
    tijdlijn(STIJGT, [['product', 'prijs', 'verblijfsduur']]),
    'producten: er staan geen producten onder de kop; vul minstens één product in.',
  ],
  nietIngevuld: [
    tijdlijn(STIJGT, [
      ['product', 'prijs', 'verblijfsduur'],
      ['BW', '', 6],
    ]),
    'producten, rij 2 van het bereik, kolom prijs: deze cel is leeg; vul een getal in (0 mag).',
  ],
  capaciteitsgrens: [
    ['BWMO_PLEKKEN', 100_001, 1],
    'instroom: instroom × verblijfsduur is meer dan 100.000; instroom is per maand en verblijfsduur in maanden: controleer beide.',
  ],
};

describe('de zin bij elke soort fout', () => {
  it('elke soort staat in de lijst hieronder', () => {
    expect(Object.keys(ZINNEN).sort()).toEqual(Object.keys(fouten).sort());
  });

  it.each(Object.entries(ZINNEN))('%s', (_, [[naam, ...argumenten], verwacht]) => {
    const zin = zinVan(naam as string, ...argumenten);
    // Welke namen er nog meer op lijken hangt af van wat er verder bestaat.
    if (verwacht.endsWith('…')) expect(zin.startsWith(verwacht.slice(0, -1))).toBe(true);
    else expect(zin).toBe(verwacht);
  });

  it.each(Object.entries(ZINNEN))(
    '%s is een hele zin zonder de tekst uit een cel',
    (_, [[naam, ...argumenten]]) => {
      const zin = zinVan(naam as string, ...argumenten);
      expect(zin).toMatch(/[.?]$/);
      expect(zin).not.toMatch(/Jansen|undefined|null|NaN|\[object|Infinity/);
    },
  );
});

describe('meervoud en enkelvoud', () => {
  it.each([
    [
      ['BWMO_NVO_VERGELIJK', 'ja', 'nvo'],
      'antwoorden: hier staat 1 antwoord, maar de lijst nvo heeft 6 onderwerpen; wijs 6 cellen aan.',
    ],
    [
      ['BWMO_NVO_VERGELIJK', kolom('ja', 'nee'), 'planning'],
      'antwoorden: hier staan 2 antwoorden, maar de lijst planning heeft 1 onderwerp; wijs 1 cel aan.',
    ],
    [
      ['BWMO_SLEUTEL', kolom(1, 2), rij(0.5, 0.5)],
      'gewichten: hier staan 2 gewichten bij 1 kenmerk; geef per kenmerk één gewicht.',
    ],
    [
      ['BWMO_VERDEEL', 1, kolom(1, 2), 5],
      'maxima: dit bereik heeft 1 cel en sleutel heeft er 2; wijs evenveel cellen aan.',
    ],
  ])('%j', ([naam, ...argumenten], verwacht) => {
    expect(zinVan(naam as string, ...argumenten)).toBe(verwacht);
  });
});

describe('plaatsTekst en opsomming', () => {
  it('noemt alleen wat er is', () => {
    expect(plaatsTekst({ argument: 'baten' })).toBe('baten');
    expect(plaatsTekst({ argument: 'baten', rij: 3 })).toBe('baten, rij 3 van het bereik');
    expect(plaatsTekst({ argument: 'baten', rij: 3, kolom: 2 })).toBe('baten, rij 3, kolom 2 van het bereik');
  });

  it('zet "of" voor het laatste woord', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((woorden) => opsomming(woorden))).toEqual([
      '',
      'a',
      'a of b',
      'a, b of c',
    ]);
  });
});

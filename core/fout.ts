import { ingekort } from './tekst/ingekort';
import { opsomming } from './tekst/opsomming';
import { telwoord } from './tekst/telwoord';

/**
 * Het enige fouttype van de kern. De boodschap is een Nederlandse zin voor de gebruiker: waar, wat, en wat te doen.
 * De zinnen zelf staan hieronder bij elkaar, zodat toon en woordkeus één geheel zijn.
 */
export class Fout extends Error {
  /** @param nietIngevuld er ontbreekt iets in de tabel zelf: dat is geen zaak van één regeling of kolom */
  constructor(
    zin: string,
    readonly nietIngevuld = false,
  ) {
    super(zin);
  }
}

/** Een plaats in de invoer: een argument, en zo nodig de rij en kolom binnen dat bereik (vanaf 1). */
export interface Plaats {
  readonly argument: string;
  readonly rij?: number;
  readonly kolom?: number;
  /** De naam van de kolom in een tabel met kopregel. */
  readonly kolomnaam?: string;
}

export function plaatsTekst({ argument, rij, kolom, kolomnaam }: Plaats): string {
  // Rij 3 van het bereik is bijna nooit rij 3 van het blad.
  const inBereik = [
    rij === undefined ? '' : `rij ${rij}`,
    kolom === undefined ? '' : `kolom ${kolom}`,
  ].filter(Boolean);
  const delen = [
    argument,
    inBereik.length === 0 ? '' : `${inBereik.join(', ')} van het bereik`,
    kolomnaam === undefined ? '' : `kolom ${ingekort(kolomnaam)}`,
  ];
  return delen.filter(Boolean).join(', ');
}

function opPlaats(plaats: Plaats, zin: string): Fout {
  return new Fout(`${plaatsTekst(plaats)}: ${zin}`);
}

/** `staat 1 prijs`, `staan 2 prijzen`. */
function staat(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${aantal === 1 ? 'staat' : 'staan'} ${telwoord(aantal, enkelvoud, meervoud)}`;
}

/** Somt namen op tussen aanhalingstekens: in een naam kan zelf een komma staan. */
function genoemd(namen: readonly string[]): string {
  return opsomming(namen.map((naam) => `"${naam}"`));
}

// Eén zin per soort fout. Celinhoud komt er niet in, behalve een getal: in een cel kan een naam staan.
export const fouten = {
  ontbreekt: (plaats: Plaats, uitleg: string) =>
    opPlaats(plaats, `dit argument ontbreekt; geef op: ${uitleg}.`),
  teVeelArgumenten: (hoogstens: number) =>
    new Fout(`Er zijn te veel argumenten; deze functie heeft er hoogstens ${hoogstens}.`),
  onbekendeFunctie: (naam: string, opties: readonly string[]) =>
    new Fout(`De functie ${ingekort(naam)} bestaat niet; bedoelt u ${opsomming(opties)}?`),
  foutInCel: (plaats: Plaats, fouttekst: string) =>
    opPlaats(plaats, `hier staat de fout ${ingekort(fouttekst)}; herstel eerst die cel.`),
  geenGetal: (plaats: Plaats) =>
    opPlaats(plaats, 'hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.'),
  anderGetal: (plaats: Plaats, gelezen: string, voorstel: string) =>
    opPlaats(plaats, `${ingekort(gelezen)} is geen Nederlands getal; bedoelt u ${ingekort(voorstel)}?`),
  duizendOfDecimaal: (plaats: Plaats, gelezen: string, klein: string, groot: string) =>
    opPlaats(
      plaats,
      `bij ${ingekort(gelezen)} is niet te zien wat er staat; bedoelt u ${ingekort(klein)} of ${ingekort(groot)}?`,
    ),
  jaNeeAlsGetal: (plaats: Plaats) => opPlaats(plaats, 'hier staat WAAR of ONWAAR; vul een getal in.'),
  datumAlsGetal: (plaats: Plaats) => opPlaats(plaats, 'hier staat een datum; vul een getal in.'),
  teGroot: (plaats: Plaats) =>
    opPlaats(plaats, 'dit getal is te groot; getallen zijn kleiner dan 10.000 miljard.'),
  nietEindig: (plaats: Plaats) => opPlaats(plaats, 'dit is geen eindig getal; vul een getal in.'),
  minimum: (plaats: Plaats, minimum: string) =>
    opPlaats(plaats, `dit getal is kleiner dan ${minimum}; vul ${minimum} of meer in.`),
  maximum: (plaats: Plaats, maximum: string) =>
    opPlaats(plaats, `dit getal is groter dan ${maximum}; vul ${maximum} of minder in.`),
  heelGetal: (plaats: Plaats) => opPlaats(plaats, 'dit is geen heel getal; vul een heel getal in.'),
  groterDan: (plaats: Plaats, grens: string) =>
    opPlaats(plaats, `dit getal moet groter zijn dan ${grens}; vul meer dan ${grens} in.`),
  deel: (plaats: Plaats, voorstel: string | null) =>
    opPlaats(
      plaats,
      voorstel === null
        ? 'dit deel moet tussen 0 en 1 liggen; vul bijvoorbeeld 0,05 of 5% in.'
        : `dit deel moet tussen 0 en 1 liggen; is ${ingekort(voorstel)} bedoeld?`,
    ),
  negatiefGewicht: (plaats: Plaats) =>
    opPlaats(plaats, 'een gewicht kan niet negatief zijn; vul 0 of meer in.'),
  negatiefMaximum: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'een maximum kan niet negatief zijn; vul 0 of meer in, of laat de cel leeg als er geen grens is.',
    ),
  nietJaNee: (plaats: Plaats) => opPlaats(plaats, 'vul WAAR of ONWAAR in.'),
  geenTekst: (plaats: Plaats) => opPlaats(plaats, 'vul een tekst in.'),
  keuze: (plaats: Plaats, keuzes: readonly string[]) => opPlaats(plaats, `kies ${opsomming(keuzes)}.`),
  antwoord: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'dit antwoord is niet herkend; vul ja, in ontwikkeling, nee of nvt in, of laat de cel leeg.',
    ),
  eenWaarde: (plaats: Plaats) =>
    opPlaats(plaats, 'hier is een bereik van meer cellen gegeven; wijs één cel aan.'),
  eenRijOfKolom: (plaats: Plaats) =>
    opPlaats(plaats, 'dit bereik heeft meer rijen én meer kolommen; wijs één kolom of één rij aan.'),
  nietEvenLang: (plaats: Plaats, aantal: number, ander: string, anderAantal: number) =>
    opPlaats(
      plaats,
      `dit bereik heeft ${telwoord(aantal, 'cel', 'cellen')} en ${ander} heeft er ${anderAantal}; wijs evenveel cellen aan.`,
    ),
  bedragZonderSleutel: (plaats: Plaats, sleutel: string) =>
    opPlaats(
      plaats,
      `hier staat een bedrag, maar op dezelfde plaats is ${sleutel} leeg; vul daar een gewicht in, of 0 als deze gemeente niet meedoet.`,
    ),
  geenGewicht: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'alle gewichten zijn 0 of leeg, dus er is niemand om het bedrag over te verdelen; vul een sleutel in.',
    ),
  somGeenEen: (plaats: Plaats, som: string) =>
    opPlaats(plaats, `de gewichten tellen op tot ${ingekort(som)} in plaats van 1; pas ze aan.`),
  gewichtOntbreekt: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt een gewicht; vul een getal in (0 mag).'),
  aantalGewichten: (plaats: Plaats, aantal: number, kenmerken: number) =>
    opPlaats(
      plaats,
      `hier ${staat(aantal, 'gewicht', 'gewichten')} bij ${telwoord(kenmerken, 'kenmerk', 'kenmerken')}; geef per kenmerk één gewicht.`,
    ),
  kolomIsNul: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'deze kolom telt op tot 0, dus er zijn geen aandelen te bepalen; vul de kolom in of geef haar gewicht 0.',
    ),
  negatiefKenmerk: (plaats: Plaats) =>
    opPlaats(plaats, 'een kenmerk kan niet negatief zijn; vul 0 of meer in.'),
  zonder: (plaats: Plaats, ander: string) =>
    opPlaats(plaats, `dit argument werkt alleen samen met ${ander}; vul ook ${ander} in.`),
  eenheid: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'de eenheid moet een veelvoud van 0,01 zijn, bijvoorbeeld 0,01 (centen), 1 (hele euro’s) of 1000.',
    ),
  nietsIngevuld: (plaats: Plaats) =>
    opPlaats(plaats, 'er is nog niets ingevuld; vul minstens één keer ja, in ontwikkeling of nee in.'),
  geenGewichtIngevuld: (plaats: Plaats) =>
    opPlaats(plaats, 'alle ingevulde onderwerpen hebben gewicht 0; geef minstens één ervan een gewicht.'),
  aantalAntwoorden: (plaats: Plaats, aantal: number, lijst: string, verwacht: number) =>
    opPlaats(
      plaats,
      `hier ${staat(aantal, 'antwoord', 'antwoorden')}, maar de lijst ${lijst} heeft ${telwoord(verwacht, 'onderwerp', 'onderwerpen')}; wijs ${telwoord(verwacht, 'cel', 'cellen')} aan.`,
    ),
  onbekendeRegio: (plaats: Plaats, opties: readonly string[]) =>
    opPlaats(
      plaats,
      `deze regio is niet bekend; bedoelt u ${genoemd(opties)}? BWMO_NVO_REGIOS() geeft alle namen.`,
    ),
  jaar: (plaats: Plaats) => opPlaats(plaats, 'vul een jaartal tussen 1900 en 2200 in, bijvoorbeeld 2027.'),
  jarenVolgenNiet: (plaats: Plaats) =>
    opPlaats(plaats, 'dit jaar volgt niet op het vorige; geef opeenvolgende jaren, van vroeg naar laat.'),
  teVeelJaren: (plaats: Plaats, hoogstens: number) =>
    opPlaats(plaats, `dit zijn meer dan ${hoogstens} jaren; wijs een korter bereik aan.`),
  stijging: (plaats: Plaats, voorstel: string) =>
    opPlaats(plaats, `een stijging is een deel; is ${ingekort(voorstel)} bedoeld?`),
  percentageOntbreekt: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de stijging van een jaar dat meetelt; vul haar in (0 mag).'),
  basisjaar: (plaats: Plaats, eerste: number, laatste: number) =>
    opPlaats(plaats, `kies een jaar van ${eerste} tot en met ${laatste}.`),
  indexBuiten: (plaats: Plaats, jaar: number) =>
    opPlaats(plaats, `het indexcijfer van ${jaar} komt op 0 of boven 10.000 uit; controleer de stijgingen.`),
  objectiefLeeg: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'er is een startjaar, maar het objectieve budget is leeg of 0; vraag het rekenbestand van het Rijk op en vul het in, of kies "niet ingevoerd" als startjaar.',
    ),
  historischLeeg: (plaats: Plaats) =>
    opPlaats(plaats, 'het historische budget is leeg of 0; vul in wat elke gemeente nu van het Rijk krijgt.'),
  prijsOntbreekt: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de prijs bij een aantal; vul haar in (0 mag).'),
  negatiefBedrag: (plaats: Plaats) => opPlaats(plaats, 'dit bedrag is negatief; vul 0 of meer in.'),
  aantalPrijzen: (plaats: Plaats, aantal: number, producten: number) =>
    opPlaats(
      plaats,
      `hier ${staat(aantal, 'prijs', 'prijzen')} bij ${telwoord(producten, 'product', 'producten')}; geef per kolom met aantallen één prijs.`,
    ),
  rijnummer: (plaats: Plaats, aantal: number) =>
    opPlaats(plaats, `dit is geen rij van het bereik; vul een heel getal van 1 tot en met ${aantal} in.`),
  nietVierkant: (plaats: Plaats, rijen: number, kolommen: number) =>
    opPlaats(
      plaats,
      `deze tabel heeft ${telwoord(rijen, 'rij', 'rijen')} en ${telwoord(kolommen, 'kolom', 'kolommen')}; maak haar vierkant, met dezelfde gemeenten in rijen en kolommen.`,
    ),
  deelregioOntbreekt: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de deelregio; vul een naam of nummer in.'),
  kolomOntbreekt: (plaats: Plaats, kolommen: readonly string[]) =>
    opPlaats(plaats, `de kolom ${opsomming(kolommen)} ontbreekt; voeg haar toe met die naam in de kopregel.`),
  onbekendeKolom: (plaats: Plaats, opties: readonly string[]) =>
    opPlaats(plaats, `deze kolomnaam is niet bekend; bedoelt u ${genoemd(opties)}?`),
  dubbeleKolom: (plaats: Plaats, kolom: string) =>
    opPlaats(plaats, `de kolom ${kolom} komt twee keer voor; laat er één staan.`),
  kolomZonderKop: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'hier staat iets in een kolom zonder naam; geef de kolom een naam in de kopregel of laat haar weg.',
    ),
  geenGemeenten: (plaats: Plaats) =>
    opPlaats(plaats, 'onder de kopregel staan geen gemeenten; wijs de kopregel en de rijen eronder aan.'),
  gemeenteOntbreekt: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de naam van de gemeente; vul die in of maak de rij leeg.'),
  dubbeleGemeente: (plaats: Plaats, eerder: number) =>
    opPlaats(
      plaats,
      `deze gemeente staat al in rij ${eerder} van het bereik; laat elke gemeente één keer voorkomen.`,
    ),
  geenCentrum: (plaats: Plaats) =>
    opPlaats(plaats, 'er is nog geen centrumgemeente; zet in deze kolom een x bij één gemeente.'),
  gewichtLeeg: (plaats: Plaats) =>
    new Fout(
      `${plaatsTekst(plaats)}: deze gemeente heeft baten of lasten, maar hier is niets ingevuld en de regeling rekent ermee; vul een getal in, of 0 als zij niet meedoet.`,
      true,
    ),
  totaalrij: (plaats: Plaats) =>
    opPlaats(plaats, 'dit lijkt een totaalrij; laat die buiten het bereik, anders telt alles dubbel.'),
  negatiefInTabel: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'dit getal is negatief; baten, lasten en aantallen zijn 0 of meer (lasten staan hier zonder minteken).',
    ),
  meerCentra: (plaats: Plaats) =>
    opPlaats(plaats, 'dit is de tweede centrumgemeente; zet bij één gemeente een x.'),
  geenKruis: (plaats: Plaats) =>
    opPlaats(plaats, 'zet een x of 1 bij de centrumgemeente en laat de andere leeg.'),
  meerDanLasten: (plaats: Plaats, kolom: string) =>
    opPlaats(
      plaats,
      `${kolom} is hier meer dan lasten, terwijl het er een deel van is; pas een van beide aan.`,
    ),
  geenSleutel: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'er is saldo te verdelen, maar er is geen sleutel; geef bijvoorbeeld sleutel inwoners met waarde 1.',
    ),
  sleutelSom: (plaats: Plaats, som: string) =>
    opPlaats(
      plaats,
      `de gewichten in de sleutel tellen op tot ${ingekort(som)} in plaats van 1; pas ze aan.`,
    ),
  onbekendeRegeling: (plaats: Plaats, opties: readonly string[]) =>
    opPlaats(
      plaats,
      `deze regeling is niet bekend; bedoelt u ${genoemd(opties)}? BWMO_REGELINGEN() geeft alle namen.`,
    ),
  onbekendeParameter: (plaats: Plaats, opties: readonly string[]) =>
    opPlaats(plaats, `deze parameter is niet bekend; bedoelt u ${genoemd(opties)}?`),
  dubbeleParameter: (plaats: Plaats, naam: string) =>
    opPlaats(plaats, `de parameter ${ingekort(naam)} komt twee keer voor; laat er één staan.`),
  parameterbereik: (plaats: Plaats) =>
    opPlaats(plaats, 'geef de naam van een regeling, of een bereik met twee kolommen: naam en waarde.'),
  zonderEffect: (plaats: Plaats, knop: string, reden: string) =>
    opPlaats(plaats, `${knop} verandert hier niets: ${reden}; haal de knop weg of pas de regeling aan.`),
  plafondOnderOndergrens: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'het plafond is lager dan de ondergrens; maak het plafond hoger of de ondergrens lager.',
    ),
  openKnoppen: (plaats: Plaats, regeling: string, open: readonly string[]) =>
    opPlaats(
      plaats,
      `de bron van ${regeling} noemt geen ${opsomming(open)}; geef een parameterbereik met deze regeling (begin met, of in een tijdlijn regeling) en vul ${open.length === 1 ? 'die' : 'deze'} zelf in.`,
    ),
  stroomparameters: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'geef een bereik met twee tot vijf kolommen: naam, beginwaarde, verandering per maand, laag en hoog.',
    ),
  scenariobereik: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'geef een bereik met in de eerste kolom de namen en daarnaast per scenario een kolom met waarden.',
    ),
  dubbelScenario: (plaats: Plaats) =>
    opPlaats(plaats, 'een ander scenario heet ook zo; geef er één een andere naam.'),
  onbekendScenario: (plaats: Plaats, aantal: number) =>
    opPlaats(
      plaats,
      `dit scenario is er niet; neem een naam uit de kopregel over, of kies een volgnummer van 1 tot en met ${aantal}.`,
    ),
  onzekerheid: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'vul onzeker van en onzeker tot allebei in, of geen van beide, met van niet groter dan tot.',
    ),
  nietInTijdlijn: (plaats: Plaats, naam: string) =>
    opPlaats(
      plaats,
      `${ingekort(naam)} is hier geen parameter; kies een regeling met de parameter regeling, en vul eigen knoppen daaronder in.`,
    ),
  stijgingVoorEerste: (plaats: Plaats, jaar: number, eerste: number) =>
    opPlaats(
      plaats,
      `${jaar} ligt vóór het eerste jaar ${eerste}; voor de jaren daarvoor geldt de stijging van ${eerste}.`,
    ),
  wlzVoorEerste: (plaats: Plaats, eerste: number) =>
    opPlaats(plaats, `kies ${eerste} of later: in ${eerste} zijn cliënten en budget anders al zonder Wlz.`),
  rekentZelf: (plaats: Plaats, kolom: string) =>
    opPlaats(plaats, `de kolom ${kolom} rekent de tijdlijn zelf uit; haal haar weg.`),
  regelingNiet: (plaats: Plaats, naam: string, reden: string) =>
    opPlaats(plaats, `${naam} is hier niet te rekenen. ${reden}`),
  omslagknop: (plaats: Plaats, knoppen: readonly string[]) =>
    opPlaats(plaats, `kies een van deze knoppen: ${opsomming(knoppen)}.`),
  onbekendeGemeente: (plaats: Plaats) =>
    opPlaats(plaats, 'deze gemeente staat niet in de tabel; neem haar naam over zoals hij daar staat.'),
  nietOnzeker: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'een regeling, een sleutel of een knop van 0 of 1 kan niet onzeker zijn; maak deze cel leeg.',
    ),
  vastNietTeSimuleren: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'een bandbreedte kan alleen met wijze geleidelijk; maak de kolom wijze leeg of vul daar geleidelijk in.',
    ),
  /** @param minder waar minder van moet: `gemeenten of jaren` */
  teVeelSimulaties: (plaats: Plaats, kan: string, minder: string) =>
    opPlaats(
      plaats,
      kan === '0'
        ? `ook één simulatie duurt langer dan twintig seconden; reken met minder ${minder}.`
        : `dit duurt langer dan twintig seconden; vul hoogstens ${kan} in, of reken met minder ${minder}.`,
    ),
  teVeelDoorTeRekenen: (plaats: Plaats, kan: string) =>
    opPlaats(
      plaats,
      kan === '0'
        ? 'ook één jaar duurt langer dan twintig seconden; reken met minder gemeenten of producten.'
        : `dit duurt langer dan twintig seconden; reken met hoogstens ${kan} jaar, of met minder gemeenten of producten.`,
    ),
  jaarNietInJaren: (plaats: Plaats, eerste: number, laatste: number) =>
    opPlaats(plaats, `dit jaar staat niet in jaren; kies een jaar van ${eerste} tot en met ${laatste}.`),
  productOntbreekt: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de naam van het product; vul die in of maak de rij leeg.'),
  dubbelProduct: (plaats: Plaats) =>
    opPlaats(plaats, 'een ander product heet ook zo; geef er één een andere naam.'),
  productkolom: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'dit product staat niet in producten; een kolom heet “bestaand” of “instroom” met daarachter de naam zoals hij daar staat.',
    ),
  geenInwoners: (plaats: Plaats) =>
    opPlaats(plaats, 'nergens staan inwoners; vul ze in, want de kosten van de organisatie gaan ernaar.'),
  geenProducten: (plaats: Plaats) =>
    opPlaats(plaats, 'er staan geen producten onder de kop; vul minstens één product in.'),
  nietIngevuld: (plaats: Plaats) => opPlaats(plaats, 'deze cel is leeg; vul een getal in (0 mag).'),
  parameternaam: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de naam van de parameter; vul die in of maak de rij leeg.'),
  beginwaarde: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de beginwaarde; vul die in of maak de rij leeg.'),
  laagEnHoog: (plaats: Plaats) =>
    opPlaats(plaats, 'vul laag en hoog allebei in, of geen van beide, met laag niet groter dan hoog.'),
  parameterOntbreekt: (plaats: Plaats, naam: string) =>
    opPlaats(plaats, `de parameter ${naam} ontbreekt; voeg een rij toe met die naam en een waarde.`),
  geenVerandering: (plaats: Plaats, naam: string) =>
    opPlaats(plaats, `${naam} geldt op één moment en kan niet per maand veranderen; maak deze cel leeg.`),
  verloop: (plaats: Plaats, naam: string, maand: number, waar: 'op 0' | 'boven 200.000') =>
    opPlaats(plaats, `${naam} komt in maand ${maand} ${waar} uit; verklein de verandering per maand.`),
  wachtlijstGroeit: (plaats: Plaats) =>
    opPlaats(
      plaats,
      'er stromen evenveel of meer cliënten in dan er plekken vrijkomen, dus de wachtlijst blijft groeien en er is geen gemiddelde wachttijd; neem meer plekken of reken met BWMO_DOORSTROOM.',
    ),
  duurOntbreekt: (plaats: Plaats) =>
    opPlaats(plaats, 'hier ontbreekt de verblijfsduur bij een instroom; vul een getal groter dan 0 in.'),
  uitkomstTeGroot: (plaats: Plaats) =>
    opPlaats(plaats, 'door dit kleine getal wordt de uitkomst te groot om te tonen; controleer het.'),
  teVeelMensen: (plaats: Plaats, grens: string) =>
    opPlaats(
      plaats,
      `in deze simulatie komen meer dan ${grens} mensen voorbij; verklein de instroom of het aantal maanden.`,
    ),
  aantalZonderSleutel: (plaats: Plaats, sleutel: string) =>
    opPlaats(plaats, `hier staat een aantal, maar ${sleutel} is in deze rij leeg; vul ${sleutel} in.`),
  totaalPlekken: (plaats: Plaats, som: string) =>
    opPlaats(
      plaats,
      `deze aantallen tellen op tot ${ingekort(som)}; pas ze aan, zodat het een heel getal van hoogstens 200.000 is.`,
    ),
  zonderDoel: (plaats: Plaats, doel: string) =>
    opPlaats(plaats, `dit argument werkt alleen bij doel ${doel}; laat het weg.`),
  capaciteitsgrens: (plaats: Plaats, wat: string, grens: string) =>
    opPlaats(
      plaats,
      `${wat} is meer dan ${grens}; instroom is per maand en verblijfsduur in maanden: controleer beide.`,
    ),
} satisfies Record<string, (...gegevens: never[]) => Fout>;

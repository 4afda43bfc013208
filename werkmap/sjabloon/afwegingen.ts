import type { Parameternaam } from '../../core/normen/regelingen/parameters';

/** Wat er voor en tegen een knop van een regeling spreekt; geen oordeel welke de beste is. */
export interface Afweging {
  readonly voor: string;
  readonly tegen: string;
}

/** Elke knop heeft een afweging; een nieuwe knop zonder afweging compileert niet. */
export const AFWEGINGEN: Readonly<Record<Parameternaam, Afweging>> = {
  sleutelInwoners: {
    voor: 'Eenvoudig, elk jaar bekend en niet te sturen.',
    tegen: 'Kijkt niet naar hoeveel cliënten een gemeente heeft of hoe zwaar hun zorg is.',
  },
  sleutelClienten: {
    voor: 'Sluit aan bij het gebruik; wie preventie doet merkt dat.',
    tegen: 'Kan elk jaar sterk schommelen; vraagt een afspraak over herkomst en peildatum.',
  },
  sleutelHistorisch: {
    voor: 'Geen schok: iedereen begint waar hij was.',
    tegen: 'Houdt oude verschillen in stand, ook als cliënten verhuisd zijn.',
  },
  sleutelObjectief: {
    voor: 'Volgt kenmerken van de bevolking, zoals het Rijk wil verdelen.',
    tegen: 'Het model is nog niet ingevoerd en kan veranderen; het rekenbestand komt van het Rijk.',
  },
  sleutelBaten: {
    voor: 'Wie meer geld voor deze taak krijgt draagt meer.',
    tegen: 'Een gemeente met veel geld en weinig cliënten betaalt voor anderen.',
  },
  sleutelHandmatig: {
    voor: 'De regio bepaalt zelf wat eerlijk is, bijvoorbeeld vaste percentages.',
    tegen: 'Vraagt uitleg aan elke raad en onderhoud als de regio verandert.',
  },
  batenHerverdelen: {
    voor: 'Het geld gaat in één keer naar de sleutel; daarna draagt ieder de eigen lasten.',
    tegen: 'Geen vangnet: wie pech heeft met dure cliënten staat er alleen voor.',
  },
  solidariteit: {
    voor: 'Meer delen maakt de rekening van een kleine gemeente voorspelbaar.',
    tegen: 'Meer delen maakt het voordeel van eigen preventie kleiner.',
  },
  reserve: {
    voor: 'Vangt een slecht jaar op zonder nieuwe bijdrage.',
    tegen: 'Geld in een reserve kan een gemeente niet voor iets anders gebruiken.',
  },
  ondergrens: {
    voor: 'Er blijft altijd iets over voor een volgende tegenvaller.',
    tegen: 'Gemeenten betalen bij terwijl er nog geld in de reserve zit.',
  },
  plafond: {
    voor: 'De reserve groeit niet verder dan nodig is.',
    tegen: 'In goede jaren bouwt de regio minder op dan zij kan.',
  },
  innovatie: {
    voor: 'Een overschot helpt om zorg te vernieuwen.',
    tegen: 'Gemeenten krijgen minder terug; spreek af wie over het geld beslist.',
  },
  innovatieVoorReserve: {
    voor: 'Vernieuwing hoeft niet te wachten tot de reserve vol is.',
    tegen: 'De buffer groeit langzamer.',
  },
  eigenRisico: {
    voor: 'Kleine tekorten blijven lokaal; alleen het grote risico wordt gedeeld.',
    tegen: 'Een kleine gemeente zit snel aan haar grens.',
  },
  maximumPerInwoner: {
    voor: 'Elke raad weet wat de regeling hoogstens kost.',
    tegen: 'Wat boven het maximum valt moet ergens heen; dat blijft open tot u het afspreekt.',
  },
  percentageWmo: {
    voor: 'Een vaste bijdrage die elke gemeente vooraf kan begroten.',
    tegen: 'Hangt niet samen met wat de zorg kost.',
  },
  lokaalMeedelen: {
    voor: 'Ook ambulante zorg thuis wordt samen gedragen; afbouwen van plekken straft niemand.',
    tegen: 'Lokale keuzes komen op de rekening van de buren.',
  },
  bestaandBijCentrum: {
    voor: 'Niemand erft in één keer de kosten van oude keuzes.',
    tegen: 'De centrumgemeente draagt jaren lasten waar minder geld tegenover staat.',
  },
  centrumDraagtTekort: {
    voor: 'Duidelijk wie betaalt; wie de inkoop doet draagt ook het risico.',
    tegen: 'Eén gemeente draagt wat de hele regio gebruikt.',
  },
};

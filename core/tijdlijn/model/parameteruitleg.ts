import type { Tijdlijnnaam } from './parameters';

/** Wat elke parameter betekent en in welke eenheid hij staat; alleen om te lezen. */
export const PARAMETERUITLEG: Readonly<Record<Tijdlijnnaam, readonly [eenheid: string, uitleg: string]>> = {
  regeling: ['naam', 'de regeling die elk jaar geldt; eigen knoppen mogen eronder staan en winnen'],
  startjaar: ['jaar', 'het eerste jaar van het nieuwe verdeelmodel; “niet ingevoerd” als er geen datum is'],
  duur: ['jaren', 'hoelang de overgang duurt'],
  objectiefMaal: ['factor', 'maal op alle objectieve bedragen'],
  rijksbudgetMaal: ['factor', 'maal op historisch en objectief'],
  basisjaar: ['jaar', 'het prijspeil van alle bedragen; zonder basisjaar het eerste jaar'],
  indexBaten: [
    'deel per jaar',
    'stijging van rijksbudget, uitname en eigen bijdrage; “index baten 2028” geldt alleen in dat jaar',
  ],
  indexLasten: [
    'deel per jaar',
    'stijging van prijzen, organisatie en frictie; “index lasten 2028” geldt alleen in dat jaar',
  ],
  instroomMaal: ['factor', 'maal op de instroom'],
  verblijfsduurMaal: ['factor', 'maal op de verblijfsduur'],
  prijsMaal: ['factor', 'maal op de prijzen'],
  wlzJaar: ['jaar', 'vanaf 1 januari van dit jaar is het Wlz-deel van de cliënten weg'],
  wlzMaal: ['factor', 'maal op elk Wlz-deel'],
  uitname: ['euro per jaar', 'wat het Rijk vanaf dat jaar uit het regionale budget haalt'],
  frictiePerPlek: ['euro per maand', 'doorlopende kosten van een plek die leegkomt, alleen in het Wlz-jaar'],
  frictieMaanden: ['maanden', 'hoelang die kosten doorlopen'],
  organisatie: ['euro per jaar', 'toegang, backoffice en dergelijke; naar inwoners'],
  centrumTot: ['jaar', 'tot en met dit jaar is een bestaande cliënt bestaand; daarna nieuw'],
  herindicatie: [
    'maanden',
    'binnen zoveel maanden krijgt elke bestaande cliënt een nieuwe indicatie en is dan nieuw',
  ],
};

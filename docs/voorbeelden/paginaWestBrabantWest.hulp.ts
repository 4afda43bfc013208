import { antwoorden, GEMAAKT } from './vragen.hulp';
import type { Uitgerekend } from './uitgerekend.hulp';

export function paginaWestBrabantWest(
  boek: Uitgerekend,
  gemeente: string,
  jaar: number,
  namen: readonly string[],
): string {
  const uit = antwoorden(boek, gemeente, jaar);
  return `${GEMAAKT}

# West-Brabant West: wat betaalt ${gemeente} in ${jaar}?

> **Voorbeeldcijfers.** Alle bedragen, cliënten, plekken en woningen hier zijn verzonnen. Echt zijn de zes gemeenten, dat Bergen
> op Zoom centrumgemeente is, en de inwoners (CBS, 1 januari 2016). De werkmap is
> [west-brabant-west.xlsx](west-brabant-west.xlsx); onderaan staat waar elk getal daarin te vinden is.

**De vraag.** Zes gemeenten regelen beschermd wonen en opvang samen. Het rijksgeld is niet genoeg. Wat komt daarvan bij
${gemeente} terecht, en wat kan haar raad eraan doen?

## Wie heeft het geld?

Nu krijgt Bergen op Zoom al het rijksgeld, verdeeld zoals het altijd ging (historisch). Straks krijgt elke gemeente haar eigen
deel (objectief), hier in tien gelijke stappen. Wanneer dat begint staat niet vast: de werkmap rekent met “niet ingevoerd”, en blad
Vooruit met een begin in ${jaar}.

${uit.geldtabel(namen)}

Euro’s; − is een nadeel. Rijksgeld is in prijzen van 2027.

## Wat betaalt ${gemeente}, en waarom?

${uit.waarom('Bergen op Zoom')}

## Hoe zeker is dat?

${uit.zekerheid()}

## Welke afspraak houdt stand?

${uit.afspraak()}

## Hoeveel plekken en woningen?

${uit.wonen()}

## Wat valt er te besluiten?

1. Leg met de vijf andere gemeenten vast hoe het tekort verdeeld wordt, vóór bekend is wanneer het geld verschuift.
2. Zet het tekort van ${jaar} in de begroting, en het verschil met het hoge scenario bij de risico’s.
3. Lever de afgesproken woningen: elke woning die er niet komt houdt een plek bezet.
4. Vraag elk kwartaal naar instroom, wachtlijst en woningen, en reken opnieuw als het Rijk een circulaire stuurt.

## Waar staat het?

${uit.waarTeVinden()}

Open [west-brabant-west.xlsx](west-brabant-west.xlsx) in de werkbank, of in Excel met de invoegtoepassing: alles rekent mee. Wie alleen wil lezen, in Excel of
LibreOffice zonder invoegtoepassing, neemt [west-brabant-west-waarden.xlsx](west-brabant-west-waarden.xlsx): dezelfde bladen, met de uitkomst van onze functies als getal. In de werkbank
geeft onderdeel Vooruit dezelfde antwoorden:

![Onderdeel Vooruit voor Steenbergen in de werkbank](../beeld/paneel-vooruit.png)
`;
}

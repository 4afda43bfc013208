import { BIJ_CENTRUM, DOORGEGEVEN, SPLITSING } from './bladen.hulp';
import { type Celplek, euro, saldo, type Uitgerekend } from './uitgerekend.hulp';
import { antwoorden, GEMAAKT } from './vragen.hulp';

const [NOORD, ZUID] = ['Noord- en Midden-Drenthe', 'Zuid-West'] as const;

export function paginaDrenthe(
  boek: Uitgerekend,
  gemeente: string,
  jaar: number,
  namen: readonly string[],
): string {
  const uit = antwoorden(boek, gemeente, jaar);
  return `${GEMAAKT}

# Drenthe: de regio Assen in tweeën, en wat ${gemeente} in ${jaar} betaalt

> **Voorbeeldcijfers.** Alle bedragen, cliënten, plekken en woningen hier zijn verzonnen, net als de jaren. Echt zijn de inwoners (CBS,
> 1 januari 2016) en wat het [advies over de samenwerking](../../gegevens/bronnen/samenwerking-na-decentralisatie-assen.txt) zegt: Assen
> is centrumgemeente voor negen gemeenten, en het voorstel is verder te gaan als ${NOORD} (Aa en Hunze, Assen,
> Midden-Drenthe, Noordenveld, Tynaarlo) en ${ZUID}; dat zijn dan de andere vier. De werkmap is [drenthe.xlsx](drenthe.xlsx).

**De vraag.** Wat betekent die splitsing voor ${gemeente}, dat bij ${ZUID} hoort? Het advies zegt dat de financiële gevolgen nog niet bekend
zijn. De zuidoosthoek, met Emmen als centrumgemeente, is een eigen regio en doet hier niet mee.

## Wie heeft het geld?

Nu krijgt Assen al het rijksgeld (historisch). Straks krijgt elke gemeente haar eigen deel (objectief), hier in tien
gelijke stappen; wanneer dat begint staat niet vast. De regio krijgt dan in dit voorbeeld samen minder: het verschil gaat naar andere
regio’s.

${uit.geldtabel(namen)}

Euro’s; − is een nadeel. Rijksgeld is in prijzen van 2027. Het saldo geldt zolang alle negen samen delen.

## Wat betaalt ${gemeente}, en waarom?

${uit.waarom('Assen')}

## Wat doet de splitsing?

${splitsing(boek, uit, gemeente)}

## Hoe zeker is dat?

${uit.zekerheid()}

## Welke afspraak houdt stand?

${uit.afspraak()} Na de splitsing kiest elke deelregio haar eigen afspraak.

## Hoeveel plekken en woningen?

${uit.wonen()}

## Wat valt er te besluiten?

1. Spreek vóór de splitsing af hoe Assen het rijksgeld doorgeeft zolang het Rijk alles aan Assen betaalt.
2. Kies daarna per deelregio hoe een tekort verdeeld wordt. Beide deelregio’s zijn kleiner: een tegenvaller telt er zwaarder.
3. Zet het tekort van ${jaar} in de begroting, en het verschil met het hoge scenario bij de risico’s.
4. Lever de afgesproken woningen, en blijf met de andere deelregio praten: het advies noemt het risico dat zij mensen naar elkaar doorschuiven.

## Waar staat het?

${uit.waarTeVinden()}

Open [drenthe.xlsx](drenthe.xlsx) in de werkbank, of in Excel met de invoegtoepassing: alles rekent mee. Wie alleen wil lezen, in Excel of
LibreOffice zonder invoegtoepassing, neemt [drenthe-waarden.xlsx](drenthe-waarden.xlsx): dezelfde bladen, met de uitkomst van onze functies als getal.
`;
}

function splitsing(boek: Uitgerekend, uit: ReturnType<typeof antwoorden>, gemeente: string): string {
  const cel = (blok: string, kop: string, naam: string): Celplek => {
    const rij = boek.rij(SPLITSING, ['Gemeente'], boek.rij(SPLITSING, [blok]));
    return `${SPLITSING}!${boek.kolom(SPLITSING, rij, kop)}${boek.rij(SPLITSING, [naam], rij)}`;
  };
  const rij = (naam: string, toon = naam) =>
    `| ${[
      toon,
      ...(
        [
          [BIJ_CENTRUM, 'Samen gedeeld'],
          [BIJ_CENTRUM, 'Na de splitsing'],
          [DOORGEGEVEN, 'Na de splitsing'],
        ] as const
      ).map(([blok, kop]) => saldo(boek.getal(cel(blok, kop, naam)))),
    ].join(' | ')} |`;
  const zuidZonder = uit.noteer(
    `${ZUID} na de splitsing, geld bij Assen`,
    cel(BIJ_CENTRUM, 'Na de splitsing', ZUID),
  );
  const noordZonder = boek.getal(cel(BIJ_CENTRUM, 'Na de splitsing', NOORD));
  const na = uit.noteer(
    `${gemeente} na de splitsing, geld doorgegeven`,
    cel(DOORGEGEVEN, 'Na de splitsing', gemeente),
  );
  const schuift = boek.getal(cel(DOORGEGEVEN, 'Verschil', ZUID));
  return `Elke kolom telt op tot hetzelfde tekort; alleen wie het draagt verandert (blad ${SPLITSING}).

| saldo in euro | samen, met negen | gesplitst, rijksgeld blijft bij Assen | gesplitst, rijksgeld doorgegeven |
|---|--:|--:|--:|
${rij(NOORD)}
${rij(ZUID)}
${rij('Samen', '**samen**')}
${rij(gemeente, `waarvan ${gemeente}`)}

Wie splitst zonder iets over het geld af te spreken, laat ${ZUID} met ${zuidZonder} tekort zitten en geeft ${NOORD}
${euro(noordZonder)} ${noordZonder > 0 ? 'over' : 'tekort'}. Geeft Assen het geld door naar wat elke gemeente straks zelf krijgt, dan schuift
${euro(schuift)} van het tekort van ${schuift > 0 ? ZUID : NOORD} naar ${schuift > 0 ? NOORD : ZUID}, en betaalt ${gemeente} ${na}. De splitsing zelf levert geen geld op.`;
}

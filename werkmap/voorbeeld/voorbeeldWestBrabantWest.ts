import type { Cel } from '../../core/waarde';
import { NVO2020, zoekRegio } from '../../core/normen/regios';
import { antwoorden2020, NORMBLAD, normblad, PEILING_2020 } from '../bladen/norm';
import type { Blad } from '../poort/blad';
import { GEMEENTEN_WEST_BRABANT_WEST } from './voorbeeldcijfers';

const GEMEENTEN = GEMEENTEN_WEST_BRABANT_WEST;
const EERSTE = 2;
const LAATSTE = EERSTE + GEMEENTEN.length - 1;
const TOTAAL = LAATSTE + 1;

/** `B2:B7` voor kolom B. */
const over = (kolom: string) => `${kolom}${EERSTE}:${kolom}${LAATSTE}`;

function tekortblad(): Blad {
  const koppen = [
    'Gemeente',
    'Baten',
    'Lasten',
    'Inwoners',
    'Cliënten',
    'Saldo',
    'Sleutel',
    'Tekort naar inwoners',
    'Tekort naar sleutel',
    'Verschil',
    'Per inwoner',
  ];
  const rijen = GEMEENTEN.map(({ naam, inwoners, clienten, baten, lasten }, i): Cel[] => {
    const rij = EERSTE + i;
    // Een formule die over meer cellen loopt staat alleen in de bovenste.
    const eerste = (formule: string) => (i === 0 ? formule : null);
    return [
      naam,
      baten,
      lasten,
      inwoners,
      clienten,
      `=BWMO_SALDO(B${rij};C${rij})`,
      eerste(`=BWMO_SLEUTEL(D${EERSTE}:E${LAATSTE};B${TOTAAL + 4}:C${TOTAAL + 4})`),
      eerste(`=BWMO_TEKORT(${over('B')};${over('C')};${over('D')};B${TOTAAL + 5};B${TOTAAL + 6})`),
      eerste(`=BWMO_TEKORT(${over('B')};${over('C')};${over('G')};B${TOTAAL + 5};B${TOTAAL + 6})`),
      `=I${rij}-H${rij}`,
      `=I${rij}/D${rij}`,
    ];
  });
  const totaal: Cel[] = [
    'Totaal',
    ...['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((k) => `=SUM(${over(k)})`),
    `=I${TOTAAL}/D${TOTAAL}`,
  ];
  return {
    naam: 'Tekort',
    cellen: [
      koppen,
      ...rijen,
      totaal,
      [],
      ['Afspraken', null, null],
      [null, 'inwoners', 'cliënten'],
      ['Gewicht in de sleutel', 0.75, 0.25],
      ['Stand reserve', 500_000],
      ['Ondergrens reserve', 250_000],
      [],
      ['Tekort van de regio', `=BWMO_TEKORT(${over('B')};${over('C')})`],
      [
        'Uit de reserve',
        `=B${TOTAAL + 8}-BWMO_TEKORT(${over('B')};${over('C')};;B${TOTAAL + 5};B${TOTAAL + 6})`,
      ],
      ['Te verdelen', `=B${TOTAAL + 8}-B${TOTAAL + 9}`],
      ['Verdeeld min te verdelen', `=ROUND(I${TOTAAL}-B${TOTAAL + 10};2)`],
      [],
      ['Baten, lasten, cliënten, gewichten en reserve zijn voorbeeldcijfers. Inwoners: CBS, 1 januari 2016.'],
      ['Verander een bedrag of een gewicht: alle tekorten rekenen mee en tellen op de cent op.'],
    ],
    opmaak: [
      { adres: 'A1:K1', stijl: 'kop' },
      { adres: `B${EERSTE}:E${LAATSTE}`, stijl: 'invoer' },
      { adres: `B${EERSTE}:C${TOTAAL}`, getal: 'centen' },
      { adres: `D${EERSTE}:E${TOTAAL}`, getal: 'aantal' },
      { adres: `F${EERSTE}:F${TOTAAL}`, getal: 'centen' },
      { adres: `G${EERSTE}:G${TOTAAL}`, getal: 'deel' },
      { adres: `H${EERSTE}:K${TOTAAL}`, getal: 'centen' },
      { adres: `A${TOTAAL}:K${TOTAAL}`, stijl: 'totaal' },
      { adres: `A${TOTAAL + 2}`, stijl: 'titel' },
      { adres: `B${TOTAAL + 3}:C${TOTAAL + 3}`, stijl: 'toelichting' },
      { adres: `B${TOTAAL + 4}:C${TOTAAL + 4}`, stijl: 'invoer', getal: 'procent' },
      { adres: `B${TOTAAL + 5}:B${TOTAAL + 6}`, stijl: 'invoer', getal: 'centen' },
      { adres: `B${TOTAAL + 8}:B${TOTAAL + 11}`, getal: 'centen' },
      { adres: `A${TOTAAL + 13}:A${TOTAAL + 14}`, stijl: 'toelichting' },
    ],
    kolombreedtes: [24, 15, 15, 11, 11, 14, 10, 20, 20, 14, 12],
    vast: { rijen: 1, kolommen: 1 },
  };
}

/** De antwoorden van de regio in 2020, die in de bron naar haar centrumgemeente heet. */
function voorbeeldnorm(): Blad {
  const regio = zoekRegio('West-Brabant West', 'regio');
  const antwoorden = antwoorden2020(NVO2020.regios.indexOf(regio));
  return normblad({ blad: NORMBLAD, regio2020: regio.naam, metingen: [{ ...PEILING_2020, antwoorden }] });
}

/** De bladen van het voorbeeld West-Brabant West, met levende formules. */
export function voorbeeldWestBrabantWest(): Blad[] {
  return [tekortblad(), voorbeeldnorm()];
}

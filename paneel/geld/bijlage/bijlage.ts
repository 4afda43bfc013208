import { type Cel, metEuro, roepAan } from '../../../core';
import { HHM_KORT, HHM_TITEL, type Regeling, regelingbron, REGELINGEN, verwijzing } from '../../../werkmap';
import { type A4, alineas, type Deel, type Rij } from '../../a4';
import { centen, euro, oordeel, teken } from '../../woorden';
import { FUNCTIE, type Uitkomst } from '../rekenUit';
import { zinnenOver } from '../samenvatting';
import type { Vergeleken } from '../vergeleken';
import type { Teksten } from './teksten';

const REGIOREGELS = [
  ['reserve', 'Reserve'],
  ['innovatie', 'Innovatie'],
  ['nietGedekt', 'Niet gedekt'],
] as const;

/**
 * De afspraken naast elkaar voor de raad: één tabel, de grafiek met de namen erbij, en de bronnen om op te zoeken.
 *
 * Vereist: minstens één uitkomst.
 *
 * @param metRekengang of er ook bij staat hoe er gerekend is, met de formule en de bedragen
 */
export function bijlage(gegevens: Vergeleken, teksten: Teksten, metRekengang: boolean): A4 {
  const { uitkomsten } = gegevens;
  return {
    over: 'de afspraken',
    titel: teksten.titel.trim(),
    delen: [
      ...alineas(teksten.inleiding),
      { soort: 'kop', tekst: uitkomsten.length > 1 ? 'De afspraken' : 'De afspraak' },
      ...uitkomsten.map((uitkomst): Deel => ({ soort: 'alinea', tekst: afspraakzin(uitkomst) })),
      { soort: 'kop', tekst: 'Wat elke gemeente overhoudt of tekortkomt' },
      ...verschilzinnen(uitkomsten),
      tabel(uitkomsten),
      ...onderDeTabel(uitkomsten),
      grafiek(uitkomsten),
      ...(metRekengang ? rekengang(gegevens) : []),
      { soort: 'kop', tekst: 'Bronnen' },
      ...bronnen(gegevens).map((tekst): Deel => ({ soort: 'alinea', tekst, toon: 'zacht' })),
    ],
  };
}

const naamVan = ({ letter, naam }: Uitkomst) => `${letter}. ${naam}`;

function bekend({ naam }: Uitkomst): Regeling | undefined {
  return REGELINGEN.find((regeling) => regeling.naam === naam);
}

/** De afspraak in gewone woorden; van een eigen regeling wat er is ingevuld. */
function afspraakzin(uitkomst: Uitkomst): string {
  const regeling = bekend(uitkomst);
  if (regeling) {
    return [`${naamVan(uitkomst)}.`, regeling.kern, regeling.aanname].filter(Boolean).join(' ');
  }
  return `${naamVan(uitkomst)}. ${knoppen(uitkomst)}.`;
}

function knoppen({ argumenten: [argument] }: Uitkomst): string {
  return (argument as readonly (readonly [string, string])[])
    .map(([knop, waarde]) => `${knop} ${waarde}`)
    .join(', ');
}

function verschilzinnen([eerste, ...rest]: readonly Uitkomst[]): Deel[] {
  return rest.map((uitkomst) => ({
    soort: 'alinea',
    tekst: `Bij ${uitkomst.letter}: ${zinnenOver(uitkomst.gemeenten, eerste!.letter)}`,
    toon: 'nadruk',
  }));
}

function tabel(uitkomsten: readonly Uitkomst[]): Deel {
  const [eerste, ...rest] = uitkomsten;
  const regel = (wat: 'reserve' | 'innovatie' | 'nietGedekt' | 'totaal', naam: string): Rij => ({
    cellen: [naam, ...uitkomsten.map((uitkomst) => euro(uitkomst[wat])), ...rest.map(() => '')],
    ...(wat === 'totaal' && { totaal: true as const }),
  });
  return {
    soort: 'tabel',
    bijschrift: 'Saldo per gemeente en afspraak, en het verschil per inwoner',
    kolommen: [
      { naam: 'Saldo in euro' },
      ...uitkomsten.map(({ letter }) => ({ naam: letter, getal: true as const })),
      ...rest.map(({ letter }) => ({
        naam: `${letter} tegenover ${eerste!.letter}, per inwoner`,
        getal: true as const,
      })),
    ],
    rijen: [
      ...eerste!.gemeenten.map(({ naam }, g): Rij => ({
        cellen: [
          naam,
          ...uitkomsten.map(({ gemeenten }) => euro(gemeenten[g]!.saldo)),
          ...rest.map(({ gemeenten }) => perInwoner(gemeenten[g]!)),
        ],
      })),
      ...REGIOREGELS.flatMap(([wat, naam]) =>
        uitkomsten.some((uitkomst) => uitkomst[wat] !== 0) ? [regel(wat, naam)] : [],
      ),
      regel('totaal', 'Samen'),
    ],
  };
}

function perInwoner({ verschil, perInwoner: hoofd }: Uitkomst['gemeenten'][number]): string {
  if (verschil === 0) return oordeel(0);
  return hoofd === null ? 'inwoners ontbreken' : `${teken(hoofd)}${centen(hoofd)}`;
}

function onderDeTabel(uitkomsten: readonly Uitkomst[]): Deel[] {
  const sluit = uitkomsten.every((uitkomst) => uitkomst.sluit)
    ? 'Elke kolom telt op de cent op tot het saldo van de regio; hier afgerond op hele euro’s.'
    : 'Let op: niet elke kolom telt op tot het saldo van de regio.';
  return [
    {
      soort: 'alinea',
      tekst: `Het saldo is wat een gemeente na haar bijdrage aan de regio overhoudt; met een min komt zij tekort. ${uitkomsten.length > 1 ? '▲ is een voordeel, ▼ een nadeel. ' : ''}${sluit}`,
      toon: 'zacht',
    },
    ...uitkomsten.flatMap(({ letter, zonderEffect }) =>
      zonderEffect.map((zin): Deel => ({ soort: 'alinea', tekst: `Bij ${letter}: ${zin}`, toon: 'zacht' })),
    ),
  ];
}

function grafiek(uitkomsten: readonly Uitkomst[]): Deel {
  const gemeenten = uitkomsten[0]!.gemeenten.map(({ naam }) => naam);
  const inWoorden = gemeenten.map(
    (naam, g) =>
      `${naam} ${uitkomsten.map(({ letter, gemeenten: lijst }) => `${letter} ${metEuro(euro(lijst[g]!.saldo))}`).join(', ')}`,
  );
  return {
    soort: 'grafiek',
    alt: `Staafgrafiek van het saldo per gemeente in euro, links van nul is een tekort: ${inWoorden.join('; ')}.`,
    grafiek: {
      soort: 'staaf',
      invoer: {
        titel: 'Saldo per gemeente onder elke afspraak',
        bron: '',
        assen: { x: 'gemeente', y: 'euro; onder nul is een tekort' },
        categorieen: gemeenten,
        reeksen: uitkomsten.map((uitkomst) => ({
          naam: naamVan(uitkomst),
          waarden: uitkomst.gemeenten.map(({ saldo }) => saldo),
        })),
        schrijf: euro,
        woorden: { boven: 'overschot', onder: 'tekort' },
      },
    },
  };
}

/** Per afspraak de formule, en wat elke gemeente binnenkrijgt, uitgeeft en bijdraagt. */
function rekengang({ uitkomsten, tabel: { bereik } }: Vergeleken): Deel[] {
  return [
    { soort: 'kop', tekst: 'Zo is gerekend' },
    ...uitkomsten.flatMap((uitkomst): Deel[] => {
      const [argument] = uitkomst.argumenten;
      const eerste = typeof argument === 'string' ? `"${argument}"` : 'de knoppen hierboven';
      const alle = roepAan(FUNCTIE, [...uitkomst.argumenten, false]) as Cel[][];
      const gemeenten = uitkomst.gemeenten.length;
      // Een reserve waar niets in of uit gaat zegt niets.
      const rijen = alle.filter((rij, r) => r < gemeenten || r === alle.length - 1 || rij[4] !== 0);
      return [
        {
          soort: 'alinea',
          tekst: `${naamVan(uitkomst)}: ${FUNCTIE}(${eerste}; ${verwijzing(bereik)}). Saldo is baten min lasten min bijdrage.`,
        },
        {
          soort: 'tabel',
          bijschrift: `Baten, lasten, bijdrage en saldo onder ${naamVan(uitkomst)}`,
          kolommen: [
            { naam: 'In euro' },
            ...['Baten', 'Lasten', 'Bijdrage', 'Saldo'].map((naam) => ({ naam, getal: true as const })),
          ],
          rijen: rijen.map(([naam, ...bedragen], r) => ({
            cellen: [
              r < gemeenten ? String(naam) : eersteHoofdletter(String(naam)),
              ...bedragen.map((bedrag) => centen(Number(bedrag))),
            ],
            ...(r === rijen.length - 1 && { totaal: true as const }),
          })),
        },
      ];
    }),
  ];
}

function eersteHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

function bronnen({ uitkomsten, tabel: { bereik }, bronnen: kolommen, datum }: Vergeleken): string[] {
  const afspraken = uitkomsten.map((uitkomst) => {
    const regeling = bekend(uitkomst);
    return `Afspraak ${uitkomst.letter}: ${regeling ? regelingbron(regeling) : 'ingevuld door de regio'}.`;
  });
  return [
    kolommen.length === 0
      ? 'Cijfers: de tabel met gemeenten van de regio.'
      : `Cijfers: ${kolommen.map(({ kolom, tekst }) => `${kolom} ${tekst}`).join('; ')}.`,
    ...afspraken,
    ...(afspraken.some((zin) => zin.includes(HHM_KORT)) ? [`${HHM_KORT} is: ${HHM_TITEL}.`] : []),
    `Gemaakt op ${datum} met BW/MO-rekenhulp ${String(roepAan('BWMO_VERSIE', []))} uit ${verwijzing(bereik)}; elk bedrag is in het rekenblad na te rekenen.`,
  ];
}

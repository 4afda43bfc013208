import { definieer, kolom, KOP } from '../definitie';
import { fouten } from '../fout';
import { halfVanNulAf } from '../getal/afronden';
import type { Centen } from '../getal/centen';
import { alsGetal, type Decimaal, NUL, opGelijkeSchaal, macht10 } from '../getal/decimaal';
import { aantalTotLaatste, plaatsIn, type Reeks } from '../grens/reeks';
import { opPlaats } from '../rekengang';
import { prijsMaalAantal } from '../solidariteit/pxq';
import { BRONNEN } from './bronnen';

/** Een verschil tussen twee ramingen van hetzelfde product, in centen; de oorzaken tellen op tot het verschil. */
export interface Verschil {
  readonly oud: Centen;
  readonly nieuw: Centen;
  readonly doorAantal: Centen;
  readonly doorPrijs: Centen;
  readonly verschil: Centen;
}

/**
 * Verdeelt een verschil over aantal en prijs: het aantal bij de gemiddelde prijs, op de cent; de prijs is de rest.
 *
 * Is het aantal aan één kant 0, dan is er een product bijgekomen of vervallen en is alles aantal.
 */
export function verschilTussen(
  aantalOud: Decimaal,
  prijsOud: Centen,
  aantalNieuw: Decimaal,
  prijsNieuw: Centen,
): Verschil {
  const oud = prijsMaalAantal([aantalOud], [prijsOud]);
  const nieuw = prijsMaalAantal([aantalNieuw], [prijsNieuw]);
  const verschil = nieuw - oud;
  const { waarden, schaal } = opGelijkeSchaal([aantalOud, aantalNieuw]);
  const eenKant = aantalOud.waarde === 0n || aantalNieuw.waarde === 0n;
  const doorAantal = eenKant
    ? verschil
    : halfVanNulAf((waarden[1]! - waarden[0]!) * (prijsOud + prijsNieuw), 2n * macht10(schaal));
  return { oud, nieuw, doorAantal, doorPrijs: verschil - doorAantal, verschil };
}

function prijsBij(aantal: Decimaal | null, prijzen: Reeks<Centen | null>, r: number): Centen {
  const prijs = prijzen.cellen[r] ?? null;
  if (prijs === null && aantal && aantal.waarde !== 0n) throw fouten.prijsOntbreekt(plaatsIn(prijzen, r));
  return prijs ?? 0n;
}

export const VERSCHIL = definieer({
  naam: 'BWMO_VERSCHIL',
  groep: 'tijdlijn',
  samenvatting:
    'Hoeveel van een verschil tussen twee ramingen door het aantal komt en hoeveel door de prijs.',
  uitleg:
    'De vraag bij elke bestuursrapportage en jaarrekening. Het verschil in aantal telt tegen de gemiddelde prijs, het verschil in prijs is de rest, zodat beide samen precies het verschil zijn. Is het aantal aan één kant 0 of leeg, dan is er een product bijgekomen of vervallen en is alles aantal.',
  bron: [BRONNEN.verschil],
  argumenten: [
    {
      naam: 'aantal_oud',
      soort: 'aantallen',
      eenheid: 'aantal',
      uitleg: 'het aantal in de oude raming, een rij per product',
    },
    {
      naam: 'prijs_oud',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'de prijs in de oude raming',
      hoortBij: ['aantal_oud'],
    },
    {
      naam: 'aantal_nieuw',
      soort: 'aantallen',
      eenheid: 'aantal',
      uitleg: 'het aantal in de nieuwe raming of de realisatie',
      hoortBij: ['aantal_oud'],
    },
    {
      naam: 'prijs_nieuw',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'de prijs in de nieuwe raming of de realisatie',
      hoortBij: ['aantal_oud'],
    },
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per product',
    koppen: ['oud', 'nieuw', 'door aantal', 'door prijs', 'verschil'],
  },
  voorbeelden: [
    {
      naam: 'meer cliënten tegen een hogere prijs, een nieuw product en een vervallen product',
      invoer: {
        aantal_oud: kolom(10, 0, 4),
        prijs_oud: kolom(50000, 0, 100),
        aantal_nieuw: kolom(12, 3, ''),
        prijs_nieuw: kolom(52000, 20000, ''),
      },
      uitkomst: [
        ['oud', 'nieuw', 'door aantal', 'door prijs', 'verschil'],
        [500000, 624000, 102000, 22000, 124000],
        [0, 60000, 60000, 0, 60000],
        [400, 0, -400, 0, -400],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.5.0',
  bereken: ({ aantal_oud, prijs_oud, aantal_nieuw, prijs_nieuw }, gang) => {
    const gevuld = aantal_oud.cellen.map(
      (cel, r) => cel ?? aantal_nieuw.cellen[r] ?? prijs_oud.cellen[r] ?? prijs_nieuw.cellen[r] ?? null,
    );
    return gevuld.slice(0, aantalTotLaatste(gevuld)).map((rij, r) => {
      if (rij === null) return [null, null, null, null, null];
      const oud = prijsBij(aantal_oud.cellen[r]!, prijs_oud, r);
      const nieuw = prijsBij(aantal_nieuw.cellen[r]!, prijs_nieuw, r);
      const uitkomst = verschilTussen(aantal_oud.cellen[r] ?? NUL, oud, aantal_nieuw.cellen[r] ?? NUL, nieuw);
      const inRij = opPlaats(gang, { rij: r });
      inRij.stap('aantal oud', 'aantal', alsGetal(aantal_oud.cellen[r] ?? NUL), { kolommen: [0, 2, 3, 4] });
      inRij.stap('prijs oud', 'euro', oud, { kolommen: [0, 2, 3, 4] });
      inRij.stap('aantal nieuw', 'aantal', alsGetal(aantal_nieuw.cellen[r] ?? NUL), {
        kolommen: [1, 2, 3, 4],
      });
      inRij.stap('prijs nieuw', 'euro', nieuw, { kolommen: [1, 2, 3, 4] });
      inRij.stap('aantal oud × prijs oud', 'euro', uitkomst.oud, { kolommen: [0, 3, 4] });
      inRij.stap('aantal nieuw × prijs nieuw', 'euro', uitkomst.nieuw, { kolommen: [1, 3, 4] });
      inRij.stap('verschil', 'euro', uitkomst.verschil, { kolommen: [3, 4] });
      inRij.stap('verschil in aantal × gemiddelde prijs', 'euro', uitkomst.doorAantal, { kolommen: [2, 3] });
      inRij.stap('wat overblijft komt door de prijs', 'euro', uitkomst.doorPrijs, { kolommen: [3] });
      return [uitkomst.oud, uitkomst.nieuw, uitkomst.doorAantal, uitkomst.doorPrijs, uitkomst.verschil];
    });
  },
});

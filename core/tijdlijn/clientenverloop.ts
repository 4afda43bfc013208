import { definieer } from '../definitie';
import { fouten } from '../fout';
import { breukAlsGetal } from '../getal/breuk';
import { alsGetal, type Decimaal, maal, NUL, plus, vergelijk } from '../getal/decimaal';
import { aantalTotLaatste, plaatsIn, type Reeks } from '../grens/reeks';
import { heel, schrijfHeel } from '../capaciteit/gedeeld/exact';
import { MEESTE_CLIENTEN } from '../capaciteit/gedeeld/grenzen';
import { opPlaats } from '../rekengang';
import { benader, type Benadering, rondAantal, type Verblijf, verblijfVan, WIJZEN } from './blijfdeel';
import { BRONNEN } from './bronnen';
import { opeenvolgend } from './jaren';

/** De cliënten van één gemeente en product in één jaar, elk op 4 decimalen. */
export interface Clienten {
  readonly bestaand: Decimaal;
  readonly nieuw: Decimaal;
}

const EENS = { teller: 1n, noemer: 1n };

/**
 * Het gemiddelde aantal bestaande en nieuwe cliënten in elk jaar; samen is hun som.
 *
 * @param bestaand cliënten op 1 januari van het eerste jaar
 * @param instroom nieuwe cliënten per maand
 * @param verblijf van `verblijfVan`, met zijn benaderingen
 */
export function clientenInJaren(
  bestaand: Decimaal,
  instroom: Decimaal,
  { perInstroom }: Verblijf,
  delen: readonly Benadering[],
): Clienten[] {
  return delen.map((deel) => ({
    bestaand: rondAantal(bestaand, EENS, deel),
    nieuw: rondAantal(instroom, perInstroom, deel, 'rest'),
  }));
}

const UITKOMSTEN = ['samen', 'bestaand', 'nieuw'] as const;

export const CLIENTENVERLOOP = definieer({
  naam: 'BWMO_CLIENTENVERLOOP',
  groep: 'tijdlijn',
  samenvatting: 'Het gemiddelde aantal cliënten per gemeente en per jaar, bestaand en nieuw.',
  uitleg:
    'Bestaande cliënten gaan weg, nieuwe komen erbij. Geleidelijk: elke stap vertrekt een even groot deel, met stappen zoals in BWMO_DOORSTROOM. Vast: iedereen blijft precies de verblijfsduur, en wie er al is, is gelijkmatig verdeeld. Elk getal is het gemiddelde over het jaar, op vier decimalen; samen is bestaand + nieuw. Met gemiddeld twee jaar verblijf is na drie jaar al 72% van de cliënten nieuw, terwijl het ingroeipad dan pas 30% van het geld verplaatst.',
  bron: [BRONNEN.ede],
  argumenten: [
    {
      naam: 'bestaand',
      soort: 'aantallen',
      eenheid: 'aantal',
      uitleg: 'de cliënten op 1 januari van het eerste jaar, per gemeente',
    },
    {
      naam: 'instroom',
      soort: 'aantallen',
      eenheid: 'cliënten per maand',
      uitleg: 'de nieuwe cliënten per maand, per gemeente',
      hoortBij: ['bestaand'],
    },
    {
      naam: 'verblijfsduur',
      soort: 'aantallen',
      eenheid: 'maanden',
      uitleg: 'de gemiddelde verblijfsduur in maanden: één getal, of een per gemeente',
      hoortBij: ['bestaand'],
      ookTotaal: true,
    },
    { naam: 'jaren', soort: 'jaren', eenheid: 'jaar', uitleg: 'opeenvolgende jaren, als rij of kolom' },
    {
      naam: 'uitkomst',
      soort: 'keuze',
      eenheid: 'geen',
      uitleg: 'samen, bestaand of nieuw',
      keuzes: UITKOMSTEN,
      facultatief: true,
      standaard: 'samen',
    },
    {
      naam: 'wijze',
      soort: 'keuze',
      eenheid: 'geen',
      uitleg: 'geleidelijk of vast',
      keuzes: WIJZEN,
      facultatief: true,
      standaard: 'geleidelijk',
    },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'aantal', uitleg: 'een rij per gemeente en een kolom per jaar' },
  voorbeelden: [
    {
      naam: 'bestaande cliënten die elk precies twee jaar blijven',
      invoer: {
        bestaand: [[24]],
        instroom: [[1]],
        verblijfsduur: [[24]],
        jaren: [[2027, 2028, 2029]],
        uitkomst: 'bestaand',
        wijze: 'vast',
      },
      uitkomst: [[18, 6, 0]],
    },
    {
      naam: 'de nieuwe cliënten als elke maand een vierentwintigste deel vertrekt',
      invoer: {
        bestaand: [[24]],
        instroom: [[1]],
        verblijfsduur: [[24]],
        jaren: [[2027, 2028, 2029]],
        uitkomst: 'nieuw',
      },
      uitkomst: [[5.2031, 12.7206, 17.2316]],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.5.0',
  bereken: ({ bestaand, instroom, verblijfsduur, jaren, uitkomst, wijze }, gang) => {
    const reeks = opeenvolgend(jaren);
    const verblijven = new Map<string, { verblijf: Verblijf; delen: Benadering[] }>();
    const verblijfBij = (duur: Decimaal) => {
      const sleutel = `${duur.waarde}e${duur.schaal}`;
      let gevonden = verblijven.get(sleutel);
      if (!gevonden) {
        const verblijf = verblijfVan(duur, wijze, reeks.length);
        verblijven.set(sleutel, (gevonden = { verblijf, delen: verblijf.bestaand.map(benader) }));
      }
      return gevonden;
    };
    const gevuld = bestaand.cellen.map((cel, g) => cel ?? instroom.cellen[g] ?? null);
    return gevuld.slice(0, aantalTotLaatste(gevuld)).map((rij, g) => {
      if (rij === null) return reeks.map(() => null);
      const duur = verblijfsduurIn(verblijfsduur, g);
      const perMaand = instroom.cellen[g] ?? NUL;
      if (vergelijk(maal(perMaand, duur), heel(MEESTE_CLIENTEN)) > 0) {
        throw fouten.capaciteitsgrens(
          plaatsIn(instroom, g),
          'instroom × verblijfsduur',
          schrijfHeel(MEESTE_CLIENTEN),
        );
      }
      const { verblijf, delen } = verblijfBij(duur);
      const clienten = clientenInJaren(bestaand.cellen[g] ?? NUL, perMaand, verblijf, delen);
      return clienten.map(({ bestaand: oud, nieuw }, t) => {
        const inJaar = opPlaats(gang, { rij: g, kolommen: [t] });
        if (gang.uitleg) {
          inJaar.stap(
            'cliënten op 1 januari van het eerste jaar',
            'aantal',
            alsGetal(bestaand.cellen[g] ?? NUL),
          );
          inJaar.stap('instroom', 'cliënten per maand', alsGetal(perMaand));
          inJaar.stap('verblijfsduur', 'maanden', alsGetal(duur));
          const { teller, noemer } = delen[t]!.exact;
          inJaar.stap(
            `deel van de bestaande cliënten dat er in ${reeks[t]!} gemiddeld nog is`,
            'deel',
            breukAlsGetal(teller, noemer),
          );
          inJaar.stap('bestaande cliënten, gemiddeld over het jaar', 'aantal', alsGetal(oud));
          inJaar.stap(
            'nieuwe cliënten op den duur',
            'aantal',
            breukAlsGetal(
              perMaand.waarde * verblijf.perInstroom.teller,
              10n ** BigInt(perMaand.schaal) * verblijf.perInstroom.noemer,
            ),
          );
          inJaar.stap('nieuwe cliënten, gemiddeld over het jaar', 'aantal', alsGetal(nieuw));
        }
        const samen = { samen: plus(oud, nieuw), bestaand: oud, nieuw }[uitkomst];
        return inJaar.stap(uitkomst === 'samen' ? 'bestaand + nieuw' : uitkomst, 'aantal', alsGetal(samen));
      });
    });
  },
});

function verblijfsduurIn(verblijfsduur: Reeks<Decimaal | null>, g: number): Decimaal {
  const i = verblijfsduur.cellen.length === 1 ? 0 : g;
  const duur = verblijfsduur.cellen[i];
  if (!duur) throw fouten.duurOntbreekt(plaatsIn(verblijfsduur, i));
  if (duur.waarde <= 0n) throw fouten.groterDan(plaatsIn(verblijfsduur, i), '0');
  return duur;
}

import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { breukAlsGetal } from '../getal/breuk';
import { type Centen, som } from '../getal/centen';
import { NUL, opGelijkeSchaal } from '../getal/decimaal';
import { aantalTotLaatste, plaatsIn } from '../grens/reeks';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import { opPlaats } from '../rekengang';
import { BRONNEN } from './bronnen';
import { type Sleutel, verdelingOverSleutel } from './verdelingOverSleutel';

/** Het aandeel van elke gemeente in het saldo van haar eigen deelregio; elke deelregio sluit op haar eigen som. */
export function saldoPerDeelregio(
  saldo: readonly Centen[],
  sleutel: Sleutel,
  deelregio: readonly (string | null)[],
): Centen[] {
  const aandelen = saldo.map(() => 0n);
  for (const leden of ledenPerDeelregio(sleutel, deelregio).values()) {
    const eigenSleutel = { ...sleutel, cellen: leden.map((g) => sleutel.cellen[g]!) };
    const { delen } = verdelingOverSleutel(som(leden.map((g) => saldo[g]!)), eigenSleutel, undefined, 1n);
    leden.forEach((g, i) => (aandelen[g] = delen[i]!));
  }
  return aandelen;
}

/** De plaatsen van de gemeenten met een gewicht, per deelregio, in één keer door de lijst. */
function ledenPerDeelregio(
  { cellen }: Pick<Sleutel, 'cellen'>,
  deelregio: readonly (string | null)[],
): Map<string | null, number[]> {
  const leden = new Map<string | null, number[]>();
  deelregio.forEach((naam, g) => {
    const lijst = leden.get(naam) ?? [];
    if (cellen[g] !== null) lijst.push(g);
    leden.set(naam, lijst);
  });
  return leden;
}

export const SPLITSING = definieer({
  naam: 'BWMO_SPLITSING',
  groep: 'solidariteit',
  samenvatting: 'Wat een splitsing van de regio in deelregio’s voor elke gemeente betekent.',
  uitleg:
    'Verdeelt eerst het saldo van de hele regio naar de sleutel, en daarna het saldo van elke deelregio over haar eigen gemeenten. Het verschil is na de splitsing min ongedeeld: negatief is een nadeel van de splitsing.',
  bron: [BRONNEN.splitsing],
  argumenten: [
    {
      naam: 'saldo',
      soort: 'bedragen',
      eenheid: 'euro',
      uitleg: 'het saldo (baten − lasten) per gemeente',
      hoortBij: ['sleutel'],
    },
    {
      naam: 'sleutel',
      soort: 'sleutel',
      eenheid: 'gewicht',
      uitleg: 'het gewicht per gemeente, bijvoorbeeld inwoners',
    },
    {
      naam: 'deelregio',
      soort: 'namen',
      eenheid: 'geen',
      uitleg: 'de naam of het nummer van de deelregio per gemeente',
      hoortBij: ['sleutel'],
    },
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg:
      'een rij per gemeente: aandeel in het ongedeelde saldo, aandeel in het saldo van de deelregio, verschil',
  },
  voorbeelden: [
    {
      naam: 'vier gemeenten gaan verder in Noord en Zuid',
      invoer: {
        saldo: kolom(-80000, -20000, 30000, 10000),
        sleutel: kolom(1, 1, 1, 1),
        deelregio: kolom('Noord', 'Noord', 'Zuid', 'Zuid'),
      },
      uitkomst: [
        [-15000, -50000, -35000],
        [-15000, -50000, -35000],
        [-15000, 20000, 35000],
        [-15000, 20000, 35000],
      ],
    },
  ],
  eigenschappen: ['schaal-onafhankelijk'],
  sinds: '0.2.0',
  bereken: ({ saldo, sleutel, deelregio }, gang) => {
    const deelregios = deelregio.cellen.map((naam) => naam && vergelijkbaar(naam));
    const los = sleutel.cellen.findIndex((gewicht, g) => gewicht !== null && deelregio.cellen[g] === null);
    if (los >= 0) throw fouten.deelregioOntbreekt(plaatsIn(deelregio, los));
    const samen = opPlaats(gang, { kolommen: [0, 2] });
    const apart = opPlaats(gang, { kolommen: [1, 2] });
    const totaal = samen.stap('saldo van de hele regio', 'euro', som(saldo.cellen));
    const ongedeeld = verdelingOverSleutel(totaal, sleutel, undefined, 1n, samen).delen;
    samen.stap('aandeel in het ongedeelde saldo', 'euro', ongedeeld);
    const gedeeld = saldoPerDeelregio(saldo.cellen, sleutel, deelregios);
    if (gang.uitleg) {
      const sommen = new Map(
        [...ledenPerDeelregio(sleutel, deelregios)].map(
          ([naam, leden]) => [naam, som(leden.map((g) => saldo.cellen[g]!))] as const,
        ),
      );
      const vanDeelregio = deelregios.map((naam) => sommen.get(naam)!);
      apart.stap('saldo van de eigen deelregio', 'euro', vanDeelregio);
      const { waarden } = opGelijkeSchaal(sleutel.cellen.map((gewicht) => gewicht ?? NUL));
      const perDeelregio = new Map<(typeof deelregios)[number], bigint>();
      waarden.forEach((gewicht, g) =>
        perDeelregio.set(deelregios[g]!, (perDeelregio.get(deelregios[g]!) ?? 0n) + gewicht),
      );
      const aandelen = waarden.map((gewicht, g) => {
        const samenInDeelregio = perDeelregio.get(deelregios[g]!)!;
        return samenInDeelregio === 0n ? null : breukAlsGetal(gewicht, samenInDeelregio);
      });
      apart.stap('aandeel in de sleutel van de deelregio', 'deel', aandelen);
    }
    apart.stap('aandeel in het saldo van de deelregio', 'euro', gedeeld);
    gang.stap(
      'verschil: deelregio min ongedeeld',
      'euro',
      gedeeld.map((deel, g) => deel - ongedeeld[g]!),
      { kolommen: [2] },
    );
    return sleutel.cellen
      .slice(0, aantalTotLaatste(sleutel.cellen))
      .map((cel, g) =>
        cel === null ? [null, null, null] : [ongedeeld[g]!, gedeeld[g]!, gedeeld[g]! - ongedeeld[g]!],
      );
  },
});

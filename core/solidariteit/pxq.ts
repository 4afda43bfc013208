import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { type Centen, centenVan } from '../getal/centen';
import { alsEuros } from '../getal/centen';
import { alsGetal, type Decimaal, maal, NUL, plus } from '../getal/decimaal';
import { inVormVan } from '../grens/reeks';
import { BRONNEN } from './bronnen';

/** Aantal maal prijs, opgeteld over de producten en één keer afgerond op de cent. */
export function prijsMaalAantal(aantallen: readonly Decimaal[], prijzen: readonly Centen[]): Centen {
  return centenVan(
    aantallen.reduce((totaal, aantal, p) => plus(totaal, maal(aantal, alsEuros(prijzen[p]!))), NUL),
  );
}

export const PXQ = definieer({
  naam: 'BWMO_PXQ',
  groep: 'solidariteit',
  samenvatting: 'Prijs maal aantal: de lasten per gemeente over alle producten.',
  uitleg:
    'Elke rij is een gemeente, elke kolom een product, bijvoorbeeld beschermd wonen en beschermd thuis licht, midden en zwaar. Aantallen mogen gebroken zijn; de lasten van een rij worden één keer op de cent afgerond.',
  bron: [BRONNEN.producten],
  argumenten: [
    {
      naam: 'aantallen',
      soort: 'tabel',
      eenheid: 'aantal',
      uitleg: 'een rij per gemeente, een kolom per product',
    },
    {
      naam: 'prijzen',
      soort: 'bedragen',
      eenheid: 'euro',
      uitleg: 'de prijs van elk product, als rij of kolom',
    },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'euro', uitleg: 'de lasten van elke gemeente, als kolom' },
  voorbeelden: [
    {
      naam: 'twee gemeenten, drie producten',
      invoer: {
        aantallen: [
          [10, 4.5, 0],
          [3, '', 2],
        ],
        prijzen: [[52000, 18500.25, 9000]],
      },
      uitkomst: kolom(603251.13, 174000),
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ aantallen, prijzen }, gang) => {
    const p = aantallen.kolommen;
    if (prijzen.cellen.length !== p) {
      throw fouten.aantalPrijzen({ argument: 'prijzen' }, prijzen.cellen.length, p);
    }
    const rijen = Array.from({ length: aantallen.cellen.length / p }, (_, r) =>
      aantallen.cellen.slice(r * p, (r + 1) * p),
    );
    const lasten = rijen.map((rij) =>
      rij.every((cel) => cel === null)
        ? null
        : prijsMaalAantal(
            rij.map((cel) => cel ?? NUL),
            prijzen.cellen,
          ),
    );
    if (gang.uitleg) {
      prijzen.cellen.forEach((prijs, k) => {
        const perProduct = rijen.map((rij) => alsGetal(maal(rij[k] ?? NUL, alsEuros(prijs))));
        const aantallenVan = rijen.map((rij) => alsGetal(rij[k] ?? NUL));
        gang.stap(`product ${k + 1}: aantal`, 'aantal', aantallenVan);
        gang.stap(`product ${k + 1}: prijs`, 'euro', prijs);
        gang.stap(`product ${k + 1}: aantal × prijs`, 'euro', perProduct);
      });
    }
    gang.stap('lasten per gemeente', 'euro', lasten);
    return inVormVan({ ...aantallen, richting: 'kolom', kolommen: 1, cellen: lasten }, lasten);
  },
});

import { kaal } from '../formule/kaal';
import { rechthoekVan } from '../poort/adres';
import type { Blad } from '../poort/blad';
import { isFormule } from '../poort/schrijfcel';
import {
  type Bevinding,
  type Bladinhoud,
  formuleOp,
  isLeeg,
  plekVan,
  waardeOp,
  type Werkmapinhoud,
} from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

// Wie rijen invoegt verschuift alles: dan zegt het sjabloon niets meer over losse cellen.
const DEEL_DAT_KLOPT = 0.8;

/**
 * Cellen waar het sjabloon een formule heeft en nu een vaste waarde staat.
 *
 * @param sjabloon de bladen zoals ze gemaakt zijn, voor evenveel gemeenten en met dezelfde versie
 */
export function sjabloonformules({ bladen }: Werkmapinhoud, sjabloon: readonly Blad[]): Bevinding[] {
  return bladen.flatMap((blad) => {
    const bedoeld = sjabloon.find(({ naam }) => naam === blad.naam);
    return bedoeld ? bijBlad(blad, bedoeld) : [];
  });
}

function bijBlad(blad: Bladinhoud, bedoeld: Blad): Bevinding[] {
  const formules = bedoeld.cellen.flatMap((regel, rij) =>
    regel.flatMap((cel, kolom) => (isFormule(cel) ? [{ rij, kolom, formule: cel }] : [])),
  );
  const zelfde = formules.filter(
    ({ rij, kolom, formule }) => kaal(formuleOp(blad, rij, kolom)) === kaal(formule),
  );
  if (zelfde.length < DEEL_DAT_KLOPT * formules.length) return [];
  const vlakken = bedoeld.opmaak
    .filter(({ stijl }) => stijl === 'uitkomst' || stijl === 'totaal')
    .map(({ adres }) => rechthoekVan(adres));
  return formules.flatMap(({ rij, kolom, formule }): Bevinding[] => {
    if (formuleOp(blad, rij, kolom) !== '') return [];
    const plek = plekVan(blad, rij, kolom);
    const leeg = isLeeg(waardeOp(blad, rij, kolom));
    const uitkomst = vlakken.some(
      (vlak) =>
        rij >= vlak.rij &&
        rij < vlak.rij + vlak.rijen &&
        kolom >= vlak.kolom &&
        kolom < vlak.kolom + vlak.kolommen,
    );
    // Een weggehaalde toelichting mag; een weggehaalde uitkomst niet.
    if (leeg && !uitkomst) return [];
    return [
      {
        soort: 'overschreven',
        ernst: 'fout',
        plek,
        zin: `Hier hoort een formule${leeg ? ', maar de cel is leeg' : '; nu staat er een vaste waarde'}. De formule was ${ingekort(formule, 120)}.`,
        herstel: [{ plek, cel: formule }],
      },
    ];
  });
}

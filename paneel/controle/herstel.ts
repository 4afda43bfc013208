import { telwoord } from '../../core';
import {
  adresVan,
  type Bereik,
  type Celherstel,
  rechthoekVan,
  type Werkmapinhoud,
  type Werkmap,
} from '../../werkmap';
import type { Vooraankondiging } from '../voorafgaand';
import { paneelzinnen } from '../zinnen';

/** Cellen onder elkaar die in één keer geschreven worden. */
interface Blok {
  readonly bereik: Bereik;
  readonly cellen: readonly (readonly Celherstel['cel'][])[];
}

/**
 * Kondigt aan dat deze cellen herschreven worden.
 *
 * Fout: `Werkmapfout` als er sinds de controle een formule bij kwam of wegging, of een cel leeg raakte; dan klopt de
 * plek misschien niet meer.
 */
export async function kondigHerstelAan(
  werkmap: Werkmap,
  boek: Werkmapinhoud,
  herstel: readonly Celherstel[],
  wat: string,
): Promise<Vooraankondiging> {
  // Eerst leegmaken: een formule die over meer cellen loopt kan niet rekenen zolang daar iets staat.
  const blokken = [
    ...alsBlokken(herstel.filter(isLeegmaken)),
    ...alsBlokken(herstel.filter((cel) => !isLeegmaken(cel))),
  ];
  for (const { bereik } of blokken) await eisZoalsGecontroleerd(werkmap, boek, bereik);
  const bladen = [...new Set(herstel.map(({ plek }) => plek.blad))];
  const aantal = telwoord(herstel.length, 'cel', 'cellen');
  const [eerste] = herstel;
  return {
    wat: `${wat} ${aantal} op ${bladen.length === 1 ? 'blad' : 'bladen'} ${bladen.join(', ')}.`,
    wijziging: {
      plek:
        herstel.length === 1
          ? `${eerste!.plek.blad}!${eerste!.plek.adres}`
          : `${aantal} op ${bladen.join(', ')}`,
      stappen: blokken.map((blok) => ({ soort: 'cellen', ...blok })),
    },
  };
}

function isLeegmaken({ cel }: Celherstel): boolean {
  return cel === null;
}

async function eisZoalsGecontroleerd(werkmap: Werkmap, boek: Werkmapinhoud, bereik: Bereik): Promise<void> {
  const blad = boek.bladen.find(({ naam }) => naam === bereik.blad);
  const { rij, kolom } = rechthoekVan(bereik.adres);
  const { waarden, formules } = await werkmap.lees(bereik);
  const anders = waarden.some((regel, r) =>
    regel.some((waarde, k) => {
      const toen = blad?.formules[rij + r]?.[kolom + k] ?? '';
      const leegToen = (blad?.waarden[rij + r]?.[kolom + k] ?? '') === '';
      const nu = formules[r]?.[k] ?? '';
      return nu !== toen || (nu === '' && leegToen !== ((waarde ?? '') === ''));
    }),
  );
  if (anders) throw paneelzinnen.sindsControle(bereik.blad);
}

/** Voegt cellen die onder elkaar liggen samen: over de poort is elke schrijfactie een reis. */
function alsBlokken(herstel: readonly Celherstel[]): Blok[] {
  const cellen = herstel
    .map(({ plek, cel }) => ({ blad: plek.blad, cel, ...rechthoekVan(plek.adres) }))
    .sort((a, b) => a.blad.localeCompare(b.blad) || a.kolom - b.kolom || a.rij - b.rij);
  const groepen: (typeof cellen)[] = [];
  for (const cel of cellen) {
    const vorige = groepen[groepen.length - 1];
    const laatste = vorige?.[vorige.length - 1];
    if (laatste?.blad === cel.blad && laatste.kolom === cel.kolom && laatste.rij + 1 === cel.rij)
      vorige!.push(cel);
    else groepen.push([cel]);
  }
  return groepen.map((groep) => {
    const [eerste] = groep as [(typeof cellen)[0]];
    return {
      bereik: { blad: eerste.blad, adres: adresVan({ ...eerste, rijen: groep.length }) },
      cellen: groep.map(({ cel }) => [cel]),
    };
  });
}

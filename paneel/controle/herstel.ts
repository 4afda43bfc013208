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

type Cel = Celherstel['cel'];

/** Cellen onder elkaar die in één keer geschreven worden. */
interface Blok {
  readonly plek: Bereik;
  readonly nieuw: readonly (readonly Cel[])[];
  readonly oud: readonly (readonly Cel[])[];
}

/** Kondigt aan dat deze cellen herschreven worden; ongedaan maken zet terug wat er stond. */
export function kondigHerstelAan(
  werkmap: Werkmap,
  boek: Werkmapinhoud,
  herstel: readonly Celherstel[],
  wat: string,
): Vooraankondiging {
  // Eerst leegmaken: een formule die over meer cellen loopt kan niet rekenen zolang daar iets staat.
  const blokken = [
    ...alsBlokken(boek, herstel.filter(isLeegmaken)),
    ...alsBlokken(
      boek,
      herstel.filter((cel) => !isLeegmaken(cel)),
    ),
  ];
  const bladen = [...new Set(herstel.map(({ plek }) => plek.blad))];
  const aantal = telwoord(herstel.length, 'cel', 'cellen');
  const [eerste] = herstel;
  const terug = async (gedaan: readonly Blok[]) => {
    for (const { plek, oud } of [...gedaan].reverse()) await werkmap.schrijf(plek, oud);
  };
  return {
    wat: `${wat} ${aantal} op ${bladen.length === 1 ? 'blad' : 'bladen'} ${bladen.join(', ')}.`,
    wijziging: {
      plek:
        herstel.length === 1
          ? `${eerste!.plek.blad}!${eerste!.plek.adres}`
          : `${aantal} op ${bladen.join(', ')}`,
      doe: async () => {
        const gedaan: Blok[] = [];
        try {
          for (const blok of blokken) {
            await werkmap.schrijf(blok.plek, blok.nieuw);
            gedaan.push(blok);
          }
        } catch (fout) {
          await terug(gedaan);
          throw fout;
        }
      },
      terug: () => terug(blokken),
    },
  };
}

function isLeegmaken({ cel }: Celherstel): boolean {
  return cel === null;
}

/** Voegt cellen die onder elkaar liggen samen: over de poort is elke schrijfactie een reis. */
function alsBlokken({ bladen }: Werkmapinhoud, herstel: readonly Celherstel[]): Blok[] {
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
    const blad = bladen.find(({ naam }) => naam === eerste.blad);
    return {
      plek: { blad: eerste.blad, adres: adresVan({ ...eerste, rijen: groep.length }) },
      nieuw: groep.map(({ cel }) => [cel]),
      oud: groep.map(({ rij, kolom }) => {
        const formule = blad?.formules[rij]?.[kolom] ?? '';
        return [formule === '' ? (blad?.waarden[rij]?.[kolom] ?? null) : formule];
      }),
    };
  });
}

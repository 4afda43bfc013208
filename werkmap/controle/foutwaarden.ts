import { Fout } from '../../core/fout';
import { roeptEigenFunctieAan } from '../formule/eigenFunctie';
import { isZelfdeBlad } from '../formule/bladVan';
import { herstelFormule } from '../formule/omzetten';
import { type Bereikknoop, knopenVan } from '../formule/knoop';
import { foutcodeVan } from '../formule/foutcodes';
import { metCel, type Plekbron } from '../formule/foutplek';
import { gebiedVan } from '../formule/gebied';
import { ontleed } from '../formule/ontleed';
import { type Celbron, reken } from '../formule/reken';
import { isFout, type Rooster, type Formulewaarde } from '../formule/waarde';
import { weigering } from '../formule/zinnen';
import { celinhoud } from '../../core/grens/cel';
import {
  type Bevinding,
  type Bladinhoud,
  cellenVan,
  plekVan,
  waardeOp,
  type Werkmapinhoud,
} from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

const ONBEKENDE_NAAM = /^#(NAME|NAAM)\?$/;

/** Foutwaarden, elk één keer: bij de cel waar het misgaat en niet bij alles wat ervan afhangt. */
export function foutwaarden(boek: Werkmapinhoud): Bevinding[] {
  return boek.bladen.flatMap((blad) =>
    cellenVan(blad).flatMap(({ rij, kolom, waarde, formule }): Bevinding[] => {
      const inhoud = celinhoud(waarde);
      if (inhoud.soort !== 'fout' || formule === '' || herstelFormule(formule) !== null) return [];
      const plek = plekVan(blad, rij, kolom);
      if (ONBEKENDE_NAAM.test(inhoud.tekst) && roeptEigenFunctieAan(formule)) {
        return [
          {
            soort: 'ander programma',
            ernst: 'fout',
            plek,
            zin: 'Deze functie wordt hier niet herkend. Opnieuw schrijven helpt als de rekenhulp later geladen is dan de werkmap.',
            herstel: [{ plek, cel: formule }],
          },
        ];
      }
      if (verwijstNaarFout(boek, blad, formule)) return [];
      return [
        {
          soort: 'foutwaarde',
          ernst: 'fout',
          plek,
          zin:
            zinVan(boek, blad, formule) ??
            `Hier staat de fout ${ingekort(inhoud.tekst)}. Controleer de formule en de cellen waar zij naar verwijst.`,
        },
      ];
    }),
  );
}

/** Of de fout uit een andere cel komt; die krijgt zelf een bevinding. */
function verwijstNaarFout(boek: Werkmapinhoud, blad: Bladinhoud, formule: string): boolean {
  try {
    return knopenVan(ontleed(formule, blad.naam)).some(
      (knoop) => knoop.soort === 'bereik' && roosterVan(boek, knoop).cellen.flat().some(isFout),
    );
  } catch (fout) {
    if (fout instanceof Fout) return false;
    throw fout;
  }
}

/** De zin die de functie zelf geeft, door haar opnieuw uit te rekenen; `null` als dat niet kan. */
function zinVan(boek: Werkmapinhoud, blad: Bladinhoud, formule: string): string | null {
  const bron: Celbron = {
    bereik: (knoop) => roosterVan(boek, knoop),
    naam: (naam) => {
      const gevonden = boek.namen.find((kandidaat) => kandidaat.naam.toUpperCase() === naam.toUpperCase());
      if (!gevonden) throw weigering.onbekendeNaam(naam);
      return roosterVan(boek, gevonden);
    },
    loop: ({ adres }) => {
      throw weigering.geenLoop(adres);
    },
  };
  try {
    const fouten = reken(ontleed(formule, blad.naam), bron).cellen.flat().filter(isFout);
    const zin = fouten.find((gevonden) => gevonden.zin !== undefined)?.zin;
    return zin === undefined ? null : metCel(zin, formule, blad.naam, plekbron(boek));
  } catch (fout) {
    if (fout instanceof Fout) return null;
    throw fout;
  }
}

/** Waar `rij 3 van het bereik` op de bladen staat. */
function plekbron({ bladen, namen }: Werkmapinhoud): Plekbron {
  return {
    naam: (naam) => namen.find((kandidaat) => kandidaat.naam.toUpperCase() === naam.toUpperCase()),
    waarde: (naam, rij, kolom) => {
      const blad = bladen.find((kandidaat) => isZelfdeBlad(kandidaat.naam, naam));
      return blad ? waardeOp(blad, rij, kolom) : null;
    },
  };
}

function roosterVan(
  { bladen }: Werkmapinhoud,
  { blad: naam, adres }: Pick<Bereikknoop, 'blad' | 'adres'>,
): Rooster {
  const blad = bladen.find((kandidaat) => kandidaat.naam.toLowerCase() === naam.toLowerCase());
  if (!blad) throw weigering.onbekendBlad(naam);
  const breedte = blad.waarden.reduce((breedste, rij) => Math.max(breedste, rij.length), 1);
  const gebruikt = { rij: 0, kolom: 0, rijen: Math.max(1, blad.waarden.length), kolommen: breedte };
  const { open, ...vak } = gebiedVan(adres, gebruikt);
  const cellen = Array.from({ length: vak.rijen }, (_, r) =>
    Array.from({ length: vak.kolommen }, (__, k): Formulewaarde => {
      const waarde = waardeOp(blad, vak.rij + r, vak.kolom + k);
      const code = typeof waarde === 'string' ? foutcodeVan(waarde) : undefined;
      return code ? { fout: code } : waarde;
    }),
  );
  return { cellen, verwijzing: true, ...(open && { open: adres }) };
}

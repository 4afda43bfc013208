import { Fout } from '../../core/fout';
import { celinhoud } from '../../core/grens/cel';
import { ingekort } from '../../core/tekst/ingekort';
import { roeptEigenFunctieAan } from '../formule/eigenFunctie';
import { foutcodeVan } from '../formule/foutcodes';
import { metCel, type Plekbron } from '../formule/foutplek';
import { isZelfdeBlad } from '../formule/bladVan';
import { knopenVan } from '../formule/knoop';
import { herstelFormule } from '../formule/omzetten';
import { ontleed } from '../formule/ontleed';
import { reken } from '../formule/reken';
import { isFout } from '../formule/waarde';
import { celbron, roosterVan } from './celbron';
import { maakMoederzoeker, type Moederzoeker } from './moedercel';
import {
  type Bevinding,
  type Bladcel,
  type Bladinhoud,
  cellenVan,
  plekVan,
  waardeOp,
  type Werkmapinhoud,
} from './werkmapinhoud';

const ONBEKENDE_NAAM = /^#(NAME|NAAM)\?$/;

/** Foutwaarden, elk één keer: bij de cel waar het misgaat en niet bij alles wat ervan afhangt. */
export function foutwaarden(boek: Werkmapinhoud): Bevinding[] {
  return boek.bladen.flatMap((blad) => {
    const moederVan = maakMoederzoeker(boek, blad);
    const gemeld = new Set<Bladcel>();
    return cellenVan(blad).flatMap((cel): Bevinding[] => {
      const { rij, kolom, waarde, formule } = cel;
      const inhoud = celinhoud(waarde);
      if (inhoud.soort !== 'fout') return [];
      const plek = plekVan(blad, rij, kolom);
      if (formule === '') {
        const zin = zinZonderFormule(boek, blad, cel, moederVan, gemeld);
        return zin === null ? [] : [{ soort: 'foutwaarde', ernst: 'fout', plek, zin }];
      }
      if (herstelFormule(formule) !== null) return [];
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
    });
  });
}

/**
 * De zin bij een foutwaarde zonder formule: getypt, geplakt, uit een bestand, of uit een formule die over meer cellen
 * loopt. `null` als die fout al ergens anders staat.
 */
function zinZonderFormule(
  boek: Werkmapinhoud,
  blad: Bladinhoud,
  { rij, kolom, waarde }: Bladcel,
  moederVan: Moederzoeker,
  gemeld: Set<Bladcel>,
): string | null {
  const tekst = String(waarde).trim();
  // Andere tekst die op een fout lijkt, zoals #LETOP!, is zonder formule gewoon tekst.
  if (foutcodeVan(tekst) === undefined) return null;
  const zeker = moederVan(rij, kolom);
  const moeder = zeker ?? moederVan(rij, kolom, true);
  if (moeder === null)
    return `Hier staat de fout ${ingekort(tekst)}, zonder formule. Wat met deze cel rekent geeft ook een fout; vul in wat er hoort te staan, of maak de cel leeg.`;
  const bekend =
    gemeld.has(moeder) ||
    celinhoud(moeder.waarde).soort === 'fout' ||
    verwijstNaarFout(boek, blad, moeder.formule);
  if (bekend) return null;
  const { adres } = plekVan(blad, moeder.rij, moeder.kolom);
  if (zeker === null)
    return `Hier staat de fout ${ingekort(tekst)}. Loopt de formule in ${adres} over meer cellen, dan komt zij daaruit: controleer die formule. Vul anders in wat hier hoort te staan, of maak de cel leeg.`;
  gemeld.add(moeder);
  return `Hier staat de fout ${ingekort(tekst)}, uit de formule in ${adres} die over meer cellen loopt. Controleer die formule en de cellen waar zij naar verwijst.`;
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
  try {
    const fouten = reken(ontleed(formule, blad.naam), celbron(boek)).cellen.flat().filter(isFout);
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

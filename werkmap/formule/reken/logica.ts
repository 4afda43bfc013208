import {
  alsRooster,
  alsToets,
  type Celfout,
  eersteCel,
  GEEN_WAARDE,
  isEnkel,
  isFout,
  los,
  NIET_BESCHIKBAAR,
  overCellen,
  perCel,
  plat,
  type Rooster,
  type Formulewaarde,
} from '../waarde';
import { type Argument, gewoon, type GewoneFunctie, VEEL } from './functie';

/** Alle toetsen in de argumenten; tekst in cellen telt niet mee. */
function toetsenIn(argumenten: readonly Argument[]): boolean[] | Celfout {
  const toetsen: boolean[] = [];
  for (const argument of argumenten) {
    const rooster = argument.rooster();
    for (const waarde of plat(rooster)) {
      if (rooster.verwijzing && (waarde === null || typeof waarde === 'string')) continue;
      const toets = alsToets(waarde);
      if (typeof toets !== 'boolean') return toets;
      toetsen.push(toets);
    }
  }
  return toetsen.length === 0 ? GEEN_WAARDE : toetsen;
}

function overToetsen(reken: (toetsen: readonly boolean[]) => boolean): GewoneFunctie {
  return gewoon(1, VEEL, (argumenten) => {
    const toetsen = toetsenIn(argumenten);
    return Array.isArray(toetsen) ? reken(toetsen) : toetsen;
  });
}

/** Het argument, of 0 als er niets tussen de puntkomma’s staat. */
function ofNul(argument: Argument | undefined, anders: Formulewaarde): Rooster {
  if (!argument) return los(anders);
  return argument.weg ? los(0) : argument.rooster();
}

function als([voorwaarde, waar, onwaar]: readonly Argument[]): Rooster | Formulewaarde {
  const toets = voorwaarde!.rooster();
  if (isEnkel(toets)) {
    const uitkomst = alsToets(eersteCel(toets));
    if (typeof uitkomst !== 'boolean') return uitkomst;
    return uitkomst ? ofNul(waar, true) : ofNul(onwaar, false);
  }
  return overCellen([toets, ofNul(waar, true), ofNul(onwaar, false)], ([cel, ja, nee]) => {
    const uitkomst = alsToets(cel!);
    if (typeof uitkomst !== 'boolean') return uitkomst;
    return uitkomst ? ja! : nee!;
  });
}

/** ALS.VOORWAARDEN is een ALS in een ALS; past er geen, dan is de uitkomst `#N/B`. */
function alsVoorwaarden([toets, waarde, ...rest]: readonly Argument[]): Rooster | Formulewaarde {
  if (!toets || !waarde) return NIET_BESCHIKBAAR;
  const anders: Argument = { weg: false, rooster: () => alsRooster(alsVoorwaarden(rest)) };
  return als([toets, waarde, anders]);
}

function bijFout(vangt: (fout: Celfout) => boolean): GewoneFunctie {
  return gewoon(1, 2, ([waarde, anders]) => {
    const rooster = waarde!.rooster();
    if (!plat(rooster).some((cel) => isFout(cel) && vangt(cel))) return rooster;
    const vervanging = anders && !anders.weg ? anders.rooster() : los(0);
    if (isEnkel(rooster)) return vervanging;
    return overCellen([rooster, vervanging], ([cel, ander]) => (isFout(cel!) && vangt(cel) ? ander! : cel!));
  });
}

function isSoort(hoort: (waarde: Formulewaarde) => boolean): GewoneFunctie {
  return gewoon(1, 1, ([argument]) => {
    const { cellen } = argument!.rooster();
    return { cellen: cellen.map((rij) => rij.map(hoort)) };
  });
}

export const LOGICA: Readonly<Record<string, GewoneFunctie>> = {
  IF: gewoon(1, 3, als),
  IFS: gewoon(2, VEEL, alsVoorwaarden),
  IFERROR: bijFout(() => true),
  IFNA: bijFout(({ fout }) => fout === '#N/A'),
  AND: overToetsen((toetsen) => toetsen.every(Boolean)),
  OR: overToetsen((toetsen) => toetsen.some(Boolean)),
  NOT: gewoon(1, 1, ([argument]) =>
    perCel([argument!.rooster()], ([waarde]) => {
      const toets = alsToets(waarde!);
      return typeof toets === 'boolean' ? !toets : toets;
    }),
  ),
  TRUE: gewoon(0, 0, () => true),
  FALSE: gewoon(0, 0, () => false),
  ISNUMBER: isSoort((waarde) => typeof waarde === 'number'),
  ISTEXT: isSoort((waarde) => typeof waarde === 'string'),
  ISBLANK: isSoort((waarde) => waarde === null),
  ISERROR: isSoort(isFout),
};

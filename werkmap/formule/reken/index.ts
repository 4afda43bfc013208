import { Fout } from '../../../core/fout';
import { functies } from '../../../core/functies';
import { roepAan } from '../../../core/roepAan';
import type { Celuitkomst } from '../../../core/grens/uitvoer';
import { rechthoekVan } from '../../poort/adres';
import type { Bereik } from '../../poort/poort';
import { isEigen, nederlandseNaam } from '../functienamen';
import { GEWONE_FUNCTIES } from './gewoon';
import type { Bereikknoop, Knoop } from '../knoop';
import { vergelijk } from '../vergelijk';
import {
  alsRooster,
  alsTekst,
  eersteCel,
  getalcel,
  isEnkel,
  isFout,
  los,
  perCel,
  perGetal,
  plat,
  type Rooster,
  type Formulewaarde,
} from '../waarde';
import { weigering } from '../zinnen';

/** Waar een formule haar cellen vandaan haalt. */
export interface Celbron {
  readonly bereik: (knoop: Bereikknoop) => Rooster;
  readonly naam: (naam: string) => Rooster;
  readonly loop: (van: Bereikknoop) => Rooster;
}

export interface Rekenwijze {
  /** De cel van de formule; nodig voor `@`. */
  readonly plek?: Bereik;
  /** Rekent een functie van deze rekenhulp uit; standaard `roepAan`. Fout: `Fout` met de zin van de functie. */
  readonly roepAan?: (naam: string, argumenten: readonly unknown[], knoop: Knoop) => Celuitkomst;
}

const ANTWOORDEN = new Map(
  functies.map(({ naam, argumenten }) => [naam, argumenten.map(({ soort }) => soort === 'antwoorden')]),
);

/**
 * Rekent een ontlede formule uit zoals een rekenblad: foutwaarden lopen door, tekst telt in een som van cellen niet
 * mee, leeg is 0 of lege tekst.
 *
 * Fout: `Fout` met een zin als het goede antwoord niet zeker is, bijvoorbeeld bij een functie die hier niet bekend is.
 */
export function reken(boom: Knoop, bron: Celbron, wijze: Rekenwijze = {}): Rooster {
  const roep = wijze.roepAan ?? roepAan;
  return uit(boom);

  function uit(knoop: Knoop): Rooster {
    switch (knoop.soort) {
      case 'getal':
        return los(knoop.getal);
      case 'tekst':
        return los(knoop.tekst);
      case 'janee':
        return los(knoop.waarde);
      case 'fout':
        return los({ fout: knoop.code });
      case 'leeg':
        return los(null);
      case 'bereik':
        return bron.bereik(knoop);
      case 'loop':
        return bron.loop(knoop.van);
      case 'naam':
        return bron.naam(knoop.naam);
      case 'rooster':
        return { cellen: knoop.rijen.map((rij) => rij.map((cel) => eersteCel(uit(cel)))) };
      case 'min':
        return perGetal([uit(knoop.van)], (a) => getalcel(-a));
      case 'plus':
        return uit(knoop.van);
      case 'procent':
        return perGetal([uit(knoop.van)], (a) => getalcel(a / 100));
      case 'doorsnede':
        return doorsnede(knoop.van);
      case 'bewerking':
        return bewerking(knoop, uit(knoop.links), uit(knoop.rechts));
      case 'functie':
        return isEigen(knoop.naam) ? eigen(knoop) : gewone(knoop);
    }
  }

  /** `@` neemt uit een kolom of rij de cel naast of boven de formule. */
  function doorsnede(van: Knoop): Rooster {
    const rooster = uit(van);
    if (isEnkel(rooster)) return rooster;
    if (van.soort !== 'bereik' || !wijze.plek || rooster.open !== undefined)
      throw weigering.doorsnedeZonderPlek();
    const [hier, daar] = [rechthoekVan(wijze.plek.adres), rechthoekVan(van.adres)];
    const [r, k] = [hier.rij - daar.rij, hier.kolom - daar.kolom];
    const cel =
      daar.kolommen === 1 ? rooster.cellen[r]?.[0] : daar.rijen === 1 ? rooster.cellen[0]![k] : undefined;
    return los(cel === undefined ? { fout: '#VALUE!' } : cel);
  }

  function gewone(knoop: Extract<Knoop, { soort: 'functie' }>): Rooster {
    const naam = nederlandseNaam(knoop.naam);
    const functie = GEWONE_FUNCTIES.get(knoop.naam);
    if (!functie) throw weigering.onbekendeFunctie(naam);
    const aantal = knoop.argumenten.length;
    if (aantal < functie.minstens || aantal > functie.hoogstens) throw weigering.argumenten(naam);
    const argumenten = knoop.argumenten.map((argument) => {
      let rooster: Rooster | undefined;
      return { weg: argument.soort === 'leeg', rooster: () => (rooster ??= uit(argument)) };
    });
    return alsRooster(functie.reken(argumenten, naam));
  }

  function eigen(knoop: Extract<Knoop, { soort: 'functie' }>): Rooster {
    const roosters = knoop.argumenten.map(uit);
    // Een fout van een functie binnen dit argument heeft zelf al een zin.
    const fout = roosters.flatMap(plat).find((waarde) => isFout(waarde) && waarde.zin !== undefined);
    if (fout !== undefined) return los(fout);
    roosters.forEach(({ open }, i) => {
      if (open !== undefined && ANTWOORDEN.get(knoop.naam)?.[i]) throw weigering.heleKolom(open);
    });
    try {
      const uitkomst = roep(knoop.naam, evenLang(roosters).map(alsArgument), knoop);
      return Array.isArray(uitkomst) ? { cellen: uitkomst } : los(uitkomst);
    } catch (oorzaak) {
      if (!(oorzaak instanceof Fout)) throw oorzaak;
      return los({ fout: '#VALUE!', zin: oorzaak.message });
    }
  }
}

/** Hele kolommen van verschillende bladen zijn voor een rekenblad even lang. */
function evenLang(roosters: readonly Rooster[]): Rooster[] {
  const langste = Math.max(
    0,
    ...roosters.map(({ open, cellen }) => (open === undefined ? 0 : cellen.length)),
  );
  return roosters.map((rooster) => {
    if (rooster.open === undefined) return rooster;
    const leeg = rooster.cellen[0]!.map(() => null);
    const erbij = Array.from({ length: langste - rooster.cellen.length }, () => leeg);
    return { ...rooster, cellen: [...rooster.cellen, ...erbij] };
  });
}

/** Wat een host aan een functie doorgeeft: één waarde of rijen, met een foutwaarde als tekst. */
function alsArgument(rooster: Rooster): unknown {
  const cellen = rooster.cellen.map((rij) => rij.map((waarde) => (isFout(waarde) ? waarde.fout : waarde)));
  return isEnkel(rooster) ? cellen[0]![0] : cellen;
}

function bewerking(knoop: Extract<Knoop, { soort: 'bewerking' }>, links: Rooster, rechts: Rooster): Rooster {
  const { teken } = knoop;
  switch (teken) {
    case '+':
      return perGetal([links, rechts], (a, b) => getalcel(a + b));
    case '-':
      return perGetal([links, rechts], (a, b) => getalcel(a - b));
    case '*':
      return perGetal([links, rechts], (a, b) => getalcel(a * b));
    case '/':
      return perGetal([links, rechts], (a, b) => (b === 0 ? { fout: '#DIV/0!' } : getalcel(a / b)));
    case '^':
      return perGetal([links, rechts], macht);
    case '&':
      return perCel([links, rechts], ([a, b]) => {
        const [eerste, tweede] = [alsTekst(a!), alsTekst(b!)];
        if (typeof eerste !== 'string') return eerste;
        return typeof tweede === 'string' ? eerste + tweede : tweede;
      });
    default:
      return perCel([links, rechts], ([a, b]) => vergelijk(teken, a!, b!));
  }
}

function macht(...[a, b]: readonly number[]): Formulewaarde {
  return a === 0 && b! <= 0 ? { fout: b === 0 ? '#NUM!' : '#DIV/0!' } : getalcel(a! ** b!);
}

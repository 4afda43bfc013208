import { REGELINGEN } from '../../core/normen/regelingen';
import type { Blad } from '../poort/blad';
import type { Bereik } from '../poort/poort';
import { opBlad, reeks, verder } from './formules';
import { type Bladbouw, bouwBlad } from './opbouw';

const NAAM = 'Bronnen';
const KOP = 4;
const KOLOMMEN = ['naam', 'regio', 'kern', 'bron', 'aanname'] as const;

/** Hoe breed de kolommen van de lijst zijn: nummer, naam, regio, kern, bron en aanname. */
export const LIJSTBREEDTES = [6, 50, 28, 142, 70, 142] as const;

/** De lijst van regelingen op een blad. */
export interface Regelinglijst {
  /** De namen, als bereik voor een keuzelijst. */
  readonly namen: Bereik;
  /** Wat er bij een regeling staat; een zin als de naam niet in de lijst staat. */
  readonly bij: (naamcel: string, kolom: (typeof KOLOMMEN)[number]) => string;
  /** Zet de lijst neer. */
  readonly zet: (bouw: Bladbouw) => void;
}

/** De lijst van regelingen op `blad`, met haar kopregel op rij `kop` en haar nummers in kolom `eerste`. */
export function regelinglijst(blad: string, eerste: string, kop: number): Regelinglijst {
  const over = (kolom: string) => `${kolom}${kop + 1}:${kolom}${kop + REGELINGEN.length}`;
  const letter = (kolom: (typeof KOLOMMEN)[number]) => verder(eerste, 1 + KOLOMMEN.indexOf(kolom));
  const namen = { blad, adres: over(letter('naam')) };
  return {
    namen,
    bij: (naamcel, kolom) => {
      const nummer = `SUMPRODUCT((${opBlad(blad, namen.adres)}=${naamcel})*${opBlad(blad, over(eerste))})`;
      return `=IF(${nummer}=0;"deze naam staat niet op blad ${blad}";INDEX(${opBlad(blad, over(letter(kolom)))};${nummer};1))`;
    },
    zet: (bouw) => {
      const [begin, eind] = [letter('naam'), letter('aanname')];
      bouw.kop(`${eerste}${kop}`, ['nr']);
      bouw.loop(`${begin}${kop}`, '=BWMO_REGELINGEN()', REGELINGEN.length + 1, KOLOMMEN.length);
      bouw.maakOp(`${begin}${kop}:${eind}${kop}`, 'kop');
      bouw.zet(
        `${eerste}${kop + 1}`,
        reeks(REGELINGEN.length, (r) => [`=COUNTA(${begin}${kop + 1}:${begin}${kop + 1 + r})`]),
        'toelichting',
      );
    },
  };
}

/** De lijst waar alle bladen van het sjabloon uit kiezen. */
export const REGELINGLIJST = regelinglijst(NAAM, 'A', KOP);

/** De regelingen van regio's met hun kern en vindplaats. */
export function bronnenblad(): Blad {
  const bouw = bouwBlad(NAAM, LIJSTBREEDTES, KOP);
  bouw.titel(
    1,
    'Regelingen van regio’s, met hun bron',
    'Uit deze lijst kiest u op blad Regeling. De aanname zegt wat een bron niet noemt en hoe er hier toch gerekend wordt.',
  );
  REGELINGLIJST.zet(bouw);
  return bouw.klaar();
}

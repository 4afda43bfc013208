import { BEGIN_MET, type Knopteksten, PARAMETERS, REGELINGEN, REGELINGLETTERS } from '../../werkmap';
import { alsGegevens, isGegevens } from '../bewaard';

/** Staat op de plek van een naam als iemand de eigen regeling kiest. */
export const EIGEN = 'eigen regeling';
/** Staat op de plek van een naam als er niets gekozen is. */
export const GEEN_KEUZE = '';

/** Wat er gekozen is: per letter een naam, `EIGEN` of `GEEN_KEUZE`, en de knoppen van de eigen regeling. */
export interface Keuze {
  readonly plekken: readonly string[];
  readonly eigen: Knopteksten;
}

/** Onder welke naam de keuze bij de werkmap bewaard wordt. */
export const INSTELLING = 'geld';

/** De namen van alle knoppen, in de volgorde van het formulier. */
export const KNOPNAMEN: readonly string[] = [BEGIN_MET, ...Object.values(PARAMETERS).map(({ naam }) => naam)];

// De twee uitersten waartussen elke andere regeling ligt.
const BEGIN: Keuze = {
  plekken: REGELINGLETTERS.map((_, plek) => (plek < 2 ? REGELINGEN[plek]!.naam : GEEN_KEUZE)),
  eigen: { [BEGIN_MET]: REGELINGEN[1]!.naam },
};
const LANGST = 200;

/** Leest een bewaarde keuze. Wat er niet klopt wordt overgeslagen; klopt er niets, dan gelden de twee uitersten. */
export function leesKeuze(bewaard: string | undefined): Keuze {
  const { plekken: gelezen, eigen } = alsGegevens(bewaard);
  const plekken = Array.isArray(gelezen) ? (gelezen as unknown[]) : BEGIN.plekken;
  return {
    plekken: REGELINGLETTERS.map((_, plek) => bestaandeKeuze(plekken[plek])),
    eigen: isGegevens(eigen)
      ? Object.fromEntries(
          KNOPNAMEN.flatMap((naam) => {
            const tekst = eigen[naam];
            return typeof tekst === 'string' && tekst !== '' && tekst.length <= LANGST ? [[naam, tekst]] : [];
          }),
        )
      : BEGIN.eigen,
  };
}

/** De keuze als tekst om te bewaren. */
export function schrijfKeuze(keuze: Keuze): string {
  return JSON.stringify(keuze);
}

function bestaandeKeuze(naam: unknown): string {
  if (naam === EIGEN) return EIGEN;
  const bekend = REGELINGEN.find((regeling) =>
    [regeling.naam, ...(regeling.voorheen ?? [])].some((een) => een === naam),
  );
  return bekend?.naam ?? GEEN_KEUZE;
}

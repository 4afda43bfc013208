import type { Lijst } from './regios';
import { NVO2020 } from './regios';
import { gerichtInRegiobeeld, gerichtInToelichting, zinBijLeeg } from './gericht';
import { regiobeeld } from './regiobeelden';
import { type Alinea, tegenspraakIn, type Tegenspraak } from './tegenspraak';
import gegevens from './nvo2020toelichtingen.json';

// De teksten zijn groot: laad dit bestand alleen met import() en alleen waar iemand ze leest.

/** De rijen in de tabel van de norm die alleen vrije tekst hebben. */
export type Tekstveld = 'stakeholders' | 'lasten' | 'contractering';

type Teksten = Readonly<Record<Tekstveld | Lijst, readonly Alinea[]>>;

const TEKSTEN: readonly Teksten[] = gegevens.regios.map(
  ({ stakeholders, lasten, contractering, nvo, uitvoeringsafspraken, planning }) => ({
    stakeholders: alineas(stakeholders),
    lasten: alineas(lasten),
    contractering: alineas(contractering),
    nvo: alineas(nvo),
    uitvoeringsafspraken: alineas(uitvoeringsafspraken),
    planning: alineas(planning),
  }),
);

function alineas(rijen: readonly (readonly (string | number)[])[]): Alinea[] {
  return rijen.map(([regel, tekst]) => ({ regel: Number(regel), tekst: String(tekst) }));
}

/** De rij in de tabel van 2020 die naast het onderwerp over stakeholders alleen tekst geeft. */
const ONDERWERP_STAKEHOLDERS = 1;

/** Wat een regio in 2020 bij een onderwerp schreef. */
export interface Toelichting {
  /** Alleen bij dit onderwerp geschreven; meestal leeg. */
  readonly eigen: readonly Alinea[];
  /** De toelichting onder de hele tabel waar het onderwerp in staat. */
  readonly tabel: readonly Alinea[];
}

/**
 * Wat een regio bij een onderwerp schreef.
 *
 * @param regio het volgnummer van de regio in de bron, vanaf 0
 * @param onderwerp het volgnummer van het onderwerp, vanaf 0
 */
export function toelichtingBij(regio: number, onderwerp: number): Toelichting {
  const teksten = TEKSTEN[regio]!;
  return {
    eigen: onderwerp === ONDERWERP_STAKEHOLDERS ? teksten.stakeholders : [],
    tabel: teksten[NVO2020.onderwerpen[onderwerp]!.lijst],
  };
}

/** Wat een regio schreef in een rij zonder antwoord, bijvoorbeeld over administratieve lasten. */
export function tekstBij(regio: number, veld: Tekstveld): readonly Alinea[] {
  return TEKSTEN[regio]![veld];
}

export interface RegioTegenspraak extends Tegenspraak {
  /** Het volgnummer van de regio, vanaf 0. */
  readonly regio: number;
  /** Het volgnummer van het onderwerp, vanaf 0. */
  readonly onderwerp: number;
}

/** Alle plekken waar het teken en de tekst van de regio elkaar mogelijk tegenspreken, in de volgorde van de bron. */
export const TEGENSPRAKEN: readonly RegioTegenspraak[] = NVO2020.regios.flatMap(({ antwoorden }, regio) =>
  antwoorden.flatMap((antwoord, onderwerp) => {
    const { stakeholders } = TEKSTEN[regio]!;
    const { tabel } = toelichtingBij(regio, onderwerp);
    // In de rij over stakeholders staat soms ook wie de regiovisie vaststelde.
    const gelezen = NVO2020.onderwerpen[onderwerp]!.lijst === 'nvo' ? [...stakeholders, ...tabel] : tabel;
    const gevonden = [
      ...gelezen.flatMap((alinea) => [
        ...tegenspraakIn(onderwerp, antwoord, alinea),
        ...gerichtInToelichting(onderwerp, antwoord, alinea),
      ]),
      ...regiobeeld(regio)
        .flatMap(({ alineas: stukken }) => stukken)
        .flatMap((alinea) => gerichtInRegiobeeld(onderwerp, antwoord, alinea)),
    ];
    return gevonden.map((een) => ({ regio, onderwerp, ...een }));
  }),
);

/** Een leeg antwoord waarbij de regio iets schreef wat het lijkt te geven. */
export interface Suggestie {
  /** Het volgnummer van de regio, vanaf 0. */
  readonly regio: number;
  /** Het volgnummer van het onderwerp, vanaf 0. */
  readonly onderwerp: number;
  readonly regel: number;
  readonly zin: string;
}

/** Alle lege antwoorden waarbij de tekst iets zegt, in de volgorde van de bron; de antwoorden blijven leeg. */
export const SUGGESTIES: readonly Suggestie[] = NVO2020.regios.flatMap(({ antwoorden }, regio) =>
  antwoorden.flatMap((antwoord, onderwerp) => {
    const gevonden = antwoord === '' ? zinBijLeeg(onderwerp, toelichtingBij(regio, onderwerp).tabel) : null;
    return gevonden === null ? [] : [{ regio, onderwerp, regel: gevonden.regel, zin: gevonden.tekst }];
  }),
);

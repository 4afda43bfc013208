import type { Grafiek } from '../../werkmap';
import {
  metHernoemdBlad,
  verplaatstAdres,
  verplaatsteVoorwaarde,
  type Verplaatsing,
  verschovenAdres,
  verschovenVoorwaarden,
  type Verschuiving,
} from '../../werkmap/formule';
import type { Bladtoebehoren } from './toebehoren';

/** Wat een wijziging van een blad met het toebehoren van alle bladen doet. */
export interface Bladwijziging {
  readonly sleutel: string;
  /** De sleutel van de wijziging die deze ongedaan maakt. */
  readonly terug: string;
  /** Het toebehoren van een blad na de wijziging; `blad` is zijn naam. */
  readonly nieuw: (oud: Bladtoebehoren, blad: string) => Bladtoebehoren;
}

/** @param veranderd het nummer van het blad */
export function hernoeming(veranderd: string, van: string, naar: string): Bladwijziging {
  const sleutel = (naam: string) => JSON.stringify(['naam', veranderd, naam]);
  return {
    sleutel: sleutel(naar),
    terug: sleutel(van),
    nieuw: ({ grafieken, voorwaarden }) => ({
      grafieken,
      voorwaarden: voorwaarden.map((voorwaarde) => ({
        ...voorwaarde,
        formule: metHernoemdBlad(voorwaarde.formule, van, naar),
      })),
    }),
  };
}

/** Rijen, kolommen of cellen die erbij komen of weggaan. */
export function verschuiving(veranderd: string, deze: Verschuiving): Bladwijziging {
  const sleutel = (aantal: number) =>
    JSON.stringify(['aantal', veranderd, deze.langs, deze.vanaf, aantal, deze.binnen]);
  return {
    sleutel: sleutel(deze.aantal),
    terug: sleutel(-deze.aantal),
    nieuw: ({ grafieken, voorwaarden }, eigen) => ({
      grafieken:
        eigen === veranderd ? grafiekenMet(grafieken, (adres) => verschovenAdres(adres, deze)) : grafieken,
      voorwaarden: voorwaarden.flatMap((voorwaarde) =>
        verschovenVoorwaarden(voorwaarde, deze, { eigen, veranderd }).map((deel) => ({
          ...voorwaarde,
          ...deel,
        })),
      ),
    }),
  };
}

/** Rijen of kolommen die een andere plek krijgen. */
export function verplaatsing(veranderd: string, deze: Verplaatsing): Bladwijziging {
  const { langs, vanaf, aantal, naar } = deze;
  const sleutel = (van: number, voor: number) =>
    JSON.stringify(['plek', veranderd, langs, van, aantal, voor]);
  return {
    sleutel: sleutel(vanaf, naar),
    terug: naar > vanaf ? sleutel(naar - aantal, vanaf) : sleutel(naar, vanaf + aantal),
    nieuw: ({ grafieken, voorwaarden }, eigen) => ({
      grafieken:
        eigen === veranderd ? grafiekenMet(grafieken, (adres) => verplaatstAdres(adres, deze)) : grafieken,
      voorwaarden: voorwaarden.flatMap((voorwaarde) =>
        verplaatsteVoorwaarde(voorwaarde, deze, { eigen, veranderd }).map((deel) => ({
          ...voorwaarde,
          ...deel,
        })),
      ),
    }),
  };
}

/** Een grafiek zonder categorieën of reeksen is er niet meer. */
function grafiekenMet(
  grafieken: readonly Grafiek[],
  nieuweAdres: (adres: string) => string | null,
): readonly Grafiek[] {
  return grafieken.flatMap((grafiek) => {
    const categorieen = nieuweAdres(grafiek.categorieen);
    const reeksen = grafiek.reeksen.flatMap((reeks) => {
      const adres = nieuweAdres(reeks.adres);
      const naamcel = reeks.naamcel === undefined ? null : nieuweAdres(reeks.naamcel);
      const { naam, stippel } = reeks;
      return adres === null
        ? []
        : [{ naam, adres, ...(naamcel !== null && { naamcel }), ...(stippel && { stippel }) }];
    });
    if (categorieen === null || reeksen.length === 0) return [];
    return [{ ...grafiek, categorieen, reeksen, plaats: nieuweAdres(grafiek.plaats) ?? grafiek.plaats }];
  });
}

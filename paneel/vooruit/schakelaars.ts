import { kortGetal } from '../../core';
import type { Stand, Tijdlijngegevens } from '../../werkmap';
import { element } from '../element';
import { invoeringsjaren } from './keuze';
import { schakelaar } from './schakelaar';

export interface Schakelaars {
  readonly deel: HTMLElement;
  readonly toon: (stand: Stand) => void;
}

const NIET = 'niet';

/** De vier schakelaars; een schakelaar met maar één stand blijft weg. */
export function schakelaars(
  gegevens: Tijdlijngegevens,
  opStand: (deel: Partial<Stand>) => void,
): Schakelaars {
  const { scenarios, afspraken } = gegevens;
  const perScenario = scenarios.map((naam) => [naam, naam] as const);
  const invoering = schakelaar(
    'Nieuw verdeelmodel',
    'vooruit-invoering',
    [
      [NIET, 'niet ingevoerd'],
      ...invoeringsjaren(gegevens).map((jaar) => [String(jaar), `vanaf ${jaar}`] as const),
    ],
    (waarde) => opStand({ invoering: waarde === NIET ? null : Number(waarde) }),
  );
  const objectief = schakelaar('Objectieve bedragen', 'vooruit-objectief', perScenario, (naam) =>
    opStand({ objectief: naam }),
  );
  const wlz = schakelaar('Wlz', 'vooruit-wlz', perScenario, (naam) => opStand({ wlz: naam }));
  const afspraak = schakelaar(
    'Afspraak',
    'vooruit-afspraak',
    afspraken.map(({ letter }) => [letter, letter] as const),
    (letter) => opStand({ afspraak: letter }),
  );
  return {
    deel: element(
      'div',
      { className: 'schakelaars' },
      invoering.deel,
      scenarios.length > 1 && objectief.deel,
      scenarios.length > 1 && wlz.deel,
      afspraken.length > 1 && afspraak.deel,
    ),
    toon: (stand) => {
      invoering.toon(
        stand.invoering === null ? NIET : String(stand.invoering),
        stand.invoering === null
          ? 'Het rijksbudget blijft verdeeld zoals nu.'
          : 'Het rijksbudget gaat in stappen naar de objectieve verdeling.',
      );
      objectief.toon(stand.objectief, objectiefzin(gegevens, stand));
      wlz.toon(stand.wlz, wlzzin(gegevens, stand));
      afspraak.toon(stand.afspraak, afspraken.find(({ letter }) => letter === stand.afspraak)!.naam);
    },
  };
}

function objectiefzin(gegevens: Tijdlijngegevens, { objectief, invoering }: Stand): string {
  if (invoering === null) return 'Telt niet mee zolang het model niet is ingevoerd.';
  return `Objectieve bedragen × ${getal(waardeVan(gegevens, 'objectief maal', objectief), 1)}.`;
}

function wlzzin(gegevens: Tijdlijngegevens, { wlz }: Stand): string {
  const jaar = Number(waardeVan(gegevens, 'wlz jaar', wlz));
  if (!(jaar > 0)) return 'Niemand gaat naar de Wlz.';
  const uitname = Number(waardeVan(gegevens, 'uitname', wlz) || 0);
  return `Vanaf ${jaar}; het Rijk neemt ${getal(uitname, 0)} euro per jaar uit.`;
}

function waardeVan({ parameters }: Tijdlijngegevens, naam: string, scenario: string) {
  const k = (parameters[0] ?? []).findIndex((kop) => String(kop).trim() === scenario);
  const rij = parameters.find(([een]) => String(een).trim() === naam);
  const cel = rij?.[k] ?? '';
  return cel === '' ? (rij?.[1] ?? '') : cel;
}

function getal(waarde: unknown, anders: number): string {
  return kortGetal(typeof waarde === 'number' ? waarde : anders);
}

import { reeks, verder } from '../formules';
import type { Kostenplek } from '../kosten';
import type { Bladbouw } from '../opbouw';
import { alsKlaar } from './alsKlaar';
import type { Gekozen } from './parameters';
import type { Jaargetallen } from './perJaar';
import { AANTAL_JAREN, type Plek } from './plek';
import type { Tabellen } from './tabellen';

/** De eerste kolom van de jaren; ervoor staan de gemeente en waar het pad van begint. */
const EERSTE = 'D';
const TWEEDE = verder(EERSTE, AANTAL_JAREN);

/** Waar het budget en de cliënten van gemeente `g` in jaar `t` staan. */
export interface Verloop {
  readonly budget: (g: number, t: number) => string;
  readonly zonderModel: (g: number, t: number) => string;
  readonly bestaand: (p: number, g: number, t: number) => string;
  readonly nieuw: (p: number, g: number, t: number) => string;
}

/** Het budget van elke gemeente, met en zonder nieuw model. */
export function budgetblok(
  bouw: Bladbouw,
  plek: Plek,
  gemeenten: Tabellen['gemeenten'],
  jaren: Jaargetallen,
  gekozen: Gekozen,
): Pick<Verloop, 'budget' | 'zonderModel'> {
  const kop = plek.budget;
  const n = plek.gemeenten;
  const rij = (g: number) => kop + 1 + g;
  bouw.titel(
    kop - 2,
    'Budget per gemeente',
    'Van het historische naar het objectieve budget (BWMO_BUDGETPAD); ernaast hetzelfde zonder nieuw model. Het verschil is het modeleffect.',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Historisch × maal',
    'Objectief × maal',
    ...reeks(AANTAL_JAREN, (t) => `=${jaren.jaar(t)}`),
    ...reeks(AANTAL_JAREN, (t) => `="zonder "&${jaren.jaar(t)}`),
  ]);
  const rijk = gekozen('rijksbudgetMaal');
  bouw.zet(
    `A${rij(0)}`,
    reeks(n, (g) => [`=${gemeenten.cel('gemeente', g)}`]),
  );
  bouw.zet(
    `B${rij(0)}`,
    reeks(n, (g) => [
      `=ROUND(SUM(${gemeenten.cel('historisch', g)})*${rijk};2)`,
      `=ROUND(SUM(${gemeenten.cel('objectief', g)})*${rijk}*${gekozen('objectiefMaal')};2)`,
    ]),
    'uitkomst',
    'centen',
  );
  const over = (k: string) => `${k}${rij(0)}:${k}${rij(n - 1)}`;
  const pad = (startjaar: string) =>
    alsKlaar(
      `BWMO_BUDGETPAD(${over('B')};${over('C')};${jaren.jaren};${startjaar};${gekozen('duur')};${jaren.rij('indexBaten')})`,
    );
  bouw.loop(`${EERSTE}${rij(0)}`, pad(gekozen('startjaar')), n, AANTAL_JAREN, 'centen');
  bouw.loop(`${TWEEDE}${rij(0)}`, pad('"niet ingevoerd"'), n, AANTAL_JAREN, 'centen');
  return {
    budget: (g, t) => `${verder(EERSTE, t)}${rij(g)}`,
    zonderModel: (g, t) => `${verder(TWEEDE, t)}${rij(g)}`,
  };
}

/** Per product de cliënten die er al waren en de nieuwe, zonder de Wlz. */
export function clientenblokken(
  bouw: Bladbouw,
  plek: Plek,
  kosten: Kostenplek,
  { producten, gemeenten }: Tabellen,
  jaren: Jaargetallen,
  gekozen: Gekozen,
): Pick<Verloop, 'bestaand' | 'nieuw'> {
  const n = plek.gemeenten;
  const rij = (p: number, g: number) => plek.clienten(p) + 1 + g;
  kosten.producten.forEach(({ naam }, p) => {
    const kop = plek.clienten(p);
    bouw.titel(
      kop - 2,
      `Cliënten: ${naam}`,
      'Gemiddeld in elk jaar, vóór de Wlz: wie er op 1 januari van jaar T al was, en wie erbij kwam (BWMO_CLIENTENVERLOOP).',
    );
    bouw.kop(`A${kop}`, [
      'Gemeente',
      'Op 1 januari',
      'Instroom × maal',
      ...reeks(AANTAL_JAREN, (t) => `="bestaand "&${jaren.jaar(t)}`),
      ...reeks(AANTAL_JAREN, (t) => `="nieuw "&${jaren.jaar(t)}`),
    ]);
    bouw.zet(
      `A${rij(p, 0)}`,
      reeks(n, (g) => [`=${gemeenten.cel('gemeente', g)}`]),
    );
    bouw.zet(
      `B${rij(p, 0)}`,
      reeks(n, (g) => [
        `=${gemeenten.bestaand(p, g)}`,
        `=ROUND(${gemeenten.instroom(p, g)}*${gekozen('instroomMaal')};8)`,
      ]),
      'uitkomst',
      'deel',
    );
    bouw.maakOp(`B${rij(p, 0)}:B${rij(p, n - 1)}`, undefined, 'aantal');
    const over = (k: string) => `${k}${rij(p, 0)}:${k}${rij(p, n - 1)}`;
    const verloop = (uitkomst: string) =>
      alsKlaar(
        `BWMO_CLIENTENVERLOOP(${over('B')};${over('C')};${producten.verblijf(p)};${jaren.jaren};"${uitkomst}";${producten.wijze(p)})`,
      );
    bouw.loop(`${EERSTE}${rij(p, 0)}`, verloop('bestaand'), n, AANTAL_JAREN, 'deel');
    bouw.loop(`${TWEEDE}${rij(p, 0)}`, verloop('nieuw'), n, AANTAL_JAREN, 'deel');
  });
  return {
    bestaand: (p, g, t) => `${verder(EERSTE, t)}${rij(p, g)}`,
    nieuw: (p, g, t) => `${verder(TWEEDE, t)}${rij(p, g)}`,
  };
}

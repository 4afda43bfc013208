import { opPlaats, type Rekengang, type Stap } from '../../rekengang';
import type { Waarde } from '../../waarde';
import { type Jaarclienten, verblijfIn } from '../model/clienten';
import type { Tijdlijninvoer } from '../model/invoer';
import type { Jaarcijfers, Tijdlijnjaar } from '../model/rekenTijdlijn';
import { jaarrijen, KOPPEN, RESTRIJEN, RIJEN_ERNA } from '../model/rijen';
import type { Scenario } from '../model/scenario';
import { meldBudget, meldOrganisatie } from './budget';
import { meldClienten, meldClientparameters } from './clienten';
import { EENHEDEN, KOLOM, type Kop } from './kolommen';
import { meldPrijs, meldPrijspeil } from './prijzen';
import { meldSaldo } from './saldo';
import { voorAfronden } from './voorAfronden';

/** Hoeveel rijen van de uitkomst vóór jaar `t` staan. */
export function eersteRij(invoer: Tijdlijninvoer, t: number): number {
  return t * (invoer.gemeenten.tabel.gemeenten.length + RIJEN_ERNA);
}

/** Meldt van elke cel van een jaar hoe zij uit de invoer tot stand kwam; de laatste stap is de cel zelf. */
export function meldJaar(
  gang: Rekengang,
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  t: number,
  uitkomst: Tijdlijnjaar,
  cijfers: Jaarcijfers,
  clienten: readonly (readonly Jaarclienten[])[],
  regeling: readonly Stap[],
): void {
  const begin = eersteRij(invoer, t);
  const { tabel } = invoer.gemeenten;
  const rijen = jaarrijen(tabel.gemeenten, uitkomst);
  const slot = (r: number, gangInRij: Rekengang, ...koppen: readonly Kop[]) => {
    for (const kop of koppen) {
      const waarde = rijen[r]![KOLOM[kop]]!;
      gangInRij.stap(kop, EENHEDEN[kop] ?? 'euro', waarde, { kolommen: [KOLOM[kop]] });
    }
  };
  rijen.forEach((rij, r) => {
    const inRij = opPlaats(gang, { rij: begin + r });
    const behalve = (kop: Kop) => ({ kolommen: Object.values(KOLOM).filter((k) => k !== KOLOM[kop]) });
    inRij.stap('rij van', 'geen', rij[KOLOM.gemeente]!, behalve('gemeente'));
    inRij.stap('in het jaar', 'jaar', rij[KOLOM.jaar]!, behalve('jaar'));
    slot(r, inRij, 'jaar', 'gemeente');
  });
  const verblijven = invoer.producten.map(
    (product) => verblijfIn(scenario, product, invoer.jaren.length).verblijf,
  );
  const exact = voorAfronden(invoer, scenario, uitkomst, cijfers);
  tabel.gemeenten.forEach((_, g) => {
    const inRij = opPlaats(gang, { rij: begin + g });
    meldClientparameters(inRij, scenario);
    meldPrijspeil(inRij, invoer, scenario, t, cijfers);
    invoer.producten.forEach((product, p) => {
      meldClienten(inRij, invoer, scenario, product, verblijven[p]!, { p, g, t }, clienten[p]![g]!);
      meldPrijs(inRij, product, p, cijfers);
    });
    meldBudget(inRij, invoer, scenario, { g, t }, uitkomst, cijfers, exact);
    meldOrganisatie(inRij, invoer, scenario, { g, t }, cijfers, exact);
    meldSaldo(inRij, scenario, g, uitkomst, regeling);
    slot(g, inRij, ...KOPPEN.slice(KOLOM.cliënten, KOLOM['stand reserve']));
  });
  RESTRIJEN.forEach((naam, i) => {
    const r = tabel.gemeenten.length + i;
    const inRij = opPlaats(gang, { rij: begin + r });
    for (const kop of KOPPEN.slice(KOLOM.cliënten, KOLOM.bijdrage)) {
      inRij.stap(`${kop}: alleen bij gemeenten`, EENHEDEN[kop] ?? 'euro', rijen[r]![KOLOM[kop]]!, {
        kolommen: [KOLOM[kop]],
      });
    }
    inRij.stap(`saldo ${naam}`, 'euro', rijen[r]![KOLOM.saldo]!, {
      kolommen: [KOLOM.bijdrage, KOLOM.saldo, KOLOM['stand reserve']],
    });
    slot(r, inRij, 'bijdrage');
    if (i === 0) {
      const kolommen = [KOLOM['stand reserve']];
      inRij.stap('stand aan het begin van het jaar', 'euro', uitkomst.stand - uitkomst.reserve, {
        kolommen,
        uit: t === 0 ? scenario.uit.get('reserve') : undefined,
      });
      inRij.stap('stand aan het eind van het jaar', 'euro', uitkomst.stand, { kolommen });
    }
  });
  meldTotaal(opPlaats(gang, { rij: begin + rijen.length - 1 }), rijen);
}

function meldTotaal(gang: Rekengang, rijen: readonly (readonly Waarde[])[]): void {
  const namen = rijen.slice(0, -1).map((rij) => String(rij[KOLOM.gemeente]));
  for (const kop of KOPPEN.slice(KOLOM.cliënten, KOLOM['stand reserve'])) {
    const k = KOLOM[kop];
    const eenheid = EENHEDEN[kop] ?? 'euro';
    const erboven = rijen.slice(0, -1).map((rij) => rij[k]!);
    gang.stap(`${kop}, per rij`, eenheid, erboven, { kolommen: [k], los: namen });
    gang.stap(`${kop}, opgeteld`, eenheid, rijen[rijen.length - 1]![k]!, { kolommen: [k] });
  }
}

import { breukAlsGetal } from '../../getal/breuk';
import { alsGetal, macht10, NUL } from '../../getal/decimaal';
import { opPlaats, type Rekengang } from '../../rekengang';
import type { Eenheid, Waarde } from '../../waarde';
import type { Jaarclienten } from './clienten';
import type { Tijdlijninvoer } from './invoer';
import type { Jaarcijfers, Tijdlijnjaar } from './rekenTijdlijn';
import { jaarrijen, KOPPEN, RESTRIJEN, RIJEN_ERNA } from './rijen';
import type { Scenario } from './scenario';

const KOLOM = Object.fromEntries(KOPPEN.map((kop, k) => [kop, k])) as Readonly<
  Record<(typeof KOPPEN)[number], number>
>;
type Kop = (typeof KOPPEN)[number];
const EENHEDEN: Partial<Record<Kop, Eenheid>> = {
  jaar: 'jaar',
  gemeente: 'geen',
  cliënten: 'aantal',
  'waarvan bestaand': 'aantal',
};

/** Hoeveel rijen van de uitkomst vóór jaar `t` staan. */
export function eersteRij(invoer: Tijdlijninvoer, t: number): number {
  return t * (invoer.gemeenten.tabel.gemeenten.length + RIJEN_ERNA);
}

/** Zet de stappen van een regeling bij elke rij van haar jaar; lijsten lopen over de gemeenten. */
export function gangVanJaar(gang: Rekengang, invoer: Tijdlijninvoer, t: number): Rekengang {
  const begin = eersteRij(invoer, t);
  const aantal = invoer.gemeenten.tabel.gemeenten.length;
  const kolommen = [KOLOM.bijdrage, KOLOM.saldo];
  return {
    uitleg: gang.uitleg,
    stap: (naam, eenheid, waarde) => {
      for (let g = 0; g < aantal && gang.uitleg; g += 1) {
        const eigen = Array.isArray(waarde) ? (waarde as readonly Waarde[])[g]! : (waarde as Waarde);
        gang.stap(naam, eenheid, eigen, { rij: begin + g, kolommen });
      }
      return waarde;
    },
  };
}

/** Meldt van elke cel van een jaar hoe zij tot stand kwam; de laatste stap is de cel zelf. */
export function meldJaar(
  gang: Rekengang,
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  t: number,
  uitkomst: Tijdlijnjaar,
  cijfers: Jaarcijfers,
  clienten: readonly (readonly Jaarclienten[])[],
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
  tabel.gemeenten.forEach((__, g) => {
    const inRij = opPlaats(gang, { rij: begin + g });
    meldClienten(inRij, invoer, scenario, g, cijfers, clienten);
    slot(g, inRij, 'cliënten', 'waarvan bestaand');
    meldGeld(inRij, invoer, scenario, g, uitkomst, cijfers);
    slot(
      g,
      inRij,
      'budget',
      'modeleffect',
      'uitname Wlz',
      'eigen bijdragen',
      'lasten zorg',
      'lasten bestaand',
      'frictie Wlz',
      'organisatie',
    );
    meldSaldo(inRij, g, uitkomst);
    slot(g, inRij, 'bijdrage', 'saldo');
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
      inRij.stap('stand aan het begin van het jaar', 'euro', uitkomst.stand - uitkomst.reserve, { kolommen });
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

function meldClienten(
  gang: Rekengang,
  { producten }: Tijdlijninvoer,
  scenario: Scenario,
  g: number,
  { prijzen, eigenBijdragen, frictieprijs }: Jaarcijfers,
  clienten: readonly (readonly Jaarclienten[])[],
): void {
  producten.forEach(({ naam, verblijfsduur }, p) => {
    const { bestaand, nieuw, nogBestaand, samen, zonderWlz } = clienten[p]![g]!;
    const stap = (wat: string, eenheid: Eenheid, waarde: Waarde, ...koppen: readonly Kop[]) =>
      gang.stap(`${naam}: ${wat}`, eenheid, waarde, { kolommen: koppen.map((kop) => KOLOM[kop]) });
    stap('verblijfsduur', 'maanden', alsGetal(verblijfsduur), 'cliënten');
    stap('verblijfsduur maal', 'gewicht', alsGetal(scenario.getallen.verblijfsduurMaal!), 'cliënten');
    stap('bestaande cliënten', 'aantal', alsGetal(bestaand), 'cliënten', 'waarvan bestaand');
    stap('nieuwe cliënten', 'aantal', alsGetal(nieuw), 'cliënten');
    stap(
      'nog bestaand voor de regeling',
      'aantal',
      alsGetal(nogBestaand),
      'waarvan bestaand',
      'lasten bestaand',
    );
    stap('cliënten', 'aantal', alsGetal(samen), 'eigen bijdragen', 'lasten zorg');
    stap('cliënten zonder de Wlz', 'aantal', alsGetal(zonderWlz), 'frictie Wlz');
    stap('cliënten met de Wlz', 'aantal', alsGetal(samen), 'frictie Wlz');
    stap('prijs van het jaar', 'euro', prijzen[p]!, 'lasten zorg', 'lasten bestaand');
    stap('eigen bijdrage van het jaar', 'euro', eigenBijdragen[p]!, 'eigen bijdragen');
  });
  gang.stap('frictie per plek die leegkomt', 'euro', frictieprijs, { kolommen: [KOLOM['frictie Wlz']] });
}

function meldGeld(
  gang: Rekengang,
  { gemeenten: { tabel } }: Tijdlijninvoer,
  { getallen }: Scenario,
  g: number,
  { budget, modeleffect, uitname }: Tijdlijnjaar,
  { factor, indexBaten, organisatie, uitname: samen }: Jaarcijfers,
): void {
  const bij = (...koppen: readonly Kop[]) => ({ kolommen: koppen.map((kop) => KOLOM[kop]) });
  const { historisch, objectief, inwoners } = tabel.getallen;
  gang.stap('historisch budget', 'euro', alsGetal(historisch![g]!), bij('budget'));
  gang.stap('objectief budget', 'euro', alsGetal(objectief?.[g] ?? NUL), bij('budget'));
  gang.stap('rijksbudget maal', 'gewicht', alsGetal(getallen.rijksbudgetMaal!), bij('budget'));
  gang.stap('objectief maal', 'gewicht', alsGetal(getallen.objectiefMaal!), bij('budget'));
  gang.stap('ingroeifactor', 'deel', breukAlsGetal(factor.teller, factor.noemer), bij('budget'));
  gang.stap('indexcijfer baten', 'gewicht', alsGetal(indexBaten), bij('budget'));
  gang.stap('budget van dit jaar', 'euro', budget[g]!, bij('modeleffect'));
  gang.stap('budget zonder invoering', 'euro', budget[g]! - modeleffect[g]!, bij('modeleffect'));
  gang.stap('uitname van de hele regio', 'euro', samen, bij('uitname Wlz'));
  const naarBudget = budget.some((bedrag) => bedrag > 0n);
  const naam = naarBudget ? 'aandeel in het budget van de regio' : 'aandeel in de inwoners van de regio';
  gang.stap(
    naam,
    'deel',
    naarBudget ? aandeel(budget, g) : aandeelInwoners(inwoners!, g),
    bij('uitname Wlz'),
  );
  gang.stap('uitname van deze gemeente', 'euro', uitname[g]!, bij('uitname Wlz'));
  gang.stap('organisatie van de hele regio', 'euro', organisatie, bij('organisatie'));
  gang.stap('aandeel in de inwoners', 'deel', aandeelInwoners(inwoners!, g), bij('organisatie'));
}

function aandeel(delen: readonly bigint[], g: number): number {
  const samen = delen.reduce((tot, deel) => tot + deel, 0n);
  return breukAlsGetal(delen[g]!, samen);
}

function aandeelInwoners(
  inwoners: readonly { readonly waarde: bigint; readonly schaal: number }[],
  g: number,
): number {
  const schaal = Math.max(...inwoners.map((getal) => getal.schaal));
  return aandeel(
    inwoners.map((getal) => getal.waarde * macht10(schaal - getal.schaal)),
    g,
  );
}

function meldSaldo(gang: Rekengang, g: number, uitkomst: Tijdlijnjaar): void {
  const bij = { kolommen: [KOLOM.bijdrage, KOLOM.saldo] };
  const { budget, uitname, eigenBijdragen, lastenZorg, frictie, organisatie, saldo, bijdrage } = uitkomst;
  gang.stap('budget van de gemeente', 'euro', budget[g]!, bij);
  gang.stap('min uitname Wlz', 'euro', uitname[g]!, bij);
  gang.stap('plus eigen bijdragen', 'euro', eigenBijdragen[g]!, bij);
  gang.stap('min lasten zorg', 'euro', lastenZorg[g]!, bij);
  gang.stap('min frictie Wlz', 'euro', frictie[g]!, bij);
  gang.stap('min organisatie', 'euro', organisatie[g]!, bij);
  gang.stap('saldo zonder de regeling', 'euro', saldo[g]! + bijdrage[g]!, bij);
  gang.stap('saldo na de regeling', 'euro', saldo[g]!, { kolommen: [KOLOM.bijdrage] });
  gang.stap('bijdrage aan de regio', 'euro', bijdrage[g]!, { kolommen: [KOLOM.saldo] });
}

import { fouten } from '../../../fout';
import { som } from '../../../getal/centen';
import { type Decimaal, opGelijkeSchaal } from '../../../getal/decimaal';
import {
  type Gemeentetabel,
  type Getalkolom,
  getallenVan,
  grondslagVan,
  KOLOMMEN,
} from '../../../grens/gemeentetabel';
import type { ExacteInstelling, Parameternaam } from '../../../normen/regelingen/parameters';

/** Bij elk gewicht in een sleutel de kolom waar de aandelen uit komen. */
export const SLEUTELKOLOMMEN = {
  sleutelInwoners: 'inwoners',
  sleutelClienten: 'clienten',
  sleutelHistorisch: 'historisch',
  sleutelObjectief: 'objectief',
  sleutelBaten: 'baten',
  sleutelHandmatig: 'sleutel',
} as const satisfies Partial<Record<Parameternaam, Getalkolom>>;

export interface Sleuteldeel {
  readonly kolom: Getalkolom;
  readonly gewicht: Decimaal;
}

/** De kenmerken waaruit de sleutel bestaat: elk gewicht dat niet 0 is, met zijn kolom. */
export function sleuteldelen(instelling: ExacteInstelling): Sleuteldeel[] {
  return Object.entries(SLEUTELKOLOMMEN).flatMap(([naam, kolom]) => {
    const gewicht = instelling[naam as Parameternaam];
    return gewicht === undefined || gewicht.waarde === 0n ? [] : [{ kolom, gewicht }];
  });
}

/**
 * Gehele gewichten in dezelfde verhouding als de sleutel: Σₖ wₖ · x_gk / Σ_g x_gk, op één noemer gebracht.
 *
 * Fout: een kolom die meetelt maar op 0 uitkomt, of leeg is bij een gemeente die meedoet.
 */
export function sleutelgewichten(tabel: Gemeentetabel, delen: readonly Sleuteldeel[]): bigint[] {
  const gewichten = opGelijkeSchaal(delen.map(({ gewicht }) => gewicht)).waarden;
  const kolommen = delen.map(({ kolom }) => {
    const waarden = opGelijkeSchaal(getallenVan(tabel, kolom)).waarden;
    const totaal = som(waarden);
    if (totaal === 0n) throw fouten.kolomIsNul({ argument: tabel.argument, kolomnaam: KOLOMMEN[kolom] });
    grondslagVan(tabel, kolom);
    return { waarden, totaal };
  });
  const noemer = kolommen.reduce((product, { totaal }) => product * totaal, 1n);
  const factoren = kolommen.map(({ totaal }, k) => (noemer / totaal) * gewichten[k]!);
  return tabel.gemeenten.map((_, g) => som(kolommen.map(({ waarden }, k) => factoren[k]! * waarden[g]!)));
}

/** Of er met deze kolom een aandeel te bepalen is. */
export function heeftSom(tabel: Gemeentetabel, kolom: Getalkolom): boolean {
  return tabel.getallen[kolom]?.some(({ waarde }) => waarde !== 0n) ?? false;
}

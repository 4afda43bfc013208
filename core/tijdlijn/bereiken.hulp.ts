import { formule } from '../aanroep.hulp';
import type { Cel } from '../waarde';
import { KOPPEN } from './model/rijen';
import type { Bereiken } from './willekeurig.hulp';

type Tabel = Bereiken['parameters'];

/** De vier bereiken als argumenten, zoals elke tijdlijnfunctie ze heeft. */
export function argumenten({ parameters, producten, gemeenten, jaren }: Bereiken): unknown[] {
  return [parameters, producten, gemeenten, jaren];
}

/** De namen van de scenario's. */
export function scenariosVan({ parameters: [kop] }: Bereiken): string[] {
  return kop!.slice(1).map(String);
}

/** De namen van de gemeenten. */
export function gemeentenVan({ gemeenten }: Bereiken): string[] {
  return gemeenten.slice(1).map(([naam]) => String(naam));
}

/** Dezelfde invoer met deze parameters in elk scenario; wat er al stond vervalt. */
export function metParameters(
  invoer: Bereiken,
  waarden: Readonly<Record<string, string | number>>,
): Bereiken {
  const over = invoer.parameters.filter(([naam]) => !Object.hasOwn(waarden, String(naam)));
  const rijen = Object.entries(waarden).map(([naam, waarde]) => [
    naam,
    ...scenariosVan(invoer).map(() => waarde),
  ]);
  return { ...invoer, parameters: [...over, ...rijen] };
}

/** Dezelfde invoer zonder deze parameters; een rij zonder gevolg blijft over, want een leeg bereik is er geen. */
export function zonderParameters(invoer: Bereiken, ...namen: readonly string[]): Bereiken {
  const over = invoer.parameters.filter(([naam]) => !namen.includes(String(naam)));
  const vulling = ['prijs maal', ...scenariosVan(invoer).map(() => 1)];
  return { ...invoer, parameters: over.length > 1 ? over : [...over, vulling] };
}

/** Een tabel met een kolom erbij; de cellen lopen over de rijen onder de kop. */
export function metKolom(tabel: Tabel, kop: string, cel: (rij: number) => string | number): Tabel {
  return tabel.map((rij, r) => [...rij, r === 0 ? kop : cel(r - 1)]);
}

/** Een rij van de tijdlijn, op kop. */
export type Tijdlijnrij = Readonly<Record<(typeof KOPPEN)[number], Cel>>;

/** De uitkomst van BWMO_TIJDLIJN, per jaar de rijen. */
export function tijdlijnVan(invoer: Bereiken, scenario: string | number = ''): Tijdlijnrij[][] {
  const rijen = formule('BWMO_TIJDLIJN', ...argumenten(invoer), scenario, false) as Cel[][];
  const opKop = rijen.map((rij) => Object.fromEntries(KOPPEN.map((kop, k) => [kop, rij[k]!])) as Tijdlijnrij);
  return invoer.jaren[0]!.map((jaar) => opKop.filter((rij) => rij.jaar === jaar));
}

/** Euro's in hele centen. */
export function inCenten(euro: Cel | undefined): bigint {
  return BigInt(Math.round(Number(euro) * 100));
}

/** Het saldo van elke rij van de tijdlijn in centen, opgeteld over de jaren (of in één jaar). */
export function saldiVan(invoer: Bereiken, scenario: string | number, jaar?: number): bigint[] {
  const jaren = tijdlijnVan(invoer, scenario).filter(
    ([eerste]) => jaar === undefined || eerste!.jaar === jaar,
  );
  return jaren[0]!.map((_, r) => jaren.reduce((tot, rijen) => tot + inCenten(rijen[r]!.saldo), 0n));
}

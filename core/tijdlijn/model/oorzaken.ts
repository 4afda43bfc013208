import type { Centen } from '../../getal/centen';
import { EEN, NUL } from '../../getal/decimaal';
import { rondMetSom } from '../../getal/grootsteRest';
import type { ExacteInstelling } from '../../normen/regelingen/parameters';
import { afspraakVan } from './afspraak';
import { NAMEN, OORZAKEN, type Oorzaak, PARAMETERS } from './parameters';
import type { Getalparameter, Scenario } from './scenario';

const GEEN_GRENS = new Set(['plafond', 'maximumPerInwoner']);

/** Het scenario dat van `naar` alleen de parameters van deze oorzaken heeft, en van `van` de rest. */
export function gemengd(van: Scenario, naar: Scenario, uitNaar: ReadonlySet<Oorzaak>): Scenario {
  const bij = (oorzaak: Oorzaak) => (uitNaar.has(oorzaak) ? naar : van);
  const getalnamen = NAMEN.filter((naam): naam is Getalparameter => naam !== 'regeling');
  return {
    naam: van.naam,
    argument: van.argument,
    getallen: Object.fromEntries(
      getalnamen.map((naam) => [naam, bij(PARAMETERS[naam].oorzaak).getallen[naam]]),
    ) as Scenario['getallen'],
    stijgingen: {
      indexBaten: bij(PARAMETERS.indexBaten.oorzaak).stijgingen.indexBaten,
      indexLasten: bij(PARAMETERS.indexLasten.oorzaak).stijgingen.indexLasten,
    },
    regeling: bij('afspraak').regeling,
    knoppen: bij('afspraak').knoppen,
    // Een mengsel staat op geen blad.
    uit: new Map(),
  };
}

/** De oorzaken waarin twee scenario's verschillen, na het invullen van lege cellen en standaarden. */
export function verschillendeOorzaken(
  van: Scenario,
  naar: Scenario,
  jaren: readonly number[],
): readonly Oorzaak[] {
  const kenmerk = (scenario: Scenario, oorzaak: Oorzaak): string =>
    JSON.stringify([
      ...NAMEN.flatMap((naam) =>
        naam === 'regeling' || PARAMETERS[naam].oorzaak !== oorzaak ? [] : [schrijf(scenario.getallen[naam])],
      ),
      ...(['indexBaten', 'indexLasten'] as const).flatMap((soort) =>
        PARAMETERS[soort].oorzaak === oorzaak
          ? jaren.map((jaar) => schrijf(scenario.stijgingen[soort].get(jaar) ?? scenario.getallen[soort]))
          : [],
      ),
      ...(oorzaak === 'afspraak' ? [instellingtekst(afspraakVan(scenario))] : []),
    ]);
  return OORZAKEN.filter((oorzaak) => kenmerk(van, oorzaak) !== kenmerk(naar, oorzaak));
}

/** Een getal zonder nullen aan het eind, zodat 1 en 1,0 gelijk zijn. */
function schrijf(getal: { readonly waarde: bigint; readonly schaal: number } | null | undefined): string {
  if (!getal) return '';
  let { waarde, schaal } = getal;
  while (schaal > 0 && waarde % 10n === 0n) {
    waarde /= 10n;
    schaal -= 1;
  }
  return `${waarde}e-${schaal}`;
}

/** Alleen wat anders is dan zonder de knop: solidariteit is dan 1, een plafond en een maximum zijn er niet, de rest is 0. */
function instellingtekst(instelling: ExacteInstelling): string {
  const zonder = (knop: string) => (GEEN_GRENS.has(knop) ? '' : schrijf(knop === 'solidariteit' ? EEN : NUL));
  return Object.entries(instelling)
    .filter(([knop, waarde]) => schrijf(waarde) !== zonder(knop))
    .map(([knop, waarde]) => `${knop}=${schrijf(waarde)}`)
    .sort()
    .join(';');
}

/** Het effect van elke oorzaak vóór het afronden, als teller over `noemer`. */
export interface Oorzaakeffect {
  /** Van elke deelverzameling van andere oorzaken die al zijn ingegaan: het effect en hoe vaak die volgorde voorkomt. */
  readonly stappen: readonly {
    readonly na: readonly Oorzaak[];
    readonly effect: Centen;
    readonly gewicht: bigint;
  }[];
  readonly teller: bigint;
}

/**
 * Het gemiddelde effect van elke oorzaak over alle volgordes (Shapley), met `aantal!` als noemer.
 *
 * @param saldo het saldo als alleen deze oorzaken van `naar` zijn
 */
export function gemiddeldeEffecten(
  oorzaken: readonly Oorzaak[],
  saldo: (uitNaar: ReadonlySet<Oorzaak>) => Centen,
): readonly Oorzaakeffect[] {
  const n = oorzaken.length;
  return oorzaken.map((oorzaak) => {
    const andere = oorzaken.filter((ander) => ander !== oorzaak);
    const stappen = Array.from({ length: 2 ** andere.length }, (_, masker) => {
      const na = andere.filter((__, i) => (masker >> i) & 1);
      const effect = saldo(new Set([...na, oorzaak])) - saldo(new Set(na));
      return { na, effect, gewicht: faculteit(na.length) * faculteit(n - na.length - 1) };
    });
    return { stappen, teller: stappen.reduce((tot, { effect, gewicht }) => tot + effect * gewicht, 0n) };
  });
}

export function faculteit(n: number): bigint {
  return n < 2 ? 1n : BigInt(n) * faculteit(n - 1);
}

/** Rondt de effecten af op de cent, zodat zij samen het verschil zijn; gelijke resten: het grootste bedrag zonder teken. */
export function rondEffecten(effecten: readonly Oorzaakeffect[]): readonly Centen[] {
  const tellers = effecten.map(({ teller }) => teller);
  const zonderTeken = tellers.map((teller) => (teller < 0n ? -teller : teller));
  return rondMetSom(tellers, faculteit(effecten.length), zonderTeken);
}

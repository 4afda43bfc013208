import { type Centen, som } from '../../getal/centen';
import { alsGetal, type Decimaal, NUL, plus } from '../../getal/decimaal';
import type { Waarde } from '../../waarde';
import type { Tijdlijnjaar } from './rekenTijdlijn';

export const KOPPEN = [
  'jaar',
  'gemeente',
  'cliënten',
  'waarvan bestaand',
  'budget',
  'modeleffect',
  'uitname Wlz',
  'eigen bijdragen',
  'lasten zorg',
  'lasten bestaand',
  'frictie Wlz',
  'organisatie',
  'bijdrage',
  'saldo',
  'stand reserve',
] as const;

/** Wat een regeling naast de gemeenten raakt; elke kolom telt met deze rijen op tot het totaal. */
export const RESTRIJEN = ['reserve', 'innovatie', 'niet gedekt'] as const;
/** Zoveel rijen heeft een jaar naast de gemeenten. */
export const RIJEN_ERNA = RESTRIJEN.length + 1;

/** De bedragen van een jaar die over de gemeenten lopen, in de volgorde van de kolommen. */
export const GELDKOLOMMEN = [
  'budget',
  'modeleffect',
  'uitname',
  'eigenBijdragen',
  'lastenZorg',
  'lastenBestaand',
  'frictie',
  'organisatie',
] as const satisfies readonly (keyof Tijdlijnjaar)[];

/** De saldi van reserve, innovatie en niet gedekt. */
export function restsaldi({ reserve, innovatie, nietGedekt }: Tijdlijnjaar): readonly Centen[] {
  return [reserve, innovatie, nietGedekt];
}

/** Het saldo van de regio: dat van de gemeenten, de reserve, innovatie en wat niet gedekt is. */
export function regiosaldo(jaar: Tijdlijnjaar): Centen {
  return som([...jaar.saldo, ...restsaldi(jaar)]);
}

/** De rijen van een jaar: gemeenten, reserve, innovatie, niet gedekt en totaal. */
export function jaarrijen(gemeenten: readonly string[], jaar: Tijdlijnjaar): Waarde[][] {
  const samen = (aantallen: readonly Decimaal[]) => alsGetal(aantallen.reduce(plus, NUL));
  return [
    ...gemeenten.map((naam, g): Waarde[] => [
      jaar.jaar,
      naam,
      alsGetal(jaar.clienten[g]!),
      alsGetal(jaar.nogBestaand[g]!),
      ...GELDKOLOMMEN.map((kolom) => jaar[kolom][g]!),
      jaar.bijdrage[g]!,
      jaar.saldo[g]!,
      null,
    ]),
    ...RESTRIJEN.map((naam, r): Waarde[] => {
      const saldo = restsaldi(jaar)[r]!;
      return [
        jaar.jaar,
        naam,
        0,
        0,
        ...GELDKOLOMMEN.map(() => 0n),
        -saldo,
        saldo,
        r === 0 ? jaar.stand : null,
      ];
    }),
    [
      jaar.jaar,
      'totaal',
      samen(jaar.clienten),
      samen(jaar.nogBestaand),
      ...GELDKOLOMMEN.map((kolom) => som(jaar[kolom])),
      0n,
      regiosaldo(jaar),
      null,
    ],
  ];
}

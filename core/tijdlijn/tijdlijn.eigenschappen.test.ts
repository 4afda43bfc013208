import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import type { Cel } from '../waarde';
import { keer } from '../willekeur.hulp';
import {
  gemeentenVan,
  inCenten,
  metKolom,
  metParameters,
  tijdlijnVan,
  type Tijdlijnrij,
  zonderParameters,
} from './bereiken.hulp';
import { KOPPEN } from './model/rijen';
import { bereiken, type Bereiken } from './willekeurig.hulp';

const GELD = KOPPEN.slice(KOPPEN.indexOf('budget'), KOPPEN.indexOf('stand reserve'));
const AANTALLEN = ['cliënten', 'waarvan bestaand'] as const;

/** Aantallen staan op 4 decimalen. */
const tienduizendsten = (aantal: Cel) => Math.round(Number(aantal) * 10_000);

const VAN_DE_RESERVE = ['reserve', 'ondergrens', 'plafond'];
const nullen = (namen: readonly string[]) => Object.fromEntries(namen.map((naam) => [naam, 0]));

type Knoppen = Readonly<Record<string, string | number>>;
/** Afspraken van elk soort; wat een regeling aan kolommen vraagt staat in `rijkeTabel`. */
const AFSPRAKEN: readonly Knoppen[] = [
  { regeling: 'Geen solidariteit' },
  { regeling: 'Volledige pool naar inwoners', reserve: 2_500_000, ondergrens: 100_000, plafond: 3_000_000 },
  { regeling: 'Volledige pool naar inwoners', 'maximum per inwoner': 3.5 },
  { regeling: 'Geen solidariteit', 'bestaande cliënten bij centrum': 1 },
  { 'sleutel inwoners': 0.25, 'sleutel cliënten': 0.75, solidariteit: 0.4, innovatie: 0.3, plafond: 250_000 },
  {
    'sleutel objectief': 1,
    reserve: 400_000.05,
    ondergrens: 150_000,
    plafond: 900_000,
    innovatie: 0.35,
    'innovatie voor reserve': 1,
    'eigen risico per inwoner': 2.25,
    'maximum per inwoner': 40,
  },
  { solidariteit: 0.5, 'sleutel handmatig': 1, 'percentage wmo-budget': 0.01 },
  { 'centrum draagt tekort': 1, reserve: 100_000 },
  { 'sleutel historisch': 0.5, 'sleutel baten': 0.5, 'baten herverdelen': 1, solidariteit: 0 },
  { solidariteit: 0.3, 'sleutel inwoners': 1, 'bestaande cliënten bij centrum': 1 },
];

function rijkeTabel(invoer: Bereiken): Bereiken {
  const metSleutel = metKolom(invoer.gemeenten, 'sleutel', (rij) => rij + 1);
  return { ...invoer, gemeenten: metKolom(metSleutel, 'wmo-budget', (rij) => 1_000_000.5 * (rij + 2)) };
}

/** Een tijdlijn met één afspraak uit de lijst. */
const metAfspraak = fc.tuple(bereiken, fc.constantFrom(...AFSPRAKEN)).map(([willekeurig, knoppen]) => ({
  invoer: metParameters(zonderParameters(rijkeTabel(willekeurig), 'regeling', 'reserve'), knoppen),
  knoppen,
}));

/** BWMO_REGELING op de tabel die uit de rijen van één jaar volgt. */
function losseRegeling(
  invoer: Bereiken,
  { regeling, ...knoppen }: Knoppen,
  rijen: readonly Tijdlijnrij[],
  reserve: Cel,
): Cel[][] {
  const afspraak = Object.entries({ ...(regeling && { 'begin met': regeling }), ...knoppen, reserve });
  const [kop, ...leden] = invoer.gemeenten;
  const over = (naam: string, g: number) => leden[g]![kop!.indexOf(naam)]!;
  const eigen = ['gemeente', 'inwoners', 'historisch', 'objectief', 'centrum', 'sleutel', 'wmo-budget'];
  const tabel = leden.map((_, g) => {
    const rij = rijen[g]!;
    const baten = inCenten(rij.budget) - inCenten(rij['uitname Wlz']) + inCenten(rij['eigen bijdragen']);
    const lasten = inCenten(rij['lasten zorg']) + inCenten(rij['frictie Wlz']) + inCenten(rij.organisatie);
    const onderNul = baten < 0n ? -baten : 0n;
    return [
      ...eigen.map((naam) => over(naam, g)),
      Number(baten + onderNul) / 100,
      Number(lasten + onderNul) / 100,
      rij['lasten bestaand'],
      rij.cliënten,
    ];
  });
  return formule(
    'BWMO_REGELING',
    afspraak,
    [[...eigen, 'baten', 'lasten', 'lasten bestaand', 'cliënten'], ...tabel],
    false,
  ) as Cel[][];
}

describe('elk jaar van de tijdlijn', () => {
  it('sluit in elke kolom op de cent, en in elke rij op het saldo', () => {
    fc.assert(
      fc.property(metAfspraak, ({ invoer }) => {
        for (const jaar of tijdlijnVan(invoer)) {
          const [delen, totaal] = [jaar.slice(0, -1), jaar.at(-1)!];
          for (const kop of GELD) {
            expect([kop, delen.reduce((tot, rij) => tot + inCenten(rij[kop]), 0n)]).toEqual([
              kop,
              inCenten(totaal[kop]),
            ]);
          }
          for (const kop of AANTALLEN) {
            expect(delen.reduce((tot, rij) => tot + tienduizendsten(rij[kop]), 0)).toBe(
              tienduizendsten(totaal[kop]),
            );
          }
          for (const rij of jaar) {
            const erbij = inCenten(rij.budget) + inCenten(rij['eigen bijdragen']);
            const eraf = (
              ['uitname Wlz', 'lasten zorg', 'frictie Wlz', 'organisatie', 'bijdrage'] as const
            ).reduce((tot, kop) => tot + inCenten(rij[kop]), 0n);
            expect(erbij - eraf).toBe(inCenten(rij.saldo));
          }
        }
      }),
      keer(60),
    );
  });

  it('is gelijk aan een losse BWMO_REGELING met de reserve van het jaar ervoor', () => {
    const gezien = new Set<Knoppen>();
    fc.assert(
      fc.property(metAfspraak, ({ invoer, knoppen }) => {
        gezien.add(knoppen);
        let stand: Cel = knoppen['reserve'] ?? 0;
        for (const jaar of tijdlijnVan(invoer)) {
          const los = losseRegeling(invoer, knoppen, jaar, stand);
          expect(jaar.map((rij) => [rij.gemeente, rij.bijdrage, rij.saldo])).toEqual(
            los.map(([naam, , , bijdrage, saldo]) => [naam, bijdrage, saldo]),
          );
          const reserve = jaar[gemeentenVan(invoer).length]!;
          expect(inCenten(reserve['stand reserve'])).toBe(inCenten(stand) + inCenten(reserve.saldo));
          stand = reserve['stand reserve'];
        }
      }),
      keer(150),
    );
    expect(gezien.size).toBe(AFSPRAKEN.length);
  });

  it('is hetzelfde als er niets verandert', () => {
    const heleJaren = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(metAfspraak, heleJaren, ({ invoer, knoppen }, duren) => {
        const stil = inEvenwicht(
          metParameters(invoer, {
            startjaar: 'geen',
            basisjaar: 'geen',
            'index baten': 0,
            'index lasten': 0,
            [`index lasten ${invoer.jaren[0]![0]!}`]: 0,
            'wlz jaar': 'geen',
            'instroom maal': 1,
            'verblijfsduur maal': 1,
            // Een reserve die oploopt of leegraakt is een verandering, en zo ook wie nog bestaand is.
            ...nullen(Object.keys(knoppen).filter((knop) => VAN_DE_RESERVE.includes(knop))),
            'bestaande cliënten bij centrum': 0,
          }),
          duren.map((jaren) => 12 * jaren),
          'vast',
        );
        const [eerste, ...rest] = tijdlijnVan(stil).map((rijen) =>
          rijen.map((rij) => ({ ...rij, jaar: 0, 'waarvan bestaand': 0, 'lasten bestaand': 0 })),
        );
        for (const later of rest) expect(later).toEqual(eerste);
      }),
      keer(60),
    );
  });
});

/** Dezelfde regio met deze verblijfsduren, en in elke gemeente zoveel cliënten als bij haar instroom past. */
function inEvenwicht(invoer: Bereiken, duren: readonly number[], wijze: string): Bereiken {
  const [kop, ...leden] = invoer.gemeenten;
  const [productkop, ...zorg] = invoer.producten;
  const opKop = (
    koppen: readonly Cel[],
    rij: readonly (string | number)[],
    nieuw: Record<string, string | number>,
  ) => rij.map((cel, k) => nieuw[String(koppen[k])] ?? cel);
  const producten = zorg.map((rij, p) => opKop(productkop!, rij, { verblijfsduur: duren[p]!, wijze }));
  const gemeenten = leden.map((rij) =>
    opKop(
      kop!,
      rij,
      Object.fromEntries(
        zorg.map(([naam], p) => {
          const instroom = Number(rij[kop!.indexOf(`instroom ${naam!}`)]);
          return [`bestaand ${naam!}`, Math.round(instroom * 100 * duren[p]! * 100) / 10_000];
        }),
      ),
    ),
  );
  return { ...invoer, producten: [productkop!, ...producten], gemeenten: [kop!, ...gemeenten] };
}

describe('de cliënten van de tijdlijn', () => {
  it('blijven in evenwicht als de uitstroom de instroom is', () => {
    const duur = fc.integer({ min: 25, max: 6000 }).map((getal) => getal / 100);
    fc.assert(
      fc.property(
        bereiken,
        fc.tuple(duur, duur),
        fc.constantFrom('vast', 'geleidelijk'),
        (willekeurig, duren, wijze) => {
          const vrij = zonderParameters(willekeurig, 'wlz jaar', 'instroom maal', 'verblijfsduur maal');
          const invoer = inEvenwicht(vrij, duren, wijze);
          const [kop, ...leden] = invoer.gemeenten;
          const producten = invoer.producten.slice(1).map(([naam]) => String(naam));
          const nodig = leden.map((rij) =>
            producten.reduce((tot, naam) => tot + tienduizendsten(rij[kop!.indexOf(`bestaand ${naam}`)]!), 0),
          );
          for (const jaar of tijdlijnVan(invoer)) {
            nodig.forEach((aantal, g) => {
              const verschil = Math.abs(tienduizendsten(jaar[g]!.cliënten) - aantal);
              expect(verschil).toBeLessThanOrEqual(producten.length);
            });
          }
        },
      ),
      keer(60),
    );
  });

  it('tellen voor de Wlz, een nieuwe indicatie en centrum tot elk één keer', () => {
    fc.assert(
      fc.property(
        bereiken,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -1, max: 4 }),
        fc.integer({ min: 1, max: 60 }),
        (willekeurig, wlz, centrum, herindicatie) => {
          const [eerste] = willekeurig.jaren[0]!;
          const basis = metParameters(zonderParameters(willekeurig, 'centrum tot', 'herindicatie'), {
            'wlz jaar': 'geen',
            'wlz maal': 1,
            // Een euro frictie per cliënt: de frictie telt dan wie er door de Wlz weg is.
            'frictie per plek': 1,
            'frictie maanden': 1,
            'index lasten': 0,
            [`index lasten ${eerste!}`]: 0,
          });
          const wlzJaar = eerste! + wlz;
          const centrumTot = eerste! + centrum;
          const metWlz = metParameters(basis, { 'wlz jaar': wlzJaar });
          const alles = metParameters(metWlz, { 'centrum tot': centrumTot, herindicatie });
          const [zonder, alleenWlz, samen] = [basis, metWlz, alles].map((invoer) => tijdlijnVan(invoer));
          samen!.forEach((jaar, t) =>
            jaar.forEach((rij, r) => {
              const [toen, wlzRij] = [zonder![t]![r]!, alleenWlz![t]![r]!];
              for (const kop of ['cliënten', 'lasten zorg', 'eigen bijdragen', 'frictie Wlz'] as const) {
                expect(rij[kop]).toBe(wlzRij[kop]);
              }
              expect(tienduizendsten(rij['waarvan bestaand'])).toBeLessThanOrEqual(
                tienduizendsten(wlzRij['waarvan bestaand']),
              );
              expect(tienduizendsten(rij['waarvan bestaand'])).toBeLessThanOrEqual(
                tienduizendsten(rij.cliënten),
              );
              const jaartal = Number(rij.jaar);
              if (jaartal > centrumTot) expect(rij['waarvan bestaand']).toBe(0);
              if (jaartal < wlzJaar) expect(wlzRij).toEqual(toen);
              if (jaartal === wlzJaar && r < gemeentenVan(basis).length) {
                const weg = tienduizendsten(toen.cliënten) - tienduizendsten(wlzRij.cliënten);
                expect(inCenten(wlzRij['frictie Wlz'])).toBe(BigInt(Math.round(weg / 100)));
              }
              if (jaartal > wlzJaar) expect(rij['frictie Wlz']).toBe(0);
            }),
          );
        },
      ),
      keer(80),
    );
  });
});

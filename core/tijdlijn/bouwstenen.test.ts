import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centenIn, formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { optelsom } from '../getal/naslag.hulp';
import { keer } from '../willekeur.hulp';

const JAREN = [2027, 2028, 2029];

describe('BWMO_INDEX', () => {
  it.each<[string, unknown, unknown, unknown, number[]]>([
    [
      'het basisjaar telt zelf niet mee',
      kolom(2026, 2027, 2028),
      kolom(0.0394, 0.028, 0.025),
      '',
      [1, 1.028, 1.0537],
    ],
    [
      'een basisjaar ervoor neemt de eerste stijging',
      kolom(2026, 2027, 2028),
      0.0394,
      2024,
      [1.08035236, 1.12291824, 1.16716122],
    ],
    [
      'een basisjaar in de reeks deelt voor de jaren ervoor',
      kolom(2026, 2027, 2028),
      kolom(0.0394, 0.028, 0.025),
      2027,
      [0.97276265, 1, 1.025],
    ],
    ['tekst met een procentteken', kolom(2026, 2027), kolom('', '3,94%'), '', [1, 1.0394]],
    ['een daling', kolom(2026, 2027), -0.5, 2026, [1, 0.5]],
  ])('%s', (_, jaren, percentages, basisjaar, uitkomst) => {
    expect(formule('BWMO_INDEX', jaren, percentages, basisjaar)).toEqual(kolom(...uitkomst));
  });

  it('houdt de vorm van de jaren', () => {
    expect(formule('BWMO_INDEX', rij(2026, 2027), 0.02)).toEqual(rij(1, 1.02));
  });

  it('weigert wat niet kan', () => {
    expect(zinVan('BWMO_INDEX', kolom(2026, 2027), 3.94)).toBe(
      'percentages: een stijging is een deel; is 0,0394 bedoeld?',
    );
    expect(zinVan('BWMO_INDEX', kolom(2026, 2028), 0.02)).toContain(
      'jaren, rij 2 van het bereik: dit jaar volgt niet op het vorige',
    );
    expect(zinVan('BWMO_INDEX', kolom(2026, 2027), kolom(0.02, ''))).toContain(
      'percentages, rij 2 van het bereik: hier ontbreekt',
    );
    expect(zinVan('BWMO_INDEX', kolom(2026, 2027), 0.02, 2015)).toBe(
      'basisjaar: kies een jaar van 2016 tot en met 2027.',
    );
    expect(zinVan('BWMO_INDEX', kolom(2026, 2027), 0.02, 2028)).toContain('basisjaar: kies een jaar');
    expect(zinVan('BWMO_INDEX', kolom(...Array.from({ length: 51 }, (_, t) => 2000 + t)), 0.02)).toContain(
      'meer dan 50 jaren',
    );
    expect(zinVan('BWMO_INDEX', kolom(...Array.from({ length: 30 }, (_, t) => 2020 + t)), 0.9)).toContain(
      'boven 10.000',
    );
  });
});

describe('BWMO_BUDGETPAD', () => {
  it.each<[string, unknown[], unknown]>([
    [
      'in drie jaar van het centrum naar de buur',
      [kolom(100, 0), kolom(0, 100), rij(...JAREN), 2027, 3],
      [
        [66.67, 33.33, 0],
        [33.33, 66.67, 100],
      ],
    ],
    [
      'een halve cent samen gaat naar boven, gelijke resten naar de eerste',
      [kolom(0.01, 0.01, 0.01), kolom(0, 0, 0), 2027, '', '', 1.5],
      kolom(0.02, 0.02, 0.01),
    ],
    [
      'een regio die verliest',
      [kolom(140096291, 0), kolom(60000000, 53750051), 2032, 2023, 10],
      kolom(60000000, 53750051),
    ],
    [
      'De Fryske Marren: 10 % in het eerste jaar, het hele bedrag in het tiende',
      [kolom(0, 9000000), kolom(4000000, 5000000), rij(2023, 2032), 2023],
      [
        [400000, 4000000],
        [8600000, 5000000],
      ],
    ],
    ['een lege rij blijft leeg', [kolom(100, '', 50), kolom(0, '', ''), 2027, ''], kolom(100, '', 50)],
  ])('%s', (_, argumenten, uitkomst) => {
    expect(formule('BWMO_BUDGETPAD', ...argumenten)).toEqual(uitkomst);
  });

  it('vraagt om het rekenbestand of het huidige budget als dat ontbreekt', () => {
    expect(zinVan('BWMO_BUDGETPAD', kolom(100, 0), kolom('', 0), 2027, 2027)).toContain(
      'objectief: er is een startjaar, maar het objectieve budget is leeg of 0; vraag het rekenbestand van het Rijk op',
    );
    expect(zinVan('BWMO_BUDGETPAD', kolom(0, ''), kolom(5, 5), 2027, 2027)).toContain(
      'historisch: het historische',
    );
    expect(formule('BWMO_BUDGETPAD', kolom(100, 0), kolom('', ''), 2027, 'niet ingevoerd')).toEqual(
      kolom(100, 0),
    );
    expect(zinVan('BWMO_BUDGETPAD', kolom(100, -1), kolom(1, 1), 2027, 2027)).toContain(
      'historisch, rij 2 van het bereik',
    );
    expect(
      zinVan('BWMO_BUDGETPAD', kolom(100, 1), kolom(1, 1), rij(2027, 2028), 2027, '', rij(1, '')),
    ).toContain('index, kolom 2');
  });

  it('sluit in elk jaar op de half van nul af geronde som, voor willekeurige bedragen en indexen', () => {
    const bedrag = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(bedrag, bedrag), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 30000 }),
        fc.integer({ min: 2020, max: 2040 }),
        (gemeenten, tienduizendsten, jaar) => {
          const h = [1, ...gemeenten.map(([oud]) => oud)];
          const o = [1, ...gemeenten.map(([, nieuw]) => nieuw)];
          const uit = formule(
            'BWMO_BUDGETPAD',
            kolom(...h.map((cent) => cent / 100)),
            kolom(...o.map((cent) => cent / 100)),
            jaar,
            2025,
            7,
            tienduizendsten / 10000,
          );
          const stap = BigInt(Math.min(7, Math.max(0, jaar - 2024)));
          const som = (cellen: number[]) => cellen.reduce((samen, cent) => samen + BigInt(cent), 0n);
          const teller = BigInt(tienduizendsten) * ((7n - stap) * som(h) + stap * som(o));
          const noemer = 70000n;
          expect(optelsom(centenIn(uit))).toBe((2n * teller + noemer) / (2n * noemer));
        },
      ),
      keer(300),
    );
  });
});

describe('BWMO_CLIENTENVERLOOP', () => {
  const verloop = (bestaand: unknown, instroom: unknown, duur: unknown, jaren: number[], ...rest: string[]) =>
    formule('BWMO_CLIENTENVERLOOP', bestaand, instroom, duur, rij(...jaren), ...rest);

  it.each<[string, unknown, number[]]>([
    ['vast, bestaand', verloop(24, 1, 24, JAREN, 'bestaand', 'vast'), [18, 6, 0]],
    ['vast, nieuw', verloop(24, 1, 24, JAREN, 'nieuw', 'vast'), [6, 18, 24]],
    ['in kwartstappen, bestaand', verloop(16, 32, 0.5, [2027, 2028], 'bestaand'), [0.5, 0]],
    ['in kwartstappen, nieuw', verloop(16, 32, 0.5, [2027, 2028], 'nieuw'), [15.5, 16]],
    ['geleidelijk, bestaand', verloop(24, 1, 24, JAREN, 'bestaand'), [18.7969, 11.2794, 6.7684]],
    ['geleidelijk, nieuw', verloop(24, 1, 24, JAREN, 'nieuw'), [5.2031, 12.7206, 17.2316]],
    ['hoofdletters in een keuze', verloop(24, 1, 24, JAREN, 'Nieuw', 'Vast'), [6, 18, 24]],
  ])('%s', (_, uitkomst, verwacht) => {
    expect(uitkomst).toEqual(rij(...verwacht));
  });

  it('met gemiddeld twee jaar verblijf loopt het aandeel nieuwe cliënten ver voor op het geld', () => {
    const nieuw = verloop(2400, 100, 24, [2027, 2028, 2029, 2030, 2031], 'nieuw') as number[][];
    expect(nieuw[0]!.map((aantal) => Math.round(aantal / 2.4) / 10)).toEqual([21.7, 53, 71.8, 83.1, 89.8]);
  });

  it('is stap voor stap nagelopen hetzelfde', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 26, max: 900 }),
        (bestaand, instroom, tienden) => {
          const duur = tienden / 10;
          const dt = duur >= 12 ? 1 : 0.25;
          const n = 12 / dt;
          const p = Math.min(1, dt / duur);
          let [b, nieuw] = [bestaand / 10, 0];
          const uit = { bestaand: [] as number[], nieuw: [] as number[] };
          for (let jaar = 0; jaar < 6; jaar += 1) {
            let [somB, somN] = [0, 0];
            for (let s = 0; s < n; s += 1) {
              const [b2, n2] = [b * (1 - p), nieuw * (1 - p) + (instroom / 10) * dt];
              somB += (b + b2) / 2;
              somN += (nieuw + n2) / 2;
              [b, nieuw] = [b2, n2];
            }
            uit.bestaand.push(somB / n);
            uit.nieuw.push(somN / n);
          }
          for (const wat of ['bestaand', 'nieuw'] as const) {
            const cellen = verloop(
              bestaand / 10,
              instroom / 10,
              duur,
              [1, 2, 3, 4, 5, 6].map((t) => 2026 + t),
              wat,
            );
            (cellen as number[][])[0]!.forEach((cel, t) => {
              // Een half tienduizendste door het afronden, en wat de drijvende komma van deze toets ernaast zit.
              expect(Math.abs(cel - uit[wat][t]!)).toBeLessThan(0.5e-4 + 1e-8);
            });
          }
        },
      ),
      keer(200),
    );
  });

  it('blijft in evenwicht als de instroom bij de cliënten past, bij elke wijze en verblijfsduur', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 25, max: 12000 }),
        fc.constantFrom('geleidelijk', 'vast'),
        (instroom, honderdsten, wijze) => {
          const duur = honderdsten / 100;
          const evenwicht = (instroom * honderdsten) / 100;
          const cellen = verloop(evenwicht, instroom, duur, JAREN, 'samen', wijze) as number[][];
          for (const cel of cellen[0]!) expect(Math.abs(cel - evenwicht)).toBeLessThanOrEqual(0.0001 + 1e-9);
        },
      ),
      keer(200),
    );
  });

  it('rondt ook op een halve tienduizendste exact af', () => {
    expect(verloop(0.0002, 0, 24, [2027], 'bestaand', 'vast')).toEqual([[0.0002]]);
    expect(verloop(0.0002, 0, 8, [2027], 'bestaand', 'vast')).toEqual([[0.0001]]);
    expect(verloop(0.00015, 0, 8, [2027], 'bestaand', 'vast')).toEqual([[0.0001]]);
    expect(verloop(0.00014, 0, 8, [2027], 'bestaand', 'vast')).toEqual([[0]]);
  });

  it('weigert wat niet kan', () => {
    const zin = (...argumenten: unknown[]) => zinVan('BWMO_CLIENTENVERLOOP', ...argumenten);
    expect(zin(kolom(1, 2), kolom(1, 1), kolom(24, ''), 2027)).toContain(
      'verblijfsduur, rij 2 van het bereik: hier ontbreekt',
    );
    expect(zin(1, 1, 0, 2027)).toContain('verblijfsduur: dit getal moet groter zijn dan 0');
    expect(zin(1, 9000, 24, 2027)).toContain('meer dan 100.000');
    expect(zin(1, 1, 24, rij(2027, 2029))).toContain('jaren, kolom 2 van het bereik: dit jaar volgt niet');
  });
});

describe('BWMO_VERSCHIL', () => {
  const verschil = (...argumenten: unknown[]) => formule('BWMO_VERSCHIL', ...argumenten, false);

  it('geeft alles aan het aantal als het product erbij komt of vervalt, ook met een prijs', () => {
    expect(verschil(0, 100, 3, 20000)).toEqual([[0, 60000, 60000, 0, 60000]]);
    expect(verschil(4, 100, '', '')).toEqual([[400, 0, -400, 0, -400]]);
  });

  it('behandelt een prijs van 0 als een gewone prijs', () => {
    expect(verschil(10, 0, 20, 100)).toEqual([[0, 2000, 500, 1500, 2000]]);
  });

  it('vraagt om de prijs bij een aantal', () => {
    expect(zinVan('BWMO_VERSCHIL', 4, '', 4, 5)).toBe(
      'prijs_oud: hier ontbreekt de prijs bij een aantal; vul haar in (0 mag).',
    );
  });

  it('de oorzaken tellen op tot het verschil, en omgedraaid is het spiegelbeeld', () => {
    const aantal = fc.integer({ min: 0, max: 100_000 }).map((getal) => getal / 1000);
    const prijs = fc.integer({ min: 0, max: 10 ** 8 }).map((cent) => cent / 100);
    fc.assert(
      fc.property(aantal, prijs, aantal, prijs, (ao, po, an, pn) => {
        const heen = centenIn(verschil(ao, po, an, pn));
        const terug = centenIn(verschil(an, pn, ao, po));
        expect(heen[2]! + heen[3]!).toBe(heen[4]);
        expect(heen[1]! - heen[0]!).toBe(heen[4]);
        expect(terug.slice(2)).toEqual(heen.slice(2).map((cent) => -cent));
      }),
      keer(500),
    );
  });
});

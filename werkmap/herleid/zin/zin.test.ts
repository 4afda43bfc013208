import { describe, expect, it } from 'vitest';
import { functies } from '../../../core/functies';
import { opVolgorde, type RuweInvoer } from '../../../core/invoer.hulp';
import { roepAan } from '../../../core/roepAan';
import type { Cel } from '../../../core/waarde';
import { adresVan } from '../../poort/adres';
import { geheugenwerkmap } from '../../poort/geheugen.hulp';
import { herleid } from '../herleid';
import { alsRijen, heeftKop } from '../stappen';
import { zinBij, ZINNEN } from '.';

type Functie = (typeof functies)[number];

interface Gevonden {
  readonly cel: Cel;
  readonly zin: string | null;
  readonly naamkolom: boolean;
}

const NAMEN = ['Noord', 'Zuid', 'Oost', 'West', 'Midden', 'Rand'];
const KOPPEN: Readonly<Record<string, string>> = { sleutel: 'Inwoners' };

/** Een blad met de argumenten naast elkaar, namen ervoor en de formule rechts; en de zin bij elke cel van de uitkomst. */
async function zinnenBij(definitie: Functie, invoer: RuweInvoer): Promise<Gevonden[]> {
  const cellen: Cel[][] = Array.from({ length: 64 }, (_, rij) => [
    rij === 0 ? 'gemeente' : (NAMEN[rij - 1] ?? null),
  ]);
  const zet = (rij: number, kolom: number, waarde: Cel) => {
    for (let k = cellen[rij]!.length; k <= kolom; k += 1) cellen[rij]![k] = null;
    cellen[rij]![kolom] = waarde;
  };
  let vrij = 1;
  const verwijzingen = definitie.argumenten.map(({ naam }) => {
    const waarde = invoer[naam];
    if (waarde === undefined) return '';
    if (typeof waarde === 'string') return `"${waarde}"`;
    const rijen = (Array.isArray(waarde) ? waarde : [[waarde]]) as Cel[][];
    const breedte = rijen[0]!.length;
    zet(0, vrij, KOPPEN[naam] ?? naam);
    rijen.forEach((rij, r) => rij.forEach((waardeIn, k) => zet(r + 1, vrij + k, waardeIn)));
    const adres = adresVan({ rij: 1, kolom: vrij, rijen: rijen.length, kolommen: breedte });
    vrij += breedte;
    return adres;
  });
  const uitkomst = roepAan(definitie.naam, opVolgorde(definitie, invoer));
  const kop = heeftKop(definitie, uitkomst) ? 1 : 0;
  const plaats = { rij: 1 - kop, kolom: vrij };
  zet(plaats.rij, plaats.kolom, `=${definitie.naam}(${verwijzingen.join(';')})`);
  const werkmap = geheugenwerkmap({ Blad: cellen }, (_, { adres }) =>
    adres === adresVan({ ...plaats, rijen: 1, kolommen: 1 })
      ? alsRijen(uitkomst).map((rij) => [...rij])
      : null,
  );
  const gevonden: Gevonden[] = [];
  for (const [r, rij] of alsRijen(uitkomst)
    .slice(kop, kop + 3)
    .entries()) {
    for (const [k, cel] of rij.entries()) {
      const adres = adresVan({ rij: plaats.rij + kop + r, kolom: plaats.kolom + k, rijen: 1, kolommen: 1 });
      const naamkolom = k === 0 && definitie.resultaat.koppen?.[0] === 'maand';
      gevonden.push({ cel, naamkolom, zin: zinBij(await herleid(werkmap, { blad: 'Blad', adres })) });
    }
  }
  return gevonden;
}

const VERSIE = String(roepAan('BWMO_VERSIE', []));

/** De zin met zichtbare vaste spaties, en zonder wat bij elke versie anders is. */
function opPapier(zin: string | null): string | null {
  return zin?.replace(/\u00a0/g, '_').replace(VERSIE, 'x.y.z') ?? null;
}

describe.each(functies.map((definitie) => [definitie.naam, definitie] as const))(
  'de zin van %s',
  (naam, definitie) => {
    it.each(definitie.voorbeelden)('$naam', async ({ invoer }) => {
      const gevonden = await zinnenBij(definitie, invoer);
      for (const { cel, zin, naamkolom } of gevonden) {
        // Een leeg vak of de naam van een rij vraagt geen zin.
        expect(zin === null && typeof cel === 'number' && !naamkolom).toBe(false);
        if (zin === null) continue;
        expect(zin).toMatch(/^[A-Z“0-9].*[.!?]$/s);
        expect(zin).not.toMatch(/undefined|NaN|null|Infinity|BWMO_|[€−] |€\d|-\d| {2}|deze gemeente/);
      }
      if (naam === 'BWMO_REGELINGEN') return;
      expect(gevonden.map(({ zin }) => opPapier(zin))).toMatchSnapshot();
    });
  },
);

it('elke functie heeft eigen woorden, en niets anders', () => {
  expect(Object.keys(ZINNEN).sort()).toEqual(functies.map(({ naam }) => naam).sort());
});

describe('een zin op het blad', () => {
  const INWONERS = [66_240, 30_240, 77_460, 22_800, 24_600, 27_960];
  const werkmap = geheugenwerkmap(
    {
      Blad: [
        ['gemeente', 'inwoners', 'baten', 'lasten', 'tekort'],
        ...['Bergen op Zoom', 'Halderberge', 'Roosendaal', 'Rucphen', 'Steenbergen', 'Woensdrecht'].map(
          (naam, g): Cel[] => [
            naam,
            INWONERS[g]!,
            g === 0 ? 17_330_000 : 0,
            g === 0 ? 19_045_000 : 0,
            g === 0 ? '=BWMO_TEKORT(C2:C7;D2:D7;B2:B7)' : null,
          ],
        ),
        ['Samen', '=SUM(B2:B7)', '=SUM(C2:C7)', '=1/0', '=IF(B8>0;"sluit";"")'],
      ],
    },
    (_, { adres }) =>
      adres === 'E2'
        ? alsRijen(
            roepAan('BWMO_TEKORT', [[[17_330_000]], [[19_045_000]], INWONERS.map((inwoners) => [inwoners])]),
          ).map((rij) => [...rij])
        : ({ B8: 249_300, C8: 17_330_000, D8: '#DIV/0!', E8: 'sluit' }[adres] ?? null),
  );
  const zin = async (adres: string) => zinBij(await herleid(werkmap, { blad: 'Blad', adres }));

  it('zegt wat de regio tekortkomt en wat een gemeente daarvan draagt, met vaste spaties bij elk teken', async () => {
    expect(await zin('E4')).toBe(
      'De regio komt €\u00a01.715.000 tekort. Roosendaal heeft 31,07\u00a0% van de inwoners en draagt €\u00a0532.868, €\u00a06,88 per inwoner.',
    );
  });

  it('zegt bij een gewone formule hoe de cel heet en wat er staat', async () => {
    expect(await zin('C8')).toBe('Samen, baten: 17.330.000.');
    expect(await zin('E8')).toBe('Samen, tekort: sluit.');
  });

  it('zegt niets over een fout, over invoer en over een cel die iets anders toont dan narekenen geeft', async () => {
    expect(await zin('D8')).toBeNull();
    expect(await zin('B4')).toBeNull();
    const herleiding = await herleid(werkmap, { blad: 'Blad', adres: 'E4' });
    const anders = { soort: 'anders', waarde: 1 } as const;
    expect(zinBij({ ...herleiding, formule: { ...herleiding.formule!, nagerekend: anders } })).toBeNull();
  });
});

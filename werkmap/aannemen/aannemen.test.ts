import { describe, expect, it } from 'vitest';
import { KOLOMMEN, type Kolomnaam } from '../../core/grens/gemeentetabel';
import { begrijp } from './begrip';
import { DUIDELIJK, type EigenVoorbeeld, TWIJFELACHTIG } from './eigenbladen.hulp';
import { gemeentenIn, type Uitwerking, waardeVan } from './uitwerking';
import { werkUit } from './werkUit';

function werkuit({ blad, cellen }: EigenVoorbeeld): Uitwerking {
  const kolommen = Math.max(...cellen.map((rij) => rij.length));
  return werkUit(begrijp(blad, cellen, { rij: 0, kolom: 0, rijen: cellen.length, kolommen }));
}

function tabelVan(uitwerking: Uitwerking): Record<string, unknown>[] {
  return gemeentenIn(uitwerking).map(({ rij, naam }) => ({
    gemeente: naam,
    ...Object.fromEntries(
      uitwerking.kolommen.map((kolom) => [kolom.naam, waardeVan(uitwerking, rij, kolom)]),
    ),
  }));
}

describe.each(DUIDELIJK)('$naam', (voorbeeld) => {
  const uitwerking = werkuit(voorbeeld);

  it('wordt zonder vragen begrepen', () => {
    expect(uitwerking.vragen).toEqual([]);
  });

  it('geeft de gemeenten met hun bedragen in euro’s', () => {
    const gevonden = tabelVan(uitwerking);
    expect(gevonden.map(Object.keys)).toEqual(
      voorbeeld.gemeenten.map((rij) => {
        const volgorde = (Object.keys(KOLOMMEN) as Kolomnaam[]).filter((naam) => naam in rij);
        return volgorde;
      }),
    );
    voorbeeld.gemeenten.forEach((rij, g) => {
      for (const [naam, waarde] of Object.entries(rij)) {
        if (typeof waarde === 'number') expect(gevonden[g]![naam], naam).toBeCloseTo(waarde, 6);
        else expect(gevonden[g]![naam], naam).toBe(waarde);
      }
    });
  });

  it('zegt wat de gebruiker moet weten', () => {
    for (const punt of voorbeeld.punten ?? []) expect(uitwerking.punten.join('\n')).toContain(punt);
    if (!voorbeeld.punten) expect(uitwerking.punten).toEqual([]);
    if (voorbeeld.centrum !== undefined) expect(uitwerking.centrum).toBe(voorbeeld.centrum);
    if (voorbeeld.regio !== undefined) expect(uitwerking.begrip.regio).toBe(voorbeeld.regio);
    if (voorbeeld.jaar !== undefined) expect(uitwerking.begrip.jaar).toBe(voorbeeld.jaar);
  });
});

describe.each(TWIJFELACHTIG)('$naam', (voorbeeld) => {
  it('vraagt het, en raadt niet', () => {
    const { vragen } = werkuit(voorbeeld);
    expect(vragen).toHaveLength(voorbeeld.vragen!.length);
    voorbeeld.vragen!.forEach((vraag, v) => expect(vragen[v]).toContain(vraag));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { basisstand, type Stand, type Tijdlijngegevens } from '../../../werkmap';
import { Berekening } from '../rekenUit';
import { gegevensVanVoorbeeld } from '../voorbeeld.hulp';
import { type Cijfers, cijfersVoor, maakA4 } from './a4';
import type { A4, Deel } from '../../a4';
import { standaardteksten, type Teksten } from './teksten';

let gegevens: Tijdlijngegevens;
// Uitrekenen is het meeste werk van deze toetsen; elke stand hoeft maar één keer.
const uitgerekend = new Map<string, Cijfers>();

beforeAll(async () => {
  gegevens = await gegevensVanVoorbeeld();
});

function maak(deel: Partial<Stand> = {}, eigen: Partial<Teksten> = {}): A4 {
  const stand = { ...basisstand(gegevens), ...deel };
  const sleutel = JSON.stringify(stand);
  const keuze = { gemeente: 'Steenbergen', jaar: 2030, stand };
  const cijfers =
    uitgerekend.get(sleutel) ?? cijfersVoor(gegevens, new Berekening(gegevens, stand), keuze, '1 mei 2027');
  uitgerekend.set(sleutel, cijfers);
  return maakA4(cijfers, { ...standaardteksten(gegevens, stand), ...eigen });
}

const tabellen = ({ delen }: A4) =>
  delen.filter((deel): deel is Extract<Deel, { soort: 'tabel' }> => deel.soort === 'tabel');
const tekst = ({ titel, delen }: A4) =>
  [titel, ...delen.flatMap((deel) => ('tekst' in deel ? [deel.tekst] : []))].join('\n');
const getal = (cel: string) => Number(cel.replace(/[^\d−]/g, '').replace('−', '-'));

describe('het A4', () => {
  it('heeft de koppen in de volgorde waarin een raadslid vraagt', () => {
    const a4 = maak();
    expect(a4.titel).toBe('Wat betekent dit voor Steenbergen?');
    expect(a4.delen.flatMap((deel) => (deel.soort === 'kop' ? [deel.tekst] : []))).toEqual([
      'Wat kost het?',
      'Waardoor?',
      'Wat is onzeker?',
      'Wat besluit u?',
    ]);
  });

  it('heeft per jaar het saldo en per inwoner dat Vooruit ook toont', () => {
    const stand = { ...basisstand(gegevens), invoering: 2028 };
    const { jaren, samen } = new Berekening(gegevens, stand).vooruitzicht('Steenbergen');
    const [tabel] = tabellen(maak({ invoering: 2028 }));
    expect(tabel!.rijen.map(({ cellen }) => getal(cellen[2]!))).toEqual(
      [...jaren.map(({ saldo }) => saldo), samen].map((bedrag) => Math.round(bedrag) + 0),
    );
    expect(tabel!.rijen.map(({ cellen }) => cellen[0])).toEqual([
      ...jaren.map(({ jaar }) => String(jaar)),
      'Samen',
    ]);
  });

  it('zegt in het basisscenario waaruit het saldo bestaat, en anders wat het verschil maakt', () => {
    expect(tabellen(maak())[1]!.bijschrift).toBe('Waaruit het saldo in 2030 bestaat');
    const rijen = tabellen(maak({ invoering: 2028, wlz: 'hoog', afspraak: 'A' }))[1]!.rijen.map(
      ({ cellen }) => [cellen[0], getal(cellen[1]!)] as const,
    );
    expect(rijen.map(([naam]) => naam)).toEqual([
      'Saldo in het basisscenario',
      'Nieuw verdeelmodel',
      'Wlz',
      'Afspraak',
      'Saldo in deze berekening',
    ]);
    const opgeteld = rijen.slice(0, -1).reduce((som, [, bedrag]) => som + bedrag, 0);
    // Elk bedrag is op hele euro’s afgerond.
    expect(Math.abs(opgeteld - rijen[4]![1])).toBeLessThanOrEqual(2);
  });

  it('zegt het als een andere stand voor deze gemeente niets uitmaakt', () => {
    expect(tekst(maak({ objectief: 'hoog' }))).toContain(
      'Voor Steenbergen is er geen verschil met het basisscenario',
    );
  });

  it('noemt laag, midden en hoog, en wanneer het omslaat', () => {
    const a4 = maak({ invoering: 2028 });
    expect(
      tabellen(a4)
        .pop()!
        .rijen.map(({ cellen }) => cellen[0]),
    ).toEqual(['Alles laag', 'Alles midden', 'Alles hoog']);
    expect(tekst(a4)).toMatch(/Steenbergen heeft in 2030 .*als alle objectieve bedragen/);
  });

  it('zegt in gewone woorden wat er te besluiten is, en wat het Rijk besluit', () => {
    const met = tekst(maak({ invoering: 2028 }));
    expect(met).toContain('De gemeenten spreken af: ');
    expect(met).toContain('met het nieuwe verdeelmodel vanaf 2028');
    expect(tekst(maak())).toContain('Gerekend is zonder nieuw verdeelmodel');
    expect(met).toContain('Daarover besluit het Rijk.');
  });

  it('neemt eigen teksten over, met de naam van de gemeente en een alinea per regel', () => {
    const { titel, delen } = maak({}, { titel: 'Over [gemeente]', inleiding: 'Een.\n\n[gemeente] twee.' });
    expect(titel).toBe('Over Steenbergen');
    expect(delen.slice(0, 2)).toEqual([
      { soort: 'alinea', tekst: 'Een.' },
      { soort: 'alinea', tekst: 'Steenbergen twee.' },
    ]);
    expect(tekst(maak({}, { besluit: ' ' }))).not.toContain('Wat besluit u?');
  });

  it('eindigt met uitgangspunten, bron en datum', () => {
    const { delen } = maak({ invoering: 2028 });
    const laatste = delen[delen.length - 1]!;
    expect(laatste).toMatchObject({ soort: 'alinea', toon: 'zacht' });
    const slot = 'tekst' in laatste ? laatste.tekst : '';
    expect(slot).toContain('verdeelmodel vanaf 2028, objectieve bedragen midden, Wlz midden');
    expect(slot).toContain(gegevens.bron);
    expect(slot).toContain('Gemaakt op 1 mei 2027 met BW/MO-rekenhulp');
  });

  it('zegt bij de grafiek in woorden wat er te zien is', () => {
    const deel = maak().delen.find(({ soort }) => soort === 'grafiek');
    expect(deel).toMatchObject({ alt: expect.stringContaining('deze berekening van ') as string });
  });
});

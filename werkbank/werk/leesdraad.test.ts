import { describe, expect, it } from 'vitest';
import { zinVan } from '../../werkmap';
import type { Gelezen, Leesbericht } from '../bestand';
import { Namaakklok, rust } from './klok.hulp';
import { LANGST, leesInDraad, type Leesdraad } from './leesdraad';

/** Een draad die alleen doet wat de toets hem laat doen. */
class Namaakdraad implements Leesdraad {
  onmessage: Leesdraad['onmessage'] = null;
  onerror: Leesdraad['onerror'] = null;
  onmessageerror: Leesdraad['onmessageerror'] = null;
  readonly gekregen: unknown[] = [];
  weg = false;

  postMessage(bericht: unknown): void {
    this.gekregen.push(bericht);
  }

  terminate(): void {
    this.weg = true;
  }

  zegt(data: Leesbericht): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }

  faalt(): void {
    this.onerror?.call(this as unknown as Worker, { preventDefault: () => undefined } as ErrorEvent);
  }
}

const BESTAND = new File(['gemeente;baten\nNoord;5\n'], 'begroting.csv');
const GELEZEN: Gelezen = { boek: { bladen: [], stijlen: [], namen: [], instellingen: {} }, zinnen: ['hoi'] };

function opzet() {
  const klok = new Namaakklok();
  const draad = new Namaakdraad();
  const stop = new AbortController();
  const gezegd: unknown[] = [];
  const lees = (maak: () => Leesdraad = () => draad) => {
    leesInDraad(BESTAND, klok, maak, stop.signal).then(
      (gelezen) => gezegd.push(gelezen),
      (fout: unknown) => gezegd.push(zinVan(fout)),
    );
  };
  return { klok, draad, stop, gezegd, lees };
}

/** Wat de bladzijde zelf in het bestand leest. */
const zelfGelezen = expect.objectContaining({
  boek: expect.objectContaining({ bladen: [expect.objectContaining({ naam: 'begroting' })] }) as unknown,
}) as unknown;

describe('een bestand lezen in een eigen draad', () => {
  it('geeft de draad het bestand en de bladzijde wat hij leest, en ruimt hem op', async () => {
    const { draad, gezegd, lees } = opzet();
    lees();
    expect(draad.gekregen).toEqual([BESTAND]);
    draad.zegt({ soort: 'begonnen' });
    await rust();
    expect([gezegd, draad.weg]).toEqual([[], false]);
    draad.zegt({ soort: 'gelezen', gelezen: GELEZEN });
    await rust();
    expect([gezegd, draad.weg]).toEqual([[GELEZEN], true]);
  });

  it('zegt waarom een bestand geweigerd wordt', async () => {
    const { draad, gezegd, lees } = opzet();
    lees();
    draad.zegt({ soort: 'geweigerd', zin: 'Dit bestand is leeg.' });
    await rust();
    expect([gezegd, draad.weg]).toEqual([['Dit bestand is leeg.'], true]);
  });

  it('breekt een draad die nooit antwoordt af als de tijd om is, niet eerder', async () => {
    const { klok, draad, gezegd, lees } = opzet();
    lees();
    draad.zegt({ soort: 'begonnen' });
    await klok.vooruit(LANGST * 1000 - 1);
    expect([gezegd, draad.weg]).toEqual([[], false]);
    await klok.vooruit(1);
    expect(gezegd).toEqual([
      expect.stringMatching(
        /^Het openen van begroting\.csv duurde langer dan 60 seconden .* uw werk staat er nog/,
      ),
    ]);
    expect(draad.weg).toBe(true);
  });

  it('stopt als de gebruiker dat kiest, en luistert dan niet meer', async () => {
    const { klok, draad, stop, gezegd, lees } = opzet();
    lees();
    stop.abort();
    await rust();
    expect(gezegd).toEqual([
      expect.stringMatching(/is gestopt; uw werk staat er nog .* Kies het bestand opnieuw/),
    ]);
    expect(draad.weg).toBe(true);
    draad.zegt({ soort: 'gelezen', gelezen: GELEZEN });
    await klok.vooruit(LANGST * 2000);
    expect(gezegd).toHaveLength(1);
  });

  it('zegt het als de draad halverwege omvalt', async () => {
    const { draad, gezegd, lees } = opzet();
    lees();
    draad.zegt({ soort: 'begonnen' });
    draad.faalt();
    await rust();
    expect(gezegd).toEqual([expect.stringMatching(/brak halverwege af; uw werk staat er nog/)]);
    expect(draad.weg).toBe(true);
  });

  it('leest zelf als er geen draad te maken is, of als hij niet eens begint', async () => {
    const zonder = opzet();
    zonder.lees(() => {
      throw new Error('mag hier niet');
    });
    await expect.poll(() => zonder.gezegd).toEqual([zelfGelezen]);
    const leeg = opzet();
    leeg.lees();
    leeg.draad.faalt();
    await expect.poll(() => leeg.gezegd).toEqual([zelfGelezen]);
    expect(leeg.draad.weg).toBe(true);
  });
});

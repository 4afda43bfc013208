// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Blad, sjabloon, type Werkmap, WEST_BRABANT_WEST } from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { metStoring, Stoorder, toestandVan } from '../../werkmap/wijziging/storing.hulp';
import { laatsteWijziging } from '../laatsteWijziging';
import { kondigBladenAan, vrijeNaam } from '../nieuweBladen';

let laatste: ReturnType<typeof laatsteWijziging>;
const tekst = () => laatste.balk.textContent;
const verschijnt = (stuk: string) => vi.waitFor(() => expect(tekst()).toContain(stuk));
const knop = (naam: string) =>
  [...laatste.balk.querySelectorAll('button')].find((gevonden) => gevonden.textContent === naam)!;
async function klik(naam: string) {
  await vi.waitFor(() => expect(knop(naam)).toBeTruthy());
  knop(naam).click();
}
const blad = (naam: string): Blad => ({
  naam,
  cellen: [['kop'], [null]],
  opmaak: [],
  kolombreedtes: [],
  vast: { rijen: 0, kolommen: 0 },
});

/** Opent het paneel bij een werkmap, ook opnieuw na een herlading. */
function open(werkmap: Werkmap): void {
  laatste = laatsteWijziging(werkmap);
  document.body.replaceChildren(laatste.balk);
}
const maak = async (werkmap: Werkmap, ...namen: string[]) =>
  laatste.voerUit((await kondigBladenAan(werkmap, namen.map(blad))).wijziging);

function proef() {
  const stoorder = new Stoorder();
  const werkmap = metStoring(geheugenwerkmap({ Blad1: [['van mij']] }), stoorder);
  open(werkmap);
  return { werkmap, stoorder };
}

beforeEach(() => document.body.replaceChildren());

describe('ongedaan maken', () => {
  it('vraagt het eerst als er sindsdien getypt is, noemt de cellen, en laat alles staan tot het antwoord', async () => {
    const { werkmap } = proef();
    await maak(werkmap, 'Regio', 'Begroting');
    await werkmap.schrijf({ blad: 'Regio', adres: 'A2' }, [['twee uur werk']]);
    await werkmap.schrijf({ blad: 'Blad1', adres: 'B1' }, [['=Begroting!A1']]);
    const voor = await toestandVan(werkmap);
    await klik('Ongedaan maken');
    await verschijnt('iets getypt of veranderd in Regio!A2. Ongedaan maken haalt dat ook weg.');
    expect(tekst()).toContain('verwijst ook Blad1!B1. Daar komt dan een fout te staan.');
    expect(document.activeElement!.textContent).toBe('Laat staan');
    await klik('Laat staan');
    expect(await toestandVan(werkmap)).toEqual(voor);
    await klik('Ongedaan maken');
    await klik('Toch ongedaan maken');
    await verschijnt('Terug zoals het was: 2 nieuwe bladen.');
    expect(await werkmap.bladen()).toEqual(['Blad1']);
  });

  it('vraagt niets als er niets getypt is, en zegt dan dat alles weer is zoals het was', async () => {
    const { werkmap } = proef();
    const voor = await toestandVan(werkmap);
    await maak(werkmap, 'Regio');
    await klik('Ongedaan maken');
    await verschijnt('Terug zoals het was: nieuw blad Regio.');
    expect(await toestandVan(werkmap)).toEqual(voor);
  });

  it('blijft aangeboden als het niet lukt, en maakt het de volgende keer af', async () => {
    const { werkmap, stoorder } = proef();
    const voor = await toestandVan(werkmap);
    await maak(werkmap, 'Regio', 'Begroting');
    stoorder.begin('voorgoed', 2, 'verwijderBlad');
    await klik('Ongedaan maken');
    await verschijnt('Dit is niet gelukt.');
    stoorder.hersteld();
    await klik('Ongedaan maken');
    await verschijnt('Terug zoals het was: ');
    expect(await toestandVan(werkmap)).toEqual(voor);
  });

  it('blijft aangeboden als een volgende wijziging niet lukt', async () => {
    const { werkmap, stoorder } = proef();
    await maak(werkmap, 'Regio');
    stoorder.begin('eenmaal', 1, 'voegBladToe');
    await maak(werkmap, 'Begroting');
    expect(tekst()).toContain('Dit is niet gelukt.');
    expect(tekst()).toContain('Laatste wijziging: nieuw blad Regio');
    expect(await werkmap.bladen()).toEqual(['Blad1', 'Regio']);
  });
});

describe('schrijven', () => {
  it('is gelukt als alleen het aanwijzen of onthouden daarna niet lukt', async () => {
    const { werkmap, stoorder } = proef();
    stoorder.begin('eenmaal', 1, 'selecteer');
    expect(await maak(werkmap, 'Regio')).toBe(true);
    expect(tekst()).toContain('Laatste wijziging: nieuw blad Regio');
    const daarna = () => Promise.reject(new Error('storing'));
    expect(await laatste.voerUit({ plek: 'x', stappen: [], daarna })).toBe(true);
  });

  it('vraagt na een verbroken verbinding meteen of het half geschrevene weg mag', async () => {
    const { werkmap, stoorder } = proef();
    const voor = await toestandVan(werkmap);
    stoorder.begin('voorgoed', 2, 'voegBladToe');
    expect(await maak(werkmap, 'Regio', 'Begroting')).toBe(false);
    expect(tekst()).toContain('Het schrijven is halverwege gestopt');
    await klik('Haal weg wat half staat');
    await verschijnt('halverwege gestopt');
    stoorder.hersteld();
    await klik('Haal weg wat half staat');
    await verschijnt('Weggehaald is wat half stond: 2 nieuwe bladen.');
    expect(await toestandVan(werkmap)).toEqual(voor);
  });
});

describe('na een herlading halverwege', () => {
  const BLADEN = sjabloon(WEST_BRABANT_WEST);

  async function halverwege() {
    const { werkmap, stoorder } = proef();
    const voor = await toestandVan(werkmap);
    stoorder.begin('voorgoed', 5, 'voegBladToe');
    await laatste.voerUit((await kondigBladenAan(werkmap, BLADEN)).wijziging);
    stoorder.hersteld();
    expect(await werkmap.bladen()).toHaveLength(5);
    open(werkmap);
    return { werkmap, voor };
  }

  it('zegt het paneel wat er half staat, en haalt het weg', async () => {
    const { werkmap, voor } = await halverwege();
    await laatste.vraagNaHalfWerk();
    expect(tekst()).toContain(
      `Een vorige keer is het schrijven niet afgekomen (${BLADEN.length} nieuwe bladen).`,
    );
    await klik('Haal weg wat half staat');
    await verschijnt('Weggehaald is wat half stond');
    expect(await toestandVan(werkmap)).toEqual(voor);
  });

  it('kan alles ook blijven staan, en dan vraagt het paneel het niet nog eens', async () => {
    const { werkmap } = await halverwege();
    await laatste.vraagNaHalfWerk();
    await klik('Laat staan');
    await vi.waitFor(() => expect(tekst()).toBe(''));
    open(werkmap);
    await laatste.vraagNaHalfWerk();
    expect(tekst()).toBe('');
    expect(await werkmap.bladen()).toHaveLength(5);
  });

  it('maakt dezelfde knop het opnieuw, en noemt vooraf wat er intussen in getypt is', async () => {
    const { werkmap } = await halverwege();
    await werkmap.schrijf({ blad: BLADEN[0]!.naam, adres: 'Z99' }, [['intussen']]);
    const { wat, waarschuwing, wijziging } = await kondigBladenAan(werkmap, BLADEN);
    expect(wat).toContain('Van een vorige keer staat er iets half. Dat wordt opnieuw gemaakt: ');
    expect(waarschuwing).toBe(`Let op: wat sindsdien getypt is in ${BLADEN[0]!.naam}!Z99 gaat verloren.`);
    expect(await laatste.voerUit(wijziging)).toBe(true);
    const heel = geheugenwerkmap({ Blad1: [['van mij']] });
    open(heel);
    await laatste.voerUit((await kondigBladenAan(heel, BLADEN)).wijziging);
    expect(await toestandVan(werkmap)).toEqual(await toestandVan(heel));
  });

  it('houdt een half blad zijn naam voor de volgende poging', async () => {
    const { werkmap, stoorder } = proef();
    stoorder.begin('voorgoed na afloop', 1, 'voegBladToe');
    await maak(werkmap, 'Vergelijking');
    stoorder.hersteld();
    expect(await werkmap.bladen()).toContain('Vergelijking');
    expect(await vrijeNaam(werkmap, 'Vergelijking')).toBe('Vergelijking');
  });

  it('vraagt niets als er niets half staat', async () => {
    const { werkmap } = proef();
    await maak(werkmap, 'Regio');
    open(werkmap);
    await laatste.vraagNaHalfWerk();
    expect(tekst()).toBe('');
  });
});

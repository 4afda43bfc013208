import { beforeEach, describe, expect, it } from 'vitest';
import { nieuweLa } from './bewaarplek';
import { Namaakplek } from './bewaarplek.hulp';
import { Namaakklok, rust } from './klok.hulp';
import { leesBegin, Onthouden } from './onthouden';
import { magHetWeg } from './onthoudteksten';
import { maakTabslot } from './tabslot';
import { Namaaktabs } from './tabslot.hulp';
import { boekMet, tekstVan, werkMet } from './werk.hulp';

const UUR = 3_600_000;

describe('werk onthouden', () => {
  let klok: Namaakklok;
  let plek: Namaakplek;
  let tabs: Namaaktabs;
  let wil: boolean;

  beforeEach(() => {
    klok = new Namaakklok();
    plek = new Namaakplek();
    tabs = new Namaaktabs();
    wil = true;
  });

  /** Een tabblad: het onthouden, en een blad met één cel. */
  async function open() {
    const begin = leesBegin(plek, klok);
    if (plek.toestand === 'zwijgt') await klok.vooruit(5000);
    const begonnen = await begin;
    const { vorige } = begonnen;
    let gewijzigd = true;
    let tekst = vorige && typeof vorige.werk !== 'string' ? tekstVan(vorige.werk) : null;
    const kanaal = tabs.kanaal();
    const eldersGezet: boolean[] = [];
    const onthouden = new Onthouden(
      {
        plek,
        klok,
        voorkeur: { lees: () => wil, zet: (nieuw) => ((wil = nieuw), true) },
        kanaal,
        slot: (geefAf, kwijt) => maakTabslot(tabs.sloten, kanaal, klok, geefAf, kwijt),
      },
      begonnen,
      () => ({ ...werkMet(tekst as string | null, klok.nu()), gewijzigd }),
      () => Promise.resolve(),
    );
    onthouden.bijEldersGezet((aan) => void eldersGezet.push(aan));
    const eerste = onthouden.begin();
    await klok.vooruit(1000);
    await eerste;
    return {
      onthouden,
      eldersGezet,
      vorige,
      tekst: () => tekst,
      typ: async (nieuw: string | null) => {
        tekst = nieuw;
        onthouden.gewijzigd();
        await klok.vooruit(1000);
      },
      wissel: async (nieuw: string | null, vervalt?: string) => {
        await onthouden.wissel(() => Promise.resolve(void (tekst = nieuw)), null, vervalt);
        onthouden.gewijzigd();
        await klok.vooruit(1000);
      },
      slaOp: async () => {
        gewijzigd = false;
        onthouden.gewijzigd();
        await klok.vooruit(1000);
        gewijzigd = true;
      },
      sluit: () => onthouden.bewaarNu(),
    };
  }
  const eerdere = async ({ onthouden }: { onthouden: Onthouden }) =>
    (await onthouden.versies()).map(({ werk }) => (typeof werk === 'string' ? werk : tekstVan(werk)));

  it('brengt het werk van de vorige keer terug en gaat binnen het uur in dezelfde la verder', async () => {
    const een = await open();
    await een.typ('basis');
    tabs = new Namaaktabs();
    const twee = await open();
    expect(twee.tekst()).toBe('basis');
    await twee.typ('verder');
    expect(await eerdere(twee)).toEqual([]);
    expect(plek.inhoud.size).toBe(1);
  });

  it('houdt na een uur bij hoe het werk was achtergelaten', async () => {
    const een = await open();
    await een.typ('gisteren');
    tabs = new Namaaktabs();
    await klok.vooruit(UUR);
    const twee = await open();
    await twee.typ('vandaag');
    expect(await eerdere(twee)).toEqual(['gisteren']);
  });

  it('laat bij elke dag opnieuw beginnen geen versie vallen die in geen bestand staat', async () => {
    const dag = async (tekst: string) => {
      tabs = new Namaaktabs();
      await klok.vooruit(24 * UUR);
      const tab = await open();
      await tab.typ(tekst);
      return tab;
    };
    for (const tekst of ['maandag', 'dinsdag', 'woensdag', 'donderdag']) await dag(tekst);
    const vrijdag = await dag('vrijdag');
    expect(await eerdere(vrijdag)).toEqual(['woensdag', 'dinsdag', 'maandag']);
    expect((await dag('zaterdag')).vorige?.werk).toMatchObject({ boek: boekMet('vrijdag') });
  });

  it('laat werk dat niet te openen is geen versie wegduwen die dat wel is', async () => {
    const een = await open();
    await een.typ('een');
    for (const tekst of ['twee', 'drie', 'vier']) await een.wissel(tekst);
    const [nieuwste] = await plek.lades();
    await plek.bewaar(nieuwste!, { versie: 99 });
    tabs = new Namaaktabs();
    const later = await open();
    await later.typ('vijf');
    const versies = await later.onthouden.versies();
    expect(versies.map(({ werk }) => (typeof werk === 'string' ? '?' : tekstVan(werk)))).toEqual([
      '?',
      'drie',
      'twee',
      'een',
    ]);
  });

  it('houdt na een uur wel weer een versie bij als er een in een bestand staat', async () => {
    const een = await open();
    await een.typ('in een bestand');
    await een.slaOp();
    for (const tekst of ['twee', 'drie', 'vier']) await een.wissel(tekst);
    tabs = new Namaaktabs();
    await klok.vooruit(UUR);
    const later = await open();
    await later.typ('vijf');
    expect(await eerdere(later)).toEqual(['vier', 'drie', 'twee']);
  });

  it('maakt van wat er stond een eerdere versie bij een nieuwe werkmap, en houdt er drie', async () => {
    const tab = await open();
    for (const tekst of ['een', 'twee', 'drie', 'vier', 'vijf']) await tab.wissel(tekst);
    expect(await eerdere(tab)).toEqual(['vier', 'drie', 'twee']);
    await tab.wissel(null);
    await tab.wissel('zes');
    expect(await eerdere(tab)).toEqual(['vijf', 'vier', 'drie']);
  });

  it('laat werk dat in een bestand staat eerder vallen dan werk dat nergens anders staat', async () => {
    const tab = await open();
    await tab.wissel('twee uur werk');
    for (const tekst of ['twee', 'drie', 'vier', 'vijf']) {
      await tab.wissel(tekst);
      await tab.slaOp();
    }
    expect(await eerdere(tab)).toEqual(['vier', 'drie', 'twee uur werk']);
    const weg = await tab.onthouden.vallenWeg();
    expect(weg.map(({ werk }) => tekstVan(werk))).toEqual(['drie']);
    expect(magHetWeg(true, weg)).not.toContain('verdwijnt');
  });

  it('zegt vooraf welk werk dat nergens anders staat verdwijnt, en alleen dan', async () => {
    const tab = await open();
    for (const tekst of ['een', 'twee', 'drie']) await tab.wissel(tekst);
    expect(await tab.onthouden.vallenWeg()).toEqual([]);
    await tab.wissel('vier');
    const weg = await tab.onthouden.vallenWeg();
    expect(weg.map(({ werk }) => tekstVan(werk))).toEqual(['een']);
    expect(magHetWeg(true, weg)).toMatch(
      /Daar blijven er 3\. Die van \d.* staat in geen bestand en verdwijnt dan\.$/,
    );
    const [nieuwste] = await tab.onthouden.versies();
    expect(await tab.onthouden.vallenWeg(nieuwste!.la)).toEqual([]);
    await tab.wissel('vijf');
    expect(await eerdere(tab)).toEqual(['vier', 'drie', 'twee']);
    await tab.slaOp();
    const opgeslagen = await tab.onthouden.vallenWeg();
    expect(opgeslagen.map((versie) => tab.onthouden.isOpen(versie))).toEqual([true]);
  });

  it('zet een eerdere versie terug en houdt wat er stond', async () => {
    const tab = await open();
    await tab.wissel('een');
    await tab.wissel('twee');
    const [versie] = await tab.onthouden.versies();
    await tab.wissel('een', versie!.la);
    expect(await eerdere(tab)).toEqual(['twee']);
  });

  it.each([
    ['een andere versie van de werkbank', { ...werkMet('later'), versie: 2 }, 'anderProgramma'],
    ['een beschadigde waarde', { versie: 1, boek: { sheets: 'kapot' } }, 'beschadigd'],
  ])('laat %s liggen en schrijft er niet overheen', async (_, waarde, waarom) => {
    plek.inhoud.set(nieuweLa(klok.nu()), waarde);
    await klok.vooruit(1);
    const tab = await open();
    expect(tab.vorige?.werk).toBe(waarom);
    await tab.typ('nieuw');
    expect([...plek.inhoud.values()][0]).toBe(waarde);
    expect(await eerdere(tab)).toEqual([waarom]);
  });

  it('opent werk uit de ene la die er vroeger was, en laat het liggen', async () => {
    plek.inhoud.set('laatste', werkMet('vroeger'));
    const tab = await open();
    expect(tab.tekst()).toBe('vroeger');
    await tab.typ('nu');
    expect(await eerdere(tab)).toEqual(['vroeger']);
  });

  it('laat een tweede tabblad kijken, en bewaart er niets', async () => {
    const een = await open();
    await een.typ('basis');
    const twee = await open();
    expect(twee.onthouden.stand).toBe('elders');
    await een.typ('van een');
    await twee.typ('van twee');
    expect([...plek.inhoud.values()].map(tekstVan)).toEqual(['van een']);
    expect(twee.onthouden.kostSluiten(true)).toBe(false);
  });

  it('geeft bij overnemen wat het eerste tabblad het laatst had, ook als dat nog niet bewaard was', async () => {
    const een = await open();
    await een.typ('basis');
    const twee = await open();
    void een.typ('net getypt');
    const verder = await twee.onthouden.neemOver();
    expect(tekstVan(verder!.werk)).toBe('net getypt');
    expect([een.onthouden.stand, twee.onthouden.stand]).toEqual(['elders', 'aan']);
  });

  it('vraagt bij sluiten als een ander het overnam voordat alles vastlag', async () => {
    const een = await open();
    await een.typ('basis');
    const twee = await open();
    plek.toestand = 'vol';
    void een.typ('nergens bewaard');
    await twee.onthouden.neemOver();
    expect(een.onthouden.stand).toBe('elders');
    expect(een.onthouden.kostSluiten(false)).toBe(true);
  });

  it.each(['vol', 'zwijgt'] as const)(
    'vraagt bij sluiten als de opslag %s is, tot het weer lukt',
    async (toestand) => {
      const tab = await open();
      expect(tab.onthouden.kostSluiten(true)).toBe(false);
      plek.toestand = toestand;
      await tab.typ('een');
      await klok.vooruit(10_000);
      expect(tab.onthouden.stand).toBe(toestand === 'vol' ? 'vol' : 'geenAntwoord');
      expect(tab.onthouden.kostSluiten(true)).toBe(true);
      if (toestand === 'zwijgt') return;
      plek.toestand = 'goed';
      await tab.onthouden.probeerOpnieuw();
      expect(tab.onthouden.stand).toBe('aan');
      expect(tab.onthouden.kostSluiten(true)).toBe(false);
    },
  );

  it('begint gewoon bij een opslag die nooit antwoordt, en zegt het', async () => {
    plek.toestand = 'zwijgt';
    const tab = await open();
    expect(tab.onthouden.stand).toBe('geenAntwoord');
    expect(tab.onthouden.kostSluiten(false)).toBe(false);
    expect(tab.onthouden.kostSluiten(true)).toBe(true);
  });

  it('overschrijft niets als de opslag pas na het begin antwoordt', async () => {
    const een = await open();
    await een.typ('basis');
    tabs = new Namaaktabs();
    plek.toestand = 'zwijgt';
    const twee = await open();
    plek.toestand = 'goed';
    await twee.typ('leeg begonnen');
    expect(twee.onthouden.stand).toBe('aan');
    expect(await eerdere(twee)).toEqual(['basis']);
  });

  it('wist alles als het uitgezet wordt, en begint opnieuw als het weer aan gaat', async () => {
    const tab = await open();
    await tab.wissel('een');
    await tab.wissel('twee');
    await tab.onthouden.zet(false);
    expect(plek.inhoud.size).toBe(0);
    await tab.typ('drie');
    expect(plek.inhoud.size).toBe(0);
    expect(tab.onthouden.kostSluiten(true)).toBe(true);
    await tab.onthouden.zet(true);
    await klok.vooruit(1000);
    await rust();
    expect([...plek.inhoud.values()].map(tekstVan)).toEqual(['drie']);
  });

  it('stopt ook in het tabblad dat het werk heeft, zegt het daar, en laat niets terugkomen', async () => {
    const een = await open();
    await een.typ('van een');
    const twee = await open();
    void een.typ('wordt net bewaard');
    await twee.onthouden.zet(false);
    await rust();
    expect([een.onthouden.stand, twee.onthouden.stand]).toEqual(['uit', 'uit']);
    expect([een.eldersGezet, twee.eldersGezet]).toEqual([[false], []]);
    await een.typ('later');
    await een.sluit();
    expect(plek.inhoud.size).toBe(0);
    expect(een.onthouden.kostSluiten(true)).toBe(true);
  });

  it('wist ook wat een ander tabblad nog aan het bewaren was', async () => {
    const een = await open();
    await een.typ('van een');
    const twee = await open();
    const bewaar = plek.bewaar.bind(plek);
    let komtAan = (): void => undefined;
    plek.bewaar = async (la, werk) => {
      await new Promise<void>((klaar) => (komtAan = klaar));
      await bewaar(la, werk);
    };
    await een.typ('onderweg');
    // De opslag doet wat na elkaar gevraagd is na elkaar.
    const wisAlles = plek.wisAlles.bind(plek);
    let aantal = 0;
    plek.wisAlles = async () => {
      aantal += 1;
      if (aantal === 1) return wisAlles();
      komtAan();
      await rust();
      return wisAlles();
    };
    await twee.onthouden.zet(false);
    await rust();
    expect(aantal).toBe(2);
    expect(plek.inhoud.size).toBe(0);
  });

  it('stopt bij de volgende wijziging in een tabblad dat het niet hoorde', async () => {
    const doof = await open();
    await doof.typ('van een');
    wil = false;
    plek.inhoud.clear();
    await doof.typ('later');
    expect(doof.onthouden.stand).toBe('uit');
    expect(doof.eldersGezet).toEqual([false]);
    expect(plek.inhoud.size).toBe(0);
  });

  it('zegt het in een tabblad dat niets onthoudt als een ander begint, en laat het werk daar staan', async () => {
    const een = await open();
    const twee = await open();
    await een.onthouden.zet(false);
    await een.typ('van een');
    await twee.typ('van twee');
    await twee.onthouden.zet(true);
    await klok.vooruit(1000);
    expect(een.onthouden.stand).toBe('uit');
    expect(een.eldersGezet).toEqual([true]);
    expect([...plek.inhoud.values()].map(tekstVan)).toEqual(['van twee']);
    await een.onthouden.zet(true);
    await klok.vooruit(1000);
    expect([een.onthouden.stand, twee.onthouden.stand]).toEqual(['aan', 'elders']);
    expect(await eerdere(een)).toEqual(['van twee']);
    expect([...plek.inhoud.values()].map(tekstVan)).toContain('van een');
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NVO2020 } from '../../core/normen';
import {
  adresVan,
  leesNorm,
  NORMONDERWERPEN,
  omTerugTeZetten,
  rechthoekVan,
  sjabloon,
  type Werkmap,
} from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { laatsteWijziging } from '../laatsteWijziging';
import { norm } from '.';

const REGIO = 'West-Brabant West';

async function boek(regio = REGIO, gemeenten = ['Noord', 'Zuid']) {
  const werkmap = geheugenwerkmap({});
  for (const blad of sjabloon({ regio, jaar: 2027, gemeenten: gemeenten.map((naam) => ({ naam })) }).slice(
    0,
    1,
  )) {
    await werkmap.voegBladToe(blad);
  }
  return werkmap;
}

const paneel = () => document.querySelector<HTMLElement>('#paneel')!;
const tekst = () => paneel().textContent;
const knoppen = () => [...paneel().querySelectorAll('button')];
const knop = (naam: string) => knoppen().find(({ textContent }) => textContent.includes(naam))!;
const veld = (id: string) => paneel().querySelector<HTMLSelectElement>(`#${id}`)!;
const notitieBij = (onderwerp: number) => paneel().querySelector(`#norm-${onderwerp}-notitie`)!.textContent;
const kies = (id: string, waarde: string) => {
  veld(id).value = waarde;
  veld(id).dispatchEvent(new Event('change'));
};
const klaar = (zin: string) => vi.waitFor(() => expect(tekst()).toContain(zin));

async function open(werkmap: Werkmap) {
  const laatste = laatsteWijziging(werkmap);
  const naar = vi.fn();
  paneel().replaceChildren(norm({ werkmap, laatste, open: naar }), laatste.balk);
  await klaar('Stand van de regio nu');
  await vi.waitFor(() => expect(paneel().querySelector('.norminhoud > *')).toBeTruthy());
  return { naar };
}

async function ga(stap: string, zin: string) {
  knop(stap).click();
  await klaar(zin);
}

const bevestig = () => paneel().querySelector<HTMLButtonElement>('.vooraf:not([hidden]) .hoofd')!.click();

/** Voegt een lege rij in op blad Norm, vanaf 0, zoals een rekenblad dat doet: de namen schuiven mee. */
async function voegRijIn(werkmap: Werkmap, vanaf: number): Promise<void> {
  const adres = (await werkmap.gebruikt('Norm'))!;
  const oud = omTerugTeZetten(await werkmap.lees({ blad: 'Norm', adres }));
  const nieuw = [...oud.slice(0, vanaf), oud[0]!.map(() => null), ...oud.slice(vanaf)];
  const vak = rechthoekVan(adres);
  await werkmap.schrijf({ blad: 'Norm', adres: adresVan({ ...vak, rijen: vak.rijen + 1 }) }, nieuw);
  for (const naam of await werkmap.namen()) {
    const { rij, rijen, ...rest } = rechthoekVan(naam.adres);
    if (naam.blad !== 'Norm' || rij + rijen <= vanaf) continue;
    const verder = rij >= vanaf ? { rij: rij + 1, rijen } : { rij, rijen: rijen + 1 };
    await werkmap.zetNaam(naam.naam, { blad: 'Norm', adres: adresVan({ ...rest, ...verder }) });
  }
}

async function schrijf() {
  knop('Schrijf naar blad').click();
  await vi.waitFor(() => expect(paneel().querySelector('.vooraf:not([hidden]) .hoofd')).toBeTruthy());
  const melding = paneel().querySelector('.vooraf:not([hidden])')!.textContent;
  paneel().querySelector<HTMLButtonElement>('.vooraf:not([hidden]) .hoofd')!.click();
  await klaar('Laatste wijziging');
  return melding;
}

beforeEach(() => {
  document.body.innerHTML = '<main id="paneel"></main>';
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Norm invullen', () => {
  it('herkent de regio van 2020 uit de naam van de eigen regio', async () => {
    await open(await boek());
    expect(veld('norm-regio').selectedOptions[0]!.textContent).toBe('Bergen op Zoom');
    expect(tekst()).toContain('Uw werkmap noemt West-Brabant West.');
  });

  it('kiest niets bij een regio die in 2020 niet bestond', async () => {
    await open(await boek('Nergenshuizen'));
    expect(veld('norm-regio').value).toBe('');
    expect(knop('Neem de antwoorden')).toBeUndefined();
  });

  it('vraagt op elk van de negentien onderwerpen een antwoord, met de tekst van de norm', async () => {
    await open(await boek());
    NORMONDERWERPEN.forEach(({ naam }, i) => {
      expect(paneel().querySelector(`label[for=norm-${i}]`)!.textContent).toBe(naam);
    });
    expect(notitieBij(0)).toContain(NORMONDERWERPEN[0]!.vraagt);
  });

  it('neemt 2020 over waar het antwoord onbekend is, en laat eigen antwoorden staan', async () => {
    await open(await boek());
    kies('norm-0', 'ja');
    knop('Neem de antwoorden van Bergen op Zoom uit 2020 over').click();
    await vi.waitFor(() => expect(veld('norm-1').value).toBe('in ontwikkeling'));
    expect(veld('norm-0').value).toBe('ja');
    expect(veld('norm-6').value).toBe('');
    expect(veld('norm-18').value).toBe('ja');
    expect(knop('Neem de antwoorden')).toBeUndefined();
  });

  it('zegt per onderwerp hoe het in 2020 was en of het nu verder is', async () => {
    await open(await boek());
    expect(notitieBij(0)).toContain('In oktober 2020: in ontwikkeling.');
    kies('norm-0', 'ja');
    expect(notitieBij(0)).toContain('In oktober 2020: in ontwikkeling, ▲ nu verder.');
    kies('norm-0', 'nee');
    expect(notitieBij(0)).toContain('▼ nu terug');
  });

  it('toont de score met dekking en telling, en zegt dat zij een keuze is', async () => {
    await open(await boek());
    const rij = () =>
      [...paneel().querySelectorAll('.normstand tbody tr:first-child > *')].map((cel) => cel.textContent);
    expect(rij()).toEqual(['De norm in acht punten8 onbekend', 'geen', '0%']);
    kies('norm-0', 'ja');
    kies('norm-1', 'in ontwikkeling');
    expect(rij()).toEqual(['De norm in acht punten1 ja, 1 in ontwikkeling, 6 onbekend', '75%', '25%']);
    expect(tekst()).toContain('De score is een keuze van deze rekenhulp');
  });

  it('bewaart een concept in de werkmap', async () => {
    const werkmap = await boek();
    await open(werkmap);
    kies('norm-0', 'ja');
    kies('norm-regio', '0');
    await open(werkmap);
    expect(veld('norm-0').value).toBe('ja');
    expect(veld('norm-regio').selectedOptions[0]!.textContent).toBe('Alkmaar');
  });

  it('begint leeg als de bewaarde instelling niet te lezen is', async () => {
    const werkmap = await boek();
    await werkmap.zetInstelling('norm', '{kapot');
    await open(werkmap);
    expect(veld('norm-0').value).toBe('');
  });

  it('weigert een jaartal dat er geen is', async () => {
    await open(await boek());
    const jaar = veld('norm-jaar');
    jaar.value = '26';
    jaar.dispatchEvent(new Event('change'));
    expect(jaar.getAttribute('aria-invalid')).toBe('true');
    expect(veld('norm-jaar-melding').hidden).toBe(false);
  });
});

describe('Norm schrijven', () => {
  it('kondigt het blad aan, maakt het, en haalt het weer weg met het concept terug', async () => {
    const werkmap = await boek();
    await open(werkmap);
    kies('norm-0', 'ja');
    knop('Schrijf naar blad').click();
    await klaar('Voegt het blad Norm toe.');
    expect(await werkmap.bladen()).toEqual(['Regio']);
    paneel().querySelector<HTMLButtonElement>('.vooraf .hoofd')!.click();
    await klaar('Gelijk aan Norm!A5:H29.');
    const tabel = (await leesNorm(werkmap))!;
    expect(tabel.regio2020).toBe('Bergen op Zoom');
    expect(tabel.kolommen[0]!.meting.antwoorden[0]).toBe('ja');
    expect(await werkmap.instellingen()).toEqual({});
    knop('Ongedaan maken').click();
    await klaar('Nog niet op een blad');
    expect(await werkmap.bladen()).toEqual(['Regio']);
    expect(veld('norm-0').value).toBe('ja');
  });

  it('neemt een andere naam als er al een blad Norm is', async () => {
    const werkmap = await boek();
    await werkmap.voegBladToe({
      naam: 'Norm',
      cellen: [['eigen']],
      opmaak: [],
      kolombreedtes: [],
      vast: { rijen: 0, kolommen: 0 },
    });
    await open(werkmap);
    expect(await schrijf()).toContain('Norm 2');
  });

  it('schrijft daarna alleen de cellen die veranderen, zegt welke gevuld waren, en zet ze terug', async () => {
    const werkmap = await boek();
    await open(werkmap);
    kies('norm-0', 'ja');
    await schrijf();
    await klaar('Gelijk aan');
    kies('norm-0', 'nee');
    kies('norm-1', 'ja');
    await klaar('2 wijzigingen nog niet op');
    const schrijver = vi.spyOn(werkmap, 'schrijf');
    const melding = await schrijf();
    expect(melding).toContain('2 cellen op Norm: B9 en B10');
    expect(melding).toContain('Let op: 1 gevulde cel wordt overschreven.');
    await klaar('Gelijk aan');
    expect(schrijver.mock.calls.map(([{ adres }, cellen]) => [adres, cellen])).toEqual([
      ['B9', [['nee']]],
      ['B10', [['ja']]],
    ]);
    knop('Ongedaan maken').click();
    await vi.waitFor(() => expect(veld('norm-0').value).toBe('ja'));
    expect(veld('norm-1').value).toBe('');
  });

  it('schrijft een antwoord naar de plek van nu als er intussen een rij bij kwam, en laat staan wat een ander invulde', async () => {
    const werkmap = await boek();
    await open(werkmap);
    kies('norm-0', 'ja');
    await schrijf();
    await klaar('Gelijk aan');
    kies('norm-1', 'nee');
    await voegRijIn(werkmap, 6);
    await werkmap.schrijf({ blad: 'Norm', adres: 'B12' }, [['nvt']]);
    const melding = await schrijf();
    expect(melding).toContain('Schrijft 1 cel op Norm!B11.');
    await klaar('Laatste wijziging: Norm!B11');
    const { antwoorden } = (await leesNorm(werkmap))!.kolommen[0]!.meting;
    expect(antwoorden.slice(0, 4)).toEqual(['ja', 'nee', 'nvt', '']);
  });

  it('vraagt het opnieuw als er tussen aankondigen en bevestigen een rij bij komt', async () => {
    const werkmap = await boek();
    await open(werkmap);
    await schrijf();
    await klaar('Gelijk aan');
    kies('norm-1', 'nee');
    knop('Schrijf naar blad').click();
    await klaar('Schrijft 1 cel op Norm!B10.');
    await voegRijIn(werkmap, 6);
    const schrijver = vi.spyOn(werkmap, 'schrijf');
    bevestig();
    await klaar('Intussen is er in de werkmap iets veranderd. Zo wordt het nu:Schrijft 1 cel op Norm!B11.');
    expect(schrijver).not.toHaveBeenCalled();
    bevestig();
    await klaar('Laatste wijziging: Norm!B11');
    expect(schrijver.mock.calls.map(([{ adres }]) => adres)).toEqual(['B11']);
  });

  it('begint een nieuwe meting op de plek van nu', async () => {
    const werkmap = await boek();
    await open(werkmap);
    kies('norm-0', 'ja');
    await schrijf();
    await klaar('Gelijk aan');
    await voegRijIn(werkmap, 2);
    knop('Begin een nieuwe meting').click();
    await klaar('op Norm!B7:E30.');
    bevestig();
    await klaar('Laatste wijziging: Norm!B7:E30');
    const [nu, eerder] = (await leesNorm(werkmap))!.kolommen;
    expect([nu!.meting.antwoorden[0], eerder!.meting.antwoorden[0]]).toEqual(['ja', 'ja']);
  });

  it('zegt het als de kolom of het hele bereik intussen weg is', async () => {
    const werkmap = await boek();
    await open(werkmap);
    knop('Vul ook per gemeente in').click();
    await vi.waitFor(() => expect(veld('norm-kolom')).toBeTruthy());
    await schrijf();
    await klaar('Gelijk aan');
    kies('norm-0', 'ja');
    await werkmap.schrijf({ blad: 'Norm', adres: 'I5' }, [['Noordoost']]);
    knop('Schrijf naar blad').click();
    await klaar('In Norm!A5:K29 staat de kolom “Noord” niet meer.');
    knop('Sluiten').click();
    await werkmap.zetNaam('NORM', null);
    knop('Schrijf naar blad').click();
    await klaar('De naam NORM wijst nergens meer naar; zij hoorde bij blad Norm.');
  });

  it('schuift bij een nieuwe meting elke meting een kolom op, met de oude antwoorden als begin', async () => {
    const werkmap = await boek();
    await open(werkmap);
    kies('norm-0', 'in ontwikkeling');
    kies('norm-maand', '3');
    const jaar = veld('norm-jaar');
    jaar.value = '2024';
    jaar.dispatchEvent(new Event('change'));
    await schrijf();
    await klaar('Gelijk aan');
    knop('Begin een nieuwe meting').click();
    await klaar('De meting van maart 2024 schuift naar “eerder”');
    paneel().querySelector<HTMLButtonElement>('.vooraf:not([hidden]) .hoofd')!.click();
    await vi.waitFor(() => expect(notitieBij(0)).toContain('In maart 2024'));
    kies('norm-0', 'ja');
    expect(notitieBij(0)).toContain('In maart 2024: in ontwikkeling, ▲ nu verder.');
    const [nu, eerder, daarvoor] = (await leesNorm(werkmap))!.kolommen;
    expect([eerder!.meting.jaar, eerder!.meting.maand]).toEqual([2024, 3]);
    expect(nu!.meting.antwoorden[0]).toBe('in ontwikkeling');
    expect(nu!.meting.jaar).toBe(new Date().getFullYear());
    expect(daarvoor!.meting.jaar).toBeNull();
  });

  it('vult per gemeente in, in eigen kolommen', async () => {
    const werkmap = await boek();
    await open(werkmap);
    knop('Vul ook per gemeente in').click();
    await vi.waitFor(() => expect(veld('norm-kolom')).toBeTruthy());
    kies('norm-kolom', 'Zuid');
    await vi.waitFor(() => expect(veld('norm-kolom').value).toBe('Zuid'));
    kies('norm-0', 'nee');
    await schrijf();
    const kolommen = (await leesNorm(werkmap))!.kolommen;
    expect(kolommen.map(({ kop }) => kop).slice(4)).toEqual(['Noord', 'Zuid']);
    expect(kolommen[5]!.meting.antwoorden[0]).toBe('nee');
    expect(kolommen[0]!.meting.antwoorden[0]).toBe('');
  });

  it('zegt het als op het blad iets staat wat geen antwoord is', async () => {
    const werkmap = await boek();
    await open(werkmap);
    await schrijf();
    await werkmap.schrijf({ blad: 'Norm', adres: 'B9' }, [['misschien']]);
    paneel().replaceChildren(norm({ werkmap, laatste: laatsteWijziging(werkmap), open: vi.fn() }));
    await klaar('Norm!B9: dit antwoord is niet herkend');
  });

  it('wijst de weg naar Start als er nog geen gemeenten zijn', async () => {
    const { naar } = await open(geheugenwerkmap());
    knop('Naar Start').click();
    expect(naar).toHaveBeenCalledWith('Start');
  });
});

describe('Naast het land', () => {
  const cellen = () => [...paneel().querySelectorAll<HTMLButtonElement>('.heatmap button.vak')];
  const namen = () =>
    [...paneel().querySelectorAll('.heatmap tbody th')].map(({ textContent }) => textContent);

  it('toont 45 regio’s met een letter per onderwerp, en de eigen antwoorden bovenaan', async () => {
    await open(await boek());
    kies('norm-0', 'ja');
    await ga('Naast het land', '45 regio’s.');
    expect(cellen()).toHaveLength(45 * 6);
    expect(namen()[0]).toBe('Wij nu');
    expect(namen()).toContain('Bergen op Zoom (uw regio)');
    expect(paneel().querySelector('.heatmap .nu .vak')!.textContent).toBe('J');
    expect(cellen()[0]!.getAttribute('aria-label')).toBe('Alkmaar, Regiovisie aanwezig en vastgesteld: ja');
  });

  it('toont wie verder was op een onderwerp', async () => {
    await open(await boek());
    kies('norm-3', 'in ontwikkeling');
    await ga('Naast het land', '45 regio’s.');
    kies('norm-verder', '3');
    await klaar(
      '7 regio’s waren op “Afspraken over inkoop plekken buiten eigen regio” verder dan in ontwikkeling.',
    );
    expect(namen()).toHaveLength(8);
    kies('norm-verder', '0');
    await klaar('Vul eerst uw eigen antwoord in op “Regiovisie aanwezig en vastgesteld”');
  });

  it('sorteert op een onderwerp, de verste eerst, en weer terug', async () => {
    await open(await boek());
    await ga('Naast het land', '45 regio’s.');
    const kop = () => paneel().querySelector<HTMLButtonElement>('[data-sorteer="3"]')!;
    kop().click();
    expect(kop().closest('th')!.getAttribute('aria-sort')).toBe('descending');
    expect(document.activeElement).toBe(kop());
    const letters = [...paneel().querySelectorAll('.heatmap tbody tr:not(.nu)')].map(
      (rij) => rij.querySelectorAll('td')[3]!.textContent[0],
    );
    expect(letters.join('')).toMatch(/^J{7}O{16}N{21}–$/);
    kop().click();
    expect(namen()[1]).toBe('Alkmaar');
  });

  it('heeft één cel die met Tab bereikbaar is; de pijltjes lopen verder', async () => {
    await open(await boek());
    await ga('Naast het land', '45 regio’s.');
    expect(cellen().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cellen()[0]]);
    cellen()[0]!.focus();
    const druk = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    druk('ArrowRight');
    druk('ArrowDown');
    expect(document.activeElement).toBe(cellen()[7]);
    druk('End');
    expect(document.activeElement).toBe(cellen()[11]);
    druk('ArrowRight');
    expect(document.activeElement).toBe(cellen()[11]);
    expect(cellen().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cellen()[11]]);
  });

  it('laat zien wat een regio schreef, met de bladzijde, en waarschuwt bij een mogelijke tegenspraak', async () => {
    await open(await boek());
    await ga('Naast het land', '45 regio’s.');
    const cel = cellen()[1]!;
    expect(cel.textContent).toBe('J!');
    cel.click();
    await klaar('Let op: het teken en de tekst van de regio spreken elkaar mogelijk tegen.');
    expect(document.activeElement!.textContent).toBe('Alkmaar');
    expect(tekst()).toContain('Stakeholders waren niet betrokken in het proces');
    expect(tekst()).toContain('het teken is ja, de tekst zegt “niet”');
    expect(tekst()).toContain('regiobeeld Alkmaar, vanaf blz. 5.');
    expect(tekst()).toContain('Het antwoord blijft zoals in de bron.');
    const regiobeeld = paneel().querySelector('details')!;
    regiobeeld.open = true;
    await klaar('Nieuwe werkwijze');
    knop('Terug naar het land').click();
    expect(document.activeElement!.getAttribute('aria-label')).toBe(cel.getAttribute('aria-label'));
  });

  it('geeft bij een leeg antwoord wat de tekst zegt, en laat het leeg', async () => {
    await open(await boek());
    await ga('Naast het land', '45 regio’s.');
    kies('norm-lijst', 'planning');
    await klaar('45 regio’s.');
    const vallei = cellen().find((cel) =>
      cel.getAttribute('aria-label')!.startsWith('Vallei-regio (Ede), '),
    )!;
    expect(vallei.textContent).toBe('?!');
    vallei.click();
    await klaar('Leeg; de tekst zegt: “Er wordt geen planning gehanteerd');
    expect(tekst()).toContain('Planning opgesteld/aanwezig: onbekend');
    expect(tekst()).toContain('het antwoord blijft leeg');
  });

  it('geeft dezelfde antwoorden als lijst per onderwerp, met de plaats in het land', async () => {
    await open(await boek());
    kies('norm-3', 'in ontwikkeling');
    await ga('Naast het land', '45 regio’s.');
    knop('Per onderwerp').click();
    await klaar('Land: 7 ja, 16 in ontwikkeling, 21 nee, 1 nvt.');
    expect(tekst()).toContain('was 16% verder, 36% even ver en 48% minder ver');
    const alle = [...paneel().querySelectorAll('.onderwerplijst details:nth-of-type(4) .regios li')];
    expect(alle).toHaveLength(45);
    expect(document.activeElement!.textContent).toBe('Per onderwerp');
  });

  it('kan alle zeventien onderwerpen tonen', async () => {
    await open(await boek());
    await ga('Naast het land', '45 regio’s.');
    kies('norm-lijst', 'alles');
    expect(cellen()).toHaveLength(45 * 17);
    expect(document.activeElement).toBe(veld('norm-lijst'));
  });
});

describe('Aanpak', () => {
  const inhoudVan = (blob: Blob) =>
    new Promise<string>((lees) => {
      const lezer = new FileReader();
      lezer.onload = () => lees(lezer.result as string);
      lezer.readAsText(blob);
    });
  const rijen = () =>
    [...paneel().querySelectorAll('.aanpak tbody tr')].map((rij) =>
      [...rij.children].map(({ textContent }) => textContent),
    );

  it('zet per onderwerp stand, afstand, wie verder was en wat zij schreven', async () => {
    await open(await boek());
    kies('norm-5', 'in ontwikkeling');
    await ga('Aanpak', 'Van norm naar aanpak');
    expect(rijen()).toHaveLength(19);
    const [naam, vraagt, stand, afstand, verder, citaten, ...leeg] = rijen()[5]!;
    expect([naam, vraagt, stand, afstand]).toEqual([
      '6. Niet-vrijblijvende governance',
      'De regio’s organiseren in hun regiovisie een niet-vrijblijvende governance.',
      'in ontwikkeling',
      'nog afronden',
    ]);
    expect(verder).toMatch(/ en nog 12$/);
    expect(citaten).toMatch(/“.+” \(Bureau HHM 2020, vanaf blz\. \d+\)/);
    expect(leeg).toEqual(['', '', '']);
  });

  it('zegt dat punt 7 en 8 niet gemeten zijn, en wat de eigen regio er toen over schreef', async () => {
    await open(await boek());
    await ga('Aanpak', 'Van norm naar aanpak');
    expect(rijen()[6]!.slice(4, 6)).toEqual([
      'in 2020 niet gemeten',
      expect.stringContaining('Uw regio in 2020: “De regio zet in op een gezamenlijk inkooptraject'),
    ]);
    expect(rijen()[7]![5]).toContain(
      'meerjarige contractering moet nog worden bekeken.” (Bureau HHM 2020, vanaf blz. 39)',
    );
  });

  it('kopieert de tabel met bron, als opgemaakte en als gewone tekst', async () => {
    const geschreven: { delen: Record<string, Blob> }[][] = [];
    const write = (items: { delen: Record<string, Blob> }[]) => Promise.resolve(void geschreven.push(items));
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly delen: Record<string, Blob>) {}
      },
    );
    vi.stubGlobal('navigator', { clipboard: { write } });
    await open(await boek());
    await ga('Aanpak', 'Van norm naar aanpak');
    knop('Kopieer als tabel').click();
    await klaar('De tabel staat op het klembord.');
    const { delen } = geschreven[0]![0]!;
    const html = await inhoudVan(delen['text/html']!);
    expect(html).toContain('<th scope="col">Onderwerp</th>');
    expect(html).not.toContain('class=');
    expect(html).toContain('PJ/20/1813/domobw');
    const plat = (await inhoudVan(delen['text/plain']!)).split('\n');
    expect(plat[0]!.split('\t')).toHaveLength(9);
  });

  it('selecteert de tabel als het klembord niet mag', async () => {
    await open(await boek());
    await ga('Aanpak', 'Van norm naar aanpak');
    knop('Kopieer als tabel').click();
    await klaar('De tabel is geselecteerd.');
    expect(getSelection()!.toString()).toContain('6. Niet-vrijblijvende governance');
  });

  it('schrijft het blad Norm erbij als dat er nog niet is', async () => {
    const werkmap = await boek();
    await open(werkmap);
    await ga('Aanpak', 'Van norm naar aanpak');
    expect(await schrijf()).toContain('Voegt 2 bladen toe: Norm, Norm aanpak.');
    const { formules } = await werkmap.lees({ blad: 'Norm aanpak', adres: 'C5' });
    expect(formules).toEqual([['=IF(Norm!B9="";"onbekend";Norm!B9)']]);
  });

  it('vraagt om eerst te schrijven wat er veranderd is', async () => {
    const werkmap = await boek();
    await open(werkmap);
    await schrijf();
    await klaar('Gelijk aan');
    kies('norm-0', 'ja');
    await ga('Aanpak', 'Van norm naar aanpak');
    knop('Schrijf naar blad').click();
    await klaar('Schrijf eerst de gewijzigde antwoorden naar blad, bij Invullen.');
  });
});

describe('Lokaal', () => {
  it('maakt een blad voor de eigen gemeenten', async () => {
    const werkmap = await boek();
    await open(werkmap);
    await ga('Lokaal', 'Wat elke gemeente zelf doet');
    await schrijf();
    const { waarden } = await werkmap.lees({ blad: 'Norm lokaal', adres: 'A6:D6' });
    expect(waarden).toEqual([['Voorziening', 'Minimum', 'Noord', 'Zuid']]);
  });
});

it('noemt elke regio van de bron in de keuze', async () => {
  await open(await boek());
  expect([...veld('norm-regio').options].slice(1).map(({ textContent }) => textContent)).toEqual(
    NVO2020.regios.map(({ naam }) => naam),
  );
});

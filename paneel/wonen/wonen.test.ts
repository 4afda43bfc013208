// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WEST_BRABANT_WEST } from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { regioblad } from '../../werkmap/sjabloon/regio';
import { laatsteWijziging } from '../laatsteWijziging';
import { wonen } from '.';

type Werkmap = ReturnType<typeof geheugenwerkmap>;

async function open(werkmap: Werkmap): Promise<HTMLElement> {
  const laatste = laatsteWijziging(werkmap);
  const deel = wonen({ werkmap, laatste, open: vi.fn() });
  document.body.replaceChildren(deel, laatste.balk);
  await vi.waitFor(() => expect(deel.querySelector('#wonen-plekken')).not.toBeNull());
  return deel;
}

const typ = (naam: string, tekst: string) => {
  document.querySelector<HTMLInputElement>(`#wonen-${naam}`)!.value = tekst;
};
const klik = (tekst: string) => {
  [...document.querySelectorAll('button')].find((knop) => knop.textContent === tekst)!.click();
};
const VOORBEELD = {
  plekken: '247',
  'in-zorg': '240',
  wachtlijst: '20',
  instroom: '8,0',
  verblijfsduur: '30',
};

async function rekenDoor(): Promise<void> {
  for (const [naam, tekst] of Object.entries(VOORBEELD)) typ(naam, tekst);
  typ('simulaties', '40');
  typ('maanden', '24');
  klik('Reken door');
  await vi.waitFor(() => expect(document.querySelector('.raming')).not.toBeNull());
}

beforeEach(() => document.body.replaceChildren());

describe('het onderdeel Wonen', () => {
  it('rekent door en toont kerngetallen, twee grafieken en woningen, met het eerste getal in Nederlandse vorm', async () => {
    await open(geheugenwerkmap());
    await rekenDoor();
    expect(document.querySelectorAll('figure')).toHaveLength(2);
    const kern = document.querySelectorAll('.kern')[1]!;
    expect(kern.querySelector('dd')!.textContent).toBe('240');
    expect(kern.textContent).toContain('97,2%');
    expect(document.body.textContent).toContain('Met een tabel van gemeenten');
  });

  it('begint met hoeveel plekken er nodig zijn, tussen welke grenzen, en wat er anders is dan de vorige keer', async () => {
    await open(geheugenwerkmap());
    await rekenDoor();
    const antwoord = () => document.querySelector('.antwoord')!.textContent;
    const [, eerste] = /^(\d+) plekken nodig over 24 maanden, waarschijnlijk \d+ tot \d+\.$/.exec(
      antwoord(),
    )!;
    expect(document.body.textContent).not.toContain('Vorige raming');
    klik('← Invoer wijzigen');
    typ('instroom', '9,0');
    klik('Reken door');
    await vi.waitFor(() => expect(document.body.textContent).toContain(`Vorige raming: ${eerste}, nu `));
    expect(Number.parseInt(antwoord(), 10)).toBeGreaterThan(Number(eerste));
  });

  it('onthoudt invoer en uitkomst als iemand naar een ander onderdeel gaat', async () => {
    const werkmap = geheugenwerkmap();
    await open(werkmap);
    typ('plekken', '12');
    document.querySelector('#wonen-plekken')!.dispatchEvent(new Event('change', { bubbles: true }));
    await open(werkmap);
    expect(document.querySelector<HTMLInputElement>('#wonen-plekken')!.value).toBe('12');
    await rekenDoor();
    const antwoord = document.querySelector('.antwoord')!.textContent;
    const laatste = laatsteWijziging(werkmap);
    const schrijft = vi.spyOn(werkmap, 'zetInstelling');
    document.body.replaceChildren(wonen({ werkmap, laatste, open: vi.fn() }), laatste.balk);
    await vi.waitFor(() => expect(document.querySelector('.antwoord')?.textContent).toBe(antwoord));
    // Alleen kijken verandert de werkmap niet en haalt niemand van zijn tabblad.
    expect(schrijft).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
    klik('← Invoer wijzigen');
    await open(werkmap);
    expect(document.querySelector<HTMLInputElement>('#wonen-plekken')!.value).toBe('247');
    expect(document.querySelector('.antwoord')).toBeNull();
  });

  it('verdeelt woningen en instroom over de gemeenten van de regio', async () => {
    const werkmap = geheugenwerkmap();
    await werkmap.voegBladToe(regioblad(WEST_BRABANT_WEST));
    await open(werkmap);
    typ('aandeel-woning', '0,5');
    typ('woningen', '3');
    await rekenDoor();
    const tabellen = [...document.querySelectorAll('.raming > .tabelruimte > table')];
    const som = [...tabellen[1]!.querySelectorAll('tbody tr')]
      .map((rij) => Number(rij.querySelector('td')!.textContent))
      .reduce((totaal, aantal) => totaal + aantal, 0);
    const nodig = tabellen[0]!.querySelector('td')!.textContent.replace(',', '.');
    expect(som).toBe(Math.round(Number(nodig)));
    expect(tabellen).toHaveLength(2);
    expect(document.body.textContent).toContain('Plekken samen');
  });

  it('begint met de prijzen van blad Woonopgave, en zegt wat een woning kost die er niet komt, per gemeente', async () => {
    const werkmap = geheugenwerkmap({
      Woonopgave: [
        ['Product', 'Prijs per jaar', 'Prijs daarna'],
        ['Beschermd wonen', 55_691.7, 25_894.96],
        ['Gemeente', 'Nog te doen', ''],
        ['Noord', 9, ''],
        ['Zuid', 5, ''],
      ],
    });
    await werkmap.zetNaam('WACHTKOSTEN', { blad: 'Woonopgave', adres: 'A1:C2' });
    await werkmap.zetNaam('WOONACHTERSTAND', { blad: 'Woonopgave', adres: 'A3:B5' });
    await open(werkmap);
    expect(document.querySelector<HTMLInputElement>('#wonen-prijs')!.value).toBe('55.691,7');
    typ('aandeel-woning', '0,5');
    typ('woningen', '3');
    await rekenDoor();
    // 247 plekken: 247 − 3 × 30 / 0,5 = 67 bezet en 13,4 woningen te weinig.
    expect(document.body.textContent).toContain('ontbreekt kost op den duur €\u00a0148.984 per jaar');
    expect(document.body.textContent).toContain(
      'Er komen 13,4 woningen per jaar te weinig. Daardoor blijft ruimte voor 67 plekken bezet: samen €\u00a01.996.382 per jaar.',
    );
    const rijen = [...document.querySelectorAll('.raming tr')].map((rij) => rij.textContent);
    expect(rijen).toContain('Noord91.283.388');
    await werkmap.schrijf({ blad: 'Woonopgave', adres: 'B5' }, [[null]]);
    klik('← Invoer wijzigen');
    klik('Reken door');
    await vi.waitFor(() => expect(document.body.textContent).toContain('niet over gemeenten verdeeld'));
    klik('← Invoer wijzigen');
    typ('prijsDaarna', '');
    klik('Reken door');
    await vi.waitFor(() =>
      expect(document.querySelector('[role=alert]')!.textContent).toContain(
        'Vul ook de prijs na de woning in',
      ),
    );
    expect(document.activeElement!.id).toBe('wonen-prijsDaarna');
  });

  it('zegt wat er mis is, zonder iets te verliezen', async () => {
    await open(geheugenwerkmap());
    typ('plekken', 'veel');
    typ('instroom', '8');
    typ('verblijfsduur', '30');
    klik('Reken door');
    await vi.waitFor(() =>
      expect(document.querySelector('[role=alert]')!.textContent).toContain('geen getal'),
    );
    expect(document.activeElement!.id).toBe('wonen-plekken');
    expect(document.querySelector<HTMLInputElement>('#wonen-instroom')!.value).toBe('8');
  });

  it('schrijft een raming als formules, bewaart de invoer bij de werkmap en haalt alles weer weg', async () => {
    const werkmap = geheugenwerkmap();
    await open(werkmap);
    await rekenDoor();
    klik('Schrijf naar blad');
    await vi.waitFor(() => expect(document.querySelector('.vooraf p')!.textContent).toContain('Raming'));
    expect(await werkmap.bladen()).toEqual(['Blad1']);
    [...document.querySelectorAll<HTMLButtonElement>('.vooraf button')][0]!.click();
    await vi.waitFor(async () => expect(await werkmap.bladen()).toEqual(['Blad1', 'Raming']));
    expect(werkmap.toegevoegd[0]!.cellen.flat()).toContain('=BWMO_DOORSTROOM(A11:E24;B4)');
    await vi.waitFor(async () => expect(await werkmap.instellingen()).toHaveProperty('wonen'));
    klik('Ongedaan maken');
    await vi.waitFor(async () => expect(await werkmap.bladen()).toEqual(['Blad1']));
    await open(werkmap);
    expect(document.querySelector<HTMLInputElement>('#wonen-instroom')!.value).toBe('8,0');
  });

  it('neemt de cijfers van een regio over en zegt waar ze vandaan komen', async () => {
    await open(geheugenwerkmap());
    const keuze = document.querySelector<HTMLSelectElement>('#wonen-scenario')!;
    keuze.selectedIndex = [...keuze.options].findIndex(({ text }) => text.startsWith('Oost-Veluwe'));
    keuze.dispatchEvent(new Event('change'));
    expect(document.querySelector<HTMLInputElement>('#wonen-wlz-eenmalig')!.value).toBe('0,45');
    expect(document.querySelector('#wonen-scenario-uitleg')!.textContent).toContain(
      'Bureau HHM 2020, regiobeeld Oost-Veluwe, vanaf blz. 24',
    );
  });

  it('begint met de cijfers van blad Doorstroom en laat zich niet van de wijs brengen door een kapotte instelling', async () => {
    const werkmap = geheugenwerkmap({ Doorstroom: [['instroom', 1234.5, '', '', '']] });
    await werkmap.zetNaam('DOORSTROOM', { blad: 'Doorstroom', adres: 'A1:E1' });
    await werkmap.zetInstelling('wonen', '{"velden": 3');
    await open(werkmap);
    expect(document.querySelector<HTMLInputElement>('#wonen-instroom')!.value).toBe('1.234,5');
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lijngrafiek, lijngrafiekAlsSvg, staafgrafiek, staafgrafiekAlsSvg } from '.';
import { getaltekst } from '../../core';

const STAVEN = {
  titel: 'Saldo per gemeente',
  bron: 'Bron: voorbeeldcijfers',
  assen: { x: 'gemeente', y: 'saldo in euro' },
  categorieen: ['Noord', 'Zuid'],
  reeksen: [
    { naam: 'Geen solidariteit', waarden: [-150_000, 50_000] },
    { naam: 'Alles samen', waarden: [-60_000, null] },
  ],
  schrijf: (getal: number) => getaltekst(getal),
  woorden: { boven: 'overschot', onder: 'tekort' },
};

const LIJNEN = {
  titel: 'Wachtlijst',
  bron: 'Bron: voorbeeldcijfers',
  assen: { x: 'maand', y: 'aantal mensen' },
  categorieen: ['1', '2', '3', '4'],
  reeksen: [
    { naam: 'Verwachting', waarden: [10, null, 12, 15], stippel: true as const },
    {
      naam: 'P50',
      waarden: [9, 10, 11, 12],
      band: { naam: 'P10 tot P90', onder: [5, 6, 6, 7], boven: [12, 14, 15, 18] },
    },
  ],
  schrijf: (getal: number) => getaltekst(getal),
};

describe('een staafgrafiek', () => {
  const figuur = staafgrafiek(STAVEN);
  const svg = figuur.querySelector('svg')!;

  it('heeft een titel, een eenheid, een bron en een beschreven beeld', () => {
    expect(figuur.tagName).toBe('FIGURE');
    expect(figuur.querySelector('figcaption')!.textContent).toBe('Saldo per gemeentesaldo in euro');
    expect(figuur.querySelector('.bron')!.textContent).toBe('Bron: voorbeeldcijfers');
    expect(svg.getAttribute('role')).toBe('img');
    const beschreven = svg.getAttribute('aria-labelledby')!.split(' ');
    expect(beschreven.map((id) => svg.querySelector(`#${id}`)!.textContent)).toEqual([
      'Saldo per gemeente',
      'Staafgrafiek, saldo in euro per gemeente. Geen solidariteit: hoogste 50.000 bij Zuid, laagste −150.000 bij Noord. Alles samen: hoogste −60.000 bij Noord, laagste −60.000 bij Noord. Alle getallen staan in de tabel eronder.',
    ]);
  });

  it('zegt boven en onder nul ook met een teken en in woorden', () => {
    const teksten = [...svg.querySelectorAll('text')].map((tekst) => tekst.textContent);
    expect(teksten).toEqual(expect.arrayContaining(['▼ −150.000', '▲ 50.000', '▼ −60.000', 'niet ingevuld']));
    expect(teksten).toContain('saldo in euro; ▲ overschot, ▼ tekort');
  });

  it('tekent negatief links van nul en positief rechts, naar verhouding', () => {
    const staven = [...svg.querySelectorAll('rect[height="14"]')].map((rect) => ({
      van: Number(rect.getAttribute('x')),
      breed: Number(rect.getAttribute('width')),
    }));
    expect(staven).toHaveLength(3);
    const [noord, noordSamen, zuid] = staven;
    const nul = noord!.van + noord!.breed;
    expect(zuid!.van).toBeCloseTo(nul, 0);
    expect(noordSamen!.van + noordSamen!.breed).toBeCloseTo(nul, 0);
    expect(noord!.breed / zuid!.breed).toBeCloseTo(3, 1);
  });

  it('onderscheidt reeksen ook met een patroon', () => {
    const vullingen = [...svg.querySelectorAll('rect[height="14"]')].map((rect) => rect.getAttribute('fill'));
    expect(vullingen[0]).toBe('currentColor');
    const id = /^url\(#(.+)\)$/.exec(vullingen[1]!)![1]!;
    expect(svg.querySelector(`pattern[id="${id}"]`)).not.toBeNull();
  });

  it('geeft dezelfde getallen als tabel', () => {
    const rijen = [...figuur.querySelectorAll('details table tr')].map((rij) =>
      [...rij.children].map((cel) => cel.textContent),
    );
    expect(rijen).toEqual([
      ['gemeente', 'Geen solidariteit', 'Alles samen'],
      ['Noord', '−150.000', '−60.000'],
      ['Zuid', '50.000', 'niet ingevuld'],
    ]);
  });

  it('geeft elke figuur eigen namen voor patronen en beschrijving', () => {
    const namen = [figuur, staafgrafiek(STAVEN)].flatMap((f) =>
      [...f.querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('blijft leesbaar zonder getallen', () => {
    const leeg = staafgrafiek({ ...STAVEN, reeksen: [{ naam: 'Leeg', waarden: [null, NaN] }] });
    expect(leeg.querySelectorAll('rect[height="14"]')).toHaveLength(0);
    expect(leeg.innerHTML).not.toMatch(/NaN|Infinity/);
  });
});

describe('een lijngrafiek', () => {
  const figuur = lijngrafiek(LIJNEN);
  const svg = figuur.querySelector('svg')!;

  it('tekent een band als vlak, een lijn als lijn en stippel met streepjes', () => {
    expect(svg.querySelectorAll('path[fill-opacity="0.2"]')).toHaveLength(1);
    const lijnen = [...svg.querySelectorAll('path[stroke-width="2"]')];
    const gestreept = lijnen.filter((lijn) => lijn.hasAttribute('stroke-dasharray'));
    // Twee stukken om het gat heen, en het voorbeeld in de legenda.
    expect(gestreept).toHaveLength(3);
    expect(lijnen).toHaveLength(5);
  });

  it('begint bij nul, tenzij alle getallen daar ver vandaan liggen, en zegt dat dan', () => {
    const teksten = (f: HTMLElement) => [...f.querySelectorAll('text')].map((tekst) => tekst.textContent);
    expect(teksten(figuur)).toContain('0');
    const ver = lijngrafiek({ ...LIJNEN, reeksen: [{ naam: 'Budget', waarden: [1000, 1010, 1020, 1040] }] });
    expect(teksten(ver)).toContain('aantal mensen; de as begint bij 1.000');
  });

  it('noemt de rand van de band in de tabel', () => {
    const koppen = [...figuur.querySelectorAll('thead th')].map((kop) => kop.textContent);
    expect(koppen).toEqual([
      'maand',
      'Verwachting',
      'P50',
      'P10 tot P90, onderkant',
      'P10 tot P90, bovenkant',
    ]);
  });

  it('blijft heel met één punt, met niets en met een band zonder getallen', () => {
    const leeg = { naam: 'Leeg', waarden: [null], band: { naam: 'band', onder: [null], boven: [3] } };
    for (const reeksen of [[], [leeg], [{ naam: 'Eén', waarden: [5] }]]) {
      expect(lijngrafiek({ ...LIJNEN, categorieen: ['1'], reeksen }).innerHTML).not.toMatch(/NaN|Infinity/);
    }
  });
});

describe('een los bestand', () => {
  it.each([
    ['staven', staafgrafiekAlsSvg(STAVEN), 'Saldo per gemeente'],
    ['lijnen', lijngrafiekAlsSvg(LIJNEN), 'Wachtlijst'],
  ])('is geldige XML met titel en bron en zonder stijlblad: %s', (_, tekst, titel) => {
    const gelezen = new DOMParser().parseFromString(tekst, 'image/svg+xml');
    expect(gelezen.querySelector('parsererror')).toBeNull();
    const teksten = [...gelezen.querySelectorAll('text')].map((regel) => regel.textContent);
    expect(teksten[0]).toBe(titel);
    expect(teksten.at(-1)).toBe('Bron: voorbeeldcijfers');
    expect(tekst).not.toMatch(/currentColor|class=/);
    expect(tekst).toContain('#0072B2');
  });
});

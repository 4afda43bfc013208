import { element } from '../element';
import { afbeeldingknop } from './afbeelding';
import type { Grafiekplan } from './plan';
import { gegevenstabel } from './tabel';
import { letters, ZACHT } from './tekening';
import { alsElement, alsTekst, type Vorm, vorm } from './vorm';
import { inRegels, REGEL } from './tekstmaat';
import './grafiek.css';

const SMALST = 240;
const BREEDST = 1000;
const BEGIN = 340;
const BESTAND = 720;
const RAND = 16;
/** Zoveel breder dan gewone letters zijn vette. */
const VET = 1.12;
const LETTERS = "'Segoe UI', system-ui, sans-serif";

let nummer = 0;

/** De grafiek als figuur: titel, tekening, bron en dezelfde getallen als tabel. */
export function figuur(plan: Grafiekplan): HTMLElement {
  nummer += 1;
  const id = `grafiek-${nummer}`;
  const vlak = element('div', { className: 'vlak' });
  const teken = (breedte: number) => vlak.replaceChildren(alsElement(tekening(plan, breedte, id)));
  teken(BEGIN);
  tekenOpnieuwBijAndereBreedte(vlak, teken);
  return element(
    'figure',
    { className: 'bwmo-grafiek' },
    element(
      'figcaption',
      {},
      element('strong', { textContent: plan.titel }),
      element('span', { className: 'eenheid', textContent: plan.assen.y }),
    ),
    vlak,
    element('p', { className: 'bron', textContent: plan.bron }),
    gegevenstabel(plan),
    afbeeldingknop(plan.titel, () => svgTekst(plan)),
  );
}

/** De grafiek als los SVG-bestand met titel en bron erbij, op een witte achtergrond. */
export function svgTekst(plan: Grafiekplan, bestand = BESTAND): string {
  const breedte = bestand - 2 * RAND;
  const { delen, hoogte } = plan.teken(breedte, 'grafiek');
  let y = RAND;
  const regels = (tekst: string, extra: Readonly<Record<string, string | number>>, letterbreedte = 1) =>
    inRegels(tekst, breedte / letterbreedte).map((regel) => {
      y += REGEL;
      return letters(regel, RAND, y - REGEL / 2, 'start', extra);
    });
  const kop = regels(plan.titel, { 'font-weight': 600 }, VET);
  const begin = y + 8;
  y = begin + hoogte + 8;
  const voet = plan.bron === '' ? [] : regels(plan.bron, ZACHT);
  return alsTekst(
    vorm(
      'svg',
      { width: bestand, height: y + RAND, viewBox: `0 0 ${bestand} ${y + RAND}`, 'font-family': LETTERS },
      vorm('title', {}, plan.titel),
      vorm('desc', {}, beschrijving(plan)),
      vorm('rect', { width: bestand, height: y + RAND, fill: '#ffffff' }),
      ...kop,
      vorm('g', { transform: `translate(${RAND} ${begin})` }, ...delen),
      ...voet,
    ),
  );
}

function tekening(plan: Grafiekplan, breedte: number, id: string): Vorm {
  const { delen, hoogte } = plan.teken(breedte, id);
  return vorm(
    'svg',
    {
      viewBox: `0 0 ${breedte} ${Math.ceil(hoogte)}`,
      role: 'img',
      'aria-labelledby': `${id}-titel ${id}-uitleg`,
      'font-family': LETTERS,
    },
    vorm('title', { id: `${id}-titel` }, plan.titel),
    vorm('desc', { id: `${id}-uitleg` }, beschrijving(plan)),
    ...delen,
  );
}

/** Zegt in woorden wat er te zien is: hoeveel, en per reeks het hoogste en het laagste getal. */
function beschrijving({ soort, kolommen, categorieen, assen, schrijf }: Grafiekplan): string {
  const per = kolommen.map(({ naam, waarden }) => {
    const bekend = categorieen.flatMap((categorie, c) => {
      const waarde = waarden[c];
      return typeof waarde === 'number' && Number.isFinite(waarde) ? [{ categorie, waarde }] : [];
    });
    if (bekend.length === 0) return `${naam}: niet ingevuld.`;
    const hoogste = bekend.reduce((a, b) => (b.waarde > a.waarde ? b : a));
    const laagste = bekend.reduce((a, b) => (b.waarde < a.waarde ? b : a));
    return `${naam}: hoogste ${schrijf(hoogste.waarde)} bij ${hoogste.categorie}, laagste ${schrijf(laagste.waarde)} bij ${laagste.categorie}.`;
  });
  return [`${soort}, ${assen.y} per ${assen.x}.`, ...per, 'Alle getallen staan in de tabel eronder.'].join(
    ' ',
  );
}

function tekenOpnieuwBijAndereBreedte(vlak: HTMLElement, teken: (breedte: number) => void): void {
  // Niet elke omgeving meet; dan schaalt de eerste tekening mee.
  if (typeof ResizeObserver === 'undefined') return;
  let vorige = BEGIN;
  new ResizeObserver(([meting]) => {
    const breedte = Math.round(Math.min(Math.max(meting?.contentRect.width ?? 0, SMALST), BREEDST));
    if (breedte === vorige || meting?.contentRect.width === 0) return;
    vorige = breedte;
    teken(breedte);
  }).observe(vlak);
}

import { adresVan, type Grafiek, type Grafiekreeks } from '../../werkmap';
import { leesVerwijzing } from '../../werkmap/formule';
import { leesAdres } from './celadres';
import { GRENZEN } from './grenzen';
import { relatiesVan } from './relaties';
import type { Weglatingen } from './weglatingen';
import { kind, kinderen, type Knoop, leesXml, staatAan, zoek } from './xml';
import type { Onderdelen } from './zip';

const MEESTE_GRAFIEKEN = 200;

/** Leest de grafieken die over een blad heen staan, voor zover de werkbank ze zo kan tekenen. */
export function leesTekening(
  blad: string,
  plek: string,
  onderdelen: Onderdelen,
  weglatingen: Weglatingen,
): Grafiek[] {
  const doelen = new Map(relatiesVan(onderdelen, plek).map(({ nummer, doel }) => [nummer, doel]));
  const ankers = leesXml(onderdelen.lees(plek)!).kinderen;
  if (zoekElk(ankers, ['pic', 'sp', 'cxnSp'])) weglatingen.meld('beelden', `blad ${blad}`);
  return ankers.slice(0, MEESTE_GRAFIEKEN).flatMap((anker) => {
    const verwijzing = zoek(kind(anker, 'graphicFrame'), 'chart')?.kenmerken.get('id');
    if (verwijzing === undefined) return [];
    const plaats = plaatsVan(anker);
    const bytes = plaats === null ? undefined : onderdelen.lees(doelen.get(verwijzing) ?? '');
    const grafiek = bytes && plaats !== null ? leesGrafiek(leesXml(bytes), blad, plaats) : null;
    if (grafiek === null) weglatingen.meld('grafieken', `blad ${blad}`);
    return grafiek === null ? [] : [grafiek];
  });
}

function zoekElk(knopen: readonly Knoop[], namen: readonly string[]): boolean {
  return knopen.some((knoop) => namen.some((naam) => zoek(knoop, naam) !== undefined));
}

function plaatsVan(anker: Knoop): string | null {
  const hoek = (naam: string) => {
    const waarden = ['row', 'col'].map((deel) => Number(kind(kind(anker, naam), deel)?.tekst));
    return waarden.every((waarde) => Number.isInteger(waarde) && waarde >= 0) ? waarden : null;
  };
  const [van, tot] = [hoek('from'), hoek('to')];
  if (!van || !tot || tot[0]! >= GRENZEN.rijen || tot[1]! >= GRENZEN.kolommen) return null;
  const [rij, kolom] = [van[0]!, van[1]!];
  const [rijen, kolommen] = [tot[0]! - rij, tot[1]! - kolom];
  return rijen > 0 && kolommen > 0 ? adresVan({ rij, kolom, rijen, kolommen }) : null;
}

/** Een lijn- of staafgrafiek over cellen van hetzelfde blad; `null` als het iets anders is. */
function leesGrafiek(boom: Knoop, blad: string, plaats: string): Grafiek | null {
  const grafiek = kind(boom, 'chart');
  const vlak = kind(grafiek, 'plotArea');
  const kaarten = vlak?.kinderen.filter(({ naam }) => naam.endsWith('Chart')) ?? [];
  const kaart = kaarten[0];
  const soort = kaart && soortVan(kaart);
  if (!kaart || !soort || kaarten.length > 1) return null;
  const series = kinderen(kaart, 'ser');
  const reeksen = series.map((serie) => leesReeks(serie, blad));
  const categorieen = celbereik(kind(series[0], 'cat'), blad);
  if (categorieen === null || reeksen.length === 0 || reeksen.includes(null)) return null;
  const [titel = '', bron = ''] = regelsVan(kind(grafiek, 'title'));
  const as = (naam: string) => regelsVan(kind(kind(vlak, naam), 'title')).join(' ');
  return {
    soort,
    titel,
    bron,
    categorieen,
    reeksen: reeksen as Grafiekreeks[],
    assen: { x: as('catAx') || as('dateAx'), y: as('valAx') },
    plaats,
  };
}

function soortVan(kaart: Knoop): Grafiek['soort'] | null {
  const groepering = kind(kaart, 'grouping')?.kenmerken.get('val') ?? 'standard';
  if (kaart.naam === 'lineChart' && groepering === 'standard') return 'lijn';
  const rechtop = kind(kaart, 'barDir')?.kenmerken.get('val') !== 'bar';
  return kaart.naam === 'barChart' && groepering === 'clustered' && rechtop ? 'staaf' : null;
}

function leesReeks(serie: Knoop, blad: string): Grafiekreeks | null {
  const adres = celbereik(kind(serie, 'val'), blad);
  if (adres === null) return null;
  const tx = kind(serie, 'tx');
  const naam = (kind(tx, 'v') ?? zoek(kind(tx, 'strRef'), 'v'))?.tekst ?? '';
  const streep = zoek(kind(serie, 'spPr'), 'prstDash');
  const stippel = streep && staatAan(streep) && streep.kenmerken.get('val') !== 'solid';
  const naamcel = celbereik(tx, blad);
  const volgt = naamcel !== null && !naamcel.includes(':');
  return { naam, adres, ...(volgt && { naamcel }), ...(stippel && { stippel: true }) };
}

/** Het bereik waar een reeks naar verwijst, als dat op dit blad ligt en één rij of kolom is. */
function celbereik(knoop: Knoop | undefined, blad: string): string | null {
  const formule = zoek(knoop, 'f')?.tekst.trim() ?? '';
  const verwezen = leesVerwijzing(formule);
  if (verwezen?.blad !== blad) return null;
  const bereik = leesAdres(verwezen.adres);
  return bereik && (bereik.rijen === 1 || bereik.kolommen === 1) ? adresVan(bereik) : null;
}

/** De tekst van een titel, per alinea. */
function regelsVan(titel: Knoop | undefined): string[] {
  return kinderen(zoek(titel, 'rich'), 'p').map((alinea) =>
    kinderen(alinea, 'r')
      .map((stuk) => kind(stuk, 't')?.tekst ?? '')
      .join(''),
  );
}

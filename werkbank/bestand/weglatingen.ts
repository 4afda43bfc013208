import { getal, GRENZEN } from './grenzen';
import { kort } from './kort';

type Zin = (aantal: number, waar: string) => string;

/** Een zin over formules waarvan alleen de uitkomst bleef, met de reden bij één formule en bij meer. */
const uitkomstGebleven =
  (een: string, meer: string): Zin =>
  (aantal, waar) =>
    aantal === 1
      ? `Van één formule ${een} staat alleen de laatst bekende uitkomst er nog (${waar}).`
      : `Van ${getal(aantal)} formules ${meer} staat alleen de laatst bekende uitkomst er nog (${waar}).`;

// De volgorde is die waarin de gebruiker ze leest: eerst wat uitkomsten kan veranderen.
const ZINNEN = {
  beschadigd: (n, waar) =>
    `Dit bestand is beschadigd: van ${n === 1 ? 'één cel is' : `${getal(n)} cellen is`} de inhoud niet te lezen en ${n === 1 ? 'die is' : 'die zijn'} nu leeg (${waar}). Vergelijk met het origineel voordat u verder rekent.`,
  bladKwijt: (_, waar) =>
    `Dit bestand is beschadigd: dit blad ontbreekt en is niet geopend: ${waar}. Vergelijk met het origineel voordat u verder rekent.`,
  macros: () => 'De macro’s zijn weggelaten; de bladen en formules zijn er wel.',
  buiten: uitkomstGebleven(
    'die naar een ander bestand of naar internet verwijst',
    'die naar een ander bestand of naar internet verwijzen',
  ),
  tabelverwijzing: uitkomstGebleven('die een tabel bij naam noemt', 'die een tabel bij naam noemen'),
  googlefunctie: uitkomstGebleven(
    'met een functie die alleen Google Sheets kent',
    'met een functie die alleen Google Sheets kent',
  ),
  teLang: uitkomstGebleven('van meer dan 8.192 tekens', 'van meer dan 8.192 tekens'),
  formuleKwijt: uitkomstGebleven('die niet meer in het bestand staat', 'die niet meer in het bestand staan'),
  celTeLang: (n, waar) =>
    `In ${n === 1 ? 'één cel' : `${getal(n)} cellen`} stond meer dan 32.767 tekens, meer dan Excel in een cel kan houden; het eind is weggelaten (${waar}).`,
  elders: (_, waar) => `Wat langer is dan 8.192 tekens is weggelaten: ${waar}.`,
  bladsoort: (_, waar) => `Grafiekbladen en andere bladen zonder cellen zijn weggelaten: ${waar}.`,
  bladnaam: (_, waar) =>
    `Zo kan een blad in Excel niet heten: ${waar}. Geef het een andere naam voordat u opslaat.`,
  namen: (_, waar) => `Namen die naar een ander bestand of nergens naar verwijzen zijn weggelaten: ${waar}.`,
  jaar1904: () => 'De datums telden vanaf 1904 en tellen nu vanaf 1900; de datums zelf zijn hetzelfde.',
  tabellen: (_, waar) => `Tabellen zijn gewone cellen geworden (${waar}).`,
  draaitabellen: (_, waar) => `Draaitabellen zijn gewone cellen geworden en rekenen niet meer mee (${waar}).`,
  grafieken: (_, waar) => `Grafieken zijn weggelaten (${waar}).`,
  beelden: (_, waar) => `Plaatjes en tekeningen zijn weggelaten (${waar}).`,
  voorwaarden: (_, waar) =>
    `Voorwaardelijke opmaak met kleurenschalen, balken, pictogrammen of een rangorde is weggelaten (${waar}).`,
  validaties: (_, waar) => `Invoerregels die naar een ander bestand verwijzen zijn weggelaten (${waar}).`,
  veelInvoer: (_, waar) =>
    `Invoerregels die samen over meer dan tien miljoen cellen gaan zijn weggelaten (${waar}). Laat ze in Excel alleen gelden voor de cellen die u invult.`,
  veelVoorwaarden: (_, waar) =>
    `Voorwaardelijke opmaak is weggelaten waar er meer dan ${getal(GRENZEN.voorwaarden)} voorwaarden en bereiken samen zijn (${waar}). Voeg ze in Excel samen tot minder regels.`,
  beveiliging: (_, waar) => `De beveiliging van bladen is weggelaten (${waar}).`,
  koppelingen: (_, waar) => `Koppelingen naar webpagina’s zijn gewone tekst geworden (${waar}).`,
  filters: (_, waar) => `Filters zijn weggelaten; alle rijen zijn zichtbaar (${waar}).`,
  tekstAlsFormule: (n, waar) =>
    `In ${n === 1 ? 'één cel' : `${getal(n)} cellen`} begint de tekst met =, +, - of @; dat blijft tekst en wordt geen formule (${waar}).`,
  nietGesloten: (_, waar) =>
    `Een aanhalingsteken in dit bestand wordt niet gesloten: alles erachter staat in één cel (${waar}). Sluit het in het bestand en open het opnieuw.`,
  kommaDecimaal: () =>
    'In dit bestand staat elke komma in een getal; die is als decimaalteken gelezen, met alles in één kolom. Zijn het twee kolommen, zet dan sep=, op een eigen regel bovenaan het bestand en open het opnieuw.',
  getalTeGroot: (n, waar) =>
    `In ${n === 1 ? 'één cel' : `${getal(n)} cellen`} staat een getal dat te groot is voor een rekenblad; het blijft tekst en telt niet mee (${waar}).`,
  drieDecimalen: (n, waar) =>
    `In ${n === 1 ? 'één cel' : `${getal(n)} cellen`} staan drie cijfers achter het decimaalteken; ${n === 1 ? 'die is' : 'die zijn'} als breuk gelezen (${waar}). Kijk na of er duizendtallen bedoeld zijn.`,
} as const satisfies Record<string, Zin>;

export type Weglating = keyof typeof ZINNEN;

/** Onthoudt wat er niet meekomt, en zegt het per soort in één zin. */
export class Weglatingen {
  private readonly plekken = new Map<Weglating, { aantal: number; waar: Set<string> }>();

  meld(wat: Weglating, waar = ''): void {
    const bekend = this.plekken.get(wat) ?? { aantal: 0, waar: new Set() };
    bekend.aantal += 1;
    if (bekend.waar.size <= MEESTE_PLEKKEN) bekend.waar.add(kort(waar));
    this.plekken.set(wat, bekend);
  }

  zinnen(): string[] {
    return (Object.keys(ZINNEN) as Weglating[]).flatMap((wat) => {
      const gemeld = this.plekken.get(wat);
      return gemeld ? [ZINNEN[wat](gemeld.aantal, opgesomd([...gemeld.waar]))] : [];
    });
  }
}

const MEESTE_PLEKKEN = 3;

function opgesomd(plekken: readonly string[]): string {
  return plekken.length > MEESTE_PLEKKEN
    ? `${plekken.slice(0, MEESTE_PLEKKEN).join(', ')} en elders`
    : plekken.join(', ');
}

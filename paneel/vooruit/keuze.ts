import { basisstand, type Stand, type Tijdlijngegevens } from '../../werkmap';
import { alsGegevens, isGegevens } from '../bewaard';

/** Wat er op het scherm gekozen is. */
export interface Keuze {
  readonly gemeente: string;
  /** Het jaar waarvan oorzaken, posten en zekerheid getoond worden. */
  readonly jaar: number;
  readonly stand: Stand;
}

/** Onder welke naam de keuze bij de werkmap bewaard wordt. */
export const INSTELLING = 'vooruit';

/** De stand die op het blad gekozen is: daar begint het scherm, zodat blad en paneel hetzelfde zeggen. */
function standVanBlad(gegevens: Tijdlijngegevens): Stand {
  const basis = basisstand(gegevens);
  const { gekozen, scenarios, parameters } = gegevens;
  const scenario = scenarios.includes(gekozen.scenario) ? gekozen.scenario : basis.objectief;
  const [, eerste] = parameters.find(([naam]) => naam === 'startjaar') ?? [];
  const invoering = typeof eerste === 'number' && eerste > 0 ? eerste : null;
  return { ...basis, invoering, objectief: scenario, wlz: scenario };
}

/** Leest een bewaarde keuze; wat niet meer bestaat wordt wat er op het blad staat. */
export function leesKeuze(bewaard: string | undefined, gegevens: Tijdlijngegevens): Keuze {
  const { namen, jaren, scenarios, afspraken } = gegevens;
  const { gemeente, jaar, stand: gelezen } = alsGegevens(bewaard);
  const stand = isGegevens(gelezen) ? gelezen : {};
  const begin = standVanBlad(gegevens);
  const een = <T>(waarde: unknown, keuzes: readonly T[], anders: T): T =>
    keuzes.includes(waarde as T) ? (waarde as T) : anders;
  return {
    gemeente: een(gemeente, namen, namen[0]!),
    jaar: een(
      jaar,
      jaren,
      begin.invoering !== null && jaren.includes(begin.invoering)
        ? begin.invoering
        : jaren[jaren.length - 1]!,
    ),
    stand: {
      invoering: een(stand['invoering'], [null, ...invoeringsjaren(gegevens)], begin.invoering),
      objectief: een(stand['objectief'], scenarios, begin.objectief),
      wlz: een(stand['wlz'], scenarios, begin.wlz),
      afspraak: een(
        stand['afspraak'],
        afspraken.map(({ letter }) => letter),
        begin.afspraak,
      ),
    },
  };
}

/** De jaren waarin het nieuwe model kan ingaan: die van de werkmap, en anders elk jaar van de tijdlijn. */
export function invoeringsjaren({ startjaren, jaren }: Tijdlijngegevens): readonly number[] {
  return startjaren.length > 0 ? startjaren : jaren;
}

import type { Plek } from './plek';

/** Wat Excel over de toestand van de werkmap zegt nadat iets geweigerd is. */
export interface Toestand {
  readonly alleenLezen: boolean;
  readonly bladBeveiligd: boolean;
}

const PROBEER = 'Probeer het daarna opnieuw.';

/** De zin bij een fout van Excel; `null` als we niet weten wat de gebruiker eraan kan doen. */
export function zinBij(
  code: string,
  { zin: plek, blad }: Plek,
  { alleenLezen, bladBeveiligd }: Toestand,
): string | null {
  switch (code) {
    case 'AccessDenied':
    case 'InvalidOperation':
    case 'UnsupportedOperation':
      if (alleenLezen) {
        return `Deze werkmap is alleen-lezen. Sla haar op onder een andere naam of kies Bewerken inschakelen. ${PROBEER}`;
      }
      if (bladBeveiligd) {
        return `${plek} is beveiligd. Hef de beveiliging op via Controleren → Beveiliging blad opheffen. ${PROBEER}`;
      }
      return code === 'AccessDenied'
        ? `Excel laat dit niet toe voor ${plek}. Controleer via Controleren of de werkmap beveiligd is. ${PROBEER}`
        : null;
    case 'ItemNotFound':
    case 'InvalidReference':
      return `${blad === undefined ? plek : `Het blad ${blad}`} bestaat niet. Controleer of het blad een andere naam heeft gekregen of is verwijderd.`;
    case 'InvalidArgument':
      return `Excel neemt de inhoud voor ${plek} niet aan; er is niets veranderd. Controleer de namen en de formules.`;
    case 'ItemAlreadyExists':
      return `${plek} bestaat al. Kies een andere naam.`;
    case 'InvalidSelection':
      return 'Kies eerst een of meer cellen die aan elkaar grenzen, en geen grafiek of afbeelding.';
    case 'InvalidOperationInCellEditMode':
      return 'U bent nog een cel aan het invullen. Druk op Enter of Escape en probeer het opnieuw.';
    case 'FormulaLengthExceedsLimit':
      return `Een formule voor ${plek} is langer dan Excel toestaat.`;
    case 'FilteredRangeConflict':
      return `Op ${plek} staat een filter. Wis het filter. ${PROBEER}`;
    case 'MergedRangeConflict':
      return `Op ${plek} zijn cellen samengevoegd. Splits ze via Start → Samenvoegen en centreren. ${PROBEER}`;
    case 'RangeExceedsLimit':
    case 'OperationCellsExceedLimit':
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return `${plek} is te groot om in één keer te verwerken. Kies minder cellen.`;
    case 'InactiveWorkbook':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
    case 'Timeout':
    case 'Unauthenticated':
      return 'Excel geeft nu geen antwoord. Wacht even en probeer het opnieuw; helpt dat niet, open de werkmap dan opnieuw.';
    default:
      return null;
  }
}

import pakket from '../../package.json';
import type { Bevinding, Werkmapinhoud } from './werkmapinhoud';

/** De versie van de bladen die deze rekenhulp nu maakt. */
export const SJABLOONVERSIE = pakket.version;

/** Een werkmap die met een andere versie van het sjabloon is gemaakt. */
export function versie({ sjabloonversie, bladen }: Werkmapinhoud): Bevinding[] {
  const [eerste] = bladen;
  if (sjabloonversie === null || !eerste) return [];
  const verschil = vergelijk(sjabloonversie, SJABLOONVERSIE);
  if (verschil === 0) return [];
  return [
    {
      soort: 'versie',
      ernst: 'tip',
      plek: { blad: eerste.naam, adres: 'A1' },
      zin:
        verschil < 0
          ? `Deze werkmap is gemaakt met versie ${sjabloonversie}; de rekenhulp is nu versie ${SJABLOONVERSIE}. Uw formules blijven werken. Nieuwe bladen krijgt u in een nieuwe werkmap.`
          : `Deze werkmap is gemaakt met versie ${sjabloonversie}, nieuwer dan deze rekenhulp (${SJABLOONVERSIE}). Werk de rekenhulp bij.`,
    },
  ];
}

/** Vergelijkt de eerste twee getallen van een versie; het derde verandert geen bladen. */
function vergelijk(een: string, ander: string): number {
  const [links, rechts] = [een, ander].map((tekst) =>
    tekst.split('.').map((deel) => Number.parseInt(deel, 10) || 0),
  );
  return (links![0] ?? 0) - (rechts![0] ?? 0) || (links![1] ?? 0) - (rechts![1] ?? 0);
}

import { kortGetal } from '../../../core';
import { REGELINGEN, type Stand, type Tijdlijngegevens } from '../../../werkmap';

/** Wat de gebruiker op het A4 zelf mag schrijven; een nieuwe regel is een nieuwe alinea. */
export interface Teksten {
  readonly titel: string;
  readonly inleiding: string;
  readonly besluit: string;
}

/** Onder welke naam eigen teksten bij de werkmap bewaard worden. */
export const A4_INSTELLING = 'vooruit-a4';

/** Wat in een tekst de naam van de gemeente wordt, ook als er een bladzijde per gemeente is. */
export const PLAATS = '[gemeente]';

/** Hoe lang een tekst mag zijn om op een bladzijde te passen. */
export const MEESTE_TEKENS = { titel: 120, inleiding: 900, besluit: 1500 } as const;

/** De teksten waarmee een A4 begint. */
export function standaardteksten(gegevens: Tijdlijngegevens, stand: Stand): Teksten {
  const { jaren } = gegevens;
  return {
    titel: `Wat betekent dit voor ${PLAATS}?`,
    inleiding: `${PLAATS} regelt beschermd wonen en maatschappelijke opvang samen met de andere gemeenten in de regio. Op dit blad staat wat dat ${PLAATS} in ${jaren[0]!} tot en met ${jaren[jaren.length - 1]!} kost of oplevert, waardoor dat komt en wat nog onzeker is.`,
    besluit: [afspraakzin(gegevens, stand), invoeringszin(stand), besluitzin].join('\n'),
  };
}

const besluitzin = `Gevraagd wordt met deze afspraak in te stemmen, en het bedrag per jaar uit de tabel in de meerjarenbegroting van ${PLAATS} op te nemen.`;

/** De afspraak in gewone woorden; van een eigen regeling wat er is ingevuld. */
function afspraakzin({ afspraken }: Tijdlijngegevens, stand: Stand): string {
  const { naam, rijen } = afspraken.find(({ letter }) => letter === stand.afspraak)!;
  const gekozen = String(rijen.find(([knop]) => knop === 'regeling')?.[1] ?? '');
  const bekend = REGELINGEN.find(
    (regeling) => regeling.naam === gekozen || regeling.voorheen?.includes(gekozen),
  );
  const knoppen = rijen
    .filter(([knop]) => knop !== 'regeling')
    .map(([knop, waarde]) => `${knop} ${typeof waarde === 'number' ? kortGetal(waarde) : String(waarde)}`);
  return [
    `De gemeenten spreken af: ${naam}.`,
    bekend && (bekend.naam === naam ? bekend.kern : `Uitgangspunt: ${bekend.naam}. ${bekend.kern}`),
    knoppen.length > 0 && `Daarbij geldt: ${knoppen.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function invoeringszin({ invoering }: Stand): string {
  const gevolg =
    invoering === null
      ? 'Gerekend is zonder nieuw verdeelmodel: het rijksbudget blijft verdeeld zoals nu.'
      : `Gerekend is met het nieuwe verdeelmodel vanaf ${invoering}: het rijksbudget gaat dan in stappen naar de objectieve verdeling.`;
  return `${gevolg} Daarover besluit het Rijk.`;
}

/** Een tekst met de naam van deze gemeente. */
export function voorGemeente(tekst: string, gemeente: string): string {
  return tekst.split(PLAATS).join(gemeente);
}

/**
 * Leest eigen teksten terug. Wat er te besluiten is geldt alleen bij de stand waar het voor geschreven is: anders zou
 * er een andere afspraak staan dan waarmee gerekend is.
 */
export function leesTeksten(bewaard: string | undefined, standaard: Teksten, stand: Stand): Teksten {
  try {
    const gelezen = JSON.parse(bewaard ?? '') as Partial<Record<keyof Teksten | 'bij', unknown>>;
    const tekst = (naam: keyof Teksten) => {
      const een = gelezen[naam];
      return typeof een === 'string' ? een : standaard[naam];
    };
    return {
      titel: tekst('titel'),
      inleiding: tekst('inleiding'),
      besluit: gelezen.bij === alsBij(stand) ? tekst('besluit') : standaard.besluit,
    };
  } catch {
    return standaard;
  }
}

/** Schrijft de teksten die anders zijn dan waarmee het begon; `null` als er niets eigens is. */
export function bewaarTeksten(teksten: Teksten, standaard: Teksten, stand: Stand): string | null {
  const eigen = Object.entries(teksten).filter(([naam, tekst]) => tekst !== standaard[naam as keyof Teksten]);
  if (eigen.length === 0) return null;
  return JSON.stringify({ ...Object.fromEntries(eigen), bij: alsBij(stand) });
}

function alsBij({ invoering, afspraak }: Stand): string {
  return `${afspraak} ${invoering ?? 'niet'}`;
}

import type { Cel } from '../../core/waarde';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import type { Opschrift } from './opschrift';

type Woorden = readonly [plus: string, min: string];

const SALDO: Woorden = ['▲ voordeel', '▼ nadeel'];
const BIJDRAGE: Woorden = ['betaalt aan de regio', 'ontvangt van de regio'];

/** Wat plus en min betekenen in een kolom van de uitkomst van een functie. */
const PER_FUNCTIE: Readonly<Record<string, (kop: string, kolom: number) => Woorden | null>> = {
  BWMO_SALDO: () => SALDO,
  BWMO_SPLITSING: () => SALDO,
  BWMO_REGELING: (kop) => (kop === 'saldo' ? SALDO : kop === 'bijdrage' ? BIJDRAGE : null),
  BWMO_REGELING_VERGELIJK: (_, kolom) => (kolom > 0 ? SALDO : null),
  BWMO_AFREKENING: () => ['betaalt bij', 'krijgt terug'],
  BWMO_HERKOMST: () => ['betaalt', 'ontvangt'],
};

/** Wat het teken van een bedrag betekent bij de uitkomst van een functie; `''` als het niets extra zegt. */
export function betekenisVan(functie: string, kop: string, kolom: number, waarde: Cel): string {
  return kies(PER_FUNCTIE[functie]?.(kop, kolom) ?? null, waarde);
}

/** Wat het teken betekent bij een gewone formule: alleen als de rij of kolom saldo heet. */
export function betekenisBij({ rij, kolom }: Opschrift, waarde: Cel): string {
  const woorden = `${vergelijkbaar(rij)} ${vergelijkbaar(kolom)}`.split(' ');
  return kies(woorden.includes('saldo') ? SALDO : null, waarde);
}

function kies(woorden: Woorden | null, waarde: Cel): string {
  if (!woorden || typeof waarde !== 'number' || waarde === 0) return '';
  return woorden[waarde > 0 ? 0 : 1];
}

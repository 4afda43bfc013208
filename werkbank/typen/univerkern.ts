/**
 * Staat bij de bouw in de plaats van de kern van Univer, voor de pakketten die tekst als getal lezen: wie `12,5%`
 * plakt bedoelt 0,125 en niet 125%.
 */
import { leesCelinvoer } from './celinvoer';

export * from '@univerjs/core';

export function getNumfmtParseValueFilter(tekst: string): { v: number; z?: string } | null {
  const invoer = leesCelinvoer(tekst);
  if (invoer.soort !== 'getal') return null;
  // Univer neemt een geplakt getal alleen over als er een opmaak bij is.
  const z = invoer.opmaak ?? (tekst.includes(',') ? '0.00' : Number.isNaN(Number(tekst)) ? '0' : undefined);
  return z === undefined ? { v: invoer.getal } : { v: invoer.getal, z };
}

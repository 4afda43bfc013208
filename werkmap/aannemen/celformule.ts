import type { Cel } from '../../core/waarde';
import { verwijzing } from '../poort/verwijzing';
import { leesEigengetal } from './eigengetal';
import type { Raster } from './raster';

/** Een eigen cel waar een cel van de nieuwe tabel naar verwijst. */
export interface Celbron {
  readonly rij: number;
  readonly kolom: number;
  /** De eenheid van de kolom, negatief als het teken om moet. */
  readonly maal: number;
}

/**
 * De formule die naar de eigen cellen verwijst. Een getal gaat rechtstreeks mee; Nederlandse tekst gaat door een
 * functie die haar leest. Waar nu geen getal staat blijft de cel leeg tot iemand er een invult.
 *
 * @param gewicht of er een gewicht staat: dat mag niet op de cent worden afgerond, en onze functies lezen ook de tekst
 */
export function celformule(raster: Raster, bronnen: readonly Celbron[], gewicht: boolean): string {
  const delen = bronnen.map((bron) => ({
    verwijzing: verwijzing({ blad: raster.blad, adres: raster.adres(bron.rij, bron.kolom) }),
    ...bron,
    cel: raster.cel(bron.rij, bron.kolom),
  }));
  const getallen = delen.filter(({ cel }) => isGetal(cel));
  if (getallen.length === 0) {
    const som = plus(delen.map((deel) => uitdrukking(deel, gewicht)));
    const toetsen = delen.map((deel) => `ISNUMBER(${deel.verwijzing})`);
    return `=IF(${toetsen.length === 1 ? toetsen[0]! : `AND(${toetsen.join(';')})`};${som};"")`;
  }
  return `=${plus(
    delen.map((deel) =>
      isGetal(deel.cel)
        ? uitdrukking(deel, gewicht)
        : `IF(ISNUMBER(${deel.verwijzing});${uitdrukking(deel, gewicht)};0)`,
    ),
  )}`;
}

function isGetal(cel: Cel): boolean {
  const { soort } = leesEigengetal(cel);
  return soort === 'getal' || soort === 'tekstgetal';
}

function plus(delen: readonly string[]): string {
  return delen.reduce((som, deel) => (deel.startsWith('-') ? som + deel : `${som}+${deel}`));
}

interface Deel {
  readonly verwijzing: string;
  readonly maal: number;
  readonly cel: Cel;
}

function uitdrukking({ verwijzing: plek, maal, cel }: Deel, gewicht: boolean): string {
  const getal = leesEigengetal(cel);
  if (getal.soort !== 'tekstgetal') return metFactor(plek, maal);
  const schoon = getal.weg === '' ? plek : `SUBSTITUTE(${plek};"${getal.weg}";"")`;
  const factor = Math.abs(getal.eenheid ?? maal);
  const teken = maal < 0 ? '-' : '';
  // Een bedrag in duizenden heeft drie decimalen of meer: eerst vermenigvuldigen, dan pas op de cent.
  if (factor !== 1) return `${teken}BWMO_PXQ(${schoon};${factor})`;
  return gewicht && teken === '' ? schoon : `${teken}BWMO_SALDO(${schoon};0)`;
}

function metFactor(plek: string, maal: number): string {
  const teken = maal < 0 ? '-' : '';
  const factor = Math.abs(maal);
  return factor === 1 ? `${teken}${plek}` : `${teken}${plek}*${factor}`;
}

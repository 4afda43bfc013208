import { alsGetal } from '../../../core/getal/decimaal';
import { celinhoud } from '../../../core/grens/cel';
import { getalIn } from '../../../core/grens/getal';
import { BEGIN_MET } from '../../../core/solidariteit/regeling/leesRegeling';

/** De knoppen van een eigen regeling zoals iemand ze intypt, op naam; wat leeg is ontbreekt. */
export type Knopteksten = Readonly<Record<string, string>>;

/**
 * Maakt van wat iemand intypte de waarden voor de cellen: `begin met` blijft een naam, de rest wordt een getal.
 * Fout: geen getal, met de naam van de knop.
 */
export function knopwaarden(teksten: Knopteksten): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(teksten).flatMap(([naam, tekst]): [string, string | number][] => {
      if (naam === BEGIN_MET) return [[naam, tekst]];
      const getal = getalIn(celinhoud(tekst), { argument: naam });
      return getal ? [[naam, alsGetal(getal)]] : [];
    }),
  );
}

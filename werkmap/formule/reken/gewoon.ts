import { alsTekst, type Celfout, isFout, perCel, plat } from '../waarde';
import { type Argument, gewoon, type GewoneFunctie, VEEL } from './functie';
import { LOGICA } from './logica';
import { OPTELLEN } from './optellen';
import { REKENEN } from './rekenen';
import { VOORWAARDEN } from './voorwaarde';
import { ZOEKEN } from './zoeken';

export type { Argument } from './functie';

function plak(delen: readonly (string | Celfout)[]): string | Celfout {
  const fout = delen.find((deel) => typeof deel !== 'string');
  return fout ?? (delen as readonly string[]).join('');
}

const TEKST: Readonly<Record<string, GewoneFunctie>> = {
  CONCATENATE: gewoon(1, VEEL, (argumenten: readonly Argument[]) =>
    perCel(
      argumenten.map((argument) => argument.rooster()),
      (waarden) => plak(waarden.map(alsTekst)),
    ),
  ),
  CONCAT: gewoon(1, VEEL, (argumenten: readonly Argument[]) => {
    const waarden = argumenten.flatMap((argument) => plat(argument.rooster()));
    return waarden.find(isFout) ?? plak(waarden.map(alsTekst));
  }),
  SUBSTITUTE: gewoon(3, 3, (argumenten: readonly Argument[]) =>
    perCel(
      argumenten.map((argument) => argument.rooster()),
      (waarden) => {
        const [tekst, oud, nieuw] = waarden.map(alsTekst);
        if (typeof tekst !== 'string') return tekst!;
        if (typeof oud !== 'string') return oud!;
        if (typeof nieuw !== 'string') return nieuw!;
        return oud === '' ? tekst : tekst.split(oud).join(nieuw);
      },
    ),
  ),
};

/** De gewone spreadsheetfuncties die nagerekend worden, op Engelse naam. */
export const GEWONE_FUNCTIES: ReadonlyMap<string, GewoneFunctie> = new Map(
  Object.entries({ ...OPTELLEN, ...REKENEN, ...LOGICA, ...ZOEKEN, ...VOORWAARDEN, ...TEKST }),
);

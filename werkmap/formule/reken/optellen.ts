import {
  alsRekengetal,
  type Celfout,
  getalcel,
  gesloten,
  GEEN_WAARDE,
  isFout,
  perCel,
  plat,
  type Rooster,
  type Formulewaarde,
} from '../waarde';
import { type Argument, gewoon, type GewoneFunctie, VEEL } from './functie';

/** De getallen die meetellen: in cellen alleen echte getallen, een los argument ook als het op een getal lijkt. */
function getallenIn(argumenten: readonly Argument[]): number[] | Celfout {
  const getallen: number[] = [];
  for (const argument of argumenten) {
    const rooster = argument.rooster();
    for (const waarde of plat(rooster)) {
      if (isFout(waarde)) return waarde;
      if (rooster.verwijzing || rooster.cellen.length * rooster.cellen[0]!.length > 1) {
        if (typeof waarde === 'number') getallen.push(waarde);
        continue;
      }
      const getal = alsRekengetal(waarde);
      if (typeof getal !== 'number') return getal;
      getallen.push(getal);
    }
  }
  return getallen;
}

function overGetallen(reken: (getallen: readonly number[]) => Formulewaarde): GewoneFunctie {
  return gewoon(1, VEEL, (argumenten) => {
    const getallen = getallenIn(argumenten);
    return Array.isArray(getallen) ? reken(getallen) : getallen;
  });
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}

function teltMee(tel: (waarde: Formulewaarde, rooster: Rooster) => boolean): GewoneFunctie {
  return gewoon(1, VEEL, (argumenten) =>
    argumenten.reduce((aantal, argument) => {
      const rooster = argument.rooster();
      return aantal + plat(rooster).filter((waarde) => tel(waarde, rooster)).length;
    }, 0),
  );
}

export const OPTELLEN: Readonly<Record<string, GewoneFunctie>> = {
  SUM: overGetallen((getallen) => getalcel(som(getallen))),
  PRODUCT: overGetallen((getallen) =>
    getalcel(getallen.length === 0 ? 0 : getallen.reduce((product, getal) => product * getal, 1)),
  ),
  MIN: overGetallen((getallen) => getallen.reduce((a, b) => Math.min(a, b), getallen[0] ?? 0)),
  MAX: overGetallen((getallen) => getallen.reduce((a, b) => Math.max(a, b), getallen[0] ?? 0)),
  AVERAGE: overGetallen((getallen) =>
    getallen.length === 0 ? { fout: '#DIV/0!' } : getalcel(som(getallen) / getallen.length),
  ),
  COUNT: teltMee(
    (waarde, { verwijzing }) =>
      typeof waarde === 'number' ||
      (!verwijzing && typeof waarde !== 'object' && typeof alsRekengetal(waarde) === 'number'),
  ),
  COUNTA: teltMee((waarde, { verwijzing }) => waarde !== null || !verwijzing),
  COUNTBLANK: gewoon(
    1,
    1,
    ([bereik]) =>
      plat(gesloten(bereik!.rooster())).filter((waarde) => waarde === null || waarde === '').length,
  ),
  SUMPRODUCT: gewoon(1, VEEL, (argumenten) => {
    const roosters = argumenten.map((argument) => argument.rooster());
    const [eerste] = roosters;
    const maat = (rooster: Rooster) => `${rooster.cellen.length}×${rooster.cellen[0]!.length}`;
    if (roosters.some((rooster) => maat(rooster) !== maat(eerste!))) return GEEN_WAARDE;
    // Tekst en WAAR tellen in een los bereik als 0; binnen een bewerking zijn ze al een getal.
    const producten = perCel(roosters, (waarden) =>
      waarden.reduce<number>((product, waarde) => product * (typeof waarde === 'number' ? waarde : 0), 1),
    );
    const fout = plat(producten).find(isFout);
    return fout ?? getalcel(som(plat(producten) as number[]));
  }),
  ROWS: gewoon(1, 1, ([bereik]) => gesloten(bereik!.rooster()).cellen.length),
  COLUMNS: gewoon(1, 1, ([bereik]) => gesloten(bereik!.rooster()).cellen[0]!.length),
  TRANSPOSE: gewoon(1, 1, ([bereik]) => {
    const { cellen } = gesloten(bereik!.rooster());
    return { cellen: cellen[0]!.map((_, k) => cellen.map((rij) => rij[k]!)) };
  }),
  ARRAYFORMULA: gewoon(1, 1, ([binnen]) => binnen!.rooster()),
};

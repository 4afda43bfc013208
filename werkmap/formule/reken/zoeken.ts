import { isGelijk, vergelijk } from '../vergelijk';
import {
  alsRekengetal,
  type Celfout,
  eersteCel,
  gesloten,
  isEnkel,
  isFout,
  los,
  NIET_BESCHIKBAAR,
  plat,
  type Rooster,
  type Formulewaarde,
} from '../waarde';
import { weigering } from '../zinnen';
import { type Argument, gewoon, type GewoneFunctie, VEEL } from './functie';
import { patroonVan } from './voorwaarde';

const BUITEN: Celfout = { fout: '#REF!' };

/** Een heel getal uit een argument; weggelaten is `anders`. Meer dan één waarde wordt niet nagerekend. */
function heelGetal(argument: Argument | undefined, anders: number, naam: string): number | Celfout {
  if (!argument) return anders;
  if (argument.weg) return 0;
  const rooster = argument.rooster();
  if (!isEnkel(rooster)) throw weigering.zoekwijze(naam);
  const getal = alsRekengetal(eersteCel(rooster));
  return typeof getal === 'number' ? Math.trunc(getal) : getal;
}

function enkeleWaarde(argument: Argument, naam: string): Formulewaarde {
  const rooster = argument.rooster();
  if (!isEnkel(rooster)) throw weigering.zoekwijze(naam);
  return eersteCel(rooster);
}

function index(argumenten: readonly Argument[], naam: string): Rooster | Formulewaarde {
  const bereik = argumenten[0]!.rooster();
  const { cellen } = bereik;
  const opEenRij = cellen.length === 1 && argumenten.length === 2;
  const eerste = heelGetal(argumenten[1], 0, naam);
  const tweede = heelGetal(argumenten[2], 0, naam);
  if (typeof eerste !== 'number') return eerste;
  if (typeof tweede !== 'number') return tweede;
  const [rij, kolom] = opEenRij ? [0, eerste] : [eerste, tweede];
  if (rij < 0 || kolom < 0) return { fout: '#VALUE!' };
  if ((rij === 0 && cellen.length > 1) || (kolom === 0 && cellen[0]!.length > 1)) gesloten(bereik);
  if (rij > cellen.length || kolom > cellen[0]!.length) return bereik.open === undefined ? BUITEN : los(null);
  const rijen = rij === 0 ? cellen : [cellen[rij - 1]!];
  return {
    ...(bereik.verwijzing && { verwijzing: true }),
    cellen: rijen.map((regel) => (kolom === 0 ? regel : [regel[kolom - 1]!])),
  };
}

/** De plek vanaf 0 van een waarde die precies gelijk is; in een zoektekst zijn * en ? jokers. */
function zoekExact(waarde: Formulewaarde, cellen: readonly Formulewaarde[], metJokers: boolean): number {
  if (typeof waarde === 'string' && metJokers) {
    const patroon = patroonVan(waarde);
    return cellen.findIndex((cel) => typeof cel === 'string' && patroon.test(cel));
  }
  return cellen.findIndex(
    (cel) => cel !== null && !isFout(cel) && typeof cel === typeof (waarde ?? 0) && isGelijk(cel, waarde),
  );
}

/** De plek van de laatste waarde die niet groter is (of niet kleiner, bij aflopend). Fout: niet op volgorde. */
function zoekBenaderd(
  waarde: Formulewaarde,
  cellen: readonly Formulewaarde[],
  aflopend: boolean,
  naam: string,
): number {
  if (typeof waarde !== 'number') throw weigering.zoekwijze(naam);
  let einde = cellen.length;
  while (einde > 0 && cellen[einde - 1] === null) einde -= 1;
  const rij = cellen.slice(0, einde);
  const teken = aflopend ? '>=' : '<=';
  const opVolgorde = rij.every(
    (cel, i) => typeof cel === 'number' && (i === 0 || vergelijk(teken, rij[i - 1]!, cel) === true),
  );
  if (!opVolgorde) throw weigering.nietGesorteerd(naam);
  return rij.filter((cel) => vergelijk(teken, cel, waarde) === true).length - 1;
}

function zoek(soort: number, waarde: Formulewaarde, cellen: readonly Formulewaarde[], naam: string): number {
  return soort === 0 ? zoekExact(waarde, cellen, true) : zoekBenaderd(waarde, cellen, soort < 0, naam);
}

function tabelZoeken(gekanteld: boolean): GewoneFunctie {
  return gewoon(3, 4, (argumenten, naam) => {
    const waarde = enkeleWaarde(argumenten[0]!, naam);
    if (isFout(waarde)) return waarde;
    const { cellen } = argumenten[1]!.rooster();
    const nummer = heelGetal(argumenten[2], 0, naam);
    const benaderen = heelGetal(argumenten[3], 1, naam);
    if (typeof nummer !== 'number') return nummer;
    if (typeof benaderen !== 'number') return benaderen;
    const [langs, breedte] = gekanteld
      ? [cellen[0]!, cellen.length]
      : [cellen.map((rij) => rij[0]!), cellen[0]!.length];
    if (nummer < 1) return { fout: '#VALUE!' };
    if (nummer > breedte) return BUITEN;
    const plek = zoek(benaderen === 0 ? 0 : 1, waarde, langs, naam);
    if (plek < 0) return NIET_BESCHIKBAAR;
    return gekanteld ? cellen[nummer - 1]![plek]! : cellen[plek]![nummer - 1]!;
  });
}

function xZoeken(argumenten: readonly Argument[], naam: string): Rooster | Formulewaarde {
  const waarde = enkeleWaarde(argumenten[0]!, naam);
  if (isFout(waarde)) return waarde;
  if (
    heelGetal(argumenten[4], 0, naam) !== 0 ||
    ![0, 1].includes(heelGetal(argumenten[5], 1, naam) as number)
  ) {
    throw weigering.zoekwijze(naam);
  }
  const { cellen: waarin } = argumenten[1]!.rooster();
  const { cellen: uit } = argumenten[2]!.rooster();
  const inKolom = waarin[0]!.length === 1;
  const plek = zoekExact(waarde, inKolom ? waarin.map((rij) => rij[0]!) : waarin[0]!, false);
  if (plek < 0) return argumenten[3] && !argumenten[3].weg ? argumenten[3].rooster() : NIET_BESCHIKBAAR;
  const gevonden = inKolom ? uit[plek] && [uit[plek]] : uit.map((rij) => [rij[plek] ?? null]);
  return gevonden ? { cellen: gevonden } : { fout: '#VALUE!' };
}

export const ZOEKEN: Readonly<Record<string, GewoneFunctie>> = {
  INDEX: gewoon(2, 3, index),
  MATCH: gewoon(2, 3, ([gezocht, waarin, soort], naam) => {
    const waarde = enkeleWaarde(gezocht!, naam);
    if (isFout(waarde)) return waarde;
    const wijze = heelGetal(soort, 1, naam);
    if (typeof wijze !== 'number') return wijze;
    const bereik = waarin!.rooster();
    if (bereik.cellen.length > 1 && bereik.cellen[0]!.length > 1) return NIET_BESCHIKBAAR;
    const plek = zoek(wijze, waarde, plat(bereik), naam);
    return plek < 0 ? NIET_BESCHIKBAAR : plek + 1;
  }),
  VLOOKUP: tabelZoeken(false),
  HLOOKUP: tabelZoeken(true),
  XLOOKUP: gewoon(3, 6, xZoeken),
  CHOOSE: gewoon(2, VEEL, ([nummer, ...keuzes], naam) => {
    const keuze = heelGetal(nummer, 1, naam);
    if (typeof keuze !== 'number') return keuze;
    return keuzes[keuze - 1]?.rooster() ?? { fout: '#VALUE!' };
  }),
};

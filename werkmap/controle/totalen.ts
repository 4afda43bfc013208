import { isZelfdeBedrag } from '../../core/getal/bijnaGelijk';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import { totaalwoord } from '../aannemen/kolombetekenis';
import { kortGetal } from '../../core/getal/getaltekst';
import { tabelIn } from './gemeentetabel';
import { isSubtotaal, somvakken } from './somvakken';
import { isTariefkolom } from './tariefkolom';
import { deelsommen, opschriftVan, type Regel, type RegelsBoven, regelsVan } from './totaalregels';
import {
  type Bevinding,
  type Bladinhoud,
  type Ernst,
  formuleOp,
  plekVan,
  type Werkmapinhoud,
} from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

const MINSTE_REGELS = 2;

/** Totaalregels die meer dan een halve cent afwijken van de regels erboven. */
export function totalen(boek: Werkmapinhoud): Bevinding[] {
  const gemeenten = new Set(tabelIn(boek)?.gemeenten.map(({ naam }) => vergelijkbaar(naam)));
  return boek.bladen.flatMap((blad) => {
    const regels = regelsVan(blad);
    return blad.waarden.flatMap((regel, rij) => {
      const opschrift = opschriftVan(blad, rij);
      if (opschrift === null || totaalwoord(opschrift.tekst) !== 'totaal') return [];
      return regel.flatMap((waarde, kolom): Bevinding[] => {
        if (kolom <= opschrift.kolom || typeof waarde !== 'number') return [];
        const oordeel = oordeelOver(blad, regels, rij, kolom, waarde, gemeenten);
        if (oordeel === null || isZelfdeBedrag(oordeel.som, waarde)) return [];
        const { ernst, som } = oordeel;
        const zin = oordeel.dubbel
          ? `${ingekort(opschrift.tekst)} telt regels dubbel: ${ingekort(oordeel.dubbel)} telt ze al op. Zonder die dubbeltelling is het ${kortGetal(som)} en niet ${kortGetal(waarde)}.`
          : `${ingekort(opschrift.tekst)} is ${kortGetal(waarde)}, maar de regels erboven tellen op tot ${kortGetal(som)}: een verschil van ${kortGetal(waarde - som)}.${ernst === 'let op' ? ' Dat kan afronding zijn.' : ''}`;
        return [{ soort: 'totaal', ernst, plek: plekVan(blad, rij, kolom), zin }];
      });
    });
  });
}

interface Oordeel {
  /** Wat het totaal had moeten zijn. */
  readonly som: number;
  readonly ernst: Ernst;
  /** Het adres van het subtotaal dat opnieuw is opgeteld. */
  readonly dubbel?: string;
}

/** Hoe het totaal hoort te zijn; `null` als dat niet te zeggen is, zoals bij een andere formule dan een som. */
function oordeelOver(
  blad: Bladinhoud,
  regelsBoven: RegelsBoven,
  rij: number,
  kolom: number,
  waarde: number,
  gemeenten: ReadonlySet<string>,
): Oordeel | null {
  const formule = formuleOp(blad, rij, kolom);
  if (formule !== '') return somVanFormule(blad, regelsBoven, rij, kolom, waarde, formule, gemeenten);
  const regels = regelsBoven(rij, kolom);
  if (regels.length < MINSTE_REGELS || regels.every(({ isTotaal }) => isTotaal)) return null;
  if (isVerschil(regels, waarde) || isTariefkolom(blad, rij, kolom)) return null;
  // Een vast getal mag het totaal zijn van alleen de laatste regels: erboven kan een ander blok staan, of een jaartal.
  const sommen = deelsommen(regels).map((som, plek) => ({ som, aantal: plek + 1 }));
  const { som, aantal } = sommen.reduce((beste, deel) =>
    Math.abs(deel.som - waarde) < Math.abs(beste.som - waarde) ? deel : beste,
  );
  // Een totaal met minder decimalen dan zijn regels is afgerond; per regel scheelt dat hoogstens een halve eenheid.
  const eenheid = eenheidVan(waarde);
  const isAfgerond = regels.slice(0, aantal).some(({ getal }) => eenheidVan(getal) < eenheid);
  const [verschil, hoogstens] = [Math.abs(som - waarde), (aantal * eenheid) / 2];
  const kanAfronding = isAfgerond && (verschil <= hoogstens || isZelfdeBedrag(verschil, hoogstens));
  return { som, ernst: kanAfronding ? 'let op' : 'fout' };
}

/** Of het totaal een saldo is: twee regels onder elkaar, of twee totalen, van elkaar afgetrokken. */
function isVerschil(regels: readonly Regel[], waarde: number): boolean {
  return [regels, regels.filter(({ isTotaal }) => isTotaal)].some((rijtje) =>
    rijtje.some(({ getal }, plek) => {
      const volgende = rijtje[plek + 1];
      return volgende !== undefined && isZelfdeBedrag(Math.abs(volgende.getal - getal), Math.abs(waarde));
    }),
  );
}

/** De kleinste eenheid waarin een getal geschreven is: 1 bij een geheel getal, 0,1 bij één decimaal. */
function eenheidVan(getal: number): number {
  const decimalen = String(getal).split('.')[1]?.length ?? 0;
  return 10 ** -Math.min(decimalen, 2);
}

/**
 * Wat een som hoort te geven: alle regels vanaf de eerste die zij noemt, ook een ingevoegde regel aan het eind en
 * getallen die als tekst in een cel staan. Een gemeente vlak boven de eerste regel hoort er ook bij.
 */
function somVanFormule(
  blad: Bladinhoud,
  regelsBoven: RegelsBoven,
  rij: number,
  kolom: number,
  waarde: number,
  formule: string,
  gemeenten: ReadonlySet<string>,
): Oordeel | null {
  const vakken = somvakken(formule, blad.naam);
  if (
    !vakken ||
    vakken.some((vak) => vak.kolom !== kolom || vak.kolommen !== 1 || vak.rij + vak.rijen > rij)
  ) {
    return null;
  }
  let eerste = Math.min(...vakken.map((vak) => vak.rij));
  const isGemeente = (r: number) => gemeenten.has(vergelijkbaar(opschriftVan(blad, r)?.tekst ?? ''));
  while (isGemeente(eerste) && isGemeente(eerste - 1)) eerste -= 1;
  const regels = regelsBoven(rij, kolom, eerste);
  if (regels.length < MINSTE_REGELS) return null;
  const inFormule = (r: number) => vakken.some((vak) => r >= vak.rij && r < vak.rij + vak.rijen);
  const subtotalen = regels.filter((regel) => regel.isTotaal && inFormule(regel.rij));
  if (subtotalen.length > 0) {
    // Wie subtotalen optelt, telt de regels eronder met opzet niet mee; wie beide optelt, telt dubbel.
    const geteld = regels.filter(({ rij: r }) => inFormule(r));
    const dubbel = dubbelGeteld(blad, kolom, formule, subtotalen, geteld);
    return dubbel && { som: waarde - dubbel.teVeel, ernst: 'fout', dubbel: dubbel.adres };
  }
  return {
    som: optellen(regels.filter(({ isTotaal }) => !isTotaal).map(({ getal }) => getal)),
    ernst: 'fout',
  };
}

/** Wat een som te veel telt doordat zij ook de regels optelt die al in een subtotaal zitten. */
function dubbelGeteld(
  blad: Bladinhoud,
  kolom: number,
  formule: string,
  subtotalen: readonly Regel[],
  geteld: readonly Regel[],
): { teVeel: number; adres: string } | null {
  const paren = subtotalen.map((subtotaal) => {
    const eigen = formuleOp(blad, subtotaal.rij, kolom);
    // SUBTOTAL slaat andere SUBTOTAL over en telt dus niet dubbel.
    const slaatOver = isSubtotaal(formule) && isSubtotaal(eigen);
    const vakken = slaatOver ? [] : (somvakken(eigen, blad.naam) ?? []).filter((vak) => vak.kolom === kolom);
    const erin = geteld.filter(({ rij }) =>
      vakken.some((vak) => rij >= vak.rij && rij < vak.rij + vak.rijen),
    );
    return { subtotaal, teVeel: optellen(erin.map(({ getal }) => getal)) };
  });
  const eerste = paren.find(({ teVeel }) => !isZelfdeBedrag(teVeel, 0));
  return eerste
    ? {
        teVeel: optellen(paren.map(({ teVeel }) => teVeel)),
        adres: plekVan(blad, eerste.subtotaal.rij, kolom).adres,
      }
    : null;
}

function optellen(getallen: readonly number[]): number {
  return getallen.reduce((som, getal) => som + getal, 0);
}

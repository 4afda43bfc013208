import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { totaalwoord } from '../aannemen/betekenis';
import { leesEigengetal, waardeIn } from '../aannemen/eigengetal';
import { getaltekst } from '../aannemen/getaltekst';
import { rechthoekVan } from '../adres';
import { tabelIn } from './gemeentetabel';
import { type Bevinding, type Bladinhoud, formuleOp, isLeeg, plekVan, type Werkboek } from './werkboek';

const HALVE_CENT = 0.005;
const LANGSTE_OPSCHRIFT = 40;
const MINSTE_REGELS = 2;

/** Totaalregels die meer dan een halve cent afwijken van de regels erboven. */
export function totalen(werkboek: Werkboek): Bevinding[] {
  const gemeenten = new Set(tabelIn(werkboek)?.gemeenten.map(({ naam }) => vergelijkbaar(naam)));
  return werkboek.bladen.flatMap((blad) => {
    const regels = regelsVan(blad);
    return blad.waarden.flatMap((regel, rij) => {
      const opschrift = opschriftVan(blad, rij);
      if (opschrift === null || totaalwoord(opschrift.tekst) !== 'totaal') return [];
      return regel.flatMap((waarde, kolom): Bevinding[] => {
        if (kolom <= opschrift.kolom || typeof waarde !== 'number') return [];
        const som = bedoeldeSom(blad, regels, rij, kolom, waarde, gemeenten);
        if (som === null || Math.abs(som - waarde) <= HALVE_CENT) return [];
        return [
          {
            soort: 'totaal',
            ernst: 'fout',
            plek: plekVan(blad, rij, kolom),
            zin: `${opschrift.tekst} is ${getaltekst(waarde)}, maar de regels erboven tellen op tot ${getaltekst(som)}: een verschil van ${getaltekst(waarde - som)}.`,
          },
        ];
      });
    });
  });
}

function opschriftVan(blad: Bladinhoud, rij: number): { kolom: number; tekst: string } | null {
  const regel = blad.waarden[rij] ?? [];
  const kolom = regel.findIndex((cel) => !isLeeg(cel));
  const tekst = regel[kolom];
  return typeof tekst === 'string' && tekst.length <= LANGSTE_OPSCHRIFT
    ? { kolom, tekst: tekst.trim() }
    : null;
}

/** Wat het totaal had moeten zijn; `null` als dat niet te zeggen is, zoals bij een andere formule dan een som. */
function bedoeldeSom(
  blad: Bladinhoud,
  regelsBoven: RegelsBoven,
  rij: number,
  kolom: number,
  waarde: number,
  gemeenten: ReadonlySet<string>,
): number | null {
  const formule = formuleOp(blad, rij, kolom);
  if (formule !== '') return somVanFormule(blad, regelsBoven, rij, kolom, formule, gemeenten);
  const regels = regelsBoven(rij, kolom, 0);
  if (regels.length < MINSTE_REGELS) return null;
  const sommen = deelsommen(regels);
  // Een vast getal mag het totaal zijn van alleen de laatste regels: erboven kan een ander blok staan, of een jaartal.
  return sommen.reduce((beste, som) => (Math.abs(som - waarde) < Math.abs(beste - waarde) ? som : beste));
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
  formule: string,
  gemeenten: ReadonlySet<string>,
): number | null {
  const vakken = somvakken(formule);
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
  // Wie subtotalen optelt, telt de regels eronder met opzet niet mee.
  if (regels.some((regel) => regel.isTotaal && inFormule(regel.rij))) return null;
  return optellen(regels.filter(({ isTotaal }) => !isTotaal).map(({ getal }) => getal));
}

/** De cellen in `=SUM(B2:B7)` of `=B2+B3`; `null` bij elke andere formule. */
function somvakken(formule: string) {
  const binnen = /^=(?:SUM|SUBTOTAL)\((?:\d+;)?([^()]*)\)$/i.exec(formule)?.[1] ?? formule.slice(1);
  const adressen = binnen.split(/[;+]/).map((deel) => deel.replace(/[$\s]/g, '').toUpperCase());
  return adressen.every((adres) => /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/.test(adres))
    ? adressen.map(rechthoekVan)
    : null;
}

interface Regel {
  readonly rij: number;
  readonly getal: number;
  readonly isTotaal: boolean;
}

/** De getallen boven een totaal, van onder naar boven, tot een kop, een lege regel of rij `eerste`. */
type RegelsBoven = (totaalrij: number, kolom: number, eerste: number) => Regel[];

/** Leest elke cel hoogstens één keer: in een lange lijst staan veel totalen. */
function regelsVan(blad: Bladinhoud): RegelsBoven {
  const leeg = blad.waarden.map((rij) => rij.every(isLeeg));
  const isTotaal = blad.waarden.map((_, rij) => totaalwoord(opschriftVan(blad, rij)?.tekst ?? '') !== null);
  const kolommen = new Map<number, (number | null | undefined)[]>();
  /** Per rij het getal, `null` bij iets anders en `undefined` bij een lege cel. */
  const getallenIn = (kolom: number) => {
    const gelezen =
      kolommen.get(kolom) ??
      blad.waarden.map((rij) => {
        const waarde = rij[kolom] ?? null;
        return isLeeg(waarde) ? undefined : waardeIn(leesEigengetal(waarde));
      });
    kolommen.set(kolom, gelezen);
    return gelezen;
  };
  return (totaalrij, kolom, eerste) => {
    const getallen = getallenIn(kolom);
    const regels: Regel[] = [];
    for (let rij = totaalrij - 1; rij >= eerste && !leeg[rij]; rij -= 1) {
      const getal = getallen[rij];
      if (getal === null) break;
      if (getal !== undefined) regels.push({ rij, getal, isTotaal: isTotaal[rij]! });
    }
    return regels;
  };
}

/** De som van de laatste regels, van weinig naar veel; alleen gewone regels, en ook met subtotalen in hun plaats. */
function deelsommen(regels: readonly Regel[]): number[] {
  const sommen: number[] = [];
  let gewoon = 0;
  let metTotalen = 0;
  let sindsTotaal = 0;
  for (const { getal, isTotaal } of regels) {
    if (isTotaal) {
      metTotalen += getal;
      sommen.push(sindsTotaal + metTotalen);
    } else {
      gewoon += getal;
      if (metTotalen === 0) sindsTotaal += getal;
      sommen.push(gewoon);
    }
  }
  return sommen;
}

function optellen(getallen: readonly number[]): number {
  return getallen.reduce((som, getal) => som + getal, 0);
}

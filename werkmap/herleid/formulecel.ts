import { functies } from '../../core/functies';
import { adresVan, omvat, type Rechthoek, rechthoekVan } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import { FUNCTIENAMEN, isEigen } from '../formule/functienamen';
import type { Knoop } from '../formule/knoop';
import { herstelFormule } from '../formule/omzetten';
import { ontleed } from '../formule/ontleed';
import { cel } from './opschrift';
import { reken } from '../formule/reken';
import type { Bladcel, Werkmaplezer } from './werkmaplezer';
import { weigering } from '../formule/zinnen';

/** De formule die een cel vult: in de cel zelf, of links of boven haar met een uitkomst die eroverheen loopt. */
export interface Formulecel {
  readonly plek: Bereik;
  readonly formule: string;
}

const MEESTE_RIJEN_OMHOOG = 650;
const MEESTE_BIJ_LEEG = 3;
const LOPEND = new Set(
  functies.filter(({ resultaat }) => resultaat.vorm === 'bereik').map(({ naam }) => naam),
);
/** Leest een formule van een blad, ook als een ander programma haar opgeslagen heeft. */
export function leesFormule(formule: string, blad: string): Knoop {
  return ontleed(herstelFormule(formule) ?? formule, blad);
}

/** Zoekt van formulecellen het gebied waar de uitkomst overheen loopt, en onthoudt dat. */
export function gebiedzoeker(lezer: () => Werkmaplezer): (plek: Bereik) => Promise<Rechthoek | null> {
  const eerder = new Map<string, Promise<Rechthoek | null>>();
  const bezig = new Set<string>();
  async function zoek(plek: Bereik, sleutel: string): Promise<Rechthoek | null> {
    const hier = rechthoekVan(plek.adres);
    const formule = (await lezer().vak(plek.blad, hier))[0]![0]!.formule;
    if (formule === '') return null;
    bezig.add(sleutel);
    try {
      const boom = leesFormule(formule, plek.blad);
      const { cellen } = reken(boom, await lezer().bron(boom), { plek });
      return { ...hier, rijen: cellen.length, kolommen: cellen[0]!.length };
    } finally {
      bezig.delete(sleutel);
    }
  }
  return (plek) => {
    const sleutel = `${plek.blad}!${plek.adres}`;
    // Wie naar zichzelf vraagt zou op zijn eigen antwoord wachten.
    if (bezig.has(sleutel)) return Promise.reject(weigering.kring());
    const gevonden = eerder.get(sleutel) ?? zoek(plek, sleutel);
    eerder.set(sleutel, gevonden);
    return gevonden;
  };
}

/** Zoekt de formule die een cel vult; `null` als er geen is, dus als de cel leeg of ingevuld is. */
export async function formulecelVan(
  lezer: Werkmaplezer,
  gebiedVan: (plek: Bereik) => Promise<Rechthoek | null>,
  blad: string,
  rij: number,
  kolom: number,
): Promise<Formulecel | null> {
  const eerste = Math.max(0, rij - MEESTE_RIJEN_OMHOOG);
  const vak = await lezer.vak(blad, {
    rij: eerste,
    kolom: 0,
    rijen: rij - eerste + 1,
    kolommen: kolom + 1,
  });
  const hier = { rij, kolom, rijen: 1, kolommen: 1 };
  for (const { r, k, formule } of kandidaten(vak)) {
    const plek = cel(blad, eerste + r, k);
    const gebied = await gebiedVan(plek).catch(() => null);
    if (gebied && omvat(gebied, hier)) return { plek, formule };
  }
  const { formule } = vak[vak.length - 1]![kolom]!;
  return formule === '' ? null : { plek: { blad, adres: adresVan(hier) }, formule };
}

interface Kandidaat {
  readonly r: number;
  readonly k: number;
  readonly formule: string;
}

/**
 * De formules links en boven de cel rechtsonder waarvan de uitkomst tot daar kan lopen, de dichtstbijzijnde eerst.
 * Waar een uitkomst overheen loopt staat geen andere formule; sommige hosts geven er dezelfde formule.
 */
function kandidaten(vak: readonly (readonly Bladcel[])[]): Kandidaat[] {
  const [R, K] = [vak.length - 1, vak[0]!.length - 1];
  const eigen = vak[R]![K]!;
  const gevonden: Kandidaat[] = [];
  vak.forEach((regel, r) =>
    regel.forEach(({ formule }, k) => {
      const zelf = r === R && k === K;
      if (formule === '' || zelf || (eigen.formule !== '' && eigen.formule !== formule)) return;
      if (isVrij(vak, r, k, formule) && kanLopen(formule)) gevonden.push({ r, k, formule });
    }),
  );
  const dichtbij = gevonden.sort((a, b) => R - a.r + K - a.k - (R - b.r + K - b.k));
  // Een lege cel ligt meestal buiten elke uitkomst; dan is zoeken bij de dichtstbijzijnde formules genoeg.
  return eigen.waarde === null ? dichtbij.slice(0, MEESTE_BIJ_LEEG) : dichtbij;
}

function isVrij(vak: readonly (readonly Bladcel[])[], r: number, k: number, formule: string): boolean {
  return vak
    .slice(r)
    .every((regel) => regel.slice(k).every((ander) => ander.formule === '' || ander.formule === formule));
}

function kanLopen(formule: string): boolean {
  try {
    return isLopend(leesFormule(formule, ''));
  } catch {
    return false;
  }
}

/** Of een formule meer dan één cel kan geven. */
function isLopend(knoop: Knoop): boolean {
  switch (knoop.soort) {
    case 'bereik':
      return knoop.adres.includes(':');
    case 'loop':
    case 'naam':
    case 'rooster':
      return true;
    case 'functie':
      return isEigen(knoop.naam) ? LOPEND.has(knoop.naam) : isLopendeFunctie(knoop.naam, knoop.argumenten);
    case 'bewerking':
      return isLopend(knoop.links) || isLopend(knoop.rechts);
    case 'min':
    case 'plus':
    case 'procent':
      return isLopend(knoop.van);
    default:
      return false;
  }
}

function isLopendeFunctie(naam: string, argumenten: readonly Knoop[]): boolean {
  if (FUNCTIENAMEN.get(naam)?.eenCel) return false;
  const plaatsen = naam === 'INDEX' ? argumenten.slice(1) : [];
  const heleRij = plaatsen.some(
    (plaats) => plaats.soort === 'leeg' || (plaats.soort === 'getal' && plaats.getal === 0),
  );
  if (naam === 'INDEX' && plaatsen.length === 2 && !heleRij) return false;
  if (naam === 'MATCH' || naam === 'VLOOKUP' || naam === 'HLOOKUP') return isLopend(argumenten[0]!);
  return argumenten.some(isLopend);
}

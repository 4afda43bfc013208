import type { Eenheid } from '../../core/waarde';
import { Fout } from '../../core/fout';
import { foutzin, type roepAan, verklaar } from '../../core/roepAan';
import { adresVan, rechthoekVan } from '../poort/adres';
import { werkUit } from './aanroepen';
import type { Gerekend } from './gerekend';
import { type Formulecel, leesFormule } from './formulecel';
import { isEigen } from '../formule/functienamen';
import type { Aanroep, Formuleherleiding } from './herleiding';
import { invullen } from './invullen';
import { kinderenVan, type Knoop } from '../formule/knoop';
import { onbekendeFunctie } from '../formule/onbekendeFunctie';
import { oordeel } from './oordeel';
import { type Celbron, reken } from '../formule/reken';
import { schrijf, type Schrijfwijze } from '../formule/schrijf';
import { alsRijen, type Celplaats } from './stappen';
import { eenheidVan } from './uitkomsteenheid';
import { verwijzingenIn } from './verwijzingen';
import {
  alsRekengetal,
  eersteCel,
  isEnkel,
  isFout,
  type Rooster,
  type Formulewaarde,
} from '../formule/waarde';
import type { Werkmaplezer } from './werkmaplezer';

/** Een herleide formule, met de eenheid van haar uitkomst als die vaststaat. */
export interface Uitgewerkt {
  readonly formule: Formuleherleiding;
  readonly eenheid: Eenheid | null;
}

/**
 * Rekent de formule van een cel na en werkt elke aanroep van onze functies uit.
 *
 * @param plaats de gekozen cel binnen de uitkomst
 * @param inCel wat er nu in de gekozen cel staat
 */
export async function formuleherleiding(
  { plek, formule: geschreven }: Formulecel,
  plaats: Celplaats,
  inCel: Formulewaarde,
  lezer: Werkmaplezer,
  wijze: Schrijfwijze,
): Promise<Uitgewerkt> {
  const gerekend = new Map<Knoop, Gerekend>();
  const los = { plek, loopt: null, aanroepen: [], ingevuld: null, verwijzingen: [] };
  let boom: Knoop;
  try {
    boom = leesFormule(geschreven, plek.blad);
  } catch (fout) {
    return {
      formule: { ...los, tekst: geschreven, nagerekend: { soort: 'niet', zin: foutzin(fout) } },
      eenheid: null,
    };
  }
  const tekst = schrijf(boom, wijze);
  const nietNagerekend = async (zin: string): Promise<Uitgewerkt> => {
    const verwijzingen = await verwijzingenIn(boom, lezer, wijze).catch(() => []);
    return { formule: { ...los, tekst, verwijzingen, nagerekend: { soort: 'niet', zin } }, eenheid: null };
  };
  // Alleen bij #NAAM?: een host kan functies hebben die hier niet in de lijst staan.
  const onbekend =
    isFout(inCel) && inCel.fout === '#NAME?' ? onbekendeFunctie(geschreven, 'dit rekenblad') : null;
  if (onbekend !== null) return nietNagerekend(onbekend);
  let bron: Celbron;
  let uitkomst: Rooster;
  try {
    bron = await lezer.bron(boom);
    uitkomst = reken(boom, bron, {
      plek,
      roepAan: (naam, argumenten, knoop) => onthoud(gerekend, naam, argumenten, knoop),
    });
  } catch (fout) {
    return nietNagerekend(foutzin(fout));
  }
  const aanroepen = new Map<Knoop, Aanroep>();
  for (const [knoop, aanroep] of gerekend) {
    const bij = plaatsVan(boom, aanroep, plaats, uitkomst, bron);
    aanroepen.set(knoop, await werkUit(aanroep, bij, lezer, plek, wijze));
  }
  const { rij, kolom } = rechthoekVan(plek.adres);
  const loopt = { rij, kolom, rijen: uitkomst.cellen.length, kolommen: uitkomst.cellen[0]!.length };
  return {
    formule: {
      plek,
      tekst,
      loopt: isEnkel(uitkomst) ? null : { blad: plek.blad, adres: adresVan(loopt) },
      aanroepen: [...aanroepen.values()],
      ingevuld: boom.soort === 'functie' && isEigen(boom.naam) ? null : invullen(boom, gerekend, bron, wijze),
      verwijzingen: await verwijzingenIn(boom, lezer, wijze),
      nagerekend: oordeel(inCel, uitkomst.cellen[plaats.rij]?.[plaats.kolom] ?? null),
    },
    eenheid: eenheidVan(boom, aanroepen),
  };
}

function onthoud(
  gerekend: Map<Knoop, Gerekend>,
  naam: string,
  argumenten: readonly unknown[],
  knoop: Knoop,
): ReturnType<typeof roepAan> {
  const basis = { knoop: knoop as Gerekend['knoop'], argumenten };
  try {
    const verklaring = verklaar(naam, argumenten);
    gerekend.set(knoop, { ...basis, verklaring, fout: null });
    return verklaring.uitkomst;
  } catch (fout) {
    if (fout instanceof Fout) gerekend.set(knoop, { ...basis, verklaring: null, fout: fout.message });
    throw fout;
  }
}

/** Welke cel van een aanroep bij de gekozen cel hoort; `null` als dat er niet precies één is. */
function plaatsVan(
  boom: Knoop,
  { knoop, verklaring }: Gerekend,
  plaats: Celplaats,
  uitkomst: Rooster,
  bron: Celbron,
): Celplaats | null {
  if (!verklaring) return null;
  const rijen = alsRijen(verklaring.uitkomst);
  if (rijen.length === 1 && rijen[0]!.length === 1) return { rij: 0, kolom: 0 };
  const index = zoekIndex(boom, knoop);
  if (index) {
    const nummer = (van: Knoop | undefined): number => {
      if (!van || van.soort === 'leeg') return 0;
      const getal = alsRekengetal(eersteCel(reken(van, bron)));
      return typeof getal === 'number' ? Math.trunc(getal) : 0;
    };
    const [eerste, tweede] = [nummer(index.argumenten[1]), nummer(index.argumenten[2])];
    const opEenRij = rijen.length === 1 && index.argumenten.length === 2;
    const [rij, kolom] = opEenRij ? [0, eerste] : [eerste, tweede];
    return { rij: rij === 0 ? plaats.rij : rij - 1, kolom: kolom === 0 ? plaats.kolom : kolom - 1 };
  }
  const zelfdeVorm =
    rijen.length === uitkomst.cellen.length && rijen[0]!.length === uitkomst.cellen[0]!.length;
  return zelfdeVorm ? plaats : null;
}

function zoekIndex(boom: Knoop, knoop: Knoop): Extract<Knoop, { soort: 'functie' }> | null {
  if (boom.soort === 'functie' && boom.naam === 'INDEX' && boom.argumenten[0] === knoop) return boom;
  for (const kind of kinderenVan(boom)) {
    const gevonden = zoekIndex(kind, knoop);
    if (gevonden) return gevonden;
  }
  return null;
}

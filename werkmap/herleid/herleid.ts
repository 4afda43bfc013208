import { roepAan } from '../../core/roepAan';
import { omvat, type Rechthoek, rechthoekVan } from '../poort/adres';
import type { Bereik, Werkmap } from '../poort/poort';
import { betekenisBij, betekenisVan } from './betekenis';
import { formulecelVan, gebiedzoeker } from './formulecel';
import { gebiedVan } from '../formule/gebied';
import { formuleherleiding } from './formuleherleiding';
import type { Herleiding, Invoerherleiding } from './herleiding';
import { bronVan, cel, opschriftVan } from './opschrift';
import { naarCel } from './verwijzingen';
import { type Werkmaplezer, werkmaplezer } from './werkmaplezer';

/**
 * Herleidt de cel linksboven in een bereik: tot stappen, argumenten en bronnen, of tot de cellen waar een gewone
 * formule naar verwijst. De stappen komen uit dezelfde code die rekent.
 *
 * Fout: het blad is er niet, of de host geeft een fout. Een formule die niet na te rekenen is geeft geen fout maar een
 * herleiding met de reden.
 */
export async function herleid(werkmap: Werkmap, bereik: Bereik): Promise<Herleiding> {
  const loopVan = gebiedzoeker(() => lezer);
  const lezer: Werkmaplezer = werkmaplezer(werkmap, loopVan);
  const blad = await lezer.bladnaam(bereik.blad);
  const { rij, kolom } = gebiedVan(bereik.adres, null);
  const plek = cel(blad, rij, kolom);
  const gevonden = (await lezer.vak(blad, rechthoekVan(plek.adres)))[0]![0]!;
  const opschrift = await opschriftVan(lezer, blad, rij, kolom);
  const formulecel = await formulecelVan(lezer, loopVan, blad, rij, kolom);
  const waarde = naarCel(gevonden.waarde);
  const basis = { plek, waarde, opschrift, versie: String(roepAan('BWMO_VERSIE', [])) };
  if (!formulecel) {
    const leeg = waarde === null;
    const invoer = leeg ? null : await invoerVan(werkmap, lezer, blad, rij, kolom);
    const betekenis = betekenisBij(opschrift, waarde);
    return { ...basis, soort: leeg ? 'leeg' : 'invoer', eenheid: null, betekenis, formule: null, invoer };
  }
  const begin = rechthoekVan(formulecel.plek.adres);
  const plaats = { rij: rij - begin.rij, kolom: kolom - begin.kolom };
  const wijze = { blad, nederlands: true, voorvoegsel: werkmap.voorvoegsel };
  const { formule, eenheid } = await formuleherleiding(formulecel, plaats, gevonden.waarde, lezer, wijze);
  // Alleen als de cel precies de uitkomst van één functie is, gelden de woorden van die functie.
  const zelf = formule.aanroepen.find(
    (aanroep) => aanroep.waarde === waarde && formule.aanroepen.length === 1,
  );
  const uitFunctie = zelf ? betekenisVan(zelf.functie, zelf.kolomnaam, plaats.kolom, waarde) : '';
  return {
    ...basis,
    soort: 'formule',
    eenheid,
    betekenis: uitFunctie === '' ? betekenisBij(opschrift, waarde) : uitFunctie,
    opschrift: {
      rij: eersteGevulde(zelf?.rijnaam, opschrift.rij),
      kolom: eersteGevulde(zelf?.kolomnaam, opschrift.kolom),
    },
    formule,
    invoer: null,
  };
}

function eersteGevulde(...teksten: readonly (string | undefined)[]): string {
  return teksten.find((tekst) => tekst !== undefined && tekst !== '') ?? '';
}

async function invoerVan(
  werkmap: Werkmap,
  lezer: Werkmaplezer,
  blad: string,
  rij: number,
  kolom: number,
): Promise<Invoerherleiding> {
  const hier: Rechthoek = { rij, kolom, rijen: 1, kolommen: 1 };
  const regel = (await werkmap.validaties(blad)).find(({ adres }) => omvat(rechthoekVan(adres), hier));
  return { uitleg: regel?.uitleg ?? null, bron: await bronVan(lezer, blad, rij, kolom) };
}

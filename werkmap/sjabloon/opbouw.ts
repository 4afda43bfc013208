import { adresVan, type Rechthoek, rechthoekVan } from '../poort/adres';
import type {
  Bereiknaam,
  Blad,
  Getalopmaak,
  Grafiek,
  Invoerregel,
  Notitie,
  Opmaak,
  Schrijfcel,
  Stijl,
  Validatie,
} from '../poort/blad';
import { alsTekst } from '../poort/schrijfcel';

type Rijen = readonly (readonly Schrijfcel[])[];

/** Een invoercel of invoerblok: hoe het getal eruitziet en wat er mag. */
export interface Invoerafspraak {
  readonly getal?: Getalopmaak;
  readonly regel?: Invoerregel;
  readonly uitleg?: string;
}

/** Een blad in aanbouw. Elke handeling geeft het adres van wat er neergezet is. */
export interface Bladbouw {
  /** Zet rijen neer met de linkerbovenhoek op `plek`. Fout als daar al iets staat. */
  readonly zet: (plek: string, rijen: Rijen, stijl?: Stijl, getal?: Getalopmaak) => string;
  /** Zet rijen neer waarvan de eerste kolom een naam is; de getalopmaak geldt voor de andere kolommen. */
  readonly regels: (plek: string, rijen: Rijen, stijl: Stijl, getal: Getalopmaak) => string;
  /** Een vette titel, met daarnaast of daaronder wat de lezer moet weten. */
  readonly titel: (rij: number, tekst: string, toelichting?: string) => void;
  readonly kop: (plek: string, teksten: readonly Schrijfcel[]) => string;
  /** Cellen die de gebruiker invult, nooit een formule; `null` is nog leeg. */
  readonly invoer: (plek: string, rijen: Rijen, afspraak?: Invoerafspraak) => string;
  /** Een formule die over `rijen` × `kolommen` cellen loopt; die cellen blijven verder leeg. */
  readonly loop: (
    plek: string,
    formule: string,
    rijen: number,
    kolommen: number,
    getal?: Getalopmaak,
  ) => string;
  /** Alleen opmaak, voor cellen die al gevuld zijn. */
  readonly maakOp: (adres: string, stijl?: Stijl, getal?: Getalopmaak) => void;
  readonly noem: (naam: string, adres: string) => void;
  readonly noteer: (adres: string, tekst: string) => void;
  readonly teken: (grafiek: Grafiek) => void;
  readonly klaar: () => Blad;
}

/** Begint een blad; `vasteRijen` blijven staan bij het schuiven. */
export function bouwBlad(naam: string, kolombreedtes: readonly number[], vasteRijen = 1): Bladbouw {
  const cellen: Schrijfcel[][] = [];
  const opmaak: Opmaak[] = [];
  const namen: Bereiknaam[] = [];
  const validaties: Validatie[] = [];
  const notities: Notitie[] = [];
  const grafieken: Grafiek[] = [];

  function zet(plek: string, rijen: Rijen, stijl?: Stijl, getal?: Getalopmaak): string {
    const { rij, kolom } = rechthoekVan(plek);
    rijen.forEach((inhoud, r) =>
      inhoud.forEach((cel, k) => {
        while (cellen.length <= rij + r) cellen.push([]);
        const regel = cellen[rij + r]!;
        while (regel.length <= kolom + k) regel.push(null);
        if (cel !== null && regel[kolom + k] !== null) {
          throw new RangeError(`${naam}: op ${plek} staat al iets`);
        }
        if (cel !== null) regel[kolom + k] = cel;
      }),
    );
    const adres = adresVan(omvang(plek, rijen));
    maakOp(adres, stijl, getal);
    return adres;
  }

  function maakOp(adres: string, stijl?: Stijl, getal?: Getalopmaak): void {
    if (stijl || getal) opmaak.push({ adres, ...(stijl && { stijl }), ...(getal && { getal }) });
  }

  return {
    zet,
    regels(plek, rijen, stijl, getal) {
      const adres = zet(plek, rijen, stijl);
      const { kolom, kolommen, ...rest } = rechthoekVan(adres);
      maakOp(adresVan({ ...rest, kolom: kolom + 1, kolommen: kolommen - 1 }), undefined, getal);
      return adres;
    },
    titel(rij, tekst, toelichting) {
      zet(`A${rij}`, [[tekst]], 'titel');
      if (toelichting) zet(`A${rij + 1}`, [[toelichting]], 'toelichting');
    },
    kop: (plek, teksten) => zet(plek, [teksten], 'kop'),
    invoer(plek, rijen, { getal, regel, uitleg = '' } = {}) {
      const inhoud = rijen.map((rij) => rij.map((cel) => (typeof cel === 'string' ? alsTekst(cel) : cel)));
      const adres = zet(plek, inhoud, 'invoer', getal);
      if (regel) validaties.push({ adres, regel, uitleg });
      return adres;
    },
    loop(plek, formule, rijen, kolommen, getal) {
      zet(plek, [[formule]]);
      const adres = adresVan({ ...rechthoekVan(plek), rijen, kolommen });
      maakOp(adres, 'uitkomst', getal);
      return adres;
    },
    maakOp,
    noem: (eigenNaam, adres) => void namen.push({ naam: eigenNaam, adres }),
    noteer: (adres, tekst) => void notities.push({ adres, tekst }),
    teken: (grafiek) => void grafieken.push(grafiek),
    klaar: () => ({
      naam,
      cellen,
      opmaak,
      kolombreedtes,
      vast: { rijen: vasteRijen, kolommen: 1 },
      namen,
      validaties,
      notities,
      ...(grafieken.length > 0 && { grafieken }),
    }),
  };
}

function omvang(plek: string, rijen: Rijen): Rechthoek {
  const kolommen = rijen.reduce((breedste, rij) => Math.max(breedste, rij.length), 0);
  return { ...rechthoekVan(plek), rijen: rijen.length, kolommen };
}

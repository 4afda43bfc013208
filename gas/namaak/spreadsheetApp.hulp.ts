import { adresVan, type Rechthoek, rechthoekVan } from '../../werkmap';
import { grafiekbouwer, type Grafiekblad } from './grafiek.hulp';
import { ingetypt, inTaal } from './intypen.hulp';
import {
  type Namaakblad,
  type Namaakregel,
  type Namaakvoorwaarde,
  type Namaakwerkmap,
  over,
} from './model.hulp';
import { type Celwaarde, type Rekenaar, waardenVan } from './reken.hulp';
import type { Strikt } from './strikt.hulp';

const MEESTE_TEKENS_IN_CEL = 50_000;
const NAAM = /^(?!(?:[A-Z]{1,3}\d+|TRUE|FALSE)$)[A-Za-z_]\w{0,249}$/i;

/** Wat de nagebouwde Sheets van één uitvoering moet weten. */
export interface Omgeving {
  readonly werkmap: Namaakwerkmap;
  readonly strikt: Strikt;
  readonly reken: Rekenaar;
  /** Of deze gebruiker cellen mag veranderen die de eigenaar beveiligd heeft. */
  readonly isEigenaar: () => boolean;
  /** Wordt geroepen bij elke schrijfactie. Fout: er schrijft iemand zonder slot. */
  readonly schrijft: () => void;
  readonly legVast: () => void;
  readonly ui: object;
}

/** Welk bereik bij een namaakobject hoort dat het script teruggeeft, bijvoorbeeld aan `setNamedRange`. */
const plekken = new WeakMap<object, { blad: Namaakblad; plek: Rechthoek }>();
const bladen = new WeakMap<object, Namaakblad>();
const regels = new WeakMap<object, Namaakregel>();
const voorwaarden = new WeakMap<object, Namaakvoorwaarde>();

function plekVan(bereik: object): { blad: Namaakblad; plek: Rechthoek } {
  const gevonden = plekken.get(bereik);
  if (!gevonden) throw new Error('Namaak: dit is geen bereik');
  return gevonden;
}

/** `SpreadsheetApp` over een nagebouwde werkmap. */
export function spreadsheetApp(omgeving: Omgeving): object {
  const { werkmap, strikt } = omgeving;
  return strikt('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheetVan(omgeving),
    getActiveRange: () =>
      werkmap.selectie &&
      bereikVan(omgeving, werkmap.blad(werkmap.selectie.blad), rechthoekVan(werkmap.selectie.adres)),
    flush: omgeving.legVast,
    getUi: () => omgeving.ui,
    newDataValidation: () => regelbouwer(omgeving),
    newConditionalFormatRule: () => voorwaardebouwer(omgeving),
  });
}

function spreadsheetVan(omgeving: Omgeving): object {
  const { werkmap, strikt, schrijft } = omgeving;
  const zoek = (naam: string) => werkmap.bladen.find((blad) => blad.naam === naam);
  const alsBlad = (blad: Namaakblad | undefined) => (blad ? bladVan(omgeving, blad) : null);
  return strikt('Spreadsheet', {
    getSpreadsheetLocale: () => werkmap.taal,
    getSheets: () => werkmap.bladen.map((blad) => bladVan(omgeving, blad)),
    getSheetByName: (naam: string) => alsBlad(zoek(naam)),
    insertSheet: (naam: string, plek: number) => {
      schrijft();
      if (werkmap.bladen.some((blad) => blad.naam.toLowerCase() === naam.toLowerCase())) {
        throw new Error(`A sheet with the name "${naam}" already exists. Please enter another name.`);
      }
      if (naam === '' || naam.length > 100) throw new Error('Invalid sheet name.');
      if (plek > werkmap.bladen.length) throw new Error('Sheet index is out of bounds.');
      return bladVan(omgeving, werkmap.voegToe(naam, plek));
    },
    deleteSheet: (doel: object) => {
      schrijft();
      const blad = bladen.get(doel)!;
      if (werkmap.bladen.every((ander) => ander === blad || ander.verborgen)) {
        throw new Error("You can't remove all the visible sheets in a document.");
      }
      werkmap.bladen.splice(werkmap.bladen.indexOf(blad), 1);
    },
    getNamedRanges: () => [...werkmap.namen.keys()].map((naam) => naambereik(omgeving, naam)),
    getRangeByName: (naam: string) => {
      const wijst = werkmap.namen.get(naam);
      const blad = wijst && zoek(wijst.blad);
      return blad ? bereikVan(omgeving, blad, rechthoekVan(wijst.adres)) : null;
    },
    setNamedRange: (naam: string, bereik: object) => {
      schrijft();
      if (!NAAM.test(naam)) throw new Error(`The name "${naam}" is invalid.`);
      const { blad, plek } = plekVan(bereik);
      werkmap.namen.set(naam, { blad: blad.naam, adres: adresVan(plek) });
    },
    removeNamedRange: (naam: string) => {
      schrijft();
      if (!werkmap.namen.delete(naam)) throw new Error('The named range does not exist.');
    },
  });
}

function naambereik(omgeving: Omgeving, naam: string): object {
  const { werkmap, strikt, schrijft } = omgeving;
  return strikt('NamedRange', {
    getName: () => naam,
    getRange: () => {
      const wijst = werkmap.namen.get(naam)!;
      const blad = werkmap.bladen.find((kandidaat) => kandidaat.naam === wijst.blad);
      if (!blad) throw new Error('Range not found');
      return bereikVan(omgeving, blad, rechthoekVan(wijst.adres));
    },
    remove: () => {
      schrijft();
      werkmap.namen.delete(naam);
    },
  });
}

function bladVan(omgeving: Omgeving, blad: Namaakblad) {
  const { strikt, schrijft } = omgeving;
  const groei = (soort: 'rijen' | 'kolommen') => (na: number, aantal: number) => {
    schrijft();
    if (na < 1 || na > blad[soort] || aantal < 1) throw new Error('Those rows or columns are out of bounds.');
    if (na !== blad[soort]) throw new Error('Namaak: tussenvoegen is niet nagebouwd');
    blad[soort] += aantal;
  };
  const grafiekblad: Grafiekblad = { voegToe: (grafiek) => blad.grafieken.push(grafiek) };
  const gemaakt = strikt('Sheet', {
    getName: () => blad.naam,
    getSheetId: () => blad.nummer,
    isSheetHidden: () => blad.verborgen,
    getMaxRows: () => blad.rijen,
    getMaxColumns: () => blad.kolommen,
    getLastRow: () => blad.gebruikt()?.rijen ?? 0,
    getLastColumn: () => blad.gebruikt()?.kolommen ?? 0,
    insertRowsAfter: groei('rijen'),
    insertColumnsAfter: groei('kolommen'),
    getRange: (...waar: [string] | [number, number, number, number]) => {
      const plek =
        typeof waar[0] === 'string'
          ? rechthoekVan(waar[0])
          : { rij: waar[0] - 1, kolom: waar[1]! - 1, rijen: waar[2]!, kolommen: waar[3]! };
      return bereikVan(omgeving, blad, plek);
    },
    setColumnWidth: (kolom: number, breedte: number) => {
      schrijft();
      if (kolom < 1 || kolom > blad.kolommen) throw new Error('Those columns are out of bounds.');
      blad.kolombreedtes.set(kolom, breedte);
    },
    setFrozenRows: (rijen: number) => {
      schrijft();
      if (rijen >= blad.rijen) throw new Error("You can't freeze all visible rows on the sheet.");
      blad.vast = { ...blad.vast, rijen };
    },
    setFrozenColumns: (kolommen: number) => {
      schrijft();
      if (kolommen >= blad.kolommen) throw new Error("You can't freeze all visible columns on the sheet.");
      blad.vast = { ...blad.vast, kolommen };
    },
    setConditionalFormatRules: (nieuwe: object[]) => {
      schrijft();
      blad.voorwaarden = nieuwe.map((regel) => voorwaarden.get(regel)!);
    },
    newChart: () => grafiekbouwer(strikt, (bereik) => adresVan(plekVan(bereik).plek)),
    insertChart: (grafiek: { zetOp: (blad: Grafiekblad) => void }) => {
      schrijft();
      grafiek.zetOp(grafiekblad);
    },
  });
  bladen.set(gemaakt, blad);
  return gemaakt;
}

function bereikVan(omgeving: Omgeving, blad: Namaakblad, plek: Rechthoek) {
  const { werkmap, strikt, reken } = omgeving;
  const { rij, kolom, rijen, kolommen } = plek;
  if (rijen < 1 || kolommen < 1 || rij < 0 || kolom < 0) {
    throw new Error('The number of rows or columns in the range must be at least 1.');
  }
  if (rij + rijen > blad.rijen || kolom + kolommen > blad.kolommen) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const adressen = over(plek, (adres) => adres);
  const beveiligd = () => !omgeving.isEigenaar() && overlaptBeveiliging(blad, adressen.flat());
  /** Een schrijfactie met één waarde per cel: de vorm moet precies die van het bereik zijn. */
  const zetElk =
    <T>(doe: (adres: string, waarde: T) => void) =>
    (waarden: readonly (readonly T[])[]): object => {
      omgeving.schrijft();
      pastPrecies(waarden, rijen, kolommen);
      if (beveiligd()) throw new Error('You are trying to edit a protected cell or object.');
      waarden.forEach((regel, r) => regel.forEach((waarde, k) => doe(adressen[r]![k]!, waarde)));
      return gemaakt;
    };
  const maakOp = (sleutel: string) =>
    zetElk((adres, waarde: string | null) =>
      blad.opmaak.set(adres, { ...blad.opmaak.get(adres), [sleutel]: waarde }),
    );
  const gemaakt: object = strikt('Range', {
    getSheet: () => bladVan(omgeving, blad),
    getRow: () => rij + 1,
    getColumn: () => kolom + 1,
    getNumRows: () => rijen,
    getNumColumns: () => kolommen,
    getValues: () => waardenVan(werkmap, blad, adresVan(plek), reken),
    getFormulas: () =>
      adressen.map((regel) => regel.map((adres) => inTaal(blad.formule(adres), werkmap.taal))),
    getNumberFormats: () =>
      adressen.map((regel) => regel.map((adres) => blad.opmaak.get(adres)?.code ?? 'General')),
    getDataValidations: () =>
      adressen.map((regel) => regel.map((adres) => regelVan(omgeving, blad.regels.get(adres)))),
    canEdit: () => !beveiligd(),
    setValues: (waarden: readonly (readonly unknown[])[]) => {
      const gelezen = waarden.map((regel) => regel.map((waarde) => alsCel(waarde, werkmap)));
      gelezen.forEach((regel, r) =>
        regel.forEach((cel, k) => {
          const regelHier = blad.regels.get(adressen[r]?.[k] ?? '');
          if (regelHier && weigert(regelHier, cel.waarde, omgeving)) {
            throw new Error(
              `The data you entered in cell ${adressen[r]![k]!} violates the data validation rules set on this cell.`,
            );
          }
        }),
      );
      return zetElk((adres, cel: (typeof gelezen)[0][0]) => blad.zet(adres, cel))(gelezen);
    },
    setBackgrounds: maakOp('vlak'),
    setFontColors: maakOp('tekst'),
    setFontWeights: maakOp('dikte'),
    setNumberFormats: maakOp('code'),
    setDataValidations: zetElk((adres, regel: object | null) => {
      const gevonden = regel && regels.get(regel);
      if (regel && !gevonden) throw new Error('Namaak: dit is geen gegevensvalidatie');
      if (gevonden) blad.regels.set(adres, gevonden);
      else blad.regels.delete(adres);
    }),
    setNote: (tekst: string) => {
      omgeving.schrijft();
      for (const adres of adressen.flat()) blad.notities.set(adres, tekst);
    },
    protect: () => beveiliging(omgeving, blad, adresVan(plek)),
    activate: () => {
      if (blad.verborgen) throw new Error('Namaak: een verborgen blad aanwijzen is niet nagebouwd');
      werkmap.selectie = { blad: blad.naam, adres: adresVan(plek) };
    },
  });
  plekken.set(gemaakt, { blad, plek });
  return gemaakt;
}

function pastPrecies(waarden: readonly (readonly unknown[])[], rijen: number, kolommen: number): void {
  const melding = (soort: string, had: number, wil: number) =>
    new Error(
      `The number of ${soort} in the data does not match the number of ${soort} in the range. The data has ${had} but the range has ${wil}.`,
    );
  if (waarden.length !== rijen) throw melding('rows', waarden.length, rijen);
  const scheef = waarden.find((regel) => regel.length !== kolommen);
  if (scheef) throw melding('columns', scheef.length, kolommen);
}

function alsCel(waarde: unknown, { taal }: Namaakwerkmap): { waarde: Celwaarde; formule: string } {
  if (typeof waarde === 'string') {
    if (waarde.length > MEESTE_TEKENS_IN_CEL)
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    return { waarde: '', formule: '', ...ingetypt(waarde, taal) };
  }
  if (typeof waarde === 'boolean' || (typeof waarde === 'number' && Number.isFinite(waarde))) {
    return { waarde, formule: '' };
  }
  throw new Error(`Namaak: ${String(waarde)} is geen celwaarde voor setValues`);
}

function weigert(
  { regel, weigert: streng }: Namaakregel,
  waarde: Celwaarde,
  { werkmap, reken }: Omgeving,
): boolean {
  if (!streng || waarde === '') return false;
  switch (regel.soort) {
    case 'lijst':
      return !regel.keuzes.map(String).includes(String(waarde));
    case 'lijst uit bereik':
      return !waardenVan(werkmap, werkmap.blad(regel.blad), regel.adres, reken).flat().includes(waarde);
    case 'getal':
      return typeof waarde !== 'number' || waarde < regel.minimum || waarde > regel.maximum;
  }
}

function overlaptBeveiliging(blad: Namaakblad, adressen: readonly string[]): boolean {
  const doel = new Set(adressen);
  return blad.beveiligingen.some(
    ({ adres, alleenWaarschuwing }) =>
      !alleenWaarschuwing &&
      over(rechthoekVan(adres), (cel) => doel.has(cel))
        .flat()
        .some(Boolean),
  );
}

function beveiliging({ strikt, schrijft }: Omgeving, blad: Namaakblad, adres: string): object {
  schrijft();
  const gegevens = { adres, uitleg: '', alleenWaarschuwing: false };
  blad.beveiligingen.push(gegevens);
  const gemaakt: object = strikt('Protection', {
    setDescription: (uitleg: string) => {
      schrijft();
      gegevens.uitleg = uitleg;
      return gemaakt;
    },
    setWarningOnly: (alleen: boolean) => {
      schrijft();
      gegevens.alleenWaarschuwing = alleen;
      return gemaakt;
    },
  });
  return gemaakt;
}

function regelbouwer(omgeving: Omgeving): object {
  let gegevens: Partial<Namaakregel> = {};
  const verder = (stuk: Partial<Namaakregel>) => {
    gegevens = { ...gegevens, ...stuk };
    return bouwer;
  };
  const bouwer: object = omgeving.strikt('DataValidationBuilder', {
    requireValueInList: (keuzes: readonly unknown[]) => {
      if (keuzes.some((keuze) => typeof keuze !== 'string')) throw new Error('Namaak: keuzes zijn tekst');
      return verder({ regel: { soort: 'lijst', keuzes: [...(keuzes as string[])] } });
    },
    requireValueInRange: (bereik: object) => {
      const { blad, plek } = plekVan(bereik);
      return verder({ regel: { soort: 'lijst uit bereik', blad: blad.naam, adres: adresVan(plek) } });
    },
    requireNumberBetween: (minimum: number, maximum: number) =>
      verder({ regel: { soort: 'getal', minimum, maximum } }),
    setAllowInvalid: (mag: boolean) => verder({ weigert: !mag }),
    setHelpText: (uitleg: string) => verder({ uitleg }),
    build: () => {
      const { regel, uitleg = '', weigert: streng = false } = gegevens;
      if (!regel) throw new Error('Namaak: een gegevensvalidatie zonder voorwaarde');
      return regelVan(omgeving, { regel, uitleg, weigert: streng });
    },
  });
  return bouwer;
}

function regelVan(omgeving: Omgeving, gegevens: Namaakregel | undefined): object | null {
  if (!gegevens) return null;
  const { regel, uitleg } = gegevens;
  const soorten = { lijst: 'VALUE_IN_LIST', 'lijst uit bereik': 'VALUE_IN_RANGE', getal: 'NUMBER_BETWEEN' };
  const gemaakt = omgeving.strikt('DataValidation', {
    getCriteriaType: () => soorten[regel.soort],
    getCriteriaValues: () => {
      switch (regel.soort) {
        case 'lijst':
          return [regel.keuzes, true];
        case 'lijst uit bereik':
          return [bereikVan(omgeving, omgeving.werkmap.blad(regel.blad), rechthoekVan(regel.adres)), true];
        case 'getal':
          return [regel.minimum, regel.maximum];
      }
    },
    getHelpText: () => uitleg,
  });
  regels.set(gemaakt, gegevens);
  return gemaakt;
}

function voorwaardebouwer({ strikt }: Omgeving): object {
  let gegevens = { adres: '', formule: '', vlak: null, tekst: null, vet: null } as Namaakvoorwaarde;
  const verder = (stuk: Partial<Namaakvoorwaarde>) => {
    gegevens = { ...gegevens, ...stuk };
    return bouwer;
  };
  const bouwer: object = strikt('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: (formule: string) => {
      if (formule.includes('!'))
        throw new Error('Conditional format rule cannot reference a different sheet.');
      return verder({ formule });
    },
    setRanges: ([bereik]: object[]) => verder({ adres: adresVan(plekVan(bereik!).plek) }),
    setBackground: (vlak: string | null) => verder({ vlak }),
    setFontColor: (tekst: string | null) => verder({ tekst }),
    setBold: (vet: boolean | null) => verder({ vet }),
    build: () => {
      if (!gegevens.adres || !gegevens.formule) throw new Error('Conditional format rule is incomplete.');
      const gemaakt = strikt('ConditionalFormatRule', {});
      voorwaarden.set(gemaakt, gegevens);
      return gemaakt;
    },
  });
  return bouwer;
}

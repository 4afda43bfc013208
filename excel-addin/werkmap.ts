import { type Werkmap, Werkmapfout } from '../werkmap';
import { leesBladnamen, verwijder, voegToe } from './bladen';
import { leesCellen, leesGebruikt, leesSelectie, schrijfCellen } from './cellen';
import { type Toestand, zinBij } from './fouten';
import { leesInstellingen, zetInstelling } from './instellingen';
import { leesNamen, zetNaam } from './namen';
import { DE_WERKMAP, opBereik, opBlad, type Plek, zoek } from './plek';
import { leesValidaties } from './validatielezer';
import { volg } from './volgSelectie';

/**
 * De poort naar Excel; het enige bestand dat `Excel.run` aanroept.
 *
 * @param voorvoegsel waarmee onze functies in deze Excel beginnen
 */
export function excelWerkmap(voorvoegsel: string): Werkmap {
  const selectie = () => inExcel({ zin: 'De selectie' }, leesSelectie);
  return {
    host: 'Excel',
    voorvoegsel,
    selectie,
    lees: (bereik) => inExcel(opBereik(bereik), (context) => leesCellen(context, bereik, voorvoegsel)),
    gebruikt: (blad) => inExcel(opBlad(blad), (context) => leesGebruikt(context, blad)),
    schrijf: (bereik, cellen) =>
      inExcel(opBereik(bereik), (context) => schrijfCellen(context, bereik, cellen, voorvoegsel)),
    selecteer: (bereik) =>
      inExcel(opBereik(bereik), async (context) => {
        zoek(context, bereik).select();
        await context.sync();
      }),
    bladen: () => inExcel(DE_WERKMAP, leesBladnamen),
    voegBladToe: (blad) => inExcel(opBlad(blad.naam), (context) => voegToe(context, blad, voorvoegsel)),
    verwijderBlad: (naam) => inExcel(opBlad(naam), (context) => verwijder(context, naam)),
    namen: () => inExcel(DE_WERKMAP, leesNamen),
    zetNaam: (naam, bereik) =>
      inExcel(bereik ? opBereik(bereik) : { zin: `De naam ${naam}` }, (context) =>
        zetNaam(context, naam, bereik),
      ),
    validaties: (blad) =>
      inExcel(opBlad(blad), (context) => leesValidaties(context, context.workbook.worksheets.getItem(blad))),
    instellingen: () => inExcel(DE_WERKMAP, leesInstellingen),
    zetInstelling: (naam, waarde) => inExcel(DE_WERKMAP, (context) => zetInstelling(context, naam, waarde)),
    volgSelectie: (luisteraar) => {
      let gestopt = false;
      const stoppen = inExcel(DE_WERKMAP, (context) =>
        volg(context, selectie, (bereik) => {
          if (!gestopt) luisteraar(bereik);
        }),
      );
      return () => {
        // Afmelden gaat over de brug en duurt even; wat er dan nog binnenkomt telt niet meer.
        gestopt = true;
        void stoppen.then((stop) => stop()).catch(() => undefined);
      };
    },
  };
}

/** Voert iets uit in Excel; een fout waar de gebruiker iets aan kan doen wordt een `Werkmapfout`. */
async function inExcel<T>(plek: Plek, doe: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(doe);
  } catch (fout) {
    if (!(fout instanceof OfficeExtension.Error)) throw fout;
    const zin = zinBij(fout.code, plek, await toestand(plek));
    throw zin === null ? (fout as Error) : new Werkmapfout(zin);
  }
}

async function toestand({ blad }: Plek): Promise<Toestand> {
  try {
    return await Excel.run(async (context) => {
      const werkmap = context.workbook.load('readOnly');
      const bladen = werkmap.worksheets.load('items/name, items/protection/protected');
      await context.sync();
      const beveiligd = bladen.items.some(({ name, protection }) => name === blad && protection.protected);
      return { alleenLezen: werkmap.readOnly, bladBeveiligd: beveiligd };
    });
  } catch {
    return { alleenLezen: false, bladBeveiligd: false };
  }
}

import { kolomletters, verwijzing } from '../../werkmap';
import { grafiekXml, tekeningXml } from './schrijfGrafiek';
import { instellingenXml } from './instellingen';
import { type Bestandsbouw, bladXml, type Bladverwijzingen, HOOFDRUIMTE } from './schrijfBlad';
import { INHOUD, Pakket, type Relatie } from './pakket';
import { notitiesXml, notitievakken } from './schrijfNotities';
import { bouwStijlen } from './schrijfStijlen';
import { controleerNamen, werkmapXml } from './schrijfWerkmap';
import type { Werkblad, Werkmapbestand } from './werkmapbestand';
import { veiligeCeltekst, XMLKOP } from './xml';

const BLADINHOUD = `${INHOUD}.spreadsheetml`;
const KEUZEBLAD = 'Keuzelijsten';

/**
 * Schrijft een werkmap als .xlsx, met de uitkomsten erbij zodat het bestand ook zonder deze rekenhulp te lezen is.
 * Fout: `Werkmapfout` bij een bladnaam of tekst die in Excel niet kan.
 */
export function schrijfXlsx(boek: Werkmapbestand): Promise<Uint8Array> {
  return new Promise((klaar) => klaar(new Bestand(boek).bytes()));
}

/** Een bestand in wording. */
class Bestand {
  private readonly pakket = new Pakket();
  private readonly teksten = new Map<string, number>();
  private readonly keuzelijsten: (readonly string[])[] = [];
  private readonly stijlen = bouwStijlen();
  private lopendeFormules = false;
  private grafieken = 0;
  private readonly keuzebladnaam: string;

  constructor(private readonly boek: Werkmapbestand) {
    const bezet = new Set(boek.bladen.map(({ naam }) => naam.toLowerCase()));
    let naam = KEUZEBLAD;
    for (let nummer = 2; bezet.has(naam.toLowerCase()); nummer += 1) naam = `${KEUZEBLAD} ${nummer}`;
    this.keuzebladnaam = naam;
  }

  bytes(): Uint8Array {
    const { bladen, instellingen } = this.boek;
    controleerNamen(bladen);
    const gekozen = bladen.findIndex(({ verborgen }) => !verborgen);
    const delen = bladen.map((blad, nummer) => this.zetBlad(blad, nummer + 1, nummer === gekozen));
    const alle = [...bladen];
    if (this.keuzelijsten.length > 0) {
      const keuzeblad = this.keuzeblad();
      alle.push(keuzeblad);
      delen.push(this.zetBlad(keuzeblad, alle.length, false));
    }
    const relaties: Relatie[] = [
      ...delen.map((doel) => ({ soort: 'worksheet', doel })),
      {
        soort: 'styles',
        doel: this.pakket.zet('xl/styles.xml', `${BLADINHOUD}.styles+xml`, this.stijlen.xml()),
      },
      {
        soort: 'sharedStrings',
        doel: this.pakket.zet('xl/sharedStrings.xml', `${BLADINHOUD}.sharedStrings+xml`, this.tekstenXml()),
      },
    ];
    if (this.lopendeFormules) {
      const doel = this.pakket.zet('xl/metadata.xml', `${BLADINHOUD}.sheetMetadata+xml`, METADATA);
      relaties.push({ soort: 'sheetMetadata', doel });
    }
    const eigen = instellingenXml(instellingen);
    if (eigen !== null) relaties.push({ soort: 'customXml', doel: this.zetInstellingen(eigen) });
    this.pakket.zet(
      'xl/workbook.xml',
      `${BLADINHOUD}.sheet.main+xml`,
      werkmapXml(alle, this.boek.namen, gekozen),
    );
    this.pakket.zetRelaties('xl/workbook.xml', relaties);
    this.pakket.zetRelaties('', [{ soort: 'officeDocument', doel: 'xl/workbook.xml' }]);
    return this.pakket.bytes();
  }

  private zetBlad(blad: Werkblad, nummer: number, gekozen: boolean): string {
    const naam = `xl/worksheets/sheet${nummer}.xml`;
    const relaties: Relatie[] = [];
    const verwijzingen: { -readonly [sleutel in keyof Bladverwijzingen]: string } = {};
    const verwijs = (soort: string, doel: string) => `rId${relaties.push({ soort, doel })}`;
    if (blad.grafieken.length > 0)
      verwijzingen.tekening = verwijs('drawing', this.zetGrafieken(blad, nummer));
    if (blad.notities.length > 0) {
      const vak = this.pakket.zet(
        `xl/drawings/vmlDrawing${nummer}.vml`,
        null,
        notitievakken(blad.notities, nummer),
      );
      verwijzingen.notities = verwijs('vmlDrawing', vak);
      const tekst = notitiesXml(blad.notities);
      verwijs('comments', this.pakket.zet(`xl/comments${nummer}.xml`, `${BLADINHOUD}.comments+xml`, tekst));
    }
    this.pakket.zet(naam, `${BLADINHOUD}.worksheet+xml`, bladXml(blad, this.bouw(), verwijzingen, gekozen));
    this.pakket.zetRelaties(naam, relaties);
    return naam;
  }

  private bouw(): Bestandsbouw {
    return {
      boek: this.boek,
      stijlen: this.stijlen,
      tekst: (tekst) => {
        const bekend = this.teksten.get(tekst);
        if (bekend !== undefined) return bekend;
        this.teksten.set(tekst, this.teksten.size);
        return this.teksten.size - 1;
      },
      keuzelijst: (keuzes) => {
        const rij = this.keuzelijsten.push(keuzes);
        return verwijzing({
          blad: this.keuzebladnaam,
          adres: `$A$${rij}:$${kolomletters(keuzes.length - 1)}$${rij}`,
        });
      },
      looptUit: () => {
        this.lopendeFormules = true;
      },
    };
  }

  private zetGrafieken({ naam, grafieken }: Werkblad, nummer: number): string {
    const relaties = grafieken.map((grafiek) => {
      this.grafieken += 1;
      const plek = `xl/charts/chart${this.grafieken}.xml`;
      return {
        soort: 'chart',
        doel: this.pakket.zet(plek, `${INHOUD}.drawingml.chart+xml`, grafiekXml(grafiek, naam)),
      };
    });
    const plek = `xl/drawings/drawing${nummer}.xml`;
    const nummers = this.pakket.zetRelaties(plek, relaties);
    return this.pakket.zet(plek, `${INHOUD}.drawing+xml`, tekeningXml(grafieken, nummers));
  }

  private zetInstellingen(xml: string): string {
    const plek = 'customXml/item1.xml';
    this.pakket.zet(plek, null, xml);
    const doel = this.pakket.zet(
      'customXml/itemProps1.xml',
      `${INHOUD}.customXmlProperties+xml`,
      INSTELLINGENKENMERK,
    );
    this.pakket.zetRelaties(plek, [{ soort: 'customXmlProps', doel }]);
    return plek;
  }

  private keuzeblad(): Werkblad {
    return {
      naam: this.keuzebladnaam,
      verborgen: true,
      cellen: this.keuzelijsten.flatMap((keuzes, rij) =>
        keuzes.map((waarde, kolom) => ({ rij, kolom, waarde })),
      ),
      kolommen: [],
      rijen: [],
      vast: { rijen: 0, kolommen: 0 },
      samengevoegd: [],
      notities: [],
      validaties: [],
      voorwaarden: [],
      grafieken: [],
    };
  }

  private tekstenXml(): string {
    const delen = [...this.teksten.keys()].map(
      (tekst) => `<si><t xml:space="preserve">${veiligeCeltekst(tekst)}</t></si>`,
    );
    return `${XMLKOP}<sst xmlns="${HOOFDRUIMTE}" uniqueCount="${delen.length}">${delen.join('')}</sst>`;
  }
}

// Zegt Excel dat een formule met `cm="1"` over cellen mag lopen; zonder wordt het een formule tussen accolades.
const METADATA = `${XMLKOP}<metadata xmlns="${HOOFDRUIMTE}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const INSTELLINGENKENMERK = `${XMLKOP}<ds:datastoreItem ds:itemID="{5B1D7C1E-3F0A-4C59-9E5B-0B3D2A6F4E11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`;

import { strToU8, type Zippable, zipSync } from 'fflate';
import { RELATIERUIMTE } from './schrijfBlad';
import { XMLKOP } from './xml';

const PAKKETRUIMTE = 'http://schemas.openxmlformats.org/package/2006';
// Een vaste datum: dezelfde werkmap geeft altijd hetzelfde bestand.
const DATUM = new Date(2000, 0, 1);

/** Begint de soort van bijna elk onderdeel. */
export const INHOUD = 'application/vnd.openxmlformats-officedocument';

/** Een verwijzing naar een ander onderdeel. */
export interface Relatie {
  readonly soort: string;
  readonly doel: string;
}

/** De onderdelen van een bestand in wording, met wat erbij hoort: hun soort en hun onderlinge verwijzingen. */
export class Pakket {
  private readonly onderdelen: Zippable = {};
  private readonly soorten: string[] = [];

  /** Zet een onderdeel neer; zonder soort geldt die van de uitgang. Geeft de naam terug. */
  zet(naam: string, soort: string | null, xml: string): string {
    this.onderdelen[naam] = strToU8(xml);
    if (soort !== null) this.soorten.push(`<Override PartName="/${naam}" ContentType="${soort}"/>`);
    return naam;
  }

  /** Zet de verwijzingen van een onderdeel neer, `''` is het bestand zelf; geeft hun nummers. */
  zetRelaties(van: string, relaties: readonly Relatie[]): string[] {
    if (relaties.length === 0) return [];
    const map = van.slice(0, van.lastIndexOf('/') + 1);
    const nummers = relaties.map((_, nummer) => `rId${nummer + 1}`);
    const delen = relaties.map(
      ({ soort, doel }, nummer) =>
        `<Relationship Id="${nummers[nummer]!}" Type="${RELATIERUIMTE}/${soort}" Target="/${doel}"/>`,
    );
    this.zet(
      `${map}_rels/${van.slice(map.length)}.rels`,
      null,
      `${XMLKOP}<Relationships xmlns="${PAKKETRUIMTE}/relationships">${delen.join('')}</Relationships>`,
    );
    return nummers;
  }

  bytes(): Uint8Array {
    const inhoud = `${XMLKOP}<Types xmlns="${PAKKETRUIMTE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${INHOUD}.vmlDrawing"/>${this.soorten.join('')}</Types>`;
    return zipSync(
      { '[Content_Types].xml': strToU8(inhoud), ...this.onderdelen },
      { level: 6, mtime: DATUM },
    );
  }
}

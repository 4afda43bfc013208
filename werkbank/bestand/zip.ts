import { unzipSync } from 'fflate';
import { GRENZEN } from './grenzen';
import { bestandsweigering } from './zinnen';

/** De onderdelen van een ingepakt bestand; de namen zijn kleine letters, zonder schuine streep vooraan. */
export class Onderdelen {
  private over: number;

  constructor(private readonly inhoud: ReadonlyMap<string, Uint8Array>) {
    const samen = [...inhoud.values()].reduce((som, { length }) => som + length, 0);
    this.over = samen + GRENZEN.herhaald;
  }

  namen(): string[] {
    return [...this.inhoud.keys()];
  }

  heeft(naam: string): boolean {
    return this.inhoud.has(naam);
  }

  /** De bytes om te lezen. Elke keer telt mee: een bestand kan heel vaak naar hetzelfde onderdeel verwijzen. */
  lees(naam: string): Uint8Array | undefined {
    const bytes = this.inhoud.get(naam);
    this.over -= bytes?.length ?? 0;
    if (this.over < 0) throw bestandsweigering.teVaakGelezen();
    return bytes;
  }
}

const NODIG = /\.(xml|rels|vml)$|^mimetype$/;

/**
 * Pakt een bestand uit dat van een ander komt. De inhoudsopgave wordt eerst bekeken: wat te groot wordt, wordt niet
 * uitgepakt. Van wat geen tekst is (plaatjes, macro’s) staat er alleen de naam, met nul bytes.
 */
export function pakUit(bytes: Uint8Array): Onderdelen {
  let uitgepakt = 0;
  const namen: string[] = [];
  lees(bytes, ({ name, originalSize }) => {
    namen.push(name);
    if (namen.length > GRENZEN.onderdelen) throw bestandsweigering.teVeel('onderdelen', GRENZEN.onderdelen);
    if (NODIG.test(onderdeelnaam(name))) uitgepakt += originalSize;
    return false;
  });
  const verdacht = uitgepakt > GRENZEN.verhoudingVanaf && uitgepakt > bytes.length * GRENZEN.verhouding;
  if (uitgepakt > GRENZEN.uitgepakt || verdacht) throw bestandsweigering.teGrootUitgepakt();
  const inhoud = lees(bytes, ({ name }) => NODIG.test(onderdeelnaam(name)));
  const onderdelen = new Map<string, Uint8Array>(namen.map((naam) => [onderdeelnaam(naam), LEEG]));
  for (const naam of Object.keys(inhoud)) onderdelen.set(onderdeelnaam(naam), inhoud[naam]!);
  return new Onderdelen(onderdelen);
}

const LEEG = new Uint8Array();

/** De naam waaronder een onderdeel te vinden is; hoofdletters maken in zo’n bestand geen verschil. */
export function onderdeelnaam(naam: string): string {
  return naam.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function lees(
  bytes: Uint8Array,
  filter: (onderdeel: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  let geweigerd: unknown;
  try {
    return unzipSync(bytes, {
      filter: (onderdeel) => {
        try {
          return filter(onderdeel);
        } catch (fout) {
          geweigerd = fout;
          throw fout;
        }
      },
    });
  } catch {
    throw geweigerd instanceof Error ? geweigerd : bestandsweigering.beschadigd();
  }
}

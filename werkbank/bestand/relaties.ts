import { leesXml } from './xml';
import { onderdeelnaam, type Onderdelen } from './zip';

/** Een verwijzing van het ene onderdeel van een bestand naar het andere. Verwijzingen naar buiten staan er niet bij. */
export interface Relatie {
  readonly nummer: string;
  /** Het laatste woord van de soort, zoals `worksheet`. */
  readonly soort: string;
  /** De naam van het andere onderdeel. */
  readonly doel: string;
}

/** De relaties van een onderdeel; `''` is het bestand zelf. */
export function relatiesVan(onderdelen: Onderdelen, plek: string): Relatie[] {
  const map = plek.slice(0, plek.lastIndexOf('/') + 1);
  const bytes = onderdelen.lees(`${map}_rels/${plek.slice(map.length)}.rels`);
  if (!bytes) return [];
  return leesXml(bytes).kinderen.flatMap(({ kenmerken }) => {
    const doel = kenmerken.get('Target');
    if (doel === undefined || kenmerken.get('TargetMode') === 'External') return [];
    const soort = kenmerken.get('Type') ?? '';
    return [
      {
        nummer: kenmerken.get('Id') ?? '',
        soort: soort.slice(soort.lastIndexOf('/') + 1),
        doel: onderdeelnaam(/^[\\/]/.test(doel) ? doel : opgelost(map + doel)),
      },
    ];
  });
}

/** Werkt `..` in een pad weg. */
function opgelost(pad: string): string {
  const delen: string[] = [];
  for (const deel of pad.split(/[\\/]/)) {
    if (deel === '..') delen.pop();
    else if (deel !== '.') delen.push(deel);
  }
  return delen.join('/');
}

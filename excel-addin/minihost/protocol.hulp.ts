import { fouten, Hostfout } from './hostfout.hulp';

type Ding = Record<string, unknown>;

interface Argumenten {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface Vraag {
  readonly Select?: readonly string[];
}

interface Pad {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: Argumenten;
}

interface Handeling {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Argumenten;
  readonly QueryInfo?: Vraag;
}

/** Wat office.js per `sync` stuurt: handelingen, en de paden naar de objecten waarop ze slaan. */
export interface Batch {
  readonly Actions: readonly Handeling[];
  readonly ObjectPaths?: Readonly<Record<number, Pad>>;
}

export interface Antwoord {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

// De nummers van het protocol.
const PAD = { wortel: 1, dienst: 2, methode: 3, eigenschap: 4, element: 5, verwijzing: 6 } as const;
const DOE = { maak: 1, vraag: 2, roep: 3, zet: 4, spoor: 5 } as const;
// Boekhouding van office.js waar een host niets voor hoeft te doen.
const BOEKHOUDING = /^_(?:KeepReference|RemoveReference|(?:Un)?Register\w*Event)$/;

/** Voert batches van office.js uit op objecten met dezelfde namen; wat niet is nagebouwd wordt geweigerd. */
export class Protocol {
  private readonly bewaard = new Map<string, Ding>();

  /**
   * @param wortel het object waar elk pad bij begint: de werkmap
   * @param diensten andere diensten van de host, op naam
   */
  constructor(
    private readonly wortel: object,
    private readonly diensten: Readonly<Record<string, object>>,
  ) {}

  /** De handelingen gaan op volgorde; bij de eerste fout stopt de batch en blijft staan wat al gedaan is. */
  voerUit({ Actions, ObjectPaths = {} }: Batch): Antwoord {
    const gevonden = new Map<number, Ding | null>();
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const handeling of Actions) {
      try {
        Results.push({ ActionId: handeling.Id, Value: this.doe(handeling, ObjectPaths, gevonden) });
      } catch (fout) {
        if (!(fout instanceof Hostfout)) throw fout;
        return { Results, Error: { Code: fout.code, Message: fout.message, Location: handeling.Name } };
      }
    }
    return { Results };
  }

  private doe(
    { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Handeling,
    paden: Readonly<Record<number, Pad>>,
    gevonden: Map<number, Ding | null>,
  ): unknown {
    if (ActionType === DOE.spoor) return null;
    const ding = this.zoek(ObjectPathId, paden, gevonden);
    const argumenten = () => this.argumenten(ArgumentInfo, paden, gevonden);
    switch (ActionType) {
      case DOE.maak:
        return (
          ding && { _Id: ding.Id, ...(ding.KentVerwijzing === true && { _ReferenceId: this.bewaar(ding) }) }
        );
      case DOE.vraag:
        return ding && lees(ding, QueryInfo?.Select ?? []);
      case DOE.roep: {
        if (BOEKHOUDING.test(Name)) return null;
        const antwoord = roep(ding, Name, argumenten());
        return typeof antwoord === 'object' && !Array.isArray(antwoord) ? null : antwoord;
      }
      case DOE.zet:
        zet(ding, Name, argumenten()[0]);
        return null;
      default:
        throw fouten.nietNagebouwd(`handeling ${ActionType}`);
    }
  }

  private zoek(
    nummer: number,
    paden: Readonly<Record<number, Pad>>,
    gevonden: Map<number, Ding | null>,
  ): Ding | null {
    if (!gevonden.has(nummer)) gevonden.set(nummer, this.volg(paden[nummer]!, paden, gevonden));
    return gevonden.get(nummer) ?? null;
  }

  private volg(
    { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: Pad,
    paden: Readonly<Record<number, Pad>>,
    gevonden: Map<number, Ding | null>,
  ): Ding | null {
    const ouder = () => this.zoek(ParentObjectPathId, paden, gevonden);
    const argumenten = () => this.argumenten(ArgumentInfo, paden, gevonden);
    switch (ObjectPathType) {
      case PAD.wortel:
        return this.wortel as Ding;
      case PAD.dienst: {
        const dienst = this.diensten[Name];
        if (!dienst) throw fouten.nietNagebouwd(`dienst ${Name}`);
        return dienst as Ding;
      }
      case PAD.methode:
        return roep(ouder(), Name, argumenten()) as Ding | null;
      case PAD.element:
        return roep(ouder(), 'GetItem', argumenten()) as Ding | null;
      case PAD.eigenschap:
        return eigenschap(ouder(), Name) as Ding;
      case PAD.verwijzing:
        return this.bewaard.get(Name) ?? null;
      default:
        throw fouten.nietNagebouwd(`pad ${ObjectPathType}`);
    }
  }

  private argumenten(
    { Arguments = [], ReferencedObjectPathIds = [] }: Argumenten = {},
    paden: Readonly<Record<number, Pad>>,
    gevonden: Map<number, Ding | null>,
  ): unknown[] {
    return Arguments.map((waarde, i) => {
      const nummer = ReferencedObjectPathIds[i] ?? 0;
      return nummer > 0 ? this.zoek(nummer, paden, gevonden) : waarde;
    });
  }

  private bewaar(ding: Ding): string {
    const naam = `v${this.bewaard.size + 1}`;
    this.bewaard.set(naam, ding);
    return naam;
  }
}

function roep(ding: Ding | null, naam: string, argumenten: unknown[]): unknown {
  if (!ding) throw fouten.nietGevonden(naam);
  const methode = ding[naam];
  if (typeof methode !== 'function') throw fouten.nietNagebouwd(`${ding.constructor.name}.${naam}`);
  return (methode as (...invoer: unknown[]) => unknown).apply(ding, argumenten);
}

function eigenschap(ding: Ding | null, naam: string): unknown {
  if (!ding) throw fouten.nietGevonden(naam);
  if (!(naam in ding)) throw fouten.nietNagebouwd(`${ding.constructor.name}.${naam}`);
  return ding[naam];
}

function zet(ding: Ding | null, naam: string, waarde: unknown): void {
  eigenschap(ding, naam);
  ding![naam] = waarde;
}

/** Leest wat `load` vroeg: eigenschappen, eigenschappen van onderdelen (`a/b`) en van de leden van een verzameling. */
function lees(ding: Ding, gevraagd: readonly string[]): unknown {
  const paden = gevraagd.map((pad) => pad.split('/'));
  if (Array.isArray(ding._items)) {
    const perLid = paden.map((pad) => (pad[0] === 'items' ? pad.slice(1) : pad).join('/')).filter(Boolean);
    return {
      _Items: (ding._items as Ding[]).map((lid) => ({
        ...(lees(lid, perLid) as Ding),
        _Id: lid.Id,
      })),
    };
  }
  const uit: Ding = {};
  for (const naam of new Set(paden.map(([eerste = '']) => eerste))) {
    const sleutel = naam[0]!.toUpperCase() + naam.slice(1);
    const waarde = eigenschap(ding, sleutel);
    const dieper = paden.filter(([eerste, ...rest]) => eerste === naam && rest.length > 0);
    uit[sleutel] =
      dieper.length > 0
        ? lees(
            waarde as Ding,
            dieper.map((pad) => pad.slice(1).join('/')),
          )
        : waarde;
  }
  return uit;
}

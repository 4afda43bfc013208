import { IResourceManagerService, type IResources, UniverInstanceType } from '@univerjs/core';
import type { Grafiek } from '../../werkmap';
import type { Werkvoorwaarde } from '../bestand';
import { huidigBoek, type Rekenblad } from './rekenblad';

/** Wat bij een blad hoort en het rekenblad zelf niet kent. */
export interface Bladtoebehoren {
  readonly grafieken: readonly Grafiek[];
  readonly voorwaarden: readonly Werkvoorwaarde[];
}

/** Het toebehoren van een hele werkmap. */
export interface Inhoud {
  readonly instellingen: Readonly<Record<string, string>>;
  readonly bladen: Readonly<Record<string, Bladtoebehoren>>;
}

const LEEG: Inhoud = { instellingen: {}, bladen: {} };
const NIETS: Bladtoebehoren = { grafieken: [], voorwaarden: [] };
// Univer eist deze vorm van naam.
const NAAM = 'SHEET_BWMO_PLUGIN';

/** Toebehoren om mee te geven aan een werkmap die nog open moet. */
export function toebehorenAlsBron(inhoud: Inhoud): IResources[number] {
  return { name: NAAM, data: JSON.stringify(inhoud) };
}

/**
 * Instellingen van het paneel, grafieken en voorwaarden. Ze gaan mee als de werkmap bewaard wordt en komen terug als
 * zij weer opengaat.
 */
export class Toebehoren {
  private readonly perBoek = new Map<string, Inhoud>();
  private readonly luisteraars = new Set<() => void>();

  constructor(private readonly rekenblad: Rekenblad) {
    rekenblad.injector.get(IResourceManagerService).registerPluginResource<Inhoud>({
      pluginName: NAAM,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (boek) => JSON.stringify(this.perBoek.get(boek) ?? LEEG),
      parseJson: (tekst) => JSON.parse(tekst) as Inhoud,
      onLoad: (boek, inhoud) => this.perBoek.set(boek, inhoud),
      onUnLoad: (boek) => this.perBoek.delete(boek),
    });
  }

  instellingen(): Readonly<Record<string, string>> {
    return this.inhoud().instellingen;
  }

  zetInstelling(naam: string, waarde: string | null): void {
    const instellingen = { ...this.inhoud().instellingen };
    if (waarde === null) Reflect.deleteProperty(instellingen, naam);
    else instellingen[naam] = waarde;
    this.wijzig({ instellingen });
  }

  van(bladId: string): Bladtoebehoren {
    return this.inhoud().bladen[bladId] ?? NIETS;
  }

  zet(bladId: string, toebehoren: Partial<Bladtoebehoren>): void {
    this.wijzig({
      bladen: { ...this.inhoud().bladen, [bladId]: { ...this.van(bladId), ...toebehoren } },
    });
  }

  /** Roept de luisteraar na elke wijziging van wat hier bewaard wordt. */
  bijWijziging(luisteraar: () => void): void {
    this.luisteraars.add(luisteraar);
  }

  private inhoud(): Inhoud {
    return this.perBoek.get(huidigBoek(this.rekenblad).getId()) ?? LEEG;
  }

  private wijzig(deel: Partial<Inhoud>): void {
    this.perBoek.set(huidigBoek(this.rekenblad).getId(), { ...this.inhoud(), ...deel });
    this.luisteraars.forEach((luisteraar) => luisteraar());
  }
}

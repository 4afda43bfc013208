import type { IFormulaDependencyGenerator, Interpreter, Lexer } from '@univerjs/preset-sheets-core';
import { sleutelVan } from './celsleutel';
import { Lezingen, type Leesvak, omvat, vaksleutel } from './lezingen';

/** Een cel van het rekenblad, met rij en kolom vanaf 0. */
export interface Rekenplek {
  readonly bladId: string;
  readonly rij: number;
  readonly kolom: number;
}

type Gegeven = Parameters<Interpreter['execute']>[0];
type Uitkomst = ReturnType<Interpreter['execute']>;

/** De onderdelen van Univer die samen rekenen. Elk ervan kan gooien, en op sommige wordt gewacht. */
export interface Motor {
  readonly lezer: Pick<Lexer, 'treeBuilder'>;
  readonly tolk: Pick<Interpreter, 'execute' | 'executeAsync'>;
  readonly bomen: Pick<IFormulaDependencyGenerator, 'generate'>;
  /** Een maker van bomen die niets meer weet van wat eerder misging. */
  readonly verseBomen: () => Pick<IFormulaDependencyGenerator, 'generate'>;
  /** De cel waar nu aan gerekend wordt. */
  readonly hier: () => Rekenplek;
  /** De naam in een formule die zichzelf gebruikt. */
  readonly eindelozeNaam: (formule: string) => string | undefined;
  /** Of dit een hele formule is, en geen deel dat los uitgerekend wordt om te weten waar de formule van afhangt. */
  readonly isHeel: (formule: Gegeven) => boolean;
  /** Of deze formule zelf uitrekent waar zij leest, zoals met INDIRECT; een kring daarin staat nergens. */
  readonly kiestZelfWaar: (formule: Gegeven) => boolean;
  /** Roept de luisteraar bij elk bereik dat gelezen wordt. */
  readonly bijLezen: (luisteraar: (vak: () => Leesvak) => void) => void;
  /** Het bereik dat een uitkomst is; de cellen ervan leest Univer pas als de formule klaar is. */
  readonly vakVan: (uitkomst: Uitkomst) => Leesvak | undefined;
  readonly waarden: {
    readonly onleesbaar: ReturnType<Lexer['treeBuilder']>;
    readonly kring: ReturnType<Lexer['treeBuilder']>;
    readonly mislukt: () => Uitkomst;
    readonly leestZichzelf: () => Uitkomst;
  };
  readonly rekenAlles: () => void;
}

/** Waarom er niet verder gerekend wordt; de plek is de cel waarop gewacht wordt, als die bekend is. */
export interface Stilstand {
  readonly plek: Rekenplek | null;
}

/** Wat er over het rekenen te zeggen is als het niet lukt. */
export interface Rekenwerk {
  readonly stilstand: () => Stilstand | null;
  /** De cel waar nu aan gerekend wordt. */
  readonly hier: () => Rekenplek;
  /** Waarom een cel een fout is die het rekenblad zelf niet kan uitleggen. */
  readonly bij: (plek: Rekenplek, formule: string) => string | undefined;
  /** Zegt dat er iets gebeurde, en of er nog gerekend wordt; blijft het daarna stil, dan wordt er niet meer gewacht. */
  readonly beweging: (bezig: boolean) => void;
  readonly bijStilstand: (luisteraar: () => void) => void;
  /** Wat formules lazen die zelf uitrekenen waar. */
  readonly lezingen: Lezingen;
  /** Een cel waarvoor `isZo` geldt staat in een kring en krijgt geen uitkomst. */
  readonly zonderUitkomst: (isZo: (plek: Rekenplek) => boolean) => void;
  /** Het aantal cellen waarvan onthouden is dat het rekenblad erop vastliep. */
  readonly aantal: () => number;
  /** Rijen of kolommen zijn verschoven: wat bij een plek hoorde klopt niet meer. */
  readonly vergeetPlekken: () => void;
}

/** Zo lang mag het stil zijn terwijl er gerekend wordt, in milliseconden. */
export const GEEN_ANTWOORD = 25_000;

const ZINNEN = {
  gegooid: 'het rekenblad liep vast op deze formule; schrijf haar eenvoudiger of in stukken.',
  stil: 'deze formule geeft geen antwoord; schrijf haar eenvoudiger of in stukken.',
  zichzelf: 'deze formule leest haar eigen cel; laat haar eerder ophouden.',
} as const;
type Reden = keyof typeof ZINNEN;

class Stil extends Error {}

/** De formule waar nu aan gerekend wordt. */
interface Lezend {
  readonly plek: Rekenplek;
  readonly vakken: Map<string, Leesvak>;
  /** Of zij, of een functie erin, zelf uitrekent waar zij leest. */
  kiest: boolean;
}

interface Begonnen {
  readonly sleutel: string;
  /** Leeg bij een deel van een formule, en bij een functie die een formule binnen zichzelf uitrekent. */
  readonly eigen: Lezend | null;
}

/**
 * Houdt het rekenen gaande als Univer gooit of niet antwoordt.
 *
 * Zonder bewaking blijft Univer dan voor altijd denken dat het rekent: geen formule wordt nog berekend, ook niet in de
 * volgende werkmap. Hier kost één formule alleen haar eigen cel, en begint na een storing in het geheel een verse motor.
 */
export function bewaakRekenwerk(motor: Motor): Rekenwerk {
  const { lezer, tolk, bomen, waarden } = motor;
  const redenBijCel = new Map<string, Reden>();
  const zinBijFormule = new Map<string, string>();
  const luisteraars = new Set<() => void>();
  const afbreken = new Set<(fout: Stil) => void>();
  let gestopt = false;
  let wachtOp: Stilstand | null = null;
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const meld = () => luisteraars.forEach((luisteraar) => luisteraar());

  function teStoppen<T>(werk: Promise<T>): Promise<T> {
    return new Promise<T>((klaar, mislukt) => {
      afbreken.add(mislukt);
      void werk.then(klaar, mislukt).finally(() => afbreken.delete(mislukt));
    });
  }

  const lees = lezer.treeBuilder.bind(lezer);
  lezer.treeBuilder = (formule, ...opties) => {
    const naam = motor.eindelozeNaam(formule);
    if (naam !== undefined) {
      zinBijFormule.set(
        formule,
        `deze formule gebruikt de naam ${naam}, die zichzelf gebruikt; laat die naam naar cellen wijzen.`,
      );
      return waarden.kring;
    }
    try {
      const gelezen = lees(formule, ...opties);
      zinBijFormule.delete(formule);
      return gelezen;
    } catch {
      zinBijFormule.set(formule, ZINNEN.gegooid);
      return waarden.onleesbaar;
    }
  };

  const lezingen = new Lezingen();
  let staatInKring: (plek: Rekenplek) => boolean = () => false;

  let lezend: Lezend | null = null;
  const houd = (vak: Leesvak) => lezend?.vakken.set(vaksleutel(vak), vak);
  motor.bijLezen((vak) => {
    if (lezend?.kiest) houd(vak());
  });

  const begin = (knoop: Gegeven): Begonnen => {
    const plek = motor.hier();
    const sleutel = sleutelVan(plek.bladId, plek.rij, plek.kolom);
    const kiest = motor.kiestZelfWaar(knoop);
    if (lezend) {
      lezend.kiest ||= kiest;
      return { sleutel, eigen: null };
    }
    // Een voorwaarde of invoerregel rekent buiten de cellen.
    if (plek.rij >= 0 && motor.isHeel(knoop)) lezend = { plek, vakken: new Map(), kiest };
    return { sleutel, eigen: lezend };
  };
  const eindig = ({ sleutel, eigen }: Begonnen) => {
    if (!eigen) return;
    lezingen.zet(sleutel, eigen.vakken);
    lezend = null;
  };
  const klaar = (begonnen: Begonnen, uitkomst: Uitkomst) => {
    const { sleutel, eigen } = begonnen;
    if (!eigen) return uitkomst;
    const vak = eigen.kiest ? motor.vakVan(uitkomst) : undefined;
    if (vak) houd(vak);
    eindig(begonnen);
    if (leestZichzelf(eigen)) {
      if (eigen.kiest) redenBijCel.set(sleutel, 'zichzelf');
      return waarden.leestZichzelf();
    }
    redenBijCel.delete(sleutel);
    return uitkomst;
  };
  const leestZichzelf = ({ plek, vakken }: Lezend) =>
    staatInKring(plek) || [...vakken.values()].some((vak) => omvat(vak, plek.bladId, plek.rij, plek.kolom));
  const mislukt = (begonnen: Begonnen, reden: Reden) => {
    eindig(begonnen);
    redenBijCel.set(begonnen.sleutel, reden);
    return waarden.mislukt();
  };

  const reken = tolk.execute.bind(tolk);
  tolk.execute = (knoop) => {
    const begonnen = begin(knoop);
    try {
      return klaar(begonnen, reken(knoop));
    } catch {
      return mislukt(begonnen, 'gegooid');
    }
  };

  const rekenEnWacht = tolk.executeAsync.bind(tolk);
  tolk.executeAsync = async (knoop) => {
    const begonnen = begin(knoop);
    try {
      return klaar(begonnen, await teStoppen(rekenEnWacht(knoop)));
    } catch (fout) {
      return mislukt(begonnen, fout instanceof Stil ? 'stil' : 'gegooid');
    }
  };

  let maak = bomen.generate.bind(bomen);
  bomen.generate = async (...opties) => {
    try {
      const gemaakt = await teStoppen(maak(...opties));
      if (gestopt) {
        gestopt = false;
        meld();
        // Wat tijdens de storing veranderde staat nergens meer als te berekenen.
        motor.rekenAlles();
      }
      return gemaakt;
    } catch {
      const vers = motor.verseBomen();
      maak = vers.generate.bind(vers);
      gestopt = true;
      meld();
      return [];
    }
  };

  return {
    hier: motor.hier,
    stilstand: () => wachtOp ?? (gestopt ? { plek: null } : null),
    bij: (plek, formule) => {
      const reden = redenBijCel.get(sleutelVan(plek.bladId, plek.rij, plek.kolom));
      return zinBijFormule.get(formule) ?? (reden && ZINNEN[reden]);
    },
    beweging: (bezig) => {
      clearTimeout(wekker);
      if (wachtOp) {
        wachtOp = null;
        meld();
      }
      if (!bezig) return;
      wekker = setTimeout(() => {
        wachtOp = { plek: motor.hier() };
        meld();
        for (const stop of [...afbreken]) stop(new Stil());
      }, GEEN_ANTWOORD);
    },
    bijStilstand: (luisteraar) => luisteraars.add(luisteraar),
    lezingen,
    zonderUitkomst: (isZo) => {
      staatInKring = isZo;
    },
    aantal: () => redenBijCel.size,
    vergeetPlekken: () => redenBijCel.clear(),
  };
}

import type { IFormulaDependencyGenerator, Interpreter, Lexer } from '@univerjs/preset-sheets-core';

/** Een cel van het rekenblad, met rij en kolom vanaf 0. */
export interface Rekenplek {
  readonly bladId: string;
  readonly rij: number;
  readonly kolom: number;
}

type Gegeven = Parameters<Interpreter['execute']>[0];

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
  /** Of dit een hele formule is die zelf uitrekent waar zij leest, zoals met INDIRECT; een kring daarin staat nergens. */
  readonly kiestZelfWaar: (formule: Gegeven) => boolean;
  /** Roept de luisteraar bij elk bereik dat gelezen wordt, met of het een cel omvat. */
  readonly bijLezen: (luisteraar: (omvat: (plek: Rekenplek) => boolean) => void) => void;
  readonly waarden: {
    readonly onleesbaar: ReturnType<Lexer['treeBuilder']>;
    readonly kring: ReturnType<Lexer['treeBuilder']>;
    readonly mislukt: () => ReturnType<Interpreter['execute']>;
    readonly leestZichzelf: () => ReturnType<Interpreter['execute']>;
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

  type Uitkomst = ReturnType<Interpreter['execute']>;
  const klaar = ({ sleutel, eigen }: ReturnType<typeof begin>, uitkomst: Uitkomst) => {
    if (eigen?.leestZichzelf) {
      redenBijCel.set(sleutel, 'zichzelf');
      return waarden.leestZichzelf();
    }
    redenBijCel.delete(sleutel);
    return uitkomst;
  };
  const mislukt = (sleutel: string, reden: Reden) => {
    redenBijCel.set(sleutel, reden);
    return waarden.mislukt();
  };

  let lezend: { readonly plek: Rekenplek; leestZichzelf: boolean } | null = null;
  motor.bijLezen((omvat) => {
    if (lezend && omvat(lezend.plek)) lezend.leestZichzelf = true;
  });
  const begin = (knoop: Gegeven) => {
    const plek = motor.hier();
    lezend = motor.kiestZelfWaar(knoop) ? { plek, leestZichzelf: false } : null;
    return { sleutel: sleutelVan(plek), eigen: lezend };
  };

  const reken = tolk.execute.bind(tolk);
  tolk.execute = (knoop) => {
    const begonnen = begin(knoop);
    try {
      return klaar(begonnen, reken(knoop));
    } catch {
      return mislukt(begonnen.sleutel, 'gegooid');
    } finally {
      lezend = null;
    }
  };

  const rekenEnWacht = tolk.executeAsync.bind(tolk);
  tolk.executeAsync = async (knoop) => {
    const begonnen = begin(knoop);
    try {
      return klaar(begonnen, await teStoppen(rekenEnWacht(knoop)));
    } catch (fout) {
      return mislukt(begonnen.sleutel, fout instanceof Stil ? 'stil' : 'gegooid');
    } finally {
      lezend = null;
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
      const reden = redenBijCel.get(sleutelVan(plek));
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
    aantal: () => redenBijCel.size,
    vergeetPlekken: () => redenBijCel.clear(),
  };
}

function sleutelVan({ bladId, rij, kolom }: Rekenplek): string {
  return `${bladId} ${rij} ${kolom}`;
}

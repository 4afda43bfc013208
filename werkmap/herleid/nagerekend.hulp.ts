import { decimaalVanTekst, alsGetal } from '../../core/getal/decimaal';
import type { Stapregel } from './stappen';
import { waardetekst } from './waardetekst';

/** Een keten zoals een lezer haar ziet: alleen wat er staat, dus ook alleen zo nauwkeurig als het er staat. */
export interface Getoond {
  /** De waarde van de stap die zo heet, of anders van de eerste waarvan de naam zo begint. Fout: die is er niet. */
  tekst(begin: string): string;
  getal(begin: string): number;
  lijst(begin: string): readonly string[];
  getallen(begin: string): readonly number[];
  /** De waarden van alle stappen waarvan de naam zo begint. */
  alle(begin: string): readonly number[];
  heeft(begin: string): boolean;
  readonly namen: readonly string[];
}

/** Leest een getoond getal terug: `€ −1.234,50`, `0,25`, `1 maand`. */
export function teruggelezen(tekst: string): number {
  const cijfers = /^(?:€\s)?(−?)([\d.]+(?:,\d+)?)/.exec(tekst);
  if (!cijfers) throw new Error(`geen getal: ${tekst}`);
  const getal = alsGetal(decimaalVanTekst(cijfers[2]!.replace(/\./g, '').replace(',', '.')));
  return cijfers[1] ? -getal : getal;
}

export function getoond(regels: readonly Stapregel[]): Getoond {
  const zoek = (begin: string) => {
    const gevonden =
      regels.find(({ naam }) => naam === begin) ?? regels.find(({ naam }) => naam.startsWith(begin));
    if (!gevonden) throw new Error(`geen stap "${begin}" in ${regels.map(({ naam }) => naam).join('; ')}`);
    return gevonden;
  };
  const tekst = (begin: string) => {
    const { waarde, eenheid } = zoek(begin);
    return waardetekst(waarde, eenheid);
  };
  const lijst = (begin: string) => {
    const { lijst: waarden, eenheid } = zoek(begin);
    return (waarden ?? []).map((waarde) => waardetekst(waarde, eenheid));
  };
  return {
    tekst,
    lijst,
    getal: (begin) => teruggelezen(tekst(begin)),
    getallen: (begin) => lijst(begin).map((waarde) => (waarde === 'leeg' ? 0 : teruggelezen(waarde))),
    alle: (begin) =>
      regels
        .filter(({ naam }) => naam.startsWith(begin))
        .map(({ waarde, eenheid }) => teruggelezen(waardetekst(waarde, eenheid))),
    heeft: (begin) => regels.some(({ naam }) => naam.startsWith(begin)),
    namen: regels.map(({ naam }) => naam),
  };
}

/** Wat een lezer uit de getoonde stappen zelf uitrekent; een tekst als de cel een woord is. */
export type Narekening = (k: Getoond, kolom: number) => number | string;

const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);
const product = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal * getal, 1);
const maal = (a: readonly number[], b: readonly number[]) => som(a.map((getal, i) => getal * b[i]!));
/** De cel is overgenomen, niet berekend: de laatste stap is zij zelf. */
const overgenomen: Narekening = (k) => k.tekst(k.namen.at(-1)!);

const WOORDEN = ['ja', 'in ontwikkeling', 'nee', 'nvt', 'leeg'];
const tel = (lijst: readonly string[], woord: string) => lijst.filter((cel) => cel === woord).length;
const STANDEN = ['nee', 'in ontwikkeling', 'ja'];

/** Het bedrag vóór het afronden komt zonder maxima uit aandeel × bedrag, en anders uit de lijst. */
const verdeeld = (bedrag: string): Narekening => {
  return (k) => {
    const precies = k.getal('bedrag vóór het afronden');
    return k.heeft('maximum') ? precies : k.getal(bedrag) * k.getal('aandeel in de sleutel');
  };
};

const metNorm: Narekening = (k) => {
  const norm = k.getal('norm:');
  const bij = k.namen.filter((naam) => / bij \d+ plek(ken)?$/.test(naam));
  const [net, minder] = [bij.at(-1)!, bij.at(-2)];
  if (k.getal(net) > norm + 1e-6) throw new Error(`de norm is niet gehaald: ${net}`);
  if (minder !== undefined && /\d/.test(k.tekst(minder)) && k.getal(minder) <= norm) {
    throw new Error(`met één plek minder kan het ook: ${minder}`);
  }
  return Number(/ (\d+) plek/.exec(net)![1]);
};

const deelVan = (k: Getoond, standen: readonly string[]) =>
  som(standen.map((stand) => k.getal(`regio’s met ${stand} in 2020`))) /
  k.getal('regio’s met een van deze antwoorden');

/** Een maal die niet getoond wordt is 1, een bedrag 0. */
const maalVan = (k: Getoond, naam: string) => (k.namen.includes(naam) ? k.getal(naam) : 1);
const bedragVan = (k: Getoond, naam: string) => (k.namen.includes(naam) ? k.getal(naam) : 0);
const getalOfGeen = (k: Getoond, naam: string) => (k.tekst(naam) === 'geen' ? Infinity : k.getal(naam));
/** Een jaar dat niet geldt ligt voorbij elk jaar. */
const jaartal = getalOfGeen;

/** Zo groot is een stap bij deze verblijfsduur, in maanden. */
const stap = (duur: number) => (duur >= 12 ? 1 : 0.25);

/** Het deel van een groep dat er in jaar `t` (vanaf 0) gemiddeld nog is, stap voor stap. */
function blijft(duur: number, wijze: string, t: number): number {
  if (wijze === 'vast') {
    const tot = (maand: number) => Math.min(maand, duur) - Math.min(maand, duur) ** 2 / (2 * duur);
    return (tot(12 * (t + 1)) - tot(12 * t)) / 12;
  }
  const p = Math.min(1, stap(duur) / duur);
  const stappen = 12 / stap(duur);
  let deel = (1 - p) ** (stappen * t);
  let opgeteld = 0;
  for (let s = 0; s < stappen; s += 1) {
    opgeteld += (deel + deel * (1 - p)) / 2;
    deel *= 1 - p;
  }
  return opgeteld / stappen;
}

const productenIn = (k: Getoond) =>
  k.namen.flatMap((naam) =>
    naam.endsWith(': verblijfsduur') ? [naam.slice(0, -': verblijfsduur'.length)] : [],
  );

/** Rekent elke tussenwaarde van een tijdlijncel na uit wat er boven staat. Fout: zij klopt niet met wat er staat. */
function rekenInvoerNa(k: Getoond): void {
  const eis = (naam: string, nagerekend: () => number, speling: number) => {
    if (!k.namen.includes(naam)) return;
    const verschil = Math.abs(nagerekend() - k.getal(naam));
    if (verschil > speling) throw new Error(`${naam}: ${k.tekst(naam)}, nagerekend ${nagerekend()}`);
  };
  const VIER = 0.000051;
  const CENT = 0.0051;
  for (const soort of ['baten', 'lasten']) {
    const stijgingen = () => product(k.alle(`index ${soort}, stijging in`).map((deel) => 1 + deel));
    const terug = k.namen.includes('basisjaar') && k.getal('in het jaar') < k.getal('basisjaar');
    eis(`indexcijfer ${soort}`, () => (terug ? 1 / stijgingen() : stijgingen()), 1e-8);
  }
  eis(
    'historisch budget in dit scenario',
    () => k.getal('historisch budget') * maalVan(k, 'rijksbudget maal'),
    CENT,
  );
  eis(
    'objectief budget in dit scenario',
    () => k.getal('objectief budget') * maalVan(k, 'rijksbudget maal') * maalVan(k, 'objectief maal'),
    CENT,
  );
  eis(
    'budget van de gemeente vóór het afronden',
    () => {
      const factor = k.getal('ingroeifactor');
      const [oud, nieuw] = [k.getal('historisch budget in'), k.getal('objectief budget in')];
      return ((1 - factor) * oud + factor * nieuw) * k.getal('indexcijfer baten');
    },
    0.0001,
  );
  eis(
    'budget zonder invoering',
    () => k.getal('historisch budget in') * k.getal('indexcijfer baten'),
    0.0101,
  );
  for (const wat of ['uitname', 'organisatie']) {
    eis(
      `${wat} van de gemeente vóór het afronden`,
      () => k.getal(`${wat} van de hele regio`) * k.getal('aandeel in'),
      0.0001,
    );
  }
  eis(
    'ingroeifactor',
    () => {
      if (!k.heeft('startjaar') || k.tekst('startjaar') === 'geen') return 0;
      const jaren = k.getal('in het jaar') - k.getal('startjaar') + 1;
      return Math.min(1, Math.max(0, jaren / (k.heeft('duur') ? k.getal('duur') : 10)));
    },
    1e-9,
  );
  const jaar = () => k.getal('in het jaar');
  eis(
    'uitname van de hele regio',
    () =>
      k.heeft('wlz jaar') && jaar() >= jaartal(k, 'wlz jaar')
        ? bedragVan(k, 'uitname') * k.getal('indexcijfer baten')
        : 0,
    CENT,
  );
  eis(
    'frictie van dit jaar per plek die leegkomt',
    () =>
      k.heeft('wlz jaar') && jaar() === jaartal(k, 'wlz jaar')
        ? bedragVan(k, 'frictie per plek') * bedragVan(k, 'frictie maanden') * k.getal('indexcijfer lasten')
        : 0,
    CENT,
  );
  eis(
    'organisatie van de hele regio',
    () => bedragVan(k, 'organisatie (parameter)') * k.getal('indexcijfer lasten'),
    CENT,
  );
  eis(
    'aandeel in de inwoners van de regio',
    () => k.getal('inwoners') / k.getal('inwoners van de hele regio'),
    1e-9,
  );
  eis(
    'aandeel in het budget van de regio',
    () => k.getal('budget van de gemeente') / k.getal('budget van de hele regio'),
    1e-9,
  );
  for (const naam of productenIn(k)) {
    const van = (wat: string) => k.getal(`${naam}: ${wat}`);
    const deel = () => van('deel van de bestaande cliënten dat er in');
    const duur = () => van('verblijfsduur') * maalVan(k, 'verblijfsduur maal');
    const zonderWlz = k.namen.includes(`${naam}: bestaande cliënten zonder de Wlz`) ? ' zonder de Wlz' : '';
    eis(
      `${naam}: deel van de bestaande cliënten dat er in ${k.tekst('in het jaar')} gemiddeld nog is`,
      () => {
        const eerste = Number(/: cliënten op 1 januari (\d+)/.exec(k.namen.join())![1]);
        return blijft(duur(), k.tekst(`${naam}: wijze`), jaar() - eerste);
      },
      1e-9,
    );
    eis(
      `${naam}: nieuwe cliënten op den duur`,
      () => {
        const kortste = k.tekst(`${naam}: wijze`) === 'vast' ? 0 : stap(duur());
        return van('instroom') * maalVan(k, 'instroom maal') * Math.max(duur(), kortste);
      },
      2e-6,
    );
    eis(`${naam}: bestaande cliënten${zonderWlz}`, () => van('cliënten op 1 januari') * deel(), VIER);
    eis(
      `${naam}: nieuwe cliënten${zonderWlz}`,
      () => van('nieuwe cliënten op den duur') * (1 - deel()),
      VIER,
    );
    if (zonderWlz !== '') {
      const over = () => van('deel dat niet naar de Wlz gaat');
      eis(
        `${naam}: deel dat niet naar de Wlz gaat`,
        () => 1 - Math.min(1, van('wlz deel') * maalVan(k, 'wlz maal')),
        1e-9,
      );
      eis(`${naam}: bestaande cliënten`, () => van('bestaande cliënten zonder de Wlz') * over(), VIER);
      eis(`${naam}: nieuwe cliënten`, () => van('nieuwe cliënten zonder de Wlz') * over(), VIER);
    }
    eis(
      `${naam}: deel van de bestaande cliënten dat voor de regeling nog bestaand is`,
      () => {
        if (k.heeft('centrum tot') && jaar() > jaartal(k, 'centrum tot')) return 0;
        const maanden = k.heeft('herindicatie') ? getalOfGeen(k, 'herindicatie') : Infinity;
        const eerste = Number(/: cliënten op 1 januari (\d+)/.exec(k.namen.join())![1]);
        return maanden === Infinity ? 1 : blijft(maanden, 'vast', jaar() - eerste);
      },
      VIER,
    );
    eis(
      `${naam}: nog bestaand voor de regeling`,
      () =>
        van('bestaande cliënten') *
        van('deel van de bestaande cliënten dat voor de regeling nog bestaand is'),
      VIER,
    );
    eis(`${naam}: cliënten`, () => van('bestaande cliënten') + van('nieuwe cliënten'), 1e-9);
    eis(
      `${naam}: prijs van het jaar`,
      () => van('prijs') * maalVan(k, 'prijs maal') * k.getal('indexcijfer lasten'),
      CENT,
    );
    eis(
      `${naam}: eigen bijdrage van het jaar`,
      () => van('eigen bijdrage') * k.getal('indexcijfer baten'),
      CENT,
    );
  }
}

/** Hoe een lezer elke functie uit haar getoonde stappen narekent. */
export const NAREKENING: Readonly<Record<string, Narekening>> = {
  BWMO_NVO_SCORE: (k) =>
    maal(k.getallen('waarde van elk antwoord'), k.getallen('gewicht van elk antwoord')) /
    som(k.getallen('gewicht van elk antwoord')),
  BWMO_NVO_TELLING: (k, kolom) => {
    const aantallen = WOORDEN.map((woord) => tel(k.lijst('antwoord per onderwerp'), woord));
    if (kolom < 5) return aantallen[kolom]!;
    const bekend = som(aantallen.slice(0, 3));
    return bekend / (bekend + aantallen[4]!);
  },
  BWMO_NVO_REGIO: overgenomen,
  BWMO_NVO_REGIOS: overgenomen,
  BWMO_NVO_LANDELIJK: (k, kolom) =>
    kolom === 0 ? k.tekst('onderwerp') : tel(k.lijst('antwoord per regio in 2020'), WOORDEN[kolom - 1]!),
  BWMO_NVO_VERGELIJK: (k, kolom) => {
    if (kolom < 2) return k.tekst(['onderwerp', 'eigen antwoord'][kolom]!);
    const eigen = STANDEN.indexOf(k.tekst('eigen antwoord'));
    const delen = [STANDEN.slice(0, eigen), [STANDEN[eigen]!], STANDEN.slice(eigen + 1)];
    return deelVan(k, delen[kolom - 2]!);
  },
  BWMO_NVO_VOORTGANG: (k) => {
    const stap =
      STANDEN.indexOf(k.tekst('antwoord nu')) - STANDEN.indexOf(k.tekst('antwoord in de eerdere meting'));
    return stap > 0 ? 'verder' : stap < 0 ? 'terug' : 'gelijk';
  },
  BWMO_SALDO: (k) => k.getal('totaal baten') - k.getal('totaal lasten'),
  BWMO_TEKORT: (k) => {
    const tekort = Math.max(0, k.getal('totaal lasten') - k.getal('totaal baten'));
    const reserve = k.heeft('reserve boven') ? Math.min(tekort, k.getal('reserve boven de ondergrens')) : 0;
    return k.heeft('tekort per gemeente') ? verdeeld('tekort na de reserve')(k, 0) : tekort - reserve;
  },
  BWMO_OVERSCHOT: (k) => {
    if (k.heeft('overschot per gemeente')) return verdeeld('overschot na')(k, 0);
    const overschot = Math.max(0, k.getal('totaal baten') - k.getal('totaal lasten'));
    return overschot - k.getal('naar de reserve') - k.getal('naar innovatie');
  },
  BWMO_SLEUTEL: (k) => maal(k.getallen('gewicht per kenmerk'), k.alle('aandeel in kenmerk')),
  BWMO_VERDEEL: verdeeld('te verdelen'),
  BWMO_ONVERDEELD: (k) => k.getal('te verdelen') - som(k.getallen('bedrag vóór het afronden')),
  BWMO_SOLIDARITEIT: (k) => {
    const graad = k.getal('deel dat samen gedragen wordt');
    const samen = k.getal('totaal kosten') * k.getal('aandeel in de sleutel');
    return graad * samen + (1 - graad) * k.getal('kosten van de gemeente zelf');
  },
  BWMO_INGROEIFACTOR: (k) =>
    k.tekst('startjaar') === 'niet ingevoerd'
      ? 0
      : Math.min(1, k.getal('jaren van de overgang') / k.getal('duur van de overgang')),
  BWMO_INGROEI: (k) => {
    const factor = k.getal('ingroeifactor');
    const aandeel = (1 - factor) * k.getal('historisch aandeel') + factor * k.getal('objectief aandeel');
    return aandeel * k.getal('macrobudget');
  },
  BWMO_RESERVE: (k, kolom) => {
    const begin = k.getal('stand begin');
    if (kolom === 0) return begin;
    const erbij = Math.max(0, k.getal('mutatie'));
    const eraf = Math.max(0, -k.getal('mutatie'));
    const past = k.heeft('plafond') ? Math.max(0, k.getal('plafond') - begin) : Infinity;
    const toevoeging = Math.min(erbij, past);
    const onttrekking = k.heeft('ondergrens')
      ? Math.min(eraf, Math.max(0, begin - k.getal('ondergrens')))
      : 0;
    return [
      begin,
      toevoeging,
      onttrekking,
      begin + toevoeging - onttrekking,
      erbij - toevoeging,
      eraf - onttrekking,
    ][kolom]!;
  },
  BWMO_AFREKENING: (k) => k.getal('definitief') - k.getal('voorschot'),
  BWMO_PXQ: (k) => {
    const producten = k.namen.filter((naam) => naam.endsWith(': aantal')).map((naam) => naam.split(':')[0]!);
    return som(producten.map((naam) => k.getal(`${naam}: aantal`) * k.getal(`${naam}: prijs`)));
  },
  BWMO_TARIEF: (k) => k.getal('kostprijs') * (1 + k.getal('som van de opslagen')),
  BWMO_COHORT: (k) =>
    k.getal('kosten van bestaande cliënten die deze gemeente draagt') + k.getal('kosten van nieuwe cliënten'),
  BWMO_HERKOMST: (k) =>
    k.getal('prijs per cliënt') * (k.getal('eigen inwoners die elders') - k.getal('anderen die hier')),
  BWMO_SPLITSING: (k, kolom) => {
    const samen = () => k.getal('saldo van de hele regio') * k.getal('aandeel in de sleutel');
    const apart = () =>
      k.getal('saldo van de eigen deelregio') * k.getal('aandeel in de sleutel van de deelregio');
    return [samen, apart, () => apart() - samen()][kolom]!();
  },
  BWMO_RISICOSPREIDING: (k, kolom) => {
    const schommeling = (clienten: number) =>
      k.getal('kosten per cliënt') * Math.sqrt(clienten * (1 + k.getal('variatie') ** 2));
    const alleen = () => schommeling(k.getal('cliënten'));
    const samen = () => {
      const iedereen = k.getal('cliënten van de regio samen');
      return (schommeling(iedereen) * k.getal('cliënten')) / iedereen;
    };
    return [alleen, samen, () => alleen() - samen()][kolom]!();
  },
  BWMO_REGELINGEN: overgenomen,
  BWMO_REGELING: (k, kolom) => {
    if (kolom === 0) return k.tekst('gemeente of rij');
    if (kolom < 3 || k.heeft('saldo reserve') || k.heeft('saldo innovatie')) return overgenomen(k, kolom);
    if (k.heeft('saldo niet gedekt') || k.heeft('saldo totaal')) return overgenomen(k, kolom);
    const saldo = k.getal('saldo met het eigen deel, vóór het afronden');
    return kolom === 4 ? saldo : k.getal('eigen baten') - k.getal('eigen lasten') - saldo;
  },
  BWMO_REGELING_VERGELIJK: (k, kolom) =>
    kolom === 0 ? k.tekst('gemeente') : k.getal('saldo met het eigen deel, vóór het afronden'),
  BWMO_PLEKKEN: (k) => Math.ceil(k.getal('gemiddeld in zorg') / k.getal('bezettingsnorm') - 1e-9),
  BWMO_BEZETTING: (k) => Math.min(1, k.getal('gemiddeld in zorg') / k.getal('plekken')),
  BWMO_WACHTTIJD: (k) => {
    if (k.getal('gemiddeld in zorg') === 0) return 0;
    const [weiger, plekken] = [k.getal('kans dat alles vol is'), k.getal('plekken')];
    const wacht = (plekken * weiger) / (plekken - k.getal('gemiddeld in zorg') * (1 - weiger));
    const basis = (wacht * k.getal('verblijfsduur')) / k.getal('ruimte');
    return ((1 + k.getal('variatie') ** 2) / 2) * basis;
  },
  BWMO_WACHTKANS: (k) => {
    const ruimte = k.getal('plekken') - k.getal('gemiddeld in zorg');
    return (
      k.getal('kans op wachten') *
      (ruimte > 0 ? Math.exp((-ruimte * k.getal('langer wachten dan')) / k.getal('verblijfsduur')) : 1)
    );
  },
  BWMO_WEIGERKANS: (k) => {
    if (!k.heeft('kans met één plek minder')) return overgenomen(k, 0);
    const eerder = k.getal('gemiddelde vraag') * k.getal('kans met één plek minder');
    return eerder / (k.getal('plekken') + eerder);
  },
  BWMO_PLEKKEN_WACHTTIJD: metNorm,
  BWMO_PLEKKEN_WACHTKANS: metNorm,
  BWMO_PLEKKEN_WEIGERKANS: metNorm,
  BWMO_BUNDELING: (k, kolom) => {
    const apart = () => som(k.getallen('plekken per gemeente met instroom'));
    const samen = () => k.getal('plekken samen');
    return [apart, samen, () => apart() - samen()][kolom]!();
  },
  BWMO_GEBLOKKEERD: (k) =>
    k.heeft('plekken die op den duur')
      ? Math.max(0, k.getal('plekken') - k.getal('plekken die op den duur in beweging blijven'))
      : 0,
  BWMO_WACHTLIJST_AFBOUW: (k, kolom) => {
    const wachtlijst = k.getal('wachtlijst');
    if (kolom === 0) return wachtlijst / k.getal('jaren');
    const [maanden, duur] = [k.getal('maanden'), k.getal('verblijfsduur nu')];
    if (kolom === 1) return wachtlijst / (1 + maanden / duur);
    return k.getal('plekken') / (k.getal('plekken') / duur + wachtlijst / maanden);
  },
  BWMO_DOORSTROOM: (k, kolom) => {
    if (kolom === 2) {
      const erbij = k.getal('wachtlijst aan het begin') + k.getal('instroom');
      return erbij - k.getal('uitval') - k.getal('plaatsingen');
    }
    if (kolom === 3) {
      const eraf = k.getal('uit zorg') + k.getal('overige uitstroom') + k.getal('naar de Wlz');
      return k.getal('in zorg aan het begin') + k.getal('plaatsingen') - eraf;
    }
    if (kolom === 4) {
      return k.getal('wacht op woning aan het begin') + k.getal('uit zorg') - k.getal('naar een woning');
    }
    return overgenomen(k, kolom);
  },
  BWMO_BANDBREEDTE: (k, kolom) => {
    const cel = k.getal(k.namen.at(-1)!);
    if (kolom === 0) return cel;
    const past =
      k.getal('laagste') <= cel &&
      cel <= k.getal('hoogste') &&
      k.getal('simulaties die hierop of hieronder') >= k.getal('van klein naar groot') &&
      k.getal('van klein naar groot') ===
        Math.ceil((k.getal('simulaties') * [1, 5, 9][(kolom - 1) % 3]!) / 10);
    return past ? cel : NaN;
  },
  BWMO_WOONOPGAVE: (k, kolom) => {
    const nodig = () => k.getal('achterstand begin') + k.getal('uitstroom');
    const kwam = () => k.getal('gerealiseerd');
    return [nodig, kwam, () => Math.max(0, nodig() - kwam()), () => kwam() / nodig()][kolom]!();
  },
  BWMO_SPREIDING: (k, kolom) => {
    const perInwoner = () => k.getal('plekken') / k.getal('inwoners');
    const evenredig = () => k.getal('evenredig aantal');
    return [
      () => 10_000 * perInwoner(),
      () => perInwoner() / (k.getal('plekken samen') / k.getal('inwoners samen')),
      () => {
        const precies = (k.getal('plekken samen') * k.getal('inwoners')) / k.getal('inwoners samen');
        return Math.abs(precies - evenredig()) < 1 ? evenredig() : precies;
      },
      () => k.getal('plekken') - evenredig(),
    ][kolom]!();
  },
  BWMO_INDEX: (k) => {
    const stijging = product(k.alle('stijging in').map((deel) => 1 + deel));
    return k.namen.at(-1)!.includes('1 gedeeld door') ? 1 / stijging : stijging;
  },
  BWMO_BUDGETPAD: (k) => {
    const factor = k.getal('ingroeifactor');
    const mengsel = (1 - factor) * k.getal('historisch budget') + factor * k.getal('objectief budget');
    return mengsel * k.getal('indexcijfer');
  },
  BWMO_CLIENTENVERLOOP: (k) => {
    const deel = k.getal('deel van de bestaande cliënten');
    const oud = k.getal('cliënten op 1 januari') * deel;
    const nieuw = k.getal('nieuwe cliënten op den duur') * (1 - deel);
    const laatste = k.namen.at(-1)!;
    return laatste === 'bestaand' ? oud : laatste === 'nieuw' ? nieuw : oud + nieuw;
  },
  BWMO_VERSCHIL: (k, kolom) => {
    const [n, m] = [() => k.getal('aantal oud'), () => k.getal('aantal nieuw')];
    const [p, q] = [() => k.getal('prijs oud'), () => k.getal('prijs nieuw')];
    const verschil = () => m() * q() - n() * p();
    const doorAantal = () => (n() === 0 || m() === 0 ? verschil() : ((m() - n()) * (p() + q())) / 2);
    return [() => n() * p(), () => m() * q(), doorAantal, () => verschil() - doorAantal(), verschil][
      kolom
    ]!();
  },
  BWMO_TIJDLIJN: (k, kolom) => {
    if (kolom < 2) return overgenomen(k, kolom);
    const laatste = k.namen.at(-1)!;
    if (laatste.endsWith(', opgeteld')) return som(k.getallen(laatste.replace('opgeteld', 'per rij')));
    if (laatste.endsWith(': alleen bij gemeenten') || laatste.startsWith('saldo '))
      return overgenomen(k, kolom);
    if (laatste === 'stand aan het eind van het jaar')
      return k.getal('stand aan het begin') + k.getal('saldo reserve');
    if (k.heeft('saldo reserve') || k.heeft('saldo innovatie') || k.heeft('saldo niet gedekt'))
      return -k.getal('saldo ');
    const perProduct = (...wat: readonly string[]) =>
      som(productenIn(k).map((naam) => product(wat.map((deel) => k.getal(`${naam}: ${deel}`)))));
    rekenInvoerNa(k);
    const delen = (wat: string) => {
      const precies = k.getal(`${wat} van de gemeente vóór het afronden`);
      const samen = k.getal(`${wat} van alle gemeenten samen, op de cent`);
      const verschil = som(k.getallen(`${wat} vóór het afronden, per gemeente`)) - samen;
      if (Math.abs(verschil) > 0.0051 + Math.abs(samen) * 1e-9) throw new Error(`${wat}: ${verschil} over`);
      return precies;
    };
    const eigen = () =>
      k.getal('budget van de gemeente') -
      k.getal('min uitname') +
      k.getal('plus eigen bijdragen') -
      k.getal('min lasten zorg') -
      k.getal('min frictie') -
      k.getal('min organisatie');
    return {
      cliënten: () => perProduct('bestaande cliënten') + perProduct('nieuwe cliënten'),
      'waarvan bestaand': () => perProduct('nog bestaand voor de regeling'),
      budget: () => delen('budget'),
      modeleffect: () => k.getal('budget van dit jaar') - k.getal('budget zonder invoering'),
      'uitname Wlz': () => delen('uitname'),
      'eigen bijdragen': () => perProduct('cliënten', 'eigen bijdrage van het jaar'),
      'lasten zorg': () => perProduct('cliënten', 'prijs van het jaar'),
      'lasten bestaand': () => perProduct('nog bestaand voor de regeling', 'prijs van het jaar'),
      'frictie Wlz': () =>
        (perProduct('cliënten zonder de Wlz') - perProduct('cliënten met de Wlz')) *
        k.getal('frictie van dit jaar per plek'),
      organisatie: () => delen('organisatie'),
      bijdrage: () => eigen() - k.getal('saldo na de regeling'),
      saldo: () => eigen() - k.getal('bijdrage aan de regio'),
    }[laatste]!();
  },
  BWMO_TIJDLIJN_SCENARIOS: (k, kolom) =>
    kolom === 0 ? overgenomen(k, kolom) : som(k.getallen('saldo per jaar')),
  BWMO_TIJDLIJN_REGELINGEN: (k, kolom) => {
    const laatste = k.namen.at(-1)!;
    if (laatste === 'saldo per inwoner') return k.getal('saldo over alle jaren') / k.getal('aantal inwoners');
    if (laatste === 'slechtste saldo per inwoner') return Math.min(...k.getallen('saldo per inwoner in elk'));
    return overgenomen(k, kolom);
  },
  BWMO_TIJDLIJN_OMSLAG: (k, kolom) => {
    if (kolom === 0) {
      const andersom = k.getal('saldo bij de huidige') < 0 !== k.getal('saldo bij de waarde') < 0;
      const nogNiet = k.getal('saldo bij de huidige') < 0 === k.getal('saldo daar') < 0;
      if (!andersom || !nogNiet) throw new Error('het teken wisselt hier niet');
    }
    return overgenomen(k, kolom);
  },
  BWMO_TIJDLIJN_VERSCHIL: (k, kolom) => {
    const laatste = k.namen.at(-1)!;
    if (laatste === 'verschil') {
      const [naar, van] = k.alle('saldo in');
      return naar! - van!;
    }
    return kolom === 0
      ? overgenomen(k, kolom)
      : maal(k.getallen('effect'), k.getallen('deel van de volgordes'));
  },
  BWMO_TIJDLIJN_BANDBREEDTE: (k, kolom) => {
    if (kolom === 4) return k.getal('saldo van alle simulaties') / k.getal('simulaties');
    if (kolom === 5 || kolom === 6) return k.getal('simulaties met') / k.alle('simulaties').at(-1)!;
    if (kolom === 9) return 1 - k.getal('P90 min P10') / k.getal('P90 min P10 zonder regeling');
    if (kolom > 0) {
      const staat = teruggelezen(k.tekst(k.namen.at(-1)!));
      if (staat < k.getal('laagste') || staat > k.getal('hoogste')) throw new Error('buiten de uitersten');
    }
    return overgenomen(k, kolom);
  },
  BWMO_VERSIE: overgenomen,
};

import { reeks } from '../formules';
import type { Bladbouw } from '../opbouw';
import type { Getalopmaak } from '../../poort/blad';
import type { Kostenplek } from '../kosten';
import { alsKlaar } from './alsKlaar';
import type { Gekozen } from './parameters';
import { AANTAL_JAREN, JAREN, KOP, LAATSTE_JAAR, type Plek } from './plek';
import type { Tabellen } from './tabellen';

/** De regels die in een jaar voor alle gemeenten gelden, in de volgorde van het blad. */
const REGELS = [
  'stijgingBaten',
  'indexBaten',
  'stijgingLasten',
  'indexLasten',
  'ingroeifactor',
  'inWlz',
  'isWlzJaar',
  'uitname',
  'frictieprijs',
  'organisatie',
  'maandenBegin',
  'maandenEind',
  'nogBestaand',
] as const;
type Jaarregel = (typeof REGELS)[number];
/** De regels met een rij per product, onder de andere. */
const PER_PRODUCT = ['prijs', 'eigenBijdrage', 'blijft'] as const;
type Productregel = (typeof PER_PRODUCT)[number];

export const aantalJaarregels = (producten: number) => REGELS.length + PER_PRODUCT.length * producten;

/** Waar een getal van jaar `t` staat. */
export interface Jaargetallen {
  readonly jaren: string;
  readonly jaar: (t: number) => string;
  readonly cel: (regel: Jaarregel, t: number) => string;
  readonly rij: (regel: Jaarregel) => string;
  readonly product: (regel: Productregel, p: number, t: number) => string;
  /** De prijzen van alle producten in jaar `t`, onder elkaar. */
  readonly producten: (regel: Productregel, t: number) => string;
}

export function perJaar(
  bouw: Bladbouw,
  plek: Plek,
  kosten: Kostenplek,
  { producten }: Pick<Tabellen, 'producten'>,
  gekozen: Gekozen,
): Jaargetallen {
  const kop = plek.perJaar;
  const regelrij = (regel: Jaarregel) => kop + 1 + REGELS.indexOf(regel);
  const productrij = (regel: Productregel, p: number) =>
    kop + 1 + REGELS.length + PER_PRODUCT.indexOf(regel) * plek.producten + p;
  const cel = (regel: Jaarregel, t: number) => `${JAREN[t]!}${regelrij(regel)}`;
  const rij = (regel: Jaarregel) => `B${regelrij(regel)}:${LAATSTE_JAAR}${regelrij(regel)}`;
  const jaar = (t: number) => `${JAREN[t]!}${KOP}`;
  const jaren = `B${KOP}:${LAATSTE_JAAR}${KOP}`;
  bouw.titel(
    kop - 2,
    'Per jaar: index, prijzen en wat voor alle gemeenten geldt',
    'Jaar T is het prijspeil van alle bedragen. Elk bedrag maal een index is op de cent afgerond.',
  );
  bouw.kop(`A${kop}`, ['Jaar', ...reeks(AANTAL_JAREN, (t) => `=${jaar(t)}`)]);

  const zet = (regel: Jaarregel, naam: string, getal: Getalopmaak, formule: (t: number) => string | null) => {
    bouw.zet(`A${regelrij(regel)}`, [[naam]]);
    bouw.zet(`B${regelrij(regel)}`, [reeks(AANTAL_JAREN, formule)], 'uitkomst', getal);
  };
  const index = (regel: Jaarregel, naam: string, stijging: Jaarregel) => {
    bouw.zet(`A${regelrij(regel)}`, [[naam]]);
    bouw.loop(
      `B${regelrij(regel)}`,
      alsKlaar(`BWMO_INDEX(${jaren};${rij(stijging)})`),
      1,
      AANTAL_JAREN,
      'deel',
    );
  };
  const wlzJaar = `SUM(${gekozen('wlzJaar')})`;
  const herindicatie = `SUM(${gekozen('herindicatie')})`;
  const centrumTot = `SUM(${gekozen('centrumTot')})`;
  zet('stijgingBaten', 'Stijging van het rijksbudget', 'procent', (t) =>
    t === 0 ? null : `=${gekozen(`index baten ${t}`)}`,
  );
  index('indexBaten', 'Indexcijfer rijksbudget', 'stijgingBaten');
  zet('stijgingLasten', 'Stijging van de lasten', 'procent', (t) =>
    t === 0 ? null : `=${gekozen('indexLasten')}`,
  );
  index('indexLasten', 'Indexcijfer lasten', 'stijgingLasten');
  zet(
    'ingroeifactor',
    'Ingroeifactor',
    'procent',
    (t) => `=IF(${jaar(0)}=0;0;BWMO_INGROEIFACTOR(${jaar(t)};${gekozen('startjaar')};${gekozen('duur')}))`,
  );
  zet(
    'inWlz',
    'Wlz: cliënten zijn weg (1 is ja)',
    'aantal',
    (t) => `=IF(${wlzJaar}=0;0;IF(${jaar(t)}>=${wlzJaar};1;0))`,
  );
  zet('isWlzJaar', 'Wlz: jaar van de overgang (1 is ja)', 'aantal', (t) => `=IF(${jaar(t)}=${wlzJaar};1;0)`);
  zet(
    'uitname',
    'Uitname van het Rijk voor de Wlz',
    'centen',
    (t) => `=ROUND(${gekozen('uitname')}*${cel('indexBaten', t)}*${cel('inWlz', t)};2)`,
  );
  zet(
    'frictieprijs',
    'Frictie per plek die leegkomt',
    'centen',
    (t) =>
      `=ROUND(${gekozen('frictiePerPlek')}*${gekozen('frictieMaanden')}*${cel('indexLasten', t)}*${cel('isWlzJaar', t)};2)`,
  );
  zet(
    'organisatie',
    'Vaste lasten (organisatie)',
    'centen',
    (t) => `=ROUND(${gekozen('organisatie')}*${cel('indexLasten', t)};2)`,
  );
  zet(
    'maandenBegin',
    'Herindicatie: maanden om op 1 januari',
    'decimaal',
    (t) => `=MIN(${herindicatie};12*(${jaar(t)}-${jaar(0)}))`,
  );
  zet(
    'maandenEind',
    'Herindicatie: maanden om op 31 december',
    'decimaal',
    (t) => `=MIN(${herindicatie};12*(${jaar(t)}-${jaar(0)}+1))`,
  );
  zet('nogBestaand', 'Deel nog zonder nieuwe indicatie', 'deel', (t) => {
    const [begin, eind] = [cel('maandenBegin', t), cel('maandenEind', t)];
    const deel = `ROUND((${eind}-${begin})*(2*${herindicatie}-${eind}-${begin})/(2*12*${herindicatie});4)`;
    return `=IF((${centrumTot}>0)*(${jaar(t)}>${centrumTot});0;IF(${herindicatie}=0;1;${deel}))`;
  });

  const zetProduct = (
    regel: Productregel,
    naam: string,
    getal: Getalopmaak,
    formule: (p: number, t: number) => string,
  ) =>
    kosten.producten.forEach(({ kort: product }, p) => {
      bouw.zet(`A${productrij(regel, p)}`, [[`${naam}: ${product}`]]);
      bouw.zet(`B${productrij(regel, p)}`, [reeks(AANTAL_JAREN, (t) => formule(p, t))], 'uitkomst', getal);
    });
  zetProduct(
    'prijs',
    'Prijs',
    'centen',
    (p, t) => `=ROUND(${producten.prijs(p)}*${gekozen('prijsMaal')}*${cel('indexLasten', t)};2)`,
  );
  zetProduct(
    'eigenBijdrage',
    'Eigen bijdrage',
    'centen',
    (p, t) => `=ROUND(${producten.eigenBijdrage(p)}*${cel('indexBaten', t)};2)`,
  );
  zetProduct(
    'blijft',
    'Blijft in de Wmo',
    'deel',
    (p, t) => `=IF(${cel('inWlz', t)}=0;1;1-MIN(1;ROUND(${producten.wlzDeel(p)}*${gekozen('wlzMaal')};8)))`,
  );
  return {
    jaren,
    jaar,
    cel,
    rij,
    product: (regel, p, t) => `${JAREN[t]!}${productrij(regel, p)}`,
    producten: (regel, t) =>
      `${JAREN[t]!}${productrij(regel, 0)}:${JAREN[t]!}${productrij(regel, plek.producten - 1)}`,
  };
}

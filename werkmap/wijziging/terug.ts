import type { Blad } from '../poort/blad';
import type { Bereik, Inhoud, Schrijfcel, Werkmap } from '../poort/poort';
import { adresVan, omvat, rechthoekVan } from '../poort/adres';
import { isFormule } from '../poort/schrijfcel';
import { genoemdBlad } from '../formule/bladVan';
import { verschovenFormule, type Verschuiving } from '../formule/invoegen';
import { stukkenVan } from '../formule/stukken';
import { schrijfDagboek, wisDagboek } from './dagboek';
import { type Celplek, gebieden, opsomming } from './gebieden';
import { losgeraakt } from './losgeraakt';
import { bladvak, deelVan, leesBlad, omgeving } from './lezen';
import { getyptOp, isFoutwaarde, isVerschoven, isZelfde } from './sinds';
import type { Bladstap, Celstap, Gedaan, Terugstap, Voor } from './stap';
import {
  isOpZijnPlaats,
  lijnUit,
  type Merk,
  merkenVan,
  merkVan,
  type Plaats,
  type Uitlijning,
} from './uitlijnen';
import { neemTerug } from './voerUit';
import { wijzigingzinnen } from './zinnen';

/** Hoe een wijziging terug kan, nadat gekeken is wat er nu staat. */
export interface Terugweg {
  /** Waar sinds het schrijven iets is getypt of veranderd dat hiermee weggaat. */
  readonly verloren: readonly string[];
  /** Waar het nu staat: waar het geschreven is, of waar dat heen geschoven is. */
  readonly plek: string;
  /** Cellen elders die hierna naar iets verwijzen dat er niet meer is. */
  readonly wees: readonly string[];
  /** Zet terug wat er vlak voor het schrijven stond. Lukt het niet, dan kan het nog eens. */
  readonly doe: () => Promise<void>;
}

/**
 * Kijkt hoe een wijziging terug kan: wat er sindsdien getypt is, en waar de cellen nu staan.
 *
 * Fout: de plek is niet zeker terug te vinden; er is dan niets veranderd.
 */
export async function zoekTerugweg(
  werkmap: Werkmap,
  { plek, stappen, terug, voor }: Gedaan,
): Promise<Terugweg> {
  const bladen = await werkmap.bladen();
  const nieuw = stappen.filter(
    (stap): stap is Bladstap => stap.soort === 'blad' && bladen.includes(stap.blad.naam),
  );
  const celstappen = stappen.flatMap((stap, i) => {
    const oud = terug[i]!;
    return stap.soort === 'cellen' && oud.soort === 'cellen' ? [{ nieuw: stap, oud }] : [];
  });
  const verloren = await getyptOpBladen(
    werkmap,
    nieuw.map(({ blad }) => blad),
  );
  const stukken: Celstap[] = [];
  let verschoven = false;
  for (const blad of new Set(celstappen.map(({ nieuw: { bereik } }) => bereik.blad))) {
    if (!bladen.includes(blad)) throw wijzigingzinnen.bladIsWeg(blad);
    const opBlad = celstappen.filter((stap) => stap.nieuw.bereik.blad === blad);
    const gevolgd = await volg(
      werkmap,
      blad,
      voor.filter((deel) => deel.blad === blad),
      opBlad,
    );
    verloren.push(...gevolgd.veranderd);
    stukken.push(...gevolgd.stukken);
    verschoven ||= gevolgd.verschoven;
  }
  const weg: Terugstap[] = [];
  const namen = await namenNu(
    werkmap,
    stappen.some(({ soort }) => soort === 'naam'),
  );
  const instellingen = stappen.some(({ soort }) => soort === 'instelling')
    ? await werkmap.instellingen()
    : {};
  stappen.forEach((stap, i) => {
    if (stap.soort === 'blad') weg.push(terug[i]!);
    // Wie de naam intussen zelf ergens anders liet wijzen, houdt dat.
    if (stap.soort === 'naam' && namen.get(stap.naam.toUpperCase()) === stap.bereik?.blad)
      weg.push(terug[i]!);
    if (stap.soort === 'instelling' && (instellingen[stap.naam] ?? null) === stap.waarde) weg.push(terug[i]!);
  });
  const alles: Terugstap[] = [...weg, ...stukken];
  const plekNu =
    verschoven && stukken.length > 0
      ? opsomming(stukken.map(({ bereik }) => `${bereik.blad}!${bereik.adres}`))
      : plek;
  return {
    verloren,
    plek: plekNu,
    wees: nieuw.length === 0 ? [] : await verwijzendNaar(werkmap, bladen, nieuw),
    doe: async () => {
      await schrijfDagboek(werkmap, { plek, terug: alles });
      await neemTerug(werkmap, alles);
      await wisDagboek(werkmap).catch(() => undefined);
    },
  };
}

async function namenNu(werkmap: Werkmap, nodig: boolean): Promise<Map<string, string>> {
  return new Map(nodig ? (await werkmap.namen()).map(({ naam, blad }) => [naam.toUpperCase(), blad]) : []);
}

/** Waar op bladen die wij maakten iets getypt of veranderd is. */
export async function getyptOpBladen(werkmap: Werkmap, bladen: readonly Blad[]): Promise<string[]> {
  const gelezen: { readonly blad: Blad; readonly nu: Inhoud }[] = [];
  const verloren: string[] = [];
  for (const blad of bladen) {
    const nu = await leesBlad(werkmap, blad.naam);
    if (nu) gelezen.push({ blad, nu });
    // Zo groot maken wij een blad niet: daar is dus iets bij gekomen.
    else verloren.push(`blad ${blad.naam}`);
  }
  const verschoven = gelezen.some(({ blad, nu }) => isVerschoven(blad, nu));
  for (const { blad, nu } of gelezen) verloren.push(...alsPlekken(blad.naam, getyptOp(blad, nu, verschoven)));
  return verloren;
}

function alsPlekken(blad: string, cellen: readonly Celplek[]): string[] {
  return gebieden(cellen).map((adres) => `${blad}!${adres}`);
}

interface Paar {
  readonly nieuw: Celstap;
  readonly oud: Celstap;
}

/** Een geschreven cel: wat er stond, wat wij schreven, en waar dat was (vanaf 0). */
interface Geschreven extends Celplek {
  readonly oud: Schrijfcel;
  readonly nieuw: Schrijfcel;
}

interface Gevolgd {
  readonly veranderd: readonly string[];
  readonly stukken: readonly Celstap[];
  readonly verschoven: boolean;
}

/** Zoekt de geschreven cellen terug op een blad waar intussen rijen en kolommen verschoven kunnen zijn. */
async function volg(
  werkmap: Werkmap,
  blad: string,
  voor: readonly Voor[],
  paren: readonly Paar[],
): Promise<Gevolgd> {
  const cellen = paren.flatMap(geschreven);
  const bereiken = paren.map(({ nieuw }) => nieuw.bereik);
  const was = voor.find(({ gebruikt }) => gebruikt === null);
  const nu = was ? await leesBlad(werkmap, blad, bereiken) : null;
  if (!nu) await eisOpZijnPlaats(werkmap, blad, voor, bereiken, cellen);
  const gelezen = nu ?? (await leesLos(werkmap, blad, bereiken));
  const merken = merkenVan(gelezen);
  const oud = was && nu ? metGeschreven(was, cellen) : null;
  const uitlijning = oud && lijnUit(oud, merken);
  const verschoven = uitlijning !== null && !isOpZijnPlaats(uitlijning);
  const plaats = (lijnen: readonly Plaats[] | undefined, i: number): Plaats => lijnen?.[i] ?? i;
  const geenUitloop = cellen.some(
    ({ rij, kolom, nieuw }) => isFormule(nieuw) && isFoutwaarde(gelezen.waarden[rij]?.[kolom]),
  );
  const loopt = !geenUitloop && cellen.some(({ nieuw }) => isFormule(nieuw));
  const gevonden: (Geschreven & { readonly r: number; readonly k: number })[] = [];
  const veranderd: Celplek[] = [];
  for (const cel of cellen) {
    const [r, k] = [plaats(uitlijning?.rijen, cel.rij), plaats(uitlijning?.kolommen, cel.kolom)];
    if (r === 'weg' || k === 'weg') continue;
    // Waar niets stond en niets geschreven is, valt niets terug te zetten.
    if (merkVan(cel.oud) === '' && merkVan(cel.nieuw) === '') {
      if (typeof r !== 'number' || typeof k !== 'number' || loopt) continue;
    } else if (r === 'onbekend' || k === 'onbekend')
      throw wijzigingzinnen.nietTeVolgen(plekVan(blad, cellen));
    gevonden.push({ ...cel, r, k });
    const merk = merken[r]?.[k] ?? '';
    const formule = gelezen.formules[r]?.[k] ?? '';
    const zelfde =
      merk === '' ||
      isZelfde(cel.nieuw, formule, merk, verschoven) ||
      isZelfde(cel.oud, formule, merk, verschoven) ||
      (loopt && merkVan(cel.nieuw) === '' && formule === '');
    if (!zelfde) veranderd.push({ rij: r, kolom: k });
  }
  if (oud && uitlijning) eisNietLos(blad, cellen, oud, merken, uitlijning);
  const verschuivingen = uitlijning ? verschuivingenVan(uitlijning) : [];
  return {
    veranderd: alsPlekken(blad, veranderd),
    stukken: inStukken(blad, gevonden, verschuivingen),
    verschoven,
  };
}

/**
 * Van een heel groot blad is alleen te zien of er rond de plek iets verschoven is. Een formule die terugkomt kan ook naar
 * cellen verderop verwijzen: dan mag er nergens een rij of kolom bij gekomen of weggegaan zijn.
 *
 * Fout: dat is niet zo.
 */
async function eisOpZijnPlaats(
  werkmap: Werkmap,
  blad: string,
  voor: readonly Voor[],
  bereiken: readonly Bereik[],
  cellen: readonly Geschreven[],
): Promise<void> {
  const vakVan = (gebruikt: string | null) => bladvak(gebruikt, bereiken)!;
  const [eerste] = voor as [Voor];
  const toen = eerste.gebruikt === null ? eerste.vak : vakVan(eerste.gebruikt);
  const nu = vakVan(await werkmap.gebruikt(blad));
  const evenGroot = toen.rijen === nu.rijen && toen.kolommen === nu.kolommen;
  let opPlaats = evenGroot || !cellen.some(({ oud }) => isFormule(oud));
  for (const { adres } of bereiken) {
    const vak = omgeving(rechthoekVan(adres), toen);
    const deel = voor.find((gelezen) => omvat(gelezen.vak, vak))!;
    const was = { vak, inhoud: deelVan(deel, adresVan(vak)) };
    const merken = merkenVan(await werkmap.lees({ blad, adres: adresVan(vak) }));
    const oud = metGeschreven(was, cellen);
    const uitlijning = lijnUit(oud, merken);
    opPlaats &&= isOpZijnPlaats(uitlijning);
    if (opPlaats) eisNietLos(blad, cellen, oud, merken, uitlijning, vak);
  }
  if (!opPlaats) throw wijzigingzinnen.nietTeVolgen(plekVan(blad, cellen));
}

/**
 * Wie alleen cellen invoegt of verwijdert trekt rijen en kolommen uit elkaar. Een formule die terugkomt kan naar elke cel
 * van het blad kijken; een waarde heeft alleen haar eigen plek nodig.
 *
 * Fout: er zijn cellen verschoven en de plek is niet zeker.
 */
function eisNietLos(
  blad: string,
  cellen: readonly Geschreven[],
  oud: readonly (readonly Merk[])[],
  nu: readonly (readonly Merk[])[],
  uitlijning: Uitlijning,
  begin: Celplek = { rij: 0, kolom: 0 },
): void {
  const { rijen, kolommen } = losgeraakt(oud, nu, uitlijning);
  const metFormule = cellen.some((cel) => isFormule(cel.oud));
  const telt = (langs: 'rij' | 'kolom', lijn: number) =>
    metFormule || cellen.some((cel) => cel[langs] - begin[langs] === lijn);
  const los = [
    ...[...kolommen].flatMap(([kolom, rij]) => (telt('kolom', kolom) ? [{ rij, kolom }] : [])),
    ...[...rijen].flatMap(([rij, kolom]) => (telt('rij', rij) ? [{ rij, kolom }] : [])),
  ].map(({ rij, kolom }) => ({ rij: rij + begin.rij, kolom: kolom + begin.kolom }));
  const [eerste] = los;
  if (eerste) throw wijzigingzinnen.celVerschoven(plekVan(blad, cellen), alsPlekken(blad, [eerste])[0]!);
}

function geschreven({ nieuw, oud }: Paar): Geschreven[] {
  const { rij, kolom } = rechthoekVan(nieuw.bereik.adres);
  return nieuw.cellen.flatMap((regel, r) =>
    regel.map((cel, k) => ({ rij: rij + r, kolom: kolom + k, nieuw: cel, oud: oud.cellen[r]?.[k] ?? null })),
  );
}

async function leesLos(werkmap: Werkmap, blad: string, bereiken: readonly Bereik[]): Promise<Inhoud> {
  const waarden: Schrijfcel[][] = [];
  const formules: string[][] = [];
  for (const { adres } of bereiken) {
    const { rij, kolom } = rechthoekVan(adres);
    const gelezen = await werkmap.lees({ blad, adres });
    gelezen.waarden.forEach((regel, r) =>
      regel.forEach((waarde, k) => {
        (waarden[rij + r] ??= [])[kolom + k] = waarde;
        (formules[rij + r] ??= [])[kolom + k] = gelezen.formules[r]?.[k] ?? '';
      }),
    );
  }
  return { waarden: waarden as Inhoud['waarden'], formules };
}

/** De merken van een vak zoals het er na het schrijven uitzag. */
function metGeschreven(
  { vak, inhoud }: Pick<Voor, 'vak' | 'inhoud'>,
  cellen: readonly Geschreven[],
): Merk[][] {
  const merken = merkenVan(inhoud);
  for (const { rij, kolom, nieuw } of cellen) {
    const regel = merken[rij - vak.rij];
    if (regel && kolom - vak.kolom in regel) regel[kolom - vak.kolom] = merkVan(nieuw);
  }
  return merken;
}

function plekVan(blad: string, cellen: readonly Celplek[]): string {
  return alsPlekken(blad, cellen)[0] ?? blad;
}

/** De verschuivingen van onder naar boven, zodat elke in oude plaatsen telt. */
function verschuivingenVan({ rijen, kolommen }: ReturnType<typeof lijnUit>): Verschuiving[] {
  return [...langs('rij', rijen), ...langs('kolom', kolommen)];
}

function langs(richting: Verschuiving['langs'], plaatsen: readonly Plaats[]): Verschuiving[] {
  const uit: Verschuiving[] = [];
  let volgende = 0;
  let weg = 0;
  plaatsen.forEach((plaats, i) => {
    if (plaats === 'weg') weg += 1;
    if (typeof plaats !== 'number') return;
    if (weg > 0) uit.push({ langs: richting, vanaf: i - weg, aantal: -weg });
    if (plaats > volgende) uit.push({ langs: richting, vanaf: i, aantal: plaats - volgende });
    weg = 0;
    volgende = plaats + 1;
  });
  return uit.reverse();
}

/** Cellen die nog naast elkaar liggen worden samen teruggezet; de laatst geschreven eerst. */
function inStukken(
  blad: string,
  cellen: readonly (Geschreven & { readonly r: number; readonly k: number })[],
  verschuivingen: readonly Verschuiving[],
): Celstap[] {
  const oud = new Map(cellen.map((cel) => [`${cel.r},${cel.k}`, cel.oud]));
  return gebieden(cellen.map(({ r, k }) => ({ rij: r, kolom: k }))).map((adres) => {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
    return {
      soort: 'cellen',
      bereik: { blad, adres },
      cellen: Array.from({ length: rijen }, (_, r) =>
        Array.from({ length: kolommen }, (__, k) =>
          meegeschoven(oud.get(`${rij + r},${kolom + k}`) ?? null, verschuivingen, blad),
        ),
      ),
    };
  });
}

function meegeschoven(cel: Schrijfcel, verschuivingen: readonly Verschuiving[], blad: string): Schrijfcel {
  if (!isFormule(cel)) return cel;
  return verschuivingen.reduce<string>(
    (formule, verschuiving) => verschovenFormule(formule, verschuiving, { eigen: blad, veranderd: blad }),
    cel,
  );
}

/** Cellen op andere bladen met een formule die naar deze bladen verwijst, of naar een naam die met ze weggaat. */
async function verwijzendNaar(
  werkmap: Werkmap,
  bladen: readonly string[],
  weg: readonly Bladstap[],
): Promise<string[]> {
  const namen = new Set(weg.map(({ blad }) => blad.naam.toUpperCase()));
  const weggaand = new Set(
    (await werkmap.namen())
      .filter(({ blad }) => namen.has(blad.toUpperCase()))
      .map(({ naam }) => naam.toUpperCase()),
  );
  const uit: string[] = [];
  for (const blad of bladen) {
    if (namen.has(blad.toUpperCase())) continue;
    const gelezen = await leesBlad(werkmap, blad);
    const cellen = (gelezen?.formules ?? []).flatMap((regel, rij) =>
      regel.flatMap((formule, kolom): Celplek[] =>
        formule !== '' && noemt(formule, namen, weggaand) ? [{ rij, kolom }] : [],
      ),
    );
    uit.push(...alsPlekken(blad, cellen));
  }
  return uit;
}

function noemt(formule: string, bladen: ReadonlySet<string>, namen: ReadonlySet<string>): boolean {
  return stukkenVan(formule, 'en').some(
    ({ soort, tekst }, nummer, stukken) =>
      bladen.has(genoemdBlad(stukken, nummer)?.toUpperCase() ?? '') ||
      (soort === 'woord' && namen.has(tekst.toUpperCase())),
  );
}

import { isZelfdeBedrag } from '../../core/getal/bijnaGelijk';
import { type Kolomnaam, KOLOMMEN } from '../../core/grens/gemeentetabel';
import { leesEigengetal, waardeIn } from './eigengetal';
import type { Kolomkop, Kop } from './kop';
import { cellenOnder, getallenOnder } from './onderkop';
import { opsomming } from '../../core/tekst/opsomming';
import { isLeeg, type Raster } from './raster';
import { ingekort, ingekorteLijst } from '../../core/tekst/ingekort';

/** Wat een kolom betekent: `null` is niet gebruiken, `undefined` is nog te kiezen. */
export type Betekenis = Kolomnaam | null | undefined;

/** Kolommen met geld; alleen hier geldt een eenheid die boven de tabel staat. */
export const GELDKOLOMMEN: readonly Kolomnaam[] = [
  'baten',
  'lasten',
  'lokaleLasten',
  'lastenBestaand',
  'wmoBudget',
];
/** Kolommen waarin de getallen van meer eigen kolommen bij elkaar opgeteld mogen worden. */
export const OPTELBAAR: readonly Kolomnaam[] = [...GELDKOLOMMEN, 'clienten'];

/** Of een kolom met deze betekenis geld bevat. */
export function isGeld(naam: Betekenis): boolean {
  return naam !== undefined && naam !== null && GELDKOLOMMEN.includes(naam);
}

/** Een keuze die de gebruiker moet maken: in welke van deze kolommen staat het, of wat staat er in deze ene. */
export interface Kolomvraag {
  readonly zin: string;
  readonly kolommen: readonly number[];
}

export interface Verdeling {
  readonly betekenissen: ReadonlyMap<number, Betekenis>;
  readonly vragen: readonly Kolomvraag[];
  /** Wat we zelf hebben beslist en de gebruiker moet weten. */
  readonly opmerkingen: readonly string[];
}

/** Geeft elke kolom hoogstens één betekenis. Waar er meer mogelijk zijn kiest de gebruiker. */
export function verdeelBetekenissen(raster: Raster, kop: Kop, kolommen: readonly number[]): Verdeling {
  const betekenissen = new Map<number, Betekenis>(
    kolommen.map((kolom) => [kolom, vasteBetekenis(kop.kolommen.get(kolom)!)]),
  );
  const verdeling: Werk = { betekenissen, vragen: [], opmerkingen: [] };
  kiesNaamkolom(raster, kop, kolommen, verdeling);
  for (const naam of Object.keys(KOLOMMEN) as Kolomnaam[]) losDubbelOp(raster, kop, naam, verdeling);
  for (const kolom of kolommen) losTwijfelOp(raster, kop, kolom, verdeling);
  for (const kolom of kolommen) vraagZonderKop(raster, kop, kolom, verdeling);
  return verdeling;
}

interface Werk {
  readonly betekenissen: Map<number, Betekenis>;
  readonly vragen: Kolomvraag[];
  readonly opmerkingen: string[];
}

function vasteBetekenis({ betekenis }: Kolomkop): Betekenis {
  if (betekenis.soort === 'kolom') return betekenis.kolom;
  return betekenis.soort === 'twijfel' ? undefined : null;
}

/** Precies één kolom met namen: zonder kop is dat de eerste met tekst, bij twee begint er een tweede tabel. */
function kiesNaamkolom(raster: Raster, kop: Kop, kolommen: readonly number[], werk: Werk): void {
  const { betekenissen, opmerkingen } = werk;
  const [eerste, tweede] = kolommen.filter((kolom) => betekenissen.get(kolom) === 'gemeente');
  if (eerste === undefined) {
    const tekstkolom = kolommen.find((kolom) => vooralTekst(raster, kop, kolom));
    if (tekstkolom !== undefined) betekenissen.set(tekstkolom, 'gemeente');
  }
  if (tweede === undefined) return;
  for (const kolom of kolommen) if (kolom >= tweede) betekenissen.set(kolom, null);
  opmerkingen.push(
    `Vanaf ${raster.kolomnaam(tweede)} begint een tweede tabel. Die gebruiken we niet; wijs haar zo nodig apart aan.`,
  );
}

function vooralTekst(raster: Raster, kop: Kop, kolom: number): boolean {
  const gevuld = cellenOnder(raster, kop, kolom).filter((cel) => !isLeeg(cel));
  const tekst = gevuld.filter((cel) => leesEigengetal(cel).soort === 'geen getal');
  return gevuld.length > 0 && tekst.length * 2 > gevuld.length;
}

function losDubbelOp(raster: Raster, kop: Kop, naam: Kolomnaam, werk: Werk): void {
  const { betekenissen, vragen, opmerkingen } = werk;
  const dezelfde = [...betekenissen.keys()].filter((kolom) => betekenissen.get(kolom) === naam);
  if (dezelfde.length < 2) return;
  const totaal = totaalkolom(raster, kop, dezelfde);
  if (totaal === null) {
    for (const kolom of dezelfde) betekenissen.set(kolom, undefined);
    const uitleg = OPTELBAAR.includes(naam) ? ' Kiest u er meer, dan tellen we ze op.' : '';
    vragen.push({
      zin: `Welke kolom is ${KOLOMMEN[naam]}: ${genoemd(kop, dezelfde)}?${uitleg}`,
      kolommen: dezelfde,
    });
    return;
  }
  const delen = dezelfde.filter((kolom) => kolom !== totaal);
  for (const kolom of delen) betekenissen.set(kolom, null);
  opmerkingen.push(
    `${genoemd(kop, [totaal])} is op elke regel de som van ${genoemd(kop, delen, 'en')}. We gebruiken die som.`,
  );
}

/** De ene kolom die op elke rij de som van de andere is, als dat er precies één is. */
function totaalkolom(raster: Raster, kop: Kop, kolommen: readonly number[]): number | null {
  if (kolommen.length < 3) return null;
  const getallen = kolommen.map((kolom) => getallenOnder(raster, kop, kolom));
  const som = getallen[0]!.map((_, r) => getallen.reduce((totaal, kolom) => totaal + kolom[r]!, 0));
  if (som.every((getal) => getal === 0)) return null;
  const passend = kolommen.filter((_, t) =>
    getallen[t]!.every((getal, r) => isZelfdeBedrag(getal, som[r]! - getal)),
  );
  return passend.length === 1 ? passend[0]! : null;
}

function losTwijfelOp(raster: Raster, kop: Kop, kolom: number, werk: Werk): void {
  const { betekenissen, vragen, opmerkingen } = werk;
  const { tekst, betekenis } = kop.kolommen.get(kolom)!;
  if (betekenis.soort !== 'twijfel' || betekenissen.get(kolom) !== undefined) return;
  if (cellenOnder(raster, kop, kolom).every((cel) => waardeIn(leesEigengetal(cel)) === null)) {
    betekenissen.set(kolom, null);
    return;
  }
  const namen = betekenis.kolommen.map((naam) => KOLOMMEN[naam]);
  const bekend = new Set(betekenissen.values());
  if (betekenis.kolommen.every((naam) => bekend.has(naam))) {
    betekenissen.set(kolom, null);
    opmerkingen.push(
      `"${ingekort(tekst)}" gebruiken we niet: ${opsomming(namen, 'en')} staan al in andere kolommen.`,
    );
  } else if (!betekenis.kolommen.some((naam) => GELDKOLOMMEN.includes(naam))) {
    betekenissen.set(kolom, null);
    opmerkingen.push(`"${ingekort(tekst)}" gebruiken we niet. Is het ${opsomming(namen)}, kies dat dan.`);
  } else
    vragen.push({ zin: `Wat staat er in "${ingekort(tekst)}": ${opsomming(namen)}?`, kolommen: [kolom] });
}

/** Getallen zonder kop naast een geldkolom horen vaak bij de samengevoegde kop ernaast: dat vragen we. */
function vraagZonderKop(raster: Raster, kop: Kop, kolom: number, { betekenissen, vragen }: Werk): void {
  const links = betekenissen.get(kolom - 1);
  const naastGeld = vragen.some(({ kolommen }) => kolommen.includes(kolom - 1)) || isGeld(links);
  if (kop.kolommen.get(kolom)!.tekst !== '' || betekenissen.get(kolom) !== null || !naastGeld) return;
  if (getallenOnder(raster, kop, kolom).every((getal) => getal === 0)) return;
  betekenissen.set(kolom, undefined);
  vragen.push({
    zin: `Wat staat er in ${raster.kolomnaam(kolom)}? Er staat geen kop boven.`,
    kolommen: [kolom],
  });
}

function genoemd(kop: Kop, kolommen: readonly number[], laatste?: string): string {
  return opsomming(
    ingekorteLijst(kolommen.map((kolom) => `"${ingekort(kop.kolommen.get(kolom)!.tekst, 30)}"`)),
    laatste,
  );
}

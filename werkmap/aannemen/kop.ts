import { kopbetekenis, type Kopbetekenis } from './kolombetekenis';
import { eenheidIn, eenhedenIn } from './eenheid';
import { leesEigengetal } from './eigengetal';
import { isLeeg, kolommenVan, type Raster } from './raster';

/** De kop van een tabel: één of meer rijen, en per kolom wat erboven staat. */
export interface Kop {
  readonly eerste: number;
  readonly laatste: number;
  /** Hoe zeker het is dat dit de kop is; 0 is helemaal niet. */
  readonly gewicht: number;
  readonly kolommen: ReadonlyMap<number, Kolomkop>;
}

export interface Kolomkop {
  /** Alles wat erboven staat, van boven naar beneden. */
  readonly tekst: string;
  /** Alleen wat in deze kolom zelf staat, zonder de groepskop van een kolom ernaast. */
  readonly eigen: string;
  readonly betekenis: Kopbetekenis;
}

const ZOEKDIEPTE = 25;
const RIJEN_ERBOVEN = 5;
const LANGSTE_KOP = 80;
const LANGSTE_GROEPSKOP = 40;
const GEWICHT: Readonly<Record<Kopbetekenis['soort'], number>> = {
  kolom: 1,
  twijfel: 0.6,
  overslaan: 0.5,
  onbekend: 0,
};
const ONBEKEND: Kopbetekenis = { soort: 'onbekend' };

/** Zoekt de kop in het vak, en anders in de rijen er vlak boven. `null` als er geen kop te herkennen is. */
export function vindKop(raster: Raster): Kop | null {
  const { rij, rijen } = raster.vak;
  const rij0 = Math.max(0, rij - RIJEN_ERBOVEN);
  const gevonden = besteRij(raster, rij, rij + Math.min(rijen, ZOEKDIEPTE)) ?? besteRij(raster, rij0, rij);
  if (!gevonden) return null;
  const koprijen = rijenVanKop(raster, gevonden.rij);
  const kolommen = new Map(
    kolommenVan(raster).map((kolom) => [kolom, kopVan(raster, koprijen, kolom)] as const),
  );
  return {
    eerste: koprijen[0]!,
    laatste: koprijen[koprijen.length - 1]!,
    gewicht: gevonden.gewicht,
    kolommen,
  };
}

function besteRij(raster: Raster, van: number, tot: number): { rij: number; gewicht: number } | null {
  let beste: { rij: number; gewicht: number } | null = null;
  for (let rij = van; rij < tot; rij += 1) {
    const gewicht = gewichtVan(raster, rij);
    if (gewicht > (beste?.gewicht ?? 0)) beste = { rij, gewicht };
  }
  return beste;
}

/** Hoeveel koppen er in een rij staan die we kennen; 0 als dit geen kop kan zijn. */
function gewichtVan(raster: Raster, rij: number): number {
  let bekend = 0;
  let gewicht = 0;
  let metGemeente = false;
  for (const kolom of kolommenVan(raster)) {
    const cel = raster.cel(rij, kolom);
    if (isLeeg(cel)) continue;
    if (isJaar(cel)) {
      gewicht += GEWICHT.twijfel;
      continue;
    }
    if (typeof cel !== 'string' || leesEigengetal(cel).soort !== 'geen getal') return 0;
    const tekst = raster.tekst(rij, kolom);
    const betekenis = tekst.length > LANGSTE_KOP ? ONBEKEND : kopbetekenis(tekst);
    gewicht += GEWICHT[betekenis.soort];
    if (betekenis.soort === 'kolom' || betekenis.soort === 'twijfel') bekend += 1;
    if (betekenis.soort === 'kolom' && betekenis.kolom === 'gemeente') metGemeente = true;
  }
  return metGemeente || bekend >= 2 ? gewicht : 0;
}

function isJaar(cel: unknown): boolean {
  const jaar = typeof cel === 'string' && /^\d{4}$/.test(cel.trim()) ? Number(cel) : cel;
  return typeof jaar === 'number' && Number.isInteger(jaar) && jaar >= 2000 && jaar <= 2100;
}

/** De rij met koppen, met een rij groepskoppen erboven en rijen met jaren of eenheden eronder. */
function rijenVanKop(raster: Raster, midden: number): number[] {
  const rijen = [midden];
  if (midden > 0 && isGroepskop(raster, midden - 1)) rijen.unshift(midden - 1);
  const naamkolom = kolommenVan(raster).find((kolom) =>
    rijen.some((rij) => isGemeentekop(raster.tekst(rij, kolom))),
  );
  for (let rij = midden + 1; rij <= midden + 2; rij += 1) {
    const splitst = rij === midden + 1 && splitstKop(raster, rij, naamkolom);
    if (!splitst && !isOnderkop(raster, rij, naamkolom)) break;
    rijen.push(rij);
  }
  return rijen;
}

function isGemeentekop(tekst: string): boolean {
  const betekenis = kopbetekenis(tekst);
  return betekenis.soort === 'kolom' && betekenis.kolom === 'gemeente';
}

/** Boven de koppen: korte teksten, en niet alleen een titel boven de eerste kolom of de eenheid van de hele tabel. */
function isGroepskop(raster: Raster, rij: number): boolean {
  const gevuld = kolommenVan(raster).filter((kolom) => !isLeeg(raster.cel(rij, kolom)));
  const eerste = kolommenVan(raster).find((kolom) => !isLeeg(raster.cel(rij + 1, kolom)));
  const [enige] = gevuld;
  if (gevuld.length === 1) {
    const tekst = raster.tekst(rij, enige!);
    if (eenhedenIn(tekst, true).length > 0 || (enige === eerste && !isGemeentekop(tekst))) return false;
  }
  return (
    gevuld.length > 0 &&
    gevuld.every((kolom) => {
      const tekst = raster.tekst(rij, kolom);
      const kort = tekst !== '' && tekst.length <= LANGSTE_GROEPSKOP;
      return (
        isJaar(raster.cel(rij, kolom)) ||
        (kort && leesEigengetal(raster.cel(rij, kolom)).soort === 'geen getal')
      );
    })
  );
}

/** Onder de koppen: jaren of eenheden, zonder naam van een gemeente. */
function isOnderkop(raster: Raster, rij: number, naamkolom: number | undefined): boolean {
  const gevuld = kolommenVan(raster).filter((kolom) => !isLeeg(raster.cel(rij, kolom)));
  if (gevuld.length === 0 || (naamkolom !== undefined && gevuld.includes(naamkolom))) return false;
  return gevuld.every((kolom) => {
    const tekst = raster.tekst(rij, kolom);
    return (
      isJaar(raster.cel(rij, kolom)) ||
      eenheidIn(tekst) !== null ||
      /^(aantal|%|#|\(?[a-z0-9]\)?)$/i.test(tekst) ||
      (tekst !== '' && kopbetekenis(tekst).soort !== 'onbekend')
    );
  });
}

/** Vlak onder de koppen: korte woorden die een samengevoegde kop verdelen, zoals BW en MO onder Lasten. */
function splitstKop(raster: Raster, rij: number, naamkolom: number | undefined): boolean {
  const gevuld = kolommenVan(raster).filter((kolom) => !isLeeg(raster.cel(rij, kolom)));
  if (naamkolom === undefined || gevuld.includes(naamkolom)) return false;
  const kort = gevuld.every((kolom) => {
    const tekst = raster.tekst(rij, kolom);
    const woord = leesEigengetal(raster.cel(rij, kolom)).soort === 'geen getal';
    return isJaar(raster.cel(rij, kolom)) || (woord && tekst !== '' && tekst.length <= LANGSTE_GROEPSKOP);
  });
  return (
    kort &&
    gevuld.some((kolom) => {
      if (!isLeeg(raster.cel(rij - 1, kolom))) return false;
      const { soort } = kopbetekenis(linksVan(raster, rij - 1, kolom));
      return soort === 'kolom' || soort === 'twijfel';
    })
  );
}

function kopVan(raster: Raster, koprijen: readonly number[], kolom: number): Kolomkop {
  const delen = koprijen.map((rij, i) => {
    const eigen = deelVan(raster, rij, kolom);
    const onderste = i === koprijen.length - 1;
    // Boven samengevoegde cellen staat de tekst alleen links: zij geldt voor elke kolom die eronder iets heeft.
    const eronder = koprijen.slice(i + 1).some((lager) => deelVan(raster, lager, kolom) !== '');
    return eigen !== '' || onderste || !eronder ? eigen : linksVan(raster, rij, kolom);
  });
  const gevuld = delen.filter((deel) => deel !== '');
  const tekst = gevuld.join(' ');
  // De onderste kop die op zichzelf duidelijk is telt; anders alles samen: "Lasten" boven "2027".
  const zeker = [...gevuld]
    .reverse()
    .map(kopbetekenis)
    .find(({ soort }) => soort === 'kolom' || soort === 'overslaan');
  const eigen = koprijen.map((rij) => deelVan(raster, rij, kolom)).filter((deel) => deel !== '');
  return { tekst, eigen: eigen.join(' '), betekenis: zeker ?? kopbetekenis(tekst) };
}

function deelVan(raster: Raster, rij: number, kolom: number): string {
  const cel = raster.cel(rij, kolom);
  return isJaar(cel) ? String(cel).trim() : raster.tekst(rij, kolom);
}

function linksVan(raster: Raster, rij: number, kolom: number): string {
  for (let links = kolom - 1; links >= raster.vak.kolom; links -= 1) {
    const deel = deelVan(raster, rij, links);
    if (deel !== '') return isGemeentekop(deel) ? '' : deel;
  }
  return '';
}

import { type Getalkolom, type Kolomnaam, KOLOMMEN } from '../../core/grens/gemeentetabel';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import type { Gemeentecijfers } from '../sjabloon/invoer';
import { begrijp } from './begrip';
import { isRegiopost, kopbetekenis, totaalwoord } from './kolombetekenis';
import { leesEigengetal, waardeIn } from './eigengetal';
import { hoofdletter } from '../../core/tekst/hoofdletter';
import { afwijkingen, zonderGetal } from './punten';
import { type Eigenrij, LANGSTE_NAAM, ONDER_TOTAAL, STAAT_OOK } from './rijen';
import { gemeentenIn, waardeVan } from './uitwerking';
import { werkUit } from './werkUit';
import { tabelzinnen } from './zinnen';

/** De volgorde van de kolommen als er geen kop boven staat. */
export const PLAKVOLGORDE = (Object.keys(KOLOMMEN) as Kolomnaam[]).filter(
  (naam): naam is 'gemeente' | Getalkolom => naam !== 'centrum',
);

/**
 * Leest gemeenten die iemand intypt of uit een rekenblad plakt: één per regel, met tabs tussen de kolommen, met of
 * zonder kop. Zonder kop staan de kolommen in de volgorde van `PLAKVOLGORDE`.
 *
 * Fout: `Werkmapfout` met de regel die niet te lezen is, een dubbele gemeente of een vraag over de kop.
 */
export function leesGeplakt(tekst: string): Gemeentecijfers[] {
  const regels = tekst.split(/\r?\n/).map((regel) => regel.split('\t').map((cel) => cel.trim()));
  const gevuld = regels.filter((regel) => regel.some((cel) => cel !== ''));
  const gemeenten = heeftKop(gevuld) ? metKop(gevuld) : zonderKop(regels);
  if (gemeenten.length === 0) {
    throw tabelzinnen.geenGemeenten();
  }
  weigerDubbele(gemeenten);
  const formule = gemeenten.find(({ naam }) => naam.startsWith('='));
  if (formule) throw tabelzinnen.naamIsFormule(formule.naam);
  return gemeenten;
}

function weigerDubbele(gemeenten: readonly { readonly naam: string }[]): void {
  const namen = gemeenten.map(({ naam }) => vergelijkbaar(naam));
  const dubbel = gemeenten.find(({ naam }, g) => namen.indexOf(vergelijkbaar(naam)) < g);
  if (dubbel) throw tabelzinnen.gemeenteDubbel(dubbel.naam);
}

function heeftKop([eerste = []]: readonly (readonly string[])[]): boolean {
  return eerste.some((cel) => {
    const betekenis = kopbetekenis(cel);
    return betekenis.soort === 'kolom' && betekenis.kolom === 'gemeente';
  });
}

function metKop(regels: readonly (readonly string[])[]): Gemeentecijfers[] {
  const kolommen = regels.reduce((breedste, regel) => Math.max(breedste, regel.length), 1);
  if (kolommen === 1) return zonderKop(regels.slice(1));
  const begrip = begrijp('', regels, { rij: 0, kolom: 0, rijen: regels.length, kolommen });
  const uitwerking = werkUit(begrip);
  weigerDubbele(uitwerking.rijen.filter(telt));
  const [vraag] = uitwerking.vragen;
  if (vraag !== undefined) {
    throw tabelzinnen.kopOnduidelijk(vraag);
  }
  // Geplakte gemeenten krijgen geen scherm met vinkjes: wat daar een punt is, is hier een fout.
  const [mis] = [...zonderGetal(uitwerking), ...afwijkingen(uitwerking, uitwerking.totalen)];
  if (mis !== undefined) {
    throw tabelzinnen.verbeter(hoofdletter(mis).replace(/\.$/, ''));
  }
  const eronder = uitwerking.rijen.find(({ reden }) => reden === ONDER_TOTAAL);
  if (eronder) {
    throw tabelzinnen.onderTotaal(eronder.naam);
  }
  return gemeentenIn(uitwerking).map(({ rij, naam }) => ({
    naam,
    ...(naam === uitwerking.centrum && { centrum: true }),
    ...Object.fromEntries(
      uitwerking.kolommen.flatMap((kolom) => {
        const waarde = waardeVan(uitwerking, rij, kolom);
        return waarde === null ? [] : [[kolom.naam, zonderRuis(waarde)]];
      }),
    ),
  }));
}

/** Gemeenten, ook als ze bij het lezen wegvielen omdat ze eerder al stonden. */
function telt({ soort, reden }: Eigenrij): boolean {
  return soort === 'gemeente' || reden.startsWith(STAAT_OOK);
}

function zonderKop(regels: readonly (readonly string[])[]): Gemeentecijfers[] {
  return regels.flatMap((regel, r) => {
    const [naam = '', ...cellen] = regel;
    if (regel.every((cel) => cel === '') || totaalwoord(naam) !== null) return [];
    if (isRegiopost(naam) || naam.length > LANGSTE_NAAM) {
      throw tabelzinnen.geenGemeente(r + 1, naam);
    }
    if (naam === '') throw tabelzinnen.naamOntbreekt(r + 1);
    const cijfers = cellen.flatMap((cel, k): [string, number][] => {
      const kolom = PLAKVOLGORDE[k + 1];
      const getal = leesEigengetal(cel);
      if (getal.soort === 'leeg') return [];
      if (kolom === undefined) throw tabelzinnen.teVeelKolommen(r + 1);
      const waarde = waardeIn(getal);
      if (waarde === null || waarde < 0) {
        throw tabelzinnen.geenGetal(r + 1, KOLOMMEN[kolom], cel);
      }
      const eenheid = getal.soort === 'tekstgetal' ? (getal.eenheid ?? 1) : 1;
      return [[kolom, zonderRuis(waarde * eenheid)]];
    });
    return [{ naam, ...Object.fromEntries(cijfers) }];
  });
}

/** Vermenigvuldigen met duizend geeft ruis in het zestiende cijfer. */
function zonderRuis(waarde: number): number {
  return Number(waarde.toPrecision(15));
}

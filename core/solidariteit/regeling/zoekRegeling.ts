import { fouten, type Plaats } from '../../fout';
import type { Gemeentetabel, Kolomnaam } from '../../grens/gemeentetabel';
import { type Regeling, REGELINGEN } from '../../normen/regelingen';
import { besteNamen } from '../../tekst/besteNamen';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { exact, PARAMETERS } from '../../normen/regelingen/parameters';
import { heeftSom, sleuteldelen } from './stappen/sleutelgewichten';

const OP_NAAM = new Map(
  REGELINGEN.flatMap((regeling) =>
    [regeling.naam, ...(regeling.voorheen ?? [])].map((naam) => [vergelijkbaar(naam), regeling] as const),
  ),
);

/**
 * Zoekt een vastgelegde regeling op naam of op een naam van vroeger, ongeacht hoofdletters en accenten.
 * Fout: onbekend, met lijkende namen.
 */
export function zoekRegeling(naam: string, plaats: Plaats): Regeling {
  const regeling = OP_NAAM.get(vergelijkbaar(naam));
  if (!regeling) {
    throw fouten.onbekendeRegeling(
      plaats,
      besteNamen(
        naam,
        REGELINGEN.map((bekend) => bekend.naam),
      ),
    );
  }
  return regeling;
}

/** De namen van de knoppen waarvoor de bron geen getal geeft. */
export function openNamen({ open = [] }: Regeling): string[] {
  return open.map((knop) => PARAMETERS[knop].naam);
}

/** Of de tabel alle kolommen heeft die de regeling nodig heeft, en de regeling geen open knoppen. */
export function isTeRekenen(regeling: Regeling, tabel: Gemeentetabel): boolean {
  return regeling.open === undefined && nodigeKolommen(regeling).every((kolom) => heeftKolom(tabel, kolom));
}

/** De kolommen die een regeling naast baten en lasten nodig heeft. */
export function nodigeKolommen({ instelling }: Regeling): Kolomnaam[] {
  const { solidariteit, batenHerverdelen, lokaalMeedelen, percentageWmo } = instelling;
  const { bestaandBijCentrum, centrumDraagtTekort, eigenRisico, maximumPerInwoner } = instelling;
  const deelt = solidariteit !== 0 || batenHerverdelen === 1;
  return [
    ...(deelt ? sleuteldelen(exact(instelling)).map(({ kolom }) => kolom) : []),
    ...kolommenAls(lokaalMeedelen !== undefined && lokaalMeedelen < 1, 'lokaleLasten'),
    ...kolommenAls(percentageWmo !== undefined, 'wmoBudget', 'centrum'),
    ...kolommenAls(bestaandBijCentrum === 1, 'lastenBestaand', 'centrum'),
    ...kolommenAls(centrumDraagtTekort === 1, 'centrum'),
    ...kolommenAls(eigenRisico !== undefined || maximumPerInwoner !== undefined, 'inwoners'),
  ];
}

function kolommenAls(nodig: boolean, ...kolommen: Kolomnaam[]): Kolomnaam[] {
  return nodig ? kolommen : [];
}

function heeftKolom(tabel: Gemeentetabel, kolom: Kolomnaam): boolean {
  if (kolom === 'centrum') return tabel.centrum !== undefined;
  if (kolom === 'lokaleLasten' || kolom === 'lastenBestaand') return tabel.getallen[kolom] !== undefined;
  return kolom === 'gemeente' || heeftSom(tabel, kolom);
}

import { fouten } from '../../fout';
import { begrensdeDelen, type ExacteDelen } from '../../getal/begrensd';
import { breukAlsGetal } from '../../getal/breuk';
import { naarBeneden } from '../../getal/afronden';
import { type Centen, centenVan, som } from '../../getal/centen';
import { type Decimaal, EEN, macht10, NUL } from '../../getal/decimaal';
import { rondMetSom, verdeelNaarRato } from '../../getal/grootsteRest';
import {
  bedragenVan,
  centrumVan,
  type Gemeentetabel,
  grondslagVan,
  KOLOMMEN,
} from '../../grens/gemeentetabel';
import type { Rekengang } from '../../rekengang';
import { kostenNaarCohort } from '../cohort';
import type { ExacteInstelling } from '../../normen/regelingen/parameters';
import { bestemming } from './stappen/bestemming';
import { eigenRisico } from './stappen/eigenRisico';
import { lokaalDeel } from './stappen/lokaalDeel';
import { sleuteldelen, sleutelgewichten } from './stappen/sleutelgewichten';
import { gedeeldInCenten, splitsNaarGraad } from './stappen/solidariteitsgraad';
import { wmobijdrage } from './stappen/wmobijdrage';
import { knoppenZonderEffect, ZONDER_EFFECT } from './zonderEffect';

/** Wat een regeling met de regio doet, in centen. */
export interface Regelinguitkomst {
  readonly baten: readonly Centen[];
  readonly lasten: readonly Centen[];
  readonly saldo: readonly Centen[];
  readonly reserve: Centen;
  readonly innovatie: Centen;
  /** Tekort dat door maxima bij niemand terechtkan: 0 of minder. */
  readonly nietGedekt: Centen;
}

/**
 * Rekent een regeling door, in vaste stappen: cohort, regionaal deel, eigen risico, solidariteitsgraad, reserve en
 * innovatie, sleutel met maximum, één afronding op de cent, en daar bovenop de bijdrage uit het Wmo-budget.
 *
 * Niets verdwijnt: de saldi van gemeenten, reserve, innovatie en niet gedekt zijn samen Σ baten − Σ lasten.
 */
export function rekenRegeling(
  tabel: Gemeentetabel,
  instelling: ExacteInstelling,
  gang: Rekengang,
): Regelinguitkomst {
  const baten = bedragenVan(tabel, 'baten');
  const lasten = bedragenVan(tabel, 'lasten');
  gang.stap('eigen baten', 'euro', baten);
  gang.stap('eigen lasten', 'euro', lasten);
  for (const { naam, reden } of knoppenZonderEffect(instelling)) {
    gang.stap(`${naam} ${ZONDER_EFFECT}`, 'geen', reden);
  }
  const voorDelen = saldoVoorDelen(tabel, instelling, baten, lasten, gang);
  gang.stap('saldo vóór delen', 'euro', voorDelen);
  const blijft = lokaalBuitenDeRegio(tabel, instelling, lasten);
  if (som(blijft) !== 0n) gang.stap('lokale lasten die niet gedeeld worden', 'euro', blijft);
  const inRegio = voorDelen.map((saldo, g) => saldo + blijft[g]!);
  const risico = risicoVan(tabel, instelling, inRegio);
  if (som(risico) > 0n) {
    gang.stap('eigen risico: het eigen tekort dat de gemeente eerst zelf draagt', 'euro', risico);
  }
  const { eigen, gedeeld, perCent } = splitsNaarGraad(
    inRegio.map((saldo, g) => saldo + risico[g]!),
    instelling.solidariteit ?? EEN,
  );
  const zelf = eigen.map((deel, g) => deel - risico[g]! * perCent);
  const inEuros = (fijn: readonly bigint[], noemer = 1n) =>
    fijn.map((deel) => breukAlsGetal(deel, perCent * noemer * 100n));
  if (gang.uitleg) {
    gang.stap('deel dat de gemeente zelf draagt', 'euro', inEuros(zelf));
    gang.stap('deel dat gedeeld wordt', 'euro', inEuros(gedeeld));
  }
  const inCenten = gang.stap(
    'gedeeld saldo van de regio',
    'euro',
    gedeeldInCenten({ eigen, gedeeld, perCent }),
  );
  const { reserve, innovatie } = bestemming(inCenten, {
    stand: bedrag(instelling.reserve) ?? 0n,
    ondergrens: bedrag(instelling.ondergrens) ?? 0n,
    plafond: bedrag(instelling.plafond),
    innovatie: instelling.innovatie ?? NUL,
    innovatieEerst: aan(instelling.innovatieVoorReserve),
  });
  const teVerdelen = som(gedeeld) - (reserve + innovatie) * perCent;
  if (gang.uitleg) {
    gang.stap('naar (+) of uit (−) de reserve', 'euro', reserve);
    gang.stap('naar innovatie', 'euro', innovatie);
    gang.stap('te verdelen over de gemeenten', 'euro', inEuros([teVerdelen])[0]!);
  }
  const { tellers, noemer, gewichten } = verdeeld(tabel, instelling, teVerdelen, perCent, gang);
  const precies = tellers.map((teller, g) => teller + eigen[g]! * noemer);
  if (gang.uitleg) {
    const samen = som(gewichten);
    if (samen > 0n) {
      const aandelen = gewichten.map((gewicht) => breukAlsGetal(gewicht, samen));
      gang.stap('aandeel in de sleutel', 'deel', aandelen);
    }
    const metRisico = precies.map((deel, g) => deel - risico[g]! * perCent * noemer);
    gang.stap('saldo met het eigen deel, vóór het afronden', 'euro', inEuros(metRisico, noemer));
  }
  const afgerond = rondMetSom(precies, noemer * perCent, gewichten);
  const wmo = wmobijdragen(tabel, instelling);
  if (wmo) gang.stap('bijdrage uit het Wmo-budget', 'euro', wmo);
  const saldo = afgerond.map((deel, g) => deel - risico[g]! - blijft[g]! - (wmo?.[g] ?? 0n));
  const nietGedekt = som(baten) - som(lasten) - som(saldo) - innovatie - reserve;
  if (nietGedekt !== 0n)
    gang.stap('niet gedekt: tekort dat door het maximum niemand draagt', 'euro', nietGedekt);
  gang.stap('saldo per gemeente', 'euro', saldo);
  return { baten, lasten, saldo, reserve, innovatie, nietGedekt };
}

function saldoVoorDelen(
  tabel: Gemeentetabel,
  instelling: ExacteInstelling,
  baten: readonly Centen[],
  lasten: readonly Centen[],
  gang: Rekengang,
): Centen[] {
  const bestaand = aan(instelling.bestaandBijCentrum) ? bedragenVan(tabel, 'lastenBestaand') : undefined;
  if (bestaand) controleerDeel(tabel, bestaand, lasten, KOLOMMEN.lastenBestaand);
  const gedragen = bestaand
    ? kostenNaarCohort(
        bestaand,
        lasten.map((last, g) => last - bestaand[g]!),
        centrumVan(tabel),
      )
    : lasten;
  const verdeeldeBaten = aan(instelling.batenHerverdelen)
    ? verdeelNaarRato(som(baten), naarSleutel(tabel, instelling))
    : baten;
  if (bestaand) gang.stap('lasten met bestaande cliënten bij de centrumgemeente', 'euro', gedragen);
  if (verdeeldeBaten !== baten) gang.stap('baten, verdeeld naar de sleutel', 'euro', verdeeldeBaten);
  return verdeeldeBaten.map((baat, g) => baat - gedragen[g]!);
}

function risicoVan(
  tabel: Gemeentetabel,
  { eigenRisico: perHoofd }: ExacteInstelling,
  saldi: readonly Centen[],
) {
  return perHoofd ? eigenRisico(saldi, perInwoner(tabel, perHoofd)) : saldi.map(() => 0n);
}

/** Wat regiogemeenten (+) uit hun Wmo-budget aan de centrumgemeente (−) betalen; `undefined` als dat niet is afgesproken. */
function wmobijdragen(tabel: Gemeentetabel, { percentageWmo }: ExacteInstelling): Centen[] | undefined {
  if (!aan(percentageWmo)) return undefined;
  const centrum = centrumVan(tabel);
  return wmobijdrage(grondslagVan(tabel, 'wmoBudget', centrum).map(centenVan), percentageWmo!, centrum);
}

function lokaalBuitenDeRegio(
  tabel: Gemeentetabel,
  { lokaalMeedelen }: ExacteInstelling,
  lasten: readonly Centen[],
): Centen[] {
  if (!lokaalMeedelen || lokaalMeedelen.waarde === macht10(lokaalMeedelen.schaal))
    return lasten.map(() => 0n);
  const lokaal = bedragenVan(tabel, 'lokaleLasten');
  controleerDeel(tabel, lokaal, lasten, KOLOMMEN.lokaleLasten);
  return lokaalDeel(lokaal, lokaalMeedelen);
}

/** De exacte delen van het gedeelde saldo, + is ontvangen; wat bij een tekort niemand kan dragen ontbreekt erin. */
function verdeeld(
  tabel: Gemeentetabel,
  instelling: ExacteInstelling,
  teVerdelen: bigint,
  perCent: bigint,
  gang: Rekengang,
): Pick<ExacteDelen, 'tellers' | 'noemer'> & { readonly gewichten: readonly bigint[] } {
  const niemand = tabel.gemeenten.map(() => 0n);
  if (teVerdelen === 0n) return { tellers: niemand, noemer: 1n, gewichten: niemand };
  if (teVerdelen > 0n) return zonderGrens(teVerdelen, ontvangers(tabel, instelling));
  const dragers = betalers(tabel, instelling);
  const maximum = aan(instelling.centrumDraagtTekort) ? undefined : instelling.maximumPerInwoner;
  const maxima = maximum
    ? perInwoner(tabel, maximum).map((grens) => grens * perCent)
    : niemand.map(() => null);
  if (gang.uitleg && maximum) {
    gang.stap(
      'maximum per gemeente',
      'euro',
      maxima.map((grens) => (grens === null ? null : breukAlsGetal(grens, perCent * 100n))),
    );
  }
  const delen = begrensdeDelen(-teVerdelen, dragers, maxima);
  return { tellers: delen.tellers.map((teller) => -teller), noemer: delen.noemer, gewichten: dragers };
}

function zonderGrens(bedragInEenheden: bigint, gewichten: readonly bigint[]) {
  const { tellers, noemer } = begrensdeDelen(
    bedragInEenheden,
    gewichten,
    gewichten.map(() => null),
  );
  return { tellers, noemer, gewichten };
}

function betalers(tabel: Gemeentetabel, instelling: ExacteInstelling): bigint[] {
  return aan(instelling.centrumDraagtTekort) ? alleenCentrum(tabel) : naarSleutel(tabel, instelling);
}

/** Een overschot gaat naar de sleutel; is er geen sleutel en draagt de centrumgemeente het tekort, dan naar haar. */
function ontvangers(tabel: Gemeentetabel, instelling: ExacteInstelling): bigint[] {
  const naarCentrum = sleuteldelen(instelling).length === 0 && aan(instelling.centrumDraagtTekort);
  return naarCentrum ? alleenCentrum(tabel) : naarSleutel(tabel, instelling);
}

function alleenCentrum(tabel: Gemeentetabel): bigint[] {
  const centrum = centrumVan(tabel);
  return tabel.gemeenten.map((_, g) => (g === centrum ? 1n : 0n));
}

function naarSleutel(tabel: Gemeentetabel, instelling: ExacteInstelling): bigint[] {
  const delen = sleuteldelen(instelling);
  if (delen.length === 0) throw fouten.geenSleutel({ argument: 'regeling' });
  return sleutelgewichten(tabel, delen);
}

/** Een bedrag per inwoner maal inwoners, op de cent naar beneden. */
function perInwoner(tabel: Gemeentetabel, bedragPerInwoner: Decimaal): Centen[] {
  const perHoofd = centenVan(bedragPerInwoner);
  return grondslagVan(tabel, 'inwoners').map(({ waarde, schaal }) =>
    naarBeneden(perHoofd * waarde, macht10(schaal)),
  );
}

function controleerDeel(
  tabel: Gemeentetabel,
  deel: readonly Centen[],
  geheel: readonly Centen[],
  kolomnaam: string,
): void {
  const g = deel.findIndex((bedragInRij, i) => bedragInRij > geheel[i]!);
  if (g >= 0) {
    throw fouten.meerDanLasten({ argument: tabel.argument, rij: tabel.rijnummers[g]!, kolomnaam }, kolomnaam);
  }
}

function bedrag(waarde: Decimaal | undefined): Centen | undefined {
  return waarde && centenVan(waarde);
}

function aan(waarde: Decimaal | undefined): boolean {
  return waarde !== undefined && waarde.waarde !== 0n;
}

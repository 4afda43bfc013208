import { fouten } from '../../fout';
import { begrensdeDelen, type ExacteDelen } from '../../getal/begrensd';
import { breukAlsGetal } from '../../getal/breuk';
import { type Centen, centenVan, nietNegatief, som } from '../../getal/centen';
import { type Decimaal, EEN, macht10, NUL } from '../../getal/decimaal';
import { rondMetSom, verdeelNaarRato } from '../../getal/grootsteRest';
import { bedragenVan, type Gemeentetabel, getallenVan, KOLOMMEN } from '../../grens/gemeentetabel';
import type { Rekengang } from '../../rekengang';
import { kostenNaarCohort } from '../cohort';
import type { ExacteInstelling } from '../../normen/regelingen/parameters';
import { bestemming } from './stappen/bestemming';
import { eigenRisico } from './stappen/eigenRisico';
import { lokaalDeel } from './stappen/lokaalDeel';
import { sleuteldelen, sleutelgewichten } from './stappen/sleutelgewichten';
import { gedeeldInCenten, splitsNaarGraad } from './stappen/solidariteitsgraad';
import { wmobijdrage } from './stappen/wmobijdrage';

/** Wat een regeling met de regio doet, in centen. */
export interface Regelinguitkomst {
  readonly baten: readonly Centen[];
  readonly lasten: readonly Centen[];
  readonly saldo: readonly Centen[];
  readonly reserve: Centen;
  readonly innovatie: Centen;
}

/**
 * Rekent een regeling door, in vaste stappen: bijdrage uit het Wmo-budget, cohort, regionaal deel,
 * solidariteitsgraad, reserve en innovatie, eigen risico, sleutel met maximum, en één afronding op de cent.
 *
 * Niets verdwijnt: de saldi van gemeenten, reserve en innovatie zijn samen Σ baten − Σ lasten. Tekort dat door de
 * maxima bij niemand terechtkan blijft als negatief bedrag bij de reserve staan.
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
  const eigenSaldo = saldoVoorDelen(tabel, instelling, baten, lasten, gang);
  gang.stap('saldo vóór delen', 'euro', eigenSaldo);
  const blijft = lokaalBuitenDeRegio(tabel, instelling, lasten);
  if (som(blijft) !== 0n) gang.stap('lokale lasten die niet gedeeld worden', 'euro', blijft);
  const graad = instelling.solidariteit ?? EEN;
  const { eigen, gedeeld, perCent } = splitsNaarGraad(
    eigenSaldo.map((saldo, g) => saldo + blijft[g]!),
    graad,
  );
  const inEuros = (fijn: readonly bigint[], noemer = 1n) =>
    fijn.map((deel) => breukAlsGetal(deel, perCent * noemer * 100n));
  if (gang.uitleg) {
    gang.stap('deel dat de gemeente zelf draagt', 'euro', inEuros(eigen));
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
    gang.stap('naar (+) of uit (−) de reserve, uit het gedeelde saldo', 'euro', reserve);
    gang.stap('naar innovatie', 'euro', innovatie);
    gang.stap('te verdelen over de gemeenten', 'euro', inEuros([teVerdelen])[0]!);
  }
  const { tellers, noemer, gewichten } = verdeeld(tabel, instelling, gedeeld, teVerdelen, perCent, gang);
  const precies = tellers.map((teller, g) => teller + eigen[g]! * noemer);
  if (gang.uitleg) {
    const samen = som(gewichten);
    if (samen > 0n) {
      const aandelen = gewichten.map((gewicht) => breukAlsGetal(gewicht, samen));
      gang.stap('aandeel in de sleutel', 'deel', aandelen);
    }
    gang.stap('saldo met het eigen deel, vóór het afronden', 'euro', inEuros(precies, noemer));
  }
  const saldo = rondMetSom(precies, noemer * perCent, gewichten).map((afgerond, g) => afgerond - blijft[g]!);
  const over = som(baten) - som(lasten) - som(saldo) - innovatie;
  gang.stap('naar (+) of uit (−) de reserve', 'euro', over);
  gang.stap('saldo per gemeente', 'euro', saldo);
  return { baten, lasten, saldo, reserve: over, innovatie };
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
  const percentage = instelling.percentageWmo;
  const bijdrage =
    percentage && percentage.waarde > 0n
      ? wmobijdrage(bedragenVan(tabel, 'wmoBudget'), percentage, centrumVan(tabel))
      : baten.map(() => 0n);
  const verdeeldeBaten = aan(instelling.batenHerverdelen)
    ? verdeelNaarRato(som(baten), naarSleutel(tabel, instelling))
    : baten;
  if (bestaand) gang.stap('lasten met bestaande cliënten bij de centrumgemeente', 'euro', gedragen);
  if (som(bijdrage.map(grootte)) > 0n) gang.stap('bijdrage uit het Wmo-budget', 'euro', bijdrage);
  if (verdeeldeBaten !== baten) gang.stap('baten, verdeeld naar de sleutel', 'euro', verdeeldeBaten);
  return verdeeldeBaten.map((baat, g) => baat - gedragen[g]! - bijdrage[g]!);
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
  gedeeld: readonly bigint[],
  teVerdelen: bigint,
  perCent: bigint,
  gang: Rekengang,
): Pick<ExacteDelen, 'tellers' | 'noemer'> & { readonly gewichten: readonly bigint[] } {
  const niemand = gedeeld.map(() => 0n);
  if (teVerdelen === 0n) return { tellers: niemand, noemer: 1n, gewichten: niemand };
  if (teVerdelen > 0n) return zonderGrens(teVerdelen, ontvangers(tabel, instelling));
  const risico = instelling.eigenRisico
    ? eigenRisico(-teVerdelen, gedeeld, perInwoner(tabel, instelling.eigenRisico, perCent))
    : niemand;
  const rest = -teVerdelen - som(risico);
  if (som(risico) > 0n) {
    gang.stap(
      'eigen risico',
      'euro',
      risico.map((deel) => breukAlsGetal(deel, perCent * 100n)),
    );
  }
  const dragers = betalers(tabel, instelling, rest);
  const maximum = aan(instelling.centrumDraagtTekort) ? undefined : instelling.maximumPerInwoner;
  const maxima = maximum
    ? perInwoner(tabel, maximum, perCent).map((grens, g) => nietNegatief(grens - risico[g]!))
    : niemand.map(() => null);
  if (gang.uitleg && maximum) {
    gang.stap(
      'maximum per gemeente',
      'euro',
      maxima.map((grens) => (grens === null ? null : breukAlsGetal(grens, perCent * 100n))),
    );
  }
  const delen = begrensdeDelen(rest, dragers, maxima);
  return {
    tellers: delen.tellers.map((teller, g) => -(teller + risico[g]! * delen.noemer)),
    noemer: delen.noemer,
    gewichten: dragers,
  };
}

function zonderGrens(bedragInEenheden: bigint, gewichten: readonly bigint[]) {
  const { tellers, noemer } = begrensdeDelen(
    bedragInEenheden,
    gewichten,
    gewichten.map(() => null),
  );
  return { tellers, noemer, gewichten };
}

function betalers(tabel: Gemeentetabel, instelling: ExacteInstelling, rest: bigint): bigint[] {
  if (rest === 0n) return tabel.gemeenten.map(() => 0n);
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

function centrumVan(tabel: Gemeentetabel): number {
  if (tabel.centrum === undefined)
    throw fouten.kolomOntbreekt({ argument: tabel.argument }, [KOLOMMEN.centrum]);
  return tabel.centrum;
}

/** Een bedrag per inwoner maal inwoners, op de cent naar beneden, in de fijne eenheid. */
function perInwoner(tabel: Gemeentetabel, bedragPerInwoner: Decimaal, perCent: bigint): bigint[] {
  const perHoofd = centenVan(bedragPerInwoner);
  return getallenVan(tabel, 'inwoners').map(
    ({ waarde, schaal }) => ((perHoofd * waarde) / macht10(schaal)) * perCent,
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

function grootte(centen: Centen): Centen {
  return centen < 0n ? -centen : centen;
}

function aan(waarde: Decimaal | undefined): boolean {
  return waarde !== undefined && waarde.waarde !== 0n;
}

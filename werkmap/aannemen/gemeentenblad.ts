import type { Cel } from '../../core/waarde';
import { type Kolomnaam, KOLOMMEN } from '../../core/grens/gemeentetabel';
import { adresVan, kolomletters } from '../poort/adres';
import type { Blad, Getalopmaak } from '../poort/blad';
import { GEMEENTEN } from '../poort/gemeenten';
import type { Bereik } from '../poort/poort';
import { sluit } from '../sjabloon/formules';
import { bouwBlad } from '../sjabloon/opbouw';
import { JAAR } from '../sjabloon/regels';
import { verwijzing } from '../poort/verwijzing';
import { celformule } from './celformule';
import { leesEigengetal } from './eigengetal';
import { GELDKOLOMMEN } from './kolommen';
import { eenheidVanKolom, gemeentenIn, type Tabelkolom, type Uitwerking } from './uitwerking';

/** Waar de tabel op het nieuwe blad staat. */
export interface Tabelplek {
  readonly blad: Blad;
  /** De tabel met kopregel. */
  readonly tabel: Bereik;
  /** De namen die naar dit blad gaan wijzen. */
  readonly namen: readonly { readonly naam: string; readonly bereik: Bereik }[];
}

const KOP = 9;
const EERSTE = KOP + 1;
const GEWICHTEN: readonly Kolomnaam[] = ['sleutel', 'historisch', 'objectief'];

/**
 * Het blad met de tabel van de regio, als levende formules die naar het eigen blad verwijzen.
 *
 * @param naam een bladnaam die nog vrij is
 * Vereist: een uitwerking zonder open vragen.
 */
export function gemeentenblad(
  uitwerking: Uitwerking,
  naam: string,
  { regio, jaar }: { readonly regio: string; readonly jaar: number | null },
): Tabelplek {
  const { begrip, kolommen, centrum, naamkolom } = uitwerking;
  const { raster } = begrip;
  const gemeenten = gemeentenIn(uitwerking);
  const laatste = EERSTE + gemeenten.length - 1;
  const metCentrum = gemeenten.some((gemeente) => gemeente.naam === centrum);
  const breedte = 1 + kolommen.length + Number(metCentrum);
  const bouw = bouwBlad(naam, [32, ...Array.from({ length: breedte - 1 }, () => 18)]);
  const letter = (k: number) => kolomletters(k + 1);

  bouw.titel(
    1,
    'Gemeenten van de regio',
    `Elke cel verwijst naar blad ${raster.blad}: verander daar een getal en alles rekent mee.`,
  );
  bouw.zet('A3', [['Regio'], ['Begrotingsjaar (T)']]);
  bouw.invoer('B3', [[regio === '' ? null : regio]]);
  bouw.invoer('B4', [[jaar]], JAAR);
  bouw.titel(KOP - 3, 'Gemeenten');
  bouw.zet(
    `A${KOP - 1}`,
    [['Herkomst', ...kolommen.map((kolom) => herkomst(uitwerking, kolom))]],
    'toelichting',
  );
  bouw.kop(`A${KOP}`, [
    KOLOMMEN.gemeente,
    ...kolommen.map(({ naam: kolom }) => KOLOMMEN[kolom]),
    ...(metCentrum ? [KOLOMMEN.centrum] : []),
  ]);
  bouw.zet(
    `A${EERSTE}`,
    gemeenten.map(({ rij }) => [
      `=${verwijzing({ blad: raster.blad, adres: raster.adres(rij, naamkolom!) })}`,
    ]),
  );
  kolommen.forEach((kolom, k) => {
    const gewicht = GEWICHTEN.includes(kolom.naam);
    bouw.zet(
      `${letter(k)}${EERSTE}`,
      gemeenten.map(({ rij }) => [
        celformule(
          raster,
          kolom.bronnen.map((bron) => ({ rij, ...bron })),
          gewicht,
        ),
      ]),
      'uitkomst',
      opmaakVan(kolom.naam),
    );
  });
  if (metCentrum) {
    bouw.invoer(
      `${letter(kolommen.length)}${EERSTE}`,
      gemeenten.map((gemeente) => [gemeente.naam === centrum ? 'x' : null]),
      {
        regel: { soort: 'lijst', keuzes: ['x'] },
        uitleg: 'Zet een x bij de centrumgemeente en laat de andere leeg.',
      },
    );
  }
  totalen(uitwerking, laatste);

  const tabel: Bereik = {
    blad: naam,
    adres: adresVan({ rij: KOP - 1, kolom: 0, rijen: gemeenten.length + 1, kolommen: breedte }),
  };
  const namen = [
    { naam: GEMEENTEN, bereik: tabel },
    { naam: 'REGIO', bereik: { blad: naam, adres: 'B3' } },
    { naam: 'BEGROTINGSJAAR', bereik: { blad: naam, adres: 'B4' } },
  ];
  return { blad: bouw.klaar(), tabel, namen };

  function totalen({ totaalrij }: Uitwerking, onder: number): void {
    const over = (k: number) => `${letter(k)}${EERSTE}:${letter(k)}${onder}`;
    const metTekst = kolommen.map((kolom) =>
      gemeenten.some(({ rij }) =>
        kolom.bronnen.some((bron) => leesEigengetal(raster.cel(rij, bron.kolom)).soort === 'tekstgetal'),
      ),
    );
    // Een gewicht dat als tekst in de tabel staat lezen onze functies wel, maar een som niet.
    const zonderSom = (k: number) => metTekst[k]! && GEWICHTEN.includes(kolommen[k]!.naam);
    const sommen = kolommen.map((_, k): Cel => (zonderSom(k) ? null : `=SUM(${over(k)})`));
    bouw.zet(`A${onder + 1}`, [['Totaal', ...sommen]], 'totaal');
    kolommen.forEach(({ naam: kolom }, k) =>
      bouw.maakOp(`${letter(k)}${onder + 1}:${letter(k)}${onder + 3}`, undefined, opmaakVan(kolom)),
    );
    if (totaalrij === null) return;
    const eigen = kolommen.map((kolom, k): Cel => {
      const leeg = kolom.bronnen.every(
        (bron) => !['getal', 'tekstgetal'].includes(leesEigengetal(raster.cel(totaalrij, bron.kolom)).soort),
      );
      if (leeg || zonderSom(k)) return null;
      return celformule(
        raster,
        kolom.bronnen.map((bron) => ({ rij: totaalrij, ...bron })),
        false,
      );
    });
    const controle = eigen.map((cel, k): Cel =>
      cel === null ? null : sluit(`${letter(k)}${onder + 1}-${letter(k)}${onder + 2}`),
    );
    bouw.zet(
      `A${onder + 2}`,
      [
        [`Totaal op blad ${raster.blad}`, ...eigen],
        ['Sluit', ...controle],
      ],
      'toelichting',
    );
  }
}

function herkomst(uitwerking: Uitwerking, { bronnen }: Tabelkolom): string {
  const { raster } = uitwerking.begrip;
  return bronnen
    .map(({ kolom }) => {
      const eenheid = eenheidVanKolom(uitwerking, kolom);
      return `${raster.kolomnaam(kolom)}${eenheid === '' ? '' : `, ${eenheid}`}`;
    })
    .join(' + ');
}

function opmaakVan(naam: Kolomnaam): Getalopmaak | undefined {
  if (GELDKOLOMMEN.includes(naam)) return 'centen';
  return naam === 'inwoners' || naam === 'clienten' ? 'aantal' : undefined;
}

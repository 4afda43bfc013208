import type { Blad, Voorwaarde } from '../../poort/blad';
import type { Regiotabel } from '../../poort/gemeenten';
import { LIJSTBREEDTES, regelinglijst } from '../../sjabloon/bronnen';
import { reeks, verder } from '../../sjabloon/formules';
import { type Bladbouw, bouwBlad } from '../../sjabloon/opbouw';
import { type Gemeentetabelplek, uitkomsttabel, wieWint } from '../../sjabloon/regelingdelen';
import { verwijzing } from '../../poort/verwijzing';
import { bronzin, type Kolombron } from './bronnen';
import { gemeenterijen } from './gemeenterijen';
import { BLOK, type Geplaatst, type Kiesinvoer, kiesregels } from './kiesregels';

export interface Vergelijkinvoer extends Kiesinvoer {
  readonly tabel: Regiotabel;
  readonly bronnen: readonly Kolombron[];
}

const GRAFIEKHOOGTE = 22;
const ALLES_SLUIT = 'alles sluit';

/**
 * Een blad dat één tot drie regelingen naast elkaar zet met levende formules op de tabel van de regio: de uitkomst,
 * wie erop voor- en achteruitgaat, per inwoner, en of alles sluit.
 *
 * Fout: een knop van de eigen regeling is geen getal.
 */
export function vergelijkingblad(invoer: Vergelijkinvoer): Blad {
  const { naam, tabel, regelingen, bronnen } = invoer;
  const rijen = gemeenterijen(tabel);
  const regio: Gemeentetabelplek = {
    aantal: rijen.length,
    tabel: verwijzing(tabel.bereik),
    inwoners: (g) => rijen[g]!.inwonerscel,
  };
  const blokken = Math.max(2, regelingen.length);
  const bouw = bouwBlad(naam, [
    30,
    34,
    ...reeks(BLOK - 2, () => 16),
    ...reeks(blokken - 1, () => [30, ...reeks(BLOK - 1, () => 16)]).flat(),
    ...LIJSTBREEDTES,
  ]);
  bouw.titel(
    1,
    'Regelingen vergeleken: wie betaalt en wie ontvangt',
    'Een bijdrage met + gaat naar de regio, met − komt zij van de regio. Geel kunt u veranderen; alles rekent mee.',
  );
  const lijst = regelinglijst(naam, verder('A', blokken * BLOK), 5);
  bouw.zet(`${verder('A', blokken * BLOK)}4`, [['Regelingen om uit te kiezen, met hun bron']], 'titel');
  lijst.zet(bouw);

  const { varianten, einde } = kiesregels(bouw, invoer, lijst, 6);
  const kop = einde + 3;
  bouw.titel(einde + 1, 'De regelingen naast elkaar');
  const tabellen = varianten.map((variant) => uitkomsttabel(bouw, regio, kop, variant));
  const onder = tabellen[0]!.controle;
  bouw.titel(onder + 2, 'Voordeel en nadeel per gemeente');
  const verschillen = varianten.map((variant, v) => {
    const vanEerste = (g: number) => `${verder(varianten[0]!.kolom, 4)}${kop + 1 + g}`;
    const [baten, lasten] = [verder(variant.kolom, 1), verder(variant.kolom, 2)];
    const zonder = (g: number) =>
      g < regio.aantal ? `(${baten}${kop + 1 + g}-${lasten}${kop + 1 + g})` : '0';
    const tegenover = `${variant.letter} tegenover ${v === 0 ? 'geen regeling' : varianten[0]!.letter}`;
    return wieWint(bouw, regio, kop, onder + 3, variant.kolom, tegenover, v === 0 ? zonder : vanEerste);
  });
  const tel = verschillen[0]!.einde + 2;
  const sluitcellen = [...tabellen, ...verschillen].map(({ controles }) => controles);
  const voorwaarden = controle(bouw, tel, sluitcellen, tabel, regio.aantal);
  bouw.zet(`A${tel + 1}`, bronregels(tabel, bronnen), 'toelichting');
  tekenSaldo(bouw, varianten, regio.aantal, kop, tel + bronnen.length + 5, bronnen);
  return { ...bouw.klaar(), voorwaarden };
}

/** Telt de gemeenten na en zegt bovenaan in één zin of alles sluit; geeft wat er opvalt als dat niet zo is. */
function controle(
  bouw: Bladbouw,
  tel: number,
  sluitcellen: readonly string[],
  tabel: Regiotabel,
  aantal: number,
): Voorwaarde[] {
  const namen = verwijzing(tabel.kolom('gemeente')!);
  const telling = `=IF(COUNTA(${namen})=${aantal};"klopt";"de tabel is veranderd; schrijf dit blad opnieuw")`;
  bouw.zet(`A${tel}`, [['Gemeenten in de tabel']]);
  bouw.zet(`B${tel}`, [[telling]], 'uitkomst');
  const open = sluitcellen.map((adres) => `SUMPRODUCT((${adres}<>"sluit")*1)`).join('+');
  const samen = `=IF(${open}+(B${tel}<>"klopt")*1=0;"${ALLES_SLUIT}";"niet alles sluit; kijk naar de gekleurde cellen")`;
  bouw.zet('A3', [['Controle']]);
  bouw.zet('B3', [[samen]], 'uitkomst');
  return [
    ...sluitcellen.map((adres) => letop(adres, 'sluit')),
    letop(`B${tel}`, 'klopt'),
    letop('B3', ALLES_SLUIT),
  ];
}

function bronregels({ bereik }: Regiotabel, bronnen: readonly Kolombron[]): string[][] {
  return [
    [`Gegevens: ${verwijzing(bereik)}. Berekend met BWMO_REGELING.`],
    ...bronnen.map(({ kolom, cel }) => [`="Bron van ${kolom}: "&${cel}&"."`]),
    [
      'Een verschil met + is een voordeel voor de gemeente. Reserve, innovatie en niet gedekt horen bij de regio.',
    ],
  ];
}

function tekenSaldo(
  bouw: Bladbouw,
  varianten: readonly Geplaatst[],
  aantal: number,
  kop: number,
  rij: number,
  bronnen: readonly Kolombron[],
): void {
  const over = (kolom: string) => `${kolom}${kop + 1}:${kolom}${kop + aantal}`;
  bouw.teken({
    soort: 'staaf',
    titel: 'Saldo per gemeente onder elke regeling',
    bron: bronzin(bronnen),
    categorieen: over(varianten[0]!.kolom),
    reeksen: varianten.map(({ letter, kolom }) => ({
      naam: `Regeling ${letter}`,
      naamcel: `${kolom}${kop - 1}`,
      adres: over(verder(kolom, 4)),
    })),
    assen: { x: 'gemeente', y: 'saldo in euro' },
    plaats: `A${rij}:${verder('A', BLOK - 2)}${rij + GRAFIEKHOOGTE}`,
  });
}

/** Kleurt cellen zolang er iets anders staat dan het goede woord. */
function letop(adres: string, goed: string): Voorwaarde {
  const [eerste] = adres.split(':');
  return { adres, formule: `=${eerste!}<>"${goed}"`, stijl: 'letop' };
}

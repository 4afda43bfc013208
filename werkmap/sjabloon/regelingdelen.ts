import type { Cel } from '../../core/waarde';
import { BEGIN_MET } from '../../core/solidariteit/regeling/leesRegeling';
import { knopuitleg, type Parameter, PARAMETERS } from '../../core/normen/regelingen/parameters';
import type { Regelinglijst } from './bronnen';
import { bijFout, oordeel, perInwoner, reeks, sluitMits, verder, verschil } from './formules';
import type { Bladbouw, Invoerafspraak } from './opbouw';
import { BEDRAG, BEDRAG_MET_TEKEN, DEEL } from './regels';

/** De tabel van de regio, zoals een blad met regelingen haar nodig heeft. */
export interface Gemeentetabelplek {
  readonly aantal: number;
  /** De tabel met kopregel, als verwijzing. */
  readonly tabel: string;
  /** De cel met de inwoners van gemeente `nummer`, vanaf 0; `null` als daar niet mee te rekenen is. */
  readonly inwoners: (nummer: number) => string | null;
}

/** Een regeling op het blad: waar haar tabel begint en welke cellen haar beschrijven. */
export interface Variant {
  readonly kolom: string;
  /** De cel met de naam, of het bereik met naam en waarde. */
  readonly regeling: string;
  readonly kop: Cel;
}

/** Hoeveel knoppen er onder `begin met` staan. */
export const AANTAL_KNOPPEN = Object.keys(PARAMETERS).length;
/** Hoeveel kolommen de uitkomst van een regeling heeft. */
export const UITKOMSTKOLOMMEN = 5;
// Reserve, innovatie en niet gedekt: wat van de regio is en samen met de gemeenten het totaal geeft.
const VAN_DE_REGIO = 3;

/** Een cel om een regeling te kiezen, met haar kern en bron eronder. */
export function keuze(
  bouw: Bladbouw,
  lijst: Regelinglijst,
  afspraak: Invoerafspraak,
  rij: number,
  naam: string,
  gekozen: string,
): void {
  bouw.zet(`A${rij}`, [[naam], ['In het kort'], ['Bron']]);
  bouw.invoer(`B${rij}`, [[gekozen]], afspraak);
  bouw.zet(`B${rij + 1}`, [[lijst.bij(`B${rij}`, 'kern')], [lijst.bij(`B${rij}`, 'bron')]], 'toelichting');
}

/**
 * Alle knoppen van een eigen regeling, met `begin met` op rij `rij`; geeft het bereik met naam en waarde. Een knop in
 * `elders` wordt niet ingevuld: zijn waarde is die formule.
 */
export function eigenKnoppen(
  bouw: Bladbouw,
  rij: number,
  kies: Invoerafspraak,
  eigen: Readonly<Record<string, string | number>>,
  bron: string,
  elders: Readonly<Record<string, string>> = {},
): string {
  bouw.titel(rij - 3, 'Eigen regeling');
  bouw.zet(`A${rij - 2}`, [['Bron en datum']]);
  bouw.invoer(`B${rij - 2}`, [[bron]]);
  bouw.kop(`A${rij - 1}`, ['Knop', 'Waarde', 'Betekenis; leeg is niet gebruikt', null, null, null, null]);
  bouw.zet(`A${rij}`, [[BEGIN_MET]]);
  bouw.invoer(`B${rij}`, [[eigen[BEGIN_MET] ?? null]], kies);
  bouw.noteer(
    `B${rij}`,
    'Neem een regeling over en verander alleen wat u hieronder invult. Een eigen sleutel vervangt de hele sleutel.',
  );
  Object.values(PARAMETERS).forEach((parameter: Parameter, p) => {
    bouw.zet(`A${rij + 1 + p}`, [[parameter.naam]]);
    const formule = elders[parameter.naam];
    if (formule) bouw.zet(`B${rij + 1 + p}`, [[formule]], 'uitkomst', 'centen');
    else bouw.invoer(`B${rij + 1 + p}`, [[eigen[parameter.naam] ?? null]], afspraakVan(parameter));
    bouw.zet(`C${rij + 1 + p}`, [[knopuitleg(parameter)]], 'toelichting');
  });
  return `A${rij}:B${rij + AANTAL_KNOPPEN}`;
}

function afspraakVan({ soort, minimum }: Parameter): Invoerafspraak {
  if (soort === 'deel') return DEEL;
  if (soort === 'bedrag') return minimum === undefined ? BEDRAG_MET_TEKEN : BEDRAG;
  return { regel: { soort: 'lijst', keuzes: [0, 1] }, uitleg: 'Vul 1 in voor ja en 0 voor nee.' };
}

/** Of geen gemeente in de uitkomst op rij `tabel` baten of lasten heeft. */
function zonderGeld(kolom: string, tabel: number, aantal: number): string {
  const geld = `SUMPRODUCT((${verder(kolom, 1)}${tabel + 1}:${verder(kolom, 2)}${tabel + aantal}<>0)*1)`;
  return `(${geld}=0)+(${bijFout(`${kolom}${tabel}`)})>0`;
}

/** De uitkomst van één regeling met haar kopregel op rij `rij`, en eronder of elke kolom sluit. */
export function uitkomsttabel(
  bouw: Bladbouw,
  regio: Gemeentetabelplek,
  rij: number,
  { kolom, regeling, kop }: Variant,
): { readonly controle: number; readonly controles: string } {
  const rijen = regio.aantal + VAN_DE_REGIO + 1;
  const [eerste, laatste] = [rij + 1, rij + rijen];
  const eind = verder(kolom, UITKOMSTKOLOMMEN - 1);
  bouw.zet(`${kolom}${rij - 1}`, [[kop]], 'titel');
  bouw.loop(
    `${kolom}${rij}`,
    `=BWMO_REGELING(${regeling};${regio.tabel})`,
    rijen + 1,
    UITKOMSTKOLOMMEN,
    'centen',
  );
  bouw.maakOp(`${kolom}${rij}:${eind}${rij}`, 'kop');
  bouw.maakOp(`${kolom}${laatste}:${eind}${laatste}`, 'totaal');
  const sommen = reeks(UITKOMSTKOLOMMEN - 1, (k): Cel => {
    const letter = verder(kolom, k + 1);
    return sluitMits(
      zonderGeld(kolom, rij, regio.aantal),
      'baten en lasten',
      `SUM(${letter}${eerste}:${letter}${laatste - 1})-${letter}${laatste}`,
    );
  });
  const controle = laatste + 1;
  bouw.regels(`${kolom}${controle}`, [['Telt op tot het totaal', ...sommen]], 'toelichting', 'centen');
  return { controle, controles: `${verder(kolom, 1)}${controle}:${eind}${controle}` };
}

/**
 * Het verschil per gemeente met een ander saldo, ook per inwoner en in woorden.
 *
 * @param tabel de rij met de kopregel van de uitkomst in dezelfde kolommen
 * @param ander het saldo van gemeente, reserve, innovatie of niet gedekt `nummer` waarmee vergeleken wordt
 */
export function wieWint(
  bouw: Bladbouw,
  regio: Gemeentetabelplek,
  tabel: number,
  rij: number,
  kolom: string,
  kop: Cel,
  ander: (nummer: number) => string,
): { readonly einde: number; readonly controles: string } {
  const verschillen = verder(kolom, 2);
  const n = regio.aantal;
  const eerste = rij + 1;
  const regels = reeks(n + VAN_DE_REGIO, (g): Cel[] => {
    const r = eerste + g;
    const eigen = `${verder(kolom, 4)}${tabel + 1 + g}`;
    const vooraan = [`=${kolom}${tabel + 1 + g}`, `=${eigen}`, verschil(eigen, ander(g))];
    if (g >= n) return vooraan;
    const inwoners = regio.inwoners(g);
    return [
      ...vooraan,
      inwoners === null ? 'inwoners ontbreken of zijn tekst' : perInwoner(`${verschillen}${r}`, inwoners),
      oordeel(`${verschillen}${r}`),
    ];
  });
  bouw.kop(`${kolom}${rij}`, [kop, 'Saldo', 'Verschil', 'Per inwoner', 'Oordeel']);
  bouw.regels(`${kolom}${eerste}`, regels, 'uitkomst', 'centen');
  const samen = eerste + n + VAN_DE_REGIO;
  const perGemeente = `${verschillen}${eerste}:${verschillen}${eerste + n - 1}`;
  const aantal = (teken: string) => `SUMPRODUCT((${perGemeente}${teken}0)*1)`;
  bouw.regels(
    `${kolom}${samen}`,
    [
      [
        'Samen',
        null,
        sluitMits(
          zonderGeld(kolom, tabel, n),
          'baten en lasten',
          `SUM(${verschillen}${eerste}:${verschillen}${samen - 1})`,
        ),
      ],
      [`=${aantal('>')}&" gemeenten met voordeel en "&${aantal('<')}&" met nadeel"`],
    ],
    'totaal',
    'centen',
  );
  return { einde: samen + 1, controles: `${verschillen}${samen}` };
}

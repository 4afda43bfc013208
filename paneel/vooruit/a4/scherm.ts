import type { Tijdlijngegevens } from '../../../werkmap';
import { type A4, velscherm } from '../../a4';
import type { Omgeving } from '../../onderdeel';
import { keuzelijst, veld } from '../../veld';
import type { Keuze } from '../keuze';
import { Berekening } from '../rekenUit';
import { type Cijfers, cijfersVoor, maakA4 } from './a4';
import {
  A4_INSTELLING,
  bewaarTeksten,
  leesTeksten,
  MEESTE_TEKENS,
  PLAATS,
  standaardteksten,
  type Teksten,
} from './teksten';

const ALLE = 'alle gemeenten';

/**
 * Het A4 van een gemeente, of van alle gemeenten een bladzijde: te bewerken, af te drukken en als Word te bewaren.
 *
 * @param bewaard de eigen teksten zoals ze bij de werkmap staan
 * @param terug gaat terug naar Vooruit
 */
export function a4scherm(
  { werkmap }: Pick<Omgeving, 'werkmap'>,
  gegevens: Tijdlijngegevens,
  keuze: Keuze,
  bewaard: string | undefined,
  terug: () => void,
): HTMLElement[] {
  const { stand } = keuze;
  const berekening = new Berekening(gegevens, stand);
  const standaard = standaardteksten(gegevens, stand);
  const datum = new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const uitgerekend = new Map<string, Cijfers>();
  let voor = keuze.gemeente;
  return velscherm<Teksten>(werkmap, {
    id: 'a4',
    kop: 'Het A4',
    terug: { tekst: 'Terug naar Vooruit', doe: terug },
    velden: {
      titel: {
        naam: 'Titel',
        uitleg: `Waar ${PLAATS} staat komt de naam van de gemeente.`,
        meesteTekens: MEESTE_TEKENS.titel,
      },
      inleiding: { naam: 'Inleiding', rijen: 4, meesteTekens: MEESTE_TEKENS.inleiding },
      besluit: { naam: 'Wat besluit u?', rijen: 6, meesteTekens: MEESTE_TEKENS.besluit },
    },
    teksten: leesTeksten(bewaard, standaard, stand),
    standaard,
    bewaar: (teksten) => werkmap.zetInstelling(A4_INSTELLING, bewaarTeksten(teksten, standaard, stand)),
    keuzes: (opnieuw) => [
      veld(
        'Voor',
        keuzelijst(
          'a4-voor',
          [...gegevens.namen, ALLE].map((naam) => [naam, naam]),
          voor,
          (gekozen) => {
            voor = gekozen;
            opnieuw();
          },
        ),
        'Kiest u alle gemeenten, dan krijgt elke gemeente haar eigen bladzijde.',
      ),
    ],
    maak,
    klaar: ({ length }) => (length > 1 ? `${length} bladzijden klaar.` : ''),
    bestandsnaam: () => (voor === ALLE ? 'A4 voor alle gemeenten' : `A4 voor ${voor}`),
    korter: 'Maak de inleiding of het besluit korter.',
  });

  async function maak(
    teksten: Teksten,
    meld: (zin: string) => Promise<boolean>,
  ): Promise<readonly A4[] | null> {
    const namen = voor === ALLE ? gegevens.namen : [voor];
    const klaar: A4[] = [];
    for (const gemeente of namen) {
      let cijfers = uitgerekend.get(gemeente);
      if (!cijfers) {
        const bijgekomen =
          namen.length === 1 ||
          (await meld(`Bladzijde ${klaar.length + 1} van ${namen.length} wordt gemaakt…`));
        if (!bijgekomen) return null;
        cijfers = cijfersVoor(gegevens, berekening, { ...keuze, gemeente }, datum);
        uitgerekend.set(gemeente, cijfers);
      }
      klaar.push(maakA4(cijfers, teksten));
    }
    return klaar;
  }
}

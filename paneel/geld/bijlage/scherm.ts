import { velscherm } from '../../a4';
import { element } from '../../element';
import type { Omgeving } from '../../onderdeel';
import type { Vergeleken } from '../vergeleken';
import { bijlage } from './bijlage';
import {
  bewaarTeksten,
  BIJLAGE_INSTELLING,
  leesTeksten,
  MEESTE_TEKENS,
  standaardteksten,
  type Teksten,
} from './teksten';

/** Waar de bijlage over gaat, met de regio en het jaar zoals de werkmap ze noemt; leeg als zij dat niet doet. */
export interface Bijlage extends Vergeleken {
  readonly regio: string;
  readonly jaar: string;
}

/**
 * De bijlage bij het raadsvoorstel met de gekozen afspraken: te bewerken, af te drukken en als Word te bewaren.
 *
 * @param bewaard de eigen teksten zoals ze bij de werkmap staan
 * @param terug gaat terug naar de vergelijking
 */
export function bijlagescherm(
  { werkmap }: Pick<Omgeving, 'werkmap'>,
  { regio, jaar, ...gegevens }: Bijlage,
  bewaard: string | undefined,
  terug: () => void,
): HTMLElement[] {
  const standaard = standaardteksten(regio, jaar, gegevens.uitkomsten.length);
  const metRekengang = element('input', { id: 'raad-rekengang', type: 'checkbox' });
  return velscherm<Teksten>(werkmap, {
    id: 'raad',
    kop: 'De bijlage',
    terug: { tekst: 'Terug naar de vergelijking', doe: terug },
    velden: {
      titel: { naam: 'Titel', meesteTekens: MEESTE_TEKENS.titel },
      inleiding: { naam: 'Inleiding', rijen: 5, meesteTekens: MEESTE_TEKENS.inleiding },
    },
    teksten: leesTeksten(bewaard, standaard),
    standaard,
    bewaar: (teksten) => werkmap.zetInstelling(BIJLAGE_INSTELLING, bewaarTeksten(teksten, standaard)),
    keuzes: (opnieuw) => {
      metRekengang.onchange = opnieuw;
      return [element('label', { className: 'vinkje' }, metRekengang, ' Met hoe er gerekend is')];
    },
    maak: (teksten) => Promise.resolve([bijlage(gegevens, teksten, metRekengang.checked)]),
    klaar: () => '',
    bestandsnaam: () => `Bijlage ${regio === '' ? 'afspraken' : regio}`,
    korter: null,
  });
}

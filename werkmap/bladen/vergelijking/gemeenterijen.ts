import { alsGetal } from '../../../core/getal/decimaal';
import { leesGemeentetabel } from '../../../core/grens/gemeentetabel';
import { leesReeks } from '../../../core/grens/reeks';
import { adresVan, rechthoekVan } from '../../poort/adres';
import type { Regiotabel } from '../../poort/gemeenten';
import type { Bereik } from '../../poort/poort';
import { verwijzing } from '../../poort/verwijzing';

/** Eén gemeente van de tabel van de regio. */
export interface Gemeenterij {
  readonly naam: string;
  /** Het aantal inwoners; `null` als de tabel die kolom niet heeft of daar nog niets staat. */
  readonly inwoners: number | null;
  /** De cel met de inwoners, als verwijzing; `null` als die er niet is of tekst bevat: daar kan een formule niet mee rekenen. */
  readonly inwonerscel: string | null;
}

/** De gemeenten zoals een functie ze leest: lege rijen doen niet mee. */
export function gemeenterijen({ cellen, kolom, bereik }: Regiotabel): Gemeenterij[] {
  const { gemeenten, rijnummers, getallen } = leesGemeentetabel(leesReeks(cellen, 'gemeenten'));
  const inwoners = kolom('inwoners');
  return gemeenten.map((naam, g) => {
    const aantal = getallen.inwoners?.[g];
    return {
      naam,
      inwoners: aantal && aantal.waarde > 0n ? alsGetal(aantal) : null,
      inwonerscel: inwoners && inwonerscel(inwoners, rijnummers[g]!),
    };
  });

  function inwonerscel({ blad, adres }: Bereik, rijnummer: number): string | null {
    const { rij: eerste, kolom: k } = rechthoekVan(adres);
    const inhoud = cellen[rijnummer - 1]![k - rechthoekVan(bereik.adres).kolom];
    if (typeof inhoud === 'string' && inhoud.trim() !== '') return null;
    // De kopregel is rij 1 van de tabel en hoort niet bij het bereik van een kolom.
    const cel = { rij: eerste + rijnummer - 2, kolom: k, rijen: 1, kolommen: 1 };
    return verwijzing({ blad, adres: adresVan(cel) });
  }
}

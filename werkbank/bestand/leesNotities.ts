import { adresVan } from '../../werkmap';
import { leesAdres } from './celadres';
import { GRENZEN } from './grenzen';
import type { Telling } from './telling';
import type { Werknotitie } from './werkmapbestand';
import { kind, leesXml, rijkeTekst } from './xml';

const GESPREK =
  /^\[(?:Threaded comment|Opmerkingenthread|Opmerking met threads)\][\s\S]*?(?:Comment|Opmerking):\s*/i;

/** Leest de notities van een blad, zonder de naam van de schrijver die Excel erboven zet. */
export function leesNotities(blad: string, bytes: Uint8Array, telling: Telling): Werknotitie[] {
  const notities = new Map<string, Werknotitie>();
  leesXml(bytes, {
    per: {
      comment: (knoop) => {
        telling.telRegel(blad);
        const plek = leesAdres(knoop.kenmerken.get('ref'));
        const tekstknoop = kind(knoop, 'text');
        if (!plek || !tekstknoop || plek.rij >= GRENZEN.rijen || plek.kolom >= GRENZEN.kolommen) return;
        const tekst = rijkeTekst(tekstknoop).replace(/\r\n?/g, '\n').replace(GESPREK, '').trim();
        const adres = adresVan({ ...plek, rijen: 1, kolommen: 1 });
        telling.tel('celtekens', tekst.length);
        if (tekst) notities.set(adres, { adres, tekst });
      },
    },
  });
  return [...notities.values()];
}

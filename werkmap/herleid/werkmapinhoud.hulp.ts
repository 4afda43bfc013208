import type { Cel } from '../../core/waarde';
import { adresVan } from '../poort/adres';
import type { Blad } from '../poort/blad';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import type { Bereik } from '../poort/poort';
import { rekenNa } from '../sjabloon/narekenen.hulp';

/** Bladen als werkmap in het geheugen, met de waarden die een rekenblad erbij toont. */
export async function boek(bladen: readonly Blad[]) {
  const nagerekend = rekenNa(bladen);
  const uitkomsten = new Map<string, Cel[][]>();
  for (const [plek, gebied] of nagerekend.gebieden) {
    const blad = plek.slice(0, plek.lastIndexOf('!'));
    uitkomsten.set(
      plek,
      Array.from({ length: gebied.rijen }, (_, r) =>
        Array.from({ length: gebied.kolommen }, (__, k) =>
          nagerekend.waarde(
            blad,
            adresVan({ rij: gebied.rij + r, kolom: gebied.kolom + k, rijen: 1, kolommen: 1 }),
          ),
        ),
      ),
    );
  }
  const werkmap = geheugenwerkmap(
    { Leeg: [] },
    (_, { blad, adres }) => uitkomsten.get(`${blad}!${adres}`) ?? null,
  );
  for (const blad of bladen) await werkmap.voegBladToe(blad);
  // Hier verandert niets meer: elke vraag hoeft maar één keer uitgezocht te worden.
  const lees = werkmap.lees.bind(werkmap);
  const gebruikt = werkmap.gebruikt.bind(werkmap);
  const gelezen = new Map<string, ReturnType<typeof lees>>();
  const delen = new Map<string, ReturnType<typeof gebruikt>>();
  werkmap.lees = (bereik) => {
    const sleutel = `${bereik.blad}!${bereik.adres}`;
    if (!gelezen.has(sleutel)) gelezen.set(sleutel, lees(bereik));
    return gelezen.get(sleutel)!;
  };
  werkmap.gebruikt = (blad) => {
    if (!delen.has(blad)) delen.set(blad, gebruikt(blad));
    return delen.get(blad)!;
  };
  return { werkmap, gebieden: nagerekend.gebieden, uitkomsten };
}

/** Leest `Regeling!B4` als bereik. */
export function plek(tekst: string): Bereik {
  const scheiding = tekst.lastIndexOf('!');
  return { blad: tekst.slice(0, scheiding), adres: tekst.slice(scheiding + 1) };
}

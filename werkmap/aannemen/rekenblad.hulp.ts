import type { Cel } from '../../core/waarde';
import { ontleed } from '../formule/ontleed';
import { type Celbron, reken } from '../formule/reken';
import { isFout, type Formulewaarde } from '../formule/waarde';
import { adresVan, rechthoekVan } from '../poort/adres';
import type { Schrijfcel } from '../poort/poort';
import { isFormule, waardeVanSchrijfcel } from '../poort/schrijfcel';

type Bladen = Readonly<Record<string, readonly (readonly Schrijfcel[])[]>>;

/** Rekent bladen na tot er niets meer verandert; een foutwaarde komt terug als haar zin. */
export function nagerekend(bladen: Bladen): (blad: string, adres: string) => Cel {
  const { op } = rekenBladen(bladen);
  return (blad, adres) => {
    const waarde = op(blad, adres)[0]![0]!;
    return isFout(waarde) ? (waarde.zin ?? waarde.fout) : waarde;
  };
}

/** De waarden van een nagerekend blad vanaf A1, ook waar een formule overheen loopt; een fout is haar code. */
export function waardenVan(bladen: Bladen): (blad: string) => Cel[][] {
  const { op, omvang } = rekenBladen(bladen);
  return (blad) =>
    op(blad, omvang(blad)).map((rij) => rij.map((waarde) => (isFout(waarde) ? waarde.fout : waarde)));
}

function rekenBladen(bladen: Bladen) {
  const waarden = new Map<string, Formulewaarde>();
  const sleutel = (blad: string, rij: number, kolom: number) => `${blad}\n${rij}\n${kolom}`;
  const formules: { blad: string; rij: number; kolom: number; formule: string }[] = [];
  for (const [blad, cellen] of Object.entries(bladen)) {
    cellen.forEach((regel, rij) =>
      regel.forEach((cel, kolom) => {
        if (isFormule(cel)) formules.push({ blad, rij, kolom, formule: cel });
        else waarden.set(sleutel(blad, rij, kolom), waardeVanSchrijfcel(cel));
      }),
    );
  }
  const op = (blad: string, adres: string): Formulewaarde[][] => {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
    return Array.from({ length: rijen }, (_, r) =>
      Array.from({ length: kolommen }, (__, k) => waarden.get(sleutel(blad, rij + r, kolom + k)) ?? null),
    );
  };
  const bron: Celbron = {
    bereik: ({ blad, adres }) => ({ cellen: op(blad, adres), verwijzing: true }),
    naam: (naam) => {
      throw new Error(`onverwachte naam ${naam}`);
    },
    loop: ({ adres }) => {
      throw new Error(`onverwachte loop ${adres}`);
    },
  };
  for (let ronde = 0, veranderd = true; veranderd; ronde += 1) {
    if (ronde > 20) throw new Error('de bladen komen niet tot rust');
    veranderd = false;
    for (const { blad, rij, kolom, formule } of formules) {
      // De rekenaar kent SUBSTITUTE niet; op een eigen cel is het gewone tekstvervanging.
      const zonder = formule.replace(
        /SUBSTITUTE\((.+?)!([A-Z]+\d+);"([^"]*)";""\)/g,
        (_, naam: string, adres: string, weg: string) => {
          const cel = op(naam.replace(/^'|'$/g, '').replace(/''/g, "'"), adres)[0]![0];
          return `"${isFout(cel!) ? '' : String(cel).split(weg).join('')}"`;
        },
      );
      reken(ontleed(zonder, blad), bron).cellen.forEach((regel, r) =>
        regel.forEach((waarde, k) => {
          const plek = sleutel(blad, rij + r, kolom + k);
          if (JSON.stringify(waarden.get(plek)) === JSON.stringify(waarde)) return;
          waarden.set(plek, waarde);
          veranderd = true;
        }),
      );
    }
  }
  const omvang = (blad: string): string => {
    const plekken = [...waarden].flatMap(([plek, waarde]) => {
      const [naam, rij, kolom] = plek.split('\n');
      return naam === blad && waarde !== null && waarde !== ''
        ? [{ rij: Number(rij), kolom: Number(kolom) }]
        : [];
    });
    return adresVan({
      rij: 0,
      kolom: 0,
      rijen: Math.max(0, ...plekken.map(({ rij }) => rij)) + 1,
      kolommen: Math.max(0, ...plekken.map(({ kolom }) => kolom)) + 1,
    });
  };
  return { op, omvang };
}

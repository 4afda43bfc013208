import type { Cel } from '../../core/waarde';
import { adresVan, rechthoekVan } from './adres';
import type { Blad, Validatie } from './blad';
import { eisInstelling } from './instelling';
import type { Bereik, Schrijfcel, Werkmap, Werkmapnaam } from './poort';
import { isFormule, waardeVanSchrijfcel } from './schrijfcel';
import { Werkmapfout } from './werkmapfout';

/** Wat een formule oplevert: de waarde in de cel zelf, of rijen die eroverheen lopen. */
export type Rekenaar = (formule: string, plek: Bereik) => Cel | readonly (readonly Cel[])[];

/** Een werkmap in het geheugen die zich aan de poort houdt; formules krijgen hun uitkomst van `reken`. */
export function geheugenwerkmap(
  begin: Readonly<Record<string, readonly (readonly Cel[])[]>> = { Blad1: [] },
  reken: Rekenaar = () => null,
): Werkmap & { selectieIs(bereik: Bereik): void; readonly toegevoegd: Blad[] } {
  const bladen = new Map<string, Map<string, Schrijfcel>>();
  const namen = new Map<string, Werkmapnaam>();
  const regels = new Map<string, readonly Validatie[]>();
  const instellingen = new Map<string, string>();
  const toegevoegd: Blad[] = [];
  const luisteraars = new Set<(bereik: Bereik) => void>();
  let selectie: Bereik = { blad: Object.keys(begin)[0] ?? 'Blad1', adres: 'A1' };

  const bladVan = (naam: string): Map<string, Schrijfcel> => {
    const blad = bladen.get(naam);
    if (!blad) throw new Werkmapfout(`Het blad ${naam} bestaat niet.`);
    return blad;
  };
  const sleutel = (rij: number, kolom: number) => adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
  const zet = (naam: string, rij: number, kolom: number, cellen: readonly (readonly Schrijfcel[])[]) =>
    cellen.forEach((regel, r) =>
      regel.forEach((cel, k) => {
        if (cel === null || cel === '') bladVan(naam).delete(sleutel(rij + r, kolom + k));
        else bladVan(naam).set(sleutel(rij + r, kolom + k), cel);
      }),
    );
  /** De waarden van een blad: eerst wat er staat, dan wat formules opleveren, ook waar dat overheen loopt. */
  const waardenVan = (naam: string): Map<string, Cel> => {
    const waarden = new Map([...bladVan(naam)].map(([adres, cel]) => [adres, waardeVanSchrijfcel(cel)]));
    for (const [adres, cel] of bladVan(naam)) {
      if (!isFormule(cel)) continue;
      const { rij, kolom } = rechthoekVan(adres);
      const uitkomst = reken(cel, { blad: naam, adres });
      const rijen: readonly (readonly Cel[])[] = Array.isArray(uitkomst) ? uitkomst : [[uitkomst as Cel]];
      rijen.forEach((regel, r) =>
        regel.forEach((waarde, k) => waarden.set(sleutel(rij + r, kolom + k), waarde)),
      );
    }
    return waarden;
  };
  const over = <T>(adres: string, maak: (plek: string) => T): T[][] => {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
    return Array.from({ length: rijen }, (_, r) =>
      Array.from({ length: kolommen }, (__, k) => maak(sleutel(rij + r, kolom + k))),
    );
  };
  const belofte = <T>(doe: () => T): Promise<T> => new Promise((klaar) => klaar(doe()));

  for (const [naam, cellen] of Object.entries(begin)) {
    bladen.set(naam, new Map());
    zet(naam, 0, 0, cellen);
  }
  return {
    host: 'werkbank',
    voorvoegsel: 'BWMO_',
    toegevoegd,
    selectieIs: (bereik) => {
      selectie = bereik;
      luisteraars.forEach((luisteraar) => luisteraar(bereik));
    },
    selectie: () => belofte(() => selectie),
    lees: ({ blad, adres }) =>
      belofte(() => {
        const waarden = waardenVan(blad);
        return {
          waarden: over(adres, (plek) => waarden.get(plek) ?? null),
          formules: over(adres, (plek) => {
            const cel = bladVan(blad).get(plek);
            return cel !== undefined && isFormule(cel) ? cel : '';
          }),
        };
      }),
    gebruikt: (blad) =>
      belofte(() => {
        const plekken = [...waardenVan(blad).keys()].map(rechthoekVan);
        if (plekken.length === 0) return null;
        const rijen = Math.max(...plekken.map(({ rij }) => rij)) + 1;
        const kolommen = Math.max(...plekken.map(({ kolom }) => kolom)) + 1;
        return adresVan({ rij: 0, kolom: 0, rijen, kolommen });
      }),
    schrijf: ({ blad, adres }, cellen) =>
      belofte(() => {
        const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
        if (cellen.length !== rijen || cellen.some((regel) => regel.length !== kolommen)) {
          throw new RangeError(`de cellen passen niet in ${adres}`);
        }
        zet(blad, rij, kolom, cellen);
      }),
    selecteer: (bereik) =>
      belofte(() => {
        bladVan(bereik.blad);
        selectie = bereik;
      }),
    bladen: () => belofte(() => [...bladen.keys()]),
    voegBladToe: (blad) =>
      belofte(() => {
        if (bladen.has(blad.naam)) throw new Werkmapfout(`Er is al een blad ${blad.naam}.`);
        bladen.set(blad.naam, new Map());
        toegevoegd.push(blad);
        zet(blad.naam, 0, 0, blad.cellen);
        for (const { naam, adres } of blad.namen ?? []) {
          if (!namen.has(naam)) namen.set(naam, { naam, blad: blad.naam, adres });
        }
        regels.set(blad.naam, blad.validaties ?? []);
      }),
    verwijderBlad: (naam) =>
      belofte(() => {
        bladVan(naam);
        if (bladen.size === 1) throw new Werkmapfout('Een werkmap houdt minstens één blad.');
        bladen.delete(naam);
        for (const bereik of [...namen.values()]) if (bereik.blad === naam) namen.delete(bereik.naam);
      }),
    namen: () => belofte(() => [...namen.values()]),
    zetNaam: (naam, bereik) =>
      belofte(() => {
        if (bereik) namen.set(naam, { naam, ...bereik });
        else namen.delete(naam);
      }),
    validaties: (blad) => belofte(() => [...(regels.get(blad) ?? [])]),
    instellingen: () => belofte(() => Object.fromEntries(instellingen)),
    zetInstelling: (naam, waarde) =>
      belofte(() => {
        if (waarde === null) instellingen.delete(naam);
        else {
          eisInstelling(naam, waarde);
          instellingen.set(naam, waarde);
        }
      }),
    volgSelectie: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
}

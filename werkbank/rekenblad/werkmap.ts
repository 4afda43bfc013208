import { ICommandService } from '@univerjs/core';
import { ScrollToRangeOperation } from '@univerjs/preset-sheets-core';
import {
  adresVan,
  type Bereik,
  eisInstelling,
  metPuntkomma,
  type Rechthoek,
  rechthoekVan,
  type Werkmap,
} from '../../werkmap';
import { bereiknamen, verwijderBladnamen, zetBereiknaam } from './bereiknamen';
import { bladgegevens } from './bladgegevens';
import { celIn, formuleIn, gebruiktBereik } from './bladlezen';
import { celVan, waardeVan } from './celwaarde';
import type { Herrekenen } from './herrekenen';
import { zetInvoerhulp } from './invoerhulp';
import { leesInvoerregels } from './invoerregels';
import { huidigBoek, type Rekenblad } from './rekenblad';
import type { Toebehoren } from './toebehoren';
import { bijKiezen } from './volgen';
import { poortzinnen } from '../../werkmap';

/** De poort naar het rekenblad van de werkbank. */
export function maakWerkmap(
  rekenblad: Rekenblad,
  { enHerreken, samen }: Herrekenen,
  toebehoren: Toebehoren,
): Werkmap {
  const { injector, houder } = rekenblad;
  const boek = () => huidigBoek(rekenblad);
  const bladVan = (naam: string) => {
    const blad = boek().getSheetByName(naam);
    if (!blad) throw poortzinnen.bladOntbreekt(naam);
    return blad;
  };

  function selectie(): Bereik {
    const blad = boek().getActiveSheet();
    const bereik = blad.getActiveRange();
    if (!bereik) throw poortzinnen.geenCel();
    const adres = adresVan({
      rij: bereik.getRow(),
      kolom: bereik.getColumn(),
      rijen: bereik.getHeight(),
      kolommen: bereik.getWidth(),
    });
    return { blad: blad.getSheetName(), adres };
  }

  return {
    host: 'werkbank',
    voorvoegsel: 'BWMO_',
    selectie: () => belofte(selectie),

    lees: ({ blad: naam, adres }) =>
      belofte(() => {
        const blad = bladVan(naam);
        const rechthoek = leesAdres(adres);
        return {
          waarden: overCellen(rechthoek, (rij, kolom) => waardeVan(celIn(rekenblad, blad, rij, kolom))),
          formules: overCellen(rechthoek, (rij, kolom) =>
            metPuntkomma(formuleIn(rekenblad, blad, rij, kolom)),
          ),
        };
      }),

    gebruikt: (naam) => belofte(() => gebruiktBereik(rekenblad, bladVan(naam))),

    async schrijf({ blad: naam, adres }, cellen) {
      const blad = bladVan(naam);
      const { rij, kolom, rijen, kolommen } = leesAdres(adres);
      if (cellen.length !== rijen || cellen.some((regel) => regel.length !== kolommen)) {
        throw poortzinnen.cellenPassenNiet(adres, cellen.length, cellen[0]?.length ?? 0);
      }
      if (rij + rijen > blad.getMaxRows()) blad.setRowCount(rij + rijen);
      if (kolom + kolommen > blad.getMaxColumns()) blad.setColumnCount(kolom + kolommen);
      await enHerreken(() => {
        blad.getRange(rij, kolom, rijen, kolommen).setValues(cellen.map((regel) => regel.map(celVan)));
      }, `${naam}!${adres}`);
    },

    async selecteer({ blad: naam, adres }) {
      const blad = bladVan(naam);
      const { rij, kolom, rijen, kolommen } = leesAdres(adres);
      await rekenblad.getekend;
      boek().setActiveSheet(blad);
      const bereik = blad.getRange(rij, kolom, rijen, kolommen).activate();
      await injector
        .get(ICommandService)
        .executeCommand(ScrollToRangeOperation.id, { range: bereik.getRange() });
    },

    async voegBladToe(blad) {
      if (boek().getSheetByName(blad.naam)) {
        throw poortzinnen.bladBestaat(blad.naam);
      }
      await enHerreken(() => {
        const sheet = bladgegevens(blad, houder.clientWidth);
        const nieuw = boek().insertSheet(blad.naam, { sheet });
        zetInvoerhulp(rekenblad, toebehoren, nieuw.getSheetId(), blad);
      }, `blad ${blad.naam}`);
    },

    bladen: () =>
      belofte(() =>
        boek()
          .getSheets()
          .map((blad) => blad.getSheetName()),
      ),

    async verwijderBlad(naam) {
      const blad = bladVan(naam);
      if (boek().getSheets().length === 1) {
        throw poortzinnen.bladBlijft(naam);
      }
      await enHerreken(() => {
        verwijderBladnamen(rekenblad, naam);
        boek().deleteSheet(blad);
      });
    },

    namen: () => belofte(() => bereiknamen(rekenblad)),

    async zetNaam(naam, bereik) {
      if (bereik) {
        bladVan(bereik.blad);
        leesAdres(bereik.adres);
      }
      await enHerreken(() => zetBereiknaam(rekenblad, naam, bereik));
    },

    validaties: (naam) =>
      belofte(() => leesInvoerregels(rekenblad, boek().getId(), bladVan(naam).getSheetId())),

    instellingen: () => belofte(() => toebehoren.instellingen()),

    zetInstelling: (naam, waarde) =>
      belofte(() => {
        if (waarde !== null) eisInstelling(naam, waarde);
        toebehoren.zetInstelling(naam, waarde);
      }),

    samen,

    volgSelectie: (luisteraar) =>
      bijKiezen(rekenblad, () => {
        // Terwijl een bestand in de plaats van de werkmap komt is er even geen.
        if (rekenblad.api.getActiveWorkbook()?.getActiveSheet().getActiveRange()) luisteraar(selectie());
      }),
  };
}

function leesAdres(adres: string): Rechthoek {
  try {
    return rechthoekVan(adres);
  } catch {
    throw poortzinnen.geenBereik(adres);
  }
}

function overCellen<T>(
  { rij, kolom, rijen, kolommen }: Rechthoek,
  lees: (rij: number, kolom: number) => T,
): T[][] {
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (_, k) => lees(rij + r, kolom + k)),
  );
}

/** Doet iets meteen, en maakt van een fout onderweg een afgewezen belofte. */
function belofte<T>(doe: () => T): Promise<T> {
  return new Promise((klaar) => klaar(doe()));
}

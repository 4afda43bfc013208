import { ICommandService, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/preset-sheets-core';
import type { Grafiek } from '../../werkmap';
import type { Werkvoorwaarde } from '../bestand';
import { huidigBoek, type Rekenblad } from './rekenblad';
import type { Toebehoren } from './toebehoren';
import { type Bladen, type Verschuiving, verschovenAdres, verschovenFormule } from '../../werkmap/formule';

const SOORTEN: ReadonlyMap<string, { readonly langs: Verschuiving['langs']; readonly teken: 1 | -1 }> =
  new Map([
    [InsertRowMutation.id, { langs: 'rij', teken: 1 }],
    [RemoveRowMutation.id, { langs: 'rij', teken: -1 }],
    [InsertColMutation.id, { langs: 'kolom', teken: 1 }],
    [RemoveColMutation.id, { langs: 'kolom', teken: -1 }],
  ]);

/** Laat grafieken en voorwaarden meeschuiven als er rijen of kolommen bij komen of weggaan. */
export function schuifMee(rekenblad: Rekenblad, toebehoren: Toebehoren): void {
  rekenblad.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const soort = SOORTEN.get(id);
    if (!soort) return;
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    const [vanaf, totEnMet] =
      soort.langs === 'rij' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const verschuiving = { langs: soort.langs, vanaf, aantal: soort.teken * (totEnMet - vanaf + 1) };
    const bladen = huidigBoek(rekenblad)
      .getSheets()
      .map((blad) => ({ id: blad.getSheetId(), naam: blad.getSheetName() }));
    const veranderd = bladen.find(({ id: bladId }) => bladId === subUnitId)?.naam;
    if (veranderd === undefined) return;
    // Ook een voorwaarde op een ander blad kan naar het veranderde blad kijken.
    for (const { id: bladId, naam: eigen } of bladen) {
      const { grafieken, voorwaarden } = toebehoren.van(bladId);
      if (grafieken.length + voorwaarden.length === 0) continue;
      toebehoren.zet(bladId, {
        grafieken:
          bladId === subUnitId
            ? grafieken.flatMap((grafiek) => verschovenGrafiek(grafiek, verschuiving))
            : grafieken,
        voorwaarden: voorwaarden.flatMap((voorwaarde) =>
          verschovenVoorwaarde(voorwaarde, verschuiving, { eigen, veranderd }),
        ),
      });
    }
  });
}

/** Een grafiek zonder categorieën of reeksen is er niet meer. */
function verschovenGrafiek(grafiek: Grafiek, verschuiving: Verschuiving): Grafiek[] {
  const categorieen = verschovenAdres(grafiek.categorieen, verschuiving);
  const reeksen = grafiek.reeksen.flatMap((reeks) => {
    const adres = verschovenAdres(reeks.adres, verschuiving);
    return adres === null ? [] : [{ ...reeks, adres }];
  });
  if (categorieen === null || reeksen.length === 0) return [];
  const plaats = verschovenAdres(grafiek.plaats, verschuiving) ?? grafiek.plaats;
  return [{ ...grafiek, categorieen, reeksen, plaats }];
}

function verschovenVoorwaarde(
  voorwaarde: Werkvoorwaarde,
  verschuiving: Verschuiving,
  bladen: Bladen,
): Werkvoorwaarde[] {
  const adres =
    bladen.eigen === bladen.veranderd ? verschovenAdres(voorwaarde.adres, verschuiving) : voorwaarde.adres;
  const formule = verschovenFormule(voorwaarde.formule, verschuiving, bladen);
  return adres === null ? [] : [{ ...voorwaarde, adres, formule }];
}

import { ICommandService, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/preset-sheets-core';
import type { Grafiek } from '../../werkmap';
import type { Werkvoorwaarde } from '../bestand';
import type { Rekenblad } from './rekenblad';
import type { Toebehoren } from './toebehoren';
import { type Verschuiving, verschovenAdres, verschovenFormule } from '../../werkmap/formule';

const SOORTEN: ReadonlyMap<string, { readonly langs: Verschuiving['langs']; readonly teken: 1 | -1 }> =
  new Map([
    [InsertRowMutation.id, { langs: 'rij', teken: 1 }],
    [RemoveRowMutation.id, { langs: 'rij', teken: -1 }],
    [InsertColMutation.id, { langs: 'kolom', teken: 1 }],
    [RemoveColMutation.id, { langs: 'kolom', teken: -1 }],
  ]);

/** Laat grafieken en voorwaarden meeschuiven als er rijen of kolommen bij komen of weggaan. */
export function schuifMee({ injector }: Rekenblad, toebehoren: Toebehoren): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const soort = SOORTEN.get(id);
    if (!soort) return;
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    const [vanaf, totEnMet] =
      soort.langs === 'rij' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const verschuiving = { langs: soort.langs, vanaf, aantal: soort.teken * (totEnMet - vanaf + 1) };
    const { grafieken, voorwaarden } = toebehoren.van(subUnitId);
    if (grafieken.length + voorwaarden.length === 0) return;
    toebehoren.zet(subUnitId, {
      grafieken: grafieken.flatMap((grafiek) => verschovenGrafiek(grafiek, verschuiving)),
      voorwaarden: voorwaarden.flatMap((voorwaarde) => verschovenVoorwaarde(voorwaarde, verschuiving)),
    });
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

function verschovenVoorwaarde(voorwaarde: Werkvoorwaarde, verschuiving: Verschuiving): Werkvoorwaarde[] {
  const adres = verschovenAdres(voorwaarde.adres, verschuiving);
  const formule = verschovenFormule(voorwaarde.formule, verschuiving);
  return adres === null ? [] : [{ ...voorwaarde, adres, formule }];
}

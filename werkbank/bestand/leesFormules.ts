import { herstelFormule, isBewaardeUitloop, stukkenVan } from '../../werkmap/formule';
import { adresVan, type Rechthoek } from '../../werkmap';
import { uitBestand } from './bestandsformule';
import { celadres } from './celadres';
import { LANGSTE_FORMULE } from './grenzen';
import { haaltVanBuiten } from './haaltVanBuiten';
import { type Cellenbak, sleutel } from './leesCel';
import type { Telling } from './telling';
import type { Weglating, Weglatingen } from './weglatingen';
import type { Werkcel } from './werkmapbestand';

const ONBEREKEND = /_xludf\.DUMMYFUNCTION/i;

/** De cellen op volgorde, met formules zoals de poort ze kent; van een formule die hier niet kan blijft de uitkomst. */
export function metFormules(
  blad: string,
  { cellen, loop }: Cellenbak,
  weglatingen: Weglatingen,
  telling: Telling,
): Werkcel[] {
  const volgorde = [...cellen.entries()].sort(([a], [b]) => a - b);
  const redenen = new Map<number, Weglating>();
  const vertaald = new Map<number, string>();
  for (const [plek, { formule }] of volgorde) {
    if (formule === undefined) continue;
    const hier = formule.length > LANGSTE_FORMULE ? null : uitBestand(formule);
    const reden = hier === null ? 'teLang' : waaromNiet(hier);
    if (reden) redenen.set(plek, reden);
    else if (hier !== null) vertaald.set(plek, hier);
  }
  const bereiken = new Map(
    loop.filter(({ anker }) => !redenen.has(anker)).map((een) => [een.anker, een.bereik]),
  );
  for (const [plek, bereik] of bewaardeUitlopen(volgorde, redenen)) {
    telling.tel('gevuld', bereik.rijen * bereik.kolommen);
    bereiken.set(plek, bereik);
  }
  const gevuld = new Set([...bereiken.values()].flatMap(plekkenIn));

  return volgorde.map(([plek, { formule, ...kaal }]) => {
    const bereik = bereiken.get(plek);
    if (gevuld.has(plek) && !bereik) return kaal.waarde === null ? kaal : { ...kaal, gevuld: true };
    const reden = redenen.get(plek);
    if (reden) weglatingen.meld(reden, `${blad}!${celadres(kaal.rij, kaal.kolom)}`);
    const hier = vertaald.get(plek);
    if (formule === undefined || hier === undefined) return kaal;
    return { ...kaal, formule: hier, ...(bereik && { loopt: adresVan(bereik) }) };
  });
}

/** De gebieden die Google Sheets als uitloop van een van onze functies bewaarde. */
function* bewaardeUitlopen(
  volgorde: readonly (readonly [number, Werkcel])[],
  redenen: ReadonlyMap<number, Weglating>,
): Generator<[number, Rechthoek]> {
  const bewaard = new Set(
    volgorde
      .filter(([, { formule }]) => formule !== undefined && isBewaardeUitloop(`=${formule}`))
      .map(([plek]) => plek),
  );
  if (bewaard.size === 0) return;
  for (const [plek, { rij, kolom, formule = '' }] of volgorde) {
    if (redenen.has(plek) || !ONBEREKEND.test(formule) || herstelFormule(`=${formule}`) === null) continue;
    const bereik = uitloopVanaf(rij, kolom, bewaard);
    if (bereik.rijen * bereik.kolommen > 1) yield [plek, bereik];
  }
}

/** Waarom een formule hier niet kan; `null` als zij kan. */
function waaromNiet(formule: string): Weglating | null {
  if (haaltVanBuiten(formule)) return 'buiten';
  const tabel = stukkenVan(formule, 'en').some(({ tekst }) => tekst.startsWith('['));
  if (tabel) return 'tabelverwijzing';
  return ONBEREKEND.test(formule) ? 'googlefunctie' : null;
}

/** Het gebied rechts en onder een cel dat Google Sheets als uitloop bewaarde. */
function uitloopVanaf(rij: number, kolom: number, bewaard: ReadonlySet<number>): Rechthoek {
  let kolommen = 1;
  while (bewaard.has(sleutel(rij, kolom + kolommen))) kolommen += 1;
  let rijen = 1;
  const heel = (nummer: number) =>
    Array.from({ length: kolommen }, (_, k) => bewaard.has(sleutel(nummer, kolom + k))).every(Boolean);
  while (heel(rij + rijen)) rijen += 1;
  return { rij, kolom, rijen, kolommen };
}

function plekkenIn({ rij, kolom, rijen, kolommen }: Rechthoek): number[] {
  return Array.from({ length: rijen * kolommen }, (_, nummer) =>
    sleutel(rij + Math.floor(nummer / kolommen), kolom + (nummer % kolommen)),
  );
}

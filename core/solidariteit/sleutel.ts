import { definieer } from '../definitie';
import { fouten } from '../fout';
import { som } from '../getal/centen';
import { alsGetal, type Decimaal, EEN, NUL, opGelijkeSchaal } from '../getal/decimaal';
import { samenEen } from '../getal/samenEen';
import { breukAlsGetal } from '../getal/breuk';
import { schrijfGetal } from '../getal/schrijfGetal';
import { inVormVan, plaatsIn, type Reeks } from '../grens/reeks';
import type { Rekengang } from '../rekengang';
import { BRONNEN } from './bronnen';

type Kenmerken = Reeks<Decimaal | null>;

/**
 * De aandelen per gemeente: Σₖ wₖ · x_gk / Σ_g x_gk, exact berekend en pas aan het eind een getal.
 *
 * @param kenmerken een rij per gemeente, een kolom per kenmerk; een geheel lege rij doet niet mee (`null`)
 * @param gewichten een gewicht per kenmerk, samen 1
 * Fout: een kenmerk met een gewicht maar zonder som.
 */
export function aandelen(kenmerken: Kenmerken, gewichten: readonly Decimaal[]): (number | null)[] {
  const k = kenmerken.kolommen;
  const gewicht = opGelijkeSchaal(gewichten).waarden;
  const somGewicht = som(gewicht);
  const kolommen = gewicht.map(
    (_, j) =>
      opGelijkeSchaal(kenmerken.cellen.filter((_, i) => i % k === j).map((cel) => cel ?? NUL)).waarden,
  );
  const sommen = kolommen.map((waarden, j) => {
    const totaal = som(waarden);
    if (totaal === 0n && gewicht[j] !== 0n)
      throw fouten.kolomIsNul({ argument: kenmerken.argument, kolom: j + 1 });
    return totaal;
  });
  const telt = gewicht.flatMap((w, j) => (w === 0n ? [] : [j]));
  const noemer = telt.reduce((product, j) => product * sommen[j]!, somGewicht);
  const factor = new Map(telt.map((j) => [j, (noemer / somGewicht / sommen[j]!) * gewicht[j]!]));
  return Array.from({ length: kenmerken.cellen.length / k }, (_, g) => {
    const rij = kenmerken.cellen.slice(g * k, (g + 1) * k);
    if (rij.every((cel) => cel === null)) return null;
    const teller = som(telt.map((j) => factor.get(j)! * kolommen[j]![g]!));
    return breukAlsGetal(teller, noemer);
  });
}

/** Meldt per kenmerk welk aandeel elke gemeente daarin heeft. */
function meldKenmerken(kenmerken: Kenmerken, gang: Rekengang): void {
  const k = kenmerken.kolommen;
  for (let j = 0; j < k; j += 1) {
    const { waarden } = opGelijkeSchaal(
      kenmerken.cellen.filter((_, i) => i % k === j).map((cel) => cel ?? NUL),
    );
    const totaal = som(waarden);
    if (totaal === 0n) continue;
    gang.stap(
      `aandeel in kenmerk ${j + 1}`,
      'deel',
      waarden.map((waarde) => breukAlsGetal(waarde, totaal)),
    );
  }
}

function gewichtenVan(kenmerken: Kenmerken, gegeven: Reeks<Decimaal | null> | undefined): Decimaal[] {
  if (!gegeven) return Array.from({ length: kenmerken.kolommen }, () => EEN);
  const argument = gegeven.argument;
  if (gegeven.cellen.length !== kenmerken.kolommen) {
    throw fouten.aantalGewichten({ argument }, gegeven.cellen.length, kenmerken.kolommen);
  }
  const gewichten = gegeven.cellen.map((gewicht, i) => {
    if (gewicht === null) throw fouten.gewichtOntbreekt(plaatsIn(gegeven, i));
    return gewicht;
  });
  const { som: totaal, isEen } = samenEen(gewichten);
  if (!isEen) throw fouten.somGeenEen({ argument }, schrijfGetal(totaal));
  return gewichten;
}

export const SLEUTEL = definieer({
  naam: 'BWMO_SLEUTEL',
  groep: 'solidariteit',
  samenvatting: 'Maakt van kenmerken per gemeente een verdeelsleutel: aandelen die optellen tot 1.',
  uitleg:
    'Per kenmerk is het aandeel van een gemeente haar waarde gedeeld door de som van die kolom. De sleutel is het gewogen gemiddelde van die aandelen. Zonder gewichten telt elk kenmerk even zwaar; anders tellen de gewichten op tot 1. Elke rij is een gemeente, elke kolom een kenmerk; een lege cel telt als 0, een geheel lege rij blijft leeg.',
  bron: [BRONNEN.hhmSleutel],
  argumenten: [
    {
      naam: 'kenmerken',
      soort: 'kenmerken',
      eenheid: 'aantal',
      uitleg: 'een rij per gemeente en een kolom per kenmerk, bijvoorbeeld inwoners en cliënten',
    },
    {
      naam: 'gewichten',
      soort: 'sleutel',
      eenheid: 'deel',
      uitleg: 'het gewicht van elk kenmerk, samen 1; standaard even zwaar',
      facultatief: true,
    },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'deel', uitleg: 'het aandeel van elke gemeente, als kolom' },
  voorbeelden: [
    {
      naam: 'driekwart naar inwoners, een kwart naar cliënten',
      invoer: {
        kenmerken: [
          [60000, 20],
          [30000, 10],
          [10000, 10],
        ],
        gewichten: [[0.75, 0.25]],
      },
      uitkomst: [[0.575], [0.2875], [0.1375]],
    },
    {
      naam: 'één kenmerk: het aandeel in de inwoners',
      invoer: { kenmerken: [[50000], [30000], [20000]] },
      uitkomst: [[0.5], [0.3], [0.2]],
    },
  ],
  eigenschappen: ['tussen-0-en-1', 'telt-op-tot-1'],
  sinds: '0.1.0',
  bereken: ({ kenmerken, gewichten }, gang) => {
    const wegen = gewichtenVan(kenmerken, gewichten);
    gang.stap(
      'gewicht per kenmerk',
      kenmerken.kolommen > 1 && gewichten ? 'deel' : 'gewicht',
      wegen.map(alsGetal),
      { los: wegen.map((_, j) => `kenmerk ${j + 1}`) },
    );
    if (gang.uitleg) meldKenmerken(kenmerken, gang);
    const delen = gang.stap('aandeel per gemeente', 'deel', aandelen(kenmerken, wegen));
    return inVormVan({ ...kenmerken, richting: 'kolom', kolommen: 1, cellen: delen }, delen);
  },
});

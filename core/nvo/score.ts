import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { breukAlsGetal } from '../getal/breuk';
import { som } from '../getal/centen';
import { alsGetal, type Decimaal, EEN, maal, NUL, opGelijkeSchaal, plus } from '../getal/decimaal';
import { plaatsIn, type Reeks } from '../grens/reeks';
import { type Antwoord, isStand, type Stand } from '../grens/antwoord';
import type { Rekengang } from '../rekengang';
import { BRONNEN } from './bronnen';
import { NVO_TELLING } from './telling';

/**
 * Het gewogen gemiddelde van de antwoorden; nvt en leeg tellen niet mee.
 *
 * @param standen de antwoorden die meetellen, elk met een gewicht van 0 of meer, samen meer dan 0
 * @param inOntwikkeling de waarde van "in ontwikkeling", tussen 0 (nee) en 1 (ja)
 */
export function score(
  standen: readonly { readonly stand: Stand; readonly gewicht: Decimaal }[],
  inOntwikkeling: Decimaal,
): number {
  const gewichten = opGelijkeSchaal(standen.map(({ gewicht }) => gewicht)).waarden;
  const [een, half] = opGelijkeSchaal([{ waarde: 1n, schaal: 0 }, inOntwikkeling]).waarden as [
    bigint,
    bigint,
  ];
  const waarde: Readonly<Record<Stand, bigint>> = { ja: een, 'in ontwikkeling': half, nee: 0n };
  const teller = som(standen.map(({ stand }, i) => waarde[stand] * gewichten[i]!));
  return breukAlsGetal(teller, een * som(gewichten));
}

/** Meldt per antwoord wat het waard is en hoe zwaar het telt, en de twee sommen waar de score uit volgt. */
function meldSom(standen: Parameters<typeof score>[0], inOntwikkeling: Decimaal, gang: Rekengang): void {
  const waarde = { ja: EEN, 'in ontwikkeling': inOntwikkeling, nee: NUL };
  const los = standen.map(({ stand }) => stand);
  const maalGewicht = standen.map(({ stand, gewicht }) => maal(waarde[stand], gewicht));
  gang.stap(
    'waarde van elk antwoord',
    'deel',
    standen.map(({ stand }) => alsGetal(waarde[stand])),
    { los },
  );
  gang.stap(
    'gewicht van elk antwoord',
    'gewicht',
    standen.map(({ gewicht }) => alsGetal(gewicht)),
    { los },
  );
  gang.stap('som van waarde × gewicht', 'gewicht', alsGetal(maalGewicht.reduce(plus, NUL)));
  const gewichten = standen.map(({ gewicht }) => gewicht);
  gang.stap('som van de gewichten', 'gewicht', alsGetal(gewichten.reduce(plus, NUL)));
}

function metGewicht(antwoorden: Reeks<Antwoord>, gewichten: Reeks<Decimaal | null> | undefined) {
  return antwoorden.cellen.flatMap((stand, i) => {
    if (!isStand(stand)) return [];
    const gewicht = gewichten ? gewichten.cellen[i] : { waarde: 1n, schaal: 0 };
    if (!gewicht) throw fouten.gewichtOntbreekt(plaatsIn(gewichten!, i));
    return [{ stand, gewicht }];
  });
}

export const NVO_SCORE = definieer({
  naam: 'BWMO_NVO_SCORE',
  groep: 'nvo',
  samenvatting: 'Gewogen gemiddelde van de antwoorden: ja = 1, in ontwikkeling = 0,5, nee = 0.',
  uitleg:
    'Nvt en leeg tellen niet mee, dus toon de score altijd naast de dekking en de telling (BWMO_NVO_TELLING). De waarde van in ontwikkeling is instelbaar. Dit percentage is een keuze van deze rekenhulp; Bureau HHM gaf in 2020 geen totaalscore.',
  bron: [BRONNEN.keuze, BRONNEN.hhm],
  argumenten: [
    ...NVO_TELLING.argumenten,
    {
      naam: 'gewichten',
      soort: 'sleutel',
      eenheid: 'gewicht',
      uitleg: 'het gewicht van elk onderwerp, even veel cellen als antwoorden; standaard even zwaar',
      facultatief: true,
      hoortBij: ['antwoorden'],
    },
    {
      naam: 'in_ontwikkeling',
      soort: 'deel',
      eenheid: 'deel',
      uitleg: 'de waarde van in ontwikkeling, tussen 0 en 1',
      facultatief: true,
      standaard: 0.5,
    },
  ],
  resultaat: { vorm: 'cel', eenheid: 'deel', uitleg: 'de score tussen 0 en 1' },
  voorbeelden: [
    {
      naam: 'twee keer ja, één in ontwikkeling, één nee; nvt en leeg tellen niet mee',
      invoer: { antwoorden: kolom('ja', 'ja', 'in ontwikkeling', 'nee', 'nvt', '') },
      uitkomst: 0.625,
    },
    {
      naam: 'het eerste onderwerp telt drie keer zo zwaar',
      invoer: { antwoorden: kolom('ja', 'nee'), gewichten: kolom(3, 1) },
      uitkomst: 0.75,
    },
    {
      naam: 'in ontwikkeling telt niet',
      invoer: { antwoorden: kolom('ja', 'in ontwikkeling'), in_ontwikkeling: 0 },
      uitkomst: 0.5,
    },
  ],
  eigenschappen: ['tussen-0-en-1', 'schaal-onafhankelijk'],
  sinds: '0.1.0',
  bereken: ({ antwoorden, gewichten, in_ontwikkeling }, gang) => {
    const standen = metGewicht(antwoorden, gewichten);
    if (standen.length === 0) throw fouten.nietsIngevuld({ argument: antwoorden.argument });
    if (standen.every(({ gewicht }) => gewicht.waarde === 0n)) {
      throw fouten.geenGewichtIngevuld({ argument: 'gewichten' });
    }
    gang.stap('onderwerpen die meetellen', 'aantal', standen.length);
    if (gang.uitleg) meldSom(standen, in_ontwikkeling, gang);
    return gang.stap('score', 'deel', score(standen, in_ontwikkeling));
  },
});

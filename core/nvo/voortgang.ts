import { definieer, kolom } from '../definitie';
import { type Antwoord, isStand, OPLOPEND } from '../grens/antwoord';
import { BRONNEN } from './bronnen';
import { NVO_TELLING } from './telling';

export const VOORTGANG = ['verder', 'gelijk', 'terug'] as const;
export type Voortgang = (typeof VOORTGANG)[number];

/** Hoe een antwoord zich verhoudt tot een eerder antwoord; `null` als een van beide onbekend of nvt is. */
export function voortgang(eerder: Antwoord, nu: Antwoord): Voortgang | null {
  if (!isStand(eerder) || !isStand(nu)) return null;
  const stappen = OPLOPEND.indexOf(nu) - OPLOPEND.indexOf(eerder);
  return stappen > 0 ? 'verder' : stappen < 0 ? 'terug' : 'gelijk';
}

const [ANTWOORDEN] = NVO_TELLING.argumenten;

export const NVO_VOORTGANG = definieer({
  naam: 'BWMO_NVO_VOORTGANG',
  groep: 'nvo',
  samenvatting: 'Per onderwerp: verder, gelijk of terug tegenover een eerdere meting.',
  uitleg:
    'Zet twee metingen naast elkaar, in de volgorde nee, in ontwikkeling, ja. Is een van beide antwoorden leeg of nvt, dan is er niets te vergelijken en blijft de cel leeg.',
  bron: [BRONNEN.halfjaar, BRONNEN.hhm],
  argumenten: [
    { ...ANTWOORDEN, naam: 'eerder', uitleg: 'de antwoorden van de eerdere meting' },
    {
      ...ANTWOORDEN,
      naam: 'nu',
      uitleg: 'de antwoorden van de latere meting, in dezelfde volgorde',
      hoortBij: ['eerder'],
    },
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'geen',
    uitleg: 'één kolom met verder, gelijk, terug of leeg per onderwerp',
  },
  voorbeelden: [
    {
      naam: 'eerst in ontwikkeling en nu geregeld, teruggevallen, gelijk gebleven en nog onbekend',
      invoer: {
        eerder: kolom('in ontwikkeling', 'ja', 'nee', ''),
        nu: kolom('ja', 'in ontwikkeling', 'nee', 'ja'),
      },
      uitkomst: kolom('verder', 'terug', 'gelijk', ''),
    },
  ],
  eigenschappen: [],
  sinds: '0.4.0',
  bereken: ({ eerder, nu }, gang) => {
    gang.stap('antwoord in de eerdere meting', 'antwoord', eerder.cellen);
    gang.stap('antwoord nu', 'antwoord', nu.cellen);
    const verschil = nu.cellen.map((antwoord, i) => voortgang(eerder.cellen[i]!, antwoord));
    return gang.stap('voortgang', 'geen', verschil).map((cel) => [cel]);
  },
});

import { definieer } from '../definitie';
import { fouten } from '../fout';
import { naarBoven } from '../getal/afronden';
import { alsGetal, type Decimaal, macht10, maal, vergelijk } from '../getal/decimaal';
import { INSTROOM, VERBLIJFSDUUR } from './argumenten';
import { heel, schrijfHeel } from './gedeeld/exact';
import { MEESTE_CLIENTEN, MEESTE_PLEKKEN } from './gedeeld/grenzen';

/** Het gemiddelde aantal cliënten in zorg: instroom × verblijfsduur (wet van Little). */
export function belasting(instroom: Decimaal, verblijfsduur: Decimaal): Decimaal {
  return binnenModel(maal(instroom, verblijfsduur));
}

/** Het aantal cliënten zelf. Fout: meer dan het model aankan. */
export function binnenModel(clienten: Decimaal): Decimaal {
  if (vergelijk(clienten, heel(MEESTE_CLIENTEN)) > 0) {
    throw fouten.capaciteitsgrens(
      { argument: INSTROOM.naam },
      'instroom × verblijfsduur',
      schrijfHeel(MEESTE_CLIENTEN),
    );
  }
  return clienten;
}

/** Het kleinste gehele aantal plekken waarbij de gemiddelde bezetting de norm niet overschrijdt. */
export function plekken(clienten: Decimaal, bezettingsnorm: Decimaal): bigint {
  return naarBoven(
    clienten.waarde * macht10(bezettingsnorm.schaal),
    macht10(clienten.schaal) * bezettingsnorm.waarde,
  );
}

export const PLEKKEN = definieer({
  naam: 'BWMO_PLEKKEN',
  groep: 'capaciteit',
  samenvatting: 'Het aantal plekken dat nodig is bij een instroom en een verblijfsduur.',
  uitleg:
    'Gemiddeld zijn er instroom × verblijfsduur cliënten in zorg (wet van Little). De uitkomst is het kleinste gehele aantal plekken waarbij de gemiddelde bezetting onder de norm blijft. Dit is een gemiddelde op de lange duur: het zegt niets over wachttijd.',
  bron: [{ titel: 'Wet van Little: gemiddeld aantal = instroom × verblijfsduur' }],
  argumenten: [
    INSTROOM,
    VERBLIJFSDUUR,
    {
      naam: 'bezettingsnorm',
      soort: 'deel',
      eenheid: 'deel',
      uitleg: 'het deel van de plekken dat gemiddeld bezet mag zijn',
      facultatief: true,
      standaard: 1,
    },
  ],
  resultaat: { vorm: 'cel', eenheid: 'plekken', uitleg: 'het aantal plekken' },
  voorbeelden: [
    {
      naam: 'acht nieuwe cliënten per maand die dertig maanden blijven',
      invoer: { instroom: 8, verblijfsduur: 30 },
      uitkomst: 240,
    },
    {
      naam: 'hetzelfde bij een bezettingsnorm van 95%',
      invoer: { instroom: 8, verblijfsduur: 30, bezettingsnorm: 0.95 },
      uitkomst: 253,
    },
    {
      naam: 'zonder instroom zijn er geen plekken nodig',
      invoer: { instroom: 0, verblijfsduur: 30 },
      uitkomst: 0,
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.1.0',
  bereken: ({ instroom, verblijfsduur, bezettingsnorm }, gang) => {
    const plaats = { argument: 'bezettingsnorm' };
    if (bezettingsnorm.waarde === 0n) throw fouten.groterDan(plaats, '0');
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddeld in zorg (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    gang.stap('bezettingsnorm', 'deel', alsGetal(bezettingsnorm));
    const nodig = plekken(clienten, bezettingsnorm);
    if (nodig > BigInt(MEESTE_PLEKKEN)) {
      throw fouten.capaciteitsgrens(plaats, 'het aantal plekken', schrijfHeel(MEESTE_PLEKKEN));
    }
    return gang.stap(
      'plekken (in zorg / bezettingsnorm, naar boven op een hele plek)',
      'plekken',
      Number(nodig),
    );
  },
});

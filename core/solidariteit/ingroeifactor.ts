import { definieer } from '../definitie';
import { breukAlsGetal } from '../getal/breuk';
import { alsGetal, type Decimaal, macht10 } from '../getal/decimaal';
import { BRONNEN } from './bronnen';

/** Een exact deel tussen 0 en 1. */
export interface Deel {
  readonly teller: bigint;
  readonly noemer: bigint;
}

/**
 * Hoe ver het budget van de historische naar de objectieve verdeling is: (jaar − startjaar + 1) / duur, tussen 0 en 1.
 *
 * @param startjaar het eerste jaar van de overgang; `null` als het nieuwe model niet is ingevoerd
 * @param duur in jaren, groter dan 0
 */
export function ingroeifactor(jaar: number, startjaar: number | null, duur: Decimaal): Deel {
  if (startjaar === null || jaar < startjaar) return { teller: 0n, noemer: 1n };
  const teller = BigInt(jaar - startjaar + 1) * macht10(duur.schaal);
  return teller >= duur.waarde ? { teller: 1n, noemer: 1n } : { teller, noemer: duur.waarde };
}

export const STARTJAAR = {
  naam: 'startjaar',
  soort: 'startjaar',
  eenheid: 'jaar',
  uitleg: 'het eerste jaar van de overgang; leeg of "niet ingevoerd" als er geen datum is',
} as const;

export const DUUR = {
  naam: 'duur',
  soort: 'getal',
  eenheid: 'jaar',
  uitleg: 'het aantal jaren van de overgang',
  facultatief: true,
  standaard: 10,
  groterDan: 0,
} as const;

export const INGROEIFACTOR = definieer({
  naam: 'BWMO_INGROEIFACTOR',
  groep: 'solidariteit',
  samenvatting: 'Hoe ver het budget in een jaar van historisch naar objectief is, van 0 tot 1.',
  uitleg:
    'In het startjaar is de eerste stap gezet: bij tien jaar is dat 0,1; in het tiende jaar is het 1. Is er nog geen startjaar, dan blijft de verdeling historisch (0). Er is geen officiële formule gepubliceerd; lineair past bij wat gemeenten in hun begroting opnamen.',
  bron: [BRONNEN.ingroeipad, BRONNEN.fryskeMarren],
  argumenten: [
    { naam: 'jaar', soort: 'jaar', eenheid: 'jaar', uitleg: 'het jaar waarvoor de factor geldt' },
    STARTJAAR,
    DUUR,
  ],
  resultaat: { vorm: 'cel', eenheid: 'deel', uitleg: 'het deel dat naar de objectieve verdeling gaat' },
  voorbeelden: [
    { naam: 'het eerste jaar van tien', invoer: { jaar: 2026, startjaar: 2026 }, uitkomst: 0.1 },
    { naam: 'het tiende jaar', invoer: { jaar: 2035, startjaar: 2026 }, uitkomst: 1 },
    { naam: 'nog niet ingevoerd', invoer: { jaar: 2030, startjaar: 'niet ingevoerd' }, uitkomst: 0 },
  ],
  eigenschappen: ['tussen-0-en-1'],
  sinds: '0.2.0',
  bereken: ({ jaar, startjaar, duur }, gang) => {
    const { teller, noemer } = ingroeifactor(jaar, startjaar, duur);
    gang.stap('jaar', 'jaar', jaar);
    gang.stap('startjaar', 'jaar', startjaar ?? 'niet ingevoerd');
    if (startjaar !== null) {
      gang.stap('jaren van de overgang tot en met dit jaar', 'aantal', Math.max(0, jaar - startjaar + 1));
    }
    gang.stap('duur van de overgang in jaren', 'aantal', alsGetal(duur));
    return gang.stap(
      'ingroeifactor (jaren gedeeld door duur, van 0 tot 1)',
      'deel',
      breukAlsGetal(teller, noemer),
    );
  },
});

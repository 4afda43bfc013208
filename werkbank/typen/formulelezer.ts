import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { metLeestekensVanRekenblad, scheidingstekens } from '../../werkmap/formule';
import type { Rekenblad } from '../rekenblad/rekenblad';

/**
 * Laat het rekenblad tijdens het typen een formule met `;` begrijpen: de kleuren van de bereiken, de uitleg bij het
 * argument en het aanwijzen met de muis. De omzetting naar komma's gebeurt pas bij Enter.
 */
export function leesPuntkommas({ injector }: Rekenblad): void {
  const lezer = injector.get(LexerTreeBuilder);
  const knopenVan = lezer.sequenceNodesBuilder.bind(lezer);
  const functieBij = lezer.getFunctionAndParameter.bind(lezer);
  const ontbrekendeHaken = lezer.checkIfAddBracket.bind(lezer);

  lezer.sequenceNodesBuilder = (formule) => {
    const vertaald = metLeestekensVanRekenblad(formule);
    const knopen = knopenVan(vertaald);
    if (!knopen || vertaald === formule) return knopen;
    // Het rekenblad zet de knopen weer om naar tekst: daarin hoort te staan wat de gebruiker typte.
    const tekens = scheidingstekens(formule);
    return knopen.map((knoop) => (knoop === ',' ? (tekens.shift() ?? knoop) : knoop));
  };
  lezer.getFunctionAndParameter = (formule, plaats) => functieBij(metLeestekensVanRekenblad(formule), plaats);
  lezer.checkIfAddBracket = (formule) => ontbrekendeHaken(metLeestekensVanRekenblad(formule));
}

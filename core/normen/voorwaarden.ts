import type { Bron } from '../definitie';

export const BRON_VOORWAARDEN = {
  titel:
    'Vereniging van Nederlandse Gemeenten, Lokaal uitvoeringsplan beschermd wonen en beschermd thuis, 2018',
  vindplaats: 'hoofdstuk Toekomstvisie',
} as const satisfies Bron;

/** De acht voorwaarden van de commissie-Dannenberg (2015), zoals de handreiking ze noemt. */
export const VOORWAARDEN: readonly string[] = [
  'Versterken van zelfmanagement, ervaringsdeskundigheid en informele zorg',
  'Garanderen van langdurige begeleiding met flexibele intensiteit',
  'Ondersteuningscontinuüm voor herstel en participatie',
  'Een breed arsenaal van woonvarianten',
  'Beschikbare en betaalbare wooneenheden',
  'Laagdrempelige toegang tot zorgfuncties',
  'Duurzaam samenwerken tussen gemeenten en zorgverzekeraars',
  'Borgen van kwaliteit en vraaggerichtheid van ondersteuning',
];

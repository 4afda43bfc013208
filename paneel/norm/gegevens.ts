import { laad } from '../laad';

// De teksten zijn groot: ze worden pas geladen als iemand ze leest.

/** De toelichtingen van 2020, met de plekken waar teken en toelichting elkaar mogelijk tegenspreken. */
export const laadToelichtingen = () => laad(() => import('../../core/normen/toelichtingen'));
export type Toelichtingen = Awaited<ReturnType<typeof laadToelichtingen>>;

/** De lopende tekst van de regiobeelden van 2020. */
export const laadRegiobeelden = () => laad(() => import('../../core/normen/regiobeelden'));

/** Wat regio's per onderwerp schreven, uit toelichting en regiobeeld. */
export const laadCitaten = () => laad(() => import('../../core/nvo/citaten'));
export type Citaten = Awaited<ReturnType<typeof laadCitaten>>;

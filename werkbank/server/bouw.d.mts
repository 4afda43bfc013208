/** De map met de gebouwde werkbank. */
export const GEBOUWD: string;

/** Of er een bron nieuwer is dan de bouw. */
export function moetBouwen(): boolean;

/** Bouwt met de instellingen uit webpack.config.js. Fout: `Error` met de meldingen van webpack. */
export function bouw(): Promise<void>;

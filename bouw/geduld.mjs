/**
 * Hoelang een toets op iets wacht voordat zij het opgeeft, in milliseconden. Ruim, want een drukke machine is geen fout:
 * een toets wacht op wat er moet staan, en wie daarvoor een eigen tijd kiest kiest haar te krap.
 */
export const GEDULD = 120_000;

/** Hoelang het openen vooraf mag duren: de eerste keer wordt er gebouwd. */
export const GEDULD_VOORAF = 240_000;

/** Hoelang een toets in een browser op een andere wacht. */
export const GEDULD_MET_EEN_ANDER = 900_000;

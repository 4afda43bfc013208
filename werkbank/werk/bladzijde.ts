import type { Onthouden } from './onthouden';
import type { Werkstand } from './werkstand';

/**
 * Laat het onthouden merken wat er met de bladzijde gebeurt: een wijziging, uit beeld gaan, sluiten.
 *
 * @param isAanHetTypen of er een cel of bladnaam open staat: wat daarin staat ligt nog nergens vast
 */
export function onthoudBijVertrek(
  onthouden: Onthouden,
  stand: Werkstand,
  isAanHetTypen: () => boolean,
): void {
  stand.bijWijziging(() => onthouden.gewijzigd());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void onthouden.bewaarNu();
  });
  window.addEventListener('pagehide', () => void onthouden.bewaarNu());
  window.addEventListener('beforeunload', (vertrek) => {
    if (isAanHetTypen() || onthouden.kostSluiten(stand.gewijzigd)) vertrek.preventDefault();
  });
}

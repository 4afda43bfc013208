/**
 * Leest opnieuw zodra iemand van het rekenblad terugkomt in dit deel, met muis of toetsenbord: wie in het blad iets
 * veranderde hoort hier geen oude cijfers te zien. Loopt er al een lezing, dan is die genoeg.
 */
export function bijTerugkeer(deel: HTMLElement, lees: () => Promise<void>): void {
  let bezig = false;
  const opnieuw = () => {
    if (bezig) return;
    bezig = true;
    void lees().finally(() => (bezig = false));
  };
  deel.addEventListener('pointerenter', opnieuw);
  deel.addEventListener('focusin', ({ relatedTarget }) => {
    if (!(relatedTarget && deel.contains(relatedTarget as Node))) opnieuw();
  });
}

// Op een smal scherm ligt het paneel over het blad; daar begint het dicht.
const SMAL = '(max-width: 720px)';

/** Laat een knop het paneel tonen en verbergen. */
export function schakelPaneel(knop: HTMLElement, paneel: HTMLElement): void {
  const smal = window.matchMedia(SMAL);
  const zet = (open: boolean): void => {
    paneel.hidden = !open;
    knop.setAttribute('aria-expanded', String(open));
  };
  zet(!smal.matches);
  smal.addEventListener('change', () => zet(!smal.matches));
  knop.addEventListener('click', () => zet(paneel.hidden !== false));
  paneel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !smal.matches) return;
    zet(false);
    knop.focus();
  });
}

/** Of iemand een blad een naam aan het geven is: het rekenblad weet daar pas van als de naam af is. */
export function isBladnaamOpen(): boolean {
  const veld = document.activeElement;
  return veld?.closest('[data-u-comp="slide-tab-item"]') != null && veld.matches('[contenteditable="true"]');
}

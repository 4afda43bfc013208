const SLUITKNOP = '[role="dialog"] button > .univer-sr-only';

/**
 * Geeft het kruisje van een venster van het rekenblad een Nederlandse naam. Univer heeft haar vast in de code staan, buiten
 * zijn teksten om; zij is alleen te horen.
 */
export function noemSluitenNederlands(): void {
  // Een venster komt rechtstreeks onder de bladzijde te staan.
  new MutationObserver((wijzigingen) => {
    if (wijzigingen.every(({ addedNodes }) => addedNodes.length === 0)) return;
    for (const naam of document.querySelectorAll(SLUITKNOP)) {
      if (naam.textContent === 'Close') naam.textContent = 'Sluiten';
    }
  }).observe(document.body, { childList: true });
}

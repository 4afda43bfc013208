/**
 * Laat een bestand op de bladzijde vallen openen; zolang het erboven hangt is dat te zien. Van meer bestanden gaat het
 * eerste open, en `naast` zegt hoeveel er nog bij lagen.
 */
export function openGesleept(open: (bestand: File, naast: number) => void): void {
  const heeftBestand = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  const toon = (zichtbaar: boolean) => document.body.classList.toggle('sleept', zichtbaar);
  // Vóór het rekenblad, dat alles opvangt wat op zijn vlak valt.
  const vooraf = { capture: true };
  window.addEventListener(
    'dragover',
    (slepen) => {
      if (!heeftBestand(slepen)) return;
      slepen.preventDefault();
      toon(true);
    },
    vooraf,
  );
  window.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (relatedTarget === null) toon(false);
    },
    vooraf,
  );
  window.addEventListener(
    'drop',
    (slepen) => {
      toon(false);
      if (!heeftBestand(slepen)) return;
      slepen.preventDefault();
      slepen.stopPropagation();
      const [bestand, ...andere] = slepen.dataTransfer?.files ?? [];
      if (bestand) open(bestand, andere.length);
    },
    vooraf,
  );
}

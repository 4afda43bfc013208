/** Wat er op het klembord komt: gewone tekst, en zo nodig dezelfde inhoud met opmaak. */
export interface Klembordinhoud {
  readonly tekst: string;
  readonly html?: string;
}

/**
 * Zet iets op het klembord en zegt of dat lukte. Een zijbalk, een invoegtoepassing of een pagina zonder beveiligde
 * verbinding mag er niet altijd bij: bied dan aan om zelf te kopiëren.
 */
export async function opKlembord({ tekst, html }: Klembordinhoud): Promise<boolean> {
  // Waar het klembord er niet is zeggen de types van wel.
  const klembord = navigator.clipboard as Clipboard | undefined;
  if (!klembord) return false;
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await klembord.writeText(tekst);
    else {
      const deel = (soort: string, inhoud: string) => [soort, new Blob([inhoud], { type: soort })] as const;
      const delen = [deel('text/plain', tekst), deel('text/html', html)];
      await klembord.write([new ClipboardItem(Object.fromEntries(delen))]);
    }
    return true;
  } catch {
    return false;
  }
}

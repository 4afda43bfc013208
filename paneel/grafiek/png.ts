import { paneelzinnen } from '../zinnen';

/**
 * Maakt van een los SVG-bestand een afbeelding, twee keer zo fijn als het scherm. Werkt alleen in een browser.
 * Fout: de browser kan de tekening niet lezen.
 */
export async function pngVan(svg: string): Promise<Blob> {
  const beeld = new Image();
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = document.createElement('canvas');
  doek.width = 2 * beeld.naturalWidth;
  doek.height = 2 * beeld.naturalHeight;
  const pen = doek.getContext('2d');
  if (!pen) throw paneelzinnen.geenAfbeelding();
  pen.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((klaar, mislukt) =>
    doek.toBlob((blob) => (blob ? klaar(blob) : mislukt(paneelzinnen.geenAfbeelding())), 'image/png'),
  );
}

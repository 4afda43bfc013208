/** Een getal zoals het in een zin staat: duizendpunten, hoogstens twee decimalen en een minteken. */
export function getaltekst(getal: number): string {
  const [geheel = '', breuk = ''] = Math.abs(getal).toFixed(2).split('.');
  const decimalen = breuk === '00' ? '' : `,${breuk}`;
  const teken = getal < 0 && Number(getal.toFixed(2)) !== 0 ? '−' : '';
  return `${teken}${geheel.replace(/\B(?=(\d{3})+$)/g, '.')}${decimalen}`;
}

/** Een woord aan het begin van een zin. */
export function hoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1);
}

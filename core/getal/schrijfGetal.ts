import { type Decimaal, macht10 } from './decimaal';

/** Schrijft een getal op zijn Nederlands: punt voor duizendtallen, komma voor decimalen. */
export function schrijfGetal({ waarde, schaal }: Decimaal, minstensDecimalen = 0): string {
  const positief = waarde < 0n ? -waarde : waarde;
  const geheel = String(positief / macht10(schaal)).replace(/\B(?=(\d{3})+$)/g, '.');
  const breuk = schaal === 0 ? '' : String(positief % macht10(schaal)).padStart(schaal, '0');
  const decimalen = breuk.replace(/0+$/, '').padEnd(minstensDecimalen, '0');
  return `${waarde < 0n ? '-' : ''}${geheel}${decimalen && `,${decimalen}`}`;
}

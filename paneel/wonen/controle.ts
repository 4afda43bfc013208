import { getalUitTekst } from '../../core';
import { STROOMPARAMETERS, type Stroomnaam } from '../../werkmap';
import { GEEN_VELDEN, type Toestand } from './toestand';

/** Een veld waar iets aan scheelt, met de zin die zegt wat. */
export interface Veldfout {
  readonly veld: string;
  readonly zin: string;
}

export const VELDNAMEN = ['beginwaarde', 'per maand erbij', 'laag', 'hoog'] as const;

/** Het id van een veld van een parameter; `k` is de plaats in `VELDNAMEN`. */
export function veldId(naam: Stroomnaam, k = 0): string {
  const id = `wonen-${naam.replace(/ /g, '-')}`;
  return k === 0 ? id : `${id}-${k}`;
}

/** Het eerste veld dat niet te lezen is of niet leeg mag zijn; de kern controleert daarna of de getallen kunnen. */
export function eersteFout({
  velden,
  maanden,
  simulaties,
  zaad,
  norm,
  prijs,
  prijsDaarna,
}: Toestand): Veldfout | null {
  for (const { naam, verplicht } of STROOMPARAMETERS) {
    const teksten = velden[naam] ?? GEEN_VELDEN;
    if (verplicht && teksten[0] === '') {
      return { veld: veldId(naam), zin: `Vul ${naam} in: zonder dat getal is er geen raming.` };
    }
    const k = teksten.findIndex((tekst) => tekst !== '' && getalUitTekst(tekst) === null);
    if (k >= 0) return geenGetal(veldId(naam, k), `${naam}, ${VELDNAMEN[k]!}`);
    if ((teksten[2] === '') !== (teksten[3] === '')) {
      const leeg = teksten[2] === '' ? 2 : 3;
      return {
        veld: veldId(naam, leeg),
        zin: `Laag en hoog horen bij elkaar: vul bij ${naam} ook ${VELDNAMEN[leeg]} in.`,
      };
    }
  }
  const rest = { maanden, simulaties, zaad, norm };
  const fout = Object.entries(rest).find(([, tekst]) => getalUitTekst(tekst) === null);
  if (fout) return geenGetal(`wonen-${fout[0]}`, fout[0]);
  return (
    prijsfout('wonen-prijs', 'de prijs van een plek', prijs, prijsDaarna) ??
    prijsfout('wonen-prijsDaarna', 'de prijs na de woning', prijsDaarna, prijs)
  );
}

function prijsfout(id: string, naam: string, tekst: string, ander: string): Veldfout | null {
  if (tekst === '') {
    return ander === ''
      ? null
      : { veld: id, zin: `Vul ook ${naam} in: wat wachten kost is het verschil van twee prijzen.` };
  }
  const getal = getalUitTekst(tekst);
  if (getal === null) return geenGetal(id, naam);
  return getal < 0
    ? { veld: id, zin: `Een prijs is nooit negatief. Vul bij ${naam} een bedrag van 0 of hoger in.` }
    : null;
}

function geenGetal(veld: string, naam: string): Veldfout {
  return { veld, zin: `Bij ${naam} staat geen getal. Vul een getal in, bijvoorbeeld 1.234,5.` };
}

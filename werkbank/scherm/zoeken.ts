import { type Bereik, kolomletters, rechthoekVan, type Werkmap } from '../../werkmap';
import { celIn, formuleIn, gebruiktBereik } from '../rekenblad/bladlezen';
import { waardeVan } from '../rekenblad/celwaarde';
import { naarNederlands } from '../../werkmap/formule';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';

/**
 * Zoekt in alle zichtbare bladen naar tekst, in wat er te zien is en in formules. Enter gaat naar de volgende plek,
 * Shift+Enter naar de vorige; Ctrl+F gaat naar het veld.
 */
export function startZoeken(
  veld: HTMLInputElement,
  stand: HTMLElement,
  rekenblad: Rekenblad,
  werkmap: Werkmap,
): void {
  async function zoek(stap: 1 | -1): Promise<void> {
    const gezocht = veld.value.trim().toLowerCase();
    if (gezocht === '') {
      stand.textContent = '';
      return;
    }
    const plekken = vindplaatsen(rekenblad, gezocht);
    if (plekken.length === 0) {
      stand.textContent = 'Niet gevonden';
      return;
    }
    const hier = plekVan(await werkmap.selectie());
    const nu = plekken.findIndex((plek) => plekVan(plek) === hier);
    const nummer = nu < 0 ? 0 : (nu + stap + plekken.length) % plekken.length;
    stand.textContent = `${nummer + 1} van ${plekken.length}`;
    await werkmap.selecteer(plekken[nummer]!);
    // Een cel kiezen geeft het rekenblad de toetsen; wie zoekt wil met Enter verder.
    veld.focus();
  }

  veld.addEventListener('keydown', (toets) => {
    toets.stopPropagation();
    if (toets.key !== 'Enter') return;
    toets.preventDefault();
    void zoek(toets.shiftKey ? -1 : 1);
  });
  veld.addEventListener('input', () => {
    stand.textContent = '';
  });
  window.addEventListener(
    'keydown',
    (toets) => {
      if (!(toets.ctrlKey || toets.metaKey) || toets.key.toLowerCase() !== 'f' || veld.offsetParent === null)
        return;
      toets.preventDefault();
      toets.stopPropagation();
      veld.focus();
      veld.select();
    },
    { capture: true },
  );
}

const plekVan = ({ blad, adres }: Bereik) => `${blad}!${adres.split(':')[0] ?? ''}`;

function vindplaatsen(rekenblad: Rekenblad, gezocht: string): Bereik[] {
  const gevonden: Bereik[] = [];
  for (const blad of huidigBoek(rekenblad).getSheets()) {
    const gebruikt = blad.isSheetHidden() ? null : gebruiktBereik(rekenblad, blad);
    if (gebruikt === null) continue;
    const { rijen, kolommen } = rechthoekVan(gebruikt);
    for (let rij = 0; rij < rijen; rij += 1) {
      for (let kolom = 0; kolom < kolommen; kolom += 1) {
        const waarde = String(waardeVan(celIn(rekenblad, blad, rij, kolom)) ?? '');
        const getekend = waarde === '' ? '' : String(blad.getSheet().getCell(rij, kolom)?.v ?? '');
        const formule = naarNederlands(formuleIn(rekenblad, blad, rij, kolom));
        if (![waarde, getekend, formule].some((tekst) => tekst.toLowerCase().includes(gezocht))) continue;
        gevonden.push({ blad: blad.getSheetName(), adres: `${kolomletters(kolom)}${rij + 1}` });
      }
    }
  }
  return gevonden;
}

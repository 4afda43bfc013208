import { roepAan } from '../../core';
import { type Werkmap, zinVan } from '../../werkmap';
import { element, knop } from '../../paneel/element';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';
import { bladdeel } from './bladdeel';
import './bijlage.css';

const TITEL = 'Bijlage bij het raadsvoorstel';

/**
 * Opent de bijlage voor het raadsvoorstel over de werkbank heen: wat er op de gekozen bladen staat, om te lezen, af te
 * drukken of als PDF te bewaren.
 *
 * @param bestandsnaam het bestand waar de cijfers in staan
 */
export async function openBijlage(
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  werkmap: Werkmap,
  bestandsnaam: string | null,
): Promise<void> {
  const boek = huidigBoek(rekenblad);
  const actief = boek.getActiveSheet().getSheetName();
  const bladen = boek.getSheets().filter((blad) => !blad.isSheetHidden());
  const inhoud = element('div', { className: 'inhoud' });
  inhoud.setAttribute('aria-live', 'polite');
  const vinkjes = bladen.map((blad) => {
    const naam = blad.getSheetName();
    const vinkje = element('input', { type: 'checkbox', checked: naam === actief });
    vinkje.onchange = () => void toon();
    return { blad, vinkje, label: element('label', {}, vinkje, ` ${naam}`) };
  });
  // Een raadslid leest de uitkomst; wie wil narekenen vinkt aan hoe.
  const metRekengang = element('input', { type: 'checkbox', onchange: () => void toon() });
  let beurt = 0;

  /** Maakt de gekozen bladen opnieuw; wie intussen anders kiest krijgt alleen de laatste keuze te zien. */
  async function toon(): Promise<void> {
    const mijn = (beurt += 1);
    inhoud.setAttribute('aria-busy', 'true');
    const delen: HTMLElement[] = [];
    for (const { blad, vinkje } of vinkjes) {
      if (mijn !== beurt) return;
      if (!vinkje.checked) continue;
      delen.push(
        await bladdeel(rekenblad, toebehoren, werkmap, blad, metRekengang.checked).catch((fout: unknown) =>
          element('p', { textContent: `${blad.getSheetName()}: ${zinVan(fout)}` }),
        ),
      );
    }
    if (mijn !== beurt) return;
    inhoud.replaceChildren(
      ...(delen.length > 0 ? delen : [element('p', { textContent: 'Kies hierboven minstens één blad.' })]),
    );
    inhoud.removeAttribute('aria-busy');
  }

  const titel = element('h1', { textContent: TITEL, tabIndex: -1 });
  const inleiding = element('div');
  const titelveld = element('input', { id: 'bijlage-titel', type: 'text', value: TITEL });
  titelveld.oninput = () => (titel.textContent = titelveld.value.trim());
  const inleidingveld = element('textarea', { id: 'bijlage-inleiding', rows: 3 });
  inleidingveld.oninput = () => inleiding.replaceChildren(...alineas(inleidingveld.value));
  const sluit = () => {
    bijlage.remove();
    document.body.classList.remove('met-bijlage');
    document.getElementById('bestandknop')?.focus();
  };
  const bijlage = element(
    'article',
    { id: 'bijlage' },
    element(
      'div',
      { className: 'bediening' },
      element(
        'fieldset',
        {},
        element('legend', { textContent: 'Bladen in de bijlage' }),
        ...vinkjes.map((v) => v.label),
      ),
      element('label', {}, metRekengang, ' Met hoe er gerekend is'),
      element(
        'div',
        { className: 'knoppen' },
        knop('Druk af of bewaar als PDF', () => window.print(), 'knop hoofd'),
        knop('Sluiten', sluit),
      ),
    ),
    element(
      'div',
      { className: 'teksten' },
      element('label', { htmlFor: titelveld.id, textContent: 'Titel' }),
      titelveld,
      element('label', { htmlFor: inleidingveld.id, textContent: 'Inleiding' }),
      inleidingveld,
    ),
    titel,
    inleiding,
    element('p', { className: 'zacht', textContent: await herkomst(werkmap, bestandsnaam) }),
    inhoud,
  );
  bijlage.onkeydown = ({ key }) => {
    if (key === 'Escape') sluit();
  };
  document.body.classList.add('met-bijlage');
  document.body.append(bijlage);
  titel.focus();
  await toon();
}

/** Elke regel die iets zegt als eigen alinea. */
function alineas(tekst: string): HTMLElement[] {
  const regels = tekst.split('\n').map((regel) => regel.trim());
  return regels.filter((regel) => regel !== '').map((regel) => element('p', { textContent: regel }));
}

/** Waar de cijfers over gaan en waar ze vandaan komen. */
async function herkomst(werkmap: Werkmap, bestandsnaam: string | null): Promise<string> {
  const namen = await werkmap.namen();
  const lees = async (naam: string): Promise<string> => {
    const plek = namen.find((kandidaat) => kandidaat.naam.toUpperCase() === naam);
    return plek ? String((await werkmap.lees(plek)).waarden[0]?.[0] ?? '') : '';
  };
  const [regio, jaar] = [await lees('REGIO'), await lees('BEGROTINGSJAAR')];
  const dag = new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    regio && `Regio ${regio}${jaar && `, begrotingsjaar ${jaar}`}.`,
    `Gemaakt op ${dag} met BW/MO-rekenhulp ${String(roepAan('BWMO_VERSIE', []))}${
      bestandsnaam === null ? '' : ` uit ${bestandsnaam}`
    }.`,
    'Elk bedrag is in het rekenblad na te rekenen.',
  ]
    .filter(Boolean)
    .join(' ');
}

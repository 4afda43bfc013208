import {
  leesRegiotabel,
  leesWachtkosten,
  MEESTE_SIMULATIES_OP_BLAD,
  ramingsblad,
  type Regiotabel,
  STROOMPARAMETERS,
  zinVan,
} from '../../werkmap';
import { getalUitTekst } from '../../core';
import { element, knop } from '../element';
import { kondigBladenAan, leesTabelNu, vrijeNaam } from '../nieuweBladen';
import type { Omgeving, Onderdeel } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import { Gestopt, voortgangsbalk } from '../voortgang';
import { eersteFout } from './controle';
import { formulier } from './formulier';
import { resultaat } from './resultaat';
import { beginToestand, bewaar, type Toestand } from './toestand';
import { rekenUit, type Uitkomst } from './uitkomst';
import './wonen.css';

/** Plekken, wachtlijst en woningen: invullen, doorrekenen met bandbreedte, en als formules naar een blad. */
export const wonen: Onderdeel = (omgeving) => {
  const houder = element('div', { className: 'wonen' });
  houder.append(element('p', { className: 'zacht', textContent: 'Bezig met lezen…' }));
  void beginToestand(omgeving.werkmap).then(
    (begin) => toonInvoer(houder, omgeving, begin),
    (fout: unknown) => houder.replaceChildren(element('p', { textContent: zinVan(fout) })),
  );
  return houder;
};

function toonInvoer(houder: HTMLElement, omgeving: Omgeving, begin: Toestand): void {
  const invoer = formulier(begin);
  const melding = element('p', { className: 'waarschuwing', hidden: true });
  melding.setAttribute('role', 'alert');
  const balk = voortgangsbalk();
  const meld = (zin: string): void => {
    melding.textContent = zin;
    melding.hidden = false;
  };
  // Wie halverwege weggaat vindt zijn invoer terug; lukt bewaren niet, dan staat zij hier nog.
  const onthoud = (toestand: Toestand): void =>
    void bewaar(omgeving.werkmap, toestand).catch(() => undefined);
  invoer.deel.addEventListener('change', () => onthoud({ ...invoer.lees(), open: '' }));
  const doorreken = async (opnieuw: boolean): Promise<void> => {
    const toestand = invoer.lees();
    melding.hidden = true;
    invoer.deel.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid');
    const fout = eersteFout(toestand);
    if (fout) {
      const veld = invoer.deel.querySelector<HTMLInputElement>(`#${fout.veld}`)!;
      veld.setAttribute('aria-invalid', 'true');
      for (let rond = veld.closest('details'); rond; rond = rond.parentElement!.closest('details'))
        rond.open = true;
      veld.focus();
      meld(fout.zin);
      return;
    }
    try {
      const regio = await leesRegiotabel(omgeving.werkmap);
      const { achterstand } = await leesWachtkosten(omgeving.werkmap);
      const uitkomst = await rekenUit(toestand, regio, achterstand, (delen) =>
        balk.reken(delen, 'Bezig met doorrekenen'),
      );
      const gerekend = opnieuw ? toestand : metLaatste(toestand, uitkomst);
      const deel = resultaat(uitkomst, gerekend);
      toonUitkomst(houder, omgeving, gerekend, regio, deel);
      // Wie terugkomt veranderde niets, en staat nog op het tabblad.
      if (opnieuw) return;
      onthoud({ ...gerekend, open: 'uitkomst' });
      deel.querySelector<HTMLElement>('h2')?.focus();
    } catch (gestopt) {
      meld(gestopt instanceof Gestopt ? gestopt.message : zinVan(gestopt));
    }
  };
  houder.replaceChildren(
    element('p', {
      textContent:
        'Hoeveel plekken en woningen zijn er nodig, en hoe lang wachten mensen? Vul in wat u weet.',
    }),
    invoer.deel,
    melding,
    balk.deel,
    element(
      'div',
      { className: 'voet' },
      knop('Reken door', () => void doorreken(false), 'knop hoofd'),
    ),
  );
  if (begin.open === 'uitkomst') void doorreken(true);
}

function toonUitkomst(
  houder: HTMLElement,
  omgeving: Omgeving,
  toestand: Toestand,
  regio: Regiotabel | null,
  uitkomst: HTMLElement,
): void {
  const { werkmap, laatste } = omgeving;
  const schrijf = async () => {
    const naam = await vrijeNaam(werkmap, 'Raming');
    const nu = regio && (await leesTabelNu(werkmap));
    const aankondiging = await kondigBladenAan(werkmap, [ramingsblad(bladinvoer(naam, toestand, nu))]);
    const { wijziging } = aankondiging;
    return {
      ...aankondiging,
      wijziging: {
        ...wijziging,
        daarna: () => bewaar(werkmap, toestand),
      },
    };
  };
  houder.replaceChildren(
    knop(
      '← Invoer wijzigen',
      () => {
        const invoer: Toestand = { ...toestand, open: '' };
        void bewaar(werkmap, invoer).catch(() => undefined);
        toonInvoer(houder, omgeving, invoer);
      },
      'link',
    ),
    uitkomst,
    element(
      'div',
      { className: 'voet' },
      knopMetAankondiging('Schrijf naar blad', schrijf, laatste, 'knop hoofd'),
    ),
  );
}

/** Wat de vorige raming vond schuift door, zodat het verschil ernaast kan staan. */
function metLaatste(toestand: Toestand, { behoefte }: Uitkomst): Toestand {
  if (typeof behoefte === 'string') return toestand;
  return { ...toestand, vorige: toestand.laatste, laatste: String(behoefte.p50) };
}

/** De teksten van het formulier als getallen; de kern heeft ze dan al gelezen. */
function bladinvoer(naam: string, toestand: Toestand, regio: Regiotabel | null) {
  const { velden, product, bron, maanden, simulaties, zaad, doel, norm } = toestand;
  return {
    naam,
    product,
    bron: bron || 'nog in te vullen',
    parameters: Object.fromEntries(
      STROOMPARAMETERS.flatMap(({ sleutel, naam: parameter }) => {
        const teksten = velden[parameter];
        return teksten ? [[sleutel, teksten.map(getalUitTekst)]] : [];
      }),
    ),
    maanden: Number(getalUitTekst(maanden)),
    simulaties: Math.min(MEESTE_SIMULATIES_OP_BLAD, Number(getalUitTekst(simulaties))),
    zaad: Number(getalUitTekst(zaad)),
    prijs: getalUitTekst(toestand.prijs),
    prijsDaarna: getalUitTekst(toestand.prijsDaarna),
    regio: regio?.gevuld.has('inwoners') ? regio : null,
    bundeling: { doel, norm: Number(getalUitTekst(norm)), maanden: 0 },
  };
}

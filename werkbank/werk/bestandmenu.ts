import { element, knop } from '../../paneel/element';
import type { Bestandacties } from './bestandacties';
import type { Werkstand } from './werkstand';
import { EERDER } from './onthoudteksten';

/** Vult het menu Bestand; een keuze sluit het menu. */
export function vulBestandmenu(menu: HTMLElement, acties: Bestandacties, bijlage: () => void): void {
  const kiezer = element('input', { type: 'file', accept: '.xlsx,.xlsm,.csv', hidden: true });
  kiezer.onchange = () => {
    const [bestand] = kiezer.files ?? [];
    // Hetzelfde bestand moet nog eens gekozen kunnen worden.
    kiezer.value = '';
    if (bestand) void acties.open(bestand);
  };
  const regel = (tekst: string, doe: () => void) =>
    knop(
      tekst,
      () => {
        menu.hidePopover();
        doe();
      },
      'keuze',
    );
  menu.append(
    regel('Nieuwe werkmap', () => void acties.nieuw()),
    regel('Open bestand…', () => kiezer.click()),
    regel(`${EERDER}…`, () => void acties.eerdereVersies()),
    regel('Sla op als Excel-bestand', () => void acties.slaOp()),
    regel('Sla op met waarden, voor LibreOffice', () => void acties.slaWaardenOp()),
    regel('Sla dit blad op als csv', () => void acties.slaBladOp()),
    regel('Maak bijlage voor het raadsvoorstel', bijlage),
    kiezer,
  );
}

/** Toont de naam van het bestand dat open is, en of er iets veranderd is. */
export function toonBestandsnaam(plek: HTMLElement, stand: Werkstand): void {
  const toon = () => {
    const tekst = `${stand.naam ?? 'Nieuwe werkmap'}${stand.gewijzigd ? ', niet opgeslagen' : ''}`;
    if (plek.textContent !== tekst) plek.textContent = tekst;
  };
  stand.bijWijziging(toon);
  toon();
}

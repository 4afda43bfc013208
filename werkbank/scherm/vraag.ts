import { element, knop } from '../../paneel/element';

/** Stelt een vraag in een venster; het antwoord is de gekozen knop, `null` als de gebruiker ervan afziet met `anders`. */
export function vraag<Antwoord extends string>(
  tekst: string,
  antwoorden: readonly Antwoord[],
  anders = 'Annuleren',
): Promise<Antwoord | null> {
  return new Promise((klaar) => {
    const antwoord = (keuze: Antwoord | null) => () => {
      klaar(keuze);
      venster.close();
    };
    const uitleg = element('p', { id: 'vraagtekst', textContent: tekst });
    const venster = element(
      'dialog',
      { className: 'vraag', onclose: () => venster.remove(), oncancel: antwoord(null) },
      uitleg,
      element(
        'div',
        { className: 'knoppen' },
        ...antwoorden.map((keuze, nummer) =>
          knop(keuze, antwoord(keuze), nummer === 0 ? 'knop hoofd' : 'knop'),
        ),
        knop(anders, antwoord(null)),
      ),
    );
    venster.setAttribute('aria-labelledby', uitleg.id);
    document.body.append(venster);
    venster.showModal();
  });
}

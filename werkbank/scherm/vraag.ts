import { element, knop } from '../../paneel/element';

/** Stelt een vraag in een venster; het antwoord is de gekozen knop, `null` als de gebruiker ervan afziet. */
export function vraag<Antwoord extends string>(
  tekst: string,
  antwoorden: readonly Antwoord[],
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
        knop('Annuleren', antwoord(null)),
      ),
    );
    venster.setAttribute('aria-labelledby', uitleg.id);
    document.body.append(venster);
    venster.showModal();
  });
}

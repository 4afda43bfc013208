import { KOLOMMEN, type Regiotabel, tekortblad, type Verdeelsleutel, verdeelsleutelsIn } from '../../werkmap';
import { element } from '../element';
import { kondigBladenAan, leesTabelNu, vrijeNaam } from '../nieuweBladen';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import { keuzelijst, veld } from '../veld';

/** Biedt het tekort per gemeente aan; wat daarvoor nog ontbreekt staat er anders. */
export function tekort({ werkmap, laatste }: Omgeving, tabel: Regiotabel): HTMLElement {
  const sleutels = verdeelsleutelsIn(tabel);
  const ontbreekt = [
    ...(['baten', 'lasten'] as const).filter((naam) => !tabel.gevuld.has(naam)).map((naam) => KOLOMMEN[naam]),
    ...(sleutels.length === 0 ? [`een sleutel zoals ${KOLOMMEN.inwoners}`] : []),
  ];
  const [eerste] = sleutels;
  if (ontbreekt.length > 0 || eerste === undefined) {
    return element('p', {
      textContent: `Voor het tekort per gemeente ontbreekt nog: ${ontbreekt.join(', ')}. Vul dat in op blad ${tabel.bereik.blad}.`,
    });
  }
  let gekozen: Verdeelsleutel = eerste;
  return element(
    'div',
    {},
    sleutels.length > 1 &&
      veld(
        'Verdeel het tekort naar',
        keuzelijst(
          'tekort-sleutel',
          sleutels.map((naam): [string, string] => [naam, KOLOMMEN[naam]]),
          eerste,
          (naam) => (gekozen = naam as Verdeelsleutel),
        ),
      ),
    knopMetAankondiging(
      'Zet tekort per gemeente in een blad',
      async () => {
        const nu = await leesTabelNu(werkmap);
        return kondigBladenAan(werkmap, [tekortblad(nu, await vrijeNaam(werkmap, 'Tekort'), gekozen)]);
      },
      laatste,
      'knop hoofd',
    ),
  );
}

import { NVO2020 } from '../../core/normen';
import { element, knop } from '../element';
import { type Landinhoud, zegtIetsAnders } from './heatmap';
import type { Landkolom } from './kolomkeuze';
import { inWoorden } from './kop';
import { antwoordIn2020, landelijk, plaatsen } from './rekenen';
import { ANTWOORDEN, procent, TEKENS } from './teken';
import { kolomNu } from './toestand';

/** Dezelfde antwoorden als lijst: per onderwerp wie wat antwoordde. Leest prettiger in een smal paneel. */
export function onderwerplijst(inhoud: Landinhoud): HTMLElement {
  const eigen = kolomNu(inhoud.toestand).meting.antwoorden;
  const plek = plaatsen(eigen);
  const tellingen = landelijk();
  return element(
    'div',
    { className: 'onderwerplijst' },
    ...inhoud.kolommen.map((kolom) => {
      const plaats = plek[kolom.plaats];
      const telling = inWoorden(tellingen[kolom.onderwerp]!);
      return element(
        'details',
        {},
        element(
          'summary',
          {},
          element('strong', { textContent: kolom.naam }),
          element('span', {
            className: 'zacht',
            textContent: ` Wij nu: ${TEKENS[eigen[kolom.plaats]!].woord}. Land: ${telling}.`,
          }),
        ),
        plaats
          ? element('p', {
              textContent: `Van de regio’s met een antwoord was ${procent(plaats.verder)} verder, ${procent(plaats.evenVer)} even ver en ${procent(plaats.minderVer)} minder ver.`,
            })
          : undefined,
        ...groepen(inhoud, kolom),
      );
    }),
  );
}

function groepen({ regios, toestand, teksten, toonDetail }: Landinhoud, kolom: Landkolom): HTMLElement[] {
  return ANTWOORDEN.flatMap((antwoord) => {
    const leden = regios.filter((regio) => antwoordIn2020(regio, kolom.onderwerp) === antwoord);
    if (leden.length === 0) return [];
    const { woord } = TEKENS[antwoord];
    return [
      element('h3', { textContent: `${woord} (${leden.length})` }),
      element(
        'ul',
        { className: 'regios' },
        ...leden.map((regio) => {
          const plek = `${regio}-${kolom.onderwerp}`;
          const naam = NVO2020.regios[regio]!.naam;
          const eigen = regio === toestand.regio2020 ? ' (uw regio)' : '';
          const letOp = zegtIetsAnders(teksten, regio, kolom.onderwerp) ? ' (let op)' : '';
          const lid = knop(`${naam}${eigen}${letOp}`, () => toonDetail(regio, kolom, plek), 'link');
          lid.dataset['plek'] = plek;
          return element('li', {}, lid);
        }),
      ),
    ];
  });
}

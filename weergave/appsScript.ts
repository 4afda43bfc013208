import type { AlgemeneDefinitie } from '../core/definitie';
import { alsXldudf } from '../werkmap/formule';
import { SOORTEN } from '../core/grens/soorten';

/**
 * Maakt de functies die Google Sheets ziet: per definitie een letterlijke functie met echte parameternamen en JSDoc.
 *
 * Sheets leest die uit de tekst van het script; een bundel die ze maakt tijdens het laden is onzichtbaar. Elke functie
 * heeft ook de naam waarmee Excel haar in een bestand bewaart, zonder uitleg en dus buiten de lijst van Sheets: zo
 * rekent een geïmporteerd Excel-bestand meteen.
 * @param bibliotheek de globale naam van de bundel die `roepAan` aanbiedt
 */
export function appsScript(functies: readonly AlgemeneDefinitie[], bibliotheek: string): string {
  return functies.map((definitie) => functieTekst(definitie, bibliotheek)).join('\n');
}

function functieTekst(
  { naam, samenvatting, argumenten, resultaat }: AlgemeneDefinitie,
  bibliotheek: string,
): string {
  const parameters = argumenten.map((argument) => argument.naam).join(', ');
  const aanroep = `${naam}(${parameters})`;
  const regels = [
    samenvatting,
    '',
    ...argumenten.map(({ naam: argument, soort, uitleg, facultatief }) => {
      const genoemd = facultatief ? `[${argument}]` : argument;
      return `@param {${SOORTEN[soort].jsdoc}} ${genoemd} ${uitleg}.`;
    }),
    `@return ${resultaat.uitleg}.`,
    '@customfunction',
  ];
  return `/**\n${regels.map((regel) => ` * ${regel}`.trimEnd()).join('\n')}\n */
function ${aanroep} {
  return ${bibliotheek}.roepAan('${naam}', [${parameters}]);
}

function ${alsXldudf(`=${aanroep}`).slice(1)} {
  return ${aanroep};
}
`;
}

import {
  PARAMETERS,
  NAMEN,
  REGELINGKNOPPEN,
  type Tijdlijnparameter,
} from '../core/tijdlijn/model/parameters';
import { PARAMETERUITLEG } from '../core/tijdlijn/model/parameteruitleg';
import { knopuitleg, PARAMETERS as KNOPPEN } from '../core/normen/regelingen/parameters';

const KNOPEENHEID = { deel: 'deel', bedrag: 'euro', jaNee: '0 of 1' } as const;

/** De parameters van een tijdlijn als tabel in Markdown: eerst haar eigen, dan de knoppen van een regeling. */
export function parametertabel(): string {
  const eigen = NAMEN.map((naam) => {
    const { naam: parameter, standaard }: Tijdlijnparameter = PARAMETERS[naam];
    const [eenheid, uitleg] = PARAMETERUITLEG[naam];
    return `| \`${parameter}\` | ${eenheid} | ${standaard === undefined ? '' : String(standaard)} | ${uitleg} |`;
  });
  const knoppen = REGELINGKNOPPEN.map((knop) => {
    const { naam, soort } = KNOPPEN[knop];
    return `| \`${naam}\` | ${KNOPEENHEID[soort]} | | ${knopuitleg(KNOPPEN[knop])} |`;
  });
  return ['| parameter | eenheid | standaard | betekenis |', '|---|---|---|---|', ...eigen, ...knoppen].join(
    '\n',
  );
}

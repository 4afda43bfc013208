import { type Paneel, startPaneel } from '../paneel';
import { toonBuitenExcel } from './buitenExcel';
import { tekortAanExcel } from './eisen';
import { koppelLint } from './lint';
import { voorvoegselUit } from './voorvoegsel';
import { excelWerkmap } from './werkmap';
import { excelzinnen } from './zinnen';

const houder = document.getElementById('paneel')!;

// Zonder office.js is er geen Office, bijvoorbeeld als een proxy het adres van Microsoft tegenhoudt.
if (typeof Office === 'undefined') toonBuitenExcel(houder, excelzinnen.officeJsOntbreekt());
else koppelLint(Office.onReady().then(begin));

function begin({ host }: { readonly host: Office.HostType | null }): Paneel | null {
  const bezwaar =
    host === Office.HostType.Excel
      ? tekortAanExcel((naam, versie) => Office.context.requirements.isSetSupported(naam, versie))
      : excelzinnen.gewoneBrowser();
  if (bezwaar !== null) {
    toonBuitenExcel(houder, bezwaar);
    return null;
  }
  // Zo rekenen onze functies ook als iemand de werkmap opent zonder eerst het paneel te openen. Lukt het niet,
  // dan werkt alles na het openen van het paneel.
  void Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch(() => undefined);
  return startPaneel(houder, excelWerkmap(voorvoegselUit(location.search)));
}

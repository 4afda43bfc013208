import type { Bereik } from '../werkmap';

/**
 * Zet een luisteraar op elke nieuwe selectie, ook na het wisselen van blad. Geeft wat het weer stopt.
 *
 * @param lees leest de selectie; een afgewezen belofte (een grafiek, losse stukken) is geen selectie om te volgen
 */
export async function volg(
  context: Excel.RequestContext,
  lees: () => Promise<Bereik>,
  luisteraar: (bereik: Bereik) => void,
): Promise<() => Promise<void>> {
  let beurt = 0;
  const meld = async () => {
    const deze = ++beurt;
    const bereik = await lees().catch(() => null);
    // Wie snel doorklikt krijgt alleen de laatste.
    if (bereik && deze === beurt) luisteraar(bereik);
  };
  const { worksheets } = context.workbook;
  const oren = [worksheets.onSelectionChanged.add(meld), worksheets.onActivated.add(meld)];
  await context.sync();
  return async () => {
    oren.forEach((oor) => oor.remove());
    await context.sync();
  };
}

import { eisInstelling } from '../werkmap';

export async function leesInstellingen(context: Excel.RequestContext): Promise<Record<string, string>> {
  const bewaard = context.workbook.settings.load('items/key, items/value');
  await context.sync();
  return Object.fromEntries(bewaard.items.map(({ key, value }) => [key, String(value)]));
}

export async function zetInstelling(
  context: Excel.RequestContext,
  naam: string,
  waarde: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (waarde === null) {
    const bestaand = settings.getItemOrNullObject(naam);
    await context.sync();
    if (bestaand.isNullObject) return;
    bestaand.delete();
  } else {
    eisInstelling(naam, waarde);
    settings.add(naam, waarde);
  }
  await context.sync();
}

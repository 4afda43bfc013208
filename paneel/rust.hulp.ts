/** Wacht tot alle beloften die nu lopen zijn afgehandeld; wie daarna niets deed, doet niets meer. */
export function rust(): Promise<void> {
  return new Promise((verder) => setImmediate(verder));
}

type Zin = (...gegevens: unknown[]) => unknown;

const TEKST = 'Lange naam '.repeat(400);
const LIJST = Array.from({ length: 400 }, () => TEKST);
// Zo heet een gegeven van een zin dat een getal is; de rest is wat iemand schreef.
const GETAL = /^(?:regel|rijen|kolommen|tekens|hoogstens|aantal|bytes|grens|naast|kB|seconden)$/;

/** Roept elke zin van een lijst aan met heel lange teksten of lijsten, en geeft wat er te lezen is. */
export function langeZinnen(zinnen: object): [naam: string, zin: string][] {
  return Object.entries(zinnen).map(([naam, maak]) => {
    const zin = maak as Zin;
    return [naam, probeer(zin, TEKST) ?? probeer(zin, LIJST) ?? `${naam} wil geen tekst en geen lijst`];
  });
}

function probeer(zin: Zin, gegeven: unknown): string | null {
  const namen = /^\(?([^)=]*)/
    .exec(zin.toString())![1]!
    .split(',')
    .map((naam) => naam.trim());
  try {
    const uitkomst = zin(...namen.map((naam) => (GETAL.test(naam) ? 123_456_789 : gegeven)));
    return uitkomst instanceof Error ? uitkomst.message : String(uitkomst);
  } catch {
    return null;
  }
}

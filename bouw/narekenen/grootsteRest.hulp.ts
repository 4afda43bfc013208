import { bereik, type Hulpblad } from './hulpblad.hulp';

/**
 * Verdeelt een bedrag naar gewichten met de grootste rest, in gewone formules: naar beneden afronden, en wat overblijft
 * gaat naar de grootste resten; bij gelijke resten naar het grootste gewicht, dan naar de eerste.
 */
export function grootsteRest(
  hulp: Hulpblad,
  titel: string,
  bedrag: string,
  gewichten: readonly string[],
  eenheid: string,
): string[] {
  const geheel = hulp.cel(`${titel}: bedrag`, bedrag);
  const eenheden = hulp.cel(`${titel}: eenheden`, `ROUND(ABS(${geheel})/(${eenheid});0)`);
  const gewicht = kolom(hulp, `${titel}: gewicht`, gewichten);
  const samen = `SUM(${bereik(gewicht)})`;
  const delen = gewicht.map((w) => `${eenheden}*${w}/${samen}`);
  return naarRest(hulp, titel, { teken: `SIGN(${geheel})`, eenheden, delen, gewicht, eenheid });
}

/** Rondt exacte bedragen af op de cent, zo dat zij samen hun afgeronde som zijn. */
export function metSom(hulp: Hulpblad, titel: string, bedragen: readonly string[]): string[] {
  const gewicht = kolom(hulp, `${titel}: exact`, bedragen);
  const eenheden = hulp.cel(`${titel}: eenheden`, `ROUND(ROUND(SUM(${bereik(gewicht)})*100;6);0)`);
  const delen = gewicht.map((w) => `${w}*100`);
  return naarRest(hulp, titel, { teken: '1', eenheden, delen, gewicht, eenheid: '1/100' });
}

interface Delen {
  readonly teken: string;
  readonly eenheden: string;
  /** Elk deel in eenheden, nog niet afgerond. */
  readonly delen: readonly string[];
  readonly gewicht: readonly string[];
  readonly eenheid: string;
}

function naarRest(
  hulp: Hulpblad,
  titel: string,
  { teken, eenheden, delen, gewicht, eenheid }: Delen,
): string[] {
  // Zes decimalen: een deel dat precies op een eenheid uitkomt mag door afronding niet net eronder vallen.
  const precies = kolom(
    hulp,
    `${titel}: precies`,
    delen.map((d) => `ROUND(${d};6)`),
  );
  const deel = kolom(
    hulp,
    `${titel}: naar beneden`,
    precies.map((p) => `INT(${p})`),
  );
  const rest = kolom(
    hulp,
    `${titel}: rest`,
    precies.map((p, i) => `ROUND(${p}-${deel[i]!};6)`),
  );
  const [resten, weging] = [bereik(rest), bereik(gewicht)];
  const eerder = kolom(
    hulp,
    `${titel}: wie gaat voor`,
    rest.map((r, i) => {
      const w = gewicht[i]!;
      const gelijk = `(${resten}=${r})`;
      return `SUMPRODUCT((${resten}>${r})+${gelijk}*(${weging}>${w})+${gelijk}*(${weging}=${w})*(ROW(${resten})<ROW(${r})))`;
    }),
  );
  const over = `${eenheden}-SUM(${bereik(deel)})`;
  return kolom(
    hulp,
    `${titel}: verdeeld`,
    deel.map((d, i) => `ROUND(${teken}*(${d}+IF(${eerder[i]!}<${over};1;0))*(${eenheid});2)`),
  );
}

function kolom(hulp: Hulpblad, titel: string, formules: readonly string[]): string[] {
  return hulp
    .blok(
      titel,
      formules.map((formule) => [formule]),
    )
    .map(([cel]) => cel!);
}

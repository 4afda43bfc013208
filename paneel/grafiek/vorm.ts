/** Een stuk van een tekening als gegevens: een SVG-element met kenmerken en kinderen. */
export interface Vorm {
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string | number>>;
  readonly kinderen: readonly (Vorm | string)[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** Maakt een vorm; gebroken getallen worden op een tiende beeldpunt gezet. */
export function vorm(
  naam: string,
  kenmerken: Readonly<Record<string, string | number>> = {},
  ...kinderen: readonly (Vorm | string)[]
): Vorm {
  return { naam, kenmerken, kinderen };
}

/** De tekening als element van een pagina. */
export function alsElement({ naam, kenmerken, kinderen }: Vorm): SVGElement {
  const gemaakt = document.createElementNS(SVG, naam);
  for (const [kenmerk, waarde] of Object.entries(kenmerken)) gemaakt.setAttribute(kenmerk, tekst(waarde));
  gemaakt.append(...kinderen.map((kind) => (typeof kind === 'string' ? kind : alsElement(kind))));
  return gemaakt;
}

/** De tekening als tekst voor een bestand; `currentColor` wordt de kleur die er dan geldt. */
export function alsTekst({ naam, kenmerken, kinderen }: Vorm, kleur = '#000000'): string {
  const { color: eigen = kleur } = kenmerken;
  const lijst = Object.entries(kenmerken).flatMap(([kenmerk, waarde]) =>
    kenmerk === 'class' || kenmerk === 'color'
      ? []
      : [` ${kenmerk}="${veilig(tekst(waarde === 'currentColor' ? eigen : waarde))}"`],
  );
  const binnen = kinderen.map((kind) =>
    typeof kind === 'string' ? veilig(kind) : alsTekst(kind, String(eigen)),
  );
  return `<${naam}${naam === 'svg' ? ` xmlns="${SVG}"` : ''}${lijst.join('')}>${binnen.join('')}</${naam}>`;
}

function tekst(waarde: string | number): string {
  return typeof waarde === 'number' ? String(Math.round(waarde * 10) / 10) : waarde;
}

function veilig(inhoud: string): string {
  return inhoud.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

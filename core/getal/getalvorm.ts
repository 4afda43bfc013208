/** Een getal in tekst, met wat de schrijver over de opmaak liet zien. */
export interface Getalvorm {
  readonly getal: number;
  readonly euro: boolean;
  readonly procent: boolean;
  readonly duizendtallen: boolean;
  /** Hoeveel cijfers er achter het decimaalteken staan. */
  readonly decimalen: number;
  /** Een nul vooraan hoort bij een code, zoals een gemeentenummer. */
  readonly nulVooraan: boolean;
  /** Eén groep van drie cijfers achter het decimaalteken: wie elders schreef kan er een duizendtal mee bedoelen. */
  readonly misschienDuizendtal: boolean;
}

export type Decimaalteken = ',' | '.';

// Meer cijfers houdt een rekenblad niet vast: een geheel van zestien cijfers is een kenmerk, geen hoeveelheid.
const MEESTE_CIJFERS = 15;
const VORM = { ',': vorm('\\.', ','), '.': vorm(',', '\\.') } as const;

// Teken, euroteken, teken, haakje, euroteken, cijfers, streepje voor de centen, haakje, euroteken, procent, teken.
function vorm(punt: string, komma: string): RegExp {
  const geheel = String.raw`\d+|[1-9]\d{0,2}(?:${punt}\d{3})+|[1-9]\d{0,2}(?: \d{3})+`;
  const euro = '(€|EUR)? ?';
  return new RegExp(
    String.raw`^([+-]|-/-)? ?${euro}([+-]|-/-)? ?(\()? ?${euro}(${geheel})(?:${komma}(?:(\d+)|-{1,2}))? ?(\))? ?${euro}(%)? ?(-/-|-)?$`,
    'i',
  );
}

/**
 * Leest een getal zoals het in een begroting staat, met het teken ervoor, erachter of als haakjes; `null` als er geen
 * getal staat. `-` en `80 N` zijn in een cel gewone tekst, en een punt is met een decimale komma geen decimaalteken.
 */
export function leesGetalvorm(tekst: string, decimaalteken: Decimaalteken = ','): Getalvorm | null {
  const schoon = tekst.trim().replace(/\s+/g, ' ').replace(/[−–—]/g, '-');
  const delen = VORM[decimaalteken].exec(schoon);
  if (!delen) return null;
  const [, voor, euro1, na, open, euro2, geheel = '', decimalen = '', dicht, euro3, procent, achter] = delen;
  const tekens = [voor, na, open && '-', achter].filter((teken) => teken !== undefined);
  const euros = [euro1, euro2, euro3].filter((teken) => teken !== undefined).length;
  if (tekens.length > 1 || euros > 1 || (open === undefined) !== (dicht === undefined)) return null;
  const cijfers = geheel.replace(/\D/g, '');
  if (cijfers.length > MEESTE_CIJFERS) return null;
  const teken = tekens[0]?.startsWith('-') ? '-' : '';
  return {
    // Het procentteken als macht van tien, zodat 12,3% precies 0,123 is; plus nul, want -0 is 0.
    getal: Number(`${teken}${cijfers}.${decimalen}e${procent ? -2 : 0}`) + 0,
    euro: euros > 0,
    procent: procent !== undefined,
    duizendtallen: cijfers !== geheel,
    decimalen: decimalen.length,
    nulVooraan: /^0\d/.test(cijfers),
    misschienDuizendtal: decimalen.length === 3 && /^[1-9]\d{0,2}$/.test(geheel) && procent === undefined,
  };
}

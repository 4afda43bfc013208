import { type Kolomnaam, kolomVan } from '../../core/grens/gemeentetabel';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';

/** Wat een kop boven een kolom betekent. */
export type Kopbetekenis =
  | { readonly soort: 'kolom'; readonly kolom: Kolomnaam }
  /** De kop kan meer dan één ding betekenen: dat vragen we. */
  | { readonly soort: 'twijfel'; readonly kolommen: readonly Kolomnaam[] }
  /** Herkend, maar niet iets wat de tabel met gemeenten nodig heeft. */
  | { readonly soort: 'overslaan' }
  | { readonly soort: 'onbekend' };

const OVERSLAAN: Kopbetekenis = { soort: 'overslaan' };
const kolom = (naam: Kolomnaam): Kopbetekenis => ({ soort: 'kolom', kolom: naam });
const twijfel = (...kolommen: Kolomnaam[]): Kopbetekenis => ({ soort: 'twijfel', kolommen });

// Van boven naar beneden: de eerste regel die past geldt. De koppen zijn vergelijkbaar gemaakt: kleine letters,
// zonder accenten, leestekens als spatie.
const REGELS: readonly (readonly [RegExp, Kopbetekenis])[] = [
  [
    /\b(per|p) ([\d ]+)?(inwoners?|inw|clienten?|client|hoofd|plek(ken)?|bed|dag|etmaal|maand|week|uur|traject|indicatie|beschikking|plaats|jaarplek|huishouden)\b/,
    OVERSLAAN,
  ],
  [/\b(gemiddelde?|tarief|tarieven|prijs|prijzen|index)\b/, OVERSLAAN],
  [/\b(wachtlijst|wachtenden|instroom|uitstroom|doorstroom)\b/, OVERSLAAN],
  [/\b(saldo|saldi|tekort|tekorten|overschot|resultaat|verschil|afwijking|mutatie|restant)\b/, OVERSLAAN],
  [/\b(nadeel|voordeel|reserve|opmerkingen?|toelichting|bron|provincie|nr|nummer|volgnummer)\b/, OVERSLAAN],
  [/\b(gemeente)?code\b|\bcbs\b|\bbaten (min |)lasten\b/, OVERSLAAN],
  [
    /^(gem|gemeenten?|gemeentenaam|naam|naam (van de )?gemeente|deelnemers?|regio ?gemeenten?)$/,
    kolom('gemeente'),
  ],
  [/^(deelnemende|aangesloten) gemeenten?$/, kolom('gemeente')],
  [/^centrum( ?gemeente)?( j n| ja nee)?$/, kolom('centrum')],
  [/\blokale? (lasten|kosten|uitgaven)\b|\b(lasten|kosten|uitgaven) lokaal\b/, kolom('lokaleLasten')],
  [
    /\b(lasten|kosten|uitgaven)\b.*\b(bestaande?|zittende?)\b|\b(bestaande?|zittende?)\b.*\b(lasten|kosten|uitgaven)\b/,
    kolom('lastenBestaand'),
  ],
  [/\bwmo ?(budget|middelen)\b|\b(budget|middelen) wmo\b/, kolom('wmoBudget')],
  [/\bhistorisch|\b(oude?|huidige?) verdeel/, kolom('historisch')],
  [/\bobjectie(f|ve)\b|\bnieuwe? verdeel/, kolom('objectief')],
  [/\b(lasten|kosten|uitgaven)\b.*\b(client|clienten|indicaties)\b/, twijfel('lasten', 'clienten')],
  [/\b(clienten|clientaantal|client|indicaties|beschikkingen|clientenaantal)\b/, kolom('clienten')],
  [/\b(inwoners?|inwonertal|inwoneraantal|inw|bevolking)\b/, kolom('inwoners')],
  [/\bbaten\b.*\blasten\b|\blasten\b.*\bbaten\b/, twijfel('baten', 'lasten')],
  [/\b(baten|inkomsten|opbrengst|opbrengsten|ontvangsten)\b/, kolom('baten')],
  [
    /\brijks? ?(bijdrage|budget|middelen|uitkering)\b|\b(bijdragen?|budget|middelen) (van het |)rijk\b/,
    kolom('baten'),
  ],
  [/\b(integratie|decentralisatie) ?uitkering\b|\b[id]u\b/, kolom('baten')],
  [/\b(lasten|kosten|uitgaven|besteding|bestedingen)\b/, kolom('lasten')],
  [/\b(verdeel)?sleutel\b|\bgewicht(en)?\b/, kolom('sleutel')],
  [/\b(budget|budgetten|begroting|begroot|raming|geraamd|realisatie|prognose)\b/, twijfel('baten', 'lasten')],
  [/\b(jaarrekening|bijdrage|bijdragen|bedrag|bedragen|euro)\b|^(19|20)\d\d$/, twijfel('baten', 'lasten')],
];
// Een aandeel in inwoners, cliënten of lasten is zelf geen aantal en geen bedrag.
const AANDEEL = /%|\b(?:aandeel|percentage|pct|perc)\b/i;
const AANDELEN: readonly (readonly [RegExp, Kopbetekenis])[] = [
  [/\bper\b|\b(tekort|saldo|verschil|mutatie|afwijking|index)\b/, OVERSLAAN],
  [/\bhistorisch|\b(oude?|huidige?) verdeel/, kolom('historisch')],
  [/\bobjectie(f|ve)\b|\bnieuwe? verdeel/, kolom('objectief')],
  [/\b(verdeel)?sleutel\b|\bgewicht(en)?\b/, kolom('sleutel')],
];
const PER_EENHEID = /\/\s*(inw|cli|hoofd|plek)/i;

/** Leest een kop zoals hij in een gemeentelijke begroting staat, met of zonder jaar en eenheid. */
export function kopbetekenis(kop: string): Kopbetekenis {
  if (PER_EENHEID.test(kop)) return OVERSLAAN;
  if (/^\s*%\s*$/.test(kop)) return twijfel('sleutel', 'historisch', 'objectief');
  const gewoon = vergelijkbaar(kop);
  if (gewoon === '') return { soort: 'onbekend' };
  if (AANDEEL.test(kop.replace(/\d\s*%/g, ''))) {
    return (
      AANDELEN.find(([patroon]) => patroon.test(gewoon))?.[1] ?? twijfel('sleutel', 'historisch', 'objectief')
    );
  }
  const eigen = kolomVan(kop);
  if (eigen) return kolom(eigen);
  return REGELS.find(([patroon]) => patroon.test(gewoon))?.[1] ?? { soort: 'onbekend' };
}

/** Of deze tekst een totaal noemt; `deel` als het een subtotaal of een deel van het totaal is. */
export function totaalwoord(naam: string): 'totaal' | 'deel' | null {
  const gewoon = vergelijkbaar(naam);
  if (/^(sub ?totaal|waarvan|w v|totaal (zonder|exclusief|excl|overige?|regiogemeenten))\b/.test(gewoon))
    return 'deel';
  if (
    /^(eind ?|generaal ?)?tota+l(en)?\b|\b(totaal|generaal)$|^(som|samen|gezamenlijk|tezamen)\b/.test(gewoon)
  ) {
    return 'totaal';
  }
  return /^[Σ∑]/.test(naam.trim()) ? 'totaal' : null;
}

/** Of deze naam een post van de regio is en geen gemeente. */
export function isRegiopost(naam: string): boolean {
  return /^(regiona(al|le)|boven ?regiona\w*|overhead|uitvoerings?kosten|overige?|onvoorzien|stelpost|reserve|af ?ronding(sverschil)?|nog te (verdelen|dekken)|buiten de regio|diversen|centrumgemeente|regiogemeenten|gemiddelde?|landelijke?|nederland|begroting|realisatie|jaarrekening|mutaties?|verschil(len)?|saldo|per saldo|index(atie|ering)?|rijk)\b/.test(
    vergelijkbaar(naam),
  );
}

import type { Bewaarfout } from './bewaarder';
import { EERDERE_VERSIES, staatNergens, type Versie } from './versies';
import type { Onleesbaar } from './werk';

/** Wat er over het onthouden van het werk te zeggen is. */
export const EERDER = 'Eerdere versies';
export const VERDER = 'Ga hier verder';
export const KIJK = 'Alleen bekijken';

const REDEN: Readonly<Record<Bewaarfout, string>> = {
  vol: 'er is geen ruimte meer',
  geenAntwoord: 'de opslag van deze browser antwoordt niet',
  geweigerd: 'de opslag van deze browser is dicht, of de schijf is vol',
};

/** Waarom het werk nu niet onthouden wordt, en wat de gebruiker eraan kan doen. */
export const nietOnthouden = (fout: Bewaarfout): string =>
  `Uw werk wordt nu niet onthouden: ${REDEN[fout]}. Sla het op als bestand voordat u sluit.`;

export const ELDERS = 'Deze werkmap is open in een ander tabblad. Hier kunt u alleen kijken.';
export const VRAAG_ELDERS =
  'Deze werkmap is al open in een ander tabblad. Gaat u hier verder, dan kunt u daar alleen nog kijken.';
export const EERST_OVERNEMEN = `Hier kunt u alleen kijken. Kies eerst ${VERDER}.`;

/** Wat er met onthouden werk is dat deze werkbank niet kan openen. */
export const nietTeOpenen = (waarom: Onleesbaar): string =>
  `${
    waarom === 'anderProgramma'
      ? 'Het onthouden werk is van een andere versie van de werkbank en is hier niet te openen.'
      : 'Het onthouden werk is beschadigd en niet te openen.'
  } Het blijft bewaard; eerder werk staat in het menu Bestand bij ${EERDER}.`;

export const NIET_MEER =
  'Uw werk wordt niet meer onthouden. Wat in deze browser stond is gewist, ook de eerdere versies.';
export const TOT_HERLADEN = 'Deze browser bewaart uw keuze niet: na een herlading staat het vinkje weer aan.';
export const ELDERS_UIT =
  'In een ander tabblad is Onthoud mijn werk uitgezet. Ook hier wordt niets meer onthouden, en wat in deze browser stond is gewist. Sla op als bestand wat u wilt houden.';
export const ELDERS_AAN =
  'In een ander tabblad is Onthoud mijn werk aangezet. Dat geldt voor het werk dat daar open is; wat hier staat wordt niet onthouden. Sla het op als bestand, of zet ook hier het vinkje: dan gaat u hier verder en kunt u daar alleen nog kijken.';
export const NIET_TE_WISSEN =
  'De browser geeft geen toegang tot wat hij onthoudt. Wis de gegevens van deze site in uw browser.';
export const VERSIES_DICHT =
  'De eerdere versies zijn niet te lezen: de opslag van deze browser geeft geen toegang.';
export const GEEN_VERSIES =
  'Er zijn nog geen eerdere versies. Een versie blijft bewaard als er een andere werkmap voor in de plaats komt, en als u na een uur weer begint.';
export const UITLEG_VERSIES = `De laatste ${EERDERE_VERSIES} versies blijven in deze browser. Zet er een terug en wat nu open is wordt zelf een eerdere versie. Staat geen ervan in een bestand, dan komt er na een herlading geen bij: sla uw werk dan eerst op.`;

/** Wat de browser onthoudt, hoelang, en hoe het weggaat. */
export const privacy = (adres: string): readonly string[] => [
  `De werkbank onthoudt de hele werkmap en hooguit ${EERDERE_VERSIES} eerdere versies in deze browser, onversleuteld. Er gaat niets naar buiten. Wie deze browser op deze computer gebruikt kan ze zien.`,
  'Er is geen einddatum. Haal het vinkje weg en alles is meteen gewist. De gegevens van deze site wissen in uw browser doet hetzelfde.',
  `Het geheugen hoort bij het adres ${adres}. Op een ander adres of een andere poort begint u met een lege werkmap; uw werk staat dan nog hier.`,
];

const TIJD = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

/** Wanneer een versie bewaard is. */
export const tijdVan = (wanneer: number | undefined): string =>
  wanneer === undefined ? 'Tijd onbekend' : TIJD.format(wanneer);

/** Wat er verloren gaat met een eerdere versie die plaatsmaakt. */
function valtWeg({ werk }: Versie): string {
  const welke =
    typeof werk === 'string' || werk.wanneer === undefined ? 'De oudste' : `Die van ${tijdVan(werk.wanneer)}`;
  return ` Daar blijven er ${EERDERE_VERSIES}. ${welke} staat in geen bestand en verdwijnt dan.`;
}

/**
 * De vraag voordat werk plaatsmaakt dat in geen bestand staat.
 *
 * @param weg de versies die daardoor verdwijnen
 */
export const magHetWeg = (onthouden: boolean, weg: readonly Versie[] = []): string =>
  onthouden
    ? `Er zijn wijzigingen die nog niet in een bestand staan. Gaat u verder, dan vindt u ze terug in het menu Bestand bij ${EERDER}.${weg.filter(staatNergens).slice(-1).map(valtWeg).join('')}`
    : 'Er zijn wijzigingen die nog niet in een bestand staan. Die verdwijnen als u verdergaat.';

/** De vraag voordat werk plaatsmaakt waarvan niet zeker is dat het bestand er kwam. */
export const staatHetErEcht = (naam: string): string =>
  `Kijk na of ${naam} in uw map met downloads staat: de browser zegt ons dat niet. Deze werkmap verdwijnt als u verdergaat.`;

import { vertrouwopdracht } from './certificaat.mjs';

/** @type {Readonly<Record<string, string>>} */
const VERTROUWEN_MET_DE_HAND = {
  win32:
    'dubbelklik op het bestand, kies Certificaat installeren → Huidige gebruiker → Vertrouwde basiscertificeringsinstanties',
  darwin: 'open het bestand in Sleutelhangertoegang en zet het op Altijd vertrouwen',
};
const VIA_DE_BROWSER =
  'open https://localhost:3000/paneel.html in de browser waarin u Excel voor het web gebruikt en aanvaard de waarschuwing';

/**
 * Wat er na het starten te doen is, voor wie dit nog nooit gedaan heeft.
 *
 * @param {object} keuze
 * @param {string} keuze.certificaat
 * @param {string} keuze.manifest
 * @param {boolean} keuze.vertrouwd
 * @param {string} [keuze.platform]
 */
export function stappen({ certificaat, manifest, vertrouwd, platform = process.platform }) {
  const opdracht = vertrouwopdracht(certificaat, platform);
  return [
    'De rekenhulp staat klaar op https://localhost:3000. Zij verschijnt in Excel als BW/MO (ontwikkel); de functies heten',
    'daar =DEV.BWMO_TEKORT enzovoort, zodat zij naast een gewone installatie kan staan.',
    '',
    ...(vertrouwd
      ? ['1. Het certificaat is vertrouwd.']
      : [
          '1. Vertrouw het certificaat, één keer per jaar:',
          `   ${certificaat}`,
          ...(opdracht ? ['   probeer het vanzelf: npm run excel -- --vertrouw'] : []),
          ...(opdracht ? [`   of: ${VERTROUWEN_MET_DE_HAND[platform]}`] : []),
          `   of: ${VIA_DE_BROWSER}`,
        ]),
    '',
    '2. Voeg het manifest toe:',
    `   ${manifest}`,
    '   Excel voor het web: Start → Invoegtoepassingen → Meer invoegtoepassingen → Mijn invoegtoepassing uploaden.',
    '   Windows: zet het in een gedeelde map en voeg die toe bij Bestand → Opties → Vertrouwenscentrum →',
    '   Instellingen → Vertrouwde invoegtoepassingscatalogi; daarna Invoegtoepassingen → Gedeelde map.',
    '   Mac: kopieer het naar ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef en start Excel opnieuw.',
    '',
    '3. Ga naar het tabblad BW/MO (ontwikkel) en kies Paneel openen. Na een wijziging: sluit het paneel en open het weer.',
    '   Stoppen: Ctrl+C.',
    '',
  ].join('\n');
}

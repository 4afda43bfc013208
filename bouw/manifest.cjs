// Maakt uit manifest.xml het manifest voor gebruik en dat voor ontwikkelen.
const BRON = 'https://localhost:3000';
const VOORVOEGSEL = 'BWMO_';
// Een manifest dat ernaast mag staan heeft een eigen id; alleen de laatste cijfers verschillen.
const EIGEN_ID = { van: /(<Id>[^<]*)7b52</, naar: '$17b53<' };

/**
 * Hoe Excel onze functies noemt.
 *
 * Zonder naamruimte heten ze `BWMO_TEKORT`. Met naamruimte `BWMO` heten ze `BWMO.TEKORT`; in het bestand staat
 * hetzelfde.
 *
 * @param {string} naamruimte
 * @param {{ readonly ontwikkel?: boolean }} [keuze]
 * @returns {{ readonly ruimte: string, readonly zonder: string, readonly voorvoegsel: string }} de naamruimte in het
 *   manifest (leeg is geen), wat er in functions.json van de naam af gaat, en wat de gebruiker ervoor typt
 */
function naamgeving(naamruimte, { ontwikkel = false } = {}) {
  if (naamruimte && !/^[A-Z][A-Z0-9.]*$/.test(naamruimte)) {
    throw new Error('BWMO_NAAMRUIMTE bestaat uit hoofdletters, cijfers en punten, bijvoorbeeld BWMO');
  }
  const zonder = naamruimte ? VOORVOEGSEL : '';
  // Twee invoegtoepassingen met dezelfde functienaam verdragen elkaar niet; de ontwikkelversie heet daarom anders.
  const ruimte = ontwikkel ? 'DEV' : naamruimte;
  const voorvoegsel = `${ruimte ? `${ruimte}.` : ''}${zonder ? '' : VOORVOEGSEL}`;
  return { ruimte, zonder, voorvoegsel };
}

/**
 * Vult het manifest in: waar de bestanden staan, de versie, en de naamruimte met het voorvoegsel voor het paneel.
 *
 * @param {string} bron de tekst van manifest.xml
 * @param {{ readonly adres: string, readonly versie: string, readonly naamruimte: string, readonly ontwikkel?: boolean }} invulling
 * @returns {string}
 */
function manifest(bron, { adres, versie, naamruimte, ontwikkel = false }) {
  if (!adres.startsWith('https://')) {
    throw new Error(`BWMO_ADRES begint met https://, want Excel laadt niets anders; er staat ${adres}`);
  }
  const { ruimte, voorvoegsel } = naamgeving(naamruimte, { ontwikkel });
  let tekst = bron
    .replace(/<!--[\s\S]*?-->\s*/, '')
    .replace(/<Version>[^<]*</, `<Version>${versie}.0<`)
    .replaceAll(VOORVOEGSEL, voorvoegsel);
  if (ruimte) {
    tekst = tekst
      .replace(/( *)<\/ExtensionPoint>/, '$1  <Namespace resid="Naamruimte" />\n$&')
      .replace(/( *)<bt:ShortStrings>\n/, `$&$1  <bt:String id="Naamruimte" DefaultValue="${ruimte}" />\n`)
      .replace(/\/paneel\.html"/g, `/paneel.html?voorvoegsel=${voorvoegsel}"`);
  }
  if (ontwikkel) {
    return tekst
      .replace(EIGEN_ID.van, EIGEN_ID.naar)
      .replace(/(<DisplayName DefaultValue="[^"]*)"/, '$1 (ontwikkel)"')
      .replace(/(id="(?:Tabblad|Groep)\.Naam" DefaultValue="[^"]*)"/g, '$1 (ontwikkel)"');
  }
  return tekst.replaceAll(BRON, adres);
}

module.exports = { BRON, manifest, naamgeving };

const { readdirSync } = require('node:fs');

/** De mappen van onder naar boven. Wat hoger staat wijst omlaag; de hosts kennen elkaar niet. */
const VERDIEPINGEN = [['core'], ['werkmap'], ['weergave'], ['paneel'], ['excel-addin', 'gas', 'werkbank']];

/**
 * De kamers van een map, van onder naar boven; kamers op één regel kennen elkaar niet. Van de kern staan ook de losse
 * bestanden erbij: daar ligt wat iedereen gebruikt (waarde, fout) naast wat alles gebruikt (functies, roepAan).
 */
const KAMERS = {
  core: [
    ['waarde', 'tekst', 'getal'],
    ['fout', 'rekengang'],
    ['grens'],
    ['definitie'],
    ['normen'],
    ['capaciteit', 'overig'],
    ['nvo', 'solidariteit'],
    ['tijdlijn'],
    ['functies'],
    ['rekenfuncties', 'roepAan'],
    ['index'],
  ],
  werkmap: [
    ['poort'],
    ['formule'],
    ['sjabloon', 'wijziging'],
    ['aannemen', 'herleid', 'bladen'],
    ['controle', 'voorbeeld'],
    ['index'],
  ],
  paneel: [
    ['grafiek', 'schrijven'],
    ['a4'],
    ['functies', 'herleid', 'norm', 'start', 'vooruit', 'wonen'],
    ['controle', 'geld'],
    ['index'],
  ],
  werkbank: [
    ['bestand'],
    ['rekenblad'],
    ['omzetten', 'typen'],
    ['scherm'],
    ['bijlage', 'werk'],
    ['werkbank'],
    ['index'],
  ],
};

const TOETS = '\\.(test|hulp)\\.ts$';
// Een objectmodel is een kring: een bereik kent zijn blad, en het blad zijn bereiken.
const OBJECTMODEL = '^excel-addin/minihost/';

// De hosts worden in dezelfde browser getoetst.
const BROWSERTOETS = '/browser\\.(test|hulp)\\.ts$';

/**
 * Verbiedt elke pijl naar een hogere regel, of naar een ander op de eigen regel.
 *
 * @param {string} naam
 * @param {readonly (readonly string[])[]} regels
 * @param {(deel: string) => string} pad
 * @param {{ readonly pathNot?: string }} [van]
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const omhoog = (naam, regels, pad, van = {}) =>
  regels.flatMap((regel, hoogte) =>
    regel.flatMap((deel) => {
      const hoger = [...regels.slice(hoogte + 1).flat(), ...regel.filter((ander) => ander !== deel)];
      // Een regel zonder doel geldt voor elke pijl.
      if (hoger.length === 0) return [];
      return {
        name: `${naam}: ${deel}`,
        severity: 'error',
        from: { path: pad(deel), ...van },
        to: { path: hoger.map(pad) },
      };
    }),
  );

/**
 * Een nieuwe kamer krijgt eerst een plaats, anders kijkt niemand naar haar pijlen.
 *
 * @param {string} map
 * @param {readonly (readonly string[])[]} regels
 */
function controleerPlaatsen(map, regels) {
  const bekend = new Set(regels.flat());
  const zonder = readdirSync(map, { withFileTypes: true })
    .filter((kind) => kind.isDirectory() || (map === 'core' && kind.name.endsWith('.ts')))
    .filter((kind) => !new RegExp(TOETS).test(kind.name))
    .filter((kind) => !kind.isDirectory() || heeftProduct(`${map}/${kind.name}`))
    .map((kind) => kind.name.replace(/\.ts$/, ''))
    .filter((kamer) => !bekend.has(kamer));
  if (zonder.length > 0) {
    throw new Error(`Geef ${zonder.join(', ')} in ${map}/ een plaats in KAMERS (.dependency-cruiser.cjs).`);
  }
}

/** @param {string} map */
const heeftProduct = (map) =>
  readdirSync(map, { encoding: 'utf8', recursive: true }).some(
    (naam) => naam.endsWith('.ts') && !new RegExp(TOETS).test(naam),
  );

for (const [map, regels] of Object.entries(KAMERS)) controleerPlaatsen(map, regels);

// Meestal liggen de bouwstenen los in een kamer en staan haar submappen erboven; hier is het andersom.
const LOS_STAAT_BOVEN = ['core/capaciteit', 'core/solidariteit/regeling'];

/**
 * Alle mappen onder een kamer, de kamer zelf ook, met losse bestanden en een submap.
 *
 * @param {string} map
 * @returns {string[]}
 */
function metSubmap(map) {
  const kinderen = readdirSync(map, { withFileTypes: true });
  const submappen = kinderen
    .filter((kind) => kind.isDirectory() && heeftProduct(`${map}/${kind.name}`))
    .map((kind) => `${map}/${kind.name}`);
  return [...(submappen.length > 0 ? [map] : []), ...submappen.flatMap(metSubmap)];
}

// De kamers van een map zelf hebben hun volgorde in KAMERS.
const KAMERS_MET_SUBMAP = VERDIEPINGEN.flat().flatMap((map) =>
  metSubmap(map).filter((kamer) => kamer !== map),
);
const onbekend = LOS_STAAT_BOVEN.filter((map) => !KAMERS_MET_SUBMAP.includes(map));
if (onbekend.length > 0) throw new Error(`${onbekend.join(', ')} heeft geen submap (LOS_STAAT_BOVEN).`);

/**
 * Een map en haar eigen submap wijzen één kant op; alleen de deur verzamelt wat eronder ligt.
 *
 * @param {string} map
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function eenKantOp(map) {
  const los = `^${map}/(?!index\\.ts$)[^/]+\\.ts$`;
  const submappen = `^${map}/[^/]+/`;
  const losBoven = LOS_STAAT_BOVEN.includes(map);
  return {
    name: `${map}: ${losBoven ? 'submap naar los bestand' : 'los bestand naar submap'}`,
    severity: 'error',
    from: { path: losBoven ? submappen : los, pathNot: TOETS },
    to: { path: losBoven ? los : submappen },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'kring',
      comment: 'Twee bestanden die elkaar nodig hebben zijn één idee, of delen er een derde onder.',
      severity: 'error',
      from: { pathNot: OBJECTMODEL },
      to: { circular: true },
    },
    ...omhoog('verdieping', VERDIEPINGEN, (map) => `^${map}/`, { pathNot: BROWSERTOETS }),
    ...Object.entries(KAMERS).flatMap(([map, regels]) =>
      omhoog(`kamer van ${map}`, regels, (kamer) => `^${map}/${kamer}(/|\\.ts$)`, { pathNot: TOETS }),
    ),
    ...KAMERS_MET_SUBMAP.map(eenKantOp),
    {
      name: 'toets in product',
      severity: 'error',
      from: { path: `^(${VERDIEPINGEN.flat().join('|')})/`, pathNot: `${TOETS}|/(server|toetsen)/` },
      to: { path: TOETS },
    },
    {
      name: 'zuiver',
      comment: 'Wat rekent en beschrijft heeft geen host en geen pakket nodig, op één klein pakket na.',
      severity: 'error',
      from: { path: '^(core|werkmap|weergave)/', pathNot: TOETS },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/fastest-levenshtein/' },
    },
  ],
  options: {
    // Ook een pijl die alleen types draagt is een pijl.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.tsbuild|weergave/goud)/' },
  },
};

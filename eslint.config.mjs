import js from '@eslint/js';
import ts from 'typescript-eslint';

// Namen die de kern onzuiver zouden maken maar die de compiler niet tegenhoudt.
const ONZUIVER = [
  { selector: "NewExpression[callee.name='Date']", message: 'De kern kent geen klok.' },
  { selector: "MemberExpression[object.name='Date']", message: 'De kern kent geen klok.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'De kern kent geen toeval zonder zaad.',
  },
  {
    selector: "BinaryExpression[operator='instanceof']:not([right.name='Fout'])",
    message: 'instanceof faalt over JavaScript-domeinen heen.',
  },
];
// Elke map heeft één deur; de werkmap heeft er daarnaast een voor formules, herleiden en wijzigingen, het paneel
// een voor zijn bouwstenen, een om een bestand te geven en een voor zijn grafieken.
const DEUREN = {
  core: ['normen'],
  werkmap: ['formule', 'herleid', 'wijziging'],
  weergave: [],
  paneel: ['element', 'geefBestand', 'grafiek'],
};
const deur = {
  patterns: Object.entries(DEUREN).map(([map, kamers]) => ({
    regex: `^(\\.\\./)+${map}/${kamers.length > 0 ? `(?!(${kamers.join('|')})$)` : ''}`,
    message: `Gebruik de deur van ${map}: zijn index.`,
  })),
};
/**
 * @param {string} naam
 * @param {string} bestand
 */
const alleen = (naam, bestand) => ({
  selector: `Identifier[name='${naam}']`,
  message: `${naam} hoort alleen in ${bestand}.`,
});

// Zinnen voor de gebruiker staan per kamer bij elkaar, zodat toon en woordkeus één geheel zijn.
const INLINE_ZIN = {
  selector:
    'NewExpression[callee.name=/^(Werkmapfout|Fout)$/] :matches(Literal[value=/\\s/], TemplateLiteral)',
  message: 'Zet deze zin bij de andere van deze kamer, in zinnen.ts.',
};

// Een eigen patroon op een formule ziet tekst voor een verwijzing aan, of een blad voor een functie.
const FORMULEPATROON = {
  selector: 'Literal[regex.pattern=/A-Z\\].*\\\\d|SUM|SUBTOTAL|BWMO/]',
  message: 'Lees formules met de stukken of de boom van werkmap/formule.',
};

const ALLEEN_IN_HOST = [
  {
    selector: "MemberExpression[object.name='Excel'][property.name='run']",
    message: 'Excel.run hoort alleen in excel-addin/werkmap.ts.',
  },
  alleen('SpreadsheetApp', 'gas/werkmap.ts'),
];

// Een toets die vandaag slaagt, slaagt morgen ook, en op een drukke machine ook.
const WISSELVALLIG = [
  {
    selector:
      "CallExpression[callee.object.name='fc'][callee.property.name=/^(assert|check|sample|statistics)$/]:not([arguments.1.callee.name='keer'])",
    message: 'Geef fast-check het vaste zaad: keer(aantal) uit core/willekeur.hulp.',
  },
  {
    selector: "MemberExpression[property.name='waitForTimeout']",
    message: 'Wacht op wat er moet staan, niet een vaste tijd.',
  },
  {
    selector:
      ":matches(CallExpression[callee.name='setTimeout'], MemberExpression[property.name='setTimeout'])",
    message: 'Wacht op wat er moet gebeuren, niet een vaste tijd.',
  },
  {
    selector:
      'ImportDeclaration[source.value=/^(node:)?timers/], MemberExpression[property.name=/^(hrtime|cpuUsage)$/]',
    message: 'Een toets wacht niet en meet geen tijd.',
  },
  {
    selector:
      "MemberExpression[object.name='performance'], MemberExpression[object.name='Date'][property.name='now']",
    message: 'Een toets meet geen tijd; meet in bench/.',
  },
  {
    selector:
      ":matches(CallExpression[callee.name=/^(it|test|beforeAll|beforeEach|afterAll|afterEach)$/] > Literal[raw=/^[0-9_]+$/], Property[key.name='timeout'])",
    message:
      'Hoelang een toets wacht staat in bouw/geduld.mjs; een eigen tijd is op een drukke machine te krap.',
  },
];

export default ts.config(
  { ignores: ['dist/', '.tsbuild/', 'weergave/goud/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // Eén programma voor alles: per map een eigen zou elke gedeelde laag telkens opnieuw lezen.
        project: './tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Met noUncheckedIndexedAccess is een uitroepteken de plek waar we zeggen dat een index bestaat.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Aan de rand wordt een fout één zin voor de gebruiker; de oorzaak zegt hem niets.
      'preserve-caught-error': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': ['error', deur],
    },
  },
  {
    files: ['core/**/*.ts', 'werkmap/**/*.ts', 'weergave/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.hulp.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...ONZUIVER, INLINE_ZIN, FORMULEPATROON],
      'no-restricted-imports': 'off',
    },
  },
  {
    files: ['werkmap/formule/**/*.ts', 'werkmap/poort/adres.ts'],
    ignores: ['**/*.test.ts', '**/*.hulp.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ONZUIVER, INLINE_ZIN] },
  },
  {
    files: ['core/fout.ts', 'werkmap/**/zinnen.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ONZUIVER] },
  },
  {
    files: ['paneel/**/*.ts', 'excel-addin/**/*.ts', 'gas/**/*.ts', 'werkbank/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.hulp.ts'],
    rules: { 'no-restricted-syntax': ['error', INLINE_ZIN, FORMULEPATROON, ...ALLEEN_IN_HOST] },
  },
  {
    // Hier gaat het om de namen van onze functies in een zin of een adres, niet om een formule.
    files: ['paneel/inHost.ts', 'excel-addin/voorvoegsel.ts'],
    rules: { 'no-restricted-syntax': ['error', INLINE_ZIN, ...ALLEEN_IN_HOST] },
  },
  {
    files: ['excel-addin/werkmap.ts', 'gas/werkmap.ts'],
    rules: { 'no-restricted-syntax': ['error', INLINE_ZIN, FORMULEPATROON] },
  },
  {
    files: ['paneel/**/zinnen.ts', 'excel-addin/zinnen.ts', 'gas/zinnen.ts', 'werkbank/**/zinnen.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ALLEEN_IN_HOST] },
  },
  {
    files: ['**/*.test.ts', '**/*.hulp.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': ['error', ...WISSELVALLIG] },
  },
  {
    files: ['**/*.cjs', '**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);

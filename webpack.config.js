const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { IgnorePlugin } = require('webpack');
const { AppsScript } = require('./bouw/appsScript.cjs');
const { Bestanden } = require('./bouw/bestanden.cjs');
const { Inzetten } = require('./bouw/inzetten.cjs');
const { Licenties } = require('./bouw/licenties.cjs');
const { zonderTeksten } = require('./bouw/zonderTeksten.cjs');
const { BIBLIOTHEEK, appsScriptTekst, excelbestanden, gasbestanden } = require('./bouw/weergave.cjs');

// Waar de bestanden van de Excel-invoegtoepassing komen te staan; zie de README.
const EXCEL_ADRES = (process.env.BWMO_ADRES ?? 'https://localhost:3000').replace(/\/+$/, '');
// Alleen als Excel functienamen zonder naamruimte weigert: BWMO_NAAMRUIMTE=BWMO geeft =BWMO.TEKORT(); zie docs/excel.md.
const EXCEL_NAAMRUIMTE = process.env.BWMO_NAAMRUIMTE ?? '';
// Microsoft schrijft voor dat office.js van hun eigen adres komt.
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const BEVEILIGING =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const MEESTE_BYTES = 256 * 1024;
const UITGEREKEND = path.resolve(__dirname, 'bouw/uitgerekend.cjs');
// Alleen de werkbank toont de teksten van een functie ook buiten het paneel.
const ZONDER_TEKSTEN = { getCustomTransformers: () => ({ before: [zonderTeksten] }) };

/**
 * @param {string} naam
 * @param {Record<string, string>} entry
 * @param {object} [vertaling] wat ts-loader voor deze bundel meer moet weten
 */
const basis = (naam, entry, vertaling = {}) => ({
  name: naam,
  mode: 'production',
  devtool: false,
  context: __dirname,
  cache: { type: 'filesystem', name: naam, buildDependencies: { config: [__filename] } },
  entry,
  output: { path: path.resolve(__dirname, 'dist', naam), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, instance: naam, ...vertaling } },
      { test: /weergave[\\/]functieteksten\.ts$/, loader: UITGEREKEND },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
});

const werkbankBasis = basis('werkbank', { werkbank: './werkbank/index.ts' });
const werkbank = {
  ...werkbankBasis,
  performance: { hints: false },
  // De bundel komt van deze computer: verkleinen scheelt er niets en maakt de eerste bouw drie keer zo lang.
  optimization: { minimize: false },
  module: {
    rules: [
      ...werkbankBasis.module.rules,
      // Univer leest Amerikaans; twee kleine bestanden komen ervoor in de plaats en zeggen waarom.
      {
        test: /sheets-formula-ui/,
        resolve: {
          alias: { '@univerjs/engine-formula$': path.resolve(__dirname, 'werkbank/typen/formuletekens.ts') },
        },
      },
      {
        test: /@univerjs[\\/](engine-formula|sheets|sheets-numfmt-ui|sheets-ui|ui)[\\/]lib/,
        resolve: { alias: { '@univerjs/core$': path.resolve(__dirname, 'werkbank/typen/univerkern.ts') } },
      },
    ],
  },
  plugins: [
    // Het rekenblad brengt woordafbreking voor tachtig talen mee en laadt er één.
    new IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb-)[a-z][\w-]*-[\w-]{8}\.js$/,
      contextRegExp: /engine-render/,
    }),
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({
      template: './werkbank/werkbank.html',
      filename: 'index.html',
      title: 'BW/MO-werkbank',
    }),
    new Licenties(),
  ],
};

const excelBasis = basis(
  'excel',
  {
    functies: './excel-addin/functies.ts',
    paneel: './excel-addin/paneel.ts',
  },
  ZONDER_TEKSTEN,
);
const excel = {
  ...excelBasis,
  target: ['web', 'es2020'],
  // Een onderdeel van het paneel dat verandert krijgt een nieuwe naam, zodat Excel geen oude uit zijn geheugen haalt.
  output: { ...excelBasis.output, chunkFilename: 'delen/[contenthash:12].js' },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: 'delen/[contenthash:12].css' }),
    new HtmlWebpackPlugin({
      template: './paneel/paneel.html',
      filename: 'paneel.html',
      title: 'BW/MO-rekenhulp',
      scriptLoading: 'blocking',
      inject: 'body',
      office: OFFICE_JS,
      beveiliging: BEVEILIGING,
    }),
    new Bestanden(() => excelbestanden({ adres: EXCEL_ADRES, naamruimte: EXCEL_NAAMRUIMTE })),
    new Licenties(),
  ],
};

const gasBasis = basis('gas', { Code: './gas/index.ts' }, ZONDER_TEKSTEN);
const gas = {
  ...gasBasis,
  output: {
    ...gasBasis.output,
    library: { name: BIBLIOTHEEK, type: 'var' },
    clean: { keep: 'paneel.html' },
  },
  target: ['web', 'es2020'],
  performance: { hints: 'error', maxAssetSize: MEESTE_BYTES, maxEntrypointSize: MEESTE_BYTES },
  plugins: [
    new AppsScript({ bestand: 'Code.js', tekst: appsScriptTekst }),
    new Bestanden(gasbestanden),
    new Licenties({ achterin: 'Code.js' }),
  ],
};

const zijbalkBasis = basis('zijbalk', { zijbalk: './gas/zijbalk/index.ts' }, ZONDER_TEKSTEN);
const zijbalk = {
  ...zijbalkBasis,
  output: { ...zijbalkBasis.output, path: gasBasis.output.path, clean: false },
  target: ['web', 'es2020'],
  performance: { hints: false },
  // Wat Word-bestanden schrijft is te groot voor één bestand; de zijbalk biedt het niet aan.
  resolve: { ...zijbalkBasis.resolve, alias: { docx$: false } },
  // De zijbalk is één bestand: wat het paneel elders pas laadt als het nodig is, zit er hier meteen in.
  module: { ...zijbalkBasis.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({
      template: './paneel/paneel.html',
      filename: 'paneel.html',
      title: 'BW/MO',
      scriptLoading: 'blocking',
      inject: 'body',
    }),
    new Inzetten(),
    new Licenties({ achterin: 'paneel.html' }),
  ],
};

module.exports = [excel, gas, zijbalk, werkbank];

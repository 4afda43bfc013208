import { DEKKING, type Dekkingsregel, KRIJGT } from './dekking';
import { paginanaam } from './hulpadres';

const GEMAAKT = '<!-- Gemaakt uit weergave/dekking.ts met `npm run weergave`; niet met de hand wijzigen. -->';
const INLEIDING =
  'Wat de bronnen vragen om te kunnen berekenen, en welke functie of welk blok van de werkmap dat doet. ' +
  'Prioriteit 1 is kern, 2 is nuttig, 3 is tekst of registratie.';

/** Wat de woorden in de kolom “u krijgt” betekenen, met hoe vaak elk voorkomt. */
function krijgtlijst(): string {
  const regels = Object.values(DEKKING).flat();
  return Object.entries(KRIJGT)
    .map(
      ([woord, uitleg]) =>
        `- **${woord}** (${regels.filter(({ krijgt }) => krijgt === woord).length}): ${uitleg}.`,
    )
    .join('\n');
}

/** De pagina die per berekening zegt waar u haar vindt, in Markdown. */
export function dekkingspagina(): string {
  const delen = Object.entries(DEKKING).map(([onderdeel, regels]) =>
    [
      `## ${onderdeel}\n`,
      '| nr | berekening | prioriteit | u krijgt | functie | blad en blok | opmerking |',
      '|---|---|---|---|---|---|---|',
      ...regels.map(tabelregel),
    ].join('\n'),
  );
  return [GEMAAKT, '# Dekking', INLEIDING, krijgtlijst(), ...delen].join('\n\n').concat('\n');
}

function tabelregel(regel: Dekkingsregel): string {
  const { nummer, berekening, prioriteit, krijgt, functies = [], blokken = [], hoe, nogNiet } = regel;
  const cellen = [
    nummer,
    berekening,
    prioriteit,
    krijgt,
    functies.map((naam) => `[${naam}](functies/${paginanaam(naam)})`).join(', '),
    blokken.map(([blad, blok]) => `${blad}: ${blok}`).join('; '),
    [hoe, nogNiet].filter(Boolean).join('; '),
  ];
  return `| ${cellen.join(' | ')} |`;
}

import {
  type AlgemeneDefinitie,
  type Argument,
  type Bron,
  EIGENSCHAPPEN,
  GROEPEN,
  type Groep,
  type Rekendefinitie,
} from '../core/definitie';
import type { Cel } from '../core/waarde';
import { decimaalVanGetal } from '../core/getal/decimaal';
import { schrijfGetal } from '../core/getal/schrijfGetal';
import { SOORTEN } from '../core/grens/soorten';
import { kolomletters } from '../werkmap/poort/adres';
import { formulevoorbeeld } from './formulevoorbeeld';
import { paginanaam } from './hulpadres';
import { parametertabel } from './tijdlijnparameters';

const GEMAAKT = '<!-- Gemaakt uit de definities met `npm run weergave`; niet met de hand wijzigen. -->';
const MEESTE_RIJEN = 8;

/** De formule met alle argumenten: `BWMO_TEKORT(baten; lasten; [sleutel])`. */
export function schrijfwijze({ naam, argumenten }: Rekendefinitie): string {
  return `${naam}(${argumenten.map((a) => (a.facultatief ? `[${a.naam}]` : a.naam)).join('; ')})`;
}

/** Maakt de pagina met uitleg, argumenten en voorbeelden van één functie, in Markdown. */
export function functiepagina(definitie: AlgemeneDefinitie): string {
  const { naam, uitleg, argumenten, resultaat, eigenschappen, bron, sinds, samenvatting } = definitie;
  return [
    GEMAAKT,
    `# ${naam}`,
    samenvatting,
    `\`\`\`\n=${schrijfwijze(definitie)}\n\`\`\``,
    uitleg,
    ...(argumenten.length > 0 ? ['## Argumenten', argumententabel(argumenten)] : []),
    ...(argumenten.some(({ soort }) => soort === 'scenarios') ? ['## Parameters', parametertabel()] : []),
    '## Uitkomst',
    `${hoofdletter(resultaat.uitleg)}.${resultaat.koppen ? ` Kopregel: ${resultaat.koppen.join(', ')}.` : ''}`,
    ...(eigenschappen.length > 0 ? [eigenschappen.map((e) => `- ${EIGENSCHAPPEN[e]}`).join('\n')] : []),
    '## Voorbeelden',
    ...definitie.voorbeelden.map((_, i) => voorbeeldtekst(definitie, i)),
    '## Bron',
    bron.map((regel) => `- ${bronregel(regel)}`).join('\n'),
    `Sinds versie ${sinds}.`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Maakt de inhoudsopgave van alle functiepagina's, per groep. */
export function functieoverzicht(functies: readonly AlgemeneDefinitie[]): string {
  const delen = (Object.keys(GROEPEN) as Groep[]).flatMap((groep) => {
    const rijen = functies
      .filter((definitie) => definitie.groep === groep)
      .map(
        (definitie) =>
          `| [${definitie.naam}](${paginanaam(definitie.naam)}) | ${cel(definitie.samenvatting)} |`,
      );
    return [`## ${GROEPEN[groep]}`, ['| functie | wat zij geeft |', '|---|---|', ...rijen].join('\n')];
  });
  return [GEMAAKT, '# Functies', ...delen].join('\n\n').concat('\n');
}

function argumententabel(argumenten: readonly Argument[]): string {
  const rijen = argumenten.map(({ naam, soort, uitleg, facultatief, standaard }) => {
    const weg = standaard === undefined ? 'facultatief' : `facultatief, standaard ${waardetekst(standaard)}`;
    return `| \`${naam}\` | ${SOORTEN[soort].omschrijving} | ${cel(uitleg)} | ${facultatief ? weg : 'verplicht'} |`;
  });
  return ['| argument | soort | betekenis | |', '|---|---|---|---|', ...rijen].join('\n');
}

function voorbeeldtekst(definitie: AlgemeneDefinitie, nummer: number): string {
  const { naam, blok, formule, uitkomst } = formulevoorbeeld(definitie, nummer);
  return [
    `### ${hoofdletter(naam)}`,
    ...(blok.length > 0 ? [rekenblad(blok)] : []),
    `\`${formule}\` geeft:`,
    uitkomsttekst(uitkomst),
  ].join('\n\n');
}

function rekenblad(blok: readonly (readonly Cel[])[]): string {
  const letters = blok[0]!.map((_, k) => kolomletters(k));
  const rijen = blok.map(
    (rij, r) => `| ${r + 1} | ${rij.map((waarde) => cel(waardetekst(waarde))).join(' | ')} |`,
  );
  return [`| | ${letters.join(' | ')} |`, `|---|${letters.map(() => '---').join('|')}|`, ...rijen].join('\n');
}

function uitkomsttekst(uitkomst: readonly (readonly Cel[])[]): string {
  if (uitkomst.length === 1 && uitkomst[0]!.length === 1) return `\`${waardetekst(uitkomst[0]![0]!)}\``;
  const rijen = uitkomst
    .slice(0, MEESTE_RIJEN)
    .map((rij) => `| ${rij.map((w) => cel(waardetekst(w))).join(' | ')} |`);
  const leeg = `| ${uitkomst[0]!.map(() => '').join(' | ')} |`;
  const meer = uitkomst.length - MEESTE_RIJEN;
  return [leeg, leeg.replace(/ {1,2}/g, '---'), ...rijen]
    .join('\n')
    .concat(meer > 0 ? `\n\n… en nog ${meer} rijen.` : '');
}

function waardetekst(waarde: Cel): string {
  if (typeof waarde === 'number') return schrijfGetal(decimaalVanGetal(waarde));
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  return waarde ?? '';
}

function bronregel({ titel, vindplaats }: Bron): string {
  return vindplaats ? `${titel}: ${vindplaats}` : titel;
}

function cel(tekst: string): string {
  return tekst.replace(/\|/g, '\\|');
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

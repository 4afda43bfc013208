import type { Cel, Eenheid } from '../../core/waarde';
import { verwijzing } from '../poort/verwijzing';
import type {
  Aanroep,
  Argumentherleiding,
  Formuleherleiding,
  Herleiding,
  Ketenstap,
  Nagerekend,
} from './herleiding';
import type { Opschrift } from './opschrift';
import { waardetekst } from './waardetekst';

/** Hoe een cel heet: `Bergen op Zoom, saldo`. */
export function opschrifttekst({ rij, kolom }: Opschrift): string {
  return [rij, kolom].filter((deel) => deel !== '').join(', ');
}

/** Wat narekenen opleverde, in één zin. */
export function oordeeltekst(nagerekend: Nagerekend, inCel: Cel, eenheid: Eenheid | null): string {
  switch (nagerekend.soort) {
    case 'gelijk':
      return `Nagerekend: ${waardetekst(nagerekend.waarde, eenheid)}, gelijk aan de cel.`;
    case 'anders':
      return `Nagerekend: ${waardetekst(nagerekend.waarde, eenheid)}, maar in de cel staat ${waardetekst(inCel, eenheid)}. Laat de werkmap opnieuw rekenen en kijk op Controle of alle formules de goede versie gebruiken.`;
    case 'fout':
    case 'niet':
      return nagerekend.zin;
  }
}

/** Een herleiding als platte tekst, met adressen, stappen, eenheden, bronnen en versie; om te bewaren of te mailen. */
export function herleidingAlsTekst(herleiding: Herleiding): string {
  const { plek, waarde, eenheid, betekenis, opschrift, formule, invoer, versie } = herleiding;
  const naam = opschrifttekst(opschrift);
  const bedrag = `${waardetekst(waarde, eenheid)}${betekenis === '' ? '' : ` (${betekenis})`}`;
  return [
    `Herleiding van ${verwijzing(plek)}`,
    naam === '' ? bedrag : `${naam}: ${bedrag}`,
    ...(invoer ? ['Dit is ingevuld, niet berekend.'] : []),
    ...(invoer?.bron
      ? [`${invoer.bron.opschrift}: ${invoer.bron.tekst} (${verwijzing(invoer.bron.plek)})`]
      : []),
    ...(formule ? formuletekst(formule, waarde, eenheid) : []),
    '',
    `BW/MO-rekenhulp, versie ${versie}`,
  ].join('\n');
}

function formuletekst(formule: Formuleherleiding, waarde: Cel, eenheid: Eenheid | null): string[] {
  const { plek, tekst, loopt, aanroepen, ingevuld, verwijzingen, nagerekend } = formule;
  return [
    `Formule in ${verwijzing(plek)}${loopt ? `, loopt over ${loopt.adres}` : ''}: ${tekst}`,
    ...aanroepen.flatMap(aanroeptekst),
    ...(ingevuld === null ? [] : ['', `Ingevuld: ${ingevuld}`]),
    ...verwijzingen.flatMap(({ tekst: geschreven, cellen, aantal }) =>
      aantal === 1
        ? [`  ${geschreven}  ${regel(opschrifttekst(cellen[0]!.opschrift), cellen[0]!.waarde, null)}`]
        : [
            `  ${geschreven}`,
            ...cellen
              .filter((cel) => cel.waarde !== null && cel.waarde !== '')
              .map(
                (cel) => `    ${cel.plek.adres}  ${regel(opschrifttekst(cel.opschrift), cel.waarde, null)}`,
              ),
            ...(aantal > cellen.length ? [`    en nog ${aantal - cellen.length} cellen`] : []),
          ],
    ),
    '',
    oordeeltekst(nagerekend, waarde, eenheid),
  ];
}

function aanroeptekst(aanroep: Aanroep): string[] {
  return [
    '',
    `${aanroep.functie}: ${aanroep.samenvatting}`,
    ...(aanroep.fout === null ? [] : [`  ${aanroep.fout}`]),
    ...aanroep.argumenten.map(argumenttekst),
    ...aanroep.stappen.flatMap((stap, i) => staptekst(stap, i + 1)),
    ...aanroep.bronnen.map(
      ({ titel, vindplaats }) => `  Bron: ${titel}${vindplaats === undefined ? '' : ` (${vindplaats})`}`,
    ),
  ];
}

function argumenttekst({ naam, tekst, waarde, eigen, bron, eenheid }: Argumentherleiding): string {
  const los = waarde === null || waarde === '' ? '' : `; ${waardetekst(waarde, eenheid)}`;
  const hier = eigen ? `; hier ${waardetekst(eigen.waarde, eenheid)} (${verwijzing(eigen.plek)})` : '';
  return `  ${naam} = ${tekst}${los}${hier}${bron ? `; bron: ${bron.tekst}` : ''}`;
}

function staptekst({ naam, eenheid, waarde, lijst, plek, cel }: Ketenstap, nummer: number): string[] {
  const waar = cel ? ` (${verwijzing(cel)})` : '';
  const eerste = `  ${nummer}. ${lijst && plek === null ? naam : regel(naam, waarde, eenheid)}${waar}`;
  return [eerste, ...(lijst ?? []).map((cel) => `       ${regel(cel.naam, cel.waarde, eenheid)}`)];
}

function regel(naam: string, waarde: Cel, eenheid: Eenheid | null): string {
  return `${naam === '' ? '' : `${naam}: `}${waardetekst(waarde, eenheid)}`;
}

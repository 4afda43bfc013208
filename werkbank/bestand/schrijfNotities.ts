import { rechthoekVan } from '../../werkmap';
import { HOOFDRUIMTE } from './schrijfBlad';
import type { Werknotitie } from './werkmapbestand';
import { veilig, veiligeCeltekst, XMLKOP } from './xml';

const TEKENS_PER_REGEL = 38;
const REGELHOOGTE = 13;
const VAKKEN_PER_BLAD = 1024;

/** De teksten van de notities van een blad. */
export function notitiesXml(notities: readonly Werknotitie[]): string {
  const delen = notities.map(
    ({ adres, tekst }) =>
      `<comment ref="${veilig(adres)}" authorId="0"><text><t xml:space="preserve">${veiligeCeltekst(tekst)}</t></text></comment>`,
  );
  return `${XMLKOP}<comments xmlns="${HOOFDRUIMTE}"><authors><author></author></authors><commentList>${delen.join('')}</commentList></comments>`;
}

/**
 * De vakjes waarin Excel de notities toont; zonder deze oude vorm toont Excel ze niet. `blad` is het nummer van het
 * blad vanaf 1: elk vakje van de werkmap heeft een eigen nummer.
 */
export function notitievakken(notities: readonly Werknotitie[], blad: number): string {
  const vakken = notities.map(({ adres, tekst }, nummer) => {
    const { rij, kolom } = rechthoekVan(adres);
    const regels = tekst
      .split('\n')
      .reduce((som, regel) => som + Math.max(1, Math.ceil(regel.length / TEKENS_PER_REGEL)), 1);
    return [
      `<v:shape id="_x0000_s${VAKKEN_PER_BLAD * blad + nummer + 1}" type="#_x0000_t202" style="position:absolute;width:190pt;height:${regels * REGELHOOGTE}pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${rij}</x:Row><x:Column>${kolom}</x:Column></x:ClientData></v:shape>`,
    ].join('');
  });
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blad}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...vakken,
    '</xml>',
  ].join('');
}

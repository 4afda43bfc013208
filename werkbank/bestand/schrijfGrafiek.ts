import { type Grafiek, type Grafiekreeks, rechthoekVan, REEKSKLEUREN } from '../../werkmap';
import { vasteVerwijzing } from '../../werkmap/formule';
import { RELATIERUIMTE } from './schrijfBlad';
import { veilig, XMLKOP } from './xml';

const TEKENRUIMTE = 'http://schemas.openxmlformats.org/drawingml/2006';
const LIJNDIKTE = 22_225;

/** De plaatsing van grafieken op een blad; `nummers` zijn de verwijzingen naar de grafieken zelf. */
export function tekeningXml(grafieken: readonly Grafiek[], nummers: readonly string[]): string {
  const plaatsen = grafieken.map(({ plaats, titel }, nummer) => {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(plaats);
    const hoek = (naam: string, r: number, k: number) =>
      `<xdr:${naam}><xdr:col>${k}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${naam}>`;
    return [
      `<xdr:twoCellAnchor>${hoek('from', rij, kolom)}${hoek('to', rij + rijen, kolom + kolommen)}`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${nummer + 2}" name="${veilig(titel)}" descr="${veilig(titel)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${TEKENRUIMTE}/chart"><c:chart xmlns:c="${TEKENRUIMTE}/chart" r:id="${nummers[nummer]!}"/></a:graphicData></a:graphic>`,
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join('');
  });
  return `${XMLKOP}<xdr:wsDr xmlns:xdr="${TEKENRUIMTE}/spreadsheetDrawing" xmlns:a="${TEKENRUIMTE}/main" xmlns:r="${RELATIERUIMTE}">${plaatsen.join('')}</xdr:wsDr>`;
}

/** Een grafiek als gewone grafiek van Excel: verandert een cel, dan verandert zij mee. */
export function grafiekXml(grafiek: Grafiek, blad: string): string {
  const { soort, reeksen, categorieen, assen } = grafiek;
  const lijn = soort === 'lijn';
  const series = reeksen.map((reeks, nummer) => reeksXml(reeks, nummer, lijn, categorieen, blad));
  const kaart = lijn
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`
    : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  return [
    `${XMLKOP}<c:chartSpace xmlns:c="${TEKENRUIMTE}/chart" xmlns:a="${TEKENRUIMTE}/main" xmlns:r="${RELATIERUIMTE}"><c:roundedCorners val="0"/>`,
    `<c:chart>${titelXml([grafiek.titel, grafiek.bron], 1200)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${kaart}`,
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${titelXml([assen.x], 900)}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/>${titelXml([assen.y], 900)}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`,
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join('');
}

function reeksXml(
  { naam, naamcel, adres, stippel }: Grafiekreeks,
  nummer: number,
  lijn: boolean,
  categorieen: string,
  blad: string,
): string {
  const kleur = REEKSKLEUREN[nummer % REEKSKLEUREN.length]!.slice(1);
  const verf = `<a:solidFill><a:srgbClr val="${kleur}"/></a:solidFill>`;
  const vorm = lijn
    ? `<a:ln w="${LIJNDIKTE}">${verf}<a:prstDash val="${stippel ? 'sysDash' : 'solid'}"/></a:ln>`
    : verf;
  const naamXml =
    naamcel === undefined
      ? `<c:v>${veilig(naam)}</c:v>`
      : `<c:strRef><c:f>${veilig(vasteVerwijzing({ blad, adres: naamcel }))}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${veilig(naam)}</c:v></c:pt></c:strCache></c:strRef>`;
  return [
    `<c:ser><c:idx val="${nummer}"/><c:order val="${nummer}"/><c:tx>${naamXml}</c:tx><c:spPr>${vorm}</c:spPr>`,
    lijn ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    `<c:cat><c:strRef><c:f>${veilig(vasteVerwijzing({ blad, adres: categorieen }))}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${veilig(vasteVerwijzing({ blad, adres }))}</c:f></c:numRef></c:val>`,
    lijn ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function titelXml(regels: readonly string[], grootte: number): string {
  const alineas = regels.map(
    (tekst, nummer) =>
      `<a:p><a:pPr><a:defRPr sz="${grootte}" b="0"/></a:pPr><a:r><a:rPr lang="nl-NL" sz="${nummer === 0 ? grootte : 900}" b="${nummer === 0 && regels.length > 1 ? 1 : 0}"/><a:t>${veilig(tekst)}</a:t></a:r></a:p>`,
  );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${alineas.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

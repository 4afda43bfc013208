import { nummerVanOpmaak } from './getalopmaak';
import type { Celstijl, Rand } from './werkmapbestand';
import { veilig, XMLKOP } from './xml';

/** De stijlen van een bestand in wording. */
export interface Stijlenbouw {
  /** Het stijlnummer (`s`) van een cel; `alsTekst` laat wat op een formule lijkt tekst blijven. */
  readonly voorCel: (stijl: Celstijl | undefined, alsTekst?: boolean) => number;
  readonly voorVoorwaarde: (stijl: Celstijl) => number;
  readonly xml: () => string;
}

const HOOFDRUIMTE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EERSTE_EIGEN_OPMAAK = 164;
const LETTER = { naam: 'Calibri', grootte: 11 };
const LIJNEN: Readonly<Record<Rand['lijn'], string>> = {
  dun: 'thin',
  midden: 'medium',
  dik: 'thick',
  dubbel: 'double',
  streep: 'dashed',
  punt: 'dotted',
};
const HORIZONTAAL = { links: 'left', midden: 'center', rechts: 'right' } as const;
const VERTICAAL = { boven: 'top', midden: 'center', onder: 'bottom' } as const;

export function bouwStijlen(): Stijlenbouw {
  const letters = genummerd([lettertekst({})]);
  const vlakken = genummerd([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const randen = genummerd([randtekst(undefined)]);
  const codes = genummerd([]);
  const cellen = genummerd(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const verschillen = genummerd([]);

  const opmaaknummer = (code: string | undefined): number =>
    code === undefined ? 0 : (nummerVanOpmaak(code) ?? EERSTE_EIGEN_OPMAAK + codes.nummer(code));

  return {
    voorCel(stijl = {}, alsTekst = false) {
      const { vlak } = stijl;
      const nummers = [
        `numFmtId="${opmaaknummer(stijl.getalopmaak)}"`,
        `fontId="${letters.nummer(lettertekst(stijl))}"`,
        `fillId="${vlak === undefined ? 0 : vlakken.nummer(`<fill><patternFill patternType="solid"><fgColor rgb="${argb(vlak)}"/><bgColor indexed="64"/></patternFill></fill>`)}"`,
        `borderId="${randen.nummer(randtekst(stijl.randen))}"`,
        'xfId="0"',
        ...(alsTekst ? ['quotePrefix="1"'] : []),
      ];
      const uitlijning = uitlijningtekst(stijl);
      const past = '<xf ' + nummers.join(' ');
      if (past === EERSTE_CEL && uitlijning === '') return 0;
      const toegepast = ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
      return cellen.nummer(
        uitlijning === ''
          ? `${past}${toegepast}/>`
          : `${past}${toegepast} applyAlignment="1">${uitlijning}</xf>`,
      );
    },
    voorVoorwaarde: (stijl) => verschillen.nummer(verschiltekst(stijl, codes)),
    xml: () =>
      `${XMLKOP}<styleSheet xmlns="${HOOFDRUIMTE}">` +
      lijst(
        'numFmts',
        codes.alle.map(
          (code, nummer) =>
            `<numFmt numFmtId="${EERSTE_EIGEN_OPMAAK + nummer}" formatCode="${veilig(code)}"/>`,
        ),
      ) +
      lijst('fonts', letters.alle) +
      lijst('fills', vlakken.alle) +
      lijst('borders', randen.alle) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      lijst('cellXfs', cellen.alle) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      lijst('dxfs', verschillen.alle) +
      '</styleSheet>',
  };
}

const EERSTE_CEL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"';

interface Genummerd {
  readonly alle: readonly string[];
  nummer(tekst: string): number;
}

/** Een lijst zonder dubbelen. */
function genummerd(begin: readonly string[]): Genummerd {
  const nummers = new Map(begin.map((tekst, nummer) => [tekst, nummer]));
  const alle = [...begin];
  return {
    alle,
    nummer(tekst) {
      const bekend = nummers.get(tekst);
      if (bekend !== undefined) return bekend;
      nummers.set(tekst, alle.length);
      return alle.push(tekst) - 1;
    },
  };
}

function lijst(naam: string, delen: readonly string[]): string {
  return delen.length === 0 ? '' : `<${naam} count="${delen.length}">${delen.join('')}</${naam}>`;
}

function argb(kleur: string): string {
  return `FF${kleur.slice(1).toUpperCase()}`;
}

function streken({ vet, cursief, onderstreept, doorgehaald }: Celstijl): string {
  return [
    vet ? '<b/>' : '',
    cursief ? '<i/>' : '',
    doorgehaald ? '<strike/>' : '',
    onderstreept ? '<u/>' : '',
  ].join('');
}

function lettertekst(stijl: Celstijl): string {
  const { tekst, lettertype, lettergrootte } = stijl;
  return [
    `<font>${streken(stijl)}<sz val="${lettergrootte ?? LETTER.grootte}"/>`,
    tekst === undefined ? '' : `<color rgb="${argb(tekst)}"/>`,
    `<name val="${veilig(lettertype ?? LETTER.naam)}"/><family val="2"/></font>`,
  ].join('');
}

function randtekst(randen: Celstijl['randen']): string {
  const zijde = (naam: string, rand: Rand | undefined): string =>
    rand
      ? `<${naam} style="${LIJNEN[rand.lijn]}"><color rgb="${argb(rand.kleur)}"/></${naam}>`
      : `<${naam}/>`;
  return `<border>${zijde('left', randen?.links)}${zijde('right', randen?.rechts)}${zijde('top', randen?.boven)}${zijde('bottom', randen?.onder)}<diagonal/></border>`;
}

function uitlijningtekst({ horizontaal, verticaal, terugloop }: Celstijl): string {
  if (!horizontaal && !verticaal && !terugloop) return '';
  return `<alignment${horizontaal ? ` horizontal="${HORIZONTAAL[horizontaal]}"` : ''}${verticaal ? ` vertical="${VERTICAAL[verticaal]}"` : ''}${terugloop ? ' wrapText="1"' : ''}/>`;
}

function verschiltekst(stijl: Celstijl, codes: Genummerd): string {
  const { vlak, getalopmaak, randen, tekst } = stijl;
  const letter = streken(stijl) + (tekst === undefined ? '' : `<color rgb="${argb(tekst)}"/>`);
  return [
    '<dxf>',
    letter === '' ? '' : `<font>${letter}</font>`,
    getalopmaak === undefined
      ? ''
      : `<numFmt numFmtId="${EERSTE_EIGEN_OPMAAK + codes.nummer(getalopmaak)}" formatCode="${veilig(getalopmaak)}"/>`,
    vlak === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><bgColor rgb="${argb(vlak)}"/></patternFill></fill>`,
    randen === undefined ? '' : randtekst(randen),
    '</dxf>',
  ].join('');
}

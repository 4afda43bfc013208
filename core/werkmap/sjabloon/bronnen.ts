import { REGELINGEN } from '../../normen/regelingen';
import type { Blad } from '../blad';
import { opBlad, reeks } from './formules';
import { bouwBlad } from './opbouw';

const NAAM = 'Bronnen';
const KOP = 4;
const EERSTE = KOP + 1;
const LAATSTE = KOP + REGELINGEN.length;

/** De namen van de regelingen, als bereik voor een keuzelijst. */
export const REGELINGNAMEN = { blad: NAAM, adres: `B${EERSTE}:B${LAATSTE}` } as const;

/** Wat er bij een regeling staat in kolom `regio`, `kern` of `bron`; leeg als de naam niet in de lijst staat. */
export function bijRegeling(naamcel: string, kolom: 'regio' | 'kern' | 'bron'): string {
  const letter = { regio: 'C', kern: 'D', bron: 'E' }[kolom];
  const nummer = `SUMPRODUCT((${opBlad(NAAM, REGELINGNAMEN.adres)}=${naamcel})*${opBlad(NAAM, `A${EERSTE}:A${LAATSTE}`)})`;
  const cellen = opBlad(NAAM, `${letter}${EERSTE}:${letter}${LAATSTE}`);
  return `=IF(${nummer}=0;"deze naam staat niet op blad ${NAAM}";INDEX(${cellen};${nummer};1))`;
}

/** De regelingen van regio's met hun kern en vindplaats. */
export function bronnenblad(): Blad {
  const bouw = bouwBlad(NAAM, [6, 50, 28, 142, 70], KOP);
  bouw.titel(
    1,
    'Regelingen van regio’s, met hun bron',
    'Uit deze lijst kiest u op blad Regeling. Wat een bron niet zegt, zegt BWMO_REGELING bij de uitleg.',
  );
  bouw.kop(`A${KOP}`, ['nr']);
  bouw.loop(`B${KOP}`, '=BWMO_REGELINGEN()', REGELINGEN.length + 1, 4);
  bouw.maakOp(`B${KOP}:E${KOP}`, 'kop');
  bouw.zet(
    `A${EERSTE}`,
    reeks(REGELINGEN.length, (r) => [`=COUNTA(B${EERSTE}:B${EERSTE + r})`]),
    'toelichting',
  );
  return bouw.klaar();
}

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { uitProject } from '../bouw/dist.hulp';
import { SCENARIOS } from '../core/capaciteit/scenarios';
import { functies } from '../core/functies';
import { leesbareBron } from '../core/normen/leesbareBron';
import { regelingbron, REGELINGEN } from '../core/normen/regelingen';

// Zo breekt een regel tussen het euroteken en zijn bedrag.
const LOS = /€ [\d(−$-]/;
const HOOFDMAP = path.resolve(__dirname, '..');
// Wat de gebruiker zelf in een cel typt of kiest, heeft een gewone spatie.
const GETYPT = [
  "invoer: { baten: kolom('€ 1.250,50', '', '100'), lasten: kolom('1.000', '(80)', '-') },",
  "const MATEN = ['× € 1', '× € 1.000'] as const;",
];

const losseBedragen = (waarde: unknown): string[] =>
  typeof waarde === 'string'
    ? LOS.test(waarde)
      ? [waarde]
      : []
    : typeof waarde === 'object' && waarde !== null
      ? Object.entries(waarde).flatMap(([naam, deel]) => (naam === 'invoer' ? [] : losseBedragen(deel)))
      : [];

const bronbestanden = (map: string): string[] =>
  readdirSync(path.join(HOOFDMAP, map), { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile() && /(?<!\.(?:test|hulp))\.(?:ts|html)$/.test(een.name))
    .map((een) => path.relative(HOOFDMAP, path.join(een.parentPath, een.name)));

it('herkent een bedrag dat los staat van zijn euroteken', () => {
  expect(losseBedragen({ a: ['ruim € 4 miljoen', 'ruim €\u00a04 miljoen'] })).toEqual(['ruim € 4 miljoen']);
});

it('in een functie, een regeling of een scenario staat een euroteken vast aan zijn bedrag', () => {
  expect(losseBedragen(functies)).toEqual([]);
  expect(losseBedragen([REGELINGEN, REGELINGEN.map(regelingbron)])).toEqual([]);
  expect(losseBedragen(SCENARIOS.map(({ bron }) => leesbareBron(bron)))).toEqual([]);
});

it('in een tekst die wij schrijven staat een euroteken vast aan zijn bedrag', () => {
  const regels = ['core', 'werkmap', 'weergave', 'paneel', 'excel-addin', 'gas', 'werkbank']
    .flatMap(bronbestanden)
    .flatMap((bestand) =>
      uitProject(bestand)
        .split('\n')
        .map((regel) => regel.trim())
        .filter((regel) => !/^(?:\/\/|\/?\*)/.test(regel) && LOS.test(regel))
        .filter((regel) => !GETYPT.includes(regel))
        .map((regel) => `${bestand}: ${regel}`),
    );
  expect(regels).toEqual([]);
});

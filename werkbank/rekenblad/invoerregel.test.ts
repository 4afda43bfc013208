import { DataValidationErrorStyle } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import type { Werkregel, Werkvalidatie } from '../bestand';
import { naarUniverregel, vanUniverregel } from './invoerregel';

const REGELS: Werkregel[] = [
  { soort: 'lijst', keuzes: ['ja', 'in ontwikkeling', 'nee'] },
  { soort: 'lijst uit bereik', bron: '=Bronnen!$B$5:$B$40' },
  { soort: 'getal', vergelijking: 'tussen', van: '0', tot: '1' },
  { soort: 'heel getal', vergelijking: 'minstens', van: 'B4*2' },
  { soort: 'datum', vergelijking: 'groter', van: '45000' },
  { soort: 'tijd', vergelijking: 'kleiner', van: '0.5' },
  { soort: 'tekstlengte', vergelijking: 'hoogstens', van: '40' },
  { soort: 'getal', vergelijking: 'niet tussen', van: '1', tot: 'MAX(B1;B2)' },
  { soort: 'formule', formule: '=ISNUMBER(B4;1)' },
];

const validatie = (regel: Werkregel, meer: Partial<Werkvalidatie> = {}): Werkvalidatie => ({
  adres: 'B4:C9',
  regel,
  leegMag: true,
  streng: false,
  uitleg: 'Kies uit de lijst.',
  melding: 'Dit staat niet in de lijst.',
  ...meer,
});

describe('wat er in een cel mag', () => {
  it.each(REGELS)('komt na heen en terug overeen: %j', (regel) => {
    const heen = validatie(regel);
    expect(vanUniverregel(naarUniverregel(heen, 'x 0'))).toEqual([heen]);
  });

  it('waarschuwt altijd, en onthoudt dat het bestand weigerde', () => {
    const heen = validatie(REGELS[0]!, { streng: true, leegMag: false });
    const regel = naarUniverregel(heen, 'x 0');
    expect(regel.errorStyle).toBe(DataValidationErrorStyle.WARNING);
    expect(vanUniverregel(regel)).toEqual([heen]);
  });

  it('geeft voor elk stuk van een gesplitste regel een eigen adres', () => {
    const regel = naarUniverregel(validatie(REGELS[2]!), 'x 0');
    const [eerste] = regel.ranges;
    const ranges = [eerste!, { startRow: 20, endRow: 20, startColumn: 0, endColumn: 0 }];
    expect(vanUniverregel({ ...regel, ranges }).map(({ adres }) => adres)).toEqual(['B4:C9', 'A21']);
  });

  it('laat een soort weg die een bestand niet kent', () => {
    const regel = naarUniverregel(validatie(REGELS[0]!), 'x 0');
    expect(vanUniverregel({ ...regel, type: 'checkbox' })).toEqual([]);
  });
});

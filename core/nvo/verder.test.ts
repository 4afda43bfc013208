import { describe, expect, it } from 'vitest';
import { NVO2020 } from '../normen/regios';
import { landelijk } from './landelijk';
import { regiosVerder } from './verder';

const antwoorden = (onderwerp: number, eigen: 'ja' | 'in ontwikkeling' | 'nee' | 'nvt' | '') =>
  regiosVerder(onderwerp, eigen).map((regio) => NVO2020.regios[regio]!.antwoorden[onderwerp]);

describe('regio’s die verder waren', () => {
  it('zijn bij nee alle ja en in ontwikkeling, de verste eerst', () => {
    const { ja, 'in ontwikkeling': bezig } = landelijk(3);
    expect(antwoorden(3, 'nee')).toEqual([
      ...Array<string>(ja).fill('ja'),
      ...Array<string>(bezig).fill('in ontwikkeling'),
    ]);
  });

  it('staan binnen hetzelfde antwoord in de volgorde van de bron', () => {
    const gevonden = regiosVerder(0, 'in ontwikkeling');
    expect(gevonden).toEqual([...gevonden].sort((een, ander) => een - ander));
    expect(gevonden).toHaveLength(34);
  });

  it.each(['ja', 'nvt', ''] as const)('zijn er niet bij %j', (eigen) => {
    expect(regiosVerder(0, eigen)).toEqual([]);
  });
});

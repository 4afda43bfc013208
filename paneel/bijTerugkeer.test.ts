// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { bijTerugkeer } from './bijTerugkeer';
import { rust } from './rust.hulp';

it('leest bij terugkeer met muis of toetsenbord, niet binnen het deel zelf en niet twee keer tegelijk', async () => {
  const deel = document.createElement('section');
  const [een, ander] = [document.createElement('button'), document.createElement('button')];
  deel.append(een, ander);
  document.body.append(deel);
  const wachtend: (() => void)[] = [];
  const klaar = () => wachtend.splice(0).forEach((verder) => verder());
  const lees = vi.fn(() => new Promise<void>((verder) => wachtend.push(verder)));
  bijTerugkeer(deel, lees);
  deel.dispatchEvent(new Event('pointerenter'));
  een.focus();
  expect(lees).toHaveBeenCalledOnce();
  klaar();
  await vi.waitFor(() => {
    een.blur();
    een.focus();
    expect(lees).toHaveBeenCalledTimes(2);
  });
  klaar();
  await rust();
  ander.focus();
  expect(lees).toHaveBeenCalledTimes(2);
});

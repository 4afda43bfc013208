import { describe, expect, it } from 'vitest';
import { voorkeurIn } from './voorkeur';

describe('de voorkeur om werk te onthouden', () => {
  it('is ja tot iemand nee zegt, en blijft dat dan', () => {
    const inhoud = new Map<string, string>();
    const opslag = {
      getItem: (naam: string) => inhoud.get(naam) ?? null,
      setItem: (naam: string, waarde: string) => void inhoud.set(naam, waarde),
      removeItem: (naam: string) => void inhoud.delete(naam),
    } as unknown as Storage;
    const voorkeur = voorkeurIn(() => opslag);
    expect(voorkeur.lees()).toBe(true);
    expect(voorkeur.zet(false)).toBe(true);
    expect(voorkeurIn(() => opslag).lees()).toBe(false);
    voorkeur.zet(true);
    expect(voorkeur.lees()).toBe(true);
  });

  it.each([
    ['er niet is', () => null],
    [
      'geweigerd wordt',
      () => {
        throw new DOMException('nee', 'SecurityError');
      },
    ],
  ])('is ja als de opslag %s, en zegt dat een nee niet blijft', (_, opslag) => {
    const voorkeur = voorkeurIn(opslag);
    expect(voorkeur.zet(false)).toBe(false);
    expect(voorkeur.lees()).toBe(true);
  });
});

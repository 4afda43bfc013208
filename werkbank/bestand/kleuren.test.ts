import { describe, expect, it } from 'vitest';
import { kleurVan, themakleuren } from './kleuren';
import { leesXml } from './xml';

const THEMA = themakleuren(undefined);
const kleur = (kenmerken: string) =>
  kleurVan(leesXml(new TextEncoder().encode(`<color ${kenmerken}/>`)), THEMA);

describe('kleuren', () => {
  it.each([
    ['rgb="FF0F5B78"', '#0F5B78'],
    ['rgb="0f5b78"', '#0F5B78'],
    ['indexed="10"', '#FF0000'],
    ['indexed="64"', undefined],
    ['rgb="rood"', undefined],
    ['theme="99"', undefined],
    ['auto="1"', undefined],
    // Wit en zwart staan in een cel andersom genummerd dan in het thema.
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="0" tint="-0.5"', '#808080'],
    // Halverwege naar wit en naar zwart.
    ['theme="4" tint="0.5"', '#A2B9E2'],
    ['theme="7" tint="-0.5"', '#806000'],
  ])('%s', (kenmerken, verwacht) => {
    expect(kleur(kenmerken)).toBe(verwacht);
  });

  it('komen uit het thema van de werkmap als dat er is', () => {
    const thema = leesXml(
      new TextEncoder().encode(
        '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="AABBCC"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      ),
    );
    expect(themakleuren(thema).slice(0, 5)).toEqual(['FFFFFF', '111111', 'E7E6E6', '44546A', 'AABBCC']);
  });
});

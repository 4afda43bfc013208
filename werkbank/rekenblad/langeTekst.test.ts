import { Tools } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { kortTeLangeIn } from './celgrens';
import { heeftEindeloosWoord, zoekAlleenAdresInKorteTekst, zoekTekensAlleenVooraan } from './langeTekst';

describe('een woord zonder einde', () => {
  it.each([
    ['x'.repeat(500), false],
    ['x'.repeat(501), true],
    [`${'x'.repeat(300)} ${'y'.repeat(300)}`, false],
    [`kort ${'x'.repeat(501)}`, true],
    [`${'x'.repeat(499)}\n`.repeat(5), false],
  ])('geval %#', (tekst, verwacht) => {
    expect(heeftEindeloosWoord(tekst)).toBe(verwacht);
  });

  it('wordt niet doorzocht op het adres van een bladzijde, een gewone tekst wel', () => {
    const gezien: number[] = [];
    const eigen = Tools.isLegalUrl.bind(Tools);
    Tools.isLegalUrl = (tekst) => gezien.push(tekst.length) > 0;
    try {
      zoekAlleenAdresInKorteTekst();
      expect(Tools.isLegalUrl('x'.repeat(501))).toBe(false);
      expect(Tools.isLegalUrl('https://voorbeeld.nl')).toBe(true);
      expect(gezien).toEqual([20]);
    } finally {
      Tools.isLegalUrl = eigen;
    }
  });
});

describe('het eerste teken van een tekst', () => {
  it('wordt alleen vooraan gezocht, en woorden in de hele tekst', () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- wordt hieronder teruggezet
    const { segment } = Intl.Segmenter.prototype;
    const gezien: number[] = [];
    Intl.Segmenter.prototype.segment = function (tekst) {
      gezien.push(tekst.length);
      return segment.call(this, tekst);
    };
    try {
      zoekTekensAlleenVooraan();
      const eerste = (granularity: 'grapheme' | 'word', tekst: string) =>
        [...new Intl.Segmenter('nl', { granularity }).segment(tekst)][0]!.segment;
      const gezin = '👨‍👩‍👧‍👦';
      expect(eerste('grapheme', `${gezin}${'x'.repeat(200)}`)).toBe(gezin);
      expect(eerste('word', `${'x'.repeat(200)} y`)).toBe('x'.repeat(200));
      expect(gezien).toEqual([64, 202]);
    } finally {
      Intl.Segmenter.prototype.segment = segment;
    }
  });
});

describe('te lange teksten in wat geschreven wordt', () => {
  it('worden ingekort, met hun adressen; de rest blijft zoals het is', () => {
    const lang = 'x'.repeat(32_768);
    const rijk = { body: { dataStream: `${lang}\r\n` } };
    const cellen = {
      0: { 0: { v: lang, s: 'vet' }, 1: { v: lang.slice(1) }, 2: { v: 5 } },
      4: { 3: { v: null, p: rijk as never } },
    };
    expect(kortTeLangeIn(cellen)).toEqual(['A1', 'D5']);
    expect(cellen[0][0]).toMatchObject({ v: lang.slice(1), s: 'vet' });
    expect(cellen[0][1]).toEqual({ v: lang.slice(1) });
    expect(cellen[0][2]).toEqual({ v: 5 });
    expect(cellen[4][3]).toMatchObject({ v: lang.slice(1), p: null });
  });
});

// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { afbeeldingknop } from './afbeelding';

const maak = () => afbeeldingknop('Saldo & meer', () => '<svg xmlns="http://www.w3.org/2000/svg"></svg>');

afterEach(() => vi.unstubAllGlobals());

describe('Kopieer als afbeelding', () => {
  it('biedt een bestand aan waar het klembord geen afbeelding neemt', async () => {
    const deel = maak();
    deel.querySelector('button')!.click();
    await vi.waitFor(() => expect(deel.querySelector('a')).not.toBeNull());
    const koppeling = deel.querySelector('a')!;
    expect(koppeling.download).toBe('Saldo & meer.svg');
    expect(decodeURIComponent(koppeling.href)).toMatch(/^data:image\/svg\+xml;charset=utf-8,<svg xmlns=/);
  });

  it('zet een png op het klembord', async () => {
    const geschreven: Record<string, unknown>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly delen: Record<string, unknown>) {}
      },
    );
    vi.stubGlobal('navigator', {
      clipboard: {
        write: ([item]: { delen: Record<string, unknown> }[]) =>
          Promise.resolve(void geschreven.push(item!.delen)),
      },
    });
    // jsdom tekent niet: een beeld en een doek die doen alsof.
    vi.stubGlobal(
      'Image',
      class {
        src = '';
        naturalWidth = 720;
        naturalHeight = 300;
        decode = () => Promise.resolve();
      },
    );
    const getekend = vi.fn();
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage: getekend } as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((klaar) => klaar(new Blob(['png'])));
    const deel = maak();
    deel.querySelector('button')!.click();
    await vi.waitFor(() => expect(deel.textContent).toContain('Gekopieerd.'));
    expect(Object.keys(geschreven[0]!)).toEqual(['image/png']);
    expect(getekend).toHaveBeenCalledWith(expect.anything(), 0, 0, 1440, 600);
  });
});

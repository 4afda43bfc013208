import { describe, expect, it } from 'vitest';
import { zinVan } from '../werkmap';
import { laad } from './laad';

const weg = () => Promise.reject(new Error('Loading chunk 12 failed'));
const zin = (adres: string) => laad(weg, adres).then(String, zinVan);

describe('een deel dat niet te laden is', () => {
  it.each(['localhost', '127.0.0.1', '[::1]'])(
    'vraagt op %s om de rekenhulp weer te starten',
    async (adres) => {
      expect(await zin(adres)).toContain('is gestopt. Start haar opnieuw, bijvoorbeeld met npm start,');
    },
  );

  it.each(['rekenhulp.gemeente.nl', 'localhost.voorbeeld.nl', 'n-abc.googleusercontent.com'])(
    'zegt op %s niets van starten: daar draait niets op deze computer',
    async (adres) => {
      const gezegd = await zin(adres);
      expect(gezegd).not.toMatch(/npm|gestopt/);
      expect(gezegd).toContain('sluit het paneel en open het opnieuw.');
    },
  );

  it('geeft anders wat er geladen is', async () => {
    expect(await laad(() => Promise.resolve(12), 'localhost')).toBe(12);
  });
});

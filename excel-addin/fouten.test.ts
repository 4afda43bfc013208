import { describe, expect, it } from 'vitest';
import { zinBij } from './fouten';
import { opBereik, opBlad } from './plek';

const GEWOON = { alleenLezen: false, bladBeveiligd: false };
const PLEK = opBereik({ blad: 'Regio', adres: 'A4:C9' });
const CODES = [
  'AccessDenied',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'InactiveWorkbook',
  'InvalidArgument',
  'InvalidOperationInCellEditMode',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'RangeExceedsLimit',
  'RequestPayloadSizeLimitExceeded',
  'Timeout',
];

describe('de zin bij een fout van Excel', () => {
  it.each(CODES)('%s zegt wat er is en wat nu', (code) => {
    const zin = zinBij(code, PLEK, GEWOON)!;
    expect(zin).toMatch(/^[A-Z].*\.$/);
    expect(zin).not.toContain(code);
  });

  it('noemt het blad als dat er niet is, en anders de plek', () => {
    expect(zinBij('ItemNotFound', PLEK, GEWOON)).toMatch(/^Het blad Regio bestaat niet\./);
    expect(zinBij('MergedRangeConflict', PLEK, GEWOON)).toContain('Regio!A4:C9');
    expect(zinBij('ItemAlreadyExists', opBlad('Regio'), GEWOON)).toMatch(/^Het blad Regio bestaat al\./);
  });

  it('kijkt bij een weigering eerst of de werkmap en het blad veranderd mogen worden', () => {
    const alleenLezen = { alleenLezen: true, bladBeveiligd: true };
    expect(zinBij('AccessDenied', PLEK, alleenLezen)).toContain('alleen-lezen');
    expect(zinBij('InvalidOperation', PLEK, { ...GEWOON, bladBeveiligd: true })).toContain('is beveiligd');
    expect(zinBij('InvalidOperation', PLEK, GEWOON)).toBeNull();
  });

  it('verzint niets bij een fout die we niet kennen', () => {
    expect(zinBij('GeneralException', PLEK, GEWOON)).toBeNull();
  });
});

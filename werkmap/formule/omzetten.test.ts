import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { functies } from '../../core/functies';
import { EVENREDIG, groei } from './groei.hulp';
import { alsXldudf, herstelFormule, isBewaardeUitloop } from './omzetten';

describe('herstelFormule', () => {
  it.each([
    ['=_xldudf_BWMO_TEKORT(A1;B1)', '=BWMO_TEKORT(A1;B1)'],
    ['=_xldudf_bwmo_tekort(A1;B1)+1', '=BWMO_TEKORT(A1;B1)+1'],
    ['=[2]!_xldudf_BWMO_SALDO(A1;B1)', '=BWMO_SALDO(A1;B1)'],
    [
      '=IF(_xldudf_BWMO_SALDO(A1;B1)<0;"_xldudf_BWMO_SALDO(";_XLDUDF_BWMO_SALDO (A1;B1))',
      '=IF(BWMO_SALDO(A1;B1)<0;"_xldudf_BWMO_SALDO(";BWMO_SALDO (A1;B1))',
    ],
    ['=IFERROR(__xludf.DUMMYFUNCTION("BWMO_X(A1,B1)"),250)', '=BWMO_X(A1;B1)'],
    ['=IFERROR(__xludf.DUMMYFUNCTION("BWMO_X(A1,B1)");250)', '=BWMO_X(A1;B1)'],
    ['=iferror(__xludf.dummyfunction("=BWMO_X(A1;1,5)");"a)b")', '=BWMO_X(A1;1.5)'],
    [
      '=IFERROR(__xludf.DUMMYFUNCTION("BWMO_NVO_REGIO(""Zuid-Kennemerland, IJmond"",""alles"")"),"ja")',
      '=BWMO_NVO_REGIO("Zuid-Kennemerland, IJmond";"alles")',
    ],
    ['=IFERROR(__xludf.DUMMYFUNCTION("BWMO_SALDO(A1,B1)+1");SUM(1;2))*2', '=(BWMO_SALDO(A1;B1)+1)*2'],
    [
      '=IFERROR(__xludf.DUMMYFUNCTION("BWMO_SALDO(A1,B1)");1)+IFERROR(__xludf.DUMMYFUNCTION("BWMO_TEKORT(A1,B1)");2)',
      '=BWMO_SALDO(A1;B1)+BWMO_TEKORT(A1;B1)',
    ],
    ['=__xludf.DUMMYFUNCTION("_xldudf_BWMO_X(A1)")', '=BWMO_X(A1)'],
    [
      '=IFERROR(__xludf.DUMMYFUNCTION("BWMO_SALDO(\'Jan, Piet\'!A1,{1,2})");0)',
      "=BWMO_SALDO('Jan, Piet'!A1;{1,2})",
    ],
  ])('%s', (bewaard, hersteld) => {
    expect(herstelFormule(bewaard)).toBe(hersteld);
  });

  it.each([
    ['een gewone formule', '=SUM(A1:A3)'],
    ['een formule die al goed is', '=BWMO_TEKORT(A1;B1)'],
    ['een functie van een ander', '=IFERROR(__xludf.DUMMYFUNCTION("SPLIT(A1,"";"")"),"a")'],
    ['een Excel-functie van een ander', '=_xldudf_WISEPRICE(A1)'],
    ['tekst die erop lijkt', '="_xldudf_BWMO_TEKORT(A1)"'],
    ['een blad dat zo heet', "='_xldudf_BWMO_X('!A1"],
    ['geen formule', '_xldudf_BWMO_TEKORT(A1)'],
    ['een lege cel', ''],
    ['een uitloop', '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),12)'],
  ])('laat %s met rust', (_, formule) => {
    expect(herstelFormule(formule)).toBeNull();
  });
});

describe('herstellen', () => {
  it.each([
    ['hersteld wordt', '__xludf.DUMMYFUNCTION("BWMO_X(A1)")+', ''],
    ['van een ander is', 'IFERROR(__xludf.DUMMYFUNCTION("X(A1)");', ''],
    ['in zichzelf staat', 'IFERROR(', '__xludf.DUMMYFUNCTION("X(A1)")'],
  ])('kost evenredig veel, ook als er heel vaak iets %s', (_, stuk, eind) => {
    expect(groei((keren) => herstelFormule(`=${stuk.repeat(keren)}${eind}`), 500)).toBeLessThan(EVENREDIG);
  });
});

describe('isBewaardeUitloop', () => {
  it('herkent de cel waar Google Sheets een deel van de uitkomst bewaarde', () => {
    expect(isBewaardeUitloop('=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE""");12)')).toBe(true);
    expect(isBewaardeUitloop('=IFERROR(__xludf.DUMMYFUNCTION("BWMO_X(A1)");12)')).toBe(false);
    expect(isBewaardeUitloop('="COMPUTED_VALUE"')).toBe(false);
  });
});

describe('alsXldudf', () => {
  it.each([
    ['=BWMO_TEKORT(A1;B1)', '=_xldudf_BWMO_TEKORT(A1;B1)'],
    ['=ROUND(bwmo_saldo(A1;B1);2)&"BWMO_SALDO("', '=ROUND(_xldudf_BWMO_SALDO(A1;B1);2)&"BWMO_SALDO("'],
    ['=_xldudf_BWMO_TEKORT(A1)', '=_xldudf_BWMO_TEKORT(A1)'],
    ["='BWMO_X('!A1+BWMO_NAAM", "='BWMO_X('!A1+BWMO_NAAM"],
    ['BWMO_TEKORT(A1)', 'BWMO_TEKORT(A1)'],
  ])('%s', (formule, bewaard) => {
    expect(alsXldudf(formule)).toBe(bewaard);
  });

  const stuk = fc.oneof(
    fc.constantFrom('A1', "'Begroting; 2027'!B2:B7", '"een ""tekst"", met ;"', '12', 'GEMEENTEN'),
    fc.constantFrom(...functies.map(({ naam }) => `${naam}(A1:A6;B1:B6)`)),
  );
  const formules = fc.array(stuk, { minLength: 1, maxLength: 4 }).map((stukken) => `=${stukken.join('+')}`);

  it('gaat heen en terug zonder iets te veranderen', () => {
    fc.assert(
      fc.property(formules, (formule) => {
        const bewaard = alsXldudf(formule);
        expect(herstelFormule(bewaard) ?? bewaard).toBe(formule);
      }),
      keer(100),
    );
  });

  it('komt ook terug uit wat Google Sheets ervan maakt', () => {
    fc.assert(
      fc.property(formules, (formule) => {
        fc.pre(formule.includes('BWMO_'));
        const tekst = formule.slice(1).replace(/"/g, '""');
        expect(herstelFormule(`=IFERROR(__xludf.DUMMYFUNCTION("${tekst}");1)`)).toBe(formule);
      }),
      keer(100),
    );
  });
});

import { expect, it } from 'vitest';
import { sjabloon, WEST_BRABANT_WEST } from '../../werkmap';
import { alsWaarden } from './alsWaarden';
import { leesWerkmapbestand, schrijfXlsx, boekVan } from '.';

it('houdt elke waarde en elke gewone formule, en geen formule van ons', async () => {
  const boek = boekVan(sjabloon(WEST_BRABANT_WEST));
  const { boek: gelezen } = await leesWerkmapbestand('a.xlsx', await schrijfXlsx(alsWaarden(boek)));
  const formules = (w: typeof boek) =>
    w.bladen.flatMap(({ cellen }) =>
      cellen.flatMap(({ formule }) => (formule === undefined ? [] : [formule])),
    );
  const gewoon = formules(boek).filter((formule) => !formule.includes('BWMO_'));
  expect(gewoon.length).toBeGreaterThan(500);
  expect(formules(gelezen)).toEqual(gewoon);
});

it('laat staan wat een functie in andere cellen zette', () => {
  const leeg = boekVan([]);
  const cellen = [
    { rij: 0, kolom: 0, waarde: 1.5, formule: '=BWMO_VERDEEL(3;C1:C2)', loopt: 'A1:A2' },
    { rij: 1, kolom: 0, waarde: 1.5, gevuld: true as const },
    { rij: 2, kolom: 0, waarde: 3, formule: '=SUM(A1:A2)' },
    { rij: 3, kolom: 0, waarde: 'BWMO_ 3', formule: '="BWMO_ "&A3' },
  ];
  const [voorbeeld] = boekVan([
    { naam: 'B', cellen: [[1]], opmaak: [], kolombreedtes: [], vast: { rijen: 0, kolommen: 0 } },
  ]).bladen;
  const { bladen } = alsWaarden({ ...leeg, bladen: [{ ...voorbeeld!, cellen }] });
  expect(bladen[0]!.cellen).toEqual([
    { rij: 0, kolom: 0, waarde: 1.5 },
    { rij: 1, kolom: 0, waarde: 1.5 },
    { rij: 2, kolom: 0, waarde: 3, formule: '=SUM(A1:A2)' },
    { rij: 3, kolom: 0, waarde: 'BWMO_ 3', formule: '="BWMO_ "&A3' },
  ]);
});

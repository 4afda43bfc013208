import { expect, it } from 'vitest';
import { anderProgramma } from './anderProgramma';
import { naarExcel } from './naarExcel';
import { boekVan } from './werkmapinhoud.hulp';

it('zet alleen onze functies om, en herstellen draait het precies terug', () => {
  const formules = ['=BWMO_SALDO(1;2)', '=SUM(1;2)', 5];
  const boek = boekVan({ Blad1: [formules] });
  const omgezet = naarExcel(boek);
  expect(omgezet).toEqual([{ plek: { blad: 'Blad1', adres: 'A1' }, cel: '=_xldudf_BWMO_SALDO(1;2)' }]);
  const na = {
    ...boek,
    bladen: [{ ...boek.bladen[0]!, formules: [[String(omgezet[0]!.cel), '', '']] }],
  };
  expect(anderProgramma(na)[0]!.herstel).toEqual([
    { plek: { blad: 'Blad1', adres: 'A1' }, cel: formules[0] },
  ]);
});

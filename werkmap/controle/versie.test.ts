import { expect, it } from 'vitest';
import pakket from '../../package.json';
import { versie } from './versie';
import { boekVan } from './werkmapinhoud.hulp';

const bij = (sjabloonversie?: string) =>
  versie(boekVan({ Regio: [['x']] }, sjabloonversie === undefined ? {} : { sjabloonversie })).map(
    ({ zin }) => zin,
  );

it('zegt het als de werkmap ouder of nieuwer is', () => {
  expect(bij('0.1.0')[0]).toContain(`gemaakt met versie 0.1.0; de rekenhulp is nu versie ${pakket.version}`);
  expect(bij('99.0.0')[0]).toContain('nieuwer dan deze rekenhulp');
});

it('zwijgt bij dezelfde versie, een kleine verbetering of een werkmap zonder versie', () => {
  const [groot, klein] = pakket.version.split('.');
  expect([bij(pakket.version), bij(`${groot!}.${klein!}.99`), bij()]).toEqual([[], [], []]);
});

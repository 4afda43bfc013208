// @vitest-environment jsdom
import { poorttoetsen } from '../werkmap/poort/poort.toets';
import { laadExcel } from './minihost/vitest.toets';
import { excelWerkmap } from './werkmap';

poorttoetsen(
  'Excel',
  () => {
    laadExcel();
    return Promise.resolve(excelWerkmap('BWMO_'));
  },
  { rekent: false },
);

// @vitest-environment jsdom
import { poorttoetsen } from '../werkmap/poort/poort.hulp';
import { laadExcel } from './minihost/vitest.hulp';
import { excelWerkmap } from './werkmap';

poorttoetsen(
  'Excel',
  () => {
    laadExcel();
    return Promise.resolve(excelWerkmap('BWMO_'));
  },
  { rekent: false },
);

import { poorttoetsen } from '../core/werkmap/poort.toets';
import { maakSheets } from './namaak/sheets.toets';

poorttoetsen('Google Sheets', () => Promise.resolve(maakSheets().werkmap), { rekent: false });

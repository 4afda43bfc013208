import { poorttoetsen } from '../werkmap/poort/poort.toets';
import { maakSheets } from './namaak/sheets.toets';

poorttoetsen('Google Sheets', () => Promise.resolve(maakSheets().werkmap), { rekent: false });

import { poorttoetsen } from '../werkmap/poort/poort.hulp';
import { maakSheets } from './namaak/sheets.hulp';

poorttoetsen('Google Sheets', () => Promise.resolve(maakSheets().werkmap), { rekent: false });

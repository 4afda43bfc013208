import { geheugenwerkmap } from './geheugen.toets';
import { poorttoetsen } from './poort.toets';

poorttoetsen('het geheugen', () => Promise.resolve(geheugenwerkmap()), { rekent: false });

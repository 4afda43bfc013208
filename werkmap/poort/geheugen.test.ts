import { geheugenwerkmap } from './geheugen.hulp';
import { poorttoetsen } from './poort.hulp';

poorttoetsen('het geheugen', () => Promise.resolve(geheugenwerkmap()), { rekent: false });

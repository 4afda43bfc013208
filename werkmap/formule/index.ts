export { roeptEigenFunctieAan } from './eigenFunctie';
export { metCel } from './foutplek';
export { type Foutcode, FOUTCODES, foutcodeVan, inHetNederlands } from './foutcodes';
export { FUNCTIENAMEN, getypteFunctienaam, isAlleenNederlands } from './functienamen';
export { noemtNaam, onbekendeFunctie } from './onbekendeFunctie';
export { doorsnede } from './gebied';
export { metHernoemdBlad } from './hernoemen';
export { verschovenAdres, verschovenVoorwaarden, type Verschuiving } from './invoegen';
export { type Bereikknoop, kinderenVan, type Knoop, knopenVan } from './knoop';
export { type Formulecel, type Kring, maakKringzoeker } from './kringen';
export { genoemdeNaam, namenInKring, woordenIn } from './naamkring';
export {
  isNederlands,
  metLeestekensVanRekenblad,
  naarNederlands,
  naarRekenblad,
  scheidingstekens,
} from './nederlands';
export { alsXldudf, herstelFormule, isBewaardeUitloop } from './omzetten';
export { ontleed } from './ontleed';
export { schrijf } from './schrijf';
export { aanElkaar, perStuk, type Stuk, stukkenVan, volgende } from './stukken';
export { leesVerwijzing, vastAdres, vasteVerwijzing } from './vasteVerwijzing';
export { type Verplaatsing, verplaatstAdres, verplaatsteVoorwaarde } from './verplaatsen';
export { verschuif } from './verschuif';

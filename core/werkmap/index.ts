export { adresVan, kolomletters, omvat, type Rechthoek, rechthoekVan } from './adres';
export {
  type Bereiknaam,
  type Blad,
  type Getalopmaak,
  type Grafiek,
  type Grafiekreeks,
  type Invoerregel,
  type Notitie,
  OPMAAKCODES,
  type Opmaak,
  type Stijl,
  STIJLEN,
  type Validatie,
} from './blad';
export { metKomma, metPuntkomma } from './formule';
export type { Bereik, Inhoud, Werkmap } from './poort';
export {
  type Gemeentecijfers,
  sjabloon,
  type Sjablooncijfers,
  type Sjablooninvoer,
  type Wooncijfers,
} from './sjabloon';
export { WEST_BRABANT_WEST } from './voorbeeldcijfers';
export { voorbeeldWestBrabantWest } from './voorbeeldWestBrabantWest';

export { adresVan, kolomletters, omvat, type Rechthoek, rechthoekVan } from './poort/adres';
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
  type Voorwaarde,
} from './poort/blad';
export { KLEUREN, REEKSKLEUREN } from './poort/kleuren';
export { metDecimaleKomma, metDecimalePunt, metKomma, metPuntkomma } from './formule/scheiding';
export type { Bereik, Inhoud, Schrijfcel, Werkmap, Werkmapnaam } from './poort/poort';
export { alsTekst, isFormule, isTekst, omTerugTeZetten, waardeVanSchrijfcel } from './poort/schrijfcel';
export {
  type Gemeentecijfers,
  sjabloon,
  type Sjablooncijfers,
  type Sjablooninvoer,
  type Wooncijfers,
} from './sjabloon';
export { WEST_BRABANT_WEST } from './voorbeeld/voorbeeldcijfers';
export { voorbeeldWestBrabantWest } from './voorbeeld/voorbeeldWestBrabantWest';
export { DAGBOEK, eisInstelling, MEESTE_TEKENS_INSTELLING } from './poort/instelling';
export { Werkmapfout, zinVan } from './poort/werkmapfout';
export { poortzinnen } from './poort/zinnen';
export { verwijzing } from './poort/verwijzing';
export { GEMEENTEN, leesRegiotabel, type Regiotabel } from './poort/gemeenten';
export { KOLOMMEN, type Kolomnaam } from '../core/grens/gemeentetabel';
export { ramingsblad, type Ramingsinvoer } from './bladen/raming';
export {
  type Gemeenteachterstand,
  leesWachtkosten,
  type Wachtkosten,
} from './sjabloon/wonen/leesWachtkosten';
export { MEESTE_SIMULATIES_OP_BLAD, STROOMPARAMETERS } from './sjabloon/wonen/stroomafspraken';
export type { Stroomnaam } from '../core/capaciteit/scenarios/scenario';
export {
  AANPAKBLAD,
  AANPAKKOPPEN,
  aanpakblad,
  type Aanpakregel,
  AFSTAND,
  antwoorden2020,
  LEGE_METING,
  leesNorm,
  LOKAALBLAD,
  lokaalblad,
  type Meting,
  METINGKOPPEN,
  NORMBLAD,
  normblad,
  NORMLIJSTEN,
  type Norminvoer,
  NORMONDERWERPEN,
  type Normkolom,
  type Normlijst,
  type Normonderwerp,
  type Normtabel,
  PEILING_2020,
  standcel,
} from './bladen/norm';
export {
  bronzin,
  type Gemeenterij,
  gemeenterijen,
  type Knopteksten,
  type Kolombron,
  leesKolombronnen,
  type Regelingkeuze,
  type Regelingletter,
  REGELINGLETTERS,
  vergelijkingblad,
  type Vergelijkinvoer,
} from './bladen/vergelijking';
export {
  type Afspraak,
  basisstand,
  EIGEN_SCENARIOS,
  type Invoering,
  heeftTijdlijn,
  leesTijdlijn,
  scenariotabel,
  type Stand,
  type Tijdlijngegevens,
  vooruitblad,
} from './bladen/vooruit';
export { type Scenario, SCENARIOS } from '../core/capaciteit/scenarios';
export { HHM_KORT, HHM_TITEL, leesbareBron, regiobeelden } from '../core/normen/leesbareBron';
export { type Regeling, regelingbron, REGELINGEN } from '../core/normen/regelingen';
export { BEGIN_MET } from '../core/solidariteit/regeling/leesRegeling';
export {
  knopuitleg,
  type Parameter,
  type Parameternaam,
  PARAMETERS,
} from '../core/normen/regelingen/parameters';
export {
  begrijp,
  type Begrip,
  type Betekenis,
  EENHEDEN,
  EENHEIDNAMEN,
  eenheidVanKolom,
  type Eigenkolom,
  type Eigenrij,
  GEEN_KEUZES,
  gemeentenblad,
  gemeentenIn,
  type Keuzes,
  leesGeplakt,
  type Maat,
  REGIONAMEN,
  tekortblad,
  type Uitwerking,
  type Verdeelsleutel,
  verdeelsleutelsIn,
  waardeVan,
  werkUit,
} from './aannemen';
export {
  type Bevinding,
  type Bladinhoud,
  type Celherstel,
  controleer,
  type Controlesoort,
  type Ernst,
  ERNSTEN,
  naarExcel,
  SJABLOONVERSIE,
  type Werkmapinhoud,
} from './controle';
export { doorsnede } from './formule/gebied';

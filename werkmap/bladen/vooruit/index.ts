export { type Afspraak, heeftTijdlijn, leesTijdlijn, type Tijdlijngegevens } from './leesTijdlijn';
export { vooruitblad, type Vooruitinvoer } from './blad';
export { basisstand, EIGEN_SCENARIOS, type Invoering, scenariotabel, type Stand } from './scenariotabel';

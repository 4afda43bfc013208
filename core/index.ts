export { bandbreedteInDelen } from './capaciteit/bandbreedte';
export { type Behoefteband, behoeftebandInDelen } from './capaciteit/behoefteband';
export type { Voortgang } from './capaciteit/gedeeld/voortgang';
export { tijdlijnbandInDelen } from './tijdlijn/tabellen/tijdlijnBandbreedte';
export {
  type AlgemeneDefinitie,
  type Argument,
  EIGENSCHAPPEN,
  type Functietekst,
  GROEPEN,
  type Groep,
  type Rekendefinitie,
} from './definitie';
export type { Cel } from './waarde';
export { Fout } from './fout';
export { rekenfuncties } from './rekenfuncties';
export { isZelfdeBedrag } from './getal/bijnaGelijk';
export { getaltekst, kortGetal, volGetal } from './getal/getaltekst';
export { type Decimaalteken, type Getalvorm, leesGetalvorm } from './getal/getalvorm';
export { metEuro } from './getal/metEuro';
export { getalUitTekst } from './getal/getalUitTekst';
export { foutzin, roepAan, verklaar, type Verklaring } from './roepAan';
export { SOORTEN } from './grens/soorten';
export type { Celuitkomst } from './grens/uitvoer';
export type { Antwoord } from './grens/antwoord';
export { regiosVerder } from './nvo/verder';
export type { Stap } from './rekengang';
export { NAMENSCHEIDING } from './solidariteit/regeling/regelingVergelijk';
export { ZONDER_EFFECT } from './solidariteit/regeling/zonderEffect';
export { ingekort, ingekorteLijst } from './tekst/ingekort';
export { opsomming } from './tekst/opsomming';
export { telwoord } from './tekst/telwoord';

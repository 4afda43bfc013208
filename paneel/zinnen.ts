import { ingekort, ingekorteLijst, opsomming } from '../core';
import { Werkmapfout } from '../werkmap';

/** Wat het paneel zegt als een handeling nog niet kan. */
export const paneelzinnen = {
  geenRegeling: () => new Werkmapfout('Kies eerst minstens één regeling.'),
  regelingNogNiet: (letter: string, reden: string) =>
    new Werkmapfout(
      `Regeling ${ingekort(letter)} is nog niet te berekenen: ${ingekort(reden, 180)} Vul aan of kies een andere regeling.`,
    ),
  bladenBestaan: (namen: readonly string[]) =>
    new Werkmapfout(
      `Deze bladen zijn er al: ${opsomming(ingekorteLijst(namen), 'en')}. Geef ze een andere naam of begin in een lege werkmap.`,
    ),
  antwoordenEerst: (waar = '') =>
    new Werkmapfout(`Schrijf eerst de gewijzigde antwoorden naar blad${ingekort(waar, 80)}.`),
  metingEerst: () => new Werkmapfout('Schrijf eerst deze meting naar blad.'),
  normIsWeg: (blad: string) =>
    new Werkmapfout(
      `De naam NORM wijst nergens meer naar; zij hoorde bij blad ${ingekort(blad)}. Geef het bereik met de antwoorden weer de naam NORM, of open Norm opnieuw en maak een nieuw blad.`,
    ),
  kolomIsWeg: (kolom: string, plaats: string) =>
    new Werkmapfout(
      `In ${ingekort(plaats, 80)} staat de kolom “${ingekort(kolom)}” niet meer. Zet die kop terug, of open Norm opnieuw.`,
    ),
  sindsLezen: (blad: string) =>
    new Werkmapfout(
      `Op blad ${ingekort(blad)} is iets veranderd sinds uw tabel gelezen is. Ga terug en kies Lees mijn tabel opnieuw.`,
    ),
  tabelIsWeg: () =>
    new Werkmapfout(
      'De tabel met gemeenten is er niet meer: de naam GEMEENTEN wijst nergens naar. Wijs bij Start uw tabel aan.',
    ),
  tijdlijnIsWeg: () =>
    new Werkmapfout(
      'De tijdlijn is er niet meer: blad Tijdlijn of een van zijn tabellen is weg. Maak bij Start de bladen voor uw regio.',
    ),
  nietsVeranderd: (plaats: string) =>
    new Werkmapfout(`Er is niets veranderd sinds ${ingekort(plaats, 80)} gelezen is.`),
  sindsControle: (blad: string) =>
    new Werkmapfout(
      `Op blad ${ingekort(blad)} is sinds de controle iets veranderd op de plek van dit herstel. Kies Controleer opnieuw.`,
    ),
  nietGeladen: (opDezeComputer: boolean) =>
    new Werkmapfout(
      opDezeComputer
        ? 'Dit deel kan niet geladen worden: de rekenhulp op deze computer is gestopt. Start haar opnieuw, bijvoorbeeld met npm start, en probeer het dan nog eens.'
        : 'Dit deel kan niet geladen worden. Controleer de internetverbinding, sluit het paneel en open het opnieuw.',
    ),
  geenRegio: () => new Werkmapfout('Vul de naam van uw regio in.'),
  regioIsFormule: () =>
    new Werkmapfout('De naam van een regio kan niet met = beginnen: dat wordt een formule. Haal de = weg.'),
  geenJaar: () => new Werkmapfout('Vul een begrotingsjaar in, bijvoorbeeld 2027.'),
  jaarOfLeeg: () => new Werkmapfout('Vul een begrotingsjaar in, bijvoorbeeld 2027, of laat het leeg.'),
  bladLeeg: (blad: string) =>
    new Werkmapfout(
      `Blad ${ingekort(blad)} is leeg. Ga naar het blad met uw begroting en probeer het opnieuw.`,
    ),
  buitenHetLeesbare: (adres: string, leesbaar: string) =>
    new Werkmapfout(
      `${ingekort(adres)} staat te ver naar onder of naar rechts: gelezen wordt ${ingekort(leesbaar)}. Zet de tabel op een eigen blad.`,
    ),
  eerstKiezen: (vraag: string) => new Werkmapfout(`Eerst kiezen: ${ingekort(vraag, 250)}`),
  geenAfbeelding: () =>
    new Werkmapfout('Deze browser kan van de grafiek geen afbeelding maken. Maak een schermafdruk.'),
} as const;

import { Fout } from '../../core/fout';
import { ingekort } from '../../core/tekst/ingekort';

// Wat de formulelezer niet leest of niet narekent, weigert hij met een zin: een verkeerd getal is erger dan geen getal.
export const weigering = {
  geenFormule: () => new Fout('Hier staat geen formule; een formule begint met =.'),
  teken: (stuk: string) =>
    new Fout(
      `Bij ${ingekort(stuk)} is deze formule niet te lezen; controleer haakjes, aanhalingstekens en puntkomma’s.`,
    ),
  eindigt: () => new Fout('Deze formule is niet af: er ontbreekt een haakje of een waarde aan het eind.'),
  komma: () =>
    new Fout('In deze formule staat een komma die geen decimaal is; zet een ; tussen de argumenten.'),
  doorsnede: () =>
    new Fout('Tussen twee delen van deze formule staat geen teken; zet er een ; of een bewerking tussen.'),
  bereikteken: () =>
    new Fout('Deze formule maakt een bereik met een : tussen berekende delen; wijs het bereik zelf aan.'),
  vereniging: () =>
    new Fout('Deze formule neemt bereiken samen tussen haakjes; geef elk bereik als eigen argument.'),
  tabel: (stuk: string) =>
    new Fout(
      `${ingekort(stuk)} verwijst naar een tabel op naam; wijs in plaats daarvan het bereik zelf aan.`,
    ),
  anderBestand: () =>
    new Fout(
      'Deze formule verwijst naar een ander bestand; zet die getallen in deze werkmap en wijs ze daar aan.',
    ),
  matrix: () =>
    new Fout('De waarden tussen { en } zijn niet te lezen; zet ze in cellen en wijs die cellen aan.'),
  macht: () =>
    new Fout('Bij ^ rekent niet elk rekenblad in dezelfde volgorde; zet haakjes om wat eerst moet.'),
  onbekendeFunctie: (naam: string) =>
    new Fout(
      `De functie ${ingekort(naam)} rekent Herleid niet na; zet dit deel van de formule in een eigen cel.`,
    ),
  geenFunctie: (naam: string, rekenblad: string, bedoeld: string | undefined) =>
    new Fout(
      `${ingekort(naam)} is geen functie die ${ingekort(rekenblad)} kent; ${bedoeld === undefined ? 'controleer hoe de naam is geschreven.' : `bedoelt u ${ingekort(bedoeld)}?`}`,
    ),
  argumenten: (naam: string) =>
    new Fout(`Het aantal argumenten van ${ingekort(naam)} klopt niet; controleer de formule.`),
  onbekendBlad: (blad: string) =>
    new Fout(`Het blad ${ingekort(blad)} bestaat niet; herstel de verwijzing in de formule.`),
  onbekendeNaam: (naam: string) =>
    new Fout(
      `De naam ${ingekort(naam)} wijst niet naar één bereik in deze werkmap; wijs het bereik zelf aan.`,
    ),
  geenLoop: (adres: string) =>
    new Fout(
      `${ingekort(adres)}# verwijst naar een formule die over cellen loopt, maar die is daar niet gevonden.`,
    ),
  heleKolom: (adres: string) =>
    new Fout(
      `${ingekort(adres)} is hier een hele rij of kolom; wijs een bereik aan met een begin en een eind.`,
    ),
  tekstAlsGetal: () =>
    new Fout('Deze formule rekent met tekst waarin cijfers staan; maak van die cel een getal.'),
  getalAlsTekst: () =>
    new Fout(
      'Deze formule plakt een getal met decimalen of WAAR aan tekst; hoe dat eruitziet verschilt per rekenblad.',
    ),
  tekstvolgorde: () =>
    new Fout('Deze formule vergelijkt welke tekst eerder in het alfabet komt; dat verschilt per rekenblad.'),
  nietGesorteerd: (naam: string) =>
    new Fout(
      `${ingekort(naam)} zoekt hier bij benadering in een bereik dat niet op volgorde staat; zoek exact.`,
    ),
  zoekwijze: (naam: string) =>
    new Fout(`Deze manier van zoeken met ${ingekort(naam)} rekent Herleid niet na; zoek exact.`),
  criterium: () =>
    new Fout('Het getal in de voorwaarde is op twee manieren te lezen; zet het in een cel en wijs die aan.'),
  waarheidscriterium: () =>
    new Fout('WAAR of ONWAAR staat hier als tekst in een voorwaarde; zet het in een cel en wijs die aan.'),
  doorsnedeZonderPlek: () =>
    new Fout(
      'Het teken @ neemt hier één cel uit een bereik, en het is niet duidelijk welke; wijs die cel zelf aan.',
    ),
  kring: () => new Fout('Deze formule verwijst via andere formules naar zichzelf; herstel die kring eerst.'),
  teGroot: (adres: string) =>
    new Fout(
      `Het bereik ${ingekort(adres)} heeft te veel cellen om na te rekenen; wijs een kleiner bereik aan.`,
    ),
} satisfies Record<string, (...gegevens: never[]) => Fout>;

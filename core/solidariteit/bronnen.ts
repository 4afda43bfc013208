import type { Bron } from '../definitie';

/** De stukken waar de geldfuncties hun regels aan ontlenen; elk één keer genoemd. */
export const BRONNEN = {
  wbwTekort: {
    titel:
      'Regionaal uitvoeringsplan Beschermd wonen, Maatschappelijke opvang en Verslavingszorg 2021, West-Brabant West',
    vindplaats:
      '“een verdeelsleutel … voor het verdelen van een eventueel financieel tekort over de zes gemeenten”',
  },
  hhmOverschot: {
    titel: 'Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)',
    vindplaats: 'Noordoost-Brabant Oost (regionale reserve), Meierij en Bommelerwaard (innovatie)',
  },
  hhmSleutel: {
    titel: 'Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)',
    vindplaats: 'Gooi & Vechtstreek (inwoners), Groninger gemeenten (indicaties)',
  },
  ingroeipad: {
    titel:
      'Raadsinformatie Regionaal uitvoeringsplan Beschermd wonen en Maatschappelijke opvang 2021, West-Brabant West',
    vindplaats: 'gegevens/bronnen/kennisnemen-uitvoeringsplan-2021.txt, “ingroeipad van 10 jaar”',
  },
  fryskeMarren: {
    titel: 'De Fryske Marren, perspectiefnota 2022 (decembercirculaire 2020)',
    vindplaats: '€ 394.000 in 2023, oplopend tot ruim € 4 miljoen in 2032',
  },
  zwolle: { titel: 'Gemeente Zwolle, jaarverslag 2022', vindplaats: 'reserve beschermd wonen' },
  gooi: {
    titel: 'Gooi en Vechtstreek, voorstel van 2 maart 2017',
    vindplaats: 'reserve met een plafond van € 2 miljoen',
  },
  ijsselVecht: {
    titel: 'VNG, praktijkvoorbeeld IJssel-Vecht',
    vindplaats: 'bevoorschotting en afrekening aan het eind van het boekjaar',
  },
  producten: {
    titel: 'Regiovisie West-Brabant West',
    vindplaats:
      'gegevens/bronnen/regiovisie-west-brabant-west.txt, hoofdstuk 6: beschermd thuis licht, midden en zwaar',
  },
  opslag: {
    titel: 'Regiovisie West-Brabant West',
    vindplaats:
      'gegevens/bronnen/regiovisie-west-brabant-west.txt, hoofdstuk 8: “opslag voor risico, innovatie en marge”',
  },
  cohort: {
    titel: 'Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)',
    vindplaats: 'Bergen op Zoom, gegevens/nvo-2020/bron.txt, regel 906 en 910',
  },
  afEnUitnamen: {
    titel: 'Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)',
    vindplaats:
      'Noord- en Midden-Limburg, gegevens/nvo-2020/bron.txt, regel 4074: “op basis van af- en uitnamen”',
  },
  splitsing: {
    titel: 'Regionale samenwerking beschermd wonen na decentralisatie, regio Assen',
    vindplaats:
      'gegevens/bronnen/samenwerking-na-decentralisatie-assen.txt; gegevens/nvo-2020/bron.txt, regel 775',
  },
  risico: {
    titel: 'VNG, Handreiking lokaal uitvoeringsplan beschermd wonen en beschermd thuis, januari 2018',
    vindplaats: 'gegevens/bronnen/handreiking-lokaal-uitvoeringsplan.txt: “spreiden hun risico”',
  },
  regelingen: { titel: 'De vindplaats van elke regeling staat in BWMO_REGELINGEN' },
  verdeelregel: {
    titel: 'Methode van de grootste rest (Hamilton)',
    vindplaats: 'docs/besluiten/0003-geld-in-centen-grootste-rest.md',
  },
} as const satisfies Record<string, Bron>;

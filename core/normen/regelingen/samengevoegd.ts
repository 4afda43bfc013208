import { HANDREIKING_2018, HHM_2020, REGIOVISIE_WBW, UITVOERINGSPLAN_2021 } from '../leesbareBron';
import type { Regeling } from './regeling';
import { EIGEN_SLEUTEL } from './stukken';

/** Regio's die budgetten of risico's samen dragen en niet zeggen naar welke sleutel. */
export const SAMENGEVOEGD: readonly Regeling[] = [
  {
    naam: 'Oost-Veluwe: alleen het regionale deel',
    regio: 'Oost-Veluwe',
    kern: 'In het convenant van mei 2019 spraken de gemeenten af één budget te vormen voor regionale cliënten en voorzieningen, in te gaan in 2021 en later in 2022; wat lokaal is wordt lokaal betaald.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 581' },
    instelling: { sleutelHandmatig: 1, lokaalMeedelen: 0 },
    aanname: 'De bron noemt een verdeelsleutel die nog komt; hier geldt uw eigen kolom sleutel.',
  },
  {
    naam: 'Maastricht: budgetten samen',
    regio: 'Maastricht',
    kern: 'In 2020 lag er een concept waarin de zes gemeenten hun budgetten vijf jaar samenvoegen en regelen hoe zij tekort en overschot delen; een besluit was gepland voor het voorjaar van 2021.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3136, 3140 en 3189' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Enschede: budgetten samen met reserve',
    regio: 'Enschede',
    kern: 'De regio werkte in 2020 aan uitgangspunten: budgetten samenvoegen, reserves opbouwen en budgetneutraal uitvoeren.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2028' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
    open: ['reserve', 'plafond'],
  },
  {
    naam: 'West-Brabant West: alles samen 2023-2025',
    regio: 'Bergen op Zoom',
    kern: 'De gemeenten leggen van 2023 tot en met 2025 hun geld voor beschermd wonen en opvang bij elkaar en betalen daaruit de hele uitvoering.',
    bron: {
      bestand: REGIOVISIE_WBW,
      vindplaats: 'regel 694 tot en met 700',
      onderdeel: 'hoofdstuk 7, Governance',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'West-Brabant West: sleutel voor een tekort',
    regio: 'Bergen op Zoom',
    kern: 'In 2021 kozen de gemeenten voor regionale financiering van beschermd wonen tot en met in ieder geval 2025, met een verdeelsleutel voor een tekort die nog wordt opgesteld.',
    bron: {
      bestand: UITVOERINGSPLAN_2021,
      vindplaats: 'regel 279 tot en met 288',
      onderdeel: 'onderdeel Regionale/gezamenlijke financiering',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt een verdeelsleutel die nog komt; hier geldt uw eigen kolom sleutel, ook voor een overschot.',
  },
  {
    naam: 'Zeeland: gemeenschappelijk fonds',
    regio: 'Zeeland',
    kern: 'In 2020 waren de gemeenten van plan het geld voor beschermd wonen vanaf 2022 op basis van solidariteit in één fonds te doen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 4195 en 4244' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Delft: nieuw geld in een centrale pot',
    regio: 'Delft',
    kern: 'In 2020 was het idee dat de regiogemeenten in 2022 hun rijksgeld voor nieuwe cliënten overdragen naar een centrale pot.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1076' },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt nog geen verdeling van tekort en overschot en alleen geld voor nieuwe cliënten; hier geldt uw eigen kolom sleutel voor alles samen.',
  },
  {
    naam: 'Gouda: lokale zorg vergoed',
    regio: 'Gouda',
    kern: 'In 2017 spraken de gemeenten af dat de centrumgemeente de bedden betaalt en dat intensieve zorg die gemeenten lokaal betalen, ook overbruggingszorg, wordt vergoed uit het budget voor beschermd wonen.',
    bron: {
      bestand: HANDREIKING_2018,
      vindplaats: 'regel 72',
      onderdeel: 'hoofdstuk Verdeelmodel, voorbeeld',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt niet wie een tekort draagt; hier tellen de lokale lasten helemaal mee en geldt uw eigen kolom sleutel, terwijl er volgens Bureau HHM in 2020 over de financiële gevolgen alleen beginselafspraken waren.',
  },
  {
    naam: 'IJssel-Vecht: voorschot en afrekening',
    regio: 'IJssel-Vecht',
    kern: 'In 2019 kregen negen gemeenten vooraf geld voor lokale uitgaven en verrekenden zij aan het eind van het boekjaar ieders aandeel in voor- en nadelen.',
    bron: {
      bestand:
        'Samenwerking in regio IJssel-Vecht bij beschermd wonen en maatschappelijke opvang, VNG praktijkvoorbeeld, 2019',
      vindplaats: 'inleiding',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt een passend aandeel zonder het uit te werken en negen gemeenten, waar Bureau HHM er in 2020 acht noemt; hier geldt uw eigen kolom sleutel.',
  },
  {
    naam: 'Noord-Veluwe: verevening sinds 2016',
    regio: 'Noord-Veluwe',
    kern: 'De gemeenten maakten in 2016 vereveningsafspraken over solidariteit en financiële risico’s, die in 2020 nog golden.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2452' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Amersfoort: regionale verevening',
    regio: 'Amersfoort',
    kern: 'In december 2019 sprak de regio af het financiële model in te richten op regionale solidariteit en verevening, met een uitwerking die in 2020 nog moest komen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 383' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Dordrecht: budget naar coördinatiegemeente',
    regio: 'Dordrecht',
    kern: 'In de overeenkomst voor 2021 tot 2025 maken de regiogemeenten hun budget voor beschermd wonen over naar Dordrecht, met afspraken over risico’s en solidariteit.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1626' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Breda: regionale pot',
    regio: 'Breda',
    kern: 'In de regiovisie van 2017 staat dat gemeenten de regionale voorzieningen samen betalen uit een regionale pot; in 2020 waren de afspraken daarover nog in ontwikkeling.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 989, 999 en 1003' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Centraal Gelderland: inkomsten centraal',
    regio: 'Centraal Gelderland',
    kern: 'In 2020 was vastgelegd dat de inkomsten van de regiogemeenten centraal worden ingezet voor beschermd wonen in de hele regio.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 700' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Parkstad: verblijf en opvang samen',
    regio: 'Parkstad en Beekdaelen',
    kern: 'In 2018 besloten de gemeenten intramuraal beschermd wonen en opvang samen te organiseren en te betalen; extramuraal wordt gewone Wmo-begeleiding van elke gemeente zelf.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2538 en 2546' },
    instelling: { sleutelHandmatig: 1, lokaalMeedelen: 0 },
    aanname:
      'De bron noemt een verdeling die nog moet worden uitgewerkt; hier geldt uw eigen kolom sleutel, en is extramuraal beschermd wonen wat in de kolom lokale lasten staat.',
  },
  {
    naam: 'Midden-IJssel: risico’s samen',
    regio: 'Midden-IJssel',
    kern: 'In 2020 was afgesproken de financiële risico’s samen te dragen, met een gelijke stem voor elke gemeente.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1421 en 1425' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Nissewaard: overeenkomst tot 2024',
    regio: 'Nissewaard',
    kern: 'Een overeenkomst van januari 2020, geldig tot 2024, kent uitvoeringsafspraken over budgetbeheer en financiële solidariteit.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3344' },
    instelling: { sleutelHandmatig: 1 },
    aanname: 'De bron noemt de afspraken zonder ze uit te werken; hier geldt uw eigen kolom sleutel.',
  },
];

import type { Regeling } from './regeling';
import { EIGEN_SLEUTEL, HANDREIKING_2018, HHM_2020, REGIOVISIE_WBW, UITVOERINGSPLAN_2021 } from './stukken';

/** Regio's die budgetten of risico's samen dragen en niet zeggen naar welke sleutel. */
export const SAMENGEVOEGD: readonly Regeling[] = [
  {
    naam: 'Oost-Veluwe: alleen het regionale deel',
    regio: 'Oost-Veluwe',
    kern: 'De gemeenten vormen samen één budget voor regionale cliënten en voorzieningen; wat lokaal is betaalt elke gemeente zelf.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 581' },
    instelling: { sleutelHandmatig: 1, lokaalMeedelen: 0 },
    aanname: 'De bron noemt een verdeelsleutel die nog komt; hier geldt uw eigen kolom sleutel.',
  },
  {
    naam: 'Maastricht: budgetten samen',
    regio: 'Maastricht',
    kern: 'De zes gemeenten voegen hun budgetten vijf jaar samen en spraken af hoe zij tekort en overschot delen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3189' },
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
    open: ['plafond'],
  },
  {
    naam: 'West-Brabant West: alles samen 2023-2025',
    regio: 'Bergen op Zoom',
    kern: 'De gemeenten leggen van 2023 tot en met 2025 hun geld voor beschermd wonen en opvang bij elkaar en betalen daaruit de hele uitvoering.',
    bron: { bestand: REGIOVISIE_WBW, vindplaats: 'regel 694 tot en met 700' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'West-Brabant West: sleutel voor een tekort',
    regio: 'Bergen op Zoom',
    kern: 'De gemeenten betalen beschermd wonen tot en met 2025 regionaal en stellen een verdeelsleutel op voor een tekort.',
    bron: { bestand: UITVOERINGSPLAN_2021, vindplaats: 'regel 279 tot en met 288' },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt een verdeelsleutel die nog komt; hier geldt uw eigen kolom sleutel, ook voor een overschot.',
  },
  {
    naam: 'Zeeland: gemeenschappelijk fonds',
    regio: 'Zeeland',
    kern: 'De gemeenten waren van plan het geld voor beschermd wonen vanaf 2022 op basis van solidariteit in één fonds te doen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 4195 en 4244' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Delft: nieuw geld in een centrale pot',
    regio: 'Delft',
    kern: 'Het idee was dat de regiogemeenten in 2022 hun rijksgeld voor nieuwe cliënten overdragen naar een centrale pot.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1076' },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt nog geen verdeling van tekort en overschot; hier geldt uw eigen kolom sleutel voor alles samen.',
  },
  {
    naam: 'Gouda: lokale zorg vergoed',
    regio: 'Gouda',
    kern: 'De centrumgemeente betaalt de bedden; intensieve zorg die gemeenten lokaal betalen wordt vergoed uit het budget voor beschermd wonen.',
    bron: { bestand: HANDREIKING_2018, vindplaats: 'regel 72' },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt niet wie een tekort draagt; hier tellen de lokale lasten helemaal mee en geldt uw eigen kolom sleutel.',
  },
  {
    naam: 'IJssel-Vecht: voorschot en afrekening',
    regio: 'IJssel-Vecht',
    kern: 'Negen gemeenten krijgen vooraf geld voor lokale uitgaven en verrekenen aan het eind van het boekjaar ieders aandeel in voor- en nadelen.',
    bron: {
      bestand:
        'Samenwerking in regio IJssel-Vecht bij beschermd wonen en maatschappelijke opvang, VNG praktijkvoorbeeld, 2019',
      vindplaats: 'inleiding',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname: 'De bron noemt een passend aandeel zonder het uit te werken; hier geldt uw eigen kolom sleutel.',
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
    kern: 'De regio sprak in december 2019 af het financiële model in te richten op regionale solidariteit en verevening.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 383' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Dordrecht: budget naar coördinatiegemeente',
    regio: 'Dordrecht',
    kern: 'De regiogemeenten maken van 2021 tot 2025 hun budget voor beschermd wonen over naar Dordrecht, met afspraken over risico’s en solidariteit.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1626' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Breda: regionale pot',
    regio: 'Breda',
    kern: 'Gemeenten betalen de regionale voorzieningen samen; het budget voor beschermd wonen gaat in een regionale pot.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 999 en 1003' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
  {
    naam: 'Centraal Gelderland: inkomsten centraal',
    regio: 'Centraal Gelderland',
    kern: 'De inkomsten van de regiogemeenten worden centraal ingezet voor beschermd wonen in de hele regio.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 700' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
  },
];

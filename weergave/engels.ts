/** De Engelse tekst bij een functie: één zin, en per argument een regel. */
export interface EngelseTekst {
  readonly samenvatting: string;
  /** Alleen wat van de gewone uitleg van een argument met deze naam afwijkt. */
  readonly argumenten?: Readonly<Record<string, string>>;
}

/** Argumenten die in meer functies hetzelfde betekenen; de namen zelf blijven in elke taal gelijk. */
export const ENGELSE_ARGUMENTEN: Readonly<Record<string, string>> = {
  aantal_nieuw: 'the quantity in the new estimate or the realisation',
  aantal_oud: 'the quantity in the old estimate, one row per product',
  basisjaar: 'the year the prices are of; the first year by default',
  index: 'the price index of each year (BWMO_INDEX), or one for all years',
  percentages: 'the rise in each year relative to the year before, or one for all years',
  prijs_nieuw: 'the price in the new estimate or the realisation',
  prijs_oud: 'the price in the old estimate',
  uitkomst: 'samen (both), bestaand (existing) or nieuw (new)',
  wijze: 'geleidelijk (gradual) or vast (fixed)',
  gemeente: 'the municipality concerned',
  knop: 'the name of the setting, in Dutch, such as "objectief maal"',
  naar: 'the name or number of the other scenario',
  producten:
    'a table with a header row: product, prijs, verblijfsduur, and optionally eigen bijdrage, wlz deel and wijze',
  scenario: 'the name or number of a scenario; the first by default',
  van: 'the name or number of the scenario to compare with',
  drempel: 'a deficit in euros per inhabitant that is too large',
  aandeel_woning: 'the share of people ready to leave who need a home',
  aantallen: 'one row per municipality, one column per product',
  achterstand: 'the backlog at the start of the first year',
  antwoorden: 'yes (ja), in progress (in ontwikkeling), no (nee), n/a (nvt) or empty, per topic',
  baten: 'the income per municipality, or one total',
  bedrag: 'the amount or number to divide; rounded to the unit first',
  beginstand: 'the balance at the start of the first period',
  bestaand: 'the costs of existing clients per municipality',
  bezettingsnorm: 'the share of places that may be occupied on average',
  centrum: 'the row number of the central municipality within the range',
  clienten: 'the expected number of clients per municipality',
  deelregio: 'the name or number of the subregion per municipality',
  definitief: 'what each municipality finally owes for the year',
  doel: 'what the norm is about: wachttijd, wachtkans or weigerkans',
  duur: 'the number of years of the transition',
  eenheid: 'what to round to: 0.01 (cents), 1 (whole euros, homes or clients) or 1000',
  gemeenten:
    'a table with a header row and one row per municipality; columns by name, in Dutch, such as gemeente, ' +
    'inwoners, baten and lasten',
  gerealiseerd: 'the number of homes actually delivered per year',
  gewichten: 'the weight of each topic, as many cells as answers; equal by default',
  graad: 'which share is carried together: 1 is all, 0 is nothing',
  historisch: 'the historical budget or share per municipality',
  in_ontwikkeling: 'the value of in progress, between 0 and 1',
  innovatie: 'the share of what is left that goes to innovation',
  instroom: 'the number of new clients per month',
  inwoners: 'the population per municipality; empty does not take part',
  jaar: 'the year the factor applies to',
  jaren: 'the years, as a row or a column',
  kans: 'the highest acceptable probability, for example 0.20',
  kenmerken: 'one row per municipality and one column per characteristic, such as population and clients',
  kop: 'FALSE leaves out the header row',
  kosten: 'the costs of own use per municipality, not negative',
  kostprijs: 'the cost price of the product',
  lasten: 'the expenditure per municipality, or one total',
  lijst: 'nvo (6 topics), uitvoeringsafspraken (10), planning (1) or alles (17)',
  maanden: 'the probability of waiting longer than this number of months',
  macrobudget: 'the budget to divide: one amount, or one amount per year',
  maxima: 'the highest amount per municipality; empty is no limit',
  mutaties: 'per period, what is added (+) or taken out (−)',
  nieuw: 'the costs of new clients per municipality',
  norm: 'for waiting time a number of months; for a probability a share, for example 0.20',
  objectief: 'the objective budget or share per municipality',
  ondergrens: 'the balance the reserve must not fall below',
  opslagen: 'the surcharges as a share of the cost price',
  parameters:
    'a range with per row a name, start value, change per month, low and high; plekken, instroom and ' +
    'verblijfsduur are required',
  plafond: 'the highest balance of the reserve',
  plekken: 'the number of places',
  prijs: 'the amount per client',
  prijzen: 'the price of each product, as a row or a column',
  regeling: 'the name of a scheme, or a range with two columns: name and value',
  regelingen: 'the names of the schemes to compare; all by default',
  regio: 'the name of the region or its central municipality, for example Bergen op Zoom',
  reserve: 'the balance of the reserve',
  saldo: 'the balance (income − expenditure) per municipality',
  simulaties: 'the number of simulation runs',
  sleutel: 'the weight per municipality, such as population; empty does not take part',
  startjaar: 'the first year of the transition; empty or "niet ingevoerd" if there is no date',
  uitstroom: 'the number of people per year who need a home, or the agreement on it',
  variatie: 'the coefficient of variation; 0 if there is no variation',
  verblijfsduur: 'the average length of stay in months',
  voorschot: 'what each municipality has already paid',
  wachtlijst: 'the number of people now waiting',
  woningen_per_jaar: 'the number of homes per year available for these people',
  zaad: 'the seed of the random numbers; another whole number gives another series',
};

/** De Engelse tekst per functie, op naam. */
export const ENGELS: Readonly<Record<string, EngelseTekst>> = {
  BWMO_NVO_SCORE: {
    samenvatting: 'Weighted average of the answers: yes = 1, in progress = 0.5, no = 0.',
  },
  BWMO_NVO_TELLING: {
    samenvatting: 'Counts the answers: yes, in progress, no, n/a, empty, and the coverage.',
  },
  BWMO_NVO_REGIO: { samenvatting: 'The answers of a region in 2020, as in the source.' },
  BWMO_NVO_REGIOS: { samenvatting: 'The 45 regions of 2020 with their central municipality.' },
  BWMO_NVO_LANDELIJK: {
    samenvatting: 'Per topic: how many of the 45 regions answered yes, in progress or no in 2020.',
  },
  BWMO_NVO_VERGELIJK: {
    samenvatting: 'Per topic: which share of the regions was less far, equally far or further in 2020.',
  },
  BWMO_NVO_VOORTGANG: {
    samenvatting: 'Per topic: further, equal or back compared with an earlier survey.',
    argumenten: {
      eerder: 'the answers of the earlier survey',
      nu: 'the answers of the later survey, in the same order',
    },
  },
  BWMO_SALDO: { samenvatting: 'Income minus expenditure: positive is a surplus, negative a deficit.' },
  BWMO_TEKORT: {
    samenvatting: 'The deficit of the region, after the reserve and divided over municipalities if wanted.',
  },
  BWMO_OVERSCHOT: {
    samenvatting:
      'The surplus of the region, after reserve and innovation, as an amount or per municipality.',
    argumenten: { plafond: 'the balance up to which the reserve is replenished; empty is no replenishment' },
  },
  BWMO_SLEUTEL: {
    samenvatting: 'Turns characteristics per municipality into shares that add up to 1.',
    argumenten: { gewichten: 'the weight of each characteristic, adding up to 1; equal by default' },
  },
  BWMO_VERDEEL: {
    samenvatting: 'Divides an amount over municipalities by weight; the parts add up exactly.',
  },
  BWMO_ONVERDEELD: {
    samenvatting: 'The part of an amount that nobody can take because of the maximum amounts.',
  },
  BWMO_SOLIDARITEIT: {
    samenvatting: 'Costs per municipality when part of them is carried together.',
  },
  BWMO_INGROEIFACTOR: {
    samenvatting: 'How far the budget has moved from historical to objective in a year, from 0 to 1.',
  },
  BWMO_INGROEI: {
    samenvatting: 'The budget per municipality and year in the transition from historical to objective.',
  },
  BWMO_RESERVE: {
    samenvatting: 'The course of a reserve per period, with a ceiling and a floor.',
    argumenten: { plafond: 'the highest balance; empty is unlimited' },
  },
  BWMO_AFREKENING: { samenvatting: 'The final settlement per municipality: definitive minus advance.' },
  BWMO_PXQ: { samenvatting: 'Price times quantity: the costs per municipality over all products.' },
  BWMO_TARIEF: {
    samenvatting: 'A rate: the cost price plus surcharges, for example for risk and innovation.',
  },
  BWMO_COHORT: {
    samenvatting: 'Costs per municipality when existing clients stay with the central municipality.',
  },
  BWMO_HERKOMST: {
    samenvatting: 'Settlement between municipalities by the origin of clients.',
    argumenten: { clienten: 'a square table: rows are origin, columns are residence' },
  },
  BWMO_SPLITSING: {
    samenvatting: 'What splitting the region into subregions means for each municipality.',
    argumenten: { sleutel: 'the weight per municipality, such as population' },
  },
  BWMO_RISICOSPREIDING: {
    samenvatting: 'How much smaller the variation of costs is when municipalities share the risk.',
    argumenten: {
      kosten: 'the average costs per client',
      variatie: 'the coefficient of variation of the costs per client; 0 if every client costs the same',
    },
  },
  BWMO_REGELINGEN: {
    samenvatting: 'The recorded solidarity schemes of regions, with their essence and source.',
  },
  BWMO_REGELING: {
    samenvatting: 'Calculates a solidarity scheme: who pays, who receives, what goes into the reserve.',
  },
  BWMO_REGELING_VERGELIJK: {
    samenvatting: 'The balance of each municipality under each scheme, side by side.',
  },
  BWMO_PLEKKEN: { samenvatting: 'The number of places needed for an inflow and a length of stay.' },
  BWMO_BEZETTING: {
    samenvatting: 'Which share of the places is occupied on average.',
    argumenten: { plekken: 'the number of places; an average over the year is allowed' },
  },
  BWMO_WACHTTIJD: {
    samenvatting: 'The average waiting time in months for a number of places, in the long run.',
    argumenten: {
      variatie: 'the coefficient of variation of the length of stay; 0 if everyone stays equally long',
    },
  },
  BWMO_WACHTKANS: {
    samenvatting: 'The probability that someone has to wait, or longer than a number of months.',
  },
  BWMO_WEIGERKANS: {
    samenvatting: 'The probability that someone is turned away because all places are occupied.',
  },
  BWMO_PLEKKEN_WACHTTIJD: {
    samenvatting: 'How many places are needed to keep the average waiting time below a norm.',
    argumenten: { maanden: 'the average waiting time in months that is still acceptable' },
  },
  BWMO_PLEKKEN_WACHTKANS: {
    samenvatting: 'How many places are needed to keep the probability of (long) waiting below a norm.',
  },
  BWMO_PLEKKEN_WEIGERKANS: {
    samenvatting: 'How many places are needed to keep the probability of turning away below a norm.',
  },
  BWMO_BUNDELING: {
    samenvatting: 'How many places are saved when municipalities use their places together.',
    argumenten: {
      instroom: 'the number of new clients per month, per municipality',
      verblijfsduur: 'the average length of stay in months per municipality, or one for all',
    },
  },
  BWMO_GEBLOKKEERD: {
    samenvatting: 'How many places stay occupied in the end by people waiting for a home.',
    argumenten: { plekken: 'the number of places; an average over the year is allowed' },
  },
  BWMO_WACHTLIJST_AFBOUW: {
    samenvatting: 'What it takes to clear a waiting list in a number of years.',
    argumenten: {
      plekken: 'the number of places; an average over the year is allowed',
      jaren: 'in how many years the waiting list must be gone',
    },
  },
  BWMO_DOORSTROOM: {
    samenvatting: 'Calculates waiting list, occupancy, outflow and waiting time month by month.',
    argumenten: { maanden: 'the number of months to calculate' },
  },
  BWMO_BANDBREEDTE: {
    samenvatting: 'How far waiting list and occupancy can vary: P10, P50 and P90 per month.',
    argumenten: { maanden: 'the number of months to calculate' },
  },
  BWMO_WOONOPGAVE: {
    samenvatting: 'How many homes per year are needed, delivered and left undone.',
  },
  BWMO_SPREIDING: {
    samenvatting: 'How the places are spread over the municipalities, and what would be proportional.',
    argumenten: { plekken: 'the number of places per municipality' },
  },
  BWMO_INDEX: {
    samenvatting: 'The price index per year relative to a base year, from the rise per year.',
    argumenten: {
      jaren: 'consecutive years, as a row or a column',
    },
  },
  BWMO_BUDGETPAD: {
    samenvatting:
      'The national budget per municipality and year, also when the region as a whole gains or loses.',
    argumenten: {
      historisch: 'the budget of each municipality under the old model',
      objectief: 'the budget of each municipality under the new model, at the same price level',
    },
  },
  BWMO_CLIENTENVERLOOP: {
    samenvatting: 'The average number of clients per municipality and year, existing and new.',
    argumenten: {
      bestaand: 'the clients on 1 January of the first year, per municipality',
      instroom: 'the new clients per month, per municipality',
      verblijfsduur: 'the average length of stay in months: one number, or one per municipality',
      jaren: 'consecutive years, as a row or a column',
    },
  },
  BWMO_VERSCHIL: {
    samenvatting:
      'How much of a difference between two estimates comes from quantity and how much from price.',
  },
  BWMO_TIJDLIJN: {
    samenvatting:
      'Money and clients per municipality and year: who has the money, who the clients, who falls short.',
    argumenten: {
      parameters: 'the name in the first column and one column of values per scenario',
      gemeenten:
        'a table with a header row: gemeente, inwoners, historisch, objectief, centrum, and per product bestaand and instroom',
      jaren: 'consecutive years, as a row or a column',
    },
  },
  BWMO_TIJDLIJN_SCENARIOS: {
    samenvatting: 'The balance of each municipality in each scenario, side by side.',
    argumenten: {
      parameters: 'the name in the first column and one column of values per scenario',
      gemeenten:
        'a table with a header row: gemeente, inwoners, historisch, objectief, centrum, and per product bestaand and instroom',
      jaren: 'consecutive years, as a row or a column',
      jaar: 'one of the years; without it the sum over all years',
    },
  },
  BWMO_TIJDLIJN_REGELINGEN: {
    samenvatting:
      'Which scheme holds in every scenario: the worst balance per inhabitant, the least bad first.',
    argumenten: {
      parameters: 'the name in the first column and one column of values per scenario',
      gemeenten:
        'a table with a header row: gemeente, inwoners, historisch, objectief, centrum, and per product bestaand and instroom',
      jaren: 'consecutive years, as a row or a column',
      regelingen: 'the names of the schemes; by default all that can be calculated',
    },
  },
  BWMO_TIJDLIJN_OMSLAG: {
    samenvatting: 'At which value of a parameter a municipality turns from deficit to surplus, or back.',
    argumenten: {
      parameters: 'the name in the first column and one column of values per scenario',
      gemeenten:
        'a table with a header row: gemeente, inwoners, historisch, objectief, centrum, and per product bestaand and instroom',
      jaren: 'consecutive years, as a row or a column',
      jaar: 'one of the years',
    },
  },
  BWMO_TIJDLIJN_VERSCHIL: {
    samenvatting: 'Why the balance of a municipality differs between two scenarios, by cause.',
    argumenten: {
      parameters: 'the name in the first column and one column of values per scenario',
      gemeenten:
        'a table with a header row: gemeente, inwoners, historisch, objectief, centrum, and per product bestaand and instroom',
      jaren: 'consecutive years, as a row or a column',
      jaar: 'one of the years; without it the sum over all years',
    },
  },
  BWMO_TIJDLIJN_BANDBREEDTE: {
    samenvatting: 'How certain the balance of a municipality is in a year, with and without the scheme.',
    argumenten: {
      parameters:
        'the name in the first column and one column of values per scenario; uncertain from and to optional',
      gemeenten:
        'a table with a header row: gemeente, inwoners, historisch, objectief, centrum, and per product bestaand and instroom',
      jaren: 'consecutive years, as a row or a column',
      jaar: 'the year whose balance is asked for',
    },
  },
  BWMO_VERSIE: { samenvatting: 'The version of this calculator.' },
};

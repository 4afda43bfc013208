/** De argumenten die elke tijdlijnfunctie heeft. */
export const INVOER = [
  {
    naam: 'parameters',
    soort: 'scenarios',
    eenheid: 'geen',
    uitleg: 'eerste kolom de naam, daarnaast per scenario een kolom met waarden',
  },
  {
    naam: 'producten',
    soort: 'koptabel',
    eenheid: 'geen',
    uitleg:
      'een tabel met kopregel: product, prijs, verblijfsduur, en als u wilt eigen bijdrage, wlz deel en wijze',
  },
  {
    naam: 'gemeenten',
    soort: 'koptabel',
    eenheid: 'geen',
    uitleg:
      'een tabel met kopregel: gemeente, inwoners, historisch, objectief, centrum, en per product bestaand en instroom',
  },
  { naam: 'jaren', soort: 'jaren', eenheid: 'jaar', uitleg: 'opeenvolgende jaren, als rij of kolom' },
] as const;

export const SCENARIO = {
  naam: 'scenario',
  soort: 'naam',
  eenheid: 'geen',
  uitleg: 'de naam of het volgnummer van een scenario; standaard het eerste',
  facultatief: true,
} as const;

export const JAAR = {
  naam: 'jaar',
  soort: 'jaar',
  eenheid: 'jaar',
  uitleg: 'een van de jaren; zonder jaar de som over alle jaren',
  facultatief: true,
} as const;

/** Wat er over het hele rapport vastligt; elk uithalen leest het op dezelfde manier. */

export const BRON = {
  titel: 'Regionale stand van het land: doorontwikkeling beschermd wonen en maatschappelijke opvang',
  uitgever: 'Bureau HHM',
  datum: '2020-10-29',
  kenmerk: 'PJ/20/1813/domobw',
  bestand: 'gegevens/nvo-2020/bron.txt',
};

export const TABELLEN = [
  {
    lijst: 'nvo',
    kop: 'Norm voor Opdrachtgeverschap',
    namen: [
      'Regiovisie aanwezig en vastgesteld',
      'Tot stand gekomen in overleg met stakeholders',
      'Waarborgen continuïteit van zorgfuncties',
      'Afspraken over inkoop plekken buiten eigen regio',
      'Verbondenheid lokale toegang met regionale MO/gecontracteerde hulp',
      'Niet vrijblijvende governance',
    ],
  },
  {
    lijst: 'uitvoeringsafspraken',
    kop: 'Uitvoeringsafspraken',
    namen: [
      'Inhoudelijke visie op sociale inclusie',
      'Governance',
      'Samenwerking tussen gemeenten',
      'Samenwerking met stakeholders',
      'Spreiding voorzieningen',
      'Toegang',
      "Verdeling budget en financiële risico's",
      'Financiële solidariteit',
      'Overgangsfase financiële middelen',
      'Overgangsfase informatieoverdracht cliënten',
    ],
  },
  { lijst: 'planning', kop: 'Planning', namen: ['Planning opgesteld/aanwezig'] },
];

/** De rijen zonder teken, met de naam waaronder hun tekst bewaard wordt; "Invzet" is een zetfout van de bron. */
export const VRIJE_TEKST = new Map([
  ['Betrokken stakeholder(s)', 'stakeholders'],
  ['Beperken administratieve lasten', 'lasten'],
  ['Inzet op meerjarige contractering', 'contractering'],
  ['Invzet op meerjarige contractering', 'contractering'],
]);

export const LEGENDA = /^✓ = Ja\s+⚙\s+= In ontwikkeling\s+✗ = Nee$/u;

const KOP = /^#+\s+(.+)$/;

/**
 * De tekst van een kop zonder opmaak; `null` als de regel geen kop is.
 *
 * @param {string} regel
 */
export function kopVan(regel) {
  const kop = KOP.exec(regel);
  return kop ? kop[1].replaceAll('*', '').trim() : null;
}

/**
 * @param {number} nummer
 * @param {string} melding
 * @returns {never}
 */
export function fout(nummer, melding) {
  throw new Error(`Regel ${nummer}: ${melding}.`);
}

// Dezelfde tekens staan in de bron met en zonder de onzichtbare keuzevorm voor emoji.
/** @param {string} tekst */
export function splitsRegels(tekst) {
  return tekst.replaceAll('\uFE0F', '').split(/\r?\n/);
}

import type { Bron } from '../definitie';

/** Een punt van de Norm voor Opdrachtgeverschap voor beschermd wonen en maatschappelijke opvang. */
export interface Normpunt {
  readonly nummer: number;
  /** Waar het punt over gaat, kort genoeg voor een tabel. */
  readonly kort: string;
  /** Het punt zoals het in de bron staat. */
  readonly tekst: string;
  /** De regel in de bron waar het punt begint. */
  readonly regel: number;
  /** Het onderwerp waarmee Bureau HHM dit punt in 2020 mat; `null` waar de bron alleen vrije tekst geeft. */
  readonly onderwerp: number | null;
  /** Wat de meting van 2020 anders vraagt dan het punt. */
  readonly verschil?: string;
}

export const BRON_NORMPUNTEN = {
  titel: 'Regiovisie West-Brabant West',
  vindplaats: 'hoofdstuk 8: Vertaalslag Norm voor Opdrachtgeverschap naar aanpak',
} as const satisfies Bron;

/** De acht punten van de norm, zoals de regiovisie van West-Brabant West ze overneemt. */
export const NORMPUNTEN: readonly Normpunt[] = [
  {
    nummer: 1,
    kort: 'Regiovisie vastgesteld door elke gemeenteraad',
    tekst: 'De regiovisie wordt door elke afzonderlijke gemeenteraad in de regio vastgesteld.',
    regel: 758,
    onderwerp: 0,
    verschil: 'In 2020 is gevraagd of de regiovisie er is en is vastgesteld, niet of elke raad dat deed.',
  },
  {
    nummer: 2,
    kort: 'Regiovisie in samenspraak met stakeholders',
    tekst:
      'De regiovisie komt tot in stand in samenspraak met o.a. professionals, (vertegenwoordigers van) inwoners, ervaringsdeskundigen, ketenpartijen.',
    regel: 770,
    onderwerp: 1,
  },
  {
    nummer: 3,
    kort: 'Continuïteit van zorgfuncties',
    tekst:
      'De regiovisie beschrijft hoe gemeenten in regioverband de beschikbaarheid en continuïteit van zorgfuncties voor BW borgen.',
    regel: 780,
    onderwerp: 2,
  },
  {
    nummer: 4,
    kort: 'Plekken buiten de eigen regio',
    tekst:
      'Na invoering van het woonplaatsbeginsel afspraken maken over de verwerving van plekken buiten de eigen regio.',
    regel: 794,
    onderwerp: 3,
  },
  {
    nummer: 5,
    kort: 'Lokale toegang verbonden met regionale hulp',
    tekst:
      'De regiovisie beschrijft de wijze waarop lokale toegang verbonden is met de regionale MO en gecontracteerde hulp.',
    regel: 816,
    onderwerp: 4,
  },
  {
    nummer: 6,
    kort: 'Niet-vrijblijvende governance',
    tekst: 'De regio’s organiseren in hun regiovisie een niet-vrijblijvende governance.',
    regel: 828,
    onderwerp: 5,
  },
  {
    nummer: 7,
    kort: 'Minder administratieve lasten',
    tekst: 'De regio’s verplichten zich tot beperking van administratieve lasten.',
    regel: 832,
    onderwerp: null,
    verschil: 'In 2020 gaf Bureau HHM hier geen antwoord op, alleen vrije tekst.',
  },
  {
    nummer: 8,
    kort: 'Meerjarige contractering met ruimte voor innovatie',
    tekst:
      'Gemeenten zetten vanuit zowel stabiliteit als innovatie in op meerjarige contractering met daarbij ruimte voor innovatieve initiatieven.',
    regel: 840,
    onderwerp: null,
    verschil: 'In 2020 gaf Bureau HHM hier geen antwoord op, alleen vrije tekst.',
  },
];

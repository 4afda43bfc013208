import type { IWorkbookData } from '@univerjs/core';
import { type Werkmap, zinVan } from '../../werkmap';
import type { Bericht } from '../scherm/bericht';
import { alsWaarden, leesWerkmapbestand, schrijfCsv, schrijfXlsx } from '../bestand';
import type { EnHerreken } from '../rekenblad/herrekenen';
import { leegBoek } from '../rekenblad/leegBoek';
import { werkbladUit, boekUit } from '../omzetten/naarWerkmapbestand';
import { gegevensVan } from '../omzetten/uitWerkmapbestand';
import { geefBestand } from '../scherm/geefBestand';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';
import { vraag } from '../scherm/vraag';
import type { Werkstand } from './werkstand';
import { vervangBoek } from './wissel';

/** Wat er met bestanden kan; elk zegt het zelf aan de gebruiker als het niet lukt. */
export interface Bestandacties {
  nieuw(): Promise<void>;
  open(bestand: File): Promise<void>;
  slaOp(): Promise<boolean>;
  slaWaardenOp(): Promise<boolean>;
  slaBladOp(): Promise<boolean>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NIEUW = 'werkmap';
const EERST_OPSLAAN = 'Sla eerst op';
const ZONDER = 'Ga verder zonder opslaan';

export function maakBestandacties(
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  enHerreken: EnHerreken,
  stand: Werkstand,
  werkmap: Werkmap,
  bericht: Bericht,
  bijAndereWerkmap: () => void,
): Bestandacties {
  const kaleNaam = () => (stand.naam ?? NIEUW).replace(/\.[^.]+$/, '');

  /** Doet iets en zegt het als het niet lukt. */
  async function probeer(doe: () => Promise<void>): Promise<boolean> {
    try {
      await doe();
      return true;
    } catch (fout) {
      bericht(zinVan(fout));
      return false;
    }
  }

  /** Wie nog typt bedoelt dat het getypte meegaat. */
  const rondInvoerAf = () => huidigBoek(rekenblad).endEditingAsync(true);

  /** Vraagt zo nodig wat er met niet opgeslagen werk moet; of het open werk plaats mag maken. */
  async function magWeg(): Promise<boolean> {
    if (!stand.gewijzigd) return true;
    const antwoord = await vraag(
      'Er zijn wijzigingen die nog niet in een bestand staan. Die verdwijnen als u verdergaat.',
      [EERST_OPSLAAN, ZONDER],
    );
    return antwoord === EERST_OPSLAAN ? slaOp() : antwoord === ZONDER;
  }

  async function vervang(naam: string | null, gegevens: Partial<IWorkbookData>): Promise<void> {
    await vervangBoek(rekenblad, enHerreken, gegevens);
    stand.begin(naam);
    bijAndereWerkmap();
  }

  function slaOp(): Promise<boolean> {
    return probeer(async () => {
      await rondInvoerAf();
      const naam = `${kaleNaam()}.xlsx`;
      geefBestand(naam, XLSX, await schrijfXlsx(boekUit(rekenblad, toebehoren)));
      stand.begin(naam);
    });
  }

  return {
    slaOp,

    nieuw: async () => {
      await rondInvoerAf();
      if (!(await magWeg())) return;
      await vervang(null, leegBoek());
    },

    open: async (bestand) => {
      await probeer(async () => {
        await rondInvoerAf();
        const { boek, zinnen } = await leesWerkmapbestand(
          bestand.name,
          new Uint8Array(await bestand.arrayBuffer()),
        );
        if (!(await magWeg())) return;
        const gegevens = gegevensVan(boek, rekenblad.houder.clientWidth);
        await vervang(bestand.name, gegevens);
        if (zinnen.length > 0) bericht(...zinnen);
      });
    },

    slaWaardenOp: () =>
      probeer(async () => {
        await rondInvoerAf();
        const inhoud = await schrijfXlsx(alsWaarden(boekUit(rekenblad, toebehoren)));
        geefBestand(`${kaleNaam()} met waarden.xlsx`, XLSX, inhoud);
      }),

    slaBladOp: () =>
      probeer(async () => {
        await rondInvoerAf();
        const { blad: naam } = await werkmap.selectie();
        const { blad, stijlen } = werkbladUit(rekenblad, toebehoren, naam);
        geefBestand(`${kaleNaam()} ${naam}.csv`, 'text/csv;charset=utf-8', schrijfCsv(blad, stijlen));
      }),
  };
}

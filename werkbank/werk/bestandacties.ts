import type { IWorkbookData } from '@univerjs/core';
import { type Werkmap, zinVan } from '../../werkmap';
import type { Bericht } from '../scherm/bericht';
import { alsWaarden, type Gelezen, nietMeerTekst, schrijfCsv, schrijfXlsx } from '../bestand';
import type { EnHerreken } from '../rekenblad/herrekenen';
import type { Kringen } from '../rekenblad/kringen';
import { leegBoek } from '../rekenblad/leegBoek';
import { werkbladUit, boekUit } from '../omzetten/naarWerkmapbestand';
import { gegevensVan } from '../omzetten/uitWerkmapbestand';
import { geefBestand } from '../../paneel/geefBestand';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';
import { vraag } from '../scherm/vraag';
import { inBestand } from './inBestand';
import type { Onthouden } from './onthouden';
import { kiesVersie } from './versievenster';
import type { Werkstand } from './werkstand';
import { vervangBoek } from './wissel';
import { alleenDeEerste, csvzinnen, kringzinnen, leeszinnen } from './zinnen';
import { EERST_OVERNEMEN, magHetWeg, staatHetErEcht, VERSIES_DICHT } from './onthoudteksten';

/** Wat er met bestanden kan; elk zegt het zelf aan de gebruiker als het niet lukt. */
export interface Bestandacties {
  nieuw(): Promise<void>;
  /** @param naast hoeveel bestanden er tegelijk gegeven zijn die niet opengaan */
  open(bestand: File, naast?: number): Promise<void>;
  slaOp(): Promise<boolean>;
  slaWaardenOp(): Promise<boolean>;
  slaBladOp(): Promise<boolean>;
  eerdereVersies(): Promise<void>;
  /** Gaat hier verder met het werk dat een ander tabblad open heeft. */
  neemOver(): Promise<void>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NIEUW = 'werkmap';
const EERST_OPSLAAN = 'Sla eerst op';
const ZONDER = 'Ga verder zonder opslaan';
const TOCH = 'Het bestand staat er, ga verder';

export function maakBestandacties(
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  enHerreken: EnHerreken,
  stand: Werkstand,
  werkmap: Werkmap,
  kringen: Kringen,
  onthouden: Onthouden,
  lees: (bestand: File) => Promise<Gelezen>,
  bericht: Bericht,
  bijAndereWerkmap: () => void,
): Bestandacties {
  // Twee bestanden door elkaar openen zou de naam van het ene bij de inhoud van het andere zetten.
  let opent: string | null = null;
  // Een bladzijde hoort niet of een bestand dat zij geeft ook bewaard wordt: iemand kan het afbreken.
  let gegeven: string | null = null;
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
  async function magWeg(vervalt?: string): Promise<boolean> {
    if (onthouden.stand === 'elders') {
      bericht(EERST_OVERNEMEN);
      return false;
    }
    if (stand.gewijzigd) {
      const onthoudt = await onthouden.bewaarNu();
      const weg = onthoudt ? await onthouden.vallenWeg(vervalt) : [];
      const antwoord = await vraag(magHetWeg(onthoudt, weg), [EERST_OPSLAAN, ZONDER]);
      if (antwoord === ZONDER) return true;
      if (antwoord !== EERST_OPSLAAN || !(await slaOp())) return false;
    }
    const onthoudt = await onthouden.bewaarNu();
    if (gegeven === null) return true;
    const blijft =
      onthoudt && !(await onthouden.vallenWeg(vervalt)).some((versie) => onthouden.isOpen(versie));
    if (blijft) return true;
    return (await vraag(staatHetErEcht(gegeven), [TOCH])) === TOCH;
  }

  async function vervang(
    naam: string | null,
    gegevens: Partial<IWorkbookData>,
    {
      gewijzigd,
      onaangeroerd,
      la,
      vervalt,
    }: { gewijzigd?: boolean; onaangeroerd?: boolean; la?: string; vervalt?: string } = {},
  ): Promise<void> {
    await onthouden.wissel(() => vervangBoek(rekenblad, enHerreken, gegevens), la, vervalt);
    gegeven = null;
    // Wat er nog over de vorige werkmap stond zou hier over deze gaan.
    bericht();
    stand.begin(naam, { gewijzigd, onaangeroerd });
    bijAndereWerkmap();
  }

  function slaOp(): Promise<boolean> {
    return probeer(async () => {
      await rondInvoerAf();
      const naam = `${kaleNaam()}.xlsx`;
      await inBestand(
        stand,
        naam,
        () => schrijfXlsx(boekUit(rekenblad, toebehoren)),
        (inhoud) => geefBestand(naam, XLSX, inhoud),
      );
      gegeven = naam;
    });
  }

  return {
    slaOp,

    nieuw: async () => {
      await rondInvoerAf();
      if (!(await magWeg())) return;
      await vervang(null, leegBoek());
    },

    open: async (bestand, naast = 0) => {
      if (opent !== null) {
        bericht(leeszinnen.alBezig(opent));
        return;
      }
      opent = bestand.name;
      await probeer(async () => {
        await rondInvoerAf();
        const { boek, zinnen } = await lees(bestand);
        if (!(await magWeg())) return;
        const gegevens = gegevensVan(boek, rekenblad.houder.clientWidth);
        await vervang(bestand.name, gegevens, { onaangeroerd: true });
        const meldingen = [
          ...(naast > 0 ? [alleenDeEerste(bestand.name, naast)] : []),
          ...kringzinnen(kringen.alle()),
          ...zinnen,
        ];
        bericht(...meldingen);
      });
      opent = null;
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
        bericht(...csvzinnen(nietMeerTekst(blad)));
      }),

    eerdereVersies: async () => {
      await rondInvoerAf();
      await onthouden.bewaarNu();
      const versies = await onthouden.versies().catch(() => null);
      if (versies === null) {
        bericht(VERSIES_DICHT);
        return;
      }
      const versie = await kiesVersie(versies);
      if (versie === null || typeof versie.werk === 'string' || !(await magWeg(versie.la))) return;
      const { naam, boek, ...hoe } = versie.werk;
      await probeer(() => vervang(naam, boek, { ...hoe, vervalt: versie.la }));
    },

    neemOver: async () => {
      await probeer(async () => {
        const verder = await onthouden.neemOver();
        if (verder === null || typeof verder.werk === 'string') return;
        const { naam, boek, ...hoe } = verder.werk;
        await vervang(naam, boek, { ...hoe, la: verder.la });
      });
    },
  };
}

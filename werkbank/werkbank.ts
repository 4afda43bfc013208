import { type Werkmap, zinVan } from '../werkmap';
import { laad, startPaneel } from '../paneel';
import { maakBericht } from './scherm/bericht';
import { maakBezig } from './scherm/bezig';
import { maakBestandacties } from './werk/bestandacties';
import { toonBestandsnaam, vulBestandmenu } from './werk/bestandmenu';
import { toonBewaarmelding } from './werk/bewaarmelding';
import { kijkAlleenAlsElders } from './werk/elders';
import { onthoudWerk } from './werk/onthoudWerk';
import { leesInDraad, maakLeesdraad } from './werk/leesdraad';
import { nietTeOpenen } from './werk/onthoudteksten';
import { toonBijCel } from './scherm/celmelding';
import { leesPuntkommas } from './typen/formulelezer';
import { Foutzinnen } from './typen/foutzinnen';
import { registreerFuncties } from './typen/functies';
import { toonGrafieken } from './scherm/grafieken';
import { bewaakCellengte } from './rekenblad/celgrens';
import { houdPlaktekst } from './typen/plaktekst';
import { bewaakHerrekenen, WACHT_OP_OPSTARTEN } from './rekenblad/herrekenen';
import { schakelPaneel } from './scherm/indeling';
import { leesNederlands } from './typen/invoer';
import { kopieerTekst } from './typen/kopieertekst';
import { plakSchoon } from './typen/plakken';
import { maakInvoeruitleg } from './scherm/invoeruitleg';
import { bewaakKringen } from './rekenblad/kringen';
import { lijnKoppenUit } from './rekenblad/koppen';
import { bewaakMotor } from './rekenblad/motor';
import { leegBoek } from './rekenblad/leegBoek';
import { kopieerToebehoren } from './rekenblad/bladkopie';
import { schuifMee } from './rekenblad/meeschuiven';
import { startMeldingbalk } from './scherm/meldingbalk';
import { maakMeldingen, type Meldingtekst } from './scherm/meldingen';
import type { Begin, Omgeving } from './werk/onthouden';
import { plaatsOnthoudknop } from './werk/onthoudknop';
import { plaatsOpmaakknoppen } from './rekenblad/opmaakknoppen';
import { maakRekenblad } from './rekenblad/rekenblad';
import { noemSluitenNederlands } from './rekenblad/sluitknop';
import { openGesleept } from './scherm/slepen';
import { startTelling } from './scherm/telling';
import { Toebehoren } from './rekenblad/toebehoren';
import { maakUitgerekend } from './rekenblad/uitgerekend';
import { laatEindeloosWoordNietTeruglopen } from './rekenblad/terugloop';
import { tekenVoorwaarden } from './rekenblad/voorwaarden';
import { neemAlleenPassendVoorstelOver } from './typen/voorstellen';
import { toonNederlands } from './typen/weergave';
import { laatBladHeelVerdwijnen } from './rekenblad/bladweg';
import { leesNamenVers } from './rekenblad/namenlezer';
import { onthoudVerwijzingen } from './rekenblad/verwijzingen';
import { maakWerkmap } from './rekenblad/werkmap';
import { volgWijzigingen } from './werk/volgWijzigingen';
import { Werkstand } from './werk/werkstand';
import { leeszinnen } from './werk/zinnen';
import { startZoeken } from './scherm/zoeken';

export interface Werkbank {
  readonly werkmap: Werkmap;
  readonly meldingen: () => Meldingtekst[];
  /** Komt uit als alles van het begin is berekend. */
  readonly berekend: Promise<void>;
  /** Komt uit als wat er net veranderd is doorgerekend is. */
  readonly uitgerekend: () => Promise<void>;
}

const plek = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`werkbank.html mist #${id}`);
  return element;
};

/** Zet de werkbank op de bladzijde, met het werk van de vorige keer of met een leeg blad. */
export function maakWerkbank(begin: Begin, omgeving: Omgeving): Werkbank {
  const gelezen = begin.vorige?.werk ?? null;
  const vorige = typeof gelezen === 'string' ? null : gelezen;
  const rekenblad = maakRekenblad(plek('rekenblad'), vorige?.boek ?? leegBoek());
  const toebehoren = new Toebehoren(rekenblad);
  const zinnen = new Foutzinnen();
  registreerFuncties(rekenblad, zinnen);
  neemAlleenPassendVoorstelOver(rekenblad);
  leesPuntkommas(rekenblad);
  leesNederlands(rekenblad);
  plakSchoon(rekenblad);
  houdPlaktekst(rekenblad);
  kopieerTekst(rekenblad);
  toonNederlands(rekenblad);
  lijnKoppenUit(rekenblad);
  noemSluitenNederlands();
  plaatsOpmaakknoppen(rekenblad);

  laatBladHeelVerdwijnen(rekenblad);
  leesNamenVers(rekenblad);
  onthoudVerwijzingen(rekenblad);
  const rekenwerk = bewaakMotor(rekenblad);
  const kringen = bewaakKringen(rekenblad, rekenwerk);
  const { enHerreken, samen } = bewaakHerrekenen(rekenblad, rekenwerk, kringen);
  const werkmap = maakWerkmap(rekenblad, { enHerreken, samen }, toebehoren);
  const meldingen = maakMeldingen(rekenblad, zinnen, kringen, rekenwerk);
  toonBijCel(rekenblad, meldingen);
  startMeldingbalk(plek('meldingbalk'), rekenblad, meldingen, rekenwerk, maakInvoeruitleg(rekenblad));
  startTelling(plek('telling'), rekenblad, werkmap);

  schuifMee(rekenblad, toebehoren);
  kopieerToebehoren(rekenblad, toebehoren);
  tekenVoorwaarden(rekenblad, toebehoren);
  laatEindeloosWoordNietTeruglopen(rekenblad);
  const bericht = maakBericht(plek('bericht'));
  bewaakCellengte(rekenblad, bericht);
  const stand = new Werkstand((isGewijzigd) => volgWijzigingen(rekenblad, toebehoren, isGewijzigd));
  if (vorige) stand.begin(vorige.naam, vorige);
  const onthouden = onthoudWerk(rekenblad, stand, begin, omgeving);
  plaatsOnthoudknop(plek('onthouden'), onthouden, bericht);

  // Het paneel begint opnieuw bij een andere werkmap: ongedaan maken zou anders de verkeerde wijzigen.
  const beginPaneel = () => void startPaneel(plek('paneel'), werkmap);
  const bezig = maakBezig(plek('bezig'));
  const acties = maakBestandacties(
    rekenblad,
    toebehoren,
    enHerreken,
    stand,
    werkmap,
    kringen,
    onthouden,
    (bestand) =>
      bezig(leeszinnen.bezig(bestand.name), (stop) =>
        leesInDraad(bestand, omgeving.klok, maakLeesdraad, stop),
      ),
    bericht,
    beginPaneel,
  );
  vulBestandmenu(plek('bestandmenu'), acties, () => {
    // Wie alleen rekent hoeft de bijlage niet te laden.
    void laad(() => import('./bijlage'))
      .then(({ openBijlage }) => openBijlage(rekenblad, toebehoren, werkmap, stand.naam))
      .catch((fout: unknown) => bericht(zinVan(fout)));
  });
  toonBestandsnaam(plek('bestandsnaam'), stand);
  startZoeken(plek('zoekveld') as HTMLInputElement, plek('zoekstand'), rekenblad, werkmap);
  toonGrafieken(plek('grafieken'), plek('grafiekknop'), rekenblad, toebehoren, bericht);
  toonBewaarmelding(plek('bewaarmelding'), onthouden, {
    slaOp: () => void acties.slaOp(),
    probeerOpnieuw: () => void onthouden.probeerOpnieuw(),
    neemOver: () => void acties.neemOver(),
  });
  kijkAlleenAlsElders(rekenblad, plek('paneel'), onthouden, () => void acties.neemOver());
  if (typeof gelezen === 'string') bericht(nietTeOpenen(gelezen));
  openGesleept((bestand, naast) => void acties.open(bestand, naast));

  schakelPaneel(plek('paneelknop'), plek('paneel'));
  beginPaneel();
  const berekend = vorige ? enHerreken(() => undefined, '', WACHT_OP_OPSTARTEN) : rekenblad.getekend;
  return {
    werkmap,
    meldingen: () => meldingen.alle().map((melding) => ({ ...melding, zin: melding.zin() })),
    berekend,
    uitgerekend: maakUitgerekend(rekenblad),
  };
}

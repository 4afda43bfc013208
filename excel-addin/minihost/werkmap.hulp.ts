import type { Cel } from '../../core';
import { adresVan, type Bereik, type Rechthoek, rechthoekVan } from '../../werkmap';
import { type Inhoud, Miniblad, plekken } from './blad.hulp';
import { fouten } from './hostfout.hulp';
import { alsGetypt } from './typen.hulp';

/** Wat een formule (zoals Excel haar bewaart, met komma's) oplevert: één waarde, of rijen die uitlopen. */
export type Rekenaar = (formule: string, plek: Bereik) => Cel | readonly (readonly Cel[])[];

/** De werkmap van de minihost: alles wat een toets erin wil zien of veranderen. */
export class Miniwerkmap {
  readonly bladen: Miniblad[] = [];
  /** Naam → de formule waar hij naar wijst, zoals `=Regio!$A$4:$L$9`. */
  readonly namen = new Map<string, string>();
  readonly instellingen = new Map<string, string>();
  /** Wat `Office.addin` bewaart: `Background` is laden bij het openen. */
  opstarten = 'Inactive';
  paneelOpen = false;
  actief: Miniblad;
  /** Het aangewezen adres op het actieve blad; `null` als er een grafiek of meer dan één stuk gekozen is. */
  selectie: string | null = 'A1';
  alleenLezen = false;
  celBezig = false;
  private volgnummer = 0;

  constructor(private readonly reken: Rekenaar = () => null) {
    this.actief = this.voegToe('Blad1');
  }

  blad(naam: string): Miniblad {
    const gevonden = this.zoekBlad(naam);
    if (!gevonden) throw fouten.nietGevonden(naam);
    return gevonden;
  }

  zoekBlad(sleutel: string): Miniblad | null {
    const gezocht = sleutel.toLowerCase();
    return this.bladen.find(({ naam, id }) => naam.toLowerCase() === gezocht || id === sleutel) ?? null;
  }

  voegToe(naam: string): Miniblad {
    if (naam.length > 31 || /[:\\/?*[\]]/.test(naam)) throw fouten.verkeerd(`bladnaam ${naam}`);
    if (this.zoekBlad(naam)) throw fouten.bestaatAl(naam);
    this.volgnummer += 1;
    const blad = new Miniblad(naam, `{${this.volgnummer}}`);
    this.bladen.push(blad);
    return blad;
  }

  verwijder(blad: Miniblad): void {
    this.bladen.splice(this.bladen.indexOf(blad), 1);
    if (this.actief === blad) this.actief = this.bladen[0]!;
    for (const [naam, formule] of this.namen) {
      const [, metTeken, zonder] = /^=(?:'(.+)'|([^'!]+))!/.exec(formule) ?? [];
      if ((metTeken?.replace(/''/g, "'") ?? zonder) === blad.naam) this.namen.set(naam, '=#REF!');
    }
  }

  /** Weigert wat Excel weigert in een werkmap of op een blad dat niet veranderd mag worden. */
  moetMogen(blad?: Miniblad): void {
    if (this.alleenLezen || blad?.beveiligd) throw fouten.geweigerd();
  }

  typ(blad: Miniblad, adres: string, ruw: unknown): void {
    if (ruw === null || ruw === undefined) return;
    const inhoud = alsGetypt(ruw, this.bladen);
    if (inhoud) blad.cellen.set(adres, inhoud);
    else blad.cellen.delete(adres);
  }

  /** De waarden in een rechthoek, met wat formules opleveren; leeg is `''`. */
  waarden(blad: Miniblad, stuk: Rechthoek): Cel[][] {
    const alles = new Map<string, Cel>();
    for (const [adres, inhoud] of blad.cellen) {
      for (const [plek, waarde] of this.uitkomsten(blad, adres, inhoud)) alles.set(plek, waarde);
    }
    return plekken(stuk).map((rij) => rij.map((adres) => alles.get(adres) ?? ''));
  }

  private uitkomsten(blad: Miniblad, adres: string, inhoud: Inhoud): [string, Cel][] {
    if (!('formule' in inhoud)) return [[adres, inhoud.waarde]];
    const uitkomst = this.reken(inhoud.formule, { blad: blad.naam, adres });
    const rijen: readonly (readonly Cel[])[] = Array.isArray(uitkomst) ? uitkomst : [[uitkomst as Cel]];
    const { rij, kolom } = rechthoekVan(adres);
    return rijen.flatMap((regel, r) =>
      regel.map((waarde, k): [string, Cel] => [
        adresVan({ rij: rij + r, kolom: kolom + k, rijen: 1, kolommen: 1 }),
        waarde,
      ]),
    );
  }
}

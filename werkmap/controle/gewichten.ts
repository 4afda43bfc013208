import { PARAMETERS } from '../../core/normen/regelingen/parameters';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import { kortGetal } from '../../core/getal/getaltekst';
import { adresVan } from '../poort/adres';
import { tabelIn } from './gemeentetabel';
import { type Bevinding, type Bladinhoud, isLeeg, waardeOp, type Werkmapinhoud } from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

const SLEUTELKNOPPEN = new Set(
  Object.values(PARAMETERS)
    .map(({ naam }) => vergelijkbaar(naam))
    .filter((naam) => naam.startsWith('sleutel ')),
);
const KOP_MET_DELEN = /\b(aandeel|aandelen|sleutel|verdeelsleutel|gewicht|gewichten|percentage|deel)\b|^%$/i;
// Een rekenblad telt delen met ruis op; wat iemand afrondt op vier decimalen scheelt al meer.
const RUIS = 1e-6;
// Verder van 1 zijn het geen delen van een geheel, maar gewichten of aantallen.
const IN_DE_BUURT = 0.1;
const MINSTE_DELEN = 2;

/** Sleutels en aandelen die samen niet precies 1 (of 100%) zijn. */
export function gewichten(boek: Werkmapinhoud): Bevinding[] {
  return boek.bladen.flatMap((blad) => [...knoppen(blad), ...aandelen(blad, boek)]);
}

/** De gewichten in een blok met knoppen van een regeling: `sleutel inwoners` en de rijen eronder. */
function knoppen(blad: Bladinhoud): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const isKnop = (rij: number, kolom: number) =>
    SLEUTELKNOPPEN.has(vergelijkbaar(String(waardeOp(blad, rij, kolom) ?? '')));
  blad.waarden.forEach((regel, rij) =>
    regel.forEach((_, kolom) => {
      if (!isKnop(rij, kolom) || isKnop(rij - 1, kolom)) return;
      let laatste = rij;
      while (isKnop(laatste + 1, kolom)) laatste += 1;
      const rijen = Array.from({ length: laatste - rij + 1 }, (__, r) => rij + r);
      const getallen = rijen
        .map((r) => waardeOp(blad, r, kolom + 1))
        .filter((cel) => typeof cel === 'number');
      const som = getallen.reduce((totaal, getal) => totaal + getal, 0);
      if (getallen.length === 0 || som === 0 || Math.abs(som - 1) <= RUIS) return;
      bevindingen.push({
        soort: 'gewichten',
        ernst: 'let op',
        plek: {
          blad: blad.naam,
          adres: adresVan({ rij, kolom: kolom + 1, rijen: rijen.length, kolommen: 1 }),
        },
        zin: `De gewichten van deze sleutel zijn samen ${deeltekst(som)}, niet 1.`,
      });
    }),
  );
  return bevindingen;
}

/** Kolommen met delen, herkend aan de kop en aan getallen die samen bijna 1 of 100 zijn. */
function aandelen(blad: Bladinhoud, boek: Werkmapinhoud): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const tabel = tabelIn(boek);
  blad.waarden.forEach((regel, rij) =>
    regel.forEach((kop, kolom) => {
      if (
        typeof kop !== 'string' ||
        !KOP_MET_DELEN.test(kop.trim()) ||
        SLEUTELKNOPPEN.has(vergelijkbaar(kop))
      )
        return;
      const getallen: number[] = [];
      const einde =
        blad === tabel?.blad && rij === tabel.vak.rij ? tabel.vak.rij + tabel.vak.rijen : blad.waarden.length;
      for (let r = rij + 1; r < einde; r += 1) {
        const cel = waardeOp(blad, r, kolom);
        if (isLeeg(cel)) continue;
        if (typeof cel !== 'number' || isTotaal(blad, r, kolom)) break;
        getallen.push(cel);
      }
      const som = getallen.reduce((totaal, getal) => totaal + getal, 0);
      const geheel = getallen.every((getal) => getal >= 0 && getal <= 1)
        ? 1
        : /%|percentage/i.test(kop)
          ? 100
          : null;
      if (getallen.length < MINSTE_DELEN || geheel === null) return;
      const afwijking = Math.abs(som / geheel - 1);
      if (afwijking <= RUIS || afwijking > IN_DE_BUURT) return;
      bevindingen.push({
        soort: 'gewichten',
        ernst: 'let op',
        plek: { blad: blad.naam, adres: adresVan({ rij, kolom, rijen: getallen.length + 1, kolommen: 1 }) },
        zin: `De delen onder "${ingekort(kop.trim())}" zijn samen ${deeltekst(som)}, niet ${geheel}.`,
      });
    }),
  );
  return bevindingen;
}

function isTotaal(blad: Bladinhoud, rij: number, kolom: number): boolean {
  return (blad.waarden[rij] ?? [])
    .slice(0, kolom)
    .some((cel) => typeof cel === 'string' && /^\s*(sub|eind)?tota/i.test(cel));
}

function deeltekst(som: number): string {
  const afgerond = Number(som.toPrecision(6));
  return Number.isInteger(afgerond) || Math.abs(afgerond) >= 1000
    ? kortGetal(afgerond)
    : String(afgerond).replace('.', ',');
}

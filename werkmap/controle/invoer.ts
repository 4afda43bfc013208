import { KOLOMMEN } from '../../core/grens/gemeentetabel';
import { leesEigengetal } from '../aannemen/eigengetal';
import { volGetal } from '../../core/getal/getaltekst';
import { type Rechthoek, rechthoekVan } from '../poort/adres';
import type { Validatie } from '../poort/blad';
import { tabelIn } from './gemeentetabel';
import {
  type Bevinding,
  type Bladcel,
  type Bladinhoud,
  formuleOp,
  isLeeg,
  plekVan,
  waardeOp,
  type Werkmapinhoud,
} from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

/** Invoercellen met iets wat er niet mag: tekst die een getal lijkt, een getal buiten de grenzen, een vreemd woord. */
export function invoer(boek: Werkmapinhoud): Bevinding[] {
  const gezien = new Set<string>();
  const eenmaal = (bevinding: Bevinding) => {
    const sleutel = `${bevinding.plek.blad}!${bevinding.plek.adres}`;
    return !gezien.has(sleutel) && Boolean(gezien.add(sleutel));
  };
  return [...inTabel(boek), ...boek.bladen.flatMap(bijRegels)].filter(eenmaal);
}

/** Getallen als tekst in de kolommen van GEMEENTEN. */
function inTabel(boek: Werkmapinhoud): Bevinding[] {
  const tabel = tabelIn(boek);
  if (!tabel) return [];
  return [...tabel.kolommen].flatMap(([naam, kolom]) =>
    naam === 'gemeente' || naam === 'centrum'
      ? []
      : cellenIn(tabel.blad, {
          ...tabel.vak,
          rij: tabel.vak.rij + 1,
          rijen: tabel.vak.rijen - 1,
          kolom,
          kolommen: 1,
        }).flatMap((cel) => tekstgetal(tabel.blad, cel, KOLOMMEN[naam])),
  );
}

function bijRegels(blad: Bladinhoud): Bevinding[] {
  return blad.validaties.flatMap((validatie) =>
    cellenIn(blad, rechthoekVan(validatie.adres)).flatMap((cel) => bijRegel(blad, cel, validatie)),
  );
}

function bijRegel(blad: Bladinhoud, cel: Bladcel, { regel, uitleg }: Validatie): Bevinding[] {
  const { waarde, formule, rij, kolom } = cel;
  if (formule !== '' || isLeeg(waarde)) return [];
  const fout = (zin: string): Bevinding[] => [
    {
      soort: 'invoer',
      ernst: 'fout',
      plek: plekVan(blad, rij, kolom),
      zin: `${zin} ${ingekort(uitleg, 250)}`.trim(),
    },
  ];
  if (regel.soort === 'getal') {
    if (typeof waarde === 'number') {
      if (waarde >= regel.minimum && waarde <= regel.maximum) return [];
      return fout(`${volGetal(waarde)} mag hier niet.`);
    }
    const gelezen = tekstgetal(blad, cel, null);
    return gelezen.length > 0 ? gelezen : fout('Hier hoort een getal.');
  }
  if (regel.soort !== 'lijst') return [];
  const gelijk = (keuze: string | number) =>
    String(keuze).toLowerCase() === String(waarde).trim().toLowerCase();
  return regel.keuzes.some(gelijk) ? [] : fout('Dit staat niet in de keuzelijst.');
}

/** Een getal dat als tekst in een cel staat: onze functies lezen het, een gewone som telt het niet mee. */
function tekstgetal(
  blad: Bladinhoud,
  { waarde, formule, rij, kolom }: Bladcel,
  naam: string | null,
): Bevinding[] {
  if (formule !== '' || typeof waarde !== 'string') return [];
  const gelezen = leesEigengetal(waarde);
  if (gelezen.soort !== 'tekstgetal') return [];
  const getal = gelezen.waarde * (gelezen.eenheid ?? 1);
  const plek = plekVan(blad, rij, kolom);
  return [
    {
      soort: 'tekstgetal',
      ernst: 'let op',
      plek,
      zin: `${naam === null ? 'Dit getal' : `Dit getal in de kolom ${naam}`} is tekst ("${ingekort(waarde.trim())}"): een gewone som slaat het over. Als getal is het ${volGetal(getal)}.`,
      herstel: [{ plek, cel: getal }],
    },
  ];
}

function cellenIn(blad: Bladinhoud, { rij, kolom, rijen, kolommen }: Rechthoek): Bladcel[] {
  const einde = Math.min(rij + rijen, blad.waarden.length);
  const cellen: Bladcel[] = [];
  for (let r = rij; r < einde; r += 1) {
    for (let k = kolom; k < kolom + kolommen; k += 1) {
      cellen.push({ rij: r, kolom: k, waarde: waardeOp(blad, r, k), formule: formuleOp(blad, r, k) });
    }
  }
  return cellen;
}

import { roeptEigenFunctieAan } from '../formule/eigenFunctie';
import { relatief } from '../formule/relatief';
import { verschuif } from '../formule/verschuif';
import { maakMoederzoeker, omvangVan } from './moedercel';
import {
  type Bevinding,
  type Bladinhoud,
  cellenVan,
  formuleOp,
  isLeeg,
  plekVan,
  waardeOp,
  type Werkmapinhoud,
} from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

// Een rij formules van deze lengte waarvan het eind ontbreekt is geen toeval meer.
const LENGTE_VAN_EEN_REEKS = 3;
// Eén cel verder kan juist de overschreven cel zijn; daarom ook de cel daarna.
const VLAKBIJ = [1, 2].flatMap((stap) => [
  [-stap, 0] as const,
  [stap, 0] as const,
  [0, -stap] as const,
  [0, stap] as const,
]);

/** Getallen die iemand over een formule heen typte: links en rechts of boven en onder staat dezelfde formule. */
export function overschreven(boek: Werkmapinhoud): Bevinding[] {
  return boek.bladen.flatMap((blad) => {
    const moederVan = maakMoederzoeker(boek, blad);
    return cellenVan(blad).flatMap(({ rij, kolom, waarde, formule }): Bevinding[] => {
      if (formule !== '' || typeof waarde !== 'number') return [];
      const buur = buurformule(blad, rij, kolom);
      if (!buur || moederVan(rij, kolom) || kanUitloopZijn(boek, blad, rij, kolom)) return [];
      const hersteld = verschuif(buur.formule, rij - buur.rij, kolom - buur.kolom);
      const plek = plekVan(blad, rij, kolom);
      return [
        {
          soort: 'overschreven',
          ernst: 'fout',
          plek,
          zin: `Hier staat een getal waar de cellen ernaast een formule hebben. Het rekent niet mee; de formule zou ${ingekort(hersteld, 120)} zijn.`,
          herstel: [{ plek, cel: hersteld }],
        },
      ];
    });
  });
}

interface Buur {
  readonly rij: number;
  readonly kolom: number;
  readonly formule: string;
}

/** De formule die hier had moeten staan; `null` als de buren verschillen of er geen zijn. */
function buurformule(blad: Bladinhoud, rij: number, kolom: number): Buur | null {
  for (const [dr, dk] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const [een, ander] = [opPlek(blad, rij - dr, kolom - dk), opPlek(blad, rij + dr, kolom + dk)];
    if (een && ander && zelfde(een, ander)) return een;
    if (een && aanHetEind(blad, een, dr, dk)) return een;
  }
  return null;
}

/** Aan het eind van een reeks, als de reeks ernaast hier nog wel doorloopt. */
function aanHetEind(blad: Bladinhoud, laatste: Buur, dr: number, dk: number): boolean {
  for (let stap = 1; stap < LENGTE_VAN_EEN_REEKS; stap += 1) {
    const eerder = opPlek(blad, laatste.rij - dr * stap, laatste.kolom - dk * stap);
    if (!eerder || !zelfde(eerder, laatste)) return false;
  }
  return [-1, 1].some((zij) => {
    const naast = opPlek(blad, laatste.rij + dr + dk * zij, laatste.kolom + dk + dr * zij);
    const erboven = opPlek(blad, laatste.rij + dk * zij, laatste.kolom + dr * zij);
    return naast !== null && erboven !== null && zelfde(naast, erboven);
  });
}

function opPlek(blad: Bladinhoud, rij: number, kolom: number): Buur | null {
  const formule = formuleOp(blad, rij, kolom);
  return formule === '' ? null : { rij, kolom, formule };
}

/** Of twee cellen dezelfde formule hebben, los van hun plaats. Een formule zonder verwijzing zegt niets. */
function zelfde(een: Buur, ander: Buur): boolean {
  const vorm = relatief(een.formule, een.rij, een.kolom);
  return vorm.includes('[') && vorm === relatief(ander.formule, ander.rij, ander.kolom);
}

/** Of de waarde kan horen bij een formule van ons erboven of links, waarvan hier niet te zeggen is hoe ver zij loopt. */
function kanUitloopZijn(boek: Werkmapinhoud, blad: Bladinhoud, rij: number, kolom: number): boolean {
  return [
    [1, 0],
    [0, 1],
  ].some(([dr = 0, dk = 0]) => {
    let [r, k] = [rij - dr, kolom - dk];
    while (r >= 0 && k >= 0 && formuleOp(blad, r, k) === '' && !isLeeg(waardeOp(blad, r, k))) {
      r -= dr;
      k -= dk;
    }
    const bron = opPlek(blad, r, k);
    return (
      bron !== null &&
      roeptEigenFunctieAan(bron.formule) &&
      omvangVan(boek, blad, bron.formule) === null &&
      !stoptErvoor(blad, bron, rij - r, kolom - k)
    );
  });
}

/** Of dezelfde formule vlakbij op deze afstand niets van zichzelf heeft staan: zo ver loopt zij dan niet. */
function stoptErvoor(blad: Bladinhoud, bron: Buur, rijen: number, kolommen: number): boolean {
  return VLAKBIJ.some(([dr, dk]) => {
    const zelfdeFormule = opPlek(blad, bron.rij + dr, bron.kolom + dk);
    if (zelfdeFormule === null || !zelfde(zelfdeFormule, bron)) return false;
    const [r, k] = [zelfdeFormule.rij + rijen, zelfdeFormule.kolom + kolommen];
    return formuleOp(blad, r, k) !== '' || isLeeg(waardeOp(blad, r, k));
  });
}

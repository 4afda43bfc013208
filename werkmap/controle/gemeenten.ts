import { type Kolomnaam, KOLOMMEN } from '../../core/grens/gemeentetabel';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import { adresVan } from '../poort/adres';
import { opsomming } from '../../core/tekst/opsomming';
import { type Tabel, tabelIn } from './gemeentetabel';
import {
  type Bevinding,
  type Bladinhoud,
  isLeeg,
  plekVan,
  waardeOp,
  type Werkmapinhoud,
} from './werkmapinhoud';
import { ingekort, ingekorteLijst } from '../../core/tekst/ingekort';

// Pas als een lijst de meeste gemeenten noemt, is een ontbrekende een vergissing en geen keuze.
const DEEL_VAN_DE_REGIO = 0.6;
const KLEINSTE_REGIO = 3;

/** De tabel GEMEENTEN zelf, lege cellen daarin, en andere tabellen waar een gemeente ontbreekt. */
export function gemeenten(boek: Werkmapinhoud): Bevinding[] {
  const tabel = tabelIn(boek);
  if (!tabel) return [];
  return [
    ...onleesbaar(tabel),
    ...legeCellen(tabel),
    ...boek.bladen.flatMap((blad) => onvolledigeLijsten(blad, tabel)),
  ];
}

function onleesbaar({ blad, vak, fout }: Tabel): Bevinding[] {
  if (fout === null) return [];
  const rij = /\brij (\d+)/.exec(fout)?.[1];
  const adres =
    rij === undefined ? adresVan(vak) : adresVan({ ...vak, rij: vak.rij + Number(rij) - 1, rijen: 1 });
  return [{ soort: 'gemeenten', ernst: 'fout', plek: { blad: blad.naam, adres }, zin: hoofdletter(fout) }];
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

/** Een kolom die bij sommige gemeenten is ingevuld en bij andere niet. */
function legeCellen({ blad, gemeenten: lijst, kolommen }: Tabel): Bevinding[] {
  return [...kolommen].flatMap(([naam, kolom]): Bevinding[] => {
    if (naam === 'gemeente' || naam === 'centrum') return [];
    const leeg = lijst.filter(({ rij }) => isLeeg(waardeOp(blad, rij, kolom)));
    if (leeg.length === lijst.length) return [];
    return leeg.map(({ naam: gemeente, rij }) => ({
      soort: 'gemeenten',
      ernst: 'let op',
      plek: plekVan(blad, rij, kolom),
      zin: `${ingekort(gemeente)} heeft geen ${KOLOMMEN[naam as Kolomnaam]}; dat telt als 0. Vul een getal in, of 0 als het klopt.`,
    }));
  });
}

function onvolledigeLijsten(blad: Bladinhoud, tabel: Tabel): Bevinding[] {
  const regio = new Map(tabel.gemeenten.map(({ naam }) => [vergelijkbaar(naam), naam]));
  if (regio.size < KLEINSTE_REGIO) return [];
  const breedte = blad.waarden.reduce((breedste, rij) => Math.max(breedste, rij.length), 0);
  return Array.from({ length: breedte }, (_, kolom) => kolom).flatMap((kolom) =>
    blokken(blad, kolom, regio).flatMap(({ eerste, laatste, namen }): Bevinding[] => {
      if (blad === tabel.blad && laatste > tabel.vak.rij && eerste < tabel.vak.rij + tabel.vak.rijen)
        return [];
      if (namen.size === regio.size || namen.size < DEEL_VAN_DE_REGIO * regio.size) return [];
      const mist = [...regio].filter(([sleutel]) => !namen.has(sleutel)).map(([, naam]) => naam);
      return [
        {
          soort: 'gemeenten',
          ernst: 'let op',
          plek: {
            blad: blad.naam,
            adres: adresVan({ rij: eerste, kolom, rijen: laatste - eerste + 1, kolommen: 1 }),
          },
          zin: `In deze lijst ${mist.length === 1 ? 'ontbreekt' : 'ontbreken'} ${opsomming(ingekorteLijst(mist), 'en')}.`,
        },
      ];
    }),
  );
}

interface Blok {
  readonly eerste: number;
  readonly laatste: number;
  readonly namen: ReadonlySet<string>;
}

/** Aaneengesloten cellen onder elkaar waarin gemeenten van de regio staan. */
function blokken(blad: Bladinhoud, kolom: number, regio: ReadonlyMap<string, string>): Blok[] {
  const gevonden: { eerste: number; laatste: number; namen: Set<string> }[] = [];
  blad.waarden.forEach((regel, rij) => {
    const cel = regel[kolom];
    if (typeof cel !== 'string') return;
    const naam = vergelijkbaar(cel);
    if (!regio.has(naam)) return;
    const vorige = gevonden[gevonden.length - 1];
    // Dezelfde naam nog eens is een nieuwe lijst, ook als zij er direct onder staat.
    if (vorige && rij - vorige.laatste <= 2 && !vorige.namen.has(naam)) {
      vorige.laatste = rij;
      vorige.namen.add(naam);
    } else gevonden.push({ eerste: rij, laatste: rij, namen: new Set([naam]) });
  });
  return gevonden;
}

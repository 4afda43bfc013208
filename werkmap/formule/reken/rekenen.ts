import { alsGetal, decimaalVanTekst, macht10 } from '../../../core/getal/decimaal';
import { halfVanNulAf, naarBeneden, naarBoven } from '../../../core/getal/afronden';
import { getalcel, los, perGetal, type Rooster, type Formulewaarde } from '../waarde';
import { type Argument, gewoon, type GewoneFunctie } from './functie';

type Afronding = (teller: bigint, noemer: bigint) => bigint;

/** Rondt af op een aantal decimalen, met de vijftien cijfers waarmee een rekenblad rekent; min is op tientallen. */
export function rondAf(getal: number, decimalen: number, afronding: Afronding = halfVanNulAf): Formulewaarde {
  if (Math.abs(decimalen) > 30) return { fout: '#NUM!' };
  const plaatsen = Math.trunc(decimalen);
  const { waarde, schaal } = decimaalVanTekst(getal.toPrecision(15));
  const teller = waarde * macht10(Math.max(plaatsen, 0));
  const noemer = macht10(schaal + Math.max(-plaatsen, 0));
  const heel = afronding(teller, noemer);
  return getalcel(
    plaatsen >= 0
      ? alsGetal({ waarde: heel, schaal: plaatsen })
      : alsGetal({ waarde: heel * macht10(-plaatsen), schaal: 0 }),
  );
}

const naarNul: Afronding = (teller, noemer) =>
  teller < 0n ? -naarBeneden(-teller, noemer) : naarBeneden(teller, noemer);
const vanNulAf: Afronding = (teller, noemer) =>
  teller < 0n ? -naarBoven(-teller, noemer) : naarBoven(teller, noemer);

function afronden(afronding: Afronding, minstens: number): GewoneFunctie {
  return gewoon(minstens, 2, ([getal, decimalen]) =>
    perGetal([getal!.rooster(), decimalen?.rooster() ?? los(0)], (a, b) => rondAf(a, b, afronding)),
  );
}

function metGetallen(
  aantal: number,
  reken: (...getallen: readonly number[]) => Formulewaarde,
): GewoneFunctie {
  return gewoon(aantal, aantal, (argumenten: readonly Argument[]): Rooster =>
    perGetal(
      argumenten.map((argument) => argument.rooster()),
      reken,
    ),
  );
}

export const REKENEN: Readonly<Record<string, GewoneFunctie>> = {
  ROUND: afronden(halfVanNulAf, 2),
  ROUNDUP: afronden(vanNulAf, 2),
  ROUNDDOWN: afronden(naarNul, 2),
  TRUNC: afronden(naarNul, 1),
  INT: metGetallen(1, (a) => rondAf(a, 0, naarBeneden)),
  ABS: metGetallen(1, (a) => Math.abs(a)),
  SIGN: metGetallen(1, (a) => getalcel(Math.sign(a))),
  SQRT: metGetallen(1, (a) => (a < 0 ? { fout: '#NUM!' } : Math.sqrt(a))),
  MOD: metGetallen(2, (a, b) => (b === 0 ? { fout: '#DIV/0!' } : getalcel(a - b * Math.floor(a / b)))),
};

import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { type Centen, som } from '../getal/centen';
import { alsGetal, macht10, NUL, opGelijkeSchaal } from '../getal/decimaal';
import { rondMetSom } from '../getal/grootsteRest';
import { BRONNEN } from './bronnen';

/**
 * De verrekening naar herkomst: prijs × (eigen inwoners elders − anderen hier), in centen; samen precies 0.
 *
 * @param clienten n×n gehele getallen op één schaal, rij = herkomst, kolom = verblijf
 * @param schaal het aantal decimalen van die getallen
 */
export function verrekeningNaarHerkomst(
  clienten: readonly (readonly bigint[])[],
  schaal: number,
  prijs: Centen,
): Centen[] {
  const netto = clienten.map((rij, g) => som(rij) - som(clienten.map((ander) => ander[g]!)));
  return rondMetSom(
    netto.map((aantal) => aantal * prijs),
    macht10(schaal),
    netto.map((aantal) => (aantal < 0n ? -aantal : aantal)),
  );
}

export const HERKOMST = definieer({
  naam: 'BWMO_HERKOMST',
  groep: 'solidariteit',
  samenvatting: 'Verrekening tussen gemeenten naar herkomst van cliënten.',
  uitleg:
    'Elke rij is de gemeente van herkomst, elke kolom de gemeente van verblijf. Een gemeente betaalt voor haar inwoners die elders verblijven en ontvangt voor anderen die bij haar verblijven. Een positief bedrag is betalen, een negatief ontvangen; samen is het precies 0.',
  bron: [BRONNEN.afEnUitnamen],
  argumenten: [
    {
      naam: 'clienten',
      soort: 'kenmerken',
      eenheid: 'aantal',
      uitleg: 'een vierkante tabel: rij is herkomst, kolom is verblijf',
    },
    { naam: 'prijs', soort: 'bedrag', eenheid: 'euro', uitleg: 'het bedrag per cliënt' },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'euro', uitleg: 'per gemeente: + betaalt, − ontvangt, als kolom' },
  voorbeelden: [
    {
      naam: 'drie gemeenten; de meeste cliënten verblijven in de eerste',
      invoer: {
        clienten: [
          [40, 1, 0],
          [8, 5, 1],
          [6, 0, 3],
        ],
        prijs: 45000,
      },
      uitkomst: kolom(-585000, 360000, 225000),
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ clienten, prijs }, gang) => {
    const n = clienten.kolommen;
    const rijen = clienten.cellen.length / n;
    if (rijen !== n) throw fouten.nietVierkant({ argument: 'clienten' }, rijen, n);
    const { waarden, schaal } = opGelijkeSchaal(clienten.cellen.map((cel) => cel ?? NUL));
    const matrix = Array.from({ length: n }, (_, r) => waarden.slice(r * n, (r + 1) * n));
    const getal = (waarde: bigint) => alsGetal({ waarde, schaal });
    if (gang.uitleg) {
      const elders = matrix.map((rij, g) => getal(som(rij) - rij[g]!));
      const hier = matrix.map((rij, g) => getal(som(matrix.map((ander) => ander[g]!)) - rij[g]!));
      gang.stap('eigen inwoners die elders verblijven', 'aantal', elders);
      gang.stap('anderen die hier verblijven', 'aantal', hier);
      gang.stap('prijs per cliënt', 'euro', prijs);
    }
    const bedragen = gang.stap(
      'verrekening per gemeente',
      'euro',
      verrekeningNaarHerkomst(matrix, schaal, prijs),
    );
    return bedragen.map((bedrag) => [bedrag]);
  },
});

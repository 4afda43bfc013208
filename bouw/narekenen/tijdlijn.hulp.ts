import { WEGGELATEN } from './argument.hulp';
import type { Uitschrijving } from './recept.hulp';

/** Onze functies over cliënten in de tijd in gewone formules, naar de gesloten vorm in de handleiding. */
export const TIJDLIJN: Readonly<Record<string, Uitschrijving>> = {
  BWMO_CLIENTENVERLOOP: (
    [bestaand, instroom, verblijf, jaren, uitkomst = WEGGELATEN, wijze = WEGGELATEN],
    hulp,
  ) => {
    const duur = hulp.cel('verblijf', verblijf!.tekst);
    const vast = wijze.weggelaten ? 'FALSE' : `(${wijze.tekst}="vast")`;
    const stap = hulp.cel('stap in maanden', `IF(${duur}>=12;1;1/4)`);
    const stappen = hulp.cel('stappen per jaar', `12/${stap}`);
    const weg = hulp.cel('deel dat per stap vertrekt', `MIN(1;${stap}/${duur})`);
    const blijft = hulp.cel('deel dat per stap blijft', `1-${weg}`);
    const eerste = hulp.cel(
      'deel van de bestaande cliënten in het eerste jaar',
      `(1+${blijft})/2*(1-${blijft}^${stappen})/(${stappen}*${weg})`,
    );
    const langst = hulp.cel('cliënten per instroom', `IF(${vast};${duur};${stap}/${weg})`);
    const delen = jaren!.cellen.map((_, t) => {
      const tot = (maand: number) => `MIN(${maand};${duur})`;
      const [van, naar] = [tot(12 * t), tot(12 * (t + 1))];
      const geleidelijk = t === 0 ? eerste : `IF(${blijft}=0;0;${eerste}*${blijft}^(${stappen}*${t}))`;
      return hulp.cel(
        'deel van de bestaande cliënten',
        `IF(${vast};(${naar}-${van})*(2*${duur}-${naar}-${van})/(24*${duur});${geleidelijk})`,
      );
    });
    const woord = uitkomst.weggelaten ? '"samen"' : uitkomst.tekst;
    return Array.from({ length: bestaand!.rijen }, (_, g) =>
      delen.map((deel) => {
        const oud = `ROUND(${bestaand!.cel(g)}*${deel};4)`;
        const nieuw = `ROUND(${instroom!.cel(g)}*${langst}*(1-${deel});4)`;
        return `IF(${woord}="bestaand";${oud};IF(${woord}="nieuw";${nieuw};${oud}+${nieuw}))`;
      }),
    );
  },
};

import type { Argument } from './argument.hulp';
import { doorstroom } from './doorstroom.hulp';
import { grootsteRest } from './grootsteRest.hulp';
import type { Uitschrijving } from './recept.hulp';

const tekst = (woord: string) => `"${woord}"`;

// Zoveel plekken worden geprobeerd; meer hebben de voorbeelden niet nodig.
const PROBEER = 'ROW($A$1:$A$1000)';

/** De kans dat alle plekken bezet zijn (Erlang B): de Poisson-kans op precies zoveel, als het er niet meer kunnen zijn. */
const weigerkans = (plekken: string, clienten: string) =>
  `(POISSON(${plekken};${clienten};FALSE)/POISSON(${plekken};${clienten};TRUE))`;

/** De kans op wachten (Erlang C), uit de weigerkans; alleen als er meer plekken dan cliënten zijn. */
const wachtkans = (plekken: string, clienten: string) => {
  const b = weigerkans(plekken, clienten);
  return `(${plekken}*${b}/(${plekken}-${clienten}*(1-${b})))`;
};

/** Het eerste aantal plekken waarbij `teVeel` niet meer geldt: er zijn er precies zoveel waarbij het nog wel geldt. */
const eerste = (clienten: string, teVeel: string) => `IF(${clienten}=0;0;SUMPRODUCT(((${teVeel})>0)*1)+1)`;

const teLang = (clienten: string, duur: string, norm: string) =>
  `(${PROBEER}<=${clienten})+(${PROBEER}>${clienten})*(${wachtkans(PROBEER, clienten)}*${duur}>${norm}*(${PROBEER}-${clienten}))`;
const teVaakWachten = (clienten: string, duur: string, kans: string, maanden: string) =>
  `(${PROBEER}<=${clienten})+(${PROBEER}>${clienten})*(${wachtkans(PROBEER, clienten)}*EXP(-(${PROBEER}-${clienten})*${maanden}/${duur})>${kans})`;
const teVaakWeigeren = (clienten: string, kans: string) => `${weigerkans(PROBEER, clienten)}>${kans}`;

const clientenVan = (instroom: Argument, duur: Argument) => `(${instroom.tekst}*${duur.tekst})`;
const of = (argument: Argument | undefined, standaard: string) =>
  !argument || argument.weggelaten ? standaard : argument.tekst;

/** Onze functies over plekken en wonen in gewone formules, elk naar haar beschrijving in de handleiding. */
export const WONEN: Readonly<Record<string, Uitschrijving>> = {
  BWMO_PLEKKEN: ([instroom, duur, norm]) => [
    // Negen decimalen: 240 gedeeld door 1 mag door afronding niet net boven 240 uitkomen.
    [`ROUNDUP(ROUND(${clientenVan(instroom!, duur!)}/${of(norm, '1')};9);0)`],
  ],

  BWMO_BEZETTING: ([instroom, duur, plekken]) => [
    [`MIN(1;${clientenVan(instroom!, duur!)}/${plekken!.tekst})`],
  ],

  BWMO_WACHTTIJD: ([instroom, duur, plekken, variatie]) => {
    const [c, a] = [plekken!.tekst, clientenVan(instroom!, duur!)];
    return [[`${wachtkans(c, a)}*${duur!.tekst}/(${c}-${a})*(1+${of(variatie, '1')}^2)/2`]];
  },

  BWMO_WACHTKANS: ([instroom, duur, plekken, maanden]) => {
    const [c, a] = [plekken!.tekst, clientenVan(instroom!, duur!)];
    return [[`IF(${a}>=${c};1;${wachtkans(c, a)}*EXP(-(${c}-${a})*${of(maanden, '0')}/${duur!.tekst}))`]];
  },

  BWMO_WEIGERKANS: ([instroom, duur, plekken]) => [
    [weigerkans(plekken!.tekst, clientenVan(instroom!, duur!))],
  ],

  BWMO_PLEKKEN_WACHTTIJD: ([instroom, duur, maanden]) => {
    const a = clientenVan(instroom!, duur!);
    return [[eerste(a, teLang(a, duur!.tekst, maanden!.tekst))]];
  },

  BWMO_PLEKKEN_WACHTKANS: ([instroom, duur, kans, maanden]) => {
    const a = clientenVan(instroom!, duur!);
    return [[eerste(a, teVaakWachten(a, duur!.tekst, kans!.tekst, of(maanden, '0')))]];
  },

  BWMO_PLEKKEN_WEIGERKANS: ([instroom, duur, kans]) => {
    const a = clientenVan(instroom!, duur!);
    return [[eerste(a, teVaakWeigeren(a, kans!.tekst))]];
  },

  BWMO_BUNDELING: ([instroom, duur, doel, norm, maanden], hulp) => {
    const n = hulp.cel('norm', norm!.tekst);
    const wachten = hulp.cel('maanden', of(maanden, '0'));
    const nodig = (clienten: string, duurCel: string) =>
      `IF(${doel!.tekst}="wachttijd";${eerste(clienten, teLang(clienten, duurCel, n))};IF(${doel!.tekst}="wachtkans";${eerste(clienten, teVaakWachten(clienten, duurCel, n, wachten))};${eerste(clienten, teVaakWeigeren(clienten, n))}))`;
    const perGemeente = instroom!.cellen.map((cel, g) => {
      const eigenDuur = duur!.cellen[duur!.cellen.length === 1 ? 0 : g]!;
      return { clienten: hulp.cel('cliënten', `${cel}*${eigenDuur}`), duur: eigenDuur };
    });
    const alleen = perGemeente.map((gemeente) => hulp.cel('alleen', nodig(gemeente.clienten, gemeente.duur)));
    const alle = hulp.cel('cliënten samen', perGemeente.map(({ clienten }) => clienten).join('+'));
    const gemiddeld = hulp.cel('verblijfsduur samen', `${alle}/SUM(${instroom!.tekst})`);
    const samen = hulp.cel('samen', nodig(alle, gemiddeld));
    const apart = hulp.cel('apart', alleen.join('+'));
    return [[apart, samen, `${apart}-${samen}`]];
  },

  BWMO_GEBLOKKEERD: ([plekken, duur, aandeel, woningen]) => [
    [
      `IF(${aandeel!.tekst}=0;0;MAX(0;${plekken!.tekst}-${woningen!.tekst}/12*${duur!.tekst}/${aandeel!.tekst}))`,
    ],
  ],

  BWMO_WACHTLIJST_AFBOUW: ([plekken, duur, wachtlijst, jaren]) => {
    const [p, d, w, j] = [plekken!.tekst, duur!.tekst, wachtlijst!.tekst, jaren!.tekst];
    return [[`${w}/${j}`, `${w}*${d}/(${d}+12*${j})`, `${p}/(${p}/${d}+${w}/(12*${j}))`]];
  },

  BWMO_WOONOPGAVE: ([uitstroom, gerealiseerd, achterstand], hulp) => {
    let over = of(achterstand, '0');
    const rijen = uitstroom!.cellen.map((cel, i) => {
      const gehaald = gerealiseerd!.cellen[i]!;
      const nodig = hulp.cel('nodig', `${cel}+${over}`);
      over = hulp.cel('achterstand', `MAX(0;${nodig}-${gehaald})`);
      return [nodig, `${gehaald}+0`, over, `IF(${nodig}=0;"";${gehaald}/${nodig})`];
    });
    return [['nodig', 'gerealiseerd', 'achterstand eind', 'realisatiegraad'].map(tekst), ...rijen];
  },

  BWMO_SPREIDING: ([plekken, inwoners], hulp) => {
    const [alle, mensen] = [`SUM(${plekken!.tekst})`, `SUM(${inwoners!.tekst})`];
    const evenredig = grootsteRest(hulp, 'evenredig', alle, inwoners!.cellen, '1');
    const rijen = inwoners!.cellen.map((i, g) => {
      const p = plekken!.cellen[g]!;
      return [
        `IF(${i}=0;"";${p}*10000/${i})`,
        `IF(${alle}*${i}=0;"";(${p}/${alle})/(${i}/${mensen}))`,
        evenredig[g]!,
        `${p}-${evenredig[g]!}`,
      ];
    });
    return [['plekken per 10.000 inwoners', 'index', 'evenredig aantal', 'verschil'].map(tekst), ...rijen];
  },

  BWMO_DOORSTROOM: doorstroom,
};

import type { Argument } from './argument.hulp';
import { grootsteRest, metSom } from './grootsteRest.hulp';
import type { Uitschrijving } from './recept.hulp';
import { WEGGELATEN } from './argument.hulp';

const CENT = '0.01';

const saldo = (baten: Argument, lasten: Argument) => `ROUND(SUM(${baten.tekst})-SUM(${lasten.tekst});2)`;
const perRij = (aantal: number, maak: (r: number) => string[]): string[][] =>
  Array.from({ length: aantal }, (_, r) => maak(r));
const tekst = (woord: string) => `"${woord}"`;

/** Onze functies over geld in gewone formules, elk naar haar beschrijving in de handleiding. */
export const GELD: Readonly<Record<string, Uitschrijving>> = {
  BWMO_SALDO: ([baten, lasten]) => [[saldo(baten!, lasten!)]],

  BWMO_TEKORT: (
    [baten, lasten, sleutel = WEGGELATEN, reserve = WEGGELATEN, ondergrens = WEGGELATEN],
    hulp,
  ) => {
    const tekort = hulp.cel('tekort', `MAX(0;-${saldo(baten!, lasten!)})`);
    const uitReserve = reserve.weggelaten
      ? '0'
      : `MAX(0;MIN(${tekort};${reserve.tekst}-${ondergrens.weggelaten ? '0' : ondergrens.tekst}))`;
    if (sleutel.weggelaten) return [[`${tekort}-${uitReserve}`]];
    const delen = grootsteRest(hulp, 'tekort', `${tekort}-${uitReserve}`, sleutel.cellen, CENT);
    return delen.map((deel) => [deel]);
  },

  BWMO_VERDEEL: ([bedrag, sleutel, maxima = WEGGELATEN, eenheid = WEGGELATEN], hulp) => {
    if (!maxima.weggelaten) return null;
    const per = eenheid.weggelaten ? CENT : eenheid.tekst;
    return grootsteRest(hulp, 'verdeling', bedrag!.tekst, sleutel!.cellen, per).map((deel) => [deel]);
  },

  BWMO_RESERVE: ([beginstand, mutaties, plafond = WEGGELATEN, ondergrens = WEGGELATEN], hulp) => {
    const grens = ondergrens.weggelaten ? '0' : ondergrens.tekst;
    let stand = beginstand!.tekst;
    const rijen = mutaties!.cellen.map((mutatie) => {
      const begin = hulp.cel('stand begin', stand);
      const erbij = `MAX(0;${mutatie})`;
      const past = plafond.weggelaten
        ? erbij
        : `IF(COUNT(${plafond.tekst})=0;${erbij};MIN(${erbij};MAX(0;${plafond.tekst}-${begin})))`;
      const toevoeging = hulp.cel('toevoeging', past);
      const onttrekking = hulp.cel('onttrekking', `MIN(MAX(0;-${mutatie});MAX(0;${begin}-${grens}))`);
      stand = hulp.cel('stand eind', `${begin}+${toevoeging}-${onttrekking}`);
      return [
        begin,
        toevoeging,
        onttrekking,
        stand,
        `${erbij}-${toevoeging}`,
        `MAX(0;-${mutatie})-${onttrekking}`,
      ];
    });
    const kop = ['stand begin', 'toevoeging', 'onttrekking', 'stand eind', 'niet toegevoegd', 'niet gedekt'];
    return [kop.map(tekst), ...rijen];
  },

  BWMO_INGROEIFACTOR: ([jaar, start, duur = WEGGELATEN]) => [
    [ingroeifactor(jaar!.tekst, start!.tekst, duur)],
  ],

  BWMO_INGROEI: ([historisch, objectief, macrobudget, jaren, start, duur = WEGGELATEN], hulp) => {
    const perJaar = jaren!.cellen.map((jaar, t) => {
      const factor = hulp.cel('ingroeifactor', ingroeifactor(jaar, start!.tekst, duur));
      const gewichten = historisch!.cellen.map(
        (h, g) =>
          `(1-${factor})*${h}/SUM(${historisch!.tekst})+${factor}*${objectief!.cellen[g]!}/SUM(${objectief!.tekst})`,
      );
      const budget = macrobudget!.cellen[macrobudget!.cellen.length === 1 ? 0 : t]!;
      return grootsteRest(hulp, 'ingroei', budget, gewichten, CENT);
    });
    return historisch!.cellen.map((_, g) => perJaar.map((budgetten) => budgetten[g]!));
  },

  BWMO_INDEX: ([jaren, percentages]) => [
    jaren!.cellen.map((_, t) => {
      const stappen = percentages!.cellen.slice(1, t + 1).map((p) => `(1+${p})`);
      return stappen.length === 0 ? '1' : `ROUND(${stappen.join('*')};8)`;
    }),
  ],

  BWMO_BUDGETPAD: ([historisch, objectief, jaren, start, duur = WEGGELATEN, index], hulp) => {
    const perJaar = jaren!.cellen.map((jaar, t) => {
      const factor = hulp.cel('ingroeifactor', ingroeifactor(jaar, start!.tekst, duur));
      const exact = historisch!.cellen.map(
        (h, g) => `${index!.cellen[t]!}*((1-${factor})*${h}+${factor}*${objectief!.cellen[g]!})`,
      );
      return metSom(hulp, 'budgetpad', exact);
    });
    return historisch!.cellen.map((_, g) => perJaar.map((budgetten) => budgetten[g]!));
  },

  BWMO_AFREKENING: ([voorschot, definitief]) =>
    perRij(voorschot!.rijen, (r) => [`ROUND(${definitief!.cel(r)}-${voorschot!.cel(r)};2)`]),

  // Zonder kopregel, zoals het sjabloon haar gebruikt.
  BWMO_VERSCHIL: ([oud, prijsOud, nieuw, prijsNieuw]) =>
    perRij(oud!.rijen, (r) => {
      const [n, p, m, q] = [oud!.cel(r), prijsOud!.cel(r), nieuw!.cel(r), prijsNieuw!.cel(r)];
      const [eerst, nu] = [`ROUND(${n}*${p};2)`, `ROUND(${m}*${q};2)`];
      const verschil = `ROUND(${nu}-${eerst};2)`;
      const doorAantal = `IF((${n}=0)+(${m}=0)>0;${verschil};ROUND((${m}-${n})*(${p}+${q})/2;2))`;
      return [eerst, nu, doorAantal, `ROUND(${verschil}-${doorAantal};2)`, verschil];
    }),

  BWMO_HERKOMST: ([clienten, prijs]) =>
    perRij(clienten!.rijen, (g) => {
      const elders = clienten!.cellen.filter((_, i) => Math.floor(i / clienten!.kolommen) === g);
      const hier = clienten!.cellen.filter((_, i) => i % clienten!.kolommen === g);
      return [`ROUND(${prijs!.tekst}*(SUM(${elders.join(';')})-SUM(${hier.join(';')}));2)`];
    }),

  BWMO_COHORT: ([bestaand, nieuw, centrum]) =>
    perRij(nieuw!.rijen, (r) => [
      `ROUND(${nieuw!.cel(r)}+IF(${centrum!.tekst}=${r + 1};SUM(${bestaand!.tekst});0);2)`,
    ]),

  BWMO_SPLITSING: ([saldi, sleutel, deelregio], hulp) => {
    const samen = grootsteRest(hulp, 'ongedeeld', `SUM(${saldi!.tekst})`, sleutel!.cellen, CENT);
    return perRij(sleutel!.rijen, (g) => {
      const eigen = deelregio!.cel(g);
      const gewichten = sleutel!.cellen.map((cel, i) => `${cel}*(${deelregio!.cel(i)}=${eigen})`);
      const bedrag = `SUMIF(${deelregio!.tekst};${eigen};${saldi!.tekst})`;
      const gesplitst = grootsteRest(hulp, 'deelregio', bedrag, gewichten, CENT)[g]!;
      return [samen[g]!, gesplitst, `${gesplitst}-${samen[g]!}`];
    });
  },

  BWMO_RISICOSPREIDING: ([clienten, kosten, variatie = WEGGELATEN]) => {
    const v = variatie.weggelaten ? '0' : variatie.tekst;
    const samen = `SUM(${clienten!.tekst})`;
    return perRij(clienten!.rijen, (r) => {
      const n = clienten!.cel(r);
      const alleen = `${kosten!.tekst}*SQRT(${n}*(1+${v}^2))`;
      const aandeel = `${kosten!.tekst}*SQRT(${samen}*(1+${v}^2))*${n}/${samen}`;
      return [alleen, aandeel, `${alleen}-${aandeel}`];
    });
  },

  BWMO_TARIEF: ([kostprijs, opslagen]) => [[`ROUND(${kostprijs!.tekst}*(1+SUM(${opslagen!.tekst}));2)`]],

  BWMO_PXQ: ([aantallen, prijzen]) =>
    perRij(aantallen!.rijen, (r) => {
      const delen = prijzen!.cellen.map((prijs, k) => `${aantallen!.cel(r, k)}*${prijs}`);
      return [`ROUND(${delen.join('+')};2)`];
    }),
};

function ingroeifactor(jaar: string, start: string, duur: Argument): string {
  const jaren = duur.weggelaten ? '10' : duur.tekst;
  return `IF(ISNUMBER(${start});MAX(0;MIN(1;(${jaar}-${start}+1)/${jaren}));0)`;
}

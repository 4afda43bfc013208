import { leesbareBron, STROOMPARAMETERS, type Stroomnaam } from '../../werkmap';
import { element } from '../element';
import { veld } from '../veld';
import { VELDNAMEN, veldId } from './controle';
import { GEEN_VELDEN, LEEG, RAMINGSCENARIOS, type Toestand, type Velden, veldenVan } from './toestand';

// Zonder deze parameters is er weinig te zien; de andere staan onder "Meer".
const EERST: readonly Stroomnaam[] = [
  'plekken',
  'in zorg',
  'wachtlijst',
  'instroom',
  'verblijfsduur',
  'aandeel woning',
  'woningen',
];

export interface Formulier {
  readonly deel: HTMLElement;
  readonly lees: () => Toestand;
}

/** Het formulier met de parameters van het stroommodel; wat iemand typt gaat als tekst naar de kern. */
export function formulier(begin: Toestand): Formulier {
  const product = tekstveld('wonen-product', begin.product);
  const bron = tekstveld('wonen-bron', begin.bron);
  const maanden = getalveld('wonen-maanden', begin.maanden);
  const simulaties = getalveld('wonen-simulaties', begin.simulaties);
  const zaad = getalveld('wonen-zaad', begin.zaad);
  const norm = getalveld('wonen-norm', begin.norm);
  const prijs = getalveld('wonen-prijs', begin.prijs);
  const prijsDaarna = getalveld('wonen-prijsDaarna', begin.prijsDaarna);
  const doel = element(
    'select',
    { id: 'wonen-doel' },
    ...['wachttijd', 'wachtkans', 'weigerkans'].map((naam) =>
      element('option', { value: naam, textContent: naam, selected: naam === begin.doel }),
    ),
  );
  const regels = new Map(
    STROOMPARAMETERS.map((parameter) => [
      parameter.naam,
      parameterregel(parameter, begin.velden[parameter.naam] ?? GEEN_VELDEN),
    ]),
  );
  const vul = (velden: Toestand['velden']): void => {
    for (const [naam, regel] of regels) if (velden[naam]) regel.zet(velden[naam]);
  };
  const rest = STROOMPARAMETERS.filter(({ naam }) => !EERST.includes(naam));
  const anders = (['maanden', 'simulaties', 'zaad', 'doel', 'norm'] as const).some(
    (naam) => begin[naam] !== LEEG[naam],
  );
  const meerGevuld = rest.some(({ naam }) => begin.velden[naam] !== undefined);
  return {
    deel: element(
      'div',
      {},
      veld('Product', product),
      veld('Bron en datum van de cijfers', bron),
      scenariokeuze(vul),
      ...EERST.map((naam) => regels.get(naam)!.deel),
      element(
        'details',
        { open: meerGevuld },
        element('summary', { textContent: 'Meer: uitval, Wlz en plekken die niet bruikbaar zijn' }),
        ...rest.map(({ naam }) => regels.get(naam)!.deel),
      ),
      element(
        'details',
        { open: begin.prijs + begin.prijsDaarna !== '' },
        element('summary', { textContent: 'Wat een woning kost die er niet komt' }),
        veld('Een plek kost per jaar, in euro', prijs),
        veld(
          'De zorg na de woning kost per jaar, in euro',
          prijsDaarna,
          'Vul 0 in als iemand met een woning geen zorg meer nodig heeft.',
        ),
      ),
      element(
        'details',
        { open: anders },
        element('summary', { textContent: 'Hoe ver vooruit en hoe vaak doorrekenen' }),
        veld('Aantal maanden vooruit', maanden),
        veld('Aantal simulaties', simulaties),
        veld(
          'Startgetal van het toeval (seed)',
          zaad,
          'Hetzelfde startgetal geeft altijd dezelfde uitkomst.',
        ),
        veld('Samen plekken delen: doel', doel),
        veld(
          'Norm bij dat doel',
          norm,
          'Bij wachttijd een aantal maanden, bij een kans een deel zoals 0,05.',
        ),
      ),
    ),
    lees: () => ({
      ...begin,
      product: product.value.trim(),
      bron: bron.value.trim(),
      velden: Object.fromEntries(
        [...regels]
          .map(([naam, regel]): [Stroomnaam, Velden] => [naam, regel.lees()])
          .filter(([, teksten]) => teksten.some(Boolean)),
      ),
      maanden: maanden.value.trim(),
      simulaties: simulaties.value.trim(),
      zaad: zaad.value.trim(),
      doel: doel.value,
      norm: norm.value.trim(),
      prijs: prijs.value.trim(),
      prijsDaarna: prijsDaarna.value.trim(),
    }),
  };
}

function scenariokeuze(vul: (velden: Toestand['velden']) => void): HTMLElement {
  const uitleg = element('p', { id: 'wonen-scenario-uitleg', className: 'zacht' });
  const keuze = element(
    'select',
    { id: 'wonen-scenario' },
    element('option', { value: '', textContent: 'eigen cijfers' }),
    ...RAMINGSCENARIOS.map(({ naam }, i) => element('option', { value: String(i), textContent: naam })),
  );
  keuze.setAttribute('aria-describedby', uitleg.id);
  keuze.onchange = () => {
    const scenario = keuze.value === '' ? undefined : RAMINGSCENARIOS[Number(keuze.value)];
    uitleg.textContent = scenario
      ? `${scenario.kern} ${scenario.aanname ?? ''} Bron: ${leesbareBron(scenario.bron)}.`
      : '';
    if (scenario) vul(veldenVan(scenario));
  };
  return element('div', {}, veld('Neem cijfers over van een regio', keuze), uitleg);
}

interface Parameterregel {
  readonly deel: HTMLElement;
  readonly lees: () => Velden;
  readonly zet: (velden: Velden) => void;
}

function parameterregel(
  { naam, eenheid, verplicht, eenmalig }: (typeof STROOMPARAMETERS)[number],
  velden: Velden,
): Parameterregel {
  const invoer = VELDNAMEN.map((veldnaam, k) => {
    const gemaakt = getalveld(veldId(naam, k), velden[k] ?? '');
    gemaakt.disabled = k === 1 && eenmalig;
    if (k > 0) gemaakt.setAttribute('aria-label', `${naam}, ${veldnaam}`);
    return gemaakt;
  });
  const [begin, ...rest] = invoer;
  const eenheidtekst = element('span', {
    id: `${veldId(naam)}-eenheid`,
    className: 'zacht',
    textContent: eenheid,
  });
  begin!.setAttribute('aria-describedby', eenheidtekst.id);
  begin!.required = verplicht;
  const onzeker = element(
    'details',
    { open: rest.some(({ value }) => value !== '') },
    element('summary', { textContent: eenmalig ? 'Onzeker' : 'Onzeker of veranderend' }),
    element(
      'div',
      { className: 'drietal' },
      ...rest
        .map((gemaakt, i) => ({ gemaakt, naam: VELDNAMEN[i + 1]! }))
        .filter(({ gemaakt }) => !gemaakt.disabled)
        .map(({ gemaakt, naam: veldnaam }) =>
          element(
            'div',
            { className: 'veld' },
            element('label', { htmlFor: gemaakt.id, textContent: veldnaam }),
            gemaakt,
          ),
        ),
    ),
  );
  return {
    deel: element(
      'div',
      { className: 'parameter' },
      element(
        'div',
        { className: 'veld' },
        element('label', { htmlFor: begin!.id, textContent: hoofdletter(naam) }),
        element('div', { className: 'metEenheid' }, begin, eenheidtekst),
      ),
      onzeker,
    ),
    lees: () => invoer.map(({ value }) => value.trim()) as unknown as Velden,
    zet: (nieuw) => {
      invoer.forEach((gemaakt, k) => (gemaakt.value = nieuw[k] ?? ''));
      onzeker.open = nieuw.slice(1).some(Boolean);
    },
  };
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

function tekstveld(id: string, value: string): HTMLInputElement {
  return element('input', { id, value });
}

function getalveld(id: string, value: string): HTMLInputElement {
  return element('input', { id, value, inputMode: 'decimal', autocomplete: 'off' });
}

import { type Antwoord, telwoord } from '../../core';
import { NVO2020 } from '../../core/normen';
import {
  antwoorden2020,
  LEGE_METING,
  NORMLIJSTEN,
  NORMONDERWERPEN,
  type Normlijst,
  PEILING_2020,
  verwijzing,
} from '../../werkmap';
import { element, knop } from '../element';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import { voortgang } from './rekenen';
import { kondigNieuweMetingAan, kondigSchrijvenAan, wijzigingen } from './schrijven';
import { ANTWOORDEN, maandnamen, peildatum, TEKENS } from './teken';
import { dezeMaand, type Kolom, kolomNu, neem2020Over, NU, type Toestand, zetAntwoord } from './toestand';

/** De antwoorden van de regio of een gemeente, met wat de norm vraagt en hoe het in 2020 was. */
export function invullen(
  toestand: Toestand,
  { werkmap, laatste, open }: Omgeving,
  gekozen: { kop: string },
  opWijziging: (opnieuw?: { readonly focus: string }) => void,
): HTMLElement {
  const kolom = toestand.kolommen.find(({ kop }) => kop === gekozen.kop) ?? kolomNu(toestand);
  const status = element('p', { className: 'zacht' });
  status.setAttribute('role', 'status');
  const zegWatOpenStaat = () => {
    status.textContent = openstaand(toestand);
  };
  const notities: (() => void)[] = [];
  const wijzig = () => {
    notities.forEach((ververs) => ververs());
    zegWatOpenStaat();
    opWijziging();
  };
  zegWatOpenStaat();
  return element(
    'section',
    { className: 'norminvullen' },
    ...gemeentedeel(
      toestand,
      kolom,
      gekozen,
      () => open('Start'),
      () => opWijziging({ focus: 'norm-kolom' }),
    ),
    peildeel(kolom, wijzig),
    toestand.tabel !== null && nieuweMeting(toestand, { werkmap, laatste, open }),
    ...overnemen(toestand, kolom, () => opWijziging({ focus: 'norm-0' })),
    ...NORMLIJSTEN.map((lijst) => lijstdeel(lijst, toestand, kolom, notities, wijzig)),
    element(
      'div',
      { className: 'normslot' },
      status,
      knopMetAankondiging(
        'Schrijf naar blad',
        () => kondigSchrijvenAan(werkmap, toestand),
        laatste,
        'knop hoofd',
      ),
    ),
  );
}

function openstaand(toestand: Toestand): string {
  if (!toestand.tabel) return 'Nog niet op een blad. Uw antwoorden zijn als concept in deze werkmap bewaard.';
  const aantal = wijzigingen(toestand).length;
  const plek = verwijzing(toestand.tabel.bereik);
  if (aantal === 0) return `Gelijk aan ${plek}.`;
  return `${telwoord(aantal, 'wijziging', 'wijzigingen')} nog niet op ${plek}.`;
}

function gemeentedeel(
  toestand: Toestand,
  kolom: Kolom,
  gekozen: { kop: string },
  naarStart: () => void,
  herteken: () => void,
): HTMLElement[] {
  const gemeentekolommen = toestand.kolommen.filter(({ soort }) => soort === 'gemeente');
  if (gemeentekolommen.length > 0) {
    const keuze = element(
      'select',
      { id: 'norm-kolom' },
      element('option', { value: NU, textContent: 'de regio' }),
      ...gemeentekolommen.map(({ kop }) => element('option', { value: kop, textContent: kop })),
    );
    keuze.value = kolom.kop;
    keuze.onchange = () => {
      gekozen.kop = keuze.value;
      herteken();
    };
    return [
      element(
        'div',
        { className: 'veld' },
        element('label', { htmlFor: keuze.id, textContent: 'Antwoorden van' }),
        keuze,
      ),
    ];
  }
  if (toestand.tabel) return [];
  if (toestand.gemeenten.length === 0) {
    return [
      element(
        'p',
        { className: 'zacht' },
        'Wilt u ook per gemeente invullen? Wijs dan eerst uw gemeenten aan. ',
        knop('Naar Start', naarStart, 'link'),
      ),
    ];
  }
  return [
    knop('Vul ook per gemeente in', () => {
      toestand.kolommen.push(
        ...toestand.gemeenten.map((kop): Kolom => ({ kop, soort: 'gemeente', meting: LEGE_METING })),
      );
      herteken();
    }),
  ];
}

function peildeel(kolom: Kolom, wijzig: () => void): HTMLElement {
  const maand = element(
    'select',
    { id: 'norm-maand' },
    element('option', { value: '', textContent: 'maand' }),
    ...maandnamen().map((naam, m) => element('option', { value: String(m + 1), textContent: naam })),
  );
  maand.value = String(kolom.meting.maand ?? '');
  maand.onchange = () => {
    kolom.meting = { ...kolom.meting, maand: maand.value === '' ? null : Number(maand.value) };
    wijzig();
  };
  const jaar = element('input', { id: 'norm-jaar', inputMode: 'numeric', size: 6, maxLength: 4 });
  const melding = element('p', { id: 'norm-jaar-melding', className: 'waarschuwing', hidden: true });
  jaar.value = String(kolom.meting.jaar ?? '');
  jaar.setAttribute('aria-describedby', melding.id);
  jaar.onchange = () => {
    const getypt = jaar.value.trim();
    const goed = getypt === '' || /^(19|20|21)\d\d$/.test(getypt);
    melding.hidden = goed;
    melding.textContent = goed ? '' : 'Vul een jaartal in, bijvoorbeeld 2026, of laat het leeg.';
    jaar.setAttribute('aria-invalid', String(!goed));
    if (!goed) return;
    kolom.meting = { ...kolom.meting, jaar: getypt === '' ? null : Number(getypt) };
    wijzig();
  };
  return element(
    'fieldset',
    { className: 'peildatum' },
    element('legend', { textContent: 'Peildatum van deze antwoorden' }),
    element('div', {}, element('label', { htmlFor: maand.id, textContent: 'Maand' }), maand),
    element('div', {}, element('label', { htmlFor: jaar.id, textContent: 'Jaar' }), jaar),
    melding,
  );
}

function overnemen({ regio2020 }: Toestand, kolom: Kolom, herteken: () => void): HTMLElement[] {
  if (regio2020 === null || kolom.soort === 'gemeente') return [];
  const open = kolom.meting.antwoorden.some(
    (antwoord, i) => antwoord === '' && antwoorden2020(regio2020)[i] !== '',
  );
  if (!open) return [];
  return [
    element(
      'div',
      { className: 'overnemen' },
      knop(`Neem de antwoorden van ${NVO2020.regios[regio2020]!.naam} uit 2020 over`, () => {
        neem2020Over(kolom, regio2020);
        herteken();
      }),
      element('p', {
        className: 'zacht',
        textContent:
          'Vult alleen wat nog onbekend is. Punt 7 en 8 van de norm zijn in 2020 niet gemeten; die vult u zelf in.',
      }),
    ),
  ];
}

function lijstdeel(
  lijst: Normlijst,
  toestand: Toestand,
  kolom: Kolom,
  notities: (() => void)[],
  wijzig: () => void,
): HTMLElement {
  const rijen = NORMONDERWERPEN.slice(lijst.eerste, lijst.eerste + lijst.aantal).map((_, i) =>
    onderwerpdeel(lijst.eerste + i, toestand, kolom, notities, wijzig),
  );
  return element('div', {}, element('h2', { textContent: lijst.titel }), ...rijen);
}

function onderwerpdeel(
  onderwerp: number,
  toestand: Toestand,
  kolom: Kolom,
  notities: (() => void)[],
  wijzig: () => void,
): HTMLElement {
  const { naam, vraagt } = NORMONDERWERPEN[onderwerp]!;
  const notitie = element('p', { id: `norm-${onderwerp}-notitie`, className: 'zacht' });
  const keuze = element(
    'select',
    { id: `norm-${onderwerp}` },
    ...ANTWOORDEN.map((antwoord) =>
      element('option', { value: antwoord, textContent: TEKENS[antwoord].woord }),
    ),
  );
  keuze.value = kolom.meting.antwoorden[onderwerp]!;
  keuze.setAttribute('aria-describedby', notitie.id);
  keuze.onchange = () => {
    zetAntwoord(kolom, onderwerp, keuze.value as Antwoord);
    wijzig();
  };
  const ververs = () => {
    const regels = [vraagt, ...vergelijking(onderwerp, toestand, kolom)].filter(
      (regel) => regel !== undefined,
    );
    notitie.textContent = regels.join(' ');
    notitie.hidden = regels.length === 0;
  };
  notities.push(ververs);
  ververs();
  return element(
    'div',
    { className: 'onderwerp' },
    element('label', { htmlFor: keuze.id, textContent: naam }),
    keuze,
    notitie,
  );
}

const VOORTGANGZIN: Readonly<Record<string, string>> = {
  verder: '▲ nu verder',
  gelijk: 'nu gelijk',
  terug: '▼ nu terug',
  '': '',
};

/** Hoe het eerder was, met wat er sindsdien veranderd is. */
function vergelijking(onderwerp: number, toestand: Toestand, kolom: Kolom): string[] {
  if (kolom.soort === 'gemeente') return [];
  const nu = kolom.meting.antwoorden[onderwerp]!;
  const zin = (wanneer: string, eerder: Antwoord) => {
    if (eerder === '') return [];
    const [woord] = voortgang([eerder], [nu]);
    const sinds = VOORTGANGZIN[woord ?? '']!;
    return [`In ${wanneer}: ${TEKENS[eerder].woord}${sinds === '' ? '' : `, ${sinds}`}.`];
  };
  const vorige = toestand.kolommen.find(({ soort, kop }) => soort === 'meting' && kop !== NU);
  const { regio2020 } = toestand;
  return [
    ...(vorige?.meting.jaar ? zin(peildatum(vorige.meting), vorige.meting.antwoorden[onderwerp]!) : []),
    ...(regio2020 === null ? [] : zin(peildatum(PEILING_2020), antwoorden2020(regio2020)[onderwerp]!)),
  ];
}

function nieuweMeting(toestand: Toestand, { werkmap, laatste }: Omgeving): HTMLElement {
  return knopMetAankondiging(
    'Begin een nieuwe meting',
    () => kondigNieuweMetingAan(werkmap, toestand, dezeMaand()),
    laatste,
  );
}

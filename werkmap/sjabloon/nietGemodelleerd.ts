import type { Blad } from '../poort/blad';
import { bouwBlad } from './opbouw';

const GRENZEN: readonly (readonly [onderwerp: string, wat: string, waarom: string, nu: string])[] = [
  [
    'Objectief verdeelmodel',
    'Het objectieve aandeel per gemeente wordt niet berekend.',
    'De maatstaven en gewichten van het model zijn niet openbaar gevonden.',
    'Neem het aandeel over uit het rekenbestand van het ministerie van BZK.',
  ],
  [
    'Datum van invoering',
    'Er staat geen datum vast in de formules.',
    'De invoering is telkens uitgesteld; een datum na 2026 is niet gevonden.',
    'Reken op blad Ingroeipad met twee startjaren en met “niet ingevoerd”.',
  ],
  [
    'Vorm van het ingroeipad',
    'De stappen zijn even groot.',
    'Er is geen officiële formule; twee gepubliceerde bedragen passen bij gelijke stappen.',
    'Verander de duur, of reken met BWMO_BUDGETPAD een eigen pad.',
  ],
  [
    'Indexatie',
    'Lonen, prijzen en groei van het aantal inwoners tellen niet vanzelf mee.',
    'Die percentages veranderen met elke circulaire.',
    'Vul de stijging van de lasten in op Begroting en die van het rijksbudget op Ingroeipad.',
  ],
  [
    'Inwoners in latere jaren',
    'Elk jaar rekent met dezelfde inwoners; cliënten lopen alleen op blad Tijdlijn mee.',
    'Een raming van inwoners per gemeente is een eigen vak.',
    'Maak voor een later jaar een kopie van de werkmap met andere inwoners.',
  ],
  [
    'Uitname voor de Wlz',
    'De uitname is één bedrag dat u invult, met de cliënten die vertrekken.',
    'De nacalculatie per regio is niet openbaar gevonden.',
    'Neem het bedrag uit de circulaire over en reken een hoger bedrag na.',
  ],
  [
    'Gedrag',
    'Niemand verandert zijn keuzes door de regeling.',
    'Hoe sterk gemeenten en aanbieders op geld reageren is niet bekend.',
    'Bespreek bij blad Afspraken wat een regeling uitlokt.',
  ],
  [
    'Toeval dat samenhangt',
    'Risico delen gaat uit van cliënten die los van elkaar komen.',
    'Een instelling die sluit of een nieuwe wet raakt alle gemeenten tegelijk; delen helpt dan minder.',
    'Zie het voordeel als bovengrens en zet zulke gebeurtenissen bij de risico’s.',
  ],
  [
    'Eigen bijdragen',
    'Wat cliënten zelf betalen telt alleen mee als u het in de baten opneemt.',
    'Dat verschilt per gemeente en per regeling.',
    'Neem de eigen bijdragen op in de kolom baten.',
  ],
  [
    'Btw en overhead',
    'Btw, huisvesting en overhead van gemeenten zitten er alleen in als u ze invult.',
    'De begroting zet overhead op een eigen taakveld.',
    'Vul ze in bij de organisatiekosten.',
  ],
  [
    'Jeugd en Zorgverzekeringswet',
    'Alleen beschermd wonen, beschermd thuis en opvang voor volwassenen tellen mee.',
    'Andere wetten hebben andere geldstromen.',
    'Zet de overgang van 18− naar 18+ bij de risico’s.',
  ],
  [
    'Plekken, wachtlijsten en woningen',
    'De bladen over geld rekenen niet met stromen van cliënten.',
    'Daarvoor zijn de bladen en functies van Capaciteit en wonen.',
    'Reken op de bladen Capaciteit, Behoefte, Doorstroom en Woonopgave.',
  ],
  [
    'Afspraken van andere regio’s',
    'Een regeling is teruggebracht tot een paar knoppen.',
    'De meeste bronnen noemen geen gewichten, plafonds of percentages.',
    'Lees bij de uitleg van BWMO_REGELING wat is aangenomen en vul eigen getallen in.',
  ],
  [
    'Codes van Iv3 vanaf 2025',
    'De codes 6.811 en 6.812 komen uit een openbaar bestand.',
    'Het voorschrift van dat jaar is niet geopend.',
    'Controleer de codes en verander ze zo nodig op blad Begroting.',
  ],
  [
    'Recht en besluit',
    'De uitkomst is geen beschikking en geen besluit.',
    'Of een regeling mag, hangt af van de centrumregeling en van uw raad.',
    'Leg keuze, besluiter en datum vast op blad Afspraken.',
  ],
  [
    'Nieuwe gemeente in de tabel',
    'Een rij erbij op blad Regio past de andere bladen niet aan.',
    'De formules lopen over een vast aantal gemeenten.',
    'Maak een nieuwe werkmap met de goede gemeenten.',
  ],
];

/** De breedte van elke kolom na de eerste: zo breed als haar langste zin. */
function breedtes(regels: readonly (readonly string[])[]): number[] {
  return regels[0]!.slice(1).map((_, k) => Math.max(...regels.map((regel) => regel[k + 1]!.length)));
}

/** Wat de cijfers weglaten, waarom, en wat u dan kunt doen. */
export function nietGemodelleerdblad(): Blad {
  const bouw = bouwBlad('Niet gemodelleerd', [36, ...breedtes(GRENZEN)], 4);
  bouw.titel(
    1,
    'Niet gemodelleerd: wat deze cijfers weglaten',
    'Lees dit voordat u een uitkomst in een raadsvoorstel zet.',
  );
  bouw.kop('A4', ['Onderwerp', 'Wat ontbreekt', 'Waarom', 'Wat u kunt doen']);
  bouw.zet('A5', GRENZEN);
  return bouw.klaar();
}

import { leesXml, veilig, XMLKOP } from './xml';
import type { Onderdelen } from './zip';

const NAAMRUIMTE = 'urn:bwmo:instellingen';
const MEESTE = 200;

/** Leest wat het paneel bij de werkmap bewaarde; staat in een eigen onderdeel dat Excel meeneemt. */
export function leesInstellingen(onderdelen: Onderdelen): Record<string, string> {
  for (const naam of onderdelen.namen()) {
    if (!/^customxml\/item\d+\.xml$/.test(naam)) continue;
    const wortel = eigen(onderdelen.lees(naam)!);
    if (wortel?.kenmerken.get('xmlns') !== NAAMRUIMTE) continue;
    return Object.fromEntries(
      wortel.kinderen.slice(0, MEESTE).map(({ kenmerken, tekst }) => [kenmerken.get('naam') ?? '', tekst]),
    );
  }
  return {};
}

/** Wat een ander programma hier bewaarde hoeft geen xml te zijn die we kennen. */
function eigen(bytes: Uint8Array): ReturnType<typeof leesXml> | null {
  try {
    return leesXml(bytes);
  } catch {
    return null;
  }
}

/** De onderdelen waarin de instellingen komen te staan; geen als er geen zijn. */
export function instellingenXml(instellingen: Readonly<Record<string, string>>): string | null {
  const regels = Object.entries(instellingen);
  if (regels.length === 0) return null;
  const inhoud = regels.map(
    ([naam, waarde]) =>
      `<instelling naam="${veilig(naam)}" xml:space="preserve">${veilig(waarde)}</instelling>`,
  );
  return `${XMLKOP}<instellingen xmlns="${NAAMRUIMTE}">${inhoud.join('')}</instellingen>`;
}

// Het certificaat van de ontwikkelserver: Excel laadt een invoegtoepassing alleen over https.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

// Buiten het project, zodat een sleutel nooit in een archief of in versiebeheer belandt.
export const MAP = path.join(homedir(), '.bwmo-ontwikkelserver');
const DAGEN = 365;
const DAG = 24 * 60 * 60 * 1000;
// Op Windows komt openssl meestal met Git mee en staat het niet in het pad.
const OPENSSL = ['openssl', 'C:\\Program Files\\Git\\usr\\bin\\openssl.exe'];
const GEEN_OPENSSL =
  'Er is geen openssl op deze computer om een certificaat te maken. Installeer openssl (op Windows zit het bij Git), ' +
  'of wijs een eigen certificaat voor localhost aan: BWMO_CERTIFICAAT=pad/naar/cert.pem BWMO_SLEUTEL=pad/naar/key.pem ' +
  'npm run excel';

/** @typedef {{ readonly certificaat: string, readonly sleutel: string }} Paden */

/**
 * Geeft de paden van sleutel en certificaat: die van de gebruiker, die van de vorige keer, of nieuwe.
 * Fout: `Error` met een zin die zegt wat te doen.
 *
 * @param {object} [keuze]
 * @param {string} [keuze.map]
 * @param {Readonly<Record<string, string | undefined>>} [keuze.omgeving]
 * @param {readonly string[]} [keuze.openssl]
 * @returns {Paden & { readonly nieuw: boolean }} `nieuw` als het net gemaakt is, en dus nog vertrouwd moet worden
 */
export function certificaat({ map = MAP, omgeving = process.env, openssl = OPENSSL } = {}) {
  const { BWMO_CERTIFICAAT: eigen, BWMO_SLEUTEL: eigenSleutel } = omgeving;
  if (eigen || eigenSleutel) {
    return { certificaat: aangewezen(eigen), sleutel: aangewezen(eigenSleutel), nieuw: false };
  }
  const paden = { certificaat: path.join(map, 'localhost.crt'), sleutel: path.join(map, 'localhost.key') };
  if (isGeldig(paden)) return { ...paden, nieuw: false };
  mkdirSync(map, { recursive: true, mode: 0o700 });
  maak(paden, openssl);
  return { ...paden, nieuw: true };
}

/** @param {string | undefined} pad */
function aangewezen(pad) {
  if (pad && existsSync(pad)) return pad;
  throw new Error(
    `BWMO_CERTIFICAAT en BWMO_SLEUTEL wijzen samen een certificaat aan; ${pad || 'één ervan'} ontbreekt.`,
  );
}

/**
 * Vlak voor het verloopt komt er een nieuw: dan hoeft niemand midden in zijn werk opnieuw te vertrouwen.
 *
 * @param {Paden} paden
 */
function isGeldig({ certificaat: bestand, sleutel }) {
  if (!existsSync(bestand) || !existsSync(sleutel)) return false;
  return Date.now() - statSync(bestand).mtimeMs < (DAGEN - 14) * DAG;
}

/**
 * @param {Paden} paden
 * @param {readonly string[]} openssl
 */
function maak({ certificaat: bestand, sleutel }, openssl) {
  const nieuw = { certificaat: `${bestand}.nieuw`, sleutel: `${sleutel}.nieuw` };
  const opdracht = [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-sha256', '-days', String(DAGEN)],
    ...['-subj', '/CN=BW-MO-rekenhulp ontwikkelserver'],
    ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ...['-addext', 'extendedKeyUsage=serverAuth'],
    ...['-keyout', nieuw.sleutel, '-out', nieuw.certificaat],
  ];
  const gelukt = openssl.some((programma) => {
    try {
      execFileSync(programma, opdracht, { stdio: 'pipe' });
      return true;
    } catch (gevangen) {
      const fout = /** @type {NodeJS.ErrnoException & { stderr?: Buffer }} */ (gevangen);
      if (fout.code === 'ENOENT') return false;
      const reden = String(fout.stderr || fout.message).trim();
      throw new Error(`openssl kon geen certificaat maken: ${reden}`, { cause: gevangen });
    }
  });
  if (!gelukt) throw new Error(GEEN_OPENSSL);
  renameSync(nieuw.sleutel, sleutel);
  renameSync(nieuw.certificaat, bestand);
}

/**
 * De opdracht waarmee dit besturingssysteem een certificaat voor deze gebruiker vertrouwt; `null` als die er niet is.
 *
 * @param {string} bestand
 * @param {string} [platform]
 */
export function vertrouwopdracht(bestand, platform = process.platform) {
  switch (platform) {
    case 'win32':
      return ['certutil', '-user', '-addstore', 'Root', bestand];
    case 'darwin':
      return [
        ...['security', 'add-trusted-cert', '-r', 'trustRoot', '-p', 'ssl'],
        ...['-k', path.join(homedir(), 'Library/Keychains/login.keychain-db'), bestand],
      ];
    default:
      return null;
  }
}

/**
 * Probeert het certificaat te vertrouwen; zegt of het gelukt is.
 *
 * @param {string} bestand
 * @param {readonly string[] | null} [opdracht]
 */
export function vertrouw(bestand, opdracht = vertrouwopdracht(bestand)) {
  if (!opdracht) return false;
  const [programma = '', ...argumenten] = opdracht;
  try {
    execFileSync(programma, argumenten, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** @param {Paden} paden */
export function leesCertificaat({ certificaat: bestand, sleutel }) {
  return { cert: readFileSync(bestand), key: readFileSync(sleutel) };
}

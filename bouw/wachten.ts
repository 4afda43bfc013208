import { afterAll, beforeAll, expect, vi } from 'vitest';
import { geefBrowser, neemBrowser, opentBrowser } from './eenBrowser.mjs';
import { GEDULD, GEDULD_MET_EEN_ANDER } from './geduld.mjs';

// Vitest kent voor expect.poll een instelling, voor vi.waitFor niet.
const { waitFor } = vi;
vi.waitFor = (toets, opties) => waitFor(toets, opties ?? { timeout: GEDULD });

if (opentBrowser(expect.getState().testPath!)) {
  beforeAll(neemBrowser, GEDULD_MET_EEN_ANDER);
  afterAll(geefBrowser);
}

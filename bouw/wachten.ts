import { vi } from 'vitest';
import { GEDULD } from './geduld.mjs';

// Vitest kent voor expect.poll een instelling, voor vi.waitFor niet.
const { waitFor } = vi;
vi.waitFor = (toets, opties) => waitFor(toets, opties ?? { timeout: GEDULD });

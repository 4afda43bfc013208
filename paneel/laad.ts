import { paneelzinnen } from './zinnen';

const OP_DEZE_COMPUTER = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Laadt een deel dat nog niet op de bladzijde staat. Fout: `Werkmapfout` die zegt hoe het weer te laden is. */
export async function laad<T>(deel: () => Promise<T>, adres = location.hostname): Promise<T> {
  try {
    return await deel();
  } catch {
    throw paneelzinnen.nietGeladen(OP_DEZE_COMPUTER.test(adres));
  }
}

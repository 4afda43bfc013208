import { type Bewaarplek, nieuwsteEerst } from './bewaarplek';

/** Een bewaarplek in het geheugen, die kan weigeren of zwijgen zoals een browser dat kan. */
export class Namaakplek implements Bewaarplek {
  readonly inhoud = new Map<string, unknown>();
  /** `vol`: bewaren mislukt; `zwijgt`: er komt nooit antwoord. */
  toestand: 'goed' | 'vol' | 'zwijgt' = 'goed';
  bewaard = 0;

  private antwoord<T>(doe: () => T): Promise<T> {
    if (this.toestand === 'zwijgt') return new Promise(() => undefined);
    return Promise.resolve().then(doe);
  }

  lades(): Promise<string[]> {
    return this.antwoord(() => [...this.inhoud.keys()].sort(nieuwsteEerst));
  }

  lees(la: string): Promise<unknown> {
    return this.antwoord(() => this.inhoud.get(la));
  }

  bewaar(la: string, werk: unknown): Promise<void> {
    return this.antwoord(() => {
      if (this.toestand === 'vol') throw new DOMException('vol', 'QuotaExceededError');
      this.bewaard += 1;
      this.inhoud.set(la, werk);
    });
  }

  wis(lades: readonly string[]): Promise<void> {
    return this.antwoord(() => lades.forEach((la) => this.inhoud.delete(la)));
  }

  wisAlles(): Promise<void> {
    return this.antwoord(() => this.inhoud.clear());
  }
}

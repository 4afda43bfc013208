import type { Kanaal, Roep, Sloten } from './tabslot';

/** Sloten en een kanaal zoals de tabbladen van één browser ze delen. */
export class Namaaktabs {
  private houder: { readonly los: () => void; readonly steel: () => void } | null = null;
  private rij: (() => void)[] = [];
  private readonly kanalen: { readonly wat: Roep; readonly doe: () => void; readonly van: object }[] = [];

  readonly sloten: Sloten = {
    request: ((_naam: string, opties: LockOptions, houVast: () => Promise<void>) =>
      new Promise<void>((klaar, mislukt) => {
        const neem = () => {
          const steel = () => mislukt(new DOMException('gestolen', 'AbortError'));
          const houder = { los: () => undefined, steel };
          this.houder = houder;
          void houVast().then(() => {
            klaar();
            if (this.houder !== houder) return;
            this.houder = null;
            this.rij.shift()?.();
          });
        };
        if (opties.steal) {
          this.houder?.steel();
          neem();
          return;
        }
        if (!this.houder) {
          neem();
          return;
        }
        this.rij.push(neem);
        opties.signal?.addEventListener('abort', () => {
          this.rij = this.rij.filter((wacht) => wacht !== neem);
          mislukt(new DOMException('afgebroken', 'AbortError'));
        });
      })) as Sloten['request'],
  };

  /** Het kanaal van één tabblad; het hoort zichzelf niet. */
  kanaal(): Kanaal {
    const van = {};
    return {
      roep: (wat) =>
        this.kanalen.filter((ander) => ander.van !== van && ander.wat === wat).forEach(({ doe }) => doe()),
      bijRoep: (wat, doe) => this.kanalen.push({ wat, doe, van }),
    };
  }
}

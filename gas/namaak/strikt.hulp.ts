/** De rand van één uitvoering van het script: elke aanroep telt, en wat terugkomt hoort in het domein van het script. */
export interface Rand {
  readonly tel: (aanroep: string) => void;
  readonly naarScript: (waarde: unknown) => unknown;
}

/** Maakt namaakobjecten die alles weigeren wat niet is nagebouwd. */
export type Strikt = <T extends object>(naam: string, leden: T) => T;

/** @param rand de rand van de uitvoering die nu loopt */
export function striktOver(rand: () => Rand): Strikt {
  return (naam, leden) =>
    // Zonder prototype: zo is een namaakobject te onderscheiden van gewone gegevens.
    new Proxy(Object.assign(Object.create(null) as object, leden), {
      get(doel, sleutel) {
        if (typeof sleutel === 'symbol') return Reflect.get(doel, sleutel) as unknown;
        if (!(sleutel in doel)) throw new Error(`Namaak: ${naam}.${sleutel} is niet nagebouwd`);
        const lid = Reflect.get(doel, sleutel) as unknown;
        if (typeof lid !== 'function') return lid;
        return (...argumenten: unknown[]) => {
          rand().tel(`${naam}.${sleutel}`);
          return rand().naarScript((lid as (...invoer: unknown[]) => unknown).apply(doel, argumenten));
        };
      },
      set(_, sleutel) {
        throw new Error(`Namaak: ${naam}.${String(sleutel)} is niet te veranderen`);
      },
    });
}

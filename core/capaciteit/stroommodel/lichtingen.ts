/** De geplaatsten van een stap: hoeveel, en hoe lang ze samen gewacht hebben. */
export interface Geplaatst {
  readonly aantal: number;
  readonly wachtmaanden: number;
  /** Hoeveel van hen uit de eerste lichting kwamen. */
  readonly uitEerste: number;
}

export interface Lichtingen {
  /** De mensen die op dit moment (in maanden) op de lijst komen. */
  readonly erbij: (aantal: number, moment: number) => void;
  /** Houdt van elke lichting hetzelfde deel over. */
  readonly houd: (deel: number) => void;
  /** Plaatst de mensen die het langst wachten. */
  readonly plaats: (aantal: number, moment: number) => Geplaatst;
}

/** De wachtlijst in lichtingen, op volgorde van binnenkomst: wie eerst komt wordt eerst geplaatst. */
export function lichtingen(): Lichtingen {
  const aantallen: number[] = [];
  const momenten: number[] = [];
  let eerste = 0;
  return {
    erbij: (aantal, moment) => {
      aantallen.push(aantal);
      momenten.push(moment);
    },
    houd: (deel) => {
      if (deel === 1) return;
      for (let i = eerste; i < aantallen.length; i += 1) aantallen[i]! *= deel;
    },
    plaats: (aantal, moment) => {
      let nog = aantal;
      let wachtmaanden = 0;
      let uitEerste = 0;
      for (; nog > 0 && eerste < aantallen.length; eerste += 1) {
        const uitLichting = Math.min(nog, aantallen[eerste]!);
        wachtmaanden += uitLichting * (moment - momenten[eerste]!);
        nog -= uitLichting;
        if (eerste === 0) uitEerste += uitLichting;
        aantallen[eerste]! -= uitLichting;
        if (aantallen[eerste]! > 0) break;
      }
      return { aantal: aantal - nog, wachtmaanden, uitEerste };
    },
  };
}

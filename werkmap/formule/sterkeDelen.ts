/**
 * De groepen knopen die elkaar heen en terug bereiken, en losse knopen die naar zichzelf wijzen (Tarjan 1972, zonder
 * recursie zodat een lange keten past).
 *
 * @param aantal de knopen zijn 0 tot `aantal`
 * @param beginnen gezocht wordt vanaf de knopen 0 tot `beginnen`; een knoop waar niets naartoe wijst telt anders niet mee
 */
export function sterkeDelen(
  aantal: number,
  beginnen: number,
  buren: (knoop: number) => readonly number[],
): number[][] {
  const volgorde = new Int32Array(aantal).fill(-1);
  const laagste = new Int32Array(aantal);
  const opStapel = new Uint8Array(aantal);
  const stapel: number[] = [];
  const delen: number[][] = [];
  let teller = 0;
  const pad: { knoop: number; verder: readonly number[]; plek: number }[] = [];
  const begin = (knoop: number) => {
    volgorde[knoop] = laagste[knoop] = teller;
    teller += 1;
    stapel.push(knoop);
    opStapel[knoop] = 1;
    pad.push({ knoop, verder: buren(knoop), plek: 0 });
  };
  for (let eerste = 0; eerste < beginnen; eerste += 1) {
    if (volgorde[eerste] !== -1) continue;
    begin(eerste);
    while (pad.length > 0) {
      const top = pad[pad.length - 1]!;
      const { knoop } = top;
      const buur = top.verder[top.plek];
      if (buur !== undefined) {
        top.plek += 1;
        if (volgorde[buur] === -1) begin(buur);
        else if (opStapel[buur]) laagste[knoop] = Math.min(laagste[knoop]!, volgorde[buur]!);
        continue;
      }
      pad.pop();
      const ouder = pad[pad.length - 1]?.knoop;
      if (ouder !== undefined) laagste[ouder] = Math.min(laagste[ouder]!, laagste[knoop]!);
      if (laagste[knoop] !== volgorde[knoop]) continue;
      const deel = stapel.splice(stapel.lastIndexOf(knoop));
      for (const lid of deel) opStapel[lid] = 0;
      if (deel.length > 1 || top.verder.includes(knoop)) delen.push(deel);
    }
  }
  return delen;
}

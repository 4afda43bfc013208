// De opmaakcodes die een bestand alleen met een nummer noemt, zoals een Nederlandse Excel ze toont.
const INGEBOUWD: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"€" #,##0;"€" -#,##0',
  6: '"€" #,##0;[Red]"€" -#,##0',
  7: '"€" #,##0.00;"€" -#,##0.00',
  8: '"€" #,##0.00;[Red]"€" -#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd-mm-yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "€" * #,##0_ ;_ "€" * -#,##0_ ;_ "€" * "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** De nummers die in elke taal van Excel hetzelfde betekenen; de andere hangen af van wie het bestand opent. */
const OVERAL_GELIJK = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

/** De opmaakcode bij een ingebouwd nummer; `undefined` is gewoon. */
export function ingebouwdeOpmaak(nummer: number): string | undefined {
  return INGEBOUWD[nummer];
}

/** Het ingebouwde nummer van een opmaakcode, als dat overal hetzelfde betekent. */
export function nummerVanOpmaak(code: string): number | undefined {
  return OVERAL_GELIJK.find((nummer) => INGEBOUWD[nummer] === code);
}

/** Of een opmaakcode van een getal een datum of tijd maakt. */
export function isDatumopmaak(code: string | undefined): boolean {
  if (code === undefined) return false;
  const kaal = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '').split(';')[0]!;
  return /[dmyhs]/i.test(kaal) && !/[#?]/.test(kaal) && !/^General$/i.test(kaal);
}

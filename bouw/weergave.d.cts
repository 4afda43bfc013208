export const GEDEELDE_MAPPEN: readonly string[];
export function vastgelegd(): Record<string, Record<string, string>>;

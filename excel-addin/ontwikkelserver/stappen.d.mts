/** Wat er na het starten te doen is. */
export function stappen(keuze: {
  readonly certificaat: string;
  readonly manifest: string;
  readonly vertrouwd: boolean;
  readonly platform?: string;
}): string;

import type { Onderdeelnaam, Paneel } from '../paneel';

/** De snelle opdrachten op het lint, met het onderdeel van het paneel dat ze openen. */
export const OPDRACHTEN: Readonly<Record<string, Onderdeelnaam>> = {
  bladenVoorRegio: 'Start',
  controleer: 'Controle',
  zetFormulesOm: 'Controle',
  herleid: 'Herleid',
};

/**
 * Koppelt de knoppen van het lint. Dat moet meteen bij het laden gebeuren, ook al is het paneel er dan nog niet:
 * een knop kan de eerste zijn die de invoegtoepassing wakker maakt.
 */
export function koppelLint(paneel: Promise<Paneel | null>): void {
  for (const [opdracht, onderdeel] of Object.entries(OPDRACHTEN)) {
    Office.actions.associate(opdracht, (klik?: Partial<Office.AddinCommands.Event>) => {
      void voerUit(paneel, onderdeel).finally(() => klik?.completed?.());
    });
  }
}

async function voerUit(paneel: Promise<Paneel | null>, onderdeel: Onderdeelnaam): Promise<void> {
  await Office.addin.showAsTaskpane();
  (await paneel)?.open(onderdeel);
}

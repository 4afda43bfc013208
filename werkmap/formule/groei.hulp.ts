/** Zoveel rekentijd kost de kleine meting minstens, in microseconden; korter meet vooral het meten. */
const MEETBAAR = 8_000;
const POGINGEN = 3;

/** Wie hieronder blijft is evenredig; de helft van kwadratisch, met ruimte voor wat een machine schommelt. */
export const EVENREDIG = 8;

/**
 * Hoeveel keer zoveel rekentijd vier keer zoveel invoer kost: vier is evenredig, zestien is kwadratisch. Vergelijkt
 * rekentijd van dit programma met zichzelf, dus een drukke of trage machine maakt geen verschil.
 */
export function groei(doe: (aantal: number) => void, aantal: number): number {
  const kost = (keren: number, omvang: number): number => {
    // eslint-disable-next-line no-restricted-syntax -- een verhouding, geen tijd
    const begin = process.cpuUsage();
    for (let keer = 0; keer < keren; keer += 1) doe(omvang);
    // eslint-disable-next-line no-restricted-syntax -- een verhouding, geen tijd
    return process.cpuUsage(begin).user;
  };
  let keren = 1;
  while (kost(keren, aantal) < MEETBAAR) keren *= 2;
  let laagste = Infinity;
  // Een meting kan hoger uitvallen dan het werk is, nooit lager: één goede is genoeg.
  for (let poging = 0; poging < POGINGEN && laagste >= EVENREDIG; poging += 1) {
    laagste = Math.min(laagste, kost(keren, 4 * aantal) / kost(keren, aantal));
  }
  return laagste;
}

const SLEUTEL = 'bwmo.onderdeel';

/**
 * Onthoudt welk onderdeel de zijbalk straks moet openen. Het menu en de zijbalk zijn twee losse uitvoeringen van het
 * script; wat de één wil weet de ander alleen via een eigenschap van de gebruiker.
 */
export function wensOnderdeel(onderdeel: string): void {
  PropertiesService.getUserProperties().setProperty(SLEUTEL, onderdeel);
}

/** Het gewenste onderdeel, één keer; daarna is de wens weg. `''` als er niets gewenst is. */
export function neemWens(): string {
  const eigenschappen = PropertiesService.getUserProperties();
  const onderdeel = eigenschappen.getProperty(SLEUTEL) ?? '';
  eigenschappen.deleteProperty(SLEUTEL);
  return onderdeel;
}

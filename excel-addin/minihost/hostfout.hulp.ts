/** Een fout zoals Excel haar over de brug stuurt. */
export class Hostfout extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const fouten = {
  nietGevonden: (wat: string) =>
    new Hostfout('ItemNotFound', `The requested resource doesn't exist: ${wat}.`),
  bestaatAl: (wat: string) => new Hostfout('ItemAlreadyExists', `The resource already exists: ${wat}.`),
  verkeerd: (waarom: string) => new Hostfout('InvalidArgument', `The argument is invalid: ${waarom}.`),
  geweigerd: () => new Hostfout('AccessDenied', 'You cannot perform the requested operation.'),
  geenSelectie: () =>
    new Hostfout('InvalidSelection', 'The current selection is invalid for this operation.'),
  celBezig: () => new Hostfout('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.'),
  storing: () =>
    new Hostfout('GeneralException', 'There was an internal error while processing the request.'),
  nietNagebouwd: (wat: string) => new Hostfout('ApiNotFound', `De minihost kent ${wat} niet.`),
};

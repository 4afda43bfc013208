import {
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  AddWorksheetMergeCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  InsertFunctionOperation,
  SetCurrencyCommand,
  SetRangeFontDecreaseCommand,
  SetRangeFontFamilyCommand,
  SetRangeFontIncreaseCommand,
  SetRangeFontSizeCommand,
  SetRangeStrickThroughCommand,
  SetTextRotationCommand,
  SetVerticalTextAlignCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';

// Wat een controller hier niet nodig heeft, of wat zonder server en gebruikers niets doet.
const VERBORGEN: readonly string[] = [
  SetRangeFontFamilyCommand.id,
  SetRangeFontSizeCommand.id,
  SetRangeFontIncreaseCommand.id,
  SetRangeFontDecreaseCommand.id,
  SetRangeStrickThroughCommand.id,
  SetVerticalTextAlignCommand.id,
  SetTextRotationCommand.id,
  // Samengevoegde cellen breken formules die over meer cellen lopen.
  AddWorksheetMergeCommand.id,
  // Deze notaties zetten negatieve bedragen tussen haakjes of alleen in rood; een begroting heeft een minteken.
  SetCurrencyCommand.id,
  'sheet.operation.open.numfmt.panel',
  // Beveiliging vraagt een server met gebruikers.
  AddRangeProtectionFromToolbarCommand.id,
  'sheet.contextMenu.permission',
  AddRangeProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
  // Leest tekst als een Amerikaans getal; de kern leest Nederlandse tekst zelf.
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  // Het scherm om zelf keuzes te maken leest Amerikaans; de keuzes van de werkmap werken zonder.
  'sheet.menu.data-validation',
  // De lijsten per soort zijn Engels; typen in de cel geeft de Nederlandse lijst.
  ...[
    'common',
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((soort) => `${InsertFunctionOperation.id}.${soort}`),
];

/** De knoppen en menu's die de werkbank weglaat. */
export const MENU: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(
  VERBORGEN.map((naam) => [naam, { hidden: true }]),
);

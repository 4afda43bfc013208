export { appsScript } from './appsScript';
export { excelMetadata } from './excelMetadata';
export { type Formulevoorbeeld, formulevoorbeeld } from './formulevoorbeeld';
export { functieoverzicht, functiepagina, schrijfwijze } from './functiepagina';
export { hulpadres, paginanaam } from './hulpadres';

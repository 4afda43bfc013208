export { appsScript } from './appsScript';
export { excelMetadata } from './excelMetadata';
export { functieteksten } from './functieteksten';
export { type Formulevoorbeeld, formulevoorbeeld } from './formulevoorbeeld';
export { functieoverzicht, functiepagina, schrijfwijze } from './functiepagina';
export { hulpadres, paginanaam } from './hulpadres';

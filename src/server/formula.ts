/** What a spreadsheet may take for a formula, at the start of a cell; full-width and small forms too. */
export const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/u;

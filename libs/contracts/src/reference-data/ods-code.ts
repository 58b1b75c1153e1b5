/** Syntax only: whether a code is in use is known from the ODS import alone. */
export const odsCodePattern = /^[A-Z0-9]{3,10}$/

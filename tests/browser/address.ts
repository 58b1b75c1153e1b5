/** A page, or a link that the page before it has. */
export type Address = string | RegExp

export const id = '[0-9a-f-]{36}'

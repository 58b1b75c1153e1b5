/** HTTP status, and a title that says in plain English what to do, by code. */
export type Refusals = Record<string, { status: number; title: string }>

import type { FastifyRequest } from 'fastify'

/**
 * Whether the script of a page asks, and nobody has clicked: it is no sign that somebody is there, so it makes no session last
 * longer, and what is to be told to somebody once is not spent on it.
 */
export const byItself = ({ headers }: FastifyRequest): boolean =>
  headers.accept === 'text/event-stream' || headers['x-renewal'] !== undefined

import type { FastifyReply, FastifyRequest } from 'fastify'
import { routeOf } from './interaction-of.js'

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
/** Swagger UI brings its scripts with it and writes its styles into the page. */
const swaggerUi =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** OWASP ASVS 5.0, 3.4. What a route says about itself stays. */
export function securityHeaders(behindTls: boolean) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const { url } = request
    const headers: Record<string, string> = {
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': isDocs(routeOf(request)) ? swaggerUi : nothing,
      ...(behindTls ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
      ...(url.startsWith('/api/v1/') ? { 'cache-control': 'no-store' } : {}),
    }
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value)
  }
}

const isDocs = (route: string): boolean => route === '/api/docs' || route.startsWith('/api/docs/')

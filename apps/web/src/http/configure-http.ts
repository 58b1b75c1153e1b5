import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'

const megabyte = 1024 * 1024

/** What the gateway takes as one file, and a little for the fields beside it. */
export const largestForm = 6 * megabyte

/** OWASP ASVS 5.0, 3.4: nothing is loaded or run but what comes from us, and inline only with the nonce of the page. */
export async function configureHttp(app: NestFastifyApplication, behindTls: boolean): Promise<void> {
  await app.register(cookie as never)
  await app.register(
    helmet as never,
    {
      enableCSPNonces: true,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
        },
      },
      hsts: behindTls ? { maxAge: 63_072_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    } as never,
  )
  const limits = { fileSize: 5 * megabyte, files: 1, fields: 100, fieldSize: 256 * 1024 }
  await app.register(multipart as never, { attachFieldsToBody: true, limits } as never)
}

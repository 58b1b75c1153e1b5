import { Secret, WholeNumber } from '@sih/contracts'

/** What every service is told. */
export class ServiceConfig {
  @Secret({ max: 1000, description: 'PostgreSQL, as the role of this service' }) DATABASE_URL: string
  @Secret({ max: 1000, description: 'nats://user:password@host:port' }) NATS_URL: string
  @Secret({
    max: 10_000,
    description: 'Public keys of all services (JWK Set): who may vouch for a principal',
  })
  PRINCIPAL_JWKS: string
  @Secret({ max: 1000, description: 'Private Ed25519 key of this service (JWK, kid = service name)' })
  SERVICE_SIGNING_JWK: string
  @WholeNumber({
    min: 0,
    max: 65_535,
    optional: true,
    description: 'Health and metrics; 0 takes any free port',
  })
  HEALTH_PORT?: number = 0
  @Secret({ max: 100, optional: true, description: 'Address the health port listens on' })
  HEALTH_HOST?: string = '127.0.0.1'
  @WholeNumber({ min: 1, max: 200, optional: true }) DATABASE_POOL?: number = 10
  @WholeNumber({
    min: 1,
    max: 3600,
    optional: true,
    description: 'Seconds: older copies of access state are not trusted',
  })
  COPY_MAX_AGE?: number = 60
}

import { PrincipalSigner, PrincipalVerifier } from '@sih/auth'
import { subscriptions } from '@sih/contracts'
import { Freshness, HeadAnnouncements, natsOptions } from '@sih/journal'
import { Clock, newId } from '@sih/kernel'
import { OutboxRecorder, UnitOfWork, databaseOptions, type Recorder } from '@sih/persistence'
import { InteractionMetrics, RefusalRecord, RpcClient } from '@sih/rpc'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { Global, Module, type DynamicModule, type FactoryProvider } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import { TerminusModule } from '@nestjs/terminus'
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm'
import type { JSONWebKeySet, JWK } from 'jose'
import { Registry, collectDefaultMetrics } from 'prom-client'
import { DataSource } from 'typeorm'
import { readConfig } from './config/read-config.js'
import { ServiceConfig } from './config/service-config.js'
import { HealthController } from './health/health.controller.js'
import { Readiness } from './health/readiness.js'
import { NATS, RECORDER } from './tokens.js'
import { SERVICE, type ServiceDefinition } from './service-definition.js'
import { ServiceHost } from './service-host.js'
import { StatusBoard } from './status/status-board.js'
import { StatusHeartbeat } from './status/status-heartbeat.js'

/** Everything a service stands on: database, transport, journal, health. Its own module adds only what it does. */
@Global()
@Module({})
export class ServiceHostModule {
  static for(definition: ServiceDefinition): DynamicModule {
    const providers = [...providersFor(definition), ...(definition.sink ? [definition.sink] : [])]
    return {
      module: ServiceHostModule,
      imports: [
        DiscoveryModule,
        TerminusModule.forRoot({ logger: false }),
        TypeOrmModule.forRootAsync({
          useFactory: () => {
            const { DATABASE_URL, DATABASE_POOL } = readConfig(ServiceConfig)
            return databaseOptions({
              url: DATABASE_URL,
              entities: definition.entities,
              applicationName: definition.service,
              poolSize: DATABASE_POOL,
            })
          },
          dataSourceFactory: (options) => new DataSource(options!).initialize(),
        }),
      ],
      controllers: [HealthController],
      providers,
      exports: [...providers, DiscoveryModule],
    }
  }
}

function providersFor(definition: ServiceDefinition) {
  const { service } = definition
  const dataSource = getDataSourceToken()
  return [
    Clock,
    ServiceHost,
    { provide: SERVICE, useValue: definition },
    { provide: ServiceConfig, useFactory: () => readConfig(ServiceConfig) },
    provide(NATS, [ServiceConfig], (config: ServiceConfig) => connect(natsOptions(config.NATS_URL, service))),
    provide(Registry, [], () => {
      const registry = new Registry()
      registry.setDefaultLabels({ service })
      collectDefaultMetrics({ register: registry })
      return registry
    }),
    { provide: RECORDER, useClass: definition.recorder ?? OutboxRecorder },
    provide(
      UnitOfWork,
      [dataSource, RECORDER, Clock],
      (database: DataSource, recorder: Recorder, clock: Clock) =>
        new UnitOfWork(database, recorder, clock, service),
    ),
    provide(
      PrincipalSigner,
      [ServiceConfig],
      (config: ServiceConfig) => new PrincipalSigner(JSON.parse(config.SERVICE_SIGNING_JWK) as JWK),
    ),
    provide(
      PrincipalVerifier,
      [ServiceConfig],
      (config: ServiceConfig) => new PrincipalVerifier(JSON.parse(config.PRINCIPAL_JWKS) as JSONWebKeySet),
    ),
    provide(
      RpcClient,
      [NATS, PrincipalSigner],
      (nats: NatsConnection, signer: PrincipalSigner) => new RpcClient(nats, signer),
    ),
    provide(RefusalRecord, [UnitOfWork], (work: UnitOfWork) => new RefusalRecord(work, service)),
    provide(InteractionMetrics, [Registry], (registry: Registry) => new InteractionMetrics(registry)),
    provide(HeadAnnouncements, [NATS], (nats: NatsConnection) => new HeadAnnouncements(nats)),
    provide(
      Freshness,
      [dataSource, ServiceConfig, HeadAnnouncements],
      (database: DataSource, config: ServiceConfig, heads: HeadAnnouncements) =>
        new Freshness(
          database,
          config.COPY_MAX_AGE! * 1000,
          heads,
          definition.recorder ? [] : subscriptions[service],
        ),
    ),
    provide(
      Readiness,
      [dataSource, NATS],
      (database: DataSource, nats: NatsConnection) => new Readiness(database, nats),
    ),
    provide(StatusBoard, [NATS], (nats: NatsConnection) => new StatusBoard(nats)),
    provide(
      StatusHeartbeat,
      [NATS, Readiness],
      (nats: NatsConnection, readiness: Readiness) =>
        new StatusHeartbeat(nats, readiness, {
          service,
          instance: newId().slice(-12),
          version: process.env['npm_package_version'] ?? 'dev',
        }),
    ),
  ]
}

const provide = (
  token: FactoryProvider['provide'],
  inject: FactoryProvider['inject'],
  useFactory: FactoryProvider['useFactory'],
): FactoryProvider => ({ provide: token, inject: inject ?? [], useFactory })

import { existsSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { newPassword, newSecrets, type SecretContents } from '@sih/deployment'
import { programs as all } from '@sih/kernel'
import * as checks from './compose-checks.js'
import { fileOf, interpolated, readCompose, textOf, type ComposeFile } from './compose-file.js'
import { declaredSettings } from './declared-settings.js'

const contents: SecretContents = {
  ...(await newSecrets('x.example')),
  natsNodePassword: newPassword(),
  smtpUrl: 'smtp://x',
}
const { $schema: _draft07, ...schema } = JSON.parse(textOf('tests/packaging/compose-spec.json')) as {
  $schema: string
}
const validate = formats.default(new Ajv({ strict: false, allErrors: true })).compile(schema)

/** Each check, with something planted that it must find. */
const table: Record<string, [checks.Check, (compose: ComposeFile) => unknown, string]> = {
  'every service is there': [
    checks.everyServiceIsThere,
    ({ services }) => delete services.audit,
    'services: audit is missing',
  ],
  'every service runs its own program': [
    checks.everyServiceIsThere,
    ({ services }) => (services.audit!.command = ['node', 'bundle/gateway/main.js']),
    'audit runs something else',
  ],
  'no setting is missing': [
    checks.settingsAreThoseOfTheConfigs(declaredSettings),
    ({ services }) => delete services.audit!.environment!.AUDIT_ORIGIN_FILE,
    'audit: AUDIT_ORIGIN is missing',
  ],
  'no setting is unknown': [
    checks.settingsAreThoseOfTheConfigs(declaredSettings),
    ({ services }) => (services.candidates!.environment!.AUDIT_ORIGIN = 'x'),
    'candidates: AUDIT_ORIGIN is not known',
  ],
  'health is asked where it answers': [
    checks.healthIsAskedWhereItAnswers,
    ({ services }) => (services.audit!.environment!.HEALTH_PORT = '1'),
    'audit is asked elsewhere',
  ],
  'the published port is the one that answers': [
    checks.healthIsAskedWhereItAnswers,
    ({ services }) => (services.gateway!.ports = ['${GATEWAY_PORTS:-3000}:80']),
    'gateway publishes another port',
  ],
  'no name keeps a service from being scaled': [
    checks.anyServiceCanBeScaled,
    ({ services }) => (services.audit!.container_name = 'audit'),
    'audit has a fixed container name',
  ],
  'no port keeps a service from being scaled': [
    checks.anyServiceCanBeScaled,
    ({ services }) => (services.gateway!.ports = ['3000:3000']),
    'gateway takes a fixed port of the host',
  ],
  'only gateway and web publish a port': [
    checks.anyServiceCanBeScaled,
    ({ services }) => (services.postgres!.ports = ['${P:-1}:5432']),
    'postgres publishes a port',
  ],
  'images are pinned': [
    checks.imagesArePinned,
    ({ services }) => (services.postgres!.image = 'postgres:latest'),
    'postgres: postgres:latest is not pinned',
  ],
  'everything is confined': [
    checks.everythingIsConfined,
    ({ services }) => delete services['nats-2']!.cap_drop,
    'nats-2 keeps capabilities',
  ],
  'no secret is forgotten': [
    checks.secretsReachWhoNeedsThem(contents),
    ({ secrets }) => delete secrets['smtp-url'],
    'secrets: smtp-url is missing',
  ],
  'no secret reaches somebody else': [
    checks.secretsReachWhoNeedsThem(contents),
    ({ services }) => services.reporting!.secrets!.push('audit-signing-key'),
    'audit-signing-key: reporting is not known',
  ],
  'no setting points at a secret that is not mounted': [
    checks.secretsReachWhoNeedsThem(contents),
    ({ services }) => (services.audit!.environment!.DATABASE_URL_FILE = '/run/secrets/database'),
    'audit reads: database is not known',
  ],
  'only gateway and web are in front': [
    checks.onlyGatewayAndWebAreInFront,
    ({ services }) => services.audit!.networks!.push('front'),
    'networks of audit: front is not known',
  ],
  'everything starts in order': [
    checks.everythingStartsInOrder,
    ({ services }) => (services.audit!.depends_on = { deploy: { condition: 'service_started' } }),
    'audit does not wait for deploy',
  ],
  'the cluster keeps three copies': [
    checks.theClusterKeepsThreeCopies,
    ({ services }) => (services.streams!.environment!.NATS_REPLICAS = '1'),
    'streams does not ask for a copy on each node',
  ],
  'what is committed is stored': [
    checks.committedMeansStored,
    ({ services }) => (services.postgres!.command = ['postgres', '-cfsync=off']),
    'PostgreSQL without fsync',
  ],
}

describe('docker-compose.yml', () => {
  it('follows the published schema of the Compose Specification', () => {
    validate(readCompose())
    expect(validate.errors).toBeNull()
    expect(validate({ ...readCompose(), service: {} })).toBe(false)
  })

  it.each(Object.entries(table))('%s', (_name, [check, plant, problem]) => {
    expect(check(readCompose())).toEqual([])
    const planted = structuredClone(readCompose())
    plant(planted)
    expect(check(planted)).toContain(problem)
  })

  it('names programs that the build makes, and files that are there', () => {
    const { services, configs } = readCompose()
    const programs = ['deploy', ...all].map((name) => services[name]!.command![1]!)
    for (const program of programs) expect([program, existsSync(fileOf(program))]).toEqual([program, true])
    for (const { file } of Object.values(configs))
      expect([file, existsSync(fileOf(file))]).toEqual([file, true])
  })

  it('gives the image the version of the project', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string }
    expect(interpolated(readCompose().services.deploy!.image)).toBe(`step-into-health-cms:${version}`)
  })
})

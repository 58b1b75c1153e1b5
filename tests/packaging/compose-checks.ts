/** What has to be true of docker-compose.yml besides its schema. Each check names what is wrong; nothing means right. */
import { secretFiles, type SecretContents } from '@sih/deployment'
import { programs, services, type ProgramName } from '@sih/kernel'
import { interpolated, mountedSecrets, type ComposeFile, type ComposeService } from './compose-file.js'

export type Check = (compose: ComposeFile) => string[]

const differences = (what: string, actual: string[], expected: string[]): string[] => [
  ...expected.filter((name) => !actual.includes(name)).map((name) => `${what}: ${name} is missing`),
  ...actual.filter((name) => !expected.includes(name)).map((name) => `${what}: ${name} is not known`),
]
const each = (compose: ComposeFile, of: (name: string, service: ComposeService) => string[]) =>
  Object.entries(compose.services).flatMap(([name, service]) => of(name, service))
const unless = (holds: boolean | undefined, problem: string) => (holds ? [] : [problem])
const settingNames = ({ environment = {} }: ComposeService) =>
  Object.keys(environment).map((name) => name.replace(/_FILE$/, ''))

export const nodes = ['nats-1', 'nats-2', 'nats-3']

export const everyServiceIsThere: Check = (compose) => [
  ...differences('services', Object.keys(compose.services), [
    ...nodes,
    'postgres',
    'deploy',
    'streams',
    'witness',
    'mailbox',
    ...programs,
  ]),
  ...programs.flatMap((service) =>
    unless(
      compose.services[service]?.command?.join(' ') === `node bundle/${service}/main.js`,
      `${service} runs something else`,
    ),
  ),
]

export const settingsAreThoseOfTheConfigs =
  (declared: (program: ProgramName) => string[]): Check =>
  (compose) =>
    programs.flatMap((service) =>
      differences(service, settingNames(compose.services[service]!).sort(), declared(service)),
    )

export const healthIsAskedWhereItAnswers: Check = (compose) =>
  programs.flatMap((service) => {
    const { environment = {}, healthcheck, ports = [] } = compose.services[service]!
    const own = { gateway: 'GATEWAY', web: 'WEB' }[service as string] ?? 'HEALTH'
    const [port, host] = [environment[`${own}_PORT`], environment[`${own}_HOST`]]
    return [
      ...unless(
        healthcheck?.test.at(-1)?.includes(`:${port}/health/ready'`),
        `${service} is asked elsewhere`,
      ),
      ...unless(host === '0.0.0.0', `${service} cannot be reached from other containers`),
      ...unless(
        ports.every((mapping) => interpolated(mapping).endsWith(`:${port}`)),
        `${service} publishes another port`,
      ),
    ]
  })

export const anyServiceCanBeScaled: Check = (compose) =>
  each(compose, (name, { container_name, ports = [], profiles = [] }) => [
    ...unless(container_name === undefined, `${name} has a fixed container name`),
    ...unless(
      ports.every((port) => /^\$\{\w+:-/.test(port)),
      `${name} takes a fixed port of the host`,
    ),
    ...unless(
      ports.length === 0 || ['gateway', 'web'].includes(name) || profiles.includes('demo'),
      `${name} publishes a port`,
    ),
  ])

export const imagesArePinned: Check = (compose) =>
  each(compose, (name, { image }) =>
    unless(
      /^[\w/-]+:\d+\.\d+(\.\d+)?(-[\w.]+)?$/.test(interpolated(image)),
      `${name}: ${image} is not pinned`,
    ),
  )

export const everythingIsConfined: Check = (compose) =>
  each(compose, (name, service) => [
    ...unless(service.read_only, `${name} may change its own files`),
    ...unless(service.cap_drop?.includes('ALL'), `${name} keeps capabilities`),
    ...unless(service.security_opt?.includes('no-new-privileges:true'), `${name} may gain rights`),
    ...unless(service.mem_limit !== undefined, `${name} may take all memory`),
    ...unless(
      service.restart === (name === 'deploy' ? 'no' : 'unless-stopped'),
      `${name}: restart ${service.restart}`,
    ),
    ...unless(service.user !== 'root', `${name} runs as root`),
    ...unless(
      !isOurs(name) || (service.init && service.stop_grace_period !== undefined),
      `${name} ends badly`,
    ),
  ])
const isOurs = (name: string) => programs.includes(name as ProgramName)

/** Who is given a secret. What begins with the name of a service is for it, passwords to set are for the deployment. */
function holdersOf(secret: string): string[] {
  if (secret === 'nats-environment') return nodes
  if (secret === 'principal-jwks') return [...services]
  if (secret === 'postgres-admin-url' || /-(owner|database)-password$/.test(secret)) return ['deploy']
  // Public keys: each side is given the other's.
  if (secret === 'audit-verifier-key') return ['witness']
  if (secret === 'witness-verifier-key') return ['audit']
  const others: Record<string, string> = { 'smtp-url': 'messaging', 'notify-api-key': 'messaging' }
  if (secret === 'deploy-nats-url') return ['deploy', 'streams']
  return [others[secret] ?? secret.split('-')[0]!]
}

export const secretsReachWhoNeedsThem =
  (contents: SecretContents): Check =>
  (compose) => [
    ...differences('secrets', Object.keys(compose.secrets), Object.keys(secretFiles(contents))),
    ...Object.entries(compose.secrets).flatMap(([name, { file }]) => [
      ...unless(file === `./deploy/secrets/${name}`, `${name} is read from ${file}`),
      ...differences(
        name,
        Object.keys(compose.services).filter((service) =>
          Object.values(mountedSecrets(compose.services[service]!)).includes(name),
        ),
        holdersOf(name),
      ),
    ]),
    ...each(compose, (name, service) => {
      const words = [...Object.values(service.environment ?? {}), ...(service.entrypoint ?? [])].join(' ')
      const read = [...words.matchAll(/\/run\/secrets\/([\w-]+)/g)].map(([, file]) => file!)
      return differences(`${name} reads`, read, Object.keys(mountedSecrets(service)))
    }),
  ]

export const onlyGatewayAndWebAreInFront: Check = (compose) => [
  ...unless(compose.networks.back?.internal, 'back leads to the internet'),
  ...each(compose, (name, { networks = [] }) => {
    const front = ['front', 'back']
    const elsewhere = { gateway: front, web: front, messaging: ['back', 'mail'], mailbox: ['mail'] }
    const expected = elsewhere[name as keyof typeof elsewhere] ?? ['back']
    return differences(`networks of ${name}`, networks, expected)
  }),
]

export const everythingStartsInOrder: Check = (compose) => [
  ...[...nodes, 'postgres'].flatMap((server) => [
    ...unless(
      compose.services.deploy?.depends_on?.[server]?.condition === 'service_healthy',
      `deploy does not wait for ${server}`,
    ),
    ...unless(compose.services[server]?.healthcheck !== undefined, `${server} has no health check`),
  ]),
  ...programs.flatMap((service) =>
    unless(
      compose.services[service]?.depends_on?.deploy?.condition === 'service_completed_successfully',
      `${service} does not wait for deploy`,
    ),
  ),
]

export const theClusterKeepsThreeCopies: Check = (compose) => [
  ...nodes.flatMap((node) =>
    unless(
      compose.services[node]?.command?.slice(0, 2).join(' ') === `--server_name ${node}`,
      `${node} has another name`,
    ),
  ),
  ...['deploy', 'streams'].flatMap((name) =>
    unless(
      compose.services[name]?.environment?.NATS_REPLICAS === String(nodes.length),
      `${name} does not ask for a copy on each node`,
    ),
  ),
]

export const committedMeansStored: Check = (compose) =>
  ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((setting) =>
    unless(compose.services.postgres?.command?.includes(`-c${setting}=on`), `PostgreSQL without ${setting}`),
  )

import { join } from 'node:path'
import {
  composeAddresses,
  deploymentSettings,
  newPassword,
  newSecrets,
  secretFiles,
  withUsers,
} from '@sih/deployment'
import { services } from '@sih/kernel'
import { nodes } from './compose-checks.js'
import { readCompose, textOf } from './compose-file.js'

const contents = { ...(await newSecrets('x.example')), natsNodePassword: newPassword(), smtpUrl: 'smtp://x' }

describe('the deployment', () => {
  const given = () => {
    const { environment } = readCompose().services.deploy!
    const names = Object.keys(environment!).map((name) => name.replace(/_FILE$/, ''))
    return Object.fromEntries(names.map((name) => [name, name === 'NATS_REPLICAS' ? '3' : 'postgres://x/y']))
  }

  it('is told all it needs', () => {
    expect(deploymentSettings(given(), '/app')).toMatchObject({ natsReplicas: 3 })
  })

  it('is told nothing that it does not need', () => {
    for (const name of Object.keys(given()).filter((setting) => setting !== 'NATS_REPLICAS'))
      expect(() => deploymentSettings({ ...given(), [name]: undefined }, '/app')).toThrow(name)
  })
})

describe('the cluster', () => {
  const environment = secretFiles(contents)['nats-environment']!
  const conf = textOf('deploy/nats.conf') + textOf('deploy/nats-node.conf')

  it('has a user in nats.conf for the deployment and for every service, and no other', () => {
    const users = [...conf.matchAll(/\{ user: (\w+), +password: \$(\w+)_NATS_PASSWORD, +permissions/g)]
    expect(users.map(([, user]) => user).sort()).toEqual(['deploy', ...services].sort())
    for (const [, user, variable] of users) expect(variable).toBe(user!.toUpperCase())
  })

  it('gives each user what the contracts say (node scripts/nats-users.mjs writes it anew)', () => {
    const written = textOf('deploy/nats.conf')
    expect(withUsers(written)).toBe(written)
  })

  it('is given every variable that its configuration uses, and no other', () => {
    const used = [...conf.matchAll(/^[^#"]*?\$(\w+)/gm)].map(([, name]) => name!)
    const defined = [...environment.matchAll(/^(\w+)=/gm)].map(([, name]) => name!)
    expect([...new Set(used)].sort()).toEqual(defined.sort())
  })

  it('has routes from every node to every node, at the port where nodes listen', () => {
    const port = /listen: "0\.0\.0\.0:(\d+)"/.exec(conf)![1]
    for (const node of nodes) expect(environment).toContain(`@${node}:${port}"`)
    expect(composeAddresses.nats.map(({ routes }) => routes)).toEqual(nodes.map((node) => `${node}:${port}`))
  })

  it('is asked for its health where it answers', () => {
    const address = /^http: "(.*)"/m.exec(conf)![1]
    for (const node of nodes)
      expect(readCompose().services[node]!.healthcheck!.test.at(-1)).toBe(`http://${address}/healthz`)
  })

  it('finds its two configuration files beside each other', () => {
    const targets = readCompose().services['nats-1']!.configs!.map(({ target }) => target)
    const included = /^include (.+)$/m.exec(conf)![1]!
    expect(targets).toContain(join('/etc/nats', included))
  })
})

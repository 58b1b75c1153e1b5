import { existsSync, readdirSync } from 'node:fs'
import { fileOf, textOf } from './compose-file.js'
import { copiedPaths, finalUser, instructionsOf, reachesTheBuild } from './dockerfile.js'
import { notInstalled, packagesOf, productionPackages, type Manifest } from './production-imports.js'

const manifest = JSON.parse(textOf('package.json')) as Manifest & { workspaces: string[] }
const dockerfile = textOf('Dockerfile')
const dockerignore = textOf('.dockerignore')
/** What runs in the image: the services, and the deployment with what it imports when it gets there. */
const needed = productionPackages([
  ...readdirSync(fileOf('apps')).map((app) => `apps/${app}`),
  'libs/deployment',
])

describe('a production install', () => {
  it('has every package that the services and the deployment need', () => {
    expect(notInstalled(needed, manifest)).toEqual([])
    expect([...needed.keys()]).toEqual(
      expect.arrayContaining(['argon2', '@nats-io/jetstream', 'swagger-ui-dist']),
    )
  })

  it('would be missed if a package were one for development', () => {
    const { argon2: _gone, ...dependencies } = manifest.dependencies
    expect(notInstalled(needed, { ...manifest, dependencies })).toEqual([
      expect.stringMatching(/^argon2 \(apps/),
    ])
  })

  it('needs nothing of the local stack or the tests', () => {
    expect([...needed.values()].filter((file) => /^libs\/(local-stack|testing)\//.test(file))).toEqual([])
  })

  it('does not need what only types come from, but what is imported late or resolved', () => {
    const source = `
      import type { Pool } from 'pg'
      import { type JWK } from 'jose'
      import { readFile } from 'node:fs'
      const late = await import('@nats-io/jetstream/lib')
      require.resolve('swagger-ui-dist/package.json')`
    expect(packagesOf(source)).toEqual(['jose', '@nats-io/jetstream', 'swagger-ui-dist'])
  })
})

describe('the Dockerfile', () => {
  const instructions = instructionsOf(dockerfile)

  it('copies what is there and is let into the build', () => {
    for (const path of copiedPaths(instructions)) {
      expect([path, existsSync(fileOf(path))]).toEqual([path, true])
      expect([path, reachesTheBuild(dockerignore, path)]).toEqual([path, true])
    }
  })

  it('copies the manifest of every workspace, without which npm refuses the lock file', () => {
    const copied = copiedPaths(instructions)
    for (const workspace of manifest.workspaces) {
      const [group] = workspace.split('/')
      expect(copied.some((path) => path === group || path === `${group}/package.json`)).toBe(true)
    }
  })

  it('runs on a Node that is maintained, and that the project allows', () => {
    const bases = instructions.filter(({ word }) => word === 'FROM').map(({ rest }) => rest.split(' ')[0])
    expect(new Set(bases)).toEqual(new Set(['node:24-trixie-slim']))
  })

  it('does not leave its containers to root', () => {
    expect(finalUser(instructions)).toBe('node')
    expect(finalUser(instructionsOf(`${dockerfile}\nUSER root`))).toBe('root')
    expect(finalUser(instructionsOf('USER node\nFROM node:24'))).toBe('root')
  })

  it('is for production', () => {
    expect(
      instructions.some(({ word, rest }) => word === 'ENV' && rest.includes('NODE_ENV=production')),
    ).toBe(true)
  })
})

describe('.dockerignore', () => {
  it.each([
    '.env',
    '.git/config',
    '.data/secrets.json',
    'deploy/secrets/postgres-password',
    'node_modules/pg/package.json',
    'libs/kernel/dist/src/index.js',
    'apps/gateway/test/call.ts',
    'apps/gateway/src/passwords/password-rules.spec.ts',
    'libs/local-stack/src/index.ts',
    'tests/packaging/image.spec.ts',
  ])('keeps %s out', (path) => {
    expect(reachesTheBuild(dockerignore, path)).toBe(false)
  })

  it.each([
    'package-lock.json',
    'libs/local-stack/package.json',
    'libs/kernel/src/index.ts',
    'apps/audit/migrations/index.ts',
  ])('lets %s in', (path) => {
    expect(reachesTheBuild(dockerignore, path)).toBe(true)
  })
})

import { auditRpc } from '@sih/contracts'
import { readOrCreateSecrets } from '@sih/local-stack'
import { rules } from './calls/rules.js'
import type { JsonWebKey } from 'node:crypto'
import { Scene } from './scene/scene.js'
import { startingTime } from '../journeys/system/system.js'
import { askOverNats } from './forgeries/ask-over-nats.js'
import { forgedAccessTokens } from './forgeries/access-tokens.js'
import { forgedPrincipals, goodPrincipal } from './forgeries/principals.js'
import { overstepping, strayed } from './database-roles.js'
import { fuzz } from './fuzz/fuzz.js'
import { notOnceOnRecord } from './one-entry-each.js'
import { toldSecrets } from './told-secrets.js'
import { Walk, type Outcome } from './walk/walk.js'

let scene: Scene
let walk: Walk
beforeAll(async () => {
  scene = await Scene.open()
  walk = new Walk(scene, rules)
}, startingTime)
afterAll(() => scene?.close(), startingTime)

const deviating = (attack: RegExp): Outcome[] =>
  walk.outcomes.filter((outcome) => attack.test(outcome.attack) && outcome.answered !== outcome.expected)

describe('Every operation of the document', () => {
  it('has a rule, and every rule an operation', () => {
    const documented = scene.document.operations.map(({ name }) => name).toSorted()
    expect(Object.keys(rules).toSorted()).toEqual(documented)
  })

  it(
    'does what it is for, if it is called as it is meant',
    async () => {
      await walk.run()
      expect(deviating(/^as meant$/)).toEqual([])
    },
    startingTime,
  )

  it('asks for a sign-in', () => expect(deviating(/^no token$/)).toEqual([]))

  it('lets in the roles that may, and no other', () => {
    expect(deviating(/^(candidate|organisation|programme|auditor)/)).toEqual([])
  })

  it('does not tell what belongs to somebody else from what there is not', () => {
    expect(deviating(/^(stranger|nothing)/)).toEqual([])
  })

  it('refuses what it cannot read', () => expect(deviating(/^(no JSON|a list|a form)$/)).toEqual([]))

  it('answers as it is documented', () => expect(walk.sender.faults).toEqual([]))
})

describe('A forged token', () => {
  it('opens nothing', async () => {
    const token = scene.people.robin.accessToken
    const response = await fetch(`${scene.system.stack.apiUrl}/.well-known/jwks.json`)
    const { keys } = (await response.json()) as { keys: JsonWebKey[] }
    const opened: string[] = []
    for (const [name, forged] of Object.entries(forgedAccessTokens(token, keys[0]!))) {
      const answer = await scene.system.nobody.ask('GET', '/auth/me', undefined, {
        Authorization: `Bearer ${forged}`,
      })
      if (answer.status !== 401) opened.push(`${name}: ${answer.status}`)
    }
    expect(opened).toEqual([])
  })

  it('vouches for nobody between the services', async () => {
    const { stack } = scene.system
    const secrets = await readOrCreateSecrets(stack.dataDir)
    const forged = forgedPrincipals(secrets, scene.people.alex.accessToken)
    const principals = { ...forged, 'a good one': goodPrincipal(secrets) }
    const { 'a good one': good, ...replies } = await askOverNats(
      stack.servers.natsUrls.gateway,
      auditRpc.getCheckpoint,
      {},
      principals,
    )
    expect(good!.err).toBeUndefined()
    const refused = Object.entries(replies).map(([name, { err, response }]) => [name, err, response])
    const expected = Object.keys(forged).map((name) => [
      name,
      { code: 'NOT_SIGNED_IN', fields: [], recorded: true },
      undefined,
    ])
    expect(refused).toEqual(expected)
  })
})

/** FUZZ_SEED repeats a run; `npm run fuzz`, or FUZZ_RUNS, makes it longer. */
const isLong = process.env['npm_lifecycle_event'] === 'fuzz'
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const runs = Number(process.env['FUZZ_RUNS'] ?? (isLong ? 300 : 6))

describe('Made-up requests', () => {
  it(`are answered as it is documented, and by no error of ours (FUZZ_SEED=${seed})`, async () => {
    console.log(`fuzzing: FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`)
    const faults = await fuzz(scene, rules, { seed, runs })
    expect(faults).toEqual([])
    const errors = scene.system.door.made.filter(({ status }) => status === null || status >= 500)
    expect(errors).toEqual([])
  }, 3_600_000)
})

describe('The database role of a service', () => {
  it(
    'changes no definition, no history, and nothing beside its own tables',
    async () => {
      expect(await overstepping(scene.system.stack.databases)).toEqual([])
    },
    startingTime,
  )

  it('gets into no other database', async () => {
    expect(await strayed(scene.system.stack.databases)).toEqual([])
  })
})

describe('A secret', () => {
  it('is in no log and no argument of a process', async () => {
    expect(await toldSecrets(scene)).toEqual([])
  })
})

describe('The audit trail', () => {
  it(
    'has each of these requests once: who, and how it ended',
    async () => {
      expect(scene.system.door.made.length).toBeGreaterThan(3_000)
      expect(await notOnceOnRecord(scene)).toEqual([])
    },
    startingTime,
  )
})

import { Secret } from '@sih/contracts'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { readConfig } from '@sih/service-host'
import { parseArgs } from 'node:util'
import { SigningKeyStore } from './access/signing-key-store.js'
import { Sealer } from './sealing/sealer.js'
import { withWork } from './with-work.js'

const usage = `Makes a new key for access tokens. Nobody notices: it is published now, signs from ten minutes on, and what the old key
has signed is good until it expires.

  node bundle/gateway/rotate-signing-key.js
  node bundle/gateway/rotate-signing-key.js --compromised   the new key signs at once, and the old ones are void

DATABASE_URL and GATEWAY_KEY (or …_FILE) are those of the gateway.`

/** Milliseconds: longer than anybody may keep the published keys (max-age), and all gateways have seen it long before. */
const publishedBefore = 10 * 60_000

class Environment {
  @Secret({ max: 1000 }) DATABASE_URL: string
  @Secret({ max: 100 }) GATEWAY_KEY: string
}

async function rotate(): Promise<void> {
  const { values } = parseArgs({ options: { compromised: { type: 'boolean' } } })
  const { DATABASE_URL, GATEWAY_KEY } = readConfig(Environment)
  const store = new SigningKeyStore(new Sealer(GATEWAY_KEY))
  await withInteraction(ownInteraction('gateway.rotate-signing-key'), () =>
    withWork(DATABASE_URL, 'rotate-signing-key', (work) =>
      work.run(async (tx) => {
        const signsFrom = new Date(tx.now().getTime() + publishedBefore)
        const made = values.compromised ? await store.replaceAll(tx) : await store.rotate(tx, signsFrom)
        console.log(
          `Made key ${made}; it signs from ${values.compromised ? 'now' : signsFrom.toISOString()} on.`,
        )
      }),
    ),
  )
}

try {
  await rotate()
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 1
}

/** Writes the users of deploy/nats.conf from the built contracts. With --check it only tells whether they are up to date. */
import { readFile, writeFile } from 'node:fs/promises'
import { withUsers } from '../libs/deployment/dist/src/nats/users.js'

const file = new URL('../deploy/nats.conf', import.meta.url)
const known = await readFile(file, 'utf8')
const written = withUsers(known)
if (!process.argv.includes('--check')) await writeFile(file, written)
else if (written !== known) {
  console.error('deploy/nats.conf is not up to date: node scripts/nats-users.mjs')
  process.exitCode = 1
}

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { updating } from './frozen.js'

const script = fileURLToPath(new URL('../../scripts/messages-page.mjs', import.meta.url))

describe('docs/messages.md', () => {
  it('says what the contracts say (UPDATE_CONTRACTS=1 writes it anew)', async () => {
    await promisify(execFile)(process.execPath, updating ? [script] : [script, '--check'])
  })
})

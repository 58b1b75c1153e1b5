import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { builtProgram } from '@sih/deployment'
import { programs } from '@sih/kernel'

/**
 * A service of a few lines: ready at once, shows its environment, and notes in a file that it was asked to stop. The one
 * that CRASHES names never gets ready; the one that STUBBORN names does not stop.
 */
const service = `
const { appendFileSync } = require('node:fs')
const { createServer } = require('node:http')
const name = __dirname.split('/').at(-1)
console.log(JSON.stringify({ level: 'info', message: 'hello', service: name }))
if (process.env.CRASHES === name) { console.error('cannot go on'); process.exit(5) }
const server = createServer((_, response) => response.end(JSON.stringify(process.env)))
server.listen(Number(process.env.GATEWAY_PORT ?? process.env.WEB_PORT ?? 0), '127.0.0.1', () => {
  process.send({ type: 'ready', service: name, healthUrl: 'http://127.0.0.1:' + server.address().port })
})
process.on('SIGTERM', () => {
  if (process.env.STUBBORN === name) return
  appendFileSync('stopped', name + '\\n'); process.exit(0)
})
process.on('disconnect', () => process.exit(0))
`

const migrations = `
require('node:fs').appendFileSync('migrated', new URL(process.env.DATABASE_URL).username + '\\n')
`

/** A project with every program in its smallest form, and a data folder. */
export class TinyProject {
  readonly root = mkdtempSync(join(tmpdir(), 'sih-project-'))
  readonly dataDir = join(this.root, 'data')

  constructor() {
    for (const name of programs) {
      const main = builtProgram(this.root, name, 'main')
      mkdirSync(dirname(main), { recursive: true })
      writeFileSync(main, service)
      writeFileSync(builtProgram(this.root, name, 'migrate'), migrations)
    }
  }

  /** The lines that services and migrations have left in a file. */
  lines(file: 'stopped' | 'migrated'): string[] {
    return readFileSync(join(this.root, file), 'utf8').trim().split('\n')
  }

  remove(): void {
    rmSync(this.root, { recursive: true, maxRetries: 5 })
  }
}

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CheckpointStore } from './checkpoint-store.js'

const folder = mkdtempSync(join(tmpdir(), 'sih-witness-'))
afterAll(() => rmSync(folder, { recursive: true }))

const built = new URL('../dist/src/checkpoint-store.js', import.meta.url).href
/** Keeps checkpoints until there is no room. A limit on the size of files stands in for the disk. */
const fill = `
  const { CheckpointStore } = await import(${JSON.stringify(built)})
  const store = new CheckpointStore(${JSON.stringify(folder)})
  let kept = 0
  try { for (; kept < 1000; kept += 1) store.keep('checkpoint ' + kept) } catch {}
  console.log(kept)`

it('a full disk leaves no half of a checkpoint, and the next one follows on a whole line', async () => {
  const { stdout } = await promisify(execFile)('sh', [
    '-c',
    `trap '' XFSZ; ulimit -f 4; exec "$0" --input-type=module -e "$1"`,
    process.execPath,
    fill,
  ])
  const kept = Number(stdout)
  expect(kept).toBeGreaterThan(10)
  expect(kept).toBeLessThan(1000)
  const store = new CheckpointStore(folder)
  expect(store.newest).toBe(`checkpoint ${kept - 1}`)
  store.keep('after')
  const notes = store.all().trim().split('\n')
  expect(notes.map((line) => (JSON.parse(line) as { checkpoint: string }).checkpoint)).toEqual([
    ...Array.from({ length: kept }, (_, n) => `checkpoint ${n}`),
    'after',
  ])
  store.close()
})

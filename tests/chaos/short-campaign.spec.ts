import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seconds = 25
const kinds = [
  'kill',
  'kill several',
  'halt',
  'lose stream',
  'break connections',
  'drop COMMIT answers',
  'fill disk',
]

interface Ended {
  code: number
  output: string
}

const campaign = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const parameters = ['chaos/dist/src/run.js', ...words]
    execFile(process.execPath, parameters, { cwd: root, maxBuffer: 2 ** 26 }, (error, output, errors) =>
      resolve({ code: error ? Number(error.code) : 0, output: output + errors }),
    )
  })

/** `npm run chaos` for as long as CI can spare: every kind of fault, and then everything is counted. */
it('nothing is lost, doubled or unverifiable after every kind of fault under load', async () => {
  const { code, output } = await campaign('--seconds', String(seconds), '--seed', '6')
  expect(output.slice(code === 0 ? -500 : -20_000)).toMatch(/\n\{"kills":[^\n]+\}\n$/)
  const result = JSON.parse(output.trim().split('\n').at(-1)!) as Record<string, number>
  expect(result).toMatchObject({ lost: 0, doubled: 0, unverifiable: 0 })
  expect(result['kills']).toBeGreaterThan(1)
  expect(result['streamLosses']).toBeGreaterThan(0)
  expect(kinds.filter((kind) => !output.includes(` s  ${kind}: `))).toEqual([])
  expect(code).toBe(0)
}, 600_000)

import { readFileSync, readdirSync } from 'node:fs'

/** Clock ticks a second: 100 on every Linux that Node runs on. */
const ticks = 100

interface ProcessTime {
  pid: number
  parent: number
  seconds: number
}

function read(pid: string): ProcessTime[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const own = Number(fields[11]) + Number(fields[12])
    const ended = Number(fields[13]) + Number(fields[14])
    return [{ pid: Number(pid), parent: Number(fields[1]), seconds: (own + ended) / ticks }]
  } catch {
    // It ended while we looked.
    return []
  }
}

/** CPU seconds that these processes and everything they have started have used so far. Linux only: reads /proc. */
export function cpuSeconds(roots: number[]): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(read)
  const wanted = new Set(roots)
  for (let grown = true; grown;) {
    const size = wanted.size
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid)
    grown = wanted.size > size
  }
  return all.filter(({ pid }) => wanted.has(pid)).reduce((sum, { seconds }) => sum + seconds, 0)
}

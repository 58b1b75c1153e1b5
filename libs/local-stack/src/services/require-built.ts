import { builtProgram } from '@sih/deployment'
import { programs } from '@sih/kernel'
import { existsSync } from 'node:fs'

/** @throws Error that names every service that was not built. */
export function requireBuilt(root: string): void {
  const missing = programs
    .map((program) => builtProgram(root, program, 'main'))
    .filter((file) => !existsSync(file))
  if (missing.length === 0) return
  throw new Error(
    `Not built yet: run \`npm run build\`. Missing:${missing.map((file) => `\n  ${file}`).join('')}`,
  )
}

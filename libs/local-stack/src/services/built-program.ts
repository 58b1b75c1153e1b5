import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { programs, type ProgramName } from '@sih/kernel'

/** Where the build puts what a program starts with. */
export const builtProgram = (root: string, program: ProgramName) =>
  join(root, 'apps', program, 'dist', 'src', 'main.js')

/** @throws Error that names every service that was not built. */
export function requireBuilt(root: string): void {
  const missing = programs.filter((program) => !existsSync(builtProgram(root, program)))
  if (missing.length === 0) return
  const files = missing.map((program) => `\n  ${builtProgram(root, program)}`).join('')
  throw new Error(`Not built yet: run \`npm run build\`. Missing:${files}`)
}

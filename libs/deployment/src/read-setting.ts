import { readFileSync } from 'node:fs'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * A setting from the environment: `NAME`, or the content of the file that `NAME_FILE` names (a mounted secret),
 * without surrounding white space. Empty counts as absent.
 * @throws Error if both are set, or the file cannot be read.
 */
export function readSetting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim()
  const file = environment[`${name}_FILE`]
  if (!file) return value || undefined
  if (value) throw new Error(`Set either ${name} or ${name}_FILE, not both`)
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (cause) {
    throw new Error(`${name}_FILE names ${file}, which cannot be read`, { cause })
  }
}

/** As {@link readSetting}, for what cannot be done without. */
export function requireSetting(environment: Environment, name: string): string {
  const value = readSetting(environment, name)
  if (value === undefined) throw new Error(`${name} (or ${name}_FILE) is not set`)
  return value
}

import { fieldsOf, parse, type Class } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { readFileSync } from 'node:fs'

/**
 * A service's settings from the environment, checked. `NAME_FILE` names a file that holds the value of NAME, for secrets.
 * @throws Error that names every setting that is missing or wrong, never its value
 */
export function readConfig<Config extends object>(type: Class<Config>, environment = process.env): Config {
  const given = fieldsOf(type).flatMap((name) => {
    const file = environment[`${name}_FILE`]
    const value = file ? readFileSync(file, 'utf8').trim() : environment[name]
    return value === undefined || value === '' ? [] : [[name, value]]
  })
  try {
    return parse(type, Object.fromEntries(given) as object)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const wrong = error.fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
    throw new Error(`Settings: ${wrong}`, { cause: error })
  }
}

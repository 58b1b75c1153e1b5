import { idMessage, isId } from '@sih/kernel'

/**
 * The one thing the tables need to be right: checking the whole event would cost more than counting it.
 * @returns which field is wrong; null if none is
 */
export function wrongId(data: Record<string, unknown>): string | null {
  for (const [name, value] of Object.entries(data)) {
    if (name.endsWith('Id') && value !== null && !isId(value)) return `${name}: ${idMessage}`
  }
  return null
}

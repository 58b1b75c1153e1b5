import type { Page } from '@sih/contracts'
import type { Person } from './person.js'

/** A whole list, read page by page. */
export async function allItems<T>(reader: Person, path: string): Promise<T[]> {
  const items: T[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const place = cursor && `&cursor=${encodeURIComponent(cursor)}`
    const page: Page<T> = await reader.get(`${path}?limit=100${place}`)
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

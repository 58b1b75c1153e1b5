import type { Class } from './parse.js'
import { ListOf, Secret, WholeNumber } from './fields.js'

/** What every list takes: at most `limit` items, after the place that `cursor` names. */
export class PageRequest {
  @WholeNumber({ min: 1, max: 100, optional: true, description: 'Number of items, 25 unless given' })
  limit?: number

  @Secret({ max: 500, optional: true, description: 'The nextCursor of the page before' })
  cursor?: string
}

export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

/** The answer of a list: a class of its own for each kind of item, so that OpenAPI names it. */
export function pageOf<Item extends object>(item: Class<Item>): Class<Page<Item>> {
  class PageOfItems implements Page<Item> {
    @ListOf(item, { max: 100 })
    items: Item[]

    @Secret({ max: 500, optional: true, description: 'Ask for this cursor to continue; null at the end' })
    nextCursor: string | null
  }
  Object.defineProperty(PageOfItems, 'name', { value: `${item.name}Page` })
  return PageOfItems
}

/** The address of the page after this one: the same filters, from where the list goes on. */
export function nextPage(page: string, cursor: string | null | undefined): string | null {
  return cursor ? withQuery(page, { cursor }) : null
}

/** The address of the first page; null if this is it. */
export const firstPage = (page: string): string | null =>
  page.includes('cursor=') ? withQuery(page, { cursor: null }) : null

/** The same page with some of its query changed; null takes a parameter away. */
export function withQuery(page: string, changes: Record<string, string | null>): string {
  const url = new URL(page, 'http://here')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return url.pathname + url.search
}

/** What a template needs to lead on: see views/paging.njk. */
export const paging = (page: string, { nextCursor }: { nextCursor?: string | null }) => ({
  next: nextPage(page, nextCursor),
  first: firstPage(page),
})

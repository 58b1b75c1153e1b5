/** Filters as the query of an address: several values of one by repeating it. */
export const asQuery = (filters: object): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters) as [string, unknown][])
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined) query.append(name, String(one))
  return query.toString()
}

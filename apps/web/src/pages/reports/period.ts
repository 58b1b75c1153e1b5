/** Dates as browsers send them from a form of three fields, or as one. */
export function period(given: Record<string, string | undefined>): { from?: string; to?: string } {
  const day = (name: string) => {
    const [d, m, y] = ['day', 'month', 'year'].map((part) => given[`${name}-${part}`])
    return given[name] || (d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined)
  }
  return { from: day('from'), to: day('to') }
}

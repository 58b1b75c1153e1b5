/** Named in the first line, so that a verifier knows what it has before it. */
const formats = { whole: 'step-into-health-audit-export/1', excerpt: 'step-into-health-audit-excerpt/1' }

export const headerLine = (size: number, { isExcerpt }: { isExcerpt: boolean }): string =>
  JSON.stringify({ format: isExcerpt ? formats.excerpt : formats.whole, size })

/** The quarters of a year that are over, newest first: 2026-Q1. */
export function pastQuarters(now: Date, howMany: number): string[] {
  const present = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3)
  return Array.from({ length: howMany }, (_, ago) => {
    const quarter = present - 1 - ago
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
  })
}

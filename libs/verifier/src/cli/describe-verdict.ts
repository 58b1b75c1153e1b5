import type { Verdict } from '../verdict.js'

/** The verdict for people. */
export function describeVerdict({
  intact,
  entries,
  omitted,
  root,
  checkpoints,
  kept,
  witnessed,
  sources,
  findings,
}: Verdict): string {
  const lines = intact
    ? [
        omitted === null
          ? `INTACT: ${entries} entries, nothing changed, nothing left out.`
          : `INTACT: ${entries} entries of a log of ${entries + omitted}, each in its place, none of them changed. What else is in the log an excerpt does not say.`,
        `Root ${root}, confirmed by ${checkpoints} signed checkpoints and ${kept} that were kept.`,
        ...(witnessed === null ? [] : [`A witness has signed up to ${witnessed} entries.`]),
        ...sources.map(({ source, entries: number, head }) => `  ${source}: 1 to ${number}, head ${head}`),
      ]
    : [
        `NOT INTACT: ${findings.length} findings in ${entries} entries.`,
        ...findings.map(({ code, message }) => `  ${code}: ${message}`),
      ]
  return `${lines.join('\n')}\n`
}

const levels: Record<string, string> = { log: 'info', verbose: 'trace' }

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The clock time of a time stamp in milliseconds or RFC 3339; empty if it is neither. */
function clock(value: unknown): string {
  const time = new Date(typeof value === 'number' || typeof value === 'string' ? value : Number.NaN)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(11, 23)
}

/**
 * A JSON log line as a person likes to read it: time (UTC), level, where, message, and what else it carries.
 * Whatever is not a JSON object is returned as it is.
 */
export function renderLogLine(line: string): string {
  if (!line.startsWith('{')) return line
  let entry: Record<string, unknown>
  try {
    entry = JSON.parse(line)
  } catch {
    return line
  }
  const {
    time,
    timestamp,
    level,
    context,
    message,
    msg,
    pid: _pid,
    service: _service,
    stack,
    ...rest
  } = entry
  const name = typeof level === 'string' ? (levels[level] ?? level) : 'info'
  const more = Object.entries(rest).map(([key, value]) => `${key}=${text(value)}`)
  const words = [clock(time ?? timestamp), name.toUpperCase().padEnd(5), context && `[${text(context)}]`]
  const first = [...words, text(message ?? msg ?? ''), ...more].filter(Boolean).join(' ')
  return stack ? `${first}\n${text(stack)}` : first
}

import { renderLogLine } from './render-log-line.js'

describe('a log line for people', () => {
  it('has time, level, place, message and whatever else was logged', () => {
    const line = JSON.stringify({
      level: 'warn',
      pid: 7,
      timestamp: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
      message: 'slow query',
      context: 'Database',
      durationMs: 812,
      correlationId: 'c-1',
    })
    expect(renderLogLine(line)).toBe(
      '03:04:05.006 WARN  [Database] slow query durationMs=812 correlationId=c-1',
    )
  })

  it('understands RFC 3339 times', () => {
    const line = JSON.stringify({ time: '2026-01-02T03:04:05.006Z', level: 'log', message: 'ready' })
    expect(renderLogLine(line)).toBe('03:04:05.006 INFO  ready')
  })

  it('shows a stack below', () => {
    const line = JSON.stringify({ level: 'error', message: 'failed', stack: 'Error: failed\n    at here' })
    expect(renderLogLine(line)).toBe('ERROR failed\nError: failed\n    at here')
  })

  it.each(['plain words', '{ not json', '[1]', ''])('leaves anything else as it is: %s', (line) => {
    expect(renderLogLine(line)).toBe(line)
  })
})

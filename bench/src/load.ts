import autocannon from 'autocannon'

export interface Load {
  url: string
  paths: string[]
  headers?: Record<string, string>
  connections: number
  seconds: number
  /** Requests a second; as many as are answered if left out. */
  rate?: number
}

export interface Measured {
  /** Answers a second. */
  throughput: number
  /** Milliseconds. */
  p50: number
  p99: number
  answers: number
}

/** Loads one server from this process, cycling through the paths. @throws Error if an answer is anything but 200 */
export async function measure({
  url,
  paths,
  headers = {},
  connections,
  seconds,
  rate,
}: Load): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
    requests: paths.map((path) => ({ method: 'GET', path, headers })),
  })
  const wrong = result.non2xx + result.errors + result.timeouts
  if (wrong > 0) throw new Error(`${url}: ${wrong} requests were not answered with 200`)
  const { p50, p99 } = result.latency
  const answers = result.requests.total
  return { throughput: answers / result.duration, p50, p99, answers }
}

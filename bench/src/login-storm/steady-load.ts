export interface Load {
  url: string
  paths: string[]
  headers: Record<string, string>
  /** Requests a second, however long the answers take: who waits does not ask less often. */
  rate: number
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Asks at an even pace until something is over.
 * @returns milliseconds from when each request was due until its answer had been read
 * @throws Error if an answer is anything but 200
 */
export async function steadily(
  { url, paths, headers, rate }: Load,
  over: Promise<unknown>,
): Promise<number[]> {
  let going = true
  const stop = () => {
    going = false
  }
  void over.then(stop, stop)
  const answers: Promise<number>[] = []
  const start = performance.now()
  for (let n = 0; going; n += 1) {
    const due = start + (n * 1000) / rate
    await pause(Math.max(0, due - performance.now()))
    const answer = ask(`${url}${paths[n % paths.length]}`, headers, due)
    // A failure is told at the end, not in the middle of everything.
    answer.catch(() => undefined)
    answers.push(answer)
  }
  return Promise.all(answers)
}

async function ask(url: string, headers: Record<string, string>, due: number): Promise<number> {
  const response = await fetch(url, { headers })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`)
  return performance.now() - due
}

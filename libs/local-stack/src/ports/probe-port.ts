import { createServer } from 'node:net'

const addresses = ['127.0.0.1', '0.0.0.0', '::'] as const

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      // A machine without IPv6 has nobody there who could be in the way.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(true)
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** True if nobody listens on this TCP port, on the loopback address or on all addresses. */
export async function isFree(port: number): Promise<boolean> {
  for (const address of addresses) {
    if (!(await canListen(port, address))) return false
  }
  return true
}

const [lowest, highest] = [20_000, 32_000] as const
const given = new Set<number>()

/**
 * A port that is free now. Taken from below the range that systems use for outgoing connections (32768 and up on
 * Linux), so that none of these can occupy it before our server does. Nobody who asks in this process gets it again.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    if (given.has(port)) continue
    given.add(port)
    if (await isFree(port)) return port
  }
}

import type { Rpc } from '@sih/contracts'
import { natsOptions } from '@sih/journal'
import { newId } from '@sih/kernel'
import { connect, headers } from '@nats-io/transport-node'

export interface Reply {
  err?: { code: string; recorded: boolean }
  response?: unknown
}

/** Asks a service past the gateway, with whatever principal. */
export async function askOverNats(
  natsUrl: string,
  { subject }: Rpc,
  data: object,
  principals: Record<string, string>,
): Promise<Record<string, Reply>> {
  const connection = await connect(natsOptions(natsUrl, 'gateway'))
  try {
    const replies: Record<string, Reply> = {}
    for (const [name, principal] of Object.entries(principals)) {
      const all = headers()
      all.set('Principal', principal)
      all.set('Correlation-Id', newId())
      const packet = JSON.stringify({ id: newId(), pattern: subject, data })
      const message = await connection.request(subject, packet, { timeout: 10_000, headers: all })
      replies[name] = message.json<Reply>()
    }
    return replies
  } finally {
    await connection.close()
  }
}

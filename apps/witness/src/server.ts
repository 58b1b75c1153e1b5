import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { CheckpointStore } from './checkpoint-store.js'
import type { Answer, Witness } from './witness.js'

/** A checkpoint and its proof are well below it. */
const longestBody = 32_768

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > longestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function answer(request: IncomingMessage, witness: Witness, store: CheckpointStore): Promise<Answer> {
  switch (`${request.method} ${request.url}`) {
    case 'POST /add-checkpoint': {
      const body = await bodyOf(request)
      return body === undefined ? { status: 413, body: 'Too long\n' } : witness.add(body)
    }
    case 'GET /checkpoint':
      return witness.newest === undefined
        ? { status: 404, body: 'Nothing has been signed yet\n' }
        : { status: 200, body: witness.newest }
    case 'GET /checkpoints':
      return { status: 200, body: store.all(), type: 'application/x-ndjson' }
    case 'GET /health/ready':
      return { status: 200, body: 'ok\n' }
    default:
      return { status: 404, body: 'There is nothing at this address\n' }
  }
}

/** Everything that a witness tells is public: whoever can reach it may ask. */
export const witnessServer = (witness: Witness, store: CheckpointStore): Server =>
  createServer((request, response) => {
    answer(request, witness, store)
      .catch((error: Error): Answer => {
        console.error(JSON.stringify({ level: 'error', message: error.message }))
        return { status: 500, body: 'Something went wrong\n' }
      })
      .then(({ status, body, type = 'text/plain; charset=utf-8' }) =>
        response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body),
      )
  })

export interface ServerSentEvent {
  id?: string
  event?: string
  data?: object
}

/** Reads server-sent events as a browser would (HTML Living Standard, 9.2), until the stream ends. @throws if it is broken off */
export async function* serverSentEvents(response: Response): AsyncGenerator<ServerSentEvent> {
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split('\n\n')
    text = blocks.pop()!
    for (const block of blocks) yield parsed(block)
  }
}

function parsed(block: string): ServerSentEvent {
  const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/).slice(0, 2)))
  return { ...fields, ...(fields['data'] ? { data: JSON.parse(fields['data']) as object } : {}) }
}

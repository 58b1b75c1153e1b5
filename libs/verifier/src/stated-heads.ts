import { parseJson, type Entry } from './export-line.js'
import type { StatedHead } from './source-chains.js'

interface HeadsStated {
  type: 'evt.audit.heads-stated.v1'
  data: { heads: StatedHead[] }
}

const type: HeadsStated['type'] = 'evt.audit.heads-stated.v1'

/** The heads that an entry states for the sources; none if it is about anything else. */
export function statedHeads({ source, body }: Entry): StatedHead[] {
  if (source !== 'audit' || !body.includes(type)) return []
  const event = parseJson(body)
  return isStatement(event) ? event.data.heads : []
}

function isStatement(value: unknown): value is HeadsStated {
  const { type: given, data } = (value ?? {}) as Partial<HeadsStated>
  return given === type && Array.isArray(data?.heads) && data.heads.every(isHead)
}

const isHead = (value: unknown): value is StatedHead => {
  const { source, number, head } = (value ?? {}) as Partial<StatedHead>
  return typeof source === 'string' && Number.isSafeInteger(number) && typeof head === 'string'
}

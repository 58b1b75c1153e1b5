import type { FastifyRequest } from 'fastify'
import { Typed, type TypedFile } from './typed.js'

interface Part {
  type: 'field' | 'file'
  value?: unknown
  filename?: string
  mimetype?: string
  toBuffer?: () => Promise<Buffer>
  _buf?: Buffer
}

type Body = Record<string, unknown>

const isText = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))

/** A form as it was posted: urlencoded, or with a file as multipart, whose parts lie in the body by then. */
export async function typedIn(request: FastifyRequest): Promise<Typed> {
  const body = (request.body ?? {}) as Body
  if (!request.isMultipart()) {
    return new Typed(
      Object.fromEntries(
        Object.entries(body).filter((entry): entry is [string, string | string[]] => isText(entry[1])),
      ),
    )
  }
  const values: Record<string, string | string[]> = {}
  const files: Record<string, TypedFile> = {}
  for (const [name, given] of Object.entries(body)) {
    const parts = (Array.isArray(given) ? given : [given]) as Part[]
    const texts = parts.filter(({ type }) => type === 'field').map(({ value }) => String(value))
    if (texts.length > 0) values[name] = texts.length === 1 ? texts[0]! : texts
    const file = parts.find(({ type, filename }) => type === 'file' && filename)
    if (file) files[name] = { name: file.filename!, type: file.mimetype!, content: await file.toBuffer!() }
  }
  return new Typed(values, files)
}

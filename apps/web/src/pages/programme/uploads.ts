import type { TypedFile } from '../../http/typed.js'

/** A file and the fields beside it, as the API takes them. */
export function asUpload(file: TypedFile, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name)
  return form
}

import { expectRefused } from '@sih/testing'
import type { FastifyRequest } from 'fastify'
import { uploadedText } from './uploaded-text.js'

/** A request as the plugin shows it. */
const request = (...parts: object[]) =>
  ({
    isMultipart: () => true,
    files: async function* () {
      yield* parts
    },
  }) as unknown as FastifyRequest
const part = (bytes: Buffer, { fieldname = 'file', truncated = false } = {}) => ({
  fieldname,
  file: { truncated },
  toBuffer: async () => bytes,
})

describe('The text of an uploaded file', () => {
  it('is UTF-8 without its byte order mark', async () => {
    const bytes = Buffer.from('\ufeffŵylan')
    expect(await uploadedText(request(part(bytes)), 'file')).toEqual({ file: 'ŵylan' })
  })

  it('is not taken for whole if the plugin cut it off without a word', async () => {
    const cut = part(Buffer.from('the first four meg'), { truncated: true })
    await expectRefused(uploadedText(request(cut), 'file'), 'PAYLOAD_TOO_LARGE')
  })

  it('is missing if no file came', async () => {
    const fields = await expectRefused(uploadedText(request(), 'file'), 'VALIDATION_FAILED')
    expect(fields).toEqual([{ field: 'file', message: 'Choose a file' }])
  })
})

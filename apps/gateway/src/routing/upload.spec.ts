import { expectRefused } from '@sih/testing'
import type { FastifyRequest } from 'fastify'
import { textOf, uploaded } from './upload.js'

/** A request as the plugin shows it. */
const request = (...parts: object[]) =>
  ({
    isMultipart: () => true,
    parts: async function* () {
      yield* parts
    },
  }) as unknown as FastifyRequest
const part = (bytes: Buffer, { fieldname = 'file', truncated = false } = {}) => ({
  type: 'file',
  fieldname,
  file: { truncated },
  toBuffer: async () => bytes,
})
const text = textOf('file')
const form = { field: 'file', as: 'base64' as const, largest: 10 }

describe('An uploaded file', () => {
  it('of text is UTF-8 without its byte order mark', async () => {
    const bytes = Buffer.from('\ufeffŵylan')
    expect(await uploaded(request(part(bytes)), text)).toEqual({ file: 'ŵylan' })
  })

  it('of anything else is base64, beside the other fields of its form', async () => {
    const name = { type: 'field', fieldname: 'name', value: 'Siân' }
    expect(await uploaded(request(name, part(Buffer.from([0xff, 0]))), form)).toEqual({
      file: '/wA=',
      name: 'Siân',
    })
  })

  it('is not taken for whole if the plugin cut it off without a word', async () => {
    const cut = part(Buffer.from('the first four meg'), { truncated: true })
    const fields = await expectRefused(uploaded(request(cut), text), 'PAYLOAD_TOO_LARGE')
    expect(fields).toEqual([{ field: 'file', message: 'The file is larger than 4 MB: make it smaller' }])
  })

  it('is missing if no file came', async () => {
    const fields = await expectRefused(uploaded(request(), text), 'VALIDATION_FAILED')
    expect(fields).toEqual([{ field: 'file', message: 'Choose a file' }])
  })

  it('and no field may come twice', async () => {
    const name = { type: 'field', fieldname: 'name', value: 'x' }
    await expectRefused(uploaded(request(name, name), form), 'VALIDATION_FAILED')
  })
})

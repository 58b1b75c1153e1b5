import {
  candidatesRpc,
  largestDocument,
  messagingRpc,
  type DocumentView,
  type UploadDocumentRequest,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let token: string
const path = '/api/v1/candidates/me/documents'
const content = Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n')
const file = content.toString('base64')
const kept: DocumentView = {
  id: newId(),
  kind: 'cv',
  fileName: 'Zoë "CV".pdf',
  mediaType: 'application/pdf',
  size: 35,
  uploadedAt: '2026-01-02T09:00:00.000Z',
}
beforeAll(async () => {
  gateway = await TestGateway.start()
  token = await gateway.tokenOf('candidate')
  await gateway.others.answer(candidatesRpc.uploadDocument, () => kept)
  const { openOwnDocument, openDocument } = candidatesRpc
  for (const contract of [openOwnDocument, openDocument, messagingRpc.openAttachment]) {
    const { fileName, mediaType } = kept
    await gateway.others.answer(contract as typeof openDocument, () => ({
      fileName,
      mediaType,
      file,
    }))
  }
})
afterAll(() => gateway?.stop())

function upload(
  name: string,
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(content),
  fields: [string, string][] = [],
) {
  const raw = new FormData()
  for (const [field, value] of [['kind', 'cv'], ...fields] as [string, string][]) raw.append(field, value)
  raw.append('file', new Blob([bytes]), name)
  return gateway.call('POST', path, { raw, token })
}
const asked = () =>
  gateway.others.requestsTo(candidatesRpc.uploadDocument).at(-1)!.data as UploadDocumentRequest

describe('A document', () => {
  it('is uploaded with its name, whatever the script', async () => {
    for (const name of ['Zoë CV.pdf', '简历.docx', 'a"b.txt']) {
      const { status, body } = await upload(name)
      expect([status, body]).toEqual([201, kept])
      expect(asked()).toEqual({ kind: 'cv', fileName: name.replace('"', '%22'), file })
    }
    await upload(`${'x'.repeat(1000)}.pdf`)
    expect(asked().fileName).toMatch(/^x{246}\.pdf$/)
  })

  it('may have 5 MB and not a byte more, and one name', async () => {
    expect((await upload('cv.txt', new Uint8Array(largestDocument))).status).toBe(201)
    expect(await upload('cv.txt', new Uint8Array(largestDocument + 1))).toMatchObject({
      status: 413,
      body: { errors: [{ field: 'file', message: 'The file is larger than 5 MB: make it smaller' }] },
    })
    expect((await upload('cv.txt', undefined, [['fileName', 'other.txt']])).status).toBe(422)
  })

  it('comes back as an attachment with its name, whose type nobody guesses at', async () => {
    const member = await gateway.tokenOf('organisation_user')
    const answers = [
      await gateway.call<string>('GET', `${path}/${newId()}`, { token }),
      await gateway.call<string>('GET', `/api/v1/candidates/${newId()}/documents/${newId()}`, {
        token: member,
      }),
      await gateway.call<string>('GET', `/api/v1/threads/${newId()}/attachments/${newId()}`, {
        token: member,
      }),
    ]
    for (const { status, headers, body } of answers) {
      expect([status, body]).toEqual([200, content.toString()])
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="Zo_ _CV_.pdf"; filename*=UTF-8''Zo%C3%AB%20%22CV%22.pdf`,
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toContain('no-store')
    }
  })

  it('goes with a message in the same way', async () => {
    await gateway.others.answer(messagingRpc.addAttachment, () => kept)
    const raw = new FormData()
    raw.append('file', new Blob([new Uint8Array(content)]), 'Zoë CV.pdf')
    const threadId = newId()
    const added = await gateway.call('POST', `/api/v1/threads/${threadId}/attachments`, { raw, token })
    expect(added).toMatchObject({ status: 201, body: { fileName: kept.fileName } })
    expect(gateway.others.requestsTo(messagingRpc.addAttachment).map(({ data }) => data)).toEqual([
      { threadId, fileName: 'Zoë CV.pdf', file },
    ])
  })
})

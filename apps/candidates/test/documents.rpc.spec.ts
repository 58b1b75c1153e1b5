import { largestDocument } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const file = Buffer.from('%PDF-1.7\n%%EOF\n').toString('base64')
const cv = { kind: 'cv' as const, fileName: '../Zoë CV.exe', file }
const mediaType = 'application/pdf'
const seenBy = async (organisationIds: string[]) => {
  const candidateId = await world.candidate({ organisationIds })
  return { candidateId, api: world.self(candidateId) }
}

describe('documents of one’s own', () => {
  it('are added, listed, downloaded as they came, and deleted', async () => {
    const { candidateId, api } = await seenBy([])
    const document = await api.uploadDocument(cv)
    expect(document).toMatchObject({ kind: 'cv', fileName: 'Zoë CV.pdf', mediaType, size: 15 })
    expect(await api.listOwnDocuments({})).toEqual({ items: [document] })
    const { id: documentId } = document
    expect(await api.openOwnDocument({ documentId })).toEqual({ fileName: 'Zoë CV.pdf', mediaType, file })
    expect(await api.getOwnProfile({})).toMatchObject({ version: 2 })
    const events = await world.during(() => api.removeDocument({ documentId }))
    expect(events).toEqual([['document-removed', { candidateId, documentId }]])
    await expectRefused(api.openOwnDocument({ documentId }), 'DOCUMENT_NOT_FOUND')
    await expectRefused(api.removeDocument({ documentId }), 'DOCUMENT_NOT_FOUND')
    expect(
      await world.service.dataSource.query('select id from document where id = $1', [documentId]),
    ).toEqual([])
  })

  it('are refused by what is in them, and nothing is kept', async () => {
    const { api } = await seenBy([])
    const program = Buffer.from('MZ\x90\x00', 'latin1').toString('base64')
    const fields = await expectRefused(api.uploadDocument({ ...cv, file: program }), 'VALIDATION_FAILED')
    expect(fields).toEqual([{ field: 'file', message: expect.stringContaining('Choose a PDF') }])
    expect((await api.listOwnDocuments({})).items).toEqual([])
  })

  it('may have 5 MB, and a candidate 10, however many come at once', async () => {
    const { api } = await seenBy([])
    const largest = Buffer.alloc(largestDocument, 'a').toString('base64')
    expect(await api.uploadDocument({ ...cv, file: largest })).toMatchObject({ size: largestDocument })
    const more = await Promise.allSettled(Array.from({ length: 12 }, () => api.uploadDocument(cv)))
    expect(more.filter(({ status }) => status === 'fulfilled')).toHaveLength(9)
    await expectRefused(api.uploadDocument(cv), 'TOO_MANY_DOCUMENTS')
  })

  it('are nobody else’s', async () => {
    const { api } = await seenBy([])
    const { id } = await api.uploadDocument(cv)
    const other = world.self(await world.candidate())
    for (const documentId of [id, newId()]) {
      await expectRefused(other.openOwnDocument({ documentId }), 'DOCUMENT_NOT_FOUND')
      await expectRefused(other.removeDocument({ documentId }), 'DOCUMENT_NOT_FOUND')
    }
    await expectRefused(world.service.as(candidate(newId())).uploadDocument(cv), 'CANDIDATE_NOT_FOUND')
    await expectRefused(world.service.as(organisationUser(newId())).uploadDocument(cv), 'NOT_PERMITTED')
  })
})

describe('documents of a candidate', () => {
  it('are opened by whoever may open the profile, each time on record', async () => {
    const { organisationId } = await world.organisation()
    const { candidateId, api } = await seenBy([organisationId])
    const { id: documentId } = await api.uploadDocument(cv)
    const user = organisationUser(organisationId)
    const reader = world.service.as(user)
    const events = await world.during(async () => {
      expect((await reader.listDocuments({ candidateId })).items.map(({ id }) => id)).toEqual([documentId])
      expect(await reader.openDocument({ candidateId, documentId })).toMatchObject({ file })
    })
    expect(events).toEqual([
      ['documents-listed', { candidateId, organisationId, documentIds: [documentId] }],
      ['document-opened', { candidateId, organisationId, documentId }],
    ])
    expect((await world.events()).at(-1)!.actor).toMatchObject({ accountId: user.accountId, organisationId })
    expect(JSON.stringify(await world.events())).not.toContain('Zoë')
    const staff = world.service.as(programmeStaff())
    expect(await staff.openDocument({ candidateId, documentId })).toMatchObject({ file })
  })

  it('are gone with the interest, and somebody else’s are like none', async () => {
    const { organisationId } = await world.organisation()
    const { candidateId, api } = await seenBy([organisationId])
    const { id: documentId } = await api.uploadDocument(cv)
    const reader = world.service.as(organisationUser(organisationId))
    const { candidateId: other } = await seenBy([organisationId])
    for (const missing of [documentId, newId()]) {
      const opened = reader.openDocument({ candidateId: other, documentId: missing })
      await expectRefused(opened, 'DOCUMENT_NOT_FOUND')
    }
    await api.withdrawInterest({ organisationId })
    for (const whose of [candidateId, newId()]) {
      await expectRefused(reader.openDocument({ candidateId: whose, documentId }), 'CANDIDATE_NOT_FOUND')
      await expectRefused(reader.listDocuments({ candidateId: whose }), 'CANDIDATE_NOT_FOUND')
    }
  })
})

import { largestSignedCopy } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused, organisationAdmin } from '@sih/testing'
import { createHash } from 'node:crypto'
import { Onboarding, nameOf } from './onboarding.js'

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size - 9, 'ŵ')])
const signature = { signatoryName: 'Canary Signer', signatoryJobTitle: 'Canary Chief' }
const day = 86_400_000

describe('A copy that was signed on paper', () => {
  let onboarding: Onboarding
  let today: string

  beforeAll(async () => {
    onboarding = await Onboarding.start()
    today = onboarding.service.clock.now().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
  })
  afterAll(() => onboarding.stop())

  const issued = async () => {
    const { id: organisationId } = await onboarding.pledged()
    const { agreement, token } = await onboarding.issue(organisationId)
    return { reference: { organisationId, agreementId: agreement.id }, token }
  }
  type Reference = Awaited<ReturnType<typeof issued>>['reference']
  const record = (reference: Reference, content = pdf(100), signedOn = today) =>
    onboarding.staff.recordSignedCopy({
      ...reference,
      ...signature,
      signedOn,
      file: content.toString('base64'),
    })

  it('stands for the signature, and is countersigned as any other', async () => {
    const { reference, token } = await issued()
    const events = await onboarding.eventsOf(async () => {
      expect(await record(reference)).toMatchObject({ state: 'signed', ...signature })
    })
    expect(events.map(nameOf)).toEqual(['signed-copy-recorded', 'organisation-changed'])
    const fileHash = createHash('sha256').update(pdf(100)).digest('hex')
    expect(events[0]!.data).toMatchObject({ ...reference, fileHash })
    await expectRefused(onboarding.sign(token), 'AGREEMENT_SIGNED_ALREADY')
    await onboarding.staff.countersignAgreement(reference)
    expect(await onboarding.staff.openAgreement(reference)).toMatchObject({
      state: 'in_force',
      signedOn: today,
    })
  })

  it('of 10 MB travels whole, to the programme and to the admins of the organisation', async () => {
    const { reference } = await issued()
    const content = pdf(largestSignedCopy)
    await record(reference, content)
    const file = { file: content.toString('base64'), mediaType: 'application/pdf' }
    let shown: object
    const events = await onboarding.eventsOf(
      async () => (shown = await onboarding.staff.openSignedCopy(reference)),
    )
    expect(events.map(nameOf)).toEqual(['signed-copy-opened'])
    expect(shown!).toMatchObject(file)
    const admin = onboarding.service.as(organisationAdmin(reference.organisationId))
    expect(await admin.openOwnSignedCopy({})).toMatchObject(file)
  })

  it.each([
    ['PNG', 'image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]],
    ['JPEG', 'image/jpeg', [0xff, 0xd8, 0xff, 0xe0, 0]],
  ])('may be %s', async (_name, mediaType, bytes) => {
    const { reference } = await issued()
    await record(reference, Buffer.from(bytes))
    expect(await onboarding.staff.openSignedCopy(reference)).toMatchObject({ mediaType })
  })

  it('is known by its content: anything else is refused', async () => {
    const { reference } = await issued()
    for (const content of ['<script>', 'PK\x03\x04', ' %PDF-1.7', 'GIF89a']) {
      const fields = await expectRefused(record(reference, Buffer.from(content)), 'VALIDATION_FAILED')
      expect(fields).toEqual([{ field: 'file', message: 'Choose a PDF, PNG or JPEG file' }])
    }
    await expectRefused(record(reference, pdf(largestSignedCopy + 3)), 'VALIDATION_FAILED')
  })

  it('was signed after the agreement was issued, and not in the future', async () => {
    const { reference } = await issued()
    for (const days of [-1, 1]) {
      const other = new Date(Date.parse(today) + days * day).toISOString().slice(0, 10)
      const fields = await expectRefused(record(reference, pdf(50), other), 'VALIDATION_FAILED')
      expect(fields).toMatchObject([{ field: 'signedOn' }])
    }
  })

  it('is recorded once, in the current name, for an agreement that waits for it', async () => {
    const { reference } = await issued()
    const outcomes = await Promise.allSettled([record(reference), record(reference)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expectRefused(record(reference), 'AGREEMENT_SIGNED_ALREADY')
    const renamed = await onboarding.pledged()
    const { agreement } = await onboarding.issue(renamed.id)
    await onboarding.import({ code: renamed.odsCode, name: 'RENAMED PAPER NHS TRUST' })
    const late = { organisationId: renamed.id, agreementId: agreement.id }
    await expectRefused(record(late), 'AGREEMENT_NAME_CHANGED')
  })

  it('is missing where the agreement was signed in the service', async () => {
    const { id, agreements } = await onboarding.active()
    const reference = { organisationId: id, agreementId: agreements[0]!.id }
    await expectRefused(onboarding.staff.openSignedCopy(reference), 'SIGNED_COPY_NOT_FOUND')
    const admin = onboarding.service.as(organisationAdmin(id))
    await expectRefused(admin.openOwnSignedCopy({}), 'SIGNED_COPY_NOT_FOUND')
    const stranger = onboarding.service.as(organisationAdmin((await onboarding.pledged()).id))
    await expectRefused(stranger.openOwnSignedCopy({}), 'AGREEMENT_NOT_FOUND')
    await expectRefused(
      onboarding.staff.openSignedCopy({ ...reference, agreementId: newId() }),
      'AGREEMENT_NOT_FOUND',
    )
  })
})

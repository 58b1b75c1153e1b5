import { hashOfToken } from '@sih/auth'
import { newId } from '@sih/kernel'
import { createHash } from 'node:crypto'
import { AgreementTemplate } from '../template/agreement-template.entity.js'
import { Agreement } from './agreement.entity.js'

const day = 24 * 60 * 60 * 1000
const now = new Date('2026-11-02T09:00:00Z')
const legalName = 'TESTBURY NHS TRUST'
const party = { id: newId(), legalName, odsCode: 'RTE', pledged: true, closed: null }
const closed = { ...party, closed: 'closed_in_ods' as const }
const text = '("the Programme") and {{legalName}} ("the Organisation")'
const template = AgreementTemplate.draft({ version: 1, text, validMonths: null }, null, now)
const by = { name: 'Sam Signer', jobTitle: 'Director of Workforce' }

const issued = () => Agreement.issue(party, { name: 'Sam Signer', email: 'sam@example.org' }, template, now)
const refusal = (code: string) => expect.objectContaining({ code })

const signed = (): Agreement => {
  const { agreement } = issued()
  agreement.sign(by, legalName, now)
  return agreement
}

const inForce = (): Agreement => {
  const agreement = signed()
  agreement.countersign(newId(), legalName, now)
  return agreement
}

describe('Agreement', () => {
  it('is issued with the exact text in the legal name, its hash, and only the hash of the token', () => {
    const { agreement, token } = issued()
    expect(agreement.text).toContain(`("the Programme") and ${legalName} ("the Organisation")`)
    expect(agreement.textHash).toBe(createHash('sha256').update(agreement.text).digest('hex'))
    expect(agreement.tokenHash).toEqual(hashOfToken(token))
    expect(JSON.stringify(agreement)).not.toContain(token)
  })

  it('can be signed for 28 days', () => {
    const { agreement } = issued()
    agreement.requireSignable(legalName, new Date(now.getTime() + 28 * day - 1))
    const late = new Date(now.getTime() + 28 * day)
    expect(() => agreement.sign(by, legalName, late)).toThrow(refusal('AGREEMENT_LINK_EXPIRED'))
    expect(agreement.state).toBe('issued')
  })

  it('is signed once', () => {
    const agreement = signed()
    expect(agreement).toMatchObject({
      state: 'signed',
      signatoryName: by.name,
      signatoryJobTitle: by.jobTitle,
      signedAt: now,
    })
    expect(() => agreement.sign(by, legalName, now)).toThrow(refusal('AGREEMENT_SIGNED_ALREADY'))
    expect(() => agreement.sign(by, 'NEW NAME', now)).toThrow(refusal('AGREEMENT_SIGNED_ALREADY'))
  })

  it('is signed and countersigned only in the current legal name', () => {
    expect(() => issued().agreement.sign(by, 'NEW NAME', now)).toThrow(refusal('AGREEMENT_NAME_CHANGED'))
    expect(() => signed().countersign(null, 'NEW NAME', now)).toThrow(refusal('AGREEMENT_NAME_CHANGED'))
  })

  it('is countersigned only when signed, and once', () => {
    const { agreement } = issued()
    expect(() => agreement.countersign(null, legalName, now)).toThrow(refusal('AGREEMENT_NOT_SIGNED'))
    expect(() => inForce().countersign(null, legalName, now)).toThrow(refusal('AGREEMENT_NOT_SIGNED'))
  })

  it.each([
    ['issued', () => issued().agreement],
    ['signed', signed],
    ['in force', inForce],
  ])('lapses when %s and the organisation closes or withdraws its pledge', (_state, make) => {
    const ofClosed = make()
    expect(ofClosed.lapseIfOutdated(closed, now)).toBe(true)
    expect(ofClosed).toMatchObject({ state: 'lapsed', lapsedAt: now, lapseReason: 'closed_in_ods' })
    const withdrawn = make()
    expect(withdrawn.lapseIfOutdated({ ...party, pledged: false }, now)).toBe(true)
    expect(withdrawn.lapseReason).toBe('pledge_withdrawn')
  })

  it('lapses when the name changes before it is in force, and not of itself afterwards', () => {
    for (const agreement of [issued().agreement, signed()]) {
      expect(agreement.lapseIfOutdated({ ...party, legalName: 'NEW NAME' }, now)).toBe(true)
      expect(agreement.lapseReason).toBe('legal_name_changed')
    }
    expect(inForce().lapseIfOutdated({ ...party, legalName: 'NEW NAME' }, now)).toBe(false)
  })

  it('does not lapse twice, nor without a reason', () => {
    const agreement = inForce()
    expect(agreement.lapseIfOutdated(party, new Date(now.getTime() + 400 * day))).toBe(false)
    agreement.lapseIfOutdated(closed, now)
    expect(agreement.lapseIfOutdated(closed, now)).toBe(false)
  })

  it('lapses unsigned with its link, but not once it is signed', () => {
    const late = new Date(now.getTime() + 28 * day)
    const { agreement } = issued()
    expect(agreement.lapseIfOutdated(party, late)).toBe(true)
    expect(agreement.lapseReason).toBe('link_expired')
    expect(signed().lapseIfOutdated(party, late)).toBe(false)
  })

  it('that lapsed in the current name cannot be signed any more', () => {
    const { agreement } = issued()
    agreement.lapseIfOutdated(closed, now)
    expect(() => agreement.requireSignable(legalName, now)).toThrow(refusal('AGREEMENT_OVER'))
  })
})

describe('The end of an agreement', () => {
  const [soon, later] = [new Date(now.getTime() + 10 * day), new Date(now.getTime() + 20 * day)]

  it('is the earliest of those that were set, and it lapses then for that reason', () => {
    const agreement = inForce()
    expect(agreement.endBy(later, 'expired')).toBe(true)
    expect(agreement.endBy(soon, 'template_withdrawn')).toBe(true)
    expect(agreement.endBy(later, 'template_withdrawn')).toBe(false)
    expect(agreement).toMatchObject({ endsAt: soon, endReason: 'template_withdrawn' })
    agreement.takeReminder(soon)
    expect(agreement.dueAt).toEqual(soon)
    expect(agreement.lapseIfOutdated(party, new Date(soon.getTime() - 1))).toBe(false)
    expect(agreement.lapseIfOutdated(party, soon)).toBe(true)
    expect(agreement).toMatchObject({ state: 'lapsed', lapseReason: 'template_withdrawn', dueAt: null })
  })

  it('can be taken away, and the others stay', () => {
    const agreement = inForce()
    agreement.endBy(later, 'expired')
    agreement.endBy(soon, 'legal_name_changed')
    agreement.takeAwayEnd('legal_name_changed')
    expect(agreement).toMatchObject({ endsAt: later, endReason: 'expired' })
    agreement.takeAwayEnd('expired')
    expect(agreement).toMatchObject({ endsAt: null, endReason: null, dueAt: null })
  })
})

import { newId } from '@sih/kernel'
import { AgreementTemplate } from '../template/agreement-template.entity.js'
import { Organisation } from './organisation.entity.js'
import { settle } from './settle.js'

const now = new Date('2026-11-02T09:00:00Z')
const signatory = { name: 'Sam Signer', email: 'sam@example.org' }

const template = AgreementTemplate.draft(
  { version: 1, text: 'With {{legalName}}', validMonths: null },
  null,
  now,
)

const organisation = (facts: Partial<Organisation> = {}): Organisation =>
  Object.assign(new Organisation(), {
    id: newId(),
    legalName: 'TESTBURY NHS TRUST',
    open: true,
    pledgedAt: now,
    closedOn: null,
    closedAt: null,
    suspendedAt: null,
    dueAt: null,
    agreements: [],
    wording: template,
    ...facts,
  })

const refusal = (code: string) => expect.objectContaining({ code })

describe('Organisation', () => {
  it('pledges once', () => {
    const one = organisation({ pledgedAt: null })
    one.pledge(now)
    expect(one.pledgedAt).toBe(now)
    expect(() => one.pledge(now)).toThrow(refusal('ORGANISATION_ALREADY_PLEDGED'))
  })

  it('does not pledge while closed', () => {
    expect(() => organisation({ pledgedAt: null, open: false }).pledge(now)).toThrow(
      refusal('ORGANISATION_CLOSED'),
    )
  })

  it('issues an agreement only if pledged and open', () => {
    const issue = (facts: Partial<Organisation>) => () => organisation(facts).issueAgreement(signatory, now)
    expect(issue({ pledgedAt: null })).toThrow(refusal('ORGANISATION_NOT_PLEDGED'))
    expect(issue({ open: false })).toThrow(refusal('ORGANISATION_CLOSED'))
  })

  it('has at most one agreement that is being signed', () => {
    const one = organisation()
    one.issueAgreement(signatory, now)
    expect(() => one.issueAgreement(signatory, now)).toThrow(refusal('AGREEMENT_OPEN_ALREADY'))
    one.legalName = 'NEW TESTBURY NHS TRUST'
    const { lapsed, reissued } = settle(one, now, 28)
    expect(lapsed).toHaveLength(1)
    expect(reissued.map(({ agreement }) => agreement.legalName)).toEqual(['NEW TESTBURY NHS TRUST'])
  })

  it('has access from the countersignature', () => {
    const one = organisation()
    expect(() => one.requireAccess()).toThrow(refusal('AGREEMENT_NOT_IN_FORCE'))
    const { agreement } = one.issueAgreement(signatory, now)
    agreement.sign({ name: 'Sam Signer', jobTitle: 'Director' }, one.legalName, now)
    expect(one.access.reason).toBe('agreement_not_countersigned')
    agreement.countersign(newId(), one.legalName, now)
    expect(one.access).toMatchObject({ active: true, reason: 'active' })
    one.requireAccess()
  })

  it('does not find the agreement of another', () => {
    expect(() => organisation().agreement(newId())).toThrow(refusal('AGREEMENT_NOT_FOUND'))
  })
})

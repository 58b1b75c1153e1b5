import { newId } from '@sih/kernel'
import { Invitation } from './invitation.entity.js'

const day = 24 * 60 * 60 * 1000
const now = new Date('2026-11-02T09:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * day)
const invitee = {
  firstName: 'Ana',
  lastName: 'Admin',
  email: 'ana@example.org',
  role: 'organisation_admin' as const,
}

const invite = () => Invitation.to(invitee, { organisationId: newId(), by: newId(), days: 7, now }).invitation
const linkNotValid = expect.objectContaining({ code: 'LINK_NOT_VALID' })

describe('Invitation', () => {
  it('is sent, accepted, or expired after its days', () => {
    const invitation = invite()
    expect(invitation.stateAt(later(6.9))).toBe('sent')
    expect(invitation.stateAt(later(7))).toBe('expired')
    invitation.accept({}, now)
    expect(invitation.stateAt(later(8))).toBe('accepted')
  })

  it('takes the names the person gives and keeps the account from the start', () => {
    const invitation = invite()
    const { accountId } = invitation
    invitation.accept({ lastName: 'Administrator' }, now)
    invitation.accept({ lastName: 'Administrator' }, later(1))
    expect(invitation).toMatchObject({
      accountId,
      firstName: 'Ana',
      lastName: 'Administrator',
      acceptedAt: now,
    })
  })

  it('is of no use once it has expired or the account is open', () => {
    expect(() => invite().accept({}, later(7))).toThrow(linkNotValid)
    const joined = invite()
    joined.join(now)
    expect(() => joined.accept({}, now)).toThrow(linkNotValid)
  })

  it('can be withdrawn until it is answered', () => {
    const invitation = invite()
    expect(invitation.withdraw(later(1))).toBe(true)
    expect(() => invitation.accept({}, later(1))).toThrow(linkNotValid)
    const accepted = invite()
    accepted.accept({}, now)
    expect(accepted.withdraw(later(1))).toBe(false)
    accepted.accept({}, later(2))
  })
})

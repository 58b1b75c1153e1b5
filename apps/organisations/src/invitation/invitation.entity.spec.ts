import { hashOfToken } from '@sih/auth'
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
const refused = (code: string) => expect.objectContaining({ code })

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
    expect(() => invite().accept({}, later(7))).toThrow(refused('LINK_EXPIRED'))
    const joined = invite()
    joined.join(now)
    expect(() => joined.accept({}, now)).toThrow(refused('LINK_USED_ALREADY'))
  })

  it('gets a new link until it is answered or withdrawn', () => {
    const invitation = invite()
    const before = invitation.tokenHash
    expect(hashOfToken(invitation.renewLink(7, later(8)))).toEqual(invitation.tokenHash)
    expect(invitation.tokenHash).not.toEqual(before)
    expect(invitation.expiresAt).toEqual(later(15))
    invitation.join(later(9))
    const revoked = invite()
    revoked.revoke(now)
    for (const closed of [invitation, revoked]) {
      expect(() => closed.renewLink(7, later(10))).toThrow(refused('INVITATION_NOT_OPEN'))
    }
  })

  it('can be withdrawn until it is answered', () => {
    const invitation = invite()
    expect(invitation.revoke(later(8))).toBe(true)
    expect(invitation.revoke(later(8))).toBe(false)
    expect(invitation.stateAt(later(8))).toBe('revoked')
    expect(() => invitation.accept({}, later(1))).toThrow(refused('LINK_WITHDRAWN'))
    const accepted = invite()
    accepted.accept({}, now)
    expect(accepted.revoke(later(1))).toBe(false)
    accepted.accept({}, later(2))
  })
})

import type { components } from '@sih/api-client'
import { openDecisions } from './decisions.js'
import { currentAgreement, onboarding } from './onboarding.js'

type Organisation = components['schemas']['OrganisationView']
type Agreement = components['schemas']['AgreementView']

const agreement = (facts: Partial<Agreement>): Agreement => ({
  id: 'a',
  state: 'issued',
  legalName: 'A TRUST',
  templateVersion: '1',
  textHash: '',
  signatoryName: null,
  signatoryJobTitle: null,
  issuedAt: '2026-01-02T09:00:00.000Z',
  signedAt: null,
  inForceFrom: null,
  bounced: false,
  ...facts,
})

const organisation = (facts: Partial<Organisation> = {}): Organisation =>
  ({
    pledgedAt: null,
    agreements: [],
    singlePointOfContact: null,
    accessReason: 'not_pledged',
    access: {
      active: false,
      reason: 'not_pledged',
      since: '2026-01-01T09:00:00.000Z',
      endsAt: null,
      endReason: null,
    },
    ...facts,
  }) as Organisation

const active = {
  active: true,
  reason: 'active',
  since: '2026-01-04T09:00:00.000Z',
  endsAt: null,
  endReason: null,
} as const
const signed = agreement({ state: 'signed', signedAt: '2026-01-03T09:00:00.000Z' })
const inForce = agreement({ ...signed, state: 'in_force', inForceFrom: '2026-01-04T09:00:00.000Z' })
const pledgedAt = '2026-01-01T09:00:00.000Z'
const singlePointOfContact = { name: 'Priya Shah', email: 'priya@trust.example' }

const nextOf = (facts: Partial<Organisation>, joinedAt: string | null = null) =>
  onboarding(organisation(facts), joinedAt).find(({ state }) => state === 'next')?.name

describe('The way from pledge to access', () => {
  it.each<[string | undefined, Partial<Organisation>, (string | null)?]>([
    ['pledged', {}],
    ['issued', { pledgedAt }],
    ['issued', { pledgedAt, agreements: [agreement({ state: 'lapsed' })] }],
    ['signed', { pledgedAt, agreements: [agreement({})] }],
    ['countersigned', { pledgedAt, agreements: [signed] }],
    ['invited', { pledgedAt, agreements: [inForce], access: active }],
    ['accepted', { pledgedAt, agreements: [inForce], access: active, singlePointOfContact }],
    ['active', { pledgedAt, agreements: [inForce], singlePointOfContact }, '2026-01-05T09:00:00.000Z'],
    [
      undefined,
      { pledgedAt, agreements: [inForce], access: active, singlePointOfContact },
      '2026-01-05T09:00:00.000Z',
    ],
  ])('goes on with: %s', (next, facts, joinedAt) => {
    expect(nextOf(facts, joinedAt)).toBe(next)
  })

  it('says when each step was done, and that access is there before somebody is invited', () => {
    const steps = onboarding(organisation({ pledgedAt, agreements: [inForce], access: active }), null)
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'next', 'later', 'done'])
    expect(steps.at(-1)).toMatchObject({ name: 'active', at: active.since })
  })

  it('looks at the newest agreement that has not ended', () => {
    const newer = agreement({ id: 'b', issuedAt: '2026-02-02T09:00:00.000Z' })
    expect(
      currentAgreement([
        inForce,
        newer,
        agreement({ state: 'lapsed', issuedAt: '2026-03-01T09:00:00.000Z' }),
      ]),
    ).toBe(newer)
    expect(currentAgreement([])).toBeUndefined()
  })
})

describe('What may be decided about an organisation', () => {
  it.each<[Organisation['accessReason'], string | null, string[]]>([
    ['active', pledgedAt, ['suspend', 'withdraw-pledge', 'close']],
    ['suspended', pledgedAt, ['reinstate', 'withdraw-pledge', 'close']],
    ['closed_by_programme', pledgedAt, ['withdraw-pledge', 'reopen']],
    ['closed_in_ods', pledgedAt, ['withdraw-pledge']],
    ['not_pledged', null, ['close']],
  ])('%s', (accessReason, since, open) => {
    expect(openDecisions(organisation({ accessReason, pledgedAt: since }))).toEqual(open)
  })
})

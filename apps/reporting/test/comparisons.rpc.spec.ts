import {
  candidatesEvents,
  messagingEvents,
  organisationsEvents,
  reportingEvents,
  type OrganisationState,
  type ResponseState,
} from '@sih/contracts'
import { addMonths } from '@sih/calendar'
import { newId } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationAdmin, programmeStaff } from '@sih/testing'
import { startReporting, type Reporting } from './reporting-service.js'

let service: Reporting
const [leeds, airedale, quiet, gone] = [newId(), newId(), newId(), newId()]
beforeAll(async () => {
  service = await startReporting()
  await known(leeds, { legalName: 'Leeds', region: 'Y63' })
  await known(airedale, { legalName: 'Airedale', region: 'Y63' })
  await known(quiet, { legalName: 'Quiet', region: 'Y56' })
  await known(gone, { legalName: 'Gone', region: 'Y56', accessActive: false })
  await interests(leeds, 2)
  await interests(airedale, 5)
  await waits(leeds, { answered: true })
  await waits(airedale, { answered: false })
})
afterAll(() => service?.stop())

const hour = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString()

const known = (organisationId: string, more: Partial<OrganisationState>) =>
  service.happened(organisationsEvents.organisationChanged, {
    organisationId,
    revision: 1,
    odsCode: 'RR8',
    legalName: '',
    type: 'nhs_trust',
    region: 'Y63',
    open: true,
    pledged: true,
    accessActive: true,
    accessReason: 'active',
    ...more,
  })

async function interests(organisationId: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await service.happened(candidatesEvents.interestDelivered, { candidateId: newId(), organisationId })
  }
}

/** Somebody has waited for nine days, with an answer or without. */
async function waits(organisationId: string, { answered }: { answered: boolean }): Promise<void> {
  const due: ResponseState = {
    responseId: newId(),
    candidateId: newId(),
    organisationId,
    cause: 'message',
    since: ago(9 * 24),
    answerBy: ago(4 * 24),
    escalateAt: ago(24),
    openedAt: null,
    remindedAt: null,
    escalatedAt: null,
    endedAt: null,
    ending: null,
  }
  await service.happened(messagingEvents.responseDue, due)
  if (!answered) return
  const given = { ...due, endedAt: ago(1), ending: 'answered' } as const
  await service.happened(messagingEvents.responseGiven, given)
}

const staff = () => service.as(programmeStaff())

it('every report says whose figures it has', async () => {
  const own = service.as(organisationAdmin(leeds))
  expect((await own.overview({})).filters).toEqual(['Organisation: Leeds'])
  expect((await own.runReport({ report: 'placements' })).filters).toEqual(['Organisation: Leeds'])
  expect((await staff().overview({ organisationId: airedale })).filters).toEqual(['Organisation: Airedale'])
  expect((await staff().overview({ region: ['Y63'] })).filters).toEqual([
    expect.stringMatching(/^Region: North East/),
  ])
})
const figure = 'candidatesInterested' as const

describe('organisations are compared', () => {
  it('by any figure, ranked, those without any of it too; those without access only if they are counted', async () => {
    const { items, nextCursor } = await staff().compareOrganisations({ figure })
    expect(
      items.map(({ organisationName, rank, value, before }) => [organisationName, rank, value, before]),
    ).toEqual([
      ['Airedale', 1, 5, 0],
      ['Leeds', 2, 2, 0],
      ['Quiet', 3, 0, 0],
    ])
    expect(nextCursor).toBeNull()
    await interests(gone, 1)
    const { items: more } = await staff().compareOrganisations({ figure })
    expect(more.map(({ organisationName }) => organisationName)).toContain('Gone')
  })

  it('in the order asked for, what cannot be said last', async () => {
    const names = async (sort: 'highest' | 'lowest' | 'name', by: 'timeToAnswerMedian' | typeof figure) =>
      (await staff().compareOrganisations({ figure: by, sort, region: ['Y63'] })).items.map(
        ({ organisationName }) => organisationName,
      )
    expect(await names('lowest', figure)).toEqual(['Leeds', 'Airedale'])
    expect(await names('name', figure)).toEqual(['Airedale', 'Leeds'])
    for (const sort of ['highest', 'lowest'] as const) {
      expect(await names(sort, 'timeToAnswerMedian')).toEqual(['Leeds', 'Airedale'])
    }
  })

  it('page by page, which together are the whole', async () => {
    const whole = await staff().compareOrganisations({ figure, sort: 'name' })
    const first = await staff().compareOrganisations({ figure, sort: 'name', limit: 2 })
    const second = await staff().compareOrganisations({
      figure,
      sort: 'name',
      limit: 100,
      cursor: first.nextCursor!,
    })
    expect([...first.items, ...second.items]).toEqual(whole.items)
    expect(first.items).toHaveLength(2)
  })

  it('and those found that owe an answer and give none', async () => {
    const { items } = await staff().compareOrganisations({ figure: 'answersOverdue', notAnswering: true })
    expect(items.map(({ organisationName, value }) => [organisationName, value])).toEqual([['Airedale', 1]])
    const { items: byInterest } = await staff().compareOrganisations({
      figure,
      notAnswering: true,
      connection: ['veteran'],
    })
    expect(byInterest).toMatchObject([{ organisationName: 'Airedale', value: 0, answersOverdue: 1 }])
  })

  it('with the same figure as the overview of each, and a share with what it is made of', async () => {
    const { items } = await staff().compareOrganisations({ figure })
    for (const { organisationId, value } of items) {
      expect((await staff().overview({ organisationId })).candidatesInterested).toBe(value)
    }
    const [share] = (await staff().compareOrganisations({ figure: 'conversionToJob' })).items
    expect(share).toMatchObject({ value: null, numerator: 0, denominator: 0, rank: null })
  })

  it('beside the period before', async () => {
    const today = (await staff().overview({})).to
    const from = addMonths(today, 1)
    const { items } = await staff().compareOrganisations({
      figure,
      from,
      to: addMonths(from, 2),
      region: ['Y63'],
    })
    expect(items.map(({ value, before }) => [value, before])).toEqual([
      [0, 5],
      [0, 2],
    ])
  })

  it('on record: by whom, by which figure and how many', async () => {
    const principal = programmeStaff()
    const { from, to } = await service.as(principal).compareOrganisations({ figure, region: ['Y63'] })
    const told = await service.events(reportingEvents.organisationsCompared)
    expect(told.find(({ actor }) => actor.accountId === principal.accountId)!.data).toEqual({
      report: 'engagement',
      from,
      to,
      organisationId: null,
      filters: ['region'],
      figure,
      count: 2,
    })
  })
})

describe('comparing is refused', () => {
  it.each([
    ['an organisation', organisationAdmin(newId())],
    ['a candidate', candidate()],
    ['an auditor', auditor()],
  ])('for %s', async (_, principal) => {
    await expectRefused(service.as(principal).compareOrganisations({ figure }), 'NOT_PERMITTED')
  })

  it.each([
    ['a figure that there is not', { figure: 'happiness' }],
    ['a cursor of another list', { figure, cursor: 'abc' }],
    ['a period that ends before it begins', { figure, from: '2026-02-01', to: '2026-01-31' }],
  ])('for %s', async (_, request) => {
    await expectRefused(
      staff().compareOrganisations(request as { figure: typeof figure }),
      'VALIDATION_FAILED',
    )
  })
})

import { candidatesEvents, messagingEvents, reportingEvents } from '@sih/contracts'
import { addDays, londonDay } from '@sih/calendar'
import { newId, type Principal } from '@sih/kernel'
import { candidate, eventually, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { startReporting, type Reporting } from './reporting-service.js'

let service: Reporting
beforeAll(async () => {
  service = await startReporting()
})
afterAll(() => service?.stop())

const programmeAdmin = (): Principal => ({ ...programmeStaff(), role: 'programme_admin' })
const rowsOf = { report: 'engagement', figure: 'candidatesInterested' } as const

describe('rows', () => {
  it('are the organisation’s own, with codes and without names, page by page', async () => {
    const own = newId()
    const candidates = [newId(), newId(), newId()]
    await service.happened(candidatesEvents.registered, {
      candidateId: candidates[0]!,
      connections: ['spouse'],
    })
    for (const candidateId of candidates) {
      await service.happened(candidatesEvents.interestDelivered, { candidateId, organisationId: own })
    }
    await service.happened(candidatesEvents.interestDelivered, {
      candidateId: newId(),
      organisationId: newId(),
    })
    const api = service.as(organisationUser(own))
    const first = await api.listReportRows({ ...rowsOf, limit: 2 })
    const second = await api.listReportRows({ ...rowsOf, limit: 2, cursor: first.nextCursor! })
    expect([...first.items, ...second.items].map(({ candidateId }) => candidateId)).toEqual(
      candidates.toReversed(),
    )
    expect(second).toMatchObject({ nextCursor: null, items: [{ connection: ['spouse'], service: 'none' }] })
    const listed = await service.events(reportingEvents.reportRowsListed)
    expect(listed.at(-1)!.data).toMatchObject({ organisationId: own, figure: rowsOf.figure, count: 1 })
  })

  it('keep somebody who was erased in the total', async () => {
    const own = newId()
    const candidateId = newId()
    await service.happened(messagingEvents.threadStarted, {
      threadId: newId(),
      candidateId,
      organisationId: own,
    })
    const erasure = { candidateId, erasureId: newId() }
    await service.happened(candidatesEvents.erasureStarted, {
      ...erasure,
      reason: 'own_request',
    })
    await service.happened(candidatesEvents.erasureCompleted, erasure)
    expect((await service.as(organisationUser(own)).overview({})).threadsStarted).toBe(1)
  })

  it.each([
    ['a figure of another report', { report: 'placements', figure: 'jobsFilled' }],
    ['a cursor it did not hand out', { ...rowsOf, cursor: 'abc' }],
    ['a category it does not know', { ...rowsOf, band: ['10'] }],
  ])('refuse %s', async (_, request) => {
    const asked = service.as(programmeStaff()).listReportRows(request as never)
    await expectRefused(asked, 'VALIDATION_FAILED')
  })
})

describe('for somebody else', () => {
  it('another organisation answers like a missing one', async () => {
    const api = service.as(organisationUser(newId()))
    const organisationId = newId()
    await expectRefused(api.runReport({ report: 'placements', organisationId }), 'ORGANISATION_NOT_FOUND')
    await expectRefused(api.listReportRows({ ...rowsOf, organisationId }), 'ORGANISATION_NOT_FOUND')
    await expectRefused(api.exportReportRows({ ...rowsOf, organisationId }), 'ORGANISATION_NOT_FOUND')
  })

  it('reports, definitions, publications and rebuilds are refused', async () => {
    const nobody = service.as(candidate())
    await expectRefused(nobody.runReport({ report: 'placements' }), 'NOT_PERMITTED')
    await expectRefused(nobody.listDefinitions({}), 'NOT_PERMITTED')
    const user = service.as(organisationUser(newId()))
    const publishable = { report: 'engagement', quarter: '2020-Q1', groupBy: 'service' } as const
    await expectRefused(user.runPublishable(publishable), 'NOT_PERMITTED')
    await expectRefused(user.startRebuild({}), 'NOT_PERMITTED')
    await expectRefused(service.as(programmeStaff()).getProjection({}), 'NOT_PERMITTED')
  })
})

describe('publishing', () => {
  it('is for quarters that are settled', async () => {
    const api = service.as(programmeStaff())
    const asked = { report: 'engagement', groupBy: 'service' } as const
    await expectRefused(api.runPublishable({ ...asked, quarter: '2099-Q1' }), 'VALIDATION_FAILED')
    const { figures, from } = await api.runPublishable({ ...asked, quarter: '2020-Q2' })
    expect(from).toBe('2020-04-01')
    expect(figures.every(({ total }) => total === 0)).toBe(true)
  })

  it('has the same total by each category, also where somebody is in several groups', async () => {
    const [candidateId, organisationId] = [newId(), newId()]
    await service.happened(candidatesEvents.registered, {
      candidateId,
      connections: ['reservist', 'veteran'],
    })
    const picked = { candidateId, organisationId }
    await Promise.all(
      Array.from({ length: 40 }, () => service.happened(candidatesEvents.interestDelivered, picked)),
    )
    const [year, month] = londonDay(new Date()).split('-').map(Number)
    const quarter = `${year}-Q${Math.ceil(month! / 3)}`
    service.clock.set(addDays(londonDay(new Date()), 130) + 'T12:00:00Z')
    const total = async (groupBy: 'connection' | 'region') => {
      const { figures } = await service
        .as(programmeStaff())
        .runPublishable({ report: 'engagement', quarter, groupBy })
      return figures.find(({ figure }) => figure === 'candidatesInterested')!.total
    }
    expect(await total('region')).toBeGreaterThanOrEqual(40)
    expect(await total('connection')).toBe(await total('region'))
    service.clock.reset()
  })
})

describe('a rebuild', () => {
  it('takes the place of what answered, and is on record', async () => {
    const own = newId()
    await service.happened(messagingEvents.threadStarted, {
      threadId: newId(),
      candidateId: newId(),
      organisationId: own,
    })
    const api = service.as(programmeAdmin())
    const { generations } = await api.startRebuild({})
    const built = generations.find(({ state }) => state === 'building')!.id
    await eventually(async () => {
      const now = await api.getProjection({})
      expect(now.generations.find(({ state }) => state === 'active')!.id).toBe(built)
    })
    expect((await service.as(organisationUser(own)).overview({})).threadsStarted).toBe(1)
    expect((await service.events(reportingEvents.projectionReplaced)).at(-1)!.data).toEqual({
      generation: built,
    })
  })
})

it('every figure has its definition', async () => {
  const { figures } = await service.as(programmeStaff()).listDefinitions({})
  const shown = (await service.as(programmeStaff()).overview({})).figures.map(({ figure }) => figure)
  expect(figures.map(({ figure }) => figure)).toEqual(shown)
})

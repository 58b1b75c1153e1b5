import { organisationsEvents, requestRefused, requestRepeated } from '@sih/contracts'
import { newId } from '@sih/kernel'
import {
  auditor,
  eventually,
  expectRefused,
  organisationUser,
  startTestService,
  type TestService,
} from '../src/index.js'
import { GreetingModule, greeted, greetingRpc } from './greeting.module.js'

/** The promises every service inherits from its host, shown on a service of a few lines. */
describe('a service on its host', () => {
  let service: TestService<typeof greetingRpc>
  const user = organisationUser(newId())

  beforeAll(async () => {
    service = await startTestService({
      service: 'candidates',
      module: GreetingModule,
      rpc: greetingRpc,
      migrations: [],
    })
  })
  afterAll(() => service?.stop())

  const about = async (candidateId: string) =>
    (await service.events()).filter(
      ({ data }) => (data as { candidateId?: string }).candidateId === candidateId,
    )

  it('answers, and has put the interaction on record before it answered', async () => {
    const candidateId = newId()
    expect(await service.as(user).greet({ candidateId, greeting: 'Hello' })).toEqual({ candidateId })
    const [event, ...more] = await about(candidateId)
    expect(more).toEqual([])
    expect(event).toMatchObject({
      type: greeted.type,
      outcome: 'succeeded',
      causeId: null,
      actor: { role: 'organisation_user', accountId: user.accountId, organisationId: user.organisationId },
    })
  })

  it('commits nothing and answers nothing that is not on record', async () => {
    const candidateId = newId()
    const api = service.as(user, { idempotencyKey: candidateId })
    await expectRefused(api.greet({ candidateId, greeting: 'Hello', silently: true }), 'NOT_RECORDED')
    const kept = await service.dataSource.query('select from idempotency_key where key = $1', [candidateId])
    expect(kept).toEqual([])
    await expectRefused(api.glance({ candidateId, greeting: 'Hello', silently: true }), 'NOT_RECORDED')
  })

  it('records a refusal of the domain, of the role and of malformed input, each once', async () => {
    const ids = [newId(), newId(), newId()]
    await expectRefused(
      service.as(user).greet({ candidateId: ids[0]!, greeting: 'go away' }),
      'CANDIDATE_NOT_FOUND',
    )
    await expectRefused(
      service.as(auditor()).greet({ candidateId: ids[1]!, greeting: 'Hello' }),
      'NOT_PERMITTED',
    )
    await expectRefused(service.as(user).greet({ candidateId: ids[2]!, greeting: '' }), 'VALIDATION_FAILED')
    const refusals = await service.events(requestRefused.candidates)
    expect(refusals.map(({ data }) => data.code)).toEqual(
      expect.arrayContaining(['CANDIDATE_NOT_FOUND', 'NOT_PERMITTED', 'VALIDATION_FAILED']),
    )
    expect(refusals.filter(({ data }) => data.candidateId === ids[0])).toHaveLength(1)
  })

  it('carries out a request with the same idempotency key once, also when fifty come at the same time', async () => {
    const candidateId = newId()
    const api = service.as(user, { idempotencyKey: newId() })
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => api.greet({ candidateId, greeting: 'Hello' })),
    )
    expect(answers.every((answer) => answer.candidateId === candidateId)).toBe(true)
    expect(await about(candidateId)).toHaveLength(1)
    expect((await service.events(requestRepeated.candidates)).length).toBe(49)
    await expectRefused(api.greet({ candidateId, greeting: 'Good day' }), 'IDEMPOTENCY_KEY_REUSED')
  })

  it('lets reads share a transaction without sharing their failures', async () => {
    const requests = Array.from({ length: 40 }, (_, n) => ({
      candidateId: newId(),
      greeting: n === 7 ? 'broken' : n === 11 ? 'go away' : 'Hello',
    }))
    const outcomes = await Promise.allSettled(requests.map((request) => service.as(user).glance(request)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(38)
    expect(outcomes[7]).toMatchObject({ reason: { code: 'INTERNAL' } })
    expect(outcomes[11]).toMatchObject({ reason: { code: 'CANDIDATE_NOT_FOUND' } })
    for (const [n, { candidateId }] of requests.entries()) {
      expect((await about(candidateId)).length).toBe(
        n === 7 || n === 11 ? (await about(candidateId)).length : 1,
      )
    }
  })

  it('reacts to an event once, and names it as the cause', async () => {
    const organisationId = newId()
    const state = {
      organisationId,
      revision: 1,
      odsCode: 'RR8',
      legalName: 'LEEDS TEACHING HOSPITALS NHS TRUST',
      type: 'nhs_trust',
      region: 'Y63',
      open: true,
      pledged: true,
      accessActive: true,
      accessReason: 'active',
    } as const
    await service.happened(organisationsEvents.organisationChanged, state)
    const [reaction] = await eventually(async () => {
      const found = await about(organisationId)
      expect(found).toHaveLength(1)
      return found
    })
    expect(reaction).toMatchObject({
      actor: { role: 'service' },
      causeId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })
})

import { candidatesEvents, messagingEvents, type ChosenStage, type StageMoved } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

/** A candidate whom an organisation sees. */
async function met() {
  const { organisationId, legalName } = await world.organisation()
  const candidateId = await world.candidate({ organisationIds: [organisationId] })
  const user = organisationUser(organisationId)
  const api = world.service.as(user)
  const now = () => api.getStage({ candidateId })
  const move = async (to: ChosenStage, details = {}) =>
    api.moveStage({ candidateId, to, version: (await now()).version, ...details })
  const moves = async () => (await api.listStageMoves({ candidateId })).items
  return {
    organisationId,
    legalName,
    candidateId,
    user,
    api,
    now,
    move,
    moves,
    self: world.self(candidateId),
  }
}

const writes = (from: 'candidate' | 'organisation', candidateId: string, organisationId: string) =>
  world.service.happened(messagingEvents.messageSent, {
    threadId: newId(),
    messageId: newId(),
    commitment: 'a'.repeat(64),
    candidateId,
    organisationId,
    from,
  })

const published = async (candidateId: string) =>
  (await world.service.events<StageMoved>(candidatesEvents.stageMoved))
    .filter(({ data }) => data.candidateId === candidateId)
    .map(({ data: { from, to, reason, movedBy } }) => ({ from, to, reason, movedBy }))

describe('a stage', () => {
  it('begins with the interest, and goes on when the organisation writes', async () => {
    const { candidateId, organisationId, now, moves } = await met()
    expect(await now()).toMatchObject({ stage: 'interested', version: 1, movedBy: null })
    await writes('candidate', candidateId, organisationId)
    expect(await now()).toMatchObject({ stage: 'interested' })
    await writes('organisation', candidateId, organisationId)
    await writes('organisation', candidateId, organisationId)
    expect(await now()).toMatchObject({ stage: 'contacted', version: 2, movedBy: null })
    expect((await moves()).map(({ from, stage }) => [from, stage])).toEqual([
      ['interested', 'contacted'],
      [null, 'interested'],
    ])
  })

  it('is moved by the people of the organisation, and says to the candidate in plain words what that means', async () => {
    const { candidateId, organisationId, legalName, user, move, moves, self } = await met()
    await move('interviewing')
    const words = 'We would like to see you again next spring.'
    await move('not_progressing', { reason: 'role_filled', words })
    expect((await moves())[0]).toMatchObject({
      stage: 'not_progressing',
      reason: 'role_filled',
      words,
      movedBy: user.accountId,
      onBehalf: false,
    })
    expect((await self.listOwnStages({})).items).toEqual([
      {
        organisationId,
        organisationName: legalName,
        stage: 'not_progressing',
        meaning: 'Not progressing: the organisation does not take this further at present',
        reason: 'The job was given to somebody else',
        words,
        since: expect.any(String),
      },
    ])
    expect(await published(candidateId)).toEqual([
      { from: null, to: 'interested', reason: null, movedBy: null },
      { from: 'interested', to: 'interviewing', reason: null, movedBy: user.accountId },
      { from: 'interviewing', to: 'not_progressing', reason: 'role_filled', movedBy: user.accountId },
    ])
    expect(JSON.stringify(await world.events())).not.toContain('next spring')
  })

  it('that was a mistake is corrected, and stays in the history', async () => {
    const { move, moves, now } = await met()
    await move('offered')
    await move('interviewing', { correction: true })
    expect(await now()).toMatchObject({ stage: 'interviewing', version: 3 })
    expect((await moves()).map(({ stage, corrected }) => [stage, corrected])).toEqual([
      ['interviewing', false],
      ['offered', true],
      ['interested', false],
    ])
    await expectRefused(move('interviewing'), 'STAGE_UNCHANGED')
  })

  it('is not moved from a page that shows an older one', async () => {
    const { candidateId, api } = await met()
    const wanted = { candidateId, version: 1 }
    const [one, other] = await Promise.allSettled([
      api.moveStage({ ...wanted, to: 'applied' }),
      api.moveStage({ ...wanted, to: 'in_support' }),
    ])
    const late = [one, other].find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(late.reason).toMatchObject({ code: 'VERSION_CONFLICT' })
  })

  it('decided by a person is not undone by a message', async () => {
    const { candidateId, organisationId, move, now } = await met()
    await move('not_progressing', { reason: 'no_suitable_role' })
    await writes('organisation', candidateId, organisationId)
    expect(await now()).toMatchObject({ stage: 'not_progressing' })
  })

  it('ends when the candidate withdraws, and begins again with a new interest', async () => {
    const { candidateId, organisationId, api, self, moves } = await met()
    await self.withdrawInterest({ organisationId })
    await expectRefused(api.getStage({ candidateId }), 'CANDIDATE_NOT_FOUND')
    expect((await self.listOwnStages({})).items).toMatchObject([{ stage: 'withdrawn' }])
    const staff = world.service.as(programmeStaff())
    expect(await staff.getStage({ candidateId, organisationId })).toMatchObject({ stage: 'withdrawn' })
    const moved = { candidateId, organisationId, to: 'applied', version: 2 } as const
    await expectRefused(staff.moveStage(moved), 'CANDIDATE_NOT_FOUND')
    await world.pick(candidateId, organisationId)
    expect((await moves()).map(({ stage }) => stage)).toEqual(['interested', 'withdrawn', 'interested'])
  })
})

describe('the programme', () => {
  it('moves on behalf of an organisation, which is told so but not by whom', async () => {
    const { candidateId, organisationId, now } = await met()
    const staff = programmeStaff()
    const key = { candidateId, organisationId }
    await world.service.as(staff).moveStage({ ...key, to: 'applied', version: 1 })
    expect(await now()).toMatchObject({ stage: 'applied', onBehalf: true, movedBy: null })
    expect(await world.service.as(staff).getStage(key)).toMatchObject({ movedBy: staff.accountId })
    await expectRefused(world.service.as(staff).getStage({ candidateId }), 'VALIDATION_FAILED')
  })
})

describe('nobody', () => {
  it('moves without a reason that is needed, or with one that is not', async () => {
    const { move } = await met()
    await expectRefused(move('not_progressing'), 'VALIDATION_FAILED')
    await expectRefused(move('applied', { reason: 'other' }), 'VALIDATION_FAILED')
    await expectRefused(move('appointed' as ChosenStage), 'VALIDATION_FAILED')
  })

  it('moves or sees a candidate whom their organisation does not see', async () => {
    const { candidateId, organisationId } = await met()
    const other = await world.organisation()
    const stranger = world.service.as(organisationUser(other.organisationId))
    const moved = { candidateId, to: 'applied', version: 1 } as const
    await expectRefused(stranger.moveStage(moved), 'CANDIDATE_NOT_FOUND')
    await expectRefused(stranger.moveStage({ ...moved, organisationId }), 'CANDIDATE_NOT_FOUND')
    await expectRefused(stranger.listStageMoves({ candidateId }), 'CANDIDATE_NOT_FOUND')
    await expectRefused(world.service.as(auditor()).getStage({ candidateId }), 'NOT_PERMITTED')
    await expectRefused(world.self(candidateId).moveStage(moved), 'NOT_PERMITTED')
    await expectRefused(world.self(newId()).listOwnStages({}), 'CANDIDATE_NOT_FOUND')
  })
})

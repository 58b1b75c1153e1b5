import { addDays, addMonths, londonDay } from '@sih/calendar'
import type { FigureName, JobFillingView, PlacementView, StageView, ThreadView } from '@sih/contracts'
import pg from 'pg'
import type { Person } from '../../system/person.js'
import type { Newcomer } from '../../system/onboarding.js'
import type { Story } from '../story.js'

/** Something that happens at Leeds, and by how much it moves which figures; all others stay as they were. */
export interface Cause {
  what: string
  moves: Partial<Record<FigureName, number>>
  happens: () => Promise<unknown>
}

const ada: Newcomer = { firstName: 'Ada', lastName: 'Lindqvist', email: 'ada@candidate.example' }
const bea: Newcomer = { firstName: 'Bea', lastName: 'Morgan', email: 'bea@candidate.example' }
const today = londonDay(new Date())
const interested = { candidatesInterested: 1, answersAwaited: 1, answersOpen: 1, stagesMoved: 1 } as const

export function causes(story: Story): Cause[] {
  const people: Record<string, Person> = {}
  let thread: ThreadView
  let placement: PlacementView
  let job: JobFillingView
  const register = (person: Newcomer) => async () => {
    people[person.email] = await story.onboarding.register(person, [story.leeds.id])
  }
  const id = () => people[ada.email]!.id
  const write = (writer: () => Person) => () =>
    writer().post(`/threads/${thread.id}/messages`, { body: 'Hello.' })
  const plan = async () => {
    const days = { startsOn: addDays(today, -10), endsOn: addDays(today, -6), clearanceDone: true }
    const details = { kind: 'work_placement', department: 'Estates', staffGroup: '09', words: 'Welcome.' }
    placement = await story.omar.post<PlacementView>('/placements', {
      candidateId: id(),
      ...details,
      ...days,
    })
  }
  const change = async (changed: object) => {
    const { id: placementId, version } = placement
    placement = await story.omar.patch<PlacementView>(`/placements/${placementId}`, { version, ...changed })
  }
  const followUp = (months: string) => async () => {
    const answer = { months, sustained: 'yes', version: job.version }
    job = await story.omar.post<JobFillingView>(`/job-fillings/${job.id}/follow-up`, answer)
  }
  return [
    { what: 'a candidate picks the organisation', moves: interested, happens: register(ada) },
    {
      what: 'a user opens the profile',
      moves: { profilesOpened: 1 },
      happens: () => story.omar.get(`/candidates/${id()}`),
    },
    {
      what: 'a user starts the conversation, and so answers',
      moves: {
        threadsStarted: 1,
        messagesFromOrganisations: 1,
        stagesMoved: 1,
        answersGiven: 1,
        answersOpen: -1,
        timeToAnswerMedian: 1,
        timeToAnswerP90: 1,
      },
      happens: async () => {
        thread = await story.omar.post<ThreadView>('/threads', { candidateId: id(), body: 'Good morning.' })
      },
    },
    {
      what: 'the candidate writes',
      moves: { messagesFromCandidates: 1, answersAwaited: 1, answersOpen: 1 },
      happens: write(() => people[ada.email]!),
    },
    {
      what: 'a user answers',
      moves: { messagesFromOrganisations: 1, answersGiven: 1, answersOpen: -1 },
      happens: write(() => story.omar),
    },
    {
      what: 'a user moves the candidate to another stage',
      moves: { stagesMoved: 1 },
      happens: async () => {
        const { version } = await story.omar.get<StageView>(`/candidates/${id()}/stage`)
        await story.omar.put(`/candidates/${id()}/stage`, { to: 'in_support', version })
      },
    },
    { what: 'a placement is planned', moves: { placementsPlanned: 1 }, happens: plan },
    {
      what: 'a placement is called off',
      moves: { placementsCancelled: 1 },
      happens: () => change({ state: 'cancelled' }),
    },
    {
      what: 'the candidate does not come',
      moves: { placementsPlanned: 1, placementsMissed: 1 },
      happens: async () => {
        await plan()
        await change({ state: 'did_not_attend' })
      },
    },
    {
      what: 'a placement begins and is completed',
      moves: { placementsPlanned: 1, placementsCompleted: 1, stagesMoved: 1 },
      happens: async () => {
        await plan()
        await change({ state: 'in_progress' })
        await change({ state: 'completed', outcome: 'ready_to_apply' })
      },
    },
    {
      what: 'a job is filled',
      moves: { jobsFilled: 1, stagesMoved: 1 },
      happens: async () => {
        const role = { roleTitle: 'Porter', staffGroup: '09', band: '2', contractType: 'permanent' }
        const terms = { wholeTimeEquivalent: 60, startsOn: addMonths(today, -13) }
        job = await story.omar.post<JobFillingView>('/job-fillings', { candidateId: id(), ...role, ...terms })
      },
    },
    {
      what: 'it is said that the placement led to it',
      moves: { placementsLedToJob: 1, conversionToJob: 1 },
      happens: async () => {
        const named = { version: job.version, placementId: placement.id }
        job = await story.omar.patch<JobFillingView>(`/job-fillings/${job.id}`, named)
      },
    },
    {
      what: 'the person is still there after six months',
      moves: { stillInJobAt6Months: 1 },
      happens: followUp('6'),
    },
    { what: 'and after twelve', moves: { stillInJobAt12Months: 1 }, happens: followUp('12') },
    { what: 'another candidate picks the organisation', moves: interested, happens: register(bea) },
    {
      what: 'nobody answers in time',
      moves: { answersOverdue: 1 },
      happens: () => timePasses(story, people[bea.email]!.id),
    },
    {
      what: 'the candidate drops the interest',
      moves: { interestsWithdrawn: 1, answersOpen: -1, answersOverdue: -1, stagesMoved: 1 },
      happens: () => people[bea.email]!.delete(`/candidates/me/interests/${story.leeds.id}`),
    },
  ]
}

/** Nobody can wait ten days: the clock of the one who waits is put back, and the service finds that it has run out. */
async function timePasses({ system, leeds }: Story, candidateId: string): Promise<void> {
  const database = new pg.Client({ connectionString: system.stack.databases.messaging.ownerUrl })
  await database.connect()
  try {
    await database.query(
      `update awaited_response set since = now() - interval '10 days', answer_by = now() - interval '3 days'
       where candidate_id = $1 and organisation_id = $2`,
      [candidateId, leeds.id],
    )
  } finally {
    await database.end()
  }
}

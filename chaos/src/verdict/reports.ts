import type { Overview, Projection } from '@sih/contracts'
import { eventually } from '@sih/testing'
import type { Cast } from '../people/cast.js'
import type { Person } from '../people/person.js'
import { unverifiable, type Finding } from './finding.js'
import { compared, figuresIn, figuresOf } from './figures.js'
import type { Entry } from './log.js'

const patience = 120_000

/** The programme's and each organisation's totals: against the log, and against what reporting makes of the history if it starts anew. */
export async function reports({ staff, members }: Cast, entries: Entry[]): Promise<Finding[]> {
  const people: [string, Person, string?][] = [
    ['the programme', staff],
    ...members.map(({ person }): [string, Person, string?] => [person.email, person, person.organisationId!]),
  ]
  const againstLog = async () =>
    (
      await Promise.all(
        people.map(async ([whose, person, organisationId]) =>
          compared(whose, figuresIn(await overview(person)), figuresOf(entries, organisationId)),
        ),
      )
    ).flat()
  const before = await againstLog()
  const rebuilt = await rebuild(staff)
  return [...before, ...rebuilt, ...(await againstLog())]
}

const overview = (person: Person): Promise<Overview> => person.insist('GET', '/reports/overview')

/** What is read meanwhile does not change what these figures count. */
async function rebuild(staff: Person): Promise<Finding[]> {
  const begun = await staff.insist<Projection>('POST', '/admin/reports/rebuild', {})
  const generation = begun.generations.find(({ state }) => state === 'building')?.id
  return eventually(async () => {
    const { generations } = await staff.insist<Projection>('GET', '/admin/reports/projection')
    const state = generations.find(({ id }) => id === generation)?.state
    if (state !== 'active') throw new Error(`it is ${state}`)
    return []
  }, patience).catch((error: Error) => [unverifiable(`The reports cannot be made anew: ${error.message}`)])
}

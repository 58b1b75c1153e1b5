import type { ReferenceData } from '../../rendering/reference.js'
import type { Narrowed } from './narrowed.js'

type List = { code: string; label: string }[]
type Name = keyof Narrowed

export type Report = 'engagement' | 'placements' | 'job-fillings'

const answers: List = [
  { code: 'open', label: 'Open' },
  { code: 'answered', label: 'Answered' },
  { code: 'excused', label: 'Not possible any more' },
]
const causes: List = [
  { code: 'interest', label: 'Interest' },
  { code: 'message', label: 'Message' },
]
const notSaid = { code: 'none', label: 'Not said' }

/** Health is not counted by: somebody wounded, injured or sick counts as a veteran. */
const counted = (connections: List) => connections.filter(({ code }) => code !== 'veteran_wis')

const ofReport: Record<Report, (lists: ReferenceData) => [Name, string, List][]> = {
  engagement: (lists) => [
    ['stage', 'Stage', lists.stages.map(({ code, label }) => ({ code, label: label.split(':')[0]! }))],
    ['answer', 'Answer', answers],
    ['type', 'Waited for after', causes],
  ],
  placements: (lists) => [
    ['type', 'Kind', lists.placementKinds],
    ['staffGroup', 'Staff group', lists.staffGroups],
  ],
  'job-fillings': (lists) => [
    ['type', 'Contract', lists.contractTypes],
    ['staffGroup', 'Staff group', lists.staffGroups],
    ['band', 'Band', lists.bands],
  ],
}

/** What a report can be narrowed by, and by what it is. @param report null: all of them together */
export function filterChoices(
  report: Report | null,
  lists: ReferenceData,
  { asked, ofAll }: { asked: Narrowed; ofAll: boolean },
) {
  const all: [Name, string, List][] = [
    ...(ofAll ? [['region', 'Region of the organisation', lists.regions] as [Name, string, List]] : []),
    ['connection', 'Connection with the Armed Forces', [...counted(lists.connections), notSaid]],
    ['service', 'Service', [...lists.armedServices, notSaid]],
    ...(report ? ofReport[report](lists) : []),
  ]
  return all.map(([name, legend, list]) => {
    const chosen = (asked[name] ?? []) as string[]
    const items = list.map(({ code, label }) => ({
      value: code,
      text: label,
      checked: chosen.includes(code),
    }))
    return { name, legend, chosen: chosen.length, items }
  })
}

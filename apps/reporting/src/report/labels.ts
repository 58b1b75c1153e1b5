import {
  armedServices,
  bandCodes,
  bandLabel,
  connections,
  contractTypes,
  notProgressingReasons,
  placementKinds,
  regions,
  staffGroups,
  stages,
  type Band,
  type ReportGroup,
} from '@sih/contracts'

const words: Partial<Record<ReportGroup, Record<string, string>>> = {
  region: regions,
  connection: connections,
  service: armedServices,
  staffGroup: staffGroups,
  band: Object.fromEntries(bandCodes.map((band: Band) => [band, bandLabel(band)])),
  stage: Object.fromEntries(Object.entries(stages).map(([code, label]) => [code, label.split(':')[0]!])),
  type: {
    ...placementKinds,
    ...contractTypes,
    ...notProgressingReasons,
    interest: 'Interest',
    message: 'Message',
  },
  answer: { open: 'Open', answered: 'Answered', excused: 'Not possible any more' },
}

/** A value in the words shown on screen; as it is where this service knows none. */
export const labelOf = (group: ReportGroup, value: string, name?: string): string =>
  name ?? words[group]?.[value] ?? (value === 'none' ? 'Not said' : value)

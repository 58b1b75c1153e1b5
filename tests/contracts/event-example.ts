import { describeFields, type EventContract, type FieldDescription } from '@sih/contracts'
import { createHash } from 'node:crypto'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The same UUID (version 7 in form) for the same seed. */
const idFrom = (seed: string): string =>
  hash(seed).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-7$3-8$4-$5')

/** What fields of text and patterns say in examples. A field that is not here: write its example by hand. */
const texts: Record<string, string> = {
  operation: 'candidates.v1.open-profile',
  code: 'CANDIDATE_NOT_FOUND',
  commitment: hash('salt and text'),
  textHash: hash('the exact text of the agreement'),
  fileHash: hash('the scan of the signed agreement'),
  method: 'GET',
  route: '/api/v1/candidates/:candidateId',
  legalName: 'Northtown University Hospitals NHS Foundation Trust',
  odsCode: 'RR8',
  keyId: hash('a public key').slice(0, 43),
  kind: 'invitation',
  what: 'completeness',
  filters: 'actor,from,to',
  head: hash('the events of a source'),
}

const objectOf = (type: string, data: EventContract['data']) =>
  Object.fromEntries(
    describeFields(data).map((field) => {
      const value = valueOf(type, field)
      return [field.name, field.list ? [value] : value]
    }),
  )

function valueOf(type: string, field: FieldDescription): unknown {
  if (field.object) return objectOf(type, field.object)
  switch (field.kind) {
    case 'uuid':
      return idFrom(`${type} ${field.name}`)
    case 'choice':
      return field.choices!.values[0]
    case 'integer':
      return Math.max(field.minimum ?? 0, 1)
    case 'boolean':
      return true
    case 'date':
      return '2026-01-31'
    case 'date-time':
      return '2026-01-31T09:00:00.000Z'
    default:
      if (texts[field.name] === undefined)
        throw new Error(`${type}: write an example of ${field.name} by hand`)
      return texts[field.name]
  }
}

/** An event with every field filled in, for a contract that has no frozen example yet. */
export function exampleOf({ type, data, outcome }: EventContract) {
  return {
    id: idFrom(type),
    type,
    occurredAt: '2026-01-31T09:00:00.000Z',
    actor: {
      role: 'organisation_user',
      accountId: idFrom('account'),
      organisationId: idFrom('organisation'),
      sessionId: idFrom('session'),
    },
    origin: { network: '192.0.2.0/24' },
    correlationId: idFrom(`${type} correlation`),
    causeId: null,
    outcome,
    data: objectOf(type, data),
  }
}

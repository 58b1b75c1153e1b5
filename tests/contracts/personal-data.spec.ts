import {
  DateOnly,
  EmailAddress,
  LongText,
  Nested,
  Pattern,
  Secret,
  Text,
  allEvents,
  describeFields,
  fieldsOf,
  type FieldDescription,
} from '@sih/contracts'
import { getMetadataStorage } from 'class-validator'

type Class = new () => object

/** Events stay in the audit log for ever. Text in them is allowed here one by one, with the reason why it tells of nobody. */
const freeText: Record<string, string> = {
  'RequestRefused.operation': 'the subject of an operation, from our own contracts',
  'RequestRefused.code': 'a code of the catalogue of problems',
  'RequestRepeated.operation': 'the subject of an operation, from our own contracts',
  'RequestTurnedAway.method': 'an HTTP method',
  'RequestTurnedAway.route': 'a route with its parameters named, never their values',
  'RequestTurnedAway.code': 'a code of the catalogue of problems',
  'OrganisationState.odsCode': 'the public code of an organisation in the ODS register',
  'OrganisationState.legalName': 'the public name of an organisation, from the ODS register',
  'AgreementFact.textHash': 'SHA-256 of the text of an agreement',
  'SignedCopyFact.textHash': 'SHA-256 of the text of an agreement',
  'SignedCopyFact.fileHash': 'SHA-256 of the scan of a signed agreement',
  'MessageSent.commitment': 'SHA-256 over random salt and text; the salt is erased with the text',
  'AttachmentAdded.commitment': 'SHA-256 over random salt and bytes; the salt is erased with the bytes',
  'NoteWritten.commitment': 'SHA-256 over random salt and text; the salt is erased with the text',
  'EmailFact.kind': 'which of our e-mails it was',
  'SigningKeyMade.keyId': 'the thumbprint of a public key of the gateway',
  'EntriesSearched.filters': 'the names of the filters used, never what was searched for',
  'SavedExportAsked.filters': 'the names of the filters used, never what was asked for',
  'ProofMade.kind': 'inclusion or consistency',
  'LogRead.what': 'which part of the state of the log was read',
}

const harmless = new Set(['boolean', 'integer', 'date', 'date-time', 'choice'])
const personalName = /(first|last|full|given|family)Name|birth|e?mail|phone|postcode|address|password/i
const personal = [
  'Sam Okafor',
  'sam@example.org',
  '07700 900123',
  'SW1A 1AA',
  'BFPO57',
  '1990-01-31',
  '192.0.2.17',
]

/** What is wrong with the fields of a class, by name. */
function offences(type: Class): string[] {
  const described = describeFields(type).flatMap((field) => offencesOf(type, field))
  const undescribed = getMetadataStorage()
    .getTargetValidationMetadatas(type, '', true, false)
    .filter(({ propertyName }) => !fieldsOf(type).includes(propertyName))
    .map(({ propertyName }) => `${type.name}.${propertyName}`)
  return [...described, ...undescribed]
}

function offencesOf(type: Class, { name, kind, object, pattern }: FieldDescription): string[] {
  const place = `${type.name}.${name}`
  if (kind === 'uuid' || place in freeText) return []
  if (personalName.test(name)) return [place]
  if (object) return offences(object)
  if (kind === 'pattern') return personal.some((text) => new RegExp(pattern!).test(text)) ? [place] : []
  return harmless.has(kind) ? [] : [place]
}

class Inner {
  @Text({ max: 10 }) word: string
}
class Planted {
  @Text({ max: 10 }) remark: string
  @LongText({ max: 10 }) story: string
  @Secret({ max: 10 }) secret: string
  @EmailAddress() contact: string
  @Pattern(/^[A-Z0-9 ]{3,9}$/, 'A code') code: string
  @DateOnly() dateOfBirth: string
  @Nested(Inner) inner: Inner
}

describe('events hold no personal data:', () => {
  it.each([...allEvents.values()])('$type', ({ data }) => expect(offences(data)).toEqual([]))

  it('text is allowed only where there is text', () => {
    const places = [...allEvents.values()].flatMap(({ data }) =>
      describeFields(data)
        .filter(({ kind }) => kind === 'text' || kind === 'pattern')
        .map(({ name }) => `${data.name}.${name}`),
    )
    expect(Object.keys(freeText).filter((place) => !places.includes(place))).toEqual([])
  })

  it('whatever could hold them is found', () => {
    expect(offences(Planted)).toEqual([
      'Planted.remark',
      'Planted.story',
      'Planted.secret',
      'Planted.contact',
      'Planted.code',
      'Planted.dateOfBirth',
      'Inner.word',
    ])
  })
})

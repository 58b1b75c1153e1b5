import { describeFields } from './describe-fields.js'
import {
  Base64,
  Confirmed,
  EmailAddress,
  Flag,
  Ids,
  Instant,
  ListOf,
  LongText,
  OneOf,
  Pattern,
  Secret,
  SomeOf,
  Text,
  WholeNumber,
} from './fields.js'

class Part {
  @Flag() flag: boolean
}

class Whole extends Part {
  @Text({ max: 8, optional: true, description: 'A name' }) text?: string
  @LongText({ max: 9 }) long: string
  @Secret({ max: 9 }) secret: string
  @Base64({ maxBytes: 3 }) file: string
  @EmailAddress() email: string
  @Pattern(/^A$/, 'An A') pattern: string
  @Ids({ max: 3 }) ids: string[]
  @Instant() at: string
  @OneOf(['a'], { name: 'Letter' }) one: 'a'
  @SomeOf(['a'], { name: 'Letter' }) some: 'a'[]
  @WholeNumber({ min: 0, max: 5 }) number: number
  @Confirmed('Yes') yes: boolean
  @ListOf(Part, { max: 2 }) parts: Part[]
}

describe('describeFields', () => {
  it('tells what OpenAPI tells, inherited fields first', () => {
    const plain = { required: true, list: false, description: '' }
    const choices = { name: 'Letter', values: ['a'] }
    expect(describeFields(Whole)).toEqual([
      { ...plain, name: 'flag', kind: 'boolean' },
      { name: 'text', kind: 'text', required: false, list: false, description: 'A name', maxLength: 8 },
      { ...plain, name: 'long', kind: 'text', maxLength: 9 },
      { ...plain, name: 'secret', kind: 'password', maxLength: 9 },
      { ...plain, name: 'file', kind: 'byte', maxLength: 4 },
      { ...plain, name: 'email', kind: 'email', maxLength: 254 },
      { ...plain, name: 'pattern', kind: 'pattern', pattern: '^A$' },
      { ...plain, name: 'ids', kind: 'uuid', list: true, maxItems: 3 },
      { ...plain, name: 'at', kind: 'date-time' },
      { ...plain, name: 'one', kind: 'choice', choices },
      { ...plain, name: 'some', kind: 'choice', list: true, choices },
      { ...plain, name: 'number', kind: 'integer', minimum: 0, maximum: 5 },
      { ...plain, name: 'yes', kind: 'boolean' },
      { ...plain, name: 'parts', kind: 'object', list: true, object: Part, maxItems: 2 },
    ])
  })
})

import fc from 'fast-check'
import type { ApiDocument } from '../document/api-document.js'
import type { JsonSchema } from '../document/json-schema.js'

/** Texts on which programs have broken before. */
const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202Eevil',
  "'; drop table candidate; --",
  '=1+1',
  '{{constructor}}',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '%00%ff',
  'null',
  '-0',
  '1e309',
  'é'.repeat(300),
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ‮ ﷽ 👩‍👩‍👧‍👦',
)

/** Anything that JSON can say, large numbers included. */
const anything = fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 }), fc.double(), fc.bigInt().map(String))

/** Mostly what the document says, sometimes not. */
const mostly = <T>(valid: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: valid }, { weight: 1, arbitrary: anything })

/** Values by a schema of the document, and every so often one that it forbids. @param ids of things that there are */
export function arbitraryOf(document: ApiDocument, ids: readonly string[]) {
  const of = (given: JsonSchema): fc.Arbitrary<unknown> => {
    const schema = document.resolved(given)
    const [only] = schema.allOf ?? []
    if (only) return of(only)
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map(of))
    if (schema.enum) return mostly(fc.constantFrom(...schema.enum))
    const types = [schema.type ?? 'string'].flat()
    return mostly(fc.oneof(...types.map((type) => ofType(type, schema))))
  }

  const ofType = (type: string, schema: JsonSchema): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'null':
        return fc.constant(null)
      case 'boolean':
        return fc.boolean()
      case 'integer':
      case 'number':
        return fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 1_000_000_000 })
      case 'array':
        return fc.array(of(schema.items ?? {}), { maxLength: Math.min(schema.maxItems ?? 3, 3) })
      case 'object':
        return ofObject(schema)
      default:
        return text(schema)
    }
  }

  const ofObject = ({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<object> => {
    const fields = Object.entries(properties).map(([name, property]) => [name, of(property)])
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: required,
    })
  }

  const text = ({ format, pattern, minLength = 0, maxLength = 50 }: JsonSchema): fc.Arbitrary<string> => {
    if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
    if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10))
    if (format === 'date-time') return day.map((date) => date.toISOString())
    if (format === 'email') return fc.emailAddress()
    if (pattern) return fc.stringMatching(new RegExp(pattern))
    const size = { minLength: Math.min(minLength, 60), maxLength: Math.min(maxLength, 60) }
    return fc.oneof(fc.string(size), fc.string({ ...size, unit: 'binary' }))
  }

  return of
}

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

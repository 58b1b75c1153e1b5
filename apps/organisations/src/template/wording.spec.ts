import fc from 'fast-check'
import { filledIn, problemsOf } from './wording.js'

const values = { legalName: 'Ysbyty Gŵyr', odsCode: '7A1', date: '1 January 2026', version: '2' }

describe('A wording', () => {
  it('is filled in with what it leaves open', () => {
    const text = 'Version {{version}} of {{date}} with {{legalName}} ({{odsCode}}), {{legalName}}'
    expect(problemsOf(text)).toEqual([])
    expect(filledIn(text, values)).toBe('Version 2 of 1 January 2026 with Ysbyty Gŵyr (7A1), Ysbyty Gŵyr')
  })

  it.each([
    ['Dear {{legalName}},\nthis is {{orgName}}', 'Line 2, character 9: {{orgName}} is not known'],
    ['{{legalName}} {{ date }}', 'Line 1, character 15: {{ date }} is not known'],
    ['{{legalName}} {{date', 'Line 1, character 15: {{ is not known'],
    ['{{legalName}} date}}', 'Line 1, character 19: }} is not known'],
    ['{{legalName}} {{}}', 'Line 1, character 15: {{}} is not known'],
    ['Between us and nobody', 'Say with whom the agreement is made'],
  ])('such as %j is refused with the place', (text, problem) => {
    const problems = problemsOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })

  it('takes a name as it is, whatever its characters', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('{{date}}', '$&', '$1', '}}')), (legalName) => {
        expect(filledIn('<{{legalName}}>', { ...values, legalName })).toBe(`<${legalName}>`)
      }),
    )
  })
})

import { assertFillable, filledIn } from './placeholders.js'

const values = { firstName: 'Sam', fullName: 'Sam Okafor', organisation: 'Leeds', sender: 'Anna Hughes' }
const problemsOf = (body: string): string[] => {
  try {
    assertFillable(body)
    return []
  } catch (error) {
    return (error as { fields: { message: string }[] }).fields.map(({ message }) => message)
  }
}

test('every placeholder is filled in, wherever it stands', () => {
  const body = 'Dear {{firstName}},\n{{organisation}} greets {{fullName}}.\n{{sender}}'
  expect(problemsOf(body)).toEqual([])
  expect(filledIn(body, values)).toBe('Dear Sam,\nLeeds greets Sam Okafor.\nAnna Hughes')
})

test('a name that looks like a placeholder stays a name', () => {
  const fullName = '{{sender}} $& $1'
  expect(filledIn('{{fullName}}', { ...values, fullName })).toBe(fullName)
})

test.each([
  ['{{FirstName}}', 'Line 1, character 1: {{FirstName}} is not known'],
  ['Dear\n you {{ firstName }}', 'Line 2, character 6: {{ firstName }} is not known'],
  ['Dear {{firstName', 'Line 1, character 6: {{ is not known'],
  ['firstName}}', 'Line 1, character 10: }} is not known'],
  ['{{__proto__}}', 'Line 1, character 1: {{__proto__}} is not known'],
])('%s is refused, with its place', (body, problem) => {
  expect(problemsOf(body)).toEqual([expect.stringContaining(problem)])
})

test('more than ten are refused', () => {
  expect(problemsOf('{{sender}}'.repeat(10))).toEqual([])
  expect(problemsOf('{{sender}}'.repeat(11))).toEqual(['Use at most 10 placeholders'])
})

import { formsOf } from './forms.js'

describe('a text is recognised', () => {
  const canary = 'Zebrafinch@Aviary.example'
  const found = (written: string) => formsOf(canary).some((form) => written.toLowerCase().includes(form))

  it.each([0, 1, 2, 3, 4])('in base64 with %i bytes before it', (before) => {
    const written = Buffer.from(`${'x'.repeat(before)}${canary} and more`).toString('base64')
    expect(found(written)).toBe(true)
  })

  it.each([
    ['as it is', `"${canary}"`],
    ['in capitals', canary.toUpperCase()],
    ['as bytes of PostgreSQL', `\\x00${Buffer.from(canary).toString('hex')}`],
    ['in a link', `/x?email=${encodeURIComponent(canary)}`],
  ])('%s', (_, written) => expect(found(written)).toBe(true))

  it('and nothing else is', () => expect(found('zebrafinch and aviary')).toBe(false))
})

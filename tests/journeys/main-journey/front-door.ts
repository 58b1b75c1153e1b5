import type { ProblemCode } from '@sih/kernel'
import type { Answer } from '../system/front-door.js'
import type { Person } from '../system/person.js'
import { Refusal, refused, type Problem } from '../system/refused.js'
import type { Story } from './story.js'

const json = { 'Content-Type': 'application/json' }
type Request = [method: string, path: string, body?: string, headers?: Record<string, string>]

export function frontDoor(story: Story): void {
  const turnedAway = (person: Person, request: Request, code: ProblemCode, ...fields: string[]) =>
    refused(answerTo(person, request), code, ...fields)

  it('says under which id a request is on record, also where it had to choose one', async () => {
    const ask = (id: string) =>
      story.nobody.ask('GET', '/organisations', undefined, { 'X-Correlation-Id': id })
    const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
    expect((await ask('')).headers.get('x-correlation-id')).toMatch(uuid)
    expect((await ask('two words')).headers.get('x-correlation-id')).toMatch(uuid)
    expect((await ask('sam.2026_a-1')).headers.get('x-correlation-id')).toBe('sam.2026_a-1')
  })

  it.each<[string, ProblemCode, Request]>([
    ['an address that is none', 'NOT_FOUND', ['GET', '/nothing/here']],
    ['a method that is not known', 'NOT_FOUND', ['PATCH', '/pledges', '{}', json]],
    ['an address that cannot be read', 'MALFORMED_REQUEST', ['GET', '/candidates/%zz']],
    ['JSON that ends too early', 'MALFORMED_REQUEST', ['POST', '/pledges', '{"odsCode":', json]],
    ['a form', 'UNSUPPORTED_MEDIA_TYPE', ['POST', '/pledges', 'odsCode=RCF', form]],
    ['plain text', 'UNSUPPORTED_MEDIA_TYPE', ['POST', '/pledges', '{}', { 'Content-Type': 'text/plain' }]],
    ['a list', 'VALIDATION_FAILED', ['POST', '/auth/login', '[]', json]],
    [
      'more than it takes',
      'PAYLOAD_TOO_LARGE',
      ['POST', '/pledges', JSON.stringify('x'.repeat(1_100_000)), json],
    ],
  ])('refuses %s', async (_, code, request) => {
    const answer = answerTo(story.nobody, request)
    await refused(answer, code, ...(code === 'VALIDATION_FAILED' ? [''] : []))
  })

  it('takes no token but its own', async () => {
    const forged = { Authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }
    await turnedAway(story.nobody, ['GET', '/auth/me', undefined, forged], 'NOT_SIGNED_IN')
    const { headers } = await story.nobody.ask('GET', '/auth/me')
    expect(headers.get('www-authenticate')).toBe('Bearer')
  })

  it('takes no key that cannot be kept', async () => {
    const request: Request = ['POST', '/pledges', '{}', { ...json, 'Idempotency-Key': 'two words' }]
    await turnedAway(story.nobody, request, 'VALIDATION_FAILED', 'Idempotency-Key')
  })

  it('ends a session for good', async () => {
    await story.tom.post('/auth/logout')
    await refused(story.tom.get('/auth/me'), 'SESSION_ENDED')
  })
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

async function answerTo(person: Person, [method, path, body, headers]: Request): Promise<Answer> {
  const answer = await person.ask<Problem>(method, path, body, headers)
  if (answer.status >= 400) throw new Refusal(`${method} ${path}`, answer)
  return answer
}

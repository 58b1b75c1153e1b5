import { DomainError, problems, type ProblemCode } from '@sih/kernel'
import {
  BadRequestException,
  ForbiddenException,
  GatewayTimeoutException,
  HttpException,
  NotFoundException,
  ServiceUnavailableException,
} from '@nestjs/common'
import { QueryFailedError } from 'typeorm'
import { problemOf } from './problem.js'
import { refusalOf } from './refusal-of.js'

const ofFastify = (statusCode: number) => Object.assign(new Error('secret detail'), { statusCode })
const ofDatabase = (code: string) =>
  new QueryFailedError('select', [], Object.assign(new Error('secret detail'), { code }))

describe('What was thrown', () => {
  it.each<[string, unknown, ProblemCode]>([
    ['a refusal of the domain', new DomainError('LINK_NOT_VALID'), 'LINK_NOT_VALID'],
    ['Nest’s 400', new BadRequestException(), 'MALFORMED_REQUEST'],
    ['Nest’s 403', new ForbiddenException(), 'NOT_PERMITTED'],
    ['Nest’s 404', new NotFoundException(), 'NOT_FOUND'],
    ['Nest’s 503', new ServiceUnavailableException(), 'SERVICE_UNAVAILABLE'],
    ['an unusual 4xx', new HttpException('teapot', 418), 'MALFORMED_REQUEST'],
    ['another 5xx', new GatewayTimeoutException(), 'INTERNAL'],
    ['Fastify’s 413', ofFastify(413), 'PAYLOAD_TOO_LARGE'],
    ['Fastify’s 415', ofFastify(415), 'UNSUPPORTED_MEDIA_TYPE'],
    ['Fastify’s 500', ofFastify(500), 'INTERNAL'],
    ['a database that is gone', ofDatabase('57P01'), 'SERVICE_UNAVAILABLE'],
    ['a query that is wrong', ofDatabase('42601'), 'INTERNAL'],
    ['a mistake of ours', new TypeError('x is undefined'), 'INTERNAL'],
    ['something that is no error', 'nonsense', 'INTERNAL'],
    ['nothing', undefined, 'INTERNAL'],
  ])('%s, is answered as its problem and tells nothing of the inside', (_what, error, code) => {
    const problem = problemOf(refusalOf(error), 'correlation')
    const { status, title } = problems[code]
    expect(problem).toEqual({
      type: `/api/problems#${code}`,
      title,
      status,
      code,
      correlationId: 'correlation',
    })
  })

  it('names the fields that are wrong', () => {
    const fields = [{ field: 'email', message: 'Enter an e-mail address' }]
    expect(problemOf(new DomainError('VALIDATION_FAILED', fields), 'c')).toMatchObject({ errors: fields })
  })
})

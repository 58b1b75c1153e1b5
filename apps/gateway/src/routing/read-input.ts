import { parse } from '@sih/contracts'
import { DomainError, type FieldProblem } from '@sih/kernel'
import type { FastifyRequest } from 'fastify'
import type { RouteDefinition } from './route-metadata.js'
import { uploaded } from './upload.js'

/**
 * Path, query and body as one request of the contract.
 * @throws DomainError VALIDATION_FAILED also for a field that is given in two places: no one could say which of them counts
 */
export async function readInput(
  request: FastifyRequest,
  { contract, upload }: RouteDefinition,
): Promise<object> {
  const body = upload === null ? bodyOf(request) : await uploaded(request, upload)
  return parse(contract.request, merge([request.params, request.query, body] as object[]))
}

function bodyOf(request: FastifyRequest): object {
  if (request.isMultipart()) throw new DomainError('UNSUPPORTED_MEDIA_TYPE')
  const { body = {} } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new DomainError('VALIDATION_FAILED', [{ field: '', message: 'Send a JSON object' }])
  }
  return body
}

function merge(parts: object[]): object {
  const fields = parts.flatMap((part) => Object.entries(part ?? {}) as [string, unknown][])
  const seen = new Set<string>()
  const twice = fields.map(([name]) => name).filter((name) => seen.has(name) || !seen.add(name))
  if (twice.length > 0) throw new DomainError('VALIDATION_FAILED', twice.map(givenTwice))
  return Object.fromEntries(fields)
}

const givenTwice = (field: string): FieldProblem => ({ field, message: 'Give this in one place only' })

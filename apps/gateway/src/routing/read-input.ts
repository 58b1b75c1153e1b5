import { hasVersion, parse } from '@sih/contracts'
import { DomainError, type FieldProblem } from '@sih/kernel'
import type { FastifyRequest } from 'fastify'
import { versionSeen } from './entity-tag.js'
import type { RouteDefinition } from './route-metadata.js'
import { uploaded } from './upload.js'

/**
 * Path, query, body and `If-Match` as one request of the contract.
 * @throws DomainError VALIDATION_FAILED also for a field that is given in two places: no one could say which of them counts
 */
export async function readInput(
  request: FastifyRequest,
  { contract, upload }: RouteDefinition,
): Promise<object> {
  const body = upload === null ? bodyOf(request) : await uploaded(request, upload)
  const given = merge([request.params, request.query, body] as object[])
  return parse(contract.request, hasVersion(contract.request) ? withVersion(given, request) : given)
}

/** Who sends back what they were shown may say the version in both places, as long as it is the same. */
function withVersion(given: { version?: unknown }, { headers }: FastifyRequest): object {
  const version = versionSeen(headers['if-match'])
  if (version === undefined) return given
  const inBoth = given.version !== undefined && given.version !== null
  if (inBoth && Number(given.version) !== version) throw new DomainError('VALIDATION_FAILED', [twoVersions])
  return { ...given, version }
}

const twoVersions = { field: 'version', message: 'If-Match names another version' }

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

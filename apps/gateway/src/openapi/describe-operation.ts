import { fieldsOf, hasVersion, type Class } from '@sih/contracts'
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  OmitType,
  getSchemaPath,
  type ApiResponseOptions,
} from '@nestjs/swagger'
import { parametersOf, takesIdempotencyKey, type RouteDefinition } from '../routing/route-metadata.js'
import type { Upload } from '../routing/upload.js'
import { documentClass, documentedField } from './document-class.js'
import { knownRefusals } from './known-refusals.js'
import { problemResponses } from './problem-responses.js'

type Decorator = MethodDecorator & ClassDecorator

/** The OpenAPI operation of a route, all of it from the contract. */
export function describeOperation(route: RouteDefinition): Decorator[] {
  const { request, response } = route.contract
  documentClass(request)
  if (response) documentClass(response)
  return [
    ...naming(route),
    ...parameters(route),
    ...(route.method === 'GET' || route.method === 'DELETE' ? query(route) : body(route)),
    ...success(route),
    ...problemResponses(knownRefusals(route)),
  ] as Decorator[]
}

function naming(route: RouteDefinition) {
  const { subject, summary } = route.contract
  const needs = needed(route)
  const description = needs.length === 0 ? 'Open to everybody.' : `Needs ${needs.join(' and ')}.`
  const security = needs.length === 0 ? [] : [{ bearer: [] }]
  return [
    ApiOperation({ summary, description, tags: [subject.split('.')[0]!], security }),
    ...(takesIdempotencyKey(route) ? [idempotencyKey] : []),
    ...(hasVersion(route.contract.request) ? [ifMatch] : []),
  ]
}

const needed = ({ contract: { permissions }, also }: RouteDefinition): string[] => [
  ...(permissions.includes('public') ? [] : [permissions.join(' or ')]),
  ...(also ? [also] : []),
]

const idempotencyKey = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'A repeated request with the same key has one effect and the same answer',
  schema: { type: 'string', maxLength: 200, pattern: '^[\\x21-\\x7e]+$' },
})

const ifMatch = ApiHeader({
  name: 'If-Match',
  required: false,
  description:
    'The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done',
  schema: { type: 'string', example: '"7"' },
})

const parameters = ({ path, contract }: RouteDefinition) =>
  parametersOf(path).map((name) => ApiParam({ ...documentedField(contract.request, name), name }))

const query = (route: RouteDefinition) =>
  ownFields(route)
    .filter((name) => name !== route.upload?.field)
    .map((name) => ApiQuery({ ...documentedField(route.contract.request, name), name }))

function body(route: RouteDefinition) {
  const { contract, path, upload } = route
  if (upload !== null) return form(route, upload)
  if (ownFields(route).length === 0) return []
  const inPath = parametersOf(path)
  return [ApiBody({ type: inPath.length === 0 ? contract.request : without(contract.request, inPath) })]
}

/** The file and the fields beside it; where the form holds only text, whatever is said about it is said in the address. */
function form(route: RouteDefinition, { field, as, nameIn }: Upload) {
  const { contract, path } = route
  const multipart = ApiConsumes('multipart/form-data')
  if (as === 'text') return [multipart, ApiBody({ schema: fileSchema(field) }), ...query(route)]
  const others = without(contract.request, [...parametersOf(path), field, ...(nameIn ? [nameIn] : [])])
  const schema = { allOf: [{ $ref: getSchemaPath(others) }, fileSchema(field)] }
  return [multipart, ApiExtraModels(others), ApiBody({ schema })]
}

function without(request: Class, names: string[]): Class {
  const rest = OmitType(request as Class<Record<string, unknown>>, names)
  Object.defineProperty(rest, 'name', { value: `${request.name}Body` })
  return rest
}

const fileSchema = (field: string) => ({
  type: 'object',
  required: [field],
  properties: { [field]: { type: 'string', format: 'binary' } },
})

function success({ status, contract, forms, attachment, streams }: RouteDefinition) {
  const { response } = contract
  if (streams) return [ApiResponse({ status, content: { [streams]: { schema: { type: 'string' } } } })]
  if (attachment) return [ApiResponse({ status, description: 'The file', content: fileOfAnyType })]
  if (response === null) return [ApiResponse({ status })]
  if (forms.length === 0) return [ApiResponse({ status, type: response, headers: headersOf(response) })]
  const json = { schema: { $ref: getSchemaPath(response) } }
  const others = forms.map(({ type }) => [type, { schema: { type: 'string' } }])
  const content = { 'application/json': json, ...Object.fromEntries(others) }
  const description = 'In the form that `Accept` asks for'
  return [ApiExtraModels(response), ApiResponse({ status, description, content })]
}

const headersOf = (response: Class): NonNullable<ApiResponseOptions['headers']> =>
  hasVersion(response)
    ? { ETag: { description: 'Its version, for If-Match', schema: { type: 'string', example: '"7"' } } }
    : {}

const fileOfAnyType = { '*/*': { schema: { type: 'string', format: 'binary' } } }

/** The fields that are not in the path. */
const ownFields = ({ path, contract }: RouteDefinition): string[] =>
  fieldsOf(contract.request).filter((name) => !parametersOf(path).includes(name))

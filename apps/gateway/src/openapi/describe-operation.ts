import { fieldsOf, type Class } from '@sih/contracts'
import {
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  OmitType,
} from '@nestjs/swagger'
import { parametersOf, takesIdempotencyKey, type RouteDefinition } from '../routing/route-metadata.js'
import { knownRefusals } from './known-refusals.js'
import { problemResponses } from './problem-responses.js'

type Decorator = MethodDecorator & ClassDecorator

/** The OpenAPI operation of a route, all of it from the contract. */
export const describeOperation = (route: RouteDefinition): Decorator[] =>
  [
    ...naming(route),
    ...parameters(route),
    ...(route.method === 'GET' || route.method === 'DELETE' ? query(route) : body(route)),
    success(route),
    ...problemResponses(knownRefusals(route)),
  ] as Decorator[]

function naming(route: RouteDefinition) {
  const { subject, summary } = route.contract
  const needs = needed(route)
  const description = needs.length === 0 ? 'Open to everybody.' : `Needs ${needs.join(' and ')}.`
  const security = needs.length === 0 ? [] : [{ bearer: [] }]
  return [
    ApiOperation({ summary, description, tags: [subject.split('.')[0]!], security }),
    ...(takesIdempotencyKey(route) ? [idempotencyKey] : []),
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

const parameters = ({ path, contract }: RouteDefinition) =>
  parametersOf(path).map((name) => ApiParam({ ...schemaOf(contract.request, name), name }))

const query = (route: RouteDefinition) =>
  ownFields(route).map((name) => ApiQuery({ ...schemaOf(route.contract.request, name), name }))

function body(route: RouteDefinition) {
  const { contract, path, upload } = route
  if (upload !== null) return [ApiConsumes('multipart/form-data'), ApiBody({ schema: fileSchema(upload) })]
  if (ownFields(route).length === 0) return []
  const inPath = parametersOf(path)
  return [ApiBody({ type: inPath.length === 0 ? contract.request : without(contract.request, inPath) })]
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

const success = ({ status, contract }: RouteDefinition) =>
  ApiResponse({ status, ...(contract.response === null ? {} : { type: contract.response }) })

/** The fields that are not in the path. */
const ownFields = ({ path, contract }: RouteDefinition): string[] =>
  fieldsOf(contract.request).filter((name) => !parametersOf(path).includes(name))

/** What the field's decorator said about it. */
const schemaOf = (type: Class, field: string): object =>
  Reflect.getMetadata('swagger/apiModelProperties', type.prototype, field) as object

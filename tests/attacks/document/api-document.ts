import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema } from './json-schema.js'

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: JsonSchema
}

type Contents = Record<string, { schema: JsonSchema }>

interface Documented {
  operationId: string
  security: object[]
  parameters?: Parameter[]
  requestBody?: { content: Contents }
  responses: Record<string, { content?: Contents }>
}

/** One operation, as clients read of it. */
export interface Operation extends Documented {
  /** `GET /threads/{threadId}` */
  name: string
  method: string
  /** Below `/api/v1`. */
  path: string
}

interface ApiJson {
  paths: Record<string, Record<string, Documented>>
  components: { schemas: Record<string, JsonSchema> }
}

const root = '/api/v1'

/** The OpenAPI document that a gateway serves. All that the attacks know of the API they have from here. */
export class ApiDocument {
  readonly operations: Operation[]
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false })
  private readonly compiled = new Map<JsonSchema, ValidateFunction>()

  private constructor(private readonly json: ApiJson) {
    this.ajv.addSchema(json, 'api')
    this.operations = Object.entries(json.paths)
      .filter(([path]) => path.startsWith(`${root}/`))
      .flatMap(([path, item]) =>
        Object.entries(item).map(([verb, documented]) =>
          operationOf(path.slice(root.length), verb, documented),
        ),
      )
  }

  static async at(gateway: string): Promise<ApiDocument> {
    const response = await fetch(`${gateway}/api/openapi.json`)
    return new ApiDocument((await response.json()) as ApiJson)
  }

  /** A schema itself, where another one refers to it. */
  resolved(schema: JsonSchema): JsonSchema {
    return schema.$ref ? this.json.components.schemas[schema.$ref.split('/').at(-1)!]! : schema
  }

  /** What is wrong with an answer by its documentation: nothing, if all is well. */
  faultsOf(operation: Operation, status: number, type: string | null, body: unknown): string[] {
    const documented = operation.responses[status]
    if (!documented) return [`${status} is not documented: ${JSON.stringify(body)?.slice(0, 300)}`]
    const [kind] = (type ?? '').split(';')
    const content = documented.content?.[kind!] ?? documented.content?.['*/*']
    if (!content) return documented.content && kind ? [`${status} as ${kind} is not documented`] : []
    if (!kind!.endsWith('json')) return []
    const validate = this.validatorOf(content.schema)
    if (validate(body)) return []
    return [`${status} ${this.ajv.errorsText(validate.errors)}: ${JSON.stringify(body)?.slice(0, 300)}`]
  }

  private validatorOf(schema: JsonSchema): ValidateFunction {
    const known = this.compiled.get(schema)
    if (known) return known
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as JsonSchema
    const validate = this.ajv.compile(local)
    this.compiled.set(schema, validate)
    return validate
  }
}

function operationOf(path: string, verb: string, documented: Documented): Operation {
  const method = verb.toUpperCase()
  return { ...documented, name: `${method} ${path}`, method, path }
}

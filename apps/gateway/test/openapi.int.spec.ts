import { isGranted, anonymous } from '@sih/kernel'
import type { OpenAPIObject } from '@nestjs/swagger'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { allRoutes } from './all-routes.js'
import { TestGateway } from './start-gateway.js'

interface Operation {
  operationId: string
  summary: string
  tags: string[]
  security: object[]
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> }
  responses: Record<string, { description: string; content?: Record<string, { schema?: { $ref?: string } }> }>
}

let gateway: TestGateway
let document: OpenAPIObject
let operations: [string, Operation][]
beforeAll(async () => {
  gateway = await TestGateway.start()
  document = (await gateway.call<OpenAPIObject>('GET', '/api/openapi.json')).body
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation as Operation,
    ]),
  )
})
afterAll(() => gateway?.stop())

const schemas = () => document.components!.schemas as Record<string, Record<string, never>>

describe('The OpenAPI document', () => {
  it('has every route, as OpenAPI writes paths', () => {
    const routes = allRoutes(gateway).map(
      ({ method, path }) => `${method} /api/v1${path.replace(/:(\w+)/g, '{$1}')}`,
    )
    expect(document.openapi).toBe('3.1.0')
    expect(operations.map(([name]) => name)).toEqual(expect.arrayContaining(routes))
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length)
  })

  it('says of every operation what it does, who may, and how it may be refused', () => {
    for (const [name, { summary, tags, security, responses }] of operations) {
      expect([name, summary?.length > 3, tags?.length, Array.isArray(security)]).toEqual([
        name,
        true,
        1,
        true,
      ])
      const successes = Object.keys(responses).filter((status) => status.startsWith('2'))
      expect([name, successes.length]).toEqual([name, 1])
      const refusals = Object.entries(responses).filter(([status]) => !status.startsWith('2'))
      expect([name, refusals.length > 0]).toEqual([name, true])
      for (const [, { description, content }] of refusals) {
        expect(description).toMatch(/^`[A-Z_]+`: /)
        expect(content).toEqual({
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        })
      }
    }
  })

  it('asks for a token exactly where the gateway does', () => {
    for (const { method, path, contract } of allRoutes(gateway)) {
      const name = `${method} /api/v1${path.replace(/:(\w+)/g, '{$1}')}`
      const { security, responses } = operations.find(([known]) => known === name)![1]
      const isPublic = isGranted(anonymous, contract.permissions)
      expect([name, security]).toEqual([name, isPublic ? [] : [{ bearer: [] }]])
      if (!isPublic) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403']))
    }
  })

  it('offers an idempotency key for every write but those about passwords and tokens', () => {
    const takesKey = operations
      .filter(([, { parameters }]) => parameters?.some(({ name }) => name === 'Idempotency-Key'))
      .map(([name]) => name)
    expect(takesKey).toContain('POST /api/v1/threads')
    expect(takesKey.filter((name) => name.startsWith('GET') || name.includes('/auth/'))).toEqual([])
  })

  it('has each field of a request in one place', () => {
    const send = operations.find(([name]) => name === 'POST /api/v1/threads/{threadId}/messages')![1]
    expect(send.parameters.filter((parameter) => parameter.in === 'path')).toMatchObject([
      { name: 'threadId', required: true, schema: { type: 'string', format: 'uuid' } },
    ])
    const { $ref } = send.requestBody!.content['application/json']!.schema
    expect(Object.keys(schemas()[$ref!.split('/').at(-1)!]!['properties']!)).toEqual([
      'body',
      'attachmentIds',
    ])
    const list = operations.find(([name]) => name === 'GET /api/v1/notifications')![1]
    expect(list.parameters.map(({ name }) => name).toSorted()).toEqual(['cursor', 'limit'])
    expect(list.requestBody).toBeUndefined()
    const upload = operations.find(([name]) => name === 'POST /api/v1/admin/ods-imports')![1]
    expect(Object.keys(upload.requestBody!.content)).toEqual(['multipart/form-data'])
  })

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, target]) => target!,
    )
    expect(references.length).toBeGreaterThan(100)
    for (const reference of new Set(references)) {
      expect(reference).toMatch(/^#\/components\/schemas\//)
      expect(schemas()).toHaveProperty([reference.split('/').at(-1)!])
    }
  })

  it('has schemas that are JSON Schema, and lets what may be left out be null', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema(document, 'api')
    const validates = (name: string, value: object) =>
      ajv.compile({ $ref: `api#/components/schemas/${name}` })(value)
    for (const name of Object.keys(schemas())) ajv.compile({ $ref: `api#/components/schemas/${name}` })
    const principal = { accountId: 'a', role: 'auditor', email: 'a@example.org', organisationId: null }
    expect(validates('PrincipalView', principal)).toBe(true)
    expect(validates('PrincipalView', { ...principal, role: 'nobody' })).toBe(false)
    expect(validates('PrincipalView', { ...principal, email: null })).toBe(false)
  })

  it('meets what is answered', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema(document, 'api')
    const { body } = await gateway.call('POST', '/api/v1/auth/login', { body: {} })
    expect(ajv.compile({ $ref: 'api#/components/schemas/Problem' })(body)).toBe(true)
  })
})

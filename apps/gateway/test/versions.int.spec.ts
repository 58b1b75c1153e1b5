import { candidatesRpc, type ChangeEmploymentRequest, type OwnPreferences } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { OpenAPIObject } from '@nestjs/swagger'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let token: string
const me = '/api/v1/candidates/me'
const nothing = { staffGroups: [], roles: [], bands: [], workingPatterns: [], contractTypes: [] }
const preferences: OwnPreferences = { ...nothing, regions: [], support: [], version: 7 }
const skills = { skills: ['Leadership'] }
beforeAll(async () => {
  gateway = await TestGateway.start()
  token = await gateway.tokenOf('candidate')
  await gateway.others.answer(candidatesRpc.getPreferences, () => preferences)
  await gateway.others.answer(candidatesRpc.keepSkills, () => ({ version: 8 }) as never)
  await gateway.others.answer(candidatesRpc.removeEmployment, () => ({ version: 9 }) as never)
})
afterAll(() => gateway?.stop())

const keep = (ifMatch?: string, body: object = skills) =>
  gateway.call('PUT', `${me}/skills`, { token, body, headers: ifMatch ? { 'if-match': ifMatch } : {} })
const asked = () => gateway.others.requestsTo(candidatesRpc.keepSkills).at(-1)?.data

describe('What has a version', () => {
  it('says it as an ETag, read or changed', async () => {
    const { headers, body } = await gateway.call('GET', `${me}/preferences`, { token })
    expect([headers.get('etag'), body['version']]).toEqual(['"7"', 7])
    expect((await keep()).headers.get('etag')).toBe('"8"')
  })

  it('is changed from the version that If-Match names, or from any', async () => {
    for (const [ifMatch, seen] of [
      ['"7"', { version: 7 }],
      ['W/"7"', { version: 7 }],
      ['*', {}],
      [undefined, {}],
    ] as const) {
      expect((await keep(ifMatch)).status).toBe(200)
      expect(asked()).toEqual({ ...skills, ...seen })
    }
    await keep(undefined, { ...skills, version: 6 })
    expect(asked()).toEqual({ ...skills, version: 6 })
    const path = `${me}/employment/${newId()}`
    await gateway.call('DELETE', path, { token, headers: { 'if-match': '"9"' } })
    const [removed] = gateway.others.requestsTo(candidatesRpc.removeEmployment)
    expect((removed!.data as ChangeEmploymentRequest).version).toBe(9)
  })

  it('may be told in both places, if they say the same', async () => {
    expect((await keep('"7"', { ...skills, version: 7 })).status).toBe(200)
    const { status, body } = await keep('"7"', { ...skills, version: 6 })
    expect([status, body['errors']]).toEqual([422, [expect.objectContaining({ field: 'version' })]])
  })

  it('is never changed from a tag that we did not give', async () => {
    const before = gateway.others.requestsTo(candidatesRpc.keepSkills).length
    const { status, body, headers } = await keep('"abc"')
    expect([status, body['code'], headers.get('etag')]).toEqual([412, 'VERSION_CONFLICT', null])
    expect(gateway.others.requestsTo(candidatesRpc.keepSkills)).toHaveLength(before)
    expect(await gateway.turnedAway(body['correlationId'] as string)).toHaveLength(1)
  })

  it('that has changed meanwhile is refused with what to do, and with the version there is', async () => {
    await gateway.others.refuse(candidatesRpc.keepLanguages, 'VERSION_CONFLICT', { version: 12 })
    const body = { languages: [] }
    const answer = await gateway.call('PUT', `${me}/languages`, {
      token,
      body,
      headers: { 'if-match': '"7"' },
    })
    expect([answer.status, answer.headers.get('etag')]).toEqual([412, '"12"'])
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(answer.body['title']).toMatch(/another window.*not saved: load it again/)
    expect(await gateway.turnedAway(answer.body['correlationId'] as string)).toEqual([])
  })

  it('is told of in the OpenAPI document', async () => {
    const { paths } = (await gateway.call<OpenAPIObject>('GET', '/api/openapi.json')).body
    const { parameters, responses } = paths[me]!.patch!
    expect(parameters).toContainEqual(
      expect.objectContaining({ in: 'header', name: 'If-Match', required: false }),
    )
    expect(responses['200']).toMatchObject({ headers: { ETag: expect.anything() } })
    expect(responses['412']).toMatchObject({ headers: { ETag: expect.anything() } })
    expect(paths[me]!.get!.responses['200']).toMatchObject({ headers: { ETag: expect.anything() } })
    expect(JSON.stringify(paths['/api/v1/threads'])).not.toMatch(/If-Match|ETag/)
  })
})

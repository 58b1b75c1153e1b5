import {
  RegistrationDetails,
  fieldsOf,
  type Checkpoint,
  type ErasureReceipt,
  type ErasureView,
  type Overview,
  type Page,
  type PersonalData,
} from '@sih/contracts'
import { noteVerifier } from '@sih/merkle'
import { verifyExport } from '@sih/verifier'
import { Aviary } from './canary/aviary.js'
import { canary, registration } from './canary/canaries.js'
import { placesOf } from './canary/search-stack.js'
import { kill } from './kill-loop/kills.js'
import { readLog } from './system/audit-log.js'
import { refused } from './system/refused.js'
import { soon } from './system/soon.js'
import { startingTime } from './system/system.js'

/** Somebody whose every field is a word that stands nowhere else uses the system, leaves, and is searched for. */

let aviary: Aviary
let receipt: ErasureReceipt
let kept: Checkpoint
let figures: object
beforeAll(async () => {
  aviary = await Aviary.open()
}, startingTime)
afterAll(() => aviary?.stop(), startingTime)

const { password, fileText, ...personal } = canary
const search = () => placesOf(aviary.system.stack, canary)
/** Whom to be shown to, and who invited. */
const choices = ['organisationIds', 'invitationToken']
const airedaleName = 'AIREDALE NHS FOUNDATION TRUST'
const nowhere = Object.fromEntries(Object.keys(canary).map((field) => [field, []]))
const proof = () => aviary.lead.get<ErasureView>(`/admin/candidates/${aviary.bird.id}/erasure`)
/** Every figure; the moment of the report is none. */
const overview = async () => {
  const { asOf: _, ...all } = await aviary.priya.get<Overview>('/reports/overview')
  return all
}

it('a candidate lives in every part of the system, and the search finds every field', async () => {
  await aviary.live()
  const found = await search()
  for (const field of Object.keys(personal)) expect([field, found[field]]).not.toEqual([field, []])
  expect(found['message']).toEqual(expect.arrayContaining(['messaging.message', 'messaging.idempotency_key']))
  expect(found).toMatchObject({ password: [], fileText: ['candidates.document'] })
  kept = await aviary.auditor.get<Checkpoint>('/audit/checkpoint')
  await soon(async () => expect(await overview()).toMatchObject({ candidatesInterested: 2 }))
  figures = await overview()
})

it('registers with every field that there is', () => {
  expect(Object.keys(registration)).toEqual(
    expect.arrayContaining(fieldsOf(RegistrationDetails).filter((field) => !choices.includes(field))),
  )
})

it('everything that was entered, and what others wrote to them, can be downloaded as data and as a page', async () => {
  const read = (accept: string) =>
    aviary.bird.ask<PersonalData | string>('GET', '/candidates/me/export', undefined, { Accept: accept })
  await refused(aviary.bird.get('/candidates/me/export'), 'EXPORT_NOT_FOUND')
  await aviary.bird.post('/candidates/me/export')
  await aviary.system.mail.about('Your data is ready to download', canary.email)
  const [data, page] = [await read('application/json'), await read('text/html')]
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  for (const form of [JSON.stringify(data.body), page.body as string]) {
    for (const [field, value] of Object.entries(personal)) {
      expect([field, form.includes(value)]).toEqual([field, true])
    }
    for (const value of ['veteran_wis', 'wisStatus', 'profileSharing', airedaleName])
      expect(form).toContain(value)
    for (const value of [password, fileText]) expect(form).not.toContain(value)
  }
  const { sections } = data.body as PersonalData
  expect(new Set(sections.map(({ service }) => service))).toEqual(
    new Set(['candidates', 'gateway', 'messaging']),
  )
  await refused(aviary.priya.get('/candidates/me/export'), 'NOT_PERMITTED')
  await refused(aviary.sam.get('/candidates/me/export'), 'EXPORT_NOT_FOUND')
})

it('the password is needed to be erased; then every service that takes part is killed on the way', async () => {
  const ask = (body: object) => aviary.bird.post<ErasureReceipt>('/candidates/me/erasure', body)
  await refused(ask({ password: 'somebody-elses-guess', confirms: true }), 'PASSWORD_WRONG')
  await refused(ask({ password, confirms: false }), 'VALIDATION_FAILED', 'confirms')
  await refused(aviary.priya.post('/candidates/me/erasure', { password, confirms: true }), 'NOT_PERMITTED')
  // Messaging is killed before it can hear of it, the others before they can hear of each other.
  const messaging = kill(aviary.system.stack, 'messaging')
  receipt = await ask({ password, confirms: true })
  for (const service of ['candidates', 'gateway']) await kill(aviary.system.stack, service)
  await messaging
})

it('everybody loses sight of them', async () => {
  await soon(() => refused(aviary.priya.get(`/candidates/${aviary.bird.id}`), 'CANDIDATE_NOT_FOUND'))
  await soon(() => refused(aviary.bird.get('/auth/me'), 'SESSION_ENDED'))
  await soon(() => refused(aviary.priya.get(`/threads/${aviary.threadId}/messages`), 'THREAD_NOT_FOUND'))
  await refused(aviary.signIn(), 'SIGN_IN_FAILED')
})

it('the programme sees the proof of it: each service, when, and by which entry of the trail', async () => {
  const done = await soon(async () => {
    const view = await proof()
    expect(view).toMatchObject({ confirmation: 'sent', completedAt: expect.any(String) })
    return view
  })
  expect(done.reference).toBe(receipt.reference)
  expect(done.steps.map(({ service }) => service)).toEqual(['candidates', 'gateway', 'messaging'])
  const { items } = await aviary.lead.get<Page<ErasureView>>(`/admin/erasures?reference=${receipt.reference}`)
  expect(items).toEqual([done])
  const entries = await soon(async () => {
    const log = await readLog(aviary.auditor)
    expect(log.map(({ event }) => event.type)).toContain('evt.candidates.erasure-completed.v1')
    return log
  })
  for (const { eventId } of done.steps) expect(entries.map(({ event }) => event.id)).toContain(eventId)
})

it('they are told by e-mail, with the reference', async () => {
  const { text } = await aviary.system.mail.about('Everything about you has been erased', canary.email)
  expect(text).toContain(receipt.reference)
})

it('no field is found anywhere: in no database, stream or log, as text, hexadecimal or base64', () =>
  soon(async () => expect(await search()).toEqual(nowhere)))

it('the audit trail is intact, with what was signed before', async () => {
  const { body } = await aviary.auditor.ask<string>('GET', '/audit/export')
  const keys = [noteVerifier(kept.verifierKey)]
  const verdict = await verifyExport(bytesOf(body), { keys, kept: [kept.checkpoint] })
  expect(verdict).toMatchObject({ intact: true, findings: [], kept: 1 })
})

it('totals of reports are as they were', async () => {
  expect(await overview()).toEqual(figures)
})

it('others have lost nothing', async () => {
  expect(await aviary.sam.get('/candidates/me')).toMatchObject({ lastName: 'Okafor' })
  const { items } = await aviary.priya.get<Page<{ id: string }>>('/candidates')
  expect(items.map(({ id }) => id)).toEqual([aviary.sam.id])
})

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

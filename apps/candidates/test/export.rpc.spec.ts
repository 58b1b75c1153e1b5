import { candidatesEvents, messagingRpc, type ExportSection, type ExportingService } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { candidate, expectRefused, programmeStaff } from '@sih/testing'
import { DueWork } from '../src/schedule/due-work.js'
import { World, personal } from './world.js'

let world: World
beforeAll(async () => {
  world = await World.start()
}, 120_000)
afterAll(() => world?.stop())
afterEach(() => world.service.clock.reset())

const give = (exportId: string, candidateId: string, service: ExportingService, sections: object[]) =>
  world.service
    .as(theService)
    .keepExportPart({ exportId, candidateId, service, content: JSON.stringify(sections) })

const part = (service: ExportingService, name: string, record: object) => [
  { service, name, records: [record] },
]
const account = part('gateway', 'account', { email: personal.email })
const conversation = part('messaging', 'messages', { body: 'Hello "you",\nand goodbye' })
const mailsTo = async (email: string) =>
  (await world.service.commands(messagingRpc.sendEmail)).filter(({ to }) => to === email)
const due = () => world.service.get(DueWork).run()

/** Somebody who has asked for everything, with every part given. */
async function ready(details = {}) {
  const id = await world.candidate(details)
  const { id: exportId } = await world.self(id).requestExport({})
  await give(exportId, id, 'gateway', account)
  await give(exportId, id, 'messaging', conversation)
  return { id, exportId }
}

describe('everything that is held about somebody', () => {
  it('is there once every service has sent its part, and they are told by e-mail', async () => {
    const email = `${newId()}@canary.example`
    const id = await world.candidate({ email })
    await expectRefused(world.self(id).downloadExport({}), 'EXPORT_NOT_FOUND')
    const { id: exportId, readyAt } = await world.self(id).requestExport({})
    expect(readyAt).toBeNull()
    await give(exportId, id, 'messaging', conversation)
    await expectRefused(world.self(id).downloadExport({}), 'EXPORT_NOT_READY')
    expect(await mailsTo(email)).toEqual([])
    await give(exportId, id, 'gateway', account)
    const data = await world.self(id).downloadExport({})
    expect(data.sections).toEqual(expect.arrayContaining([...account, ...conversation]))
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['export_ready'])
    const downloaded = await world.service.events(candidatesEvents.exportDownloaded)
    expect(downloaded.map(({ data: fact }) => fact)).toContainEqual({ exportId, candidateId: id })
  })

  it('has every column of every table that belongs to them, but for bytes', async () => {
    const organisation = await world.organisation()
    const { id } = await ready({ organisationIds: [organisation.organisationId] })
    // A part that is not there yet is asked for anew: this one is written between the two.
    await world.service.dataSource.query(
      `insert into document (id, candidate_id, kind, file_name, media_type, size, content, uploaded_at)
       values ($1, $2, 'cv', 'my-life.pdf', 'application/pdf', 3, 'abc', now())`,
      [newId(), id],
    )
    await world.self(id).requestExport({})
    const [{ sections }] = await world.service.dataSource.query<[{ sections: ExportSection[] }]>(
      `select sections from data_export_part join data_export on id = export_id
       where candidate_id = $1 and service = 'candidates'`,
      [id],
    )
    const section = (name: string) => sections.find((one) => one.name === name)!.records
    const columns = await world.service.dataSource.query<{ name: string }[]>(
      `select column_name as name from information_schema.columns where table_name = 'candidate'`,
    )
    const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(Object.keys(section('candidate')[0]!).toSorted()).toEqual(
      columns
        .map(({ name }) => camel(name))
        .filter((name) => name !== 'name')
        .toSorted(),
    )
    expect(section('candidate')).toMatchObject([personal])
    expect(section('consent')).toMatchObject([{ kind: 'profileSharing', version: 1 }])
    expect(section('interest')).toMatchObject([{ organisationId: organisation.organisationId }])
    expect(section('organisations')).toEqual([
      { id: organisation.organisationId, legalName: organisation.legalName },
    ])
    expect(section('document')).toMatchObject([{ fileName: 'my-life.pdf', size: 3 }])
    expect(section('document')[0]).not.toHaveProperty('content')
  })

  it('is asked for once while it is being put together, and anew afterwards', async () => {
    const id = await world.candidate()
    const first = await world.self(id).requestExport({})
    expect((await world.self(id).requestExport({})).id).toBe(first.id)
    await give(first.id, id, 'gateway', account)
    await give(first.id, id, 'messaging', conversation)
    expect((await world.self(id).requestExport({})).id).not.toBe(first.id)
    await expectRefused(world.self(id).downloadExport({}), 'EXPORT_NOT_READY')
  })

  it('takes each part once, and none that nobody waits for', async () => {
    const { id, exportId } = await ready()
    const before = await world.self(id).downloadExport({})
    await give(exportId, id, 'gateway', part('gateway', 'account', { email: 'changed@canary.example' }))
    await give(newId(), id, 'gateway', account)
    await give(exportId, newId(), 'gateway', account)
    expect(await world.self(id).downloadExport({})).toEqual(before)
    const given = await world.service.events(candidatesEvents.exportPartGiven)
    expect(given.slice(-3).map(({ data }) => data.kept)).toEqual([false, false, false])
  })

  it('is deleted after seven days', async () => {
    const { id, exportId } = await ready()
    const { expiresAt } = await world.self(id).downloadExport({})
    world.service.clock.set(new Date(Date.parse(expiresAt) - 1))
    await due()
    await world.self(id).downloadExport({})
    world.service.clock.set(expiresAt)
    await expectRefused(world.self(id).downloadExport({}), 'EXPORT_NOT_FOUND')
    await Promise.all([due(), due()])
    const left = await world.service.dataSource.query<object[]>('select from data_export where id = $1', [
      exportId,
    ])
    expect(left).toEqual([])
    const expired = await world.service.events(candidatesEvents.exportExpired)
    expect(expired.filter(({ data }) => data.exportId === exportId)).toHaveLength(1)
  })

  it('is nobody else’s', async () => {
    const { id, exportId } = await ready()
    await expectRefused(world.self(newId()).downloadExport({}), 'CANDIDATE_NOT_FOUND')
    await expectRefused(world.self(newId()).requestExport({}), 'CANDIDATE_NOT_FOUND')
    await expectRefused(world.service.as(programmeStaff()).downloadExport({}), 'NOT_PERMITTED')
    const command = { exportId, candidateId: id, service: 'gateway', content: '[]' } as const
    await expectRefused(world.service.as(candidate(id)).keepExportPart(command), 'NOT_PERMITTED')
  })

  it('goes with the person', async () => {
    const { id, exportId } = await ready()
    await world.self(id).eraseOwnProfile({})
    await give(exportId, id, 'gateway', account)
    const left = await world.service.dataSource.query<object[]>(
      'select from data_export_part where export_id = $1',
      [exportId],
    )
    expect(left).toEqual([])
  })
})

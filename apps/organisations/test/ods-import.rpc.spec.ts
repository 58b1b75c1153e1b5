import { organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually, expectRefused } from '@sih/testing'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { oneAtATime } from '../src/ods-import/continue-import.js'
import { OdsImport } from '../src/ods-import/ods-import.entity.js'
import { odsFileOf } from './ods-file-of.js'
import { Onboarding, expectOneInteraction, nameOf, newCode } from './onboarding.js'

describe('ODS import', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())
  afterEach(() => onboarding.service.clock.reset())

  it('adds organisations, says so and keeps a record of the import', async () => {
    const [one, other] = [newCode(), newCode()]
    const file = odsFileOf(
      { code: one, name: 'TESTBURY NHS FOUNDATION TRUST', region: 'Y60' },
      { code: other, closed: '20240930' },
    )
    let report = { id: '' }
    const events = await onboarding.eventsOf(
      async () => (report = await onboarding.staff.importOds({ file })),
    )
    expect(report).toMatchObject({ rows: 2, added: 2, renamed: 0, closed: 0, unchanged: 0 })
    expect(events.map(nameOf)).toEqual(['ods-imported', 'organisation-changed', 'organisation-changed'])
    expectOneInteraction(events)
    expect(events[0]!.data).toEqual({ importId: report.id, rows: 2, changed: 2 })
    expect(events[1]!.data).toEqual({
      organisationId: (await onboarding.byCode(one)).id,
      revision: 1,
      odsCode: one,
      legalName: 'TESTBURY NHS FOUNDATION TRUST',
      type: 'nhs_foundation_trust',
      region: 'Y60',
      open: true,
      pledged: false,
      accessActive: false,
      accessReason: 'not_pledged',
    })
    expect(await onboarding.byCode(other)).toMatchObject({ closedOn: '2024-09-30' })

    expect(await onboarding.staff.getOdsImport({ importId: report.id })).toEqual(report)
    expect(await onboarding.service.dataSource.manager.findOneBy(OdsImport, { id: report.id })).toMatchObject(
      {
        fileSha256: createHash('sha256').update(file).digest('hex'),
        importedBy: events[0]!.actor.accountId,
      },
    )
  })

  it('does not know an import that was never made', async () => {
    await expectRefused(onboarding.staff.getOdsImport({ importId: newId() }), 'NOT_FOUND')
  })

  it('changes nothing when the same file comes again', async () => {
    const file = odsFileOf({ code: newCode() }, { code: newCode(), closed: '20240930' })
    await onboarding.staff.importOds({ file })
    const events = await onboarding.eventsOf(async () => {
      const again = await onboarding.staff.importOds({ file })
      expect(again).toMatchObject({ rows: 2, added: 0, amended: 0, closed: 0, unchanged: 2 })
    })
    expect(events.map(nameOf)).toEqual(['ods-imported'])
    expect(events[0]!.data).toMatchObject({ rows: 2, changed: 0 })
  })

  it('counts what changed, and tells others only what they can see', async () => {
    const [renamed, closed, reopened, amended, same] = Array.from({ length: 5 }, newCode) as [
      string,
      string,
      string,
      string,
      string,
    ]
    await onboarding.import(
      { code: renamed },
      { code: closed },
      { code: reopened, closed: '20240101' },
      { code: amended },
      { code: same },
    )
    const events = await onboarding.eventsOf(async () => {
      const report = await onboarding.import(
        { code: renamed, name: 'ANOTHER NHS TRUST' },
        { code: closed, closed: '20240101' },
        { code: reopened },
        { code: amended, postcode: 'ZZ9 9ZZ' },
        { code: same },
      )
      expect(report).toMatchObject({
        rows: 5,
        added: 0,
        renamed: 1,
        closed: 1,
        reopened: 1,
        amended: 1,
        unchanged: 1,
      })
    })
    expect(events[0]!.data).toMatchObject({ changed: 4 })
    expect(events.slice(1).map(({ data }) => [data['odsCode'], data['revision'], data['open']])).toEqual([
      [renamed, 2, true],
      [closed, 2, false],
      [reopened, 2, true],
    ])
    expect(await onboarding.byCode(amended)).toMatchObject({ postcode: 'ZZ9 9ZZ' })
  })

  it('leaves organisations alone that the file does not mention', async () => {
    const before = await onboarding.pledged()
    await onboarding.import({ code: newCode() })
    expect(await onboarding.byCode(before.odsCode)).toEqual(before)
  })

  it('keeps an organisation open through the closing date of the register', async () => {
    const code = newCode()
    const row = { code, closed: '20270331' }
    const open = async () =>
      (await onboarding.service.events(organisationsEvents.organisationChanged)).findLast(
        ({ data }) => data.odsCode === code,
      )!.data.open
    onboarding.service.clock.set('2027-03-31T23:00:00Z')
    await onboarding.import(row)
    expect(await open()).toBe(true)
    onboarding.service.clock.set('2027-04-01T00:00:00Z')
    expect(await onboarding.import(row)).toMatchObject({ closed: 1, amended: 0, unchanged: 0 })
    expect(await open()).toBe(false)
  })

  it('imports nothing of a file with a row that cannot be read', async () => {
    const code = newCode()
    const file = odsFileOf({ code }, { code: newCode(), region: 'Y99' }, { code: newCode() })
    const events = await onboarding.eventsOf(async () => {
      const fields = await expectRefused(onboarding.staff.importOds({ file }), 'ODS_FILE_REFUSED')
      expect(fields).toEqual([{ field: 'line 2', message: 'column 3: "Y99" is not a known region' }])
    })
    expect(events.map(nameOf)).toEqual(['ods-import-refused'])
    expect(await onboarding.byCode(code)).toBeUndefined()
  })

  it('does two imports at the same time one after the other', async () => {
    const rows = Array.from({ length: 200 }, () => ({ code: newCode() }))
    const events = await onboarding.eventsOf(async () => {
      const reports = await Promise.all([
        onboarding.import(...rows),
        onboarding.import(...rows.toReversed()),
        onboarding.import(...rows),
      ])
      expect(reports.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 0, 200])
      expect(reports.map(({ unchanged }) => unchanged).sort((a, b) => a - b)).toEqual([0, 200, 200])
    })
    expect(events.filter((event) => nameOf(event) === 'organisation-changed')).toHaveLength(200)
  })

  it('waits for another import that is running', async () => {
    const { dataSource } = onboarding.service
    const waiting = await dataSource.transaction(async (other) => {
      await oneAtATime(other)
      const importing = onboarding.imported()
      await eventually(async () => {
        const locks = await dataSource.query(
          `select 1 from pg_locks l join pg_database d on d.oid = l.database
            where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`,
        )
        expect(locks).toHaveLength(1)
      })
      return { importing }
    })
    expect(await waiting.importing).toBeDefined()
  })

  // The published file is not part of the project: ODS_FILE names it where there is one.
  const published = process.env['ODS_FILE']
  if (published) {
    it('takes the published file, and the same again', async () => {
      const file = await readFile(published, 'utf8')
      const first = await onboarding.staff.importOds({ file })
      expect(first.added).toBe(first.rows)
      expect(first.rows).toBeGreaterThan(100)
      expect(await onboarding.staff.importOds({ file })).toMatchObject({ added: 0, unchanged: first.rows })
    })
  }
})

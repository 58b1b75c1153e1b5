import type { OdsOutcome } from '@sih/contracts'
import { eventually, expectRefused } from '@sih/testing'
import { newId } from '@sih/kernel'
import { odsFileOf, type OdsFields } from './ods-file-of.js'
import { Onboarding, expectOneInteraction, nameOf, newCode } from './onboarding.js'

describe('The report of an ODS import', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  const rowsOf = async (importId: string, outcome?: OdsOutcome) =>
    (await onboarding.staff.listOdsImportRows({ importId, outcome, limit: 100 })).items

  const changing = async (): Promise<OdsFields[]> => {
    const [renamed, closed, same] = [newCode(), newCode(), newCode()]
    await onboarding.import({ code: renamed }, { code: closed }, { code: same })
    return [
      { code: renamed, name: `NEW ${renamed}` },
      { code: closed, name: `NEW ${closed}`, closed: '20240101' },
      { code: same },
      { code: newCode() },
    ]
  }

  it('names every row by what became of it', async () => {
    const rows = await changing()
    const { id } = await onboarding.import(...rows)
    const report = await rowsOf(id)
    expect(report.map(({ line, outcomes, odsCode, name }) => [line, outcomes, odsCode, name])).toEqual([
      [1, ['renamed'], rows[0]!.code, rows[0]!.name],
      [2, ['renamed', 'closed'], rows[1]!.code, rows[1]!.name],
      [3, ['unchanged'], rows[2]!.code, `${rows[2]!.code} NHS TRUST`],
      [4, ['added'], rows[3]!.code, `${rows[3]!.code} NHS TRUST`],
    ])
    expect(report[0]!.nameBefore).toBe(`${rows[0]!.code} NHS TRUST`)
    expect(report[2]!.nameBefore).toBeNull()
    expect((await rowsOf(id, 'renamed')).map(({ line }) => line)).toEqual([1, 2])
    const first = await onboarding.staff.listOdsImportRows({ importId: id, limit: 3 })
    const rest = await onboarding.staff.listOdsImportRows({ importId: id, cursor: first.nextCursor! })
    expect([...first.items, ...rest.items]).toEqual(report)
    await expectRefused(rowsOf(newId()), 'NOT_FOUND')
  })

  it('of a dry run is the same, and nothing is changed', async () => {
    const rows = await changing()
    const file = odsFileOf(...rows)
    const before = await Promise.all(rows.map(({ code }) => onboarding.byCode(code)))
    let tried = { id: '' }
    const events = await onboarding.eventsOf(
      async () => (tried = await onboarding.staff.importOds({ file, dryRun: true })),
    )
    expect(events.map(nameOf)).toEqual(['ods-import-tried'])
    expect(await Promise.all(rows.map(({ code }) => onboarding.byCode(code)))).toEqual(before)
    const made = await onboarding.staff.importOds({ file })
    expect(tried).toEqual({ ...made, id: tried.id, importedAt: expect.any(String), state: 'tried' })
    expect(await rowsOf(tried.id)).toEqual(await rowsOf(made.id))
  })

  it('of a refused file names every line and why, and is in the history', async () => {
    const rows = Array.from({ length: 120 }, () => ({ code: newCode(), region: 'Y99' }))
    const fields = await expectRefused(onboarding.import({ code: newCode() }, ...rows), 'ODS_FILE_REFUSED')
    expect(fields).toHaveLength(101)
    expect(fields.at(-1)).toEqual({ field: 'file', message: 'and 20 more lines' })
    const { items } = await onboarding.staff.listOdsImports({ limit: 1 })
    expect(items).toMatchObject([{ state: 'refused', rows: 121, refused: 120, added: 0, done: 0 }])
    const page = await onboarding.staff.listOdsImportRows({
      importId: items[0]!.id,
      outcome: 'refused',
      limit: 100,
    })
    expect(page.items[0]).toMatchObject({ line: 2, reason: 'column 3: "Y99" is not a known region' })
    expect(page.nextCursor).not.toBeNull()
  })

  it('lists imports newest first, page by page', async () => {
    const [one, two] = [await onboarding.imported(), await onboarding.imported()].map(
      ({ odsCode }) => odsCode,
    )
    const first = await onboarding.staff.listOdsImports({ limit: 1 })
    const second = await onboarding.staff.listOdsImports({ limit: 1, cursor: first.nextCursor! })
    const codes = [...first.items, ...second.items].map(async ({ id }) => (await rowsOf(id))[0]!.odsCode)
    expect(await Promise.all(codes)).toEqual([two, one])
  })

  it('of a large file shows how far it is; no other begins meanwhile, and it ends by itself', async () => {
    const rows = Array.from({ length: 2_600 }, (_, n) => ({ code: `L${n.toString().padStart(5, '0')}` }))
    const begun = await onboarding.import(...rows)
    expect(begun).toMatchObject({ state: 'running', rows: 2_600, done: 500, added: 500 })
    await expectRefused(onboarding.imported(), 'ODS_IMPORT_RUNNING')
    const made = await eventually(async () => {
      const report = await onboarding.staff.getOdsImport({ importId: begun.id })
      expect(report.state).toBe('done')
      return report
    })
    expect(made).toMatchObject({ rows: 2_600, done: 2_600, added: 2_600 })
    const events = await onboarding.events()
    const steps = events.filter(
      (event) => event.data['importId'] === begun.id && nameOf(event) !== 'ods-import-opened',
    )
    expect(steps.map(nameOf)).toEqual(['ods-imported', ...Array<string>(5).fill('ods-import-continued')])
    expect(new Set(steps.map(({ correlationId }) => correlationId)).size).toBe(1)
    const last = steps.at(-1)!
    expectOneInteraction([last, ...events.filter(({ causeId }) => causeId === last.id)])
  })
})

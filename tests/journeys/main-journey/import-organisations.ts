import type { OdsImportReport, OdsImportRowView, OrganisationView, Page } from '@sih/contracts'
import { refused } from '../system/refused.js'
import { asFile, shortFile } from './ods-file.js'
import { publishedFile, readPublishedFile, type Story } from './story.js'

const imports = '/admin/ods-imports'

export function importOrganisations(story: Story): void {
  const importFile = (text: string) => story.robin.upload<OdsImportReport>(imports, 'file', text)

  async function allOrganisations(): Promise<OrganisationView[]> {
    const found: OrganisationView[] = []
    let next = '/admin/organisations?limit=3'
    for (;;) {
      const { items, nextCursor } = await story.robin.get<Page<OrganisationView>>(next)
      found.push(...items)
      if (nextCursor === null) return found
      expect(items).toHaveLength(3)
      next = `/admin/organisations?limit=3&cursor=${encodeURIComponent(nextCursor)}`
    }
  }

  it('is for programme staff only', async () => {
    await refused(story.nobody.upload(imports, 'file', asFile(shortFile)), 'NOT_SIGNED_IN')
    await refused(story.alex.upload(imports, 'file', asFile(shortFile)), 'NOT_PERMITTED')
  })

  it('refuses what is no file', async () => {
    await refused(story.robin.post(imports, { file: asFile(shortFile) }), 'UNSUPPORTED_MEDIA_TYPE')
    await refused(story.robin.upload(imports, 'letter', asFile(shortFile)), 'VALIDATION_FAILED', 'file')
    await refused(story.robin.upload(imports, 'file', ''), 'VALIDATION_FAILED', 'file')
  })

  it('names the lines that are wrong, and then imports nothing', async () => {
    const [first, second, third, ...rest] = shortFile as [string, string, string, ...string[]]
    const file = asFile([first, second.replace('Y62', 'Y99'), third.replace(/,""$/, ''), ...rest])
    const { errors } = await refused(importFile(file), 'ODS_FILE_REFUSED', 'line 2', 'line 3')
    expect(errors![0]!.message).toBe('column 3: "Y99" is not a known region')
    expect(errors![1]!.message).toBe('must have 27 columns, not 26')
    expect(await allOrganisations()).toEqual([])
  })

  it('can be tried first', async () => {
    const tried = await story.robin.upload<OdsImportReport>(
      `${imports}?dryRun=true`,
      'file',
      asFile(shortFile),
    )
    expect(tried).toMatchObject({ state: 'tried', rows: 6, added: 6 })
    expect(await allOrganisations()).toEqual([])
  })

  it('reads the published form, commas and all', async () => {
    const report = await importFile(asFile(shortFile))
    expect(report).toMatchObject({ rows: 6, added: 6, unchanged: 0 })
    expect(await story.robin.get(`${imports}/${report.id}`)).toEqual(report)
    const made = await story.robin.get<Page<OdsImportReport>>(imports)
    expect(made.items.map(({ state }) => state)).toEqual(['done', 'tried', 'refused'])
    const added = await story.robin.get<Page<OdsImportRowView>>(`${imports}/${report.id}/rows?outcome=added`)
    expect(added.items.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6])
    const found = new Map((await allOrganisations()).map((each) => [each.odsCode, each]))
    expect(found.size).toBe(6)
    expect(found.get('G6V2S')).toMatchObject({
      name: 'NORTH LONDON NHS FOUNDATION TRUST',
      type: 'nhs_foundation_trust',
      region: 'Y56',
      address: '4TH FLOOR, EAST WING, ST. PANCRAS HOSPITAL, 4 ST. PANCRAS WAY, LONDON',
      postcode: 'NW1 0PE',
      closedOn: null,
      accessActive: false,
      accessReason: 'not_pledged',
    })
    expect(found.get('RRP')).toMatchObject({ closedOn: '2024-10-31' })
  })

  it('changes nothing the second time', async () => {
    const before = await allOrganisations()
    expect(await importFile(asFile(shortFile))).toMatchObject({ rows: 6, added: 0, amended: 0, unchanged: 6 })
    expect(await allOrganisations()).toEqual(before)
  })

  if (publishedFile !== undefined) {
    it('reads the whole published file', async () => {
      const file = await readPublishedFile()
      expect(await importFile(file)).toMatchObject({ rows: 210, added: 204, unchanged: 6 })
      expect(await importFile(file)).toMatchObject({ rows: 210, added: 0, amended: 0, unchanged: 210 })
      const found = await allOrganisations()
      expect(new Set(found.map(({ odsCode }) => odsCode)).size).toBe(210)
      expect(found.filter(({ closedOn }) => closedOn !== null)).toHaveLength(5)
    })
  }

  it('lets organisations be found by name', async () => {
    const { items } = await story.robin.get<Page<OrganisationView>>('/admin/organisations?search=airedale')
    expect(items.map(({ odsCode }) => odsCode)).toEqual(['RCF'])
    await refused(story.robin.get('/admin/organisations?limit=0'), 'VALIDATION_FAILED', 'limit')
    await refused(story.robin.get('/admin/organisations?limit=101'), 'VALIDATION_FAILED', 'limit')
    await refused(story.robin.get('/admin/organisations?cursor=elsewhere'), 'VALIDATION_FAILED', 'cursor')
    await refused(story.robin.get('/admin/organisations?colour=red'), 'VALIDATION_FAILED', 'colour')
  })
}

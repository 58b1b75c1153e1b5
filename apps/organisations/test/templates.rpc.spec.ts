import { expectRefused, programmeAdmin, programmeStaff } from '@sih/testing'
import { Onboarding, nameOf } from './onboarding.js'

const text = 'Version {{version}} of {{date}}, with {{legalName}} ({{odsCode}}).'

describe('The wordings of the agreement', () => {
  let onboarding: Onboarding
  let admin: ReturnType<typeof onboarding.service.as>

  beforeAll(async () => {
    onboarding = await Onboarding.start()
    admin = onboarding.service.as(programmeAdmin())
  })
  afterAll(() => onboarding.stop())

  it('begin with version 1, which is in use', async () => {
    expect((await onboarding.staff.listTemplates({})).items).toEqual([
      expect.objectContaining({ version: 1, state: 'published', validMonths: null, reSigningBy: null }),
    ])
    expect((await onboarding.staff.openTemplate({ version: 1 })).text).toContain('{{legalName}}')
  })

  it('are used for agreements once published, and not before', async () => {
    const [first, second] = [await onboarding.pledged(), await onboarding.pledged()]
    const adding = await onboarding.eventsOf(async () => {
      expect(await admin.addTemplate({ text, validMonths: 12 })).toMatchObject({ version: 2, state: 'draft' })
    })
    expect(adding.map(nameOf)).toEqual(['agreement-template-added'])
    expect(adding[0]!.data).toEqual({ version: 2 })
    expect((await onboarding.issue(first.id)).agreement.templateVersion).toBe('1')
    await admin.publishTemplate({ version: 2 })
    const { agreement, token } = await onboarding.issue(second.id)
    expect(agreement.templateVersion).toBe('2')
    const shown = await onboarding.public.inspectAgreement({ token })
    expect(shown.text).toMatch(/^Version 2 of \d+ \w+ \d{4}, with /)
    expect(shown.text).toContain(`with ${second.name} (${second.odsCode}).`)
  })

  it('never change once published, not even in the database', async () => {
    await expectRefused(admin.publishTemplate({ version: 1 }), 'TEMPLATE_PUBLISHED_ALREADY')
    const { dataSource } = onboarding.service
    for (const change of [`update agreement_template set text = 'x'`, 'delete from agreement_template'])
      await expect(dataSource.query(`${change} where version = 1`)).rejects.toThrow('never changes')
  })

  it('are refused with the name and the place of what they cannot say', async () => {
    const wrong = admin.addTemplate({ text: 'With {{legalName}}\nand {{ods}}' })
    const fields = await expectRefused(wrong, 'VALIDATION_FAILED')
    expect(fields).toMatchObject([
      { field: 'text', message: expect.stringMatching(/^Line 2, character 5: \{\{ods\}\} is not known/) },
    ])
  })

  it('have versions without gaps, also when several are added at once', async () => {
    const [{ version: newest } = { version: 0 }] = (await admin.listTemplates({ limit: 1 })).items
    const added = await Promise.all(Array.from({ length: 5 }, () => admin.addTemplate({ text })))
    expect(added.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
      [1, 2, 3, 4, 5].map((n) => newest + n),
    )
    const first = await admin.listTemplates({ limit: 2 })
    const second = await admin.listTemplates({ limit: 2, cursor: first.nextCursor! })
    expect([...first.items, ...second.items].map(({ version }) => version)).toEqual(
      [5, 4, 3, 2].map((n) => newest + n),
    )
  })

  it('are changed by the programme’s lead only', async () => {
    const staff = onboarding.service.as(programmeStaff())
    await expectRefused(staff.addTemplate({ text }), 'NOT_PERMITTED')
    await expectRefused(staff.publishTemplate({ version: 1 }), 'NOT_PERMITTED')
    await expectRefused(staff.requireReSigning({ version: 1, by: '2099-01-01' }), 'NOT_PERMITTED')
  })

  it('are refused if they are not there', async () => {
    const missing = { version: 999 }
    await expectRefused(onboarding.staff.openTemplate(missing), 'TEMPLATE_NOT_FOUND')
    await expectRefused(admin.publishTemplate(missing), 'TEMPLATE_NOT_FOUND')
    await expectRefused(admin.requireReSigning({ ...missing, by: '2099-01-01' }), 'TEMPLATE_NOT_FOUND')
  })
})

import { worklistKinds } from '@sih/contracts'
import { DataSource } from 'typeorm'
import { worklistItems } from '../src/worklist/worklist-items.js'
import { Onboarding } from './onboarding.js'

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Actual Loops': number
  Plans?: Plan[]
}

const organisations = 20_000

let onboarding: Onboarding
beforeAll(async () => {
  onboarding = await Onboarding.start()
  await fill()
}, 120_000)
afterAll(() => onboarding?.stop())

/** Organisations of which all have access, a contact and an admin: nothing waits. */
async function fill() {
  const { database } = onboarding.service
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize()
  await owner.query(
    `insert into organisation (id, ods_code, legal_name, type, region, address, postcode, opened_on, open, revision,
                               pledged_at, access_reason)
     select gen_random_uuid(), 'X' || n, 'Trust ' || n, 'other', 'Y56', 'Street', 'LS1 1AA', '2020-01-01', true, 1,
            now(), 'active'
       from generate_series(10000, 10000 + $1) as n`,
    [organisations],
  )
  await owner.query(`
    insert into agreement (id, organisation_id, state, legal_name, template_version, text, text_hash, recipient_name,
                           recipient_email, token_hash, issued_at, link_expires_at, signed_at, in_force_from)
    select gen_random_uuid(), id, 'in_force', legal_name, 1, 'text', repeat('0', 64), 'Canary', 'canary@example.org',
           uuid_send(id), now(), now(), now(), now()
      from organisation;
    insert into invitation (id, organisation_id, account_id, first_name, last_name, email, role, token_hash, sent_at,
                            expires_at, joined_at)
    select gen_random_uuid(), id, gen_random_uuid(), 'Canary', 'Canaryson', 'canary@example.org',
           'organisation_admin', uuid_send(id), now(), now(), now()
      from organisation;
    update organisation o set single_point_of_contact = i.account_id from invitation i where i.organisation_id = o.id;
    insert into member (organisation_id, account_id, first_name, last_name, email, role, joined_at)
    select organisation_id, account_id, first_name, last_name, email, role, now() from invitation;
    analyze`)
  await owner.destroy()
}

const partsOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(partsOf)]

async function tablesReadThrough(kind: string): Promise<string[]> {
  const [row] = await onboarding.service.dataSource.query<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
    `explain (analyze, format json) ${worklistItems} order by since, item_id limit 26`,
    [kind, new Date()],
  )
  return partsOf(row!['QUERY PLAN'][0]!.Plan)
    .filter((part) => part['Node Type'] === 'Seq Scan' && part['Actual Loops'] > 0)
    .map((part) => part['Relation Name']!)
}

describe('The worklist', () => {
  it.each([...worklistKinds])(
    'finds %s by an index that holds little else, however many organisations there are',
    async (kind) => {
      const tables = await tablesReadThrough(kind)
      // A table that is empty is read through sooner than its index.
      expect(tables.filter((table) => table !== 'pledge')).toEqual([])
    },
  )
})

/**
 * Writes docs/messages.md from the built contracts: every operation and every event. With --check it only tells whether the
 * page is up to date (exit code 1 if not).
 */
import * as contracts from '../libs/contracts/dist/src/index.js'
import { services } from '../libs/kernel/dist/src/index.js'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const { allEvents, describeFields, sources, subscriptions } = contracts
const root = new URL('..', import.meta.url)
const page = fileURLToPath(new URL('docs/messages.md', root))

const byName = ([a], [b]) => (a < b ? -1 : 1)
const code = (text) => `\`${text}\``
const codes = (texts) => texts.map(code).join(', ')
const link = (name) => `[${name}](#${name.toLowerCase()})`
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const kinds = {
  choice: ({ choices }) => link(choices.name),
  object: ({ object }) => link(object.name),
  integer: ({ minimum, maximum }) =>
    maximum === Number.MAX_SAFE_INTEGER ? `integer, ${minimum} or more` : `integer, ${minimum} to ${maximum}`,
  text: ({ maxLength }) => (maxLength ? `text, at most ${maxLength}` : 'text'),
  password: ({ maxLength }) => `secret text, at most ${maxLength}`,
  pattern: ({ pattern }) => code(pattern.replaceAll('|', '\\|')),
}

function typeOf(field) {
  const one = kinds[field.kind]?.(field) ?? field.kind
  if (!field.list) return one
  return field.maxItems ? `list of ${one} (at most ${field.maxItems})` : `list of ${one}`
}

const nameOf = ({ name, required }) => code(required ? name : `${name}?`)

function fieldTable(type) {
  const rows = describeFields(type).map((field) => [
    nameOf(field),
    typeOf(field),
    field.description.replaceAll('|', '\\|'),
  ])
  return rows.length === 0 ? 'No fields.' : table(['field', 'type', 'about'], rows)
}

const operation = ({ subject, summary, permissions, request, response, errors }) => `#### ${code(subject)}

${summary.replace(/\.?$/, '.')}

- Permission: ${permissions.map(code).join(' or ')}
- Answers: ${response ? link(response.name) : 'no content'}
- Refuses with: ${errors.length > 0 ? codes(errors) : 'nothing of its own'}

${fieldTable(request)}`

/** Who names an event in a reaction, by its type. */
async function findReactions() {
  const reactions = new Map()
  for (const service of services) {
    const folder = new URL(`apps/${service}/src/`, root)
    const files = await readdir(folder, { recursive: true })
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
      const source = await readFile(new URL(file, folder), 'utf8')
      for (const [, events, name] of source.matchAll(/@Reacts\(\s*(\w+)\.(\w+)/g)) {
        const { type } = contracts[events][name]
        reactions.set(type, [...new Set([...(reactions.get(type) ?? []), service])])
      }
    }
  }
  return reactions
}

function eventTable(events, reactions) {
  const rows = events.map(({ type, action, outcome, data }) => [
    code(type),
    outcome === 'refused' ? `${action} (refused)` : action,
    describeFields(data)
      .map((field) => `${nameOf(field)} ${typeOf(field)}`)
      .join('<br>'),
    (reactions.get(type) ?? []).join(', '),
  ])
  return table(['event', 'somebody …', 'data', 'reacting'], rows)
}

/** The classes that are answers, or are inside requests and answers, by name. */
function findShapes(operations) {
  const shapes = new Map()
  const visit = (type) => {
    if (!type || shapes.has(type.name)) return
    shapes.set(type.name, type)
    for (const { object } of describeFields(type)) visit(object)
  }
  for (const { request, response } of operations) {
    visit(response)
    for (const { object } of describeFields(request)) visit(object)
  }
  return [...shapes].toSorted(byName)
}

const findChoices = (types) =>
  [
    ...new Map(
      types.flatMap((type) =>
        describeFields(type).flatMap(({ choices }) => (choices ? [[choices.name, choices.values]] : [])),
      ),
    ),
  ].toSorted(byName)

async function generate() {
  const reactions = await findReactions()
  const events = [...allEvents.values()]
  const tables = services.map((service) => [service, Object.values(contracts[`${service}Rpc`])])
  const operations = tables.flatMap(([, rpcs]) => rpcs)
  const shapes = findShapes(operations)
  const types = [...operations, ...events.map(({ data }) => ({ request: data }))].map(
    ({ request }) => request,
  )
  const hearingAll = services.filter((service) => subscriptions[service].length === sources.length)
  return [
    `# Messages

Generated from \`libs/contracts\` by \`node scripts/messages-page.mjs\`; do not edit. A \`?\` marks what may be left out or null.

**Operations** are NATS request and reply; principal, correlation id, client network and idempotency key travel as headers.
Besides what each refuses with, all of them know \`VALIDATION_FAILED\`, \`NOT_PERMITTED\`, \`IDEMPOTENCY_KEY_REUSED\`,
\`SERVICE_UNAVAILABLE\`, \`NOT_RECORDED\` and \`INTERNAL\`.

**Events** are facts, sealed in the journal of the service that states them. Each is an envelope of \`id\`, \`type\`, \`occurredAt\`,
\`actor\`, \`origin\`, \`correlationId\`, \`causeId\`, \`outcome\` and the \`data\` shown here. The services ${hearingAll.join(' and ')}
are sent all of them; named below is who else reacts. What audit states goes straight into its own log.`,
    ...tables.flatMap(([service, rpcs]) => [
      `## ${service}\n\n### Operations of ${service}`,
      ...rpcs.map(operation),
      `### Events of ${service}`,
      eventTable(
        events.filter(({ source }) => source === service),
        reactions,
      ),
    ]),
    '## Shapes',
    ...shapes.map(([name, type]) => `### ${name}\n\n${fieldTable(type)}`),
    '## Choices',
    ...findChoices([...types, ...shapes.map(([, type]) => type)]).map(
      ([name, values]) => `### ${name}\n\n${codes(values)}`,
    ),
  ].join('\n\n')
}

const text = await format(await generate(), { ...(await resolveConfig(page)), filepath: page })
if (!process.argv.includes('--check')) {
  await writeFile(page, text)
} else if ((await readFile(page, 'utf8').catch(() => '')) !== text) {
  console.error(
    'docs/messages.md is not what the contracts say: npm run build && node scripts/messages-page.mjs',
  )
  process.exitCode = 1
}

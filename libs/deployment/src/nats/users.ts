import { services } from '@sih/kernel'
import { permissionsOf, type NatsUser } from './permissions.js'

const begin = '  # Written by scripts/nats-users.mjs from the contracts: do not edit.\n'
const end = '  # End of what is written.\n'

const listed = (subjects: string[]) => subjects.map((subject) => `\n          "${subject}"`).join('')

function userOf(user: NatsUser): string {
  const { publish, subscribe } = permissionsOf(user)
  // Who answers may publish one answer to each request, to the inbox that it names, and to no other.
  const answers =
    user === 'deploy' || user === 'gateway' ? '' : '\n      allow_responses: { max: 1, expires: "1m" }'
  return `    { user: ${user}, password: $${user.toUpperCase()}_NATS_PASSWORD, permissions: {
      publish: { allow: [${listed(publish)}
      ] }
      subscribe: { allow: [${listed(subscribe)}
      ] }${answers}
    } }
`
}

/** The users of `nats.conf`, each with just the subjects of its own work. */
export function withUsers(configuration: string): string {
  const [before, rest] = configuration.split(begin)
  const [, after] = (rest ?? '').split(end)
  if (after === undefined) throw new Error(`nats.conf has lost its marks: ${begin.trim()}`)
  const users = (['deploy', ...services] as const).map(userOf).join('')
  return `${before}${begin}  users: [\n${users}  ]\n${end}${after}`
}

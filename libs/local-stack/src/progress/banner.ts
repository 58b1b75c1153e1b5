import type { Role } from '@sih/kernel'
import type { DemoSignIn } from '../demo/demo-context.js'
import { coloured } from '../logs/console-view.js'
import type { Stack } from '../stack/stack.js'

const roleNames: Record<Role, string> = {
  candidate: 'candidate',
  organisation_user: 'organisation user',
  organisation_admin: 'organisation admin',
  programme_staff: 'programme staff',
  programme_admin: 'programme admin',
  auditor: 'auditor',
}

const row = (what: string, value: string) => `  ${what.padEnd(20)} ${value}`

const address = (what: string, url: string) => row(what, coloured('cyan', url))

const signIn = ({ role, email, password }: DemoSignIn) => row(roleNames[role], `${email}  ${password}`)

/** What somebody who has just started the stack wants to know. */
export function banner({ webUrl, apiUrl, dataDir, instances, servers, signIns }: Stack): string {
  const others = (front: 'web' | 'gateway') =>
    instances.filter(({ name, service }) => service === front && name !== front)
  const lines = [
    coloured('bold', 'Step into Health Candidate Monitoring System is running.'),
    '',
    address('Web', webUrl),
    ...others('web').map(({ name, url }) => address(name, `${url}`)),
    address('API', `${apiUrl}/api/v1`),
    ...others('gateway').map(({ name, url }) => address(name, `${url}/api/v1`)),
    address('API documentation', `${apiUrl}/api/docs`),
    address('Status', `${apiUrl}/status`),
    ...(servers.mailCatcher ? [address('Mailbox', servers.mailCatcher.url)] : []),
    row('Data and logs', dataDir),
    ...(signIns.length > 0 ? ['', coloured('bold', 'Sign in as'), ...signIns.map(signIn)] : []),
    '',
    'Ctrl-C stops everything; the next start keeps the data.',
  ]
  return `\n${lines.join('\n')}\n`
}

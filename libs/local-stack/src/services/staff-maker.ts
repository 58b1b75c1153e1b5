import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { builtProgram } from '@sih/deployment'
import type { DemoContext } from '../demo/demo-context.js'

/** Makes accounts for the programme's people by the gateway's own command, as its operators do. */
export function staffMaker(
  root: string,
  environment: Record<string, string | undefined>,
): DemoContext['createStaff'] {
  const command = builtProgram(root, 'gateway', 'create-staff')
  return async (role, email, name, password) => {
    const parameters = [command, '--role', role, '--email', email, '--name', name]
    await promisify(execFile)(process.execPath, parameters, {
      cwd: root,
      env: { ...environment, STAFF_PASSWORD: password },
    })
  }
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DemoContext } from '../demo/demo-context.js'

/** Makes accounts for the programme's people by the gateway's own command, as its operators do. */
export function staffMaker(
  root: string,
  environment: Record<string, string | undefined>,
): DemoContext['createStaff'] {
  const command = join(root, 'apps', 'gateway', 'dist', 'src', 'create-staff.js')
  return async (role, email, name, password) => {
    const parameters = [command, '--role', role, '--email', email, '--name', name]
    await promisify(execFile)(process.execPath, parameters, {
      cwd: root,
      env: { ...environment, STAFF_PASSWORD: password },
    })
  }
}

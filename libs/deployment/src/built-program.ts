import type { ProgramName } from '@sih/kernel'
import { join } from 'node:path'

/** What an app is started with: its service, its migrations, or a command for its operators. */
export type Command = 'main' | 'migrate' | 'create-staff' | 'rotate-signing-key'

/**
 * Where the build puts it (scripts/bundle.mjs).
 * @param root the folder that holds `apps`
 */
export const builtProgram = (root: string, app: ProgramName | 'witness', command: Command): string =>
  join(root, 'bundle', app, `${command}.js`)

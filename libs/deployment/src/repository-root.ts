import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const holdsWorkspaces = (folder: string) => {
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) && 'workspaces' in JSON.parse(readFileSync(manifest, 'utf8'))
}

/** The folder that holds `apps` and `libs`: found from this file, so it is the same from source and from dist. */
export function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!holdsWorkspaces(folder)) {
    if (folder === dirname(folder))
      throw new Error('No package.json with workspaces above the deployment library')
    folder = dirname(folder)
  }
  return folder
}

/**
 * Compiles every workspace (src, migrations, test support) to its own dist with SWC, keeping the folder layout, and then
 * joins each program into few files (bundle.mjs). Types are not checked here: `npm run types` does that. Only files newer
 * than their output are compiled, and outputs whose source is gone are deleted, so a repeated build costs well under a second.
 */
import { transformFile } from '@swc/core'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, bundledAt } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('.d.ts')

async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const modifiedAt = (file) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

async function compile(source, output) {
  const { code, map } = await transformFile(source, { swcrc: true, root, sourceMaps: true })
  await mkdir(dirname(output), { recursive: true })
  await writeFile(`${output}.map`, map)
  await writeFile(output, `${code}\n//# sourceMappingURL=${output.split('/').at(-1)}.map\n`)
}

async function buildWorkspace(workspace) {
  const dist = join(workspace, 'dist')
  const sources = (
    await Promise.all(['src', 'migrations'].map((folder) => filesUnder(join(workspace, folder))))
  )
    .flat()
    .filter(isSource)
  const outputs = new Map(
    sources.map((source) => [join(dist, relative(workspace, source)).replace(/\.ts$/, '.js'), source]),
  )
  const stale = (await filesUnder(dist)).filter((file) => !outputs.has(file.replace(/\.map$/, '')))
  await Promise.all(stale.map((file) => rm(file)))
  const settings = await modifiedAt(join(root, '.swcrc'))
  const compiled = await Promise.all(
    [...outputs].map(async ([output, source]) => {
      if ((await modifiedAt(output)) > Math.max(await modifiedAt(source), settings)) return 0
      await compile(source, output)
      return 1
    }),
  )
  return compiled.reduce((sum, count) => sum + count, 0)
}

const foldersOf = async (group) => (await readdir(join(root, group))).map((name) => join(root, group, name))
const alone = ['bench', 'chaos'].map((name) => join(root, name))
const workspaces = [...(await foldersOf('libs')), ...(await foldersOf('apps')), ...alone]
const counts = await Promise.all(workspaces.map(buildWorkspace))
const total = counts.reduce((sum, count) => sum + count, 0)
if (total > 0) console.log(`Compiled ${total} files.`)
const ingredients = ['package-lock.json', 'scripts/bundle.mjs'].map((file) => modifiedAt(join(root, file)))
if (total > 0 || (await bundledAt()) < Math.max(...(await Promise.all(ingredients)))) await bundle()

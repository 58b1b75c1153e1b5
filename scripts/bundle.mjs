/**
 * Joins what each program starts with, and all it imports, into few files under bundle/: a process then reads a few dozen
 * files instead of 2,500 and is ready in half the time (docs/decisions/0070-programs-in-few-files.md). Tests of single pieces import dist; whatever
 * is started as a process of its own is started from here.
 */
import { build } from 'esbuild'
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = join(root, 'bundle')
const finished = join(outdir, 'finished')

/** What an app is started with lies beside its module: `main`, `migrate` and its commands. */
const isProgram = (file) => /^(main|migrate|create-staff|rotate-signing-key)\.js$/.test(file)

async function programsOf(app) {
  const folder = join(root, 'apps', app, 'dist/src')
  const files = (await readdir(folder)).filter(isProgram)
  return files.map((file) => [`${app}/${parse(file).name}`, join(folder, file)])
}

/** Read from the folder of their package at run time: native code, fonts and pictures, a program of its own. */
const keptApart = ['argon2', 'pdfkit', 'swagger-ui-dist', '@nats-io/*', '@sih/gateway/hashing-process']

/** What packages would use if it were installed; they ask for it and carry on without. */
async function notInstalled() {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  const installed = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const asked = Object.values(packages).flatMap(({ peerDependencies }) => Object.keys(peerDependencies ?? {}))
  return [...new Set(asked)].filter((name) => !installed.has(name)).flatMap((name) => [name, `${name}/*`])
}

/** CommonJS packages look for these; the metadata must be there before any decorator runs, whatever the order of the files. */
const banner = `
import 'reflect-metadata'
import { createRequire as requireFrom } from 'node:module'
import { dirname as folderOf } from 'node:path'
import { fileURLToPath as pathOf } from 'node:url'
const require = requireFrom(import.meta.url), __filename = pathOf(import.meta.url), __dirname = folderOf(__filename)`

/**
 * @nestjs/typeorm looks up, with `require`, what TypeORM had before 1.0. Out of a bundle that loads all of TypeORM a second time,
 * a quarter of every start, to find nothing.
 */
const oneTypeorm = {
  name: 'one-typeorm',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@nestjs[\\/]typeorm[\\/]dist[\\/]common[\\/]typeorm-compat\.js$/ }, () => ({
      contents: 'export const Connection = undefined, AbstractRepository = undefined',
    })),
}

/** When it was last done, in milliseconds since 1970; 0 if it never was, or was not finished. */
export const bundledAt = () =>
  stat(finished).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

/** Needs what the compiler made. What a running process may still import, and has not changed, stays where it is. */
export async function bundle() {
  const apps = await readdir(join(root, 'apps'))
  await rm(finished, { force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries((await Promise.all(apps.map(programsOf))).flat()),
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Refusals, events and providers go by the names of their classes.
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: banner },
    external: ['reflect-metadata', ...keptApart, ...(await notInstalled())],
    plugins: [oneTypeorm],
    logLevel: 'error',
    metafile: true,
  })
  const written = new Set(Object.keys(metafile.outputs).map((file) => join(root, file)))
  const there = await readdir(outdir, { withFileTypes: true, recursive: true })
  const files = there.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(files.filter((file) => !written.has(file)).map((file) => rm(file)))
  await writeFile(finished, '')
}

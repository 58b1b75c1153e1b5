import { existsSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { fileOf, textOf } from './compose-file.js'

const isProgram = (file: string) =>
  file.endsWith('.ts') && !file.endsWith('.spec.ts') && !/(^|\/)(test|dist|node_modules)\//.test(file)

export const programFiles = (folder: string): string[] =>
  readdirSync(fileOf(folder), { recursive: true, encoding: 'utf8' })
    .filter(isProgram)
    .map((file) => join(folder, file))

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** The packages that a source file needs at run time: what it imports or resolves, types left out. */
export function packagesOf(source: string): string[] {
  const { importedFiles } = ts.preProcessFile(
    ts.transpile(source, { target: ts.ScriptTarget.ESNext, ...keepAll }),
  )
  const resolved = [...source.matchAll(/\bresolve\('([^'./][^']*)'\)/g)].map(([, specifier]) => specifier!)
  return [...importedFiles.map(({ fileName }) => fileName), ...resolved]
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map(packageOf)
}
/** As the build does it: an import that is no `import type` stays. */
const keepAll = { verbatimModuleSyntax: true, module: ts.ModuleKind.ESNext }

/** All packages from outside that the given folders need, through the libraries of the project that they import. */
export function productionPackages(folders: string[]): Map<string, string> {
  const needed = new Map<string, string>()
  const open = [...folders]
  for (const folder of open) {
    for (const file of programFiles(folder)) {
      for (const name of packagesOf(textOf(file))) {
        const library = /^@sih\/(.+)$/.exec(name)?.[1]
        if (!library) needed.set(name, file)
        else if (!open.includes(homeOf(library))) open.push(homeOf(library))
      }
    }
  }
  return needed
}

/** The folder of a workspace. */
const homeOf = (name: string): string =>
  existsSync(fileOf(`libs/${name}`)) ? `libs/${name}` : `apps/${name}`

export interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** Packages that a production install would leave out, each with a file that needs it. */
export const notInstalled = (needed: Map<string, string>, { dependencies }: Manifest): string[] =>
  [...needed].filter(([name]) => !(name in dependencies)).map(([name, file]) => `${name} (${file})`)

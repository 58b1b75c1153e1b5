import { existsSync, readdirSync } from 'node:fs'
import { fileOf, textOf } from './compose-file.js'

interface Project {
  type: string
  root: string
  sourceRoot: string
  entryFile: string
  compilerOptions: { tsConfigPath: string }
}

const { projects, ...shared } = JSON.parse(textOf('nest-cli.json')) as {
  projects: Record<string, Project>
  root: string
  compilerOptions: { tsConfigPath: string; builder: { options: { swcrcPath: string } } }
}
const foldersOf = (group: string) => readdirSync(fileOf(group)).map((name) => `${group}/${name}`)

/** Folders without a project, and projects without a folder. */
const unmatched = (roots: string[], folders: string[]) => [
  ...folders.filter((folder) => !roots.includes(folder)),
  ...roots.filter((root) => !folders.includes(root)),
]

describe('nest-cli.json', () => {
  const roots = Object.values(projects).map(({ root }) => root)

  it('names every folder of apps and libs, and nothing else', () => {
    expect(unmatched(roots, [...foldersOf('apps'), ...foldersOf('libs')])).toEqual([])
    expect(unmatched(['apps/a', 'apps/gone'], ['apps/a', 'libs/new'])).toEqual(['libs/new', 'apps/gone'])
  })

  it.each(Object.entries(projects))('describes %s as it is', (name, project) => {
    const [group, folder] = project.root.split('/')
    expect([folder, project.type]).toEqual([name, group === 'apps' ? 'application' : 'library'])
    expect(project.sourceRoot).toBe(`${project.root}/src`)
    expect(existsSync(fileOf(project.sourceRoot, `${project.entryFile}.ts`))).toBe(true)
    expect(existsSync(fileOf(project.compilerOptions.tsConfigPath))).toBe(true)
  })

  it('builds with the compiler and the settings of the project', () => {
    expect(roots).toContain(shared.root)
    expect(existsSync(fileOf(shared.compilerOptions.builder.options.swcrcPath))).toBe(true)
  })
})

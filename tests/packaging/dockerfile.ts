export interface Instruction {
  word: string
  rest: string
}

/** The instructions of a Dockerfile, continued lines joined, comments left out. */
export const instructionsOf = (dockerfile: string): Instruction[] =>
  dockerfile
    .replace(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ word: line.split(' ')[0]!, rest: line.slice(line.indexOf(' ') + 1).trim() }))

/** What is copied from the checkout into the build. */
export const copiedPaths = (instructions: Instruction[]): string[] =>
  instructions
    .filter(({ word, rest }) => word === 'COPY' && !rest.startsWith('--from'))
    .flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1))

/** The user that containers run as if nobody says otherwise. */
export const finalUser = (instructions: Instruction[]): string =>
  instructions.findLast(({ word }) => word === 'USER' || word === 'FROM')!.word === 'USER'
    ? instructions.findLast(({ word }) => word === 'USER')!.rest
    : 'root'

/**
 * Whether .dockerignore lets a path into the build: the last pattern that matches it or a folder above it decides.
 * Only the patterns that ours has: a star within a name, two stars at the start, and an exclamation mark before them.
 */
export function reachesTheBuild(dockerignore: string, path: string): boolean {
  let excluded = false
  for (const line of dockerignore.split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
    const exception = line.startsWith('!')
    if (matches(exception ? line.slice(1) : line, path)) excluded = !exception
  }
  return !excluded
}

function matches(pattern: string, path: string): boolean {
  const words = pattern
    .replace(/^\*\*\//, '\u0000')
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]*')
    .replace('\u0000', '(?:.*/)?')
  return new RegExp(`^${words}(?:/|$)`).test(path)
}

import { transformFile } from '@swc/core'
import { existsSync } from 'node:fs'
import type { LoadHook, ResolveHook } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Hooks of Node's module loader: TypeScript is compiled as it is loaded, and the workspaces are found by their sources. */

const isTypeScript = (url = '') => /\.ts(\?|$)/.test(url)

export const resolve: ResolveHook = (specifier, context, next) => {
  const { parentURL, conditions } = context
  if (specifier.startsWith('.') && isTypeScript(parentURL)) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), parentURL)
    if (isTypeScript(source.href) && existsSync(source)) {
      return { url: source.href, format: 'module', shortCircuit: true }
    }
  }
  return next(specifier, { ...context, conditions: [...conditions, 'source'] })
}

export const load: LoadHook = async (url, context, next) => {
  if (!isTypeScript(url)) return next(url, context)
  const { code } = await transformFile(fileURLToPath(url), { swcrc: true, sourceMaps: 'inline' })
  return { format: 'module', source: code, shortCircuit: true }
}

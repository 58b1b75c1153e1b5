/** `default=<id>`, and further ones for kinds of e-mail that have a template of their own, separated by commas. */
export const notifyTemplates = /^default=[0-9a-f-]{36}(,[a-z_]+=[0-9a-f-]{36})*$/

/** @returns the template of an e-mail of a kind */
export function templateOf(setting: string, kind: string): string {
  const templates = new Map(setting.split(',').map((one) => one.split('=') as [string, string]))
  return templates.get(kind) ?? templates.get('default')!
}

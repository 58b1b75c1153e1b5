import type { Role } from '@sih/kernel'
import type { Player, Scene } from '../scene/scene.js'

export type Values = Record<string, string | number | boolean>

/** What is known only when it is that far, because it rests on the calls before. */
type Later<T> = T | ((scene: Scene) => T | Promise<T>)

/** How an operation is called so that it succeeds, and what is to be learnt from that for the calls that follow. */
export interface Call {
  /** Who makes it, if not the one who makes the others of its table. */
  by?: Player
  /** Path parameters. `{threadId}` is the id of the `thread` that an earlier call gave, unless it stands here. */
  path?: Later<Values>
  query?: Later<Values>
  body?: Later<object>
  /** What the multipart form has beside its file. */
  form?: Later<Values>
  file?: { name: string; type: string; content: string }
  /** What the answer is called from here on. */
  gives?: string
  /** What its path names belongs to nobody: who else asks for it is no stranger. */
  isAnybodys?: boolean
  /** The fields of its body that name something which belongs to somebody. */
  names?: string[]
  /** What success answers with, where that cannot be brought about here. */
  status?: number
}

export interface Rule extends Call {
  by: Player
  /** Who may at all; `everybody` needs no sign-in. */
  for: readonly Role[] | 'everybody'
}

export type Rules = Record<string, Rule>

/** The calls of those who may make the same ones, by operation. */
export const callsOf = (who: Rule['for'], by: Player, calls: Record<string, Call>): Rules =>
  Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, { for: who, by, ...call }]))

export const organisation = ['organisation_user', 'organisation_admin'] as const
export const admins = ['organisation_admin'] as const
export const candidates = ['candidate'] as const
export const talking = [...candidates, ...organisation] as const
export const programme = ['programme_staff', 'programme_admin'] as const
export const lead = ['programme_admin'] as const
export const auditors = ['auditor'] as const
export const everyRole = [...talking, ...programme, ...auditors] as const
export const engaged = [...organisation, ...programme] as const

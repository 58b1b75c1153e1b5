import { noteSigner, noteVerifier, type NoteSigner, type NoteVerifier } from '@sih/merkle'
import { readFileSync } from 'node:fs'

export interface WitnessConfig {
  signer: NoteSigner
  /** Of the log; more than one only while they change. */
  logKeys: NoteVerifier[]
  folder: string
  host: string
  port: number
}

/**
 * Reads the environment; each setting may be given as `<NAME>_FILE`.
 * @throws Error naming what is missing or cannot be read, never what it holds
 */
export function readWitnessConfig(environment: NodeJS.ProcessEnv): WitnessConfig {
  const setting = (name: string): string => {
    const file = environment[`${name}_FILE`]
    const value = environment[name] || (file && readFileSync(file, 'utf8').trim())
    if (!value) throw new Error(`${name} is missing`)
    return value
  }
  return {
    signer: noteSigner(setting('WITNESS_SIGNING_KEY')),
    logKeys: setting('AUDIT_VERIFIER_KEY').split(/\s+/).map(noteVerifier),
    folder: setting('WITNESS_FOLDER'),
    host: environment['WITNESS_HOST'] || '127.0.0.1',
    port: Number(setting('WITNESS_PORT')),
  }
}

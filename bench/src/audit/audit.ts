import { startStack, type Stack } from '@sih/local-stack'
import { Logger } from '@nestjs/common'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '../client.js'
import type { Figure } from '../figure.js'
import { fill } from './fill.js'
import { Interactions } from './interactions.js'
import { LogReader } from './log-reader.js'
import { proving } from './proving.js'
import { searching } from './searching.js'
import { sustained } from './sustained.js'
import { toCheckpoint } from './to-checkpoint.js'
import { verification } from './verification.js'

/** The audit log from the commit of an interaction to the verdict on a million of them, with everything else running. */
export async function run(): Promise<Figure[]> {
  // Our own part as a source would tell of every batch that it sends again.
  Logger.overrideLogger(['error'])
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  const log = await LogReader.of(stack)
  const interactions = await Interactions.of(stack)
  try {
    return [
      ...(await sustained(interactions, log)),
      ...(await toCheckpoint(interactions, log)),
      ...(await fill(interactions, log)),
      ...(await searching(stack, await auditor(stack), interactions, log)),
      ...(await proving(stack, await auditor(stack), log)),
      ...(await verification(stack, await auditor(stack))),
    ]
  } finally {
    await interactions.stop()
    await log.close()
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const auditor = (stack: Stack): Promise<Client> =>
  Client.signIn(
    stack.apiUrl,
    stack.signIns.find(({ role }) => role === 'auditor')!,
  )

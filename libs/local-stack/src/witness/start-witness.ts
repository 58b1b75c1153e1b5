import { fork } from 'node:child_process'
import { join } from 'node:path'
import { builtProgram, repositoryRoot } from '@sih/deployment'
import { noteSigner } from '@sih/merkle'
import { partsOf } from '../data-folder/data-folder.js'
import { ProcessLog } from '../logs/process-log.js'
import { detached } from '../processes/program.js'
import { isReadyMessage } from '../processes/ready-message.js'
import { SupervisedProcess, type Supervision } from '../processes/supervised-process.js'
import type { Secrets } from '../secrets/secrets.js'

/** Where the witness is, and by what key its signatures are known. */
export interface WitnessAddress {
  url: string
  verifierKey: string
}

export interface RunningWitness extends WitnessAddress {
  process: SupervisedProcess
  stop(): Promise<boolean>
}

export interface WitnessOptions {
  dataDir: string
  port: number
  secrets: Secrets
  supervision: Supervision
}

/** Starts the witness of the audit log, with its own key and its own folder. Needs a build (`npm run build`). */
export async function startWitness({
  dataDir,
  port,
  secrets,
  supervision,
}: WitnessOptions): Promise<RunningWitness> {
  const log = new ProcessLog(join(partsOf(dataDir).logs, 'witness.log'))
  const main = builtProgram(repositoryRoot(), 'witness', 'main')
  const env = {
    PATH: process.env.PATH,
    WITNESS_SIGNING_KEY: secrets.witness.signingKey,
    AUDIT_VERIFIER_KEY: noteSigner(secrets.audit.signingKey).verifierKey,
    WITNESS_FOLDER: partsOf(dataDir).witness,
    WITNESS_PORT: String(port),
  }
  const witness = new SupervisedProcess(
    {
      name: 'witness',
      log,
      spawn: () => fork(main, { env, detached, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }),
      isReady: isReadyMessage,
      readyWithinMs: 30_000,
      stopSteps: [
        ['SIGTERM', 5_000],
        ['SIGKILL', 5_000],
      ],
    },
    supervision,
  )
  await witness.start()
  const stop = async () => {
    const polite = await witness.stop()
    await log.close()
    return polite
  }
  const verifierKey = noteSigner(secrets.witness.signingKey).verifierKey
  return { url: `http://127.0.0.1:${port}`, verifierKey, process: witness, stop }
}

import { noteVerifier, openNote, type NoteVerifier } from '@sih/merkle'

/** What a witness answers to a checkpoint. */
export type WitnessAnswer =
  | { kind: 'signed'; line: string }
  /** It knows the log up to another size. */
  | { kind: 'knows'; size: number }
  /** What is asked for does not follow from what it has signed. */
  | { kind: 'refused'; reason: string }

const patience = 5_000

/** The witness as we reach it: C2SP tlog-witness over HTTP. */
export class RemoteWitness {
  private readonly key: NoteVerifier

  /** @throws Error if the key is none */
  constructor(
    private readonly url: string,
    verifierKey: string,
  ) {
    this.key = noteVerifier(verifierKey)
  }

  /** What its signatures are kept under. */
  get name(): string {
    return `${this.key.name}+${this.key.keyId}`
  }

  /**
   * @param old the size from which the proof leads to the checkpoint
   * @throws Error if it does not answer, or in a way that is not of the protocol, or with a signature that is not its own
   */
  async add(old: number, proof: Buffer[], note: string): Promise<WitnessAnswer> {
    const hashes = proof.map((hash) => `${hash.toString('base64')}\n`).join('')
    const response = await fetch(new URL('/add-checkpoint', this.url), {
      method: 'POST',
      body: `old ${old}\n${hashes}\n${note}`,
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    if (response.status === 200) return { kind: 'signed', line: this.checked(note, text) }
    if (response.status === 409 && /^\d{1,15}\n$/.test(text)) return { kind: 'knows', size: Number(text) }
    if (response.status === 422 || response.status === 400) return { kind: 'refused', reason: text.trim() }
    throw new Error(`The witness answered ${response.status}`)
  }

  private checked(note: string, line: string): string {
    openNote(note + line, [this.key])
    return line
  }
}

import type { Checkpoint, NoteVerifier } from '@sih/merkle'
import { isFinding, isSignedBy, openTrusted } from './checkpoints.js'
import { EXPORT_FORMAT, readExportLine, type Entry, type ExportLine } from './export-line.js'
import { SourceChains } from './source-chains.js'
import { statedHeads } from './stated-heads.js'
import { TreeCheck } from './tree-check.js'
import type { Finding, Verdict } from './verdict.js'

/** After so many findings the rest would say nothing new. */
const enough = 100

/** Reads an export line by line and keeps what is found wrong with it. */
export class ExportCheck {
  private readonly tree = new TreeCheck()
  private readonly chains = new SourceChains()
  private readonly findings: Finding[] = []
  private readonly kept: Map<number, Checkpoint>
  private size: number | undefined
  private isExcerpt = false
  private omitted = 0
  private checkpoints = 0
  private keptConfirmed = 0
  /** Up to here a signed checkpoint has confirmed the tree. */
  private confirmed = 0
  private rootDiffers = false
  private witnessed = 0

  constructor(
    private readonly keys: readonly NoteVerifier[],
    kept: readonly string[],
    private readonly witnesses: readonly NoteVerifier[] = [],
  ) {
    const opened = kept.map((note) => openTrusted(note, keys))
    this.findings.push(...opened.filter(isFinding))
    const checkpoints = opened.filter((each): each is Checkpoint => !isFinding(each))
    this.kept = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint]))
  }

  /** Those read, and those that stand for ones left out. */
  get entries(): number {
    return this.tree.size
  }

  find(finding: Finding): void {
    this.findings.push(finding)
  }

  /** @returns false if reading on makes no sense. */
  read(text: string): boolean {
    const line = readExportLine(text)
    if (this.size === undefined) return this.begin(line)
    if (!line || line.kind === 'header' || (line.kind === 'omitted' && !this.isExcerpt))
      return this.isMalformed()
    if (line.kind === 'omitted') return this.skip(line.count, line.hashes)
    if (line.kind === 'entry') this.append(line.entry)
    else {
      this.holdAgainst(openTrusted(line.note, this.keys))
      this.look(line.note)
    }
    return this.findings.length < enough
  }

  end(): Verdict {
    if (this.size === undefined && this.findings.length === 0) this.find(notAnExport)
    this.compareSizes()
    this.compareWitnessed()
    return {
      intact: this.findings.length === 0,
      entries: this.entries - this.omitted,
      omitted: this.isExcerpt ? this.omitted : null,
      root: this.tree.root().toString('base64'),
      checkpoints: this.checkpoints,
      kept: this.keptConfirmed,
      witnessed: this.witnesses.length > 0 ? this.witnessed : null,
      sources: this.chains.sources(),
      findings: this.findings,
    }
  }

  private begin(line: ExportLine | undefined): boolean {
    if (line?.kind !== 'header') {
      this.find(notAnExport)
      return false
    }
    this.size = line.size
    this.isExcerpt = line.isExcerpt
    return true
  }

  private isMalformed(): false {
    const message = `The line after entry ${this.entries - 1} is no entry`
    this.find({ code: 'MALFORMED_LINE', message, index: this.entries })
    return false
  }

  /** Entries that an excerpt leaves out are known by the hashes that cover them. */
  private skip(count: number, hashes: Buffer[]): boolean {
    try {
      this.tree.skip(count, hashes)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return this.isMalformed()
    }
    this.omitted += count
    this.holdAgainstKept()
    return true
  }

  private append(entry: Entry): void {
    // Where entries are left out, no source has all its numbers.
    if (!this.isExcerpt) this.chain(entry, this.entries)
    this.tree.add(entry.leaf)
    this.holdAgainstKept()
  }

  private chain(entry: Entry, index: number): void {
    const finding = this.chains.add(entry, index)
    if (finding) this.find(finding)
    for (const stated of statedHeads(entry)) {
      const differs = this.chains.compare(stated, index)
      if (differs) this.find(differs)
    }
  }

  private holdAgainstKept(): void {
    const kept = this.kept.get(this.entries)
    if (!kept) return
    if (this.tree.root().equals(kept.root)) this.keptConfirmed += 1
    else
      this.find({
        code: 'KEPT_CHECKPOINT_DIFFERS',
        message: `The first ${kept.size} entries are not those of the checkpoint that was kept`,
        size: kept.size,
      })
  }

  private holdAgainst(checkpoint: Checkpoint | Finding): void {
    if (isFinding(checkpoint)) return this.find(checkpoint)
    const { size, root } = checkpoint
    if (size === this.entries && this.tree.root().equals(root)) {
      this.checkpoints += 1
      this.confirmed = size
      return
    }
    // All later ones differ as well: the first says where.
    if (this.rootDiffers) return
    this.rootDiffers = true
    const message = `Among the entries ${this.confirmed} to ${Math.max(size, this.entries) - 1} something was changed, put in or taken out: they are not what was signed at size ${size}`
    this.find({ code: 'ROOT_DIFFERS', message, index: this.confirmed, size })
  }

  /** Whether a witness stands for the checkpoint that was just confirmed. */
  private look(note: string): void {
    if (this.confirmed === this.entries && isSignedBy(note, this.witnesses)) this.witnessed = this.confirmed
  }

  private compareWitnessed(): void {
    if (this.witnesses.length === 0 || this.witnessed > 0) return
    this.find({ code: 'NOT_WITNESSED', message: 'No witness has signed any of it' })
  }

  private compareSizes(): void {
    if (this.size === undefined || this.rootDiffers) return
    const latest = this.isExcerpt ? this.size : Math.max(this.size, ...this.kept.keys())
    if (this.entries === latest && this.confirmed === latest) return
    const message = `It ends after ${this.entries} entries, ${this.confirmed} of them signed, where ${latest} have to be`
    this.find({ code: 'CUT_OFF', message, size: latest })
  }
}

const notAnExport: Finding = {
  code: 'NOT_AN_EXPORT',
  message: `It does not begin with {"format":"${EXPORT_FORMAT}",…}`,
}

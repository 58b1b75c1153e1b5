import { execFileSync } from 'node:child_process'
import { mkdirSync, statfsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

const megabyte = 2 ** 20

/**
 * A disk of our own in memory, which can be made as small as what is on it: then it is full (ENOSPC), for everybody who writes.
 * Mounting takes root on Linux. @returns null where that may not be
 */
export function mountDisk(folder: string, megabytes: number): Disk | null {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'sih-chaos', folder], {
      stdio: 'ignore',
    })
  } catch {
    return null
  }
  return new Disk(folder, megabytes * megabyte)
}

export class Disk {
  constructor(
    readonly folder: string,
    private readonly bytes: number,
  ) {
    process.on('exit', () => this.unmount())
  }

  /** @param room bytes that still fit. What is written meanwhile may not fit any more: then it is tried again. */
  async fill(room: number): Promise<void> {
    for (;;) {
      try {
        return this.resize(this.used() + room)
      } catch {
        await delay(20)
      }
    }
  }

  empty(): void {
    this.resize(this.bytes)
  }

  unmount(): void {
    try {
      execFileSync('umount', ['-l', this.folder], { stdio: 'ignore' })
    } catch {
      // It is unmounted already.
    }
  }

  private used(): number {
    const { blocks, bfree, bsize } = statfsSync(this.folder)
    return (blocks - bfree) * bsize
  }

  private resize(bytes: number): void {
    execFileSync('mount', ['-o', `remount,size=${bytes}`, this.folder], { stdio: 'ignore' })
  }
}

import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Image, type SheetRow } from './image.js'
import type { NumberedName } from './name-store.js'

const rowsAtOnce = 500
/** The active generation, and the one before of which somebody may still turn the pages. */
const kept = 2

/**
 * What questions are answered from: all sheets of a generation, in memory. Before each answer those are read that have been
 * written since, so that it is never behind the database.
 */
@Injectable()
export class Images {
  private readonly images = new Map<number, Image>()

  async of(tx: Tx, generation: number): Promise<Image> {
    const image = this.images.get(generation) ?? new Image(generation)
    this.keep(image)
    for (let before = -1; before < image.version;) {
      before = image.version
      await catchUp(tx, image)
    }
    return image
  }

  private keep(image: Image): void {
    this.images.delete(image.generation)
    this.images.set(image.generation, image)
    if (this.images.size > kept) this.images.delete(this.images.keys().next().value!)
  }
}

/** Sheets of one version come together, so that the next step goes on behind it; names before the sheets that have them. */
async function catchUp(tx: Tx, image: Image): Promise<void> {
  const behind = [image.generation, image.version]
  const sheets = await tx.query<SheetRow>(
    `select version::integer, month::text, kind, number, records, gone from sheet where generation = $1 and version > $2
     order by version fetch first ${rowsAtOnce} rows with ties`,
    behind,
  )
  if (sheets.length === 0) return
  const names = await tx.query<NumberedName>(
    'select "column", number, name from name where generation = $1 and version > $2 order by version',
    behind,
  )
  for (const name of names) image.learn(name)
  for (const sheet of sheets) image.put(sheet)
}

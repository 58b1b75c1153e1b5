import type { Findings, Readers } from './looks.js'

const patience = 480_000

/** @param looked what was found, of which the first test waits for the end */
export function pagesAreAccessible(readers: Readers, looked: () => Promise<Record<string, Findings>>): void {
  const names = Object.keys(readers)

  it(
    'All of these pages are looked at',
    async () => {
      expect(Object.keys(await looked())).toEqual(names)
    },
    patience,
  )

  describe.each(names)('Pages as %s sees them', (who) => {
    it('have nothing that axe finds wrong, in a large window and in a small one', async () => {
      expect((await looked())[who]!.axe).toEqual([])
    })

    it('work without scripts, and at 400 % zoom nobody has to scroll sideways', async () => {
      expect((await looked())[who]!.zoomed).toEqual([])
    })
  })
}

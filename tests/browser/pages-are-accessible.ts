import { openPages, pagesOf } from './pages.js'
import { wrongWith, type Site } from './site.js'
import { visitAll } from './visit.js'

/** 400 % zoom of a window of 1280 pixels (WCAG 2.2, 1.4.10). */
const zoomed = { viewport: { width: 320, height: 256 } }
const patience = 240_000

const readers = [null, ...Object.keys(pagesOf)]
const addressesOf = (who: string | null) => (who ? pagesOf[who]! : openPages)

export function pagesAreAccessible(site: () => Site): void {
  describe.each(readers)('Pages as %s sees them', (who) => {
    const open = (options = {}) => (who ? site().signedIn(who, options) : site().visitor(options))

    it(
      'have nothing that axe finds wrong',
      async () => {
        const page = await open()
        const wrong: string[] = []
        await visitAll(page, addressesOf(who), async () => void wrong.push(...(await wrongWith(page))))
        expect(wrong).toEqual([])
        await page.context().close()
      },
      patience,
    )

    it(
      'work without scripts, and at 400 % zoom nobody has to scroll sideways',
      async () => {
        const page = await open({ ...zoomed, javaScriptEnabled: false })
        const tooWide: string[] = []
        await visitAll(page, addressesOf(who), async (address) => {
          expect([address, await page.locator('h1').count()]).toEqual([address, 1])
          const width = await page.locator('html').boundingBox()
          const wide = await page.locator('main').boundingBox()
          if (width!.width > 320 || wide!.x + wide!.width > 320) tooWide.push(address)
        })
        expect(tooWide).toEqual([])
        await page.context().close()
      },
      patience,
    )
  })

  it('ask nobody but us for anything, and no script fails', () => {
    expect(site().complaints).toEqual([])
  })
}

import { sources } from '@sih/contracts'
import type { ServiceName } from '@sih/kernel'
import { completenessView } from './completeness.view.js'
import type { SourceHead } from './source-heads.js'

const now = new Date('2026-03-01T09:30:20Z')
const head = Buffer.alloc(32, 1)
const reached = (source: ServiceName): SourceHead => ({
  source,
  entries: 5,
  head,
  isReached: source !== 'audit',
})
const heads = [...sources, 'audit' as const].map(reached)
const heard = (secondsAgo: number) => ({ number: 5, head, at: new Date(now.getTime() - secondsAgo * 1000) })
const announced = new Map(sources.map((source) => [source, heard(1)]))

describe('completeness', () => {
  it('is given when the log has what every source has announced', () => {
    expect(completenessView(heads, announced, now).complete).toBe(true)
  })

  it('says what each source has announced, and of the audit service what it has written', () => {
    const { sources: views } = completenessView(heads, announced, now)
    expect(views.find(({ source }) => source === 'gateway')).toEqual({
      source: 'gateway',
      entries: 5,
      head: head.toString('hex'),
      announced: 5,
      announcedAt: '2026-03-01T09:30:19.000Z',
    })
    expect(views.find(({ source }) => source === 'audit')).toMatchObject({ announced: 5 })
  })

  it('is not given while a head has not been reached', () => {
    const behind = heads.map((known) => (known.source === 'gateway' ? { ...known, isReached: false } : known))
    expect(completenessView(behind, announced, now).complete).toBe(false)
  })

  it('is not given when a source is silent, or has never been heard', () => {
    const silent = new Map(announced).set('messaging', heard(11))
    expect(completenessView(heads, silent, now).complete).toBe(false)
    const unheard = new Map(announced)
    unheard.delete('messaging')
    const view = completenessView(heads, unheard, now)
    expect(view.complete).toBe(false)
    expect(view.sources.find(({ source }) => source === 'messaging')).toMatchObject({
      announced: null,
      announcedAt: null,
    })
  })
})

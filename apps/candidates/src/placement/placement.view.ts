import { addDays, type Day } from '@sih/calendar'
import type { PlacementSide, PlacementView, ReviewView } from '@sih/contracts'
import { isProgramme, type Principal } from '@sih/kernel'
import { follows } from './placement.entity.js'
import type { PlacementRow, Review } from './placement-rows.js'

/** After so many days nobody waits for the review of the other side any more. */
const waitsForBoth = 28

/** @param today in London: neither side reads the other's review before its own is given, or it is too late for that */
export const placementView =
  (reader: Principal, today: Day) =>
  ({ firstName, lastName, reviews, ...row }: PlacementRow): PlacementView => {
    const [own, other] = reader.role === 'candidate' ? sides : sides.toReversed()
    const shown = isProgramme(reader) || reviews[own!] || today > addDays(row.endsOn, waitsForBoth)
    return {
      ...row,
      nextStates: follows[row.state],
      candidateName: `${firstName} ${lastName}`,
      staffGroup: row.staffGroup as PlacementView['staffGroup'],
      outcome: row.outcome as PlacementView['outcome'],
      ownReview: reviewView(reviews[own!]),
      otherReview: shown ? reviewView(reviews[other!]) : null,
    }
  }

const sides: PlacementSide[] = ['candidate', 'organisation']

/** More corrections than anybody makes: the rest is kept, and in the download. */
const mostEarlier = 100

function reviewView([newest, ...earlier]: Review[] = []): ReviewView | null {
  if (!newest) return null
  const before = earlier
    .slice(0, mostEarlier)
    .map(({ helpful, words, givenOn }) => ({ helpful, words, givenOn }))
  return { ...newest, earlier: before } as ReviewView
}

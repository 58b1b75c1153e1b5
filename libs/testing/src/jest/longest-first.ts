import TestSequencer from '@jest/test-sequencer'

type Test = Parameters<TestSequencer['sort']>[0][number]

/** Tests over the whole product take minutes, those over a service seconds, the others next to nothing. */
const tiers = [/\/tests\/journeys\//, /\/(tests|libs\/local-stack)\//, /\.(int|rpc)\.spec\.ts$/]

/** The long ones begin first, so that at the end no worker waits for one of them; also on a machine that has never run them. */
class LongestFirst extends TestSequencer {
  override sort(tests: Test[]): Test[] {
    return tests.toSorted((a, b) => tierOf(a) - tierOf(b) || (a.path < b.path ? -1 : 1))
  }
}

export { LongestFirst as default }

function tierOf({ path }: Test): number {
  const tier = tiers.findIndex((pattern) => pattern.test(path))
  return tier === -1 ? tiers.length : tier
}

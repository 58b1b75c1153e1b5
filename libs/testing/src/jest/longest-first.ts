import sequencer from '@jest/test-sequencer'

/** Its types describe the CommonJS module; what is imported is the class. */
const TestSequencer = sequencer as unknown as typeof sequencer.default

/** Tests over the whole product take minutes, those over a service seconds, the others next to nothing. */
const tiers = [/\/tests\/journeys\//, /\/(tests|libs\/local-stack)\//, /\.(int|rpc)\.spec\.ts$/]

function tierOf({ path }: { path: string }): number {
  const tier = tiers.findIndex((pattern) => pattern.test(path))
  return tier === -1 ? tiers.length : tier
}

/** The long ones begin first, so that at the end no worker waits for one of them; also on a machine that has never run them. */
class LongestFirst extends TestSequencer {
  override sort<Test extends { path: string }>(tests: Test[]): Test[] {
    return tests.toSorted((a, b) => tierOf(a) - tierOf(b) || (a.path < b.path ? -1 : 1))
  }
}

export { LongestFirst as default }

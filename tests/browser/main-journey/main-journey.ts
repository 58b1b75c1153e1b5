import type { Site } from '../site.js'
import { onboarding } from './onboarding.js'
import { proof } from './proof.js'
import { registration } from './registration.js'
import { Story } from './story.js'
import { together } from './together.js'

/** The main journey by screen alone: four people, each with a browser of their own. */
export function mainJourney(site: () => Site): void {
  const story = new Story(site)

  describe('From a pledge to a job, and the proof of it', () => {
    beforeAll(() => story.begin())
    afterAll(() => story.end())

    onboarding(story)
    registration(story)
    together(story)
    proof(story)
  })
}

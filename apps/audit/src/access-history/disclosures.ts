import { candidatesEvents, messagingEvents, type AccessKind } from '@sih/contracts'

/** Every event that says an organisation, or the programme, saw something of a candidate, and what. */
export const disclosures = new Map<string, AccessKind>([
  [candidatesEvents.profileOpened.type, 'profile'],
  [candidatesEvents.documentOpened.type, 'document'],
  [candidatesEvents.candidatesListed.type, 'list'],
  [candidatesEvents.candidatesNamed.type, 'list'],
  [candidatesEvents.timelineOpened.type, 'timeline'],
  [messagingEvents.responsesListed.type, 'list'],
  [messagingEvents.attachmentOpened.type, 'attachment'],
  [candidatesEvents.stageOpened.type, 'stage'],
  [candidatesEvents.placementOpened.type, 'placement'],
  [candidatesEvents.placementsListed.type, 'placement'],
  [candidatesEvents.jobFillingOpened.type, 'job_filling'],
  [candidatesEvents.jobFillingsListed.type, 'job_filling'],
])

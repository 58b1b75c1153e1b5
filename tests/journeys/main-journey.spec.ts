import { accessAndBack } from './main-journey/access-and-back.js'
import { agreement } from './main-journey/agreement.js'
import { auditTrail } from './main-journey/audit-trail.js'
import { candidateRegisters } from './main-journey/candidate-registers.js'
import { colleaguesAndStrangers } from './main-journey/colleagues-and-strangers.js'
import { conversation } from './main-journey/conversation.js'
import { everyFigure } from './main-journey/every-figure.js'
import { firstAdmin } from './main-journey/first-admin.js'
import { frontDoor } from './main-journey/front-door.js'
import { importOrganisations } from './main-journey/import-organisations.js'
import { interest } from './main-journey/interest.js'
import { pledge } from './main-journey/pledge.js'
import { programmeSignsIn } from './main-journey/programme-signs-in.js'
import { proofs } from './main-journey/proofs.js'
import { report } from './main-journey/report.js'
import { Story } from './main-journey/story.js'
import { waitingInterest } from './main-journey/waiting-interest.js'
import { withdrawal } from './main-journey/withdrawal.js'
import { startingTime } from './system/system.js'

/** One story from an empty system to the proof of all that happened in it: each step rests on the ones before. */
const story = new Story()
beforeAll(() => story.begin(), startingTime)
afterAll(() => story.end(), startingTime)

describe('The programme', () => programmeSignsIn(story))
describe('The import of organisations', () => importOrganisations(story))
describe('A pledge', () => pledge(story))
describe('The Data Sharing Agreement', () => agreement(story))
describe('The first admin of an organisation', () => firstAdmin(story))
describe('A candidate', () => candidateRegisters(story))
describe('An interest', () => interest(story))
describe('The conversation', () => conversation(story))
describe('The organisation', () => colleaguesAndStrangers(story))
describe('A waiting interest', () => waitingInterest(story))
describe('The report', () => report(story))
describe('A withdrawn interest', () => withdrawal(story))
describe('Access', () => accessAndBack(story))
describe('Every figure', () => everyFigure(story))
describe('The front door', () => frontDoor(story))
describe('The audit trail', () => auditTrail(story))
describe('Proofs', () => proofs(story))

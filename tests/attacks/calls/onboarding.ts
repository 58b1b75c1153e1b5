import { londonDay } from '@sih/calendar'
import { asFile, shortFile } from '../../journeys/system/ods-file.js'
import type { Scene } from '../scene/scene.js'
import { callsOf, programme } from './call.js'

const person = (name: string) => ({
  firstName: name,
  lastName: 'Attwood',
  email: `${name.toLowerCase()}@ambulance.example`,
})
const decision = { reason: 'mistake', note: 'Tried out' }
const signatory = { signatoryName: 'Casey Whitfield', signatoryEmail: 'governance@ambulance.example' }

/** An organisation is led from its pledge to access, and through all that the programme may do with it. */
export const onboardingCalls = callsOf(programme, 'robin', {
  'POST /admin/ods-imports': {
    file: { name: 'etr.csv', type: 'text/csv', content: asFile(shortFile) },
    gives: 'import',
  },
  'GET /admin/ods-imports': {},
  'GET /admin/ods-imports/{importId}': {},
  'GET /admin/ods-imports/{importId}/rows': {},
  'GET /admin/pledges': {},
  'GET /admin/pledges/{pledgeId}': {
    path: async (scene) => ({ pledgeId: await anotherPledge(scene) }),
  },
  'POST /admin/pledges/{pledgeId}/decline': {
    path: async (scene) => ({ pledgeId: await anotherPledge(scene) }),
    body: { reason: 'duplicate' },
  },
  'POST /admin/pledges/{pledgeId}/accept': {
    path: ({ given }) => ({ pledgeId: given['pledge'].pledgeId }),
    gives: 'organisation',
  },
  'GET /admin/organisations': {},
  'GET /admin/organisations/{organisationId}': {},
  'POST /admin/organisations/{organisationId}/suspend': { body: decision },
  'POST /admin/organisations/{organisationId}/reinstate': { body: decision },
  'POST /admin/organisations/{organisationId}/agreements': { body: signatory, gives: 'agreement' },
  'GET /admin/organisations/{organisationId}/agreements/{agreementId}': {},
  'POST /admin/organisations/{organisationId}/agreements/{agreementId}/resend-link': {},
  'POST /admin/organisations/{organisationId}/agreements/{agreementId}/withdraw': {},
})

/** Of somebody else for the same organisation, expressed once. */
async function anotherPledge(scene: Scene): Promise<string> {
  scene.given['anotherPledge'] ??= await scene.system.nobody.post('/pledges', {
    odsCode: 'RT4',
    contactName: 'Al Moss',
    contactJobTitle: 'Volunteer',
    contactEmail: 'al.moss@ambulance.example',
  })
  return scene.given['anotherPledge'].pledgeId
}

/** The one who signs has no account: a link of one use is all they have. */
export const signingCalls = callsOf('everybody', 'sam', {
  'POST /dsa/inspect': { body: async (scene) => ({ token: await linkFor('first', scene) }) },
  'POST /dsa/refuse': {
    body: async (scene) => ({ token: await linkFor('first', scene), reason: 'Not yet' }),
  },
  'POST /dsa/sign': {
    body: async (scene) => ({
      token: await linkFor('second', scene),
      signatoryName: signatory.signatoryName,
      signatoryJobTitle: 'Governance',
      confirmsAuthority: true,
    }),
  },
})

/** Of an agreement for this address, issued now unless it was before. */
async function linkFor(address: string, scene: Scene): Promise<string> {
  const path = `/admin/organisations/${scene.given['organisation'].id}/agreements`
  const signatoryEmail = `${address}@ambulance.example`
  if (scene.given['signatory'] !== signatoryEmail) {
    scene.given['signatory'] = signatoryEmail
    scene.given['agreement'] = await scene.people.robin.post(path, { ...signatory, signatoryEmail })
  }
  return scene.code('A Data Sharing Agreement is ready for you to sign', signatoryEmail)
}

/** The first admin, colleagues, shared mailboxes, and the end. */
export const peopleCalls = callsOf(programme, 'robin', {
  'POST /admin/organisations/{organisationId}/agreements/{agreementId}/countersign': {},
  'PUT /admin/organisations/{organisationId}/single-point-of-contact': { body: person('Carys') },
  'POST /admin/organisations/{organisationId}/invitations': {
    body: { ...person('Ola'), role: 'organisation_user' },
    gives: 'invitation',
  },
  'GET /admin/organisations/{organisationId}/invitations': {},
  'POST /admin/organisations/{organisationId}/invitations/{invitationId}/resend': {},
  'DELETE /admin/organisations/{organisationId}/invitations/{invitationId}': {},
  'GET /admin/organisations/{organisationId}/users': {},
  'POST /admin/organisations/{organisationId}/mailboxes': {
    body: { name: 'Recruitment', email: 'jobs@ambulance.example' },
    gives: 'mailbox',
  },
  'GET /admin/organisations/{organisationId}/mailboxes': {},
  'DELETE /admin/organisations/{organisationId}/mailboxes/{mailboxId}': {},
  'GET /admin/organisations/{organisationId}/access-history': {},
  'GET /admin/worklist': {},
  'GET /admin/worklist/counts': {},
})

/** Two colleagues of Airedale change places, and one of them leaves, by the programme's hand. */
export const onBehalfCalls = callsOf(programme, 'robin', {
  'PATCH /admin/organisations/{organisationId}/users/{userId}': {
    path: ({ given, people }) => ({ organisationId: given['airedale'].id, userId: people.nia.id }),
    body: { role: 'organisation_admin' },
  },
  'DELETE /admin/organisations/{organisationId}/users/{userId}': {
    path: ({ given, people }) => ({ organisationId: given['airedale'].id, userId: people.nia.id }),
  },
})

/** Signed on paper; then without a pledge, and closed. */
export const endingCalls = callsOf(programme, 'robin', {
  'POST /admin/organisations': {
    body: {
      legalName: 'NEW CARE PARTNERSHIP',
      type: 'other',
      region: 'Y63',
      address: '1 High Street, Keighley',
      postcode: 'BD20 6TD',
    },
    gives: 'organisation',
  },
  'PATCH /admin/organisations/{organisationId}': { body: { address: '2 High Street, Keighley' } },
  'POST /admin/organisations/{organisationId}/rename': { body: { legalName: 'NEWER CARE PARTNERSHIP' } },
  'POST /admin/organisations/{organisationId}/pledge': {},
  'POST /admin/organisations/{organisationId}/agreements/{agreementId}/signed-copy': {
    path: async ({ given, people }) => {
      const path = `/admin/organisations/${given['organisation'].id}/agreements`
      given['agreement'] = await people.robin.post(path, signatory)
      return { agreementId: given['agreement'].id }
    },
    form: {
      signatoryName: 'Casey Whitfield',
      signatoryJobTitle: 'Governance',
      signedOn: londonDay(new Date()),
    },
    file: {
      name: 'signed.pdf',
      type: 'application/pdf',
      content: '%PDF-1.7\n%\xe2\xe3\n1 0 obj\n<<>>\nendobj\n%%EOF\n',
    },
  },
  'GET /admin/organisations/{organisationId}/agreements/{agreementId}/signed-copy': {},
  'POST /admin/organisations/{organisationId}/pledge/withdraw': { body: decision },
  'POST /admin/organisations/{organisationId}/close': { body: decision },
  'POST /admin/organisations/{organisationId}/reopen': { body: decision },
})

import type { Scene } from '../scene/scene.js'
import { callsOf, engaged, everyRole, organisation, talking } from './call.js'

const text = { name: 'map.txt', type: 'text/plain', content: 'Second door on the left.' }
const sam = ({ given }: Scene) => given['sam'].id as string

/** One conversation of Airedale and its candidate, from either side. */
export const threadCalls = callsOf(talking, 'tom', {
  'POST /threads': {
    body: (scene) => ({ candidateId: sam(scene), body: 'Good morning' }),
    names: ['candidateId'],
    gives: 'thread',
  },
  'GET /threads': {},
  'GET /threads/counts': {},
  'GET /threads/{threadId}': {},
  'GET /threads/{threadId}/messages': {},
  'POST /threads/{threadId}/messages': { body: { body: 'Would Tuesday suit you?' } },
  'POST /threads/{threadId}/read': {},
  'PUT /threads/{threadId}/draft': { body: { body: 'Or Wed' } },
  'GET /threads/{threadId}/draft': {},
  'POST /threads/{threadId}/attachments': { file: text, gives: 'attachment' },
  'GET /threads/{threadId}/attachments': {},
  'GET /threads/{threadId}/attachments/{attachmentId}': {},
  'DELETE /threads/{threadId}/attachments/{attachmentId}': {},
  'PUT /threads/{threadId}/archived': { body: { archived: true } },
})

export const threadWork = callsOf(organisation, 'tom', {
  'PUT /threads/{threadId}/assignee': { body: ({ people }) => ({ accountId: people.tom.id }) },
  'POST /threads/{threadId}/notes': { body: { body: 'Has a licence for lorries' } },
  'GET /threads/{threadId}/notes': {},
  'POST /bulk-messages': {
    body: (scene) => ({ candidateIds: [sam(scene)], body: 'Our open day is on Friday' }),
    gives: 'bulkMessage',
  },
  'GET /bulk-messages/{bulkMessageId}': {},
  'GET /responses': {},
  'GET /responses/counts': {},
})

export const templateCalls = callsOf(engaged, 'tom', {
  'POST /message-templates': { body: { name: 'Welcome', body: 'Welcome to us' }, gives: 'template' },
  'GET /message-templates': {},
  'GET /message-templates/{templateId}': {},
  'PATCH /message-templates/{templateId}': { body: { name: 'Hello', version: 1 } },
})

export const templateUse = callsOf(organisation, 'tom', {
  'GET /candidates/{candidateId}/message-templates/{templateId}': {
    path: (scene) => ({ candidateId: sam(scene), templateId: scene.given['template'].id }),
  },
})

export const templateRemoval = callsOf(engaged, 'tom', {
  'DELETE /message-templates/{templateId}': {},
})

export const notificationCalls = callsOf(everyRole, 'sam', {
  'GET /events': {},
  'GET /notifications': {},
  'POST /notifications/{notificationId}/read': {
    path: async ({ people }) => {
      const { items } = await people.sam.get<{ items: { id: string }[] }>('/notifications')
      return { notificationId: items[0]!.id }
    },
  },
  'GET /notification-preferences': {},
  'PATCH /notification-preferences': { body: { preferences: [{ kind: 'new_message', email: 'off' }] } },
})

import type { Refusals } from './refusals.js'

/** About messaging. */
export const messaging = {
  THREAD_NOT_FOUND: { status: 404, title: 'Conversation not found' },
  THREAD_READ_ONLY: {
    status: 409,
    title: 'This conversation is read only at the moment: the organisation cannot see it',
  },
  ATTACHMENT_NOT_FOUND: {
    status: 404,
    title: 'There is no such file: it may have been taken away, or sent already. Add it again to send it',
  },
  TOO_MANY_ATTACHMENTS: {
    status: 409,
    title: 'You can send up to 10 files with a message: take one away first, or send a second message',
  },
  MESSAGE_TEMPLATE_NOT_FOUND: { status: 404, title: 'Template not found' },
  MESSAGE_TEMPLATE_EXISTS: {
    status: 409,
    title: 'There is a template of this name already: choose another name, or change that one',
  },
  BULK_MESSAGE_NOT_FOUND: { status: 404, title: 'There is no message to many candidates with this number' },
  SECURITY_NOTICES_NEEDED: {
    status: 422,
    title: 'Notices about the safety of your account are always sent at once: leave security out',
  },
  EMAIL_NOT_FOUND: {
    status: 404,
    title: 'There is no such e-mail that waits: it may have been sent in the meantime',
  },
  EMAIL_RETURNED: {
    status: 409,
    title:
      'This e-mail came back, and its address was not kept: correct the address, and have it sent again from there',
  },
  NOTIFICATION_NOT_FOUND: { status: 404, title: 'Notification not found' },
} as const satisfies Refusals

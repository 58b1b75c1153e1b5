import { messagingEvents, type NoteView, type WriteNoteRequest } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Contact } from '../contact/contact.entity.js'
import { membersOf } from '../member/membership.js'
import { tell } from '../notification/tell.js'
import { Participants } from '../thread/participants.js'
import { mayWrite } from '../thread/thread.policy.js'
import { lockThread } from '../thread/threads.js'
import { Note } from './note.entity.js'
import { noteView } from './note.view.js'

@Injectable()
export class WriteNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  run({ threadId, body, mentions = [] }: WriteNoteRequest, principal: Principal): Promise<NoteView> {
    const author = this.participants.admit(principal)
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayWrite(author, thread)
      const { candidateId, organisationId } = thread
      assertColleagues(mentions, await membersOf(tx, organisationId))
      const note = Note.write(threadId, author.accountId, { body, mentions }, tx.now())
      await tx.manager.insert(Note, note)
      tx.publish(messagingEvents.noteWritten, {
        threadId,
        candidateId,
        organisationId,
        noteId: note.id,
        mentionedIds: mentions,
        commitment: note.commitment,
      })
      const others = mentions.filter((accountId) => accountId !== author.accountId)
      const about = { kind: 'mention', candidateId, organisationId, threadId } as const
      await tell(
        tx,
        others.map((accountId) => ({ ...about, accountId })),
      )
      return noteView(note, await tx.manager.findOneBy(Contact, { accountId: author.accountId }))
    })
  }
}

function assertColleagues(mentions: string[], members: string[]): void {
  if (mentions.every((accountId) => members.includes(accountId))) return
  throw new DomainError('VALIDATION_FAILED', [
    { field: 'mentions', message: 'Mention only people who use the service for your organisation' },
  ])
}

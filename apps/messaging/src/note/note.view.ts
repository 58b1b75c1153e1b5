import type { NoteView } from '@sih/contracts'
import { nameOf, type Named } from '../contact/name.js'
import type { Note } from './note.entity.js'

type Shown = Pick<Note, 'id' | 'authorId' | 'body' | 'mentions' | 'writtenAt'>

export const noteView = (note: Shown, author: Named | null): NoteView => ({
  id: note.id,
  authorId: note.authorId,
  authorName: nameOf(author) ?? 'A colleague',
  body: note.body,
  mentions: note.mentions,
  writtenAt: note.writtenAt.toISOString(),
})

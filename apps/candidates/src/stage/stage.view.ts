import {
  stages,
  notProgressingReasons,
  type OwnStageView,
  type StageMoveView,
  type StageView,
} from '@sih/contracts'
import { isProgramme, type Principal } from '@sih/kernel'
import type { StageMove } from './stage-move.entity.js'

/** An organisation learns which of its own people moved somebody, but not who of the programme did it for it. */
export const stageView = (reader: Principal, move: StageMove): StageView => ({
  candidateId: move.candidateId,
  organisationId: move.organisationId,
  stage: move.to,
  reason: move.reason as StageView['reason'],
  words: move.words,
  version: move.number,
  movedAt: move.movedAt.toISOString(),
  movedBy: move.onBehalf && !isProgramme(reader) ? null : move.movedBy,
  onBehalf: move.onBehalf,
})

export type MoveRow = StageMove & { corrected: boolean }

export const stageMoveView =
  (reader: Principal) =>
  (row: MoveRow): StageMoveView => ({
    ...stageView(reader, row),
    id: row.id,
    from: row.from,
    corrected: row.corrected,
  })

export interface OwnStageRow extends Pick<
  StageMove,
  'organisationId' | 'to' | 'reason' | 'words' | 'movedAt'
> {
  organisationName: string
}

/** In plain words: codes are for programs. */
export const ownStageView = (row: OwnStageRow): OwnStageView => ({
  organisationId: row.organisationId,
  organisationName: row.organisationName,
  stage: row.to,
  meaning: stages[row.to],
  reason: row.reason && notProgressingReasons[row.reason as keyof typeof notProgressingReasons],
  words: row.words,
  since: row.movedAt.toISOString(),
})

import { Engagements } from './engagement/engagements.js'
import { CorrectJobFilling } from './job-filling/correct-job-filling.js'
import { FollowUpJobFilling } from './job-filling/follow-up-job-filling.js'
import { GetJobFillingHistory } from './job-filling/get-job-filling-history.js'
import { JobFillings } from './job-filling/job-fillings.js'
import { JobFillingsRpc } from './job-filling/job-fillings.rpc.js'
import { ListJobFillings } from './job-filling/list-job-fillings.js'
import { OpenJobFilling } from './job-filling/open-job-filling.js'
import { RecordJobFilling } from './job-filling/record-job-filling.js'
import { WithdrawJobFilling } from './job-filling/withdraw-job-filling.js'
import { AnswerPlacement } from './placement/answer-placement.js'
import { ChangePlacement } from './placement/change-placement.js'
import { GetPlacementHistory } from './placement/get-placement-history.js'
import { ListOwnPlacements } from './placement/list-own-placements.js'
import { ListPlacements } from './placement/list-placements.js'
import { OpenPlacement } from './placement/open-placement.js'
import { Placements } from './placement/placements.js'
import { PlacementsRpc } from './placement/placements.rpc.js'
import { PlanPlacement } from './placement/plan-placement.js'
import { CorrectReview } from './placement/correct-review.js'
import { ReviewPlacement } from './placement/review-placement.js'
import { GetStage } from './stage/get-stage.js'
import { ListOwnStages } from './stage/list-own-stages.js'
import { ListStageMoves } from './stage/list-stage-moves.js'
import { MoveStage } from './stage/move-stage.js'
import { OnJobFilling } from './timeline/on-job-filling.js'
import { OnPlacement } from './timeline/on-placement.js'
import { OnStageMoved } from './timeline/on-stage-moved.js'
import { StagesRpc } from './stage/stages.rpc.js'

/** What comes of an interest: stages, placements, job fillings. */
export const engagementControllers = [StagesRpc, PlacementsRpc, JobFillingsRpc]

export const engagementProviders = [
  Engagements,
  MoveStage,
  GetStage,
  ListStageMoves,
  ListOwnStages,
  Placements,
  PlanPlacement,
  ChangePlacement,
  AnswerPlacement,
  CorrectReview,
  ReviewPlacement,
  OpenPlacement,
  GetPlacementHistory,
  ListPlacements,
  ListOwnPlacements,
  JobFillings,
  RecordJobFilling,
  CorrectJobFilling,
  WithdrawJobFilling,
  FollowUpJobFilling,
  OpenJobFilling,
  GetJobFillingHistory,
  ListJobFillings,
  OnStageMoved,
  OnPlacement,
  OnJobFilling,
]

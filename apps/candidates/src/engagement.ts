import { Engagements } from './engagement/engagements.js'
import { GetStage } from './stage/get-stage.js'
import { ListOwnStages } from './stage/list-own-stages.js'
import { ListStageMoves } from './stage/list-stage-moves.js'
import { MoveStage } from './stage/move-stage.js'
import { StagesRpc } from './stage/stages.rpc.js'

/** What comes of an interest: stages, placements, job fillings. */
export const engagementControllers = [StagesRpc]

export const engagementProviders = [Engagements, MoveStage, GetStage, ListStageMoves, ListOwnStages]

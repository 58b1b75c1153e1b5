import { AlarmsController } from './alarms.controller.js'
import { EntriesController } from './entries.controller.js'
import { ExportsController } from './exports.controller.js'
import { LivesController } from './lives.controller.js'
import { LogController } from './log.controller.js'

/** All pages of an auditor but the home page. */
export const auditorPages = [
  AlarmsController,
  EntriesController,
  ExportsController,
  LivesController,
  LogController,
]

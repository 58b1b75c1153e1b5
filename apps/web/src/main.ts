import { runUntilTold } from '@sih/service-host/process/run-until-told'
import { readWebConfig } from './config.js'
import { startWeb } from './start-web.js'

const { url, stop } = await startWeb(readWebConfig())
runUntilTold('web', url, stop)

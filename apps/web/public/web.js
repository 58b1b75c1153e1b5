/* What makes the pages better where scripts run. All of them work without. */
import { initAll } from './nhsuk.js'

initAll()

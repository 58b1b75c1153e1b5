import { Logger } from '@nestjs/common'
import { register } from 'node:module'

register('./load-typescript.js', import.meta.url)
process.setSourceMapsEnabled(true)

if (!process.env['TEST_LOGS']) Logger.overrideLogger(['fatal'])

// Whatever a test has left running ends with the run.
process.on('disconnect', () => process.exit())

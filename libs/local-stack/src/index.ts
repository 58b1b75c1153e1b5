export type { DemoContext, DemoSignIn, DemoSignIns } from './demo/demo-context.js'
export { MailCodes } from './demo/mail-codes.js'
export {
  startMailCatcher,
  type MailCatcher,
  type MailCatcherOptions,
} from './mail-catcher/start-mail-catcher.js'
export type { CaughtMail } from './mail-catcher/mailbox.js'
export { freePort } from './ports/probe-port.js'
export type { SupervisedProcess, Supervision } from './processes/supervised-process.js'
export { readOrCreateSecrets, type Secrets } from './secrets/secrets.js'
export type { ServiceInstance } from './services/service-instance.js'
export type { Between } from './stack/ground.js'
export type { Servers, Stack } from './stack/stack.js'
export { startStack, type StackOptions } from './stack/start-stack.js'

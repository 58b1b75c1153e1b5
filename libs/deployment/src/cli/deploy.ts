/** Prepares databases, tables and streams, then ends: the one-shot container `deploy`, or a release step of your own. */
import { deploy, type RunStep } from '../deploy.js'
import { deploymentSettings } from '../deployment-settings.js'
import { repositoryRoot } from '../repository-root.js'

const told: RunStep = async (name, step) => {
  const started = Date.now()
  const result = await step()
  console.log(`deploy: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return result
}

try {
  await deploy(deploymentSettings(process.env, repositoryRoot()), told)
} catch (error) {
  console.error(`deploy: ${error instanceof Error ? error.message : String(error)}`)
  // A connection that still tries to reach a server would keep the process.
  process.exit(1)
}

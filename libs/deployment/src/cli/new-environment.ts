/** Makes the secrets of a new installation for docker-compose.yml: `npm run compose:secrets -- --host <name>`. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSetting, requireSetting } from '../read-setting.js'
import { repositoryRoot } from '../repository-root.js'
import { secretFiles } from '../secrets/secret-files.js'
import { newPassword, newSecrets } from '../secrets/secrets.js'
import { writeSecretFiles } from '../secrets/write-secret-files.js'

const usage = `Makes every password and key of a new installation, in deploy/secrets.

  SMTP_URL=smtps://user:password@smtp.example.org npm run compose:secrets -- --host cms.example.org

--host    the name under which people will reach it; the audit log is called after it for ever
--folder  another folder than deploy/secrets
SMTP_URL (or SMTP_URL_FILE) is where e-mails are handed over, or NOTIFY_API_KEY the key of GOV.UK Notify.`

async function makeSecrets(): Promise<void> {
  const { values } = parseArgs({ options: { host: { type: 'string' }, folder: { type: 'string' } } })
  if (!/^[\w.-]+$/.test(values.host ?? '')) throw new Error('--host has to be a host name')
  const folder = values.folder ?? join(repositoryRoot(), 'deploy', 'secrets')
  const notifyApiKey = readSetting(process.env, 'NOTIFY_API_KEY')
  const files = secretFiles({
    ...(await newSecrets(values.host!)),
    natsNodePassword: newPassword(),
    smtpUrl: (notifyApiKey ? readSetting : requireSetting)(process.env, 'SMTP_URL') ?? '',
    notifyApiKey,
  })
  await writeSecretFiles(folder, files)
  console.log(
    `Wrote ${Object.keys(files).length} files to ${folder}. Keep a copy where the backups of the database are not.`,
  )
}

try {
  await makeSecrets()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 1
}

/* What makes the pages better where scripts run. All of them work without. */
import { initAll } from './nhsuk.js'

initAll()
fillInCode()
guardUnsaved()
warnOfTimeOut()
if (document.getElementById('live-news')) import('./live.js').then(({ followEvents }) => followEvents())
if (document.querySelector('[data-suggest]')) import('./suggest.js').then(({ suggestAll }) => suggestAll())

/** The one-time code of a link is behind its #, which is not sent to any server. */
function fillInCode() {
  const field = document.querySelector('[data-from-link]')
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (!field || !token) return
  field.value = token
  field.closest('details')?.setAttribute('open', '')
  history.replaceState(null, '', location.pathname)
}

/** Whoever leaves a form half filled is asked first. */
function guardUnsaved() {
  for (const form of document.querySelectorAll('form[data-guard]')) {
    let changed = false
    form.addEventListener('input', () => (changed = true))
    form.addEventListener('submit', () => (changed = false))
    addEventListener('beforeunload', (event) => changed && event.preventDefault())
  }
}

/** Two minutes before a session ends: stay, or be signed out. */
function warnOfTimeOut() {
  const dialog = document.getElementById('timeout')
  if (!dialog) return
  const limit = Number(dialog.dataset.minutes) * 60_000
  const warnBefore = Math.min(120_000, limit / 2)
  let ends = Date.now() + limit
  const left = document.getElementById('timeout-left')
  setInterval(() => {
    const remaining = ends - Date.now()
    if (remaining <= 0)
      return location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`)
    if (remaining > warnBefore) return
    left.textContent = `You have ${Math.ceil(remaining / 60_000)} ${remaining > 60_000 ? 'minutes' : 'minute'} left.`
    if (!dialog.open) dialog.showModal()
  }, 1000)
  dialog.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault()
    const answer = await fetch('/stay', {
      method: 'POST',
      body: new URLSearchParams(new FormData(event.target)),
      redirect: 'manual',
    })
    if (answer.type !== 'opaqueredirect') return location.reload()
    ends = Date.now() + limit
    dialog.close()
  })
}

/*
 * Parts of a page that are kept as new as the service. A part is an element with an id and
 *   data-live    the kinds of events after which it may be another (see GET /events of the API)
 *   data-thread  the one conversation it is about, if it is about one
 *   data-from    the page that has it; this one, if there is none
 *   data-news    what to say about it: said politely when it has become another
 * Nothing else of the page is touched: what somebody types stays, and so does the focus.
 */
const kinds = ['notification', 'message', 'read', 'archived', 'taken_back', 'assigned', 'note', 'missed']
const counted = ['message', 'read', 'archived', 'taken_back', 'missed']
const store = sessionStorage
/** Milliseconds between two looks, each of which is on record like any other. */
const rest = 5_000
/** Parts to look at again, and parts that wait until the focus has left them. */
const due = new Set()
const waiting = new Set()
let stream
let timer
let lookedAt = 0

/** One stream, and only while somebody can see the page: browsers allow few connections to one address. */
export function followEvents() {
  const open = () => (document.hidden ? close() : (stream ??= listen()))
  document.addEventListener('visibilitychange', open)
  addEventListener('pagehide', close)
  addEventListener('pageshow', open)
  document.addEventListener('focusout', () => setTimeout(renewLeft))
  open()
  showCount()
}

function close() {
  stream?.close()
  stream = undefined
}

/** Goes on after the last event that this tab has heard of, on whatever page that was. */
function listen() {
  const after = store.getItem('live-after')
  const source = new EventSource(`/live${after ? `?after=${after}` : ''}`)
  const heard = ({ lastEventId }) => lastEventId && store.setItem('live-after', lastEventId)
  source.addEventListener('message', heard)
  for (const kind of kinds)
    source.addEventListener(kind, (event) => {
      heard(event)
      happened(kind, JSON.parse(event.data))
    })
  return source
}

/** Events that come together lead to one look. */
function happened(kind, { threadId }) {
  if (counted.includes(kind)) {
    store.removeItem('live-unread')
    showCount()
  }
  for (const part of document.querySelectorAll('[data-live]')) {
    const { live, thread } = part.dataset
    const concerned = live.split(' ').includes(kind) && (!thread || thread === threadId)
    if (concerned || kind === 'missed') due.add(part)
  }
  lookSoon()
}

const lookSoon = () => (timer ??= setTimeout(renew, Math.max(200, lookedAt + rest - Date.now())))

function renewLeft() {
  for (const part of waiting) {
    if (part.contains(document.activeElement)) continue
    waiting.delete(part)
    due.add(part)
  }
  if (due.size > 0) lookSoon()
}

async function renew() {
  timer = undefined
  lookedAt = Date.now()
  const parts = [...due]
  due.clear()
  const pageOf = ({ dataset }) => dataset.from ?? location.href
  for (const page of new Set(parts.map(pageOf)))
    await renewFrom(
      page,
      parts.filter((part) => pageOf(part) === page),
    )
}

async function renewFrom(page, parts) {
  const answer = await fetch(page, { headers: { 'x-renewal': '1' }, redirect: 'manual' }).catch(() => null)
  if (!answer?.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const news = new Set()
  for (const part of parts) {
    const renewed = fresh.getElementById(part.id)
    if (!renewed) continue
    if (!become(part, renewed)) waiting.add(part)
    const said = renewed.dataset.news ?? ''
    if (said && said !== part.dataset.news) news.add(said)
    part.dataset.news = said
  }
  if (news.size > 0) document.getElementById('live-news').textContent = [...news].join('. ')
}

/** Elements that hold nothing but elements: where one of them has changed, its parts are looked at in turn. */
const lists = ['UL', 'OL', 'TABLE', 'TBODY']

/** What stays the same is not touched. Nothing is taken away that has the focus: false, and all stays. */
function become(part, renewed) {
  const [gone, steps] = difference([...part.children], [...renewed.children])
  if (gone.length === 1 && steps.length === 1 && alike(gone[0], steps[0][0]))
    return become(gone[0], steps[0][0])
  if (gone.some((element) => element.contains(document.activeElement))) return false
  for (const element of gone) element.remove()
  for (const [element, before] of steps) part.insertBefore(document.importNode(element, true), before)
  return true
}

const alike = (one, other) => one.tagName === other.tagName && lists.includes(one.tagName)

/** Which elements go, and which come before which of those that stay. */
function difference(old, fresh) {
  const gone = []
  const steps = []
  let at = 0
  for (const element of fresh) {
    const same = old.findIndex((other, index) => index >= at && other.isEqualNode(element))
    if (same === -1) steps.push([element, at])
    else {
      gone.push(...old.slice(at, same))
      at = same + 1
    }
  }
  gone.push(...old.slice(at))
  const stays = (index) => old.slice(index).find((element) => !gone.includes(element)) ?? null
  return [gone, steps.map(([element, index]) => [element, stays(index)])]
}

/** How many conversations have something new, in the menu; asked again when that may have changed. */
async function showCount() {
  const menu = document.querySelector('header a[href="/messages"]')
  if (!menu) return
  const session = document.querySelector('input[name="_form"]').value
  let known = JSON.parse(store.getItem('live-unread'))
  if (known?.session !== session) {
    const answer = await fetch('/live/counts', { headers: { 'x-renewal': '1' } }).catch(() => null)
    if (!answer?.ok) return
    known = { session, ...(await answer.json()) }
    store.setItem('live-unread', JSON.stringify(known))
  }
  menu.querySelector('.app-count')?.remove()
  if (known.unread === 0) return
  const count = document.createElement('span')
  count.className = 'app-count'
  count.textContent = ` (${known.unread} unread)`
  menu.append(count)
}

/*
 * Fields that suggest while somebody types, by the accessible autocomplete of GOV.UK, which speaks to screen readers.
 *   data-suggest       where suggestions come from
 *   data-suggest-into  the field to which what is chosen is added as a line; without it the form is sent
 */
import './accessible-autocomplete.js'

const pauseMs = 200

/** Asks once somebody pauses; an answer that comes too late is dropped. */
function suggestionsOf(address) {
  let timer
  let latest = 0
  return (typed, show) => {
    clearTimeout(timer)
    const turn = ++latest
    timer = setTimeout(async () => {
      const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`).catch(() => null)
      if (turn === latest) show(answer?.ok ? await answer.json() : [])
    }, pauseMs)
  }
}

function suggest(field) {
  const { id, name, value, form } = field
  const { suggest: address, suggestInto } = field.dataset
  const element = document.createElement('div')
  field.replaceWith(element)
  self.accessibleAutocomplete({
    element,
    id,
    name,
    defaultValue: value,
    source: suggestionsOf(address),
    minLength: 2,
    displayMenu: 'overlay',
    confirmOnBlur: false,
    inputClasses: 'nhsuk-input',
    onConfirm: (chosen) =>
      chosen && (suggestInto ? addLine(suggestInto, chosen, id) : choose(id, chosen, form)),
  })
}

function choose(id, chosen, form) {
  document.getElementById(id).value = chosen
  form.requestSubmit()
}

function addLine(into, chosen, id) {
  const area = document.getElementById(into)
  const lines = area.value.split('\n').filter((line) => line.trim() !== '')
  if (!lines.includes(chosen)) area.value = [...lines, chosen].join('\n')
  area.dispatchEvent(new Event('input', { bubbles: true }))
  document.getElementById(`${id}-added`).textContent = `${chosen} added`
}

/** A field that is there for suggestions alone appears with them. */
export function suggestAll() {
  for (const hidden of document.querySelectorAll('[data-with-suggestions]')) hidden.hidden = false
  for (const field of document.querySelectorAll('[data-suggest]')) suggest(field)
}

import { preferredForm } from './form.js'

const write = () => ''
const page = { type: 'text/html', write }
const file = { type: 'application/pdf', write }

describe('The form of an answer', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['*/*', undefined],
    ['application/json', undefined],
    ['image/png', undefined],
    ['text/html', page],
    ['text/*', page],
    ['text/html,application/xhtml+xml,*/*;q=0.8', page],
    ['Application/PDF', file],
    ['application/pdf;q=0.5, text/html;q=0.9', page],
    ['application/*', undefined],
    ['application/json;q=0.1, application/pdf;q=0.2', file],
    ['text/html;q=0', undefined],
    ['text/html;q=nonsense', undefined],
  ])('for %s', (accept, form) => {
    expect(preferredForm(accept, [page, file])).toBe(form)
  })
})

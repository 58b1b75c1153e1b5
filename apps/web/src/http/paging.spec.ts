import { firstPage, nextPage, withQuery } from './paging.js'

describe('The addresses of a list', () => {
  it('keep the filters from page to page', () => {
    expect(nextPage('/candidates?band=5&band=6', 'c/1')).toBe('/candidates?band=5&band=6&cursor=c%2F1')
    expect(nextPage('/candidates', null)).toBeNull()
    expect(firstPage('/candidates?band=5&cursor=x')).toBe('/candidates?band=5')
    expect(firstPage('/candidates?band=5')).toBeNull()
    expect(withQuery('/a?b=1', { b: null, c: '2' })).toBe('/a?c=2')
  })
})

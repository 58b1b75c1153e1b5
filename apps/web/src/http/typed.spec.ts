import { Typed } from './typed.js'

const typed = new Typed({
  name: '  Siân  ',
  empty: ' ',
  text: 'one\r\ntwo\n\n three ',
  many: ['a', '', 'b'],
  'day-day': '5',
  'day-month': '3',
  'day-year': '2026',
  'wrong-day': '5',
  password: 'secret words',
  otp: '123456',
  postcode: 'LS1 3EX',
  _key: 'k',
})

describe('What was typed', () => {
  it('is text without white space around it, and nothing where only that was typed', () => {
    expect(typed.text('name')).toBe('Siân')
    expect([typed.text('empty'), typed.needed('empty'), typed.text('unknown')]).toEqual([
      undefined,
      '',
      undefined,
    ])
    expect(typed.text('text')).toBe('one\ntwo\n\n three')
  })

  it('is a list of what was chosen, or of lines', () => {
    expect([typed.list('many'), typed.list('name'), typed.list('unknown')]).toEqual([
      ['a', 'b'],
      ['  Siân  '],
      [],
    ])
    expect(typed.lines('text')).toEqual(['one', 'two', 'three'])
  })

  it('is a date from its three fields, also if it is none', () => {
    expect([typed.date('day'), typed.date('wrong'), typed.date('unknown')]).toEqual([
      '2026-03-05',
      '-00-05',
      undefined,
    ])
  })

  it('is kept to be shown again, but for passwords, codes and what is ours', () => {
    expect(Object.keys(typed.keepable())).not.toEqual(expect.arrayContaining(['password']))
    expect(Object.keys(typed.keepable())).toEqual(expect.arrayContaining(['name', 'postcode']))
    expect(typed.keepable()).not.toHaveProperty('otp')
    expect(typed.keepable()).not.toHaveProperty('_key')
  })
})

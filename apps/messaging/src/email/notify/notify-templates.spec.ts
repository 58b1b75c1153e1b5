import { newId } from '@sih/kernel'
import { notifyTemplates, templateOf } from './notify-templates.js'

const [all, invitations] = [newId(), newId()]
const setting = `default=${all},invitation=${invitations}`

it('have one for every kind, and may have one for a kind', () => {
  expect(setting).toMatch(notifyTemplates)
  expect(templateOf(setting, 'invitation')).toBe(invitations)
  expect(templateOf(setting, 'new_message')).toBe(all)
})

it.each(['', all, `invitation=${all}`, 'default=1', `default=${all},`, `default=${all};x=${all}`])(
  'are not %s',
  (wrong) => expect(wrong).not.toMatch(notifyTemplates),
)

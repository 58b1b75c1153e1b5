import { gatewayEvents } from '@sih/contracts'
import { toTellAfter } from './people-to-tell.js'

const [ana, ben] = ['018f3b5e-0000-7000-8000-00000000aaaa', '018f3b5e-0000-7000-8000-00000000bbbb']
const { accountOpened, staffRoleChanged, staffDisabled, staffEnabled } = gatewayEvents
const change = ({ type }: { type: string }, accountId: string, role = 'auditor') => ({
  type,
  data: { accountId, role },
})

test('auditors and leads of the programme are told, and nobody else', () => {
  expect(toTellAfter([change(accountOpened, ana), change(accountOpened, ben, 'programme_admin')])).toEqual([
    ana,
    ben,
  ])
  expect(toTellAfter([change(accountOpened, ana, 'programme_staff')])).toEqual([])
  expect(toTellAfter([change(accountOpened, ana, 'organisation_admin')])).toEqual([])
})

test.each([
  ['who has not answered the invitation yet', [change(staffRoleChanged, ana)], []],
  [
    'whose role has changed',
    [change(accountOpened, ana), change(staffRoleChanged, ana, 'programme_staff')],
    [],
  ],
  [
    'whose role has become one of these',
    [change(accountOpened, ana, 'programme_staff'), change(staffRoleChanged, ana)],
    [ana],
  ],
  ['who is kept out', [change(accountOpened, ana), change(staffDisabled, ana)], []],
  [
    'who is let in again',
    [change(accountOpened, ana), change(staffDisabled, ana), change(staffEnabled, ana)],
    [ana],
  ],
])('somebody %s', (_who, changes, told) => expect(toTellAfter(changes)).toEqual(told))

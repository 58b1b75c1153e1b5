import { Shutdown } from './shutdown.js'

it('a shutdown stops senders before keepers, whatever the order they were started in, and names who had to be killed', async () => {
  const stopped: string[] = []
  const shutdown = new Shutdown()
  const add = (group: Parameters<Shutdown['add']>[0], name: string, polite = true) =>
    shutdown.add(group, async () => stopped.push(name) > 0 && polite, name)
  add('postgres', 'postgres')
  add('nats', 'nats')
  add('service', 'audit', false)
  add('mail-catcher', 'mail-catcher')
  add('gateway', 'gateway')
  add('service', 'messaging')
  expect(await shutdown.run()).toEqual(['audit'])
  expect(stopped).toEqual(['gateway', 'audit', 'messaging', 'mail-catcher', 'nats', 'postgres'])
  expect(await shutdown.run()).toEqual([])
  expect(stopped).toHaveLength(6)
})

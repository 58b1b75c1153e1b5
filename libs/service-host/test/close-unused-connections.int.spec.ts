import { Controller, Get, Module } from '@nestjs/common'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { Test } from '@nestjs/testing'
import { once } from 'node:events'
import { connect } from 'node:net'
import { closeUnusedConnections } from '../src/process/close-unused-connections.js'

let answer: (text: string) => void
let asked: () => void
const beingAsked = new Promise<void>((resolve) => (asked = resolve))

@Controller()
class Slow {
  @Get()
  get(): Promise<string> {
    asked()
    return new Promise((resolve) => (answer = resolve))
  }
}

@Module({ controllers: [Slow] })
class Door {}

it('a server that ends answers what it was asked, and waits for nobody who has asked nothing', async () => {
  const built = await Test.createTestingModule({ imports: [Door] }).compile()
  const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false })
  closeUnusedConnections(app)
  await app.listen(0, '127.0.0.1')
  const url = await app.getUrl()
  const unused = connect(Number(new URL(url).port), '127.0.0.1').resume()
  await once(unused, 'connect')
  const response = fetch(url)
  await beingAsked

  const ended = app.close()
  await once(unused, 'close')
  answer('after all')
  expect(await (await response).text()).toBe('after all')
  await ended
})

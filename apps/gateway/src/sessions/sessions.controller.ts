import { Empty, PageRequest, RefreshRequest, SessionRef, SignInRequest, gatewayRpc } from '@sih/contracts'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { EndOtherSessions } from './end-other-sessions.js'
import { EndSession } from './end-session.js'
import { ListSessions } from './list-sessions.js'
import { RefreshSession } from './refresh-session.js'
import { SignIn } from './sign-in.js'
import { SignOut } from './sign-out.js'
import { WhoAmI } from './who-am-i.js'

@Controller()
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly signOut: SignOut,
    private readonly whoAmI: WhoAmI,
    private readonly listSessions: ListSessions,
    private readonly endSession: EndSession,
    private readonly endOtherSessions: EndOtherSessions,
  ) {}

  @Route('POST', '/auth/login', gatewayRpc.signIn)
  login(@Input() input: SignInRequest) {
    return this.signIn.run(input)
  }

  @Route('POST', '/auth/refresh', gatewayRpc.refreshSession)
  refresh(@Input() input: RefreshRequest) {
    return this.refreshSession.run(input)
  }

  @Route('POST', '/auth/logout', gatewayRpc.signOut)
  logout(@Input() _input: Empty) {
    return this.signOut.run()
  }

  @Route('GET', '/auth/me', gatewayRpc.whoAmI)
  me(@Input() _input: Empty) {
    return this.whoAmI.run()
  }

  @Route('GET', '/auth/sessions', gatewayRpc.listSessions)
  list(@Input() input: PageRequest) {
    return this.listSessions.run(input)
  }

  @Route('DELETE', '/auth/sessions', gatewayRpc.endOtherSessions)
  endOthers(@Input() _input: Empty) {
    return this.endOtherSessions.run()
  }

  @Route('DELETE', '/auth/sessions/:sessionId', gatewayRpc.endSession)
  end(@Input() input: SessionRef) {
    return this.endSession.run(input)
  }
}

import {
  ChangePasswordRequest,
  ForgotPasswordRequest,
  ResetPasswordRequest,
  gatewayRpc,
} from '@sih/contracts'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { ChangePassword } from './change-password.js'
import { ForgotPassword } from './forgot-password.js'
import { ResetPassword } from './reset-password.js'

@Controller()
export class PasswordsController {
  constructor(
    private readonly forgotPassword: ForgotPassword,
    private readonly resetPassword: ResetPassword,
    private readonly changePassword: ChangePassword,
  ) {}

  @Route('POST', '/auth/password/forgot', gatewayRpc.forgotPassword, { status: 202 })
  forgot(@Input() input: ForgotPasswordRequest) {
    return this.forgotPassword.run(input)
  }

  @Route('POST', '/auth/password/reset', gatewayRpc.resetPassword)
  reset(@Input() input: ResetPasswordRequest) {
    return this.resetPassword.run(input)
  }

  @Route('POST', '/auth/password/change', gatewayRpc.changePassword)
  change(@Input() input: ChangePasswordRequest) {
    return this.changePassword.run(input)
  }
}

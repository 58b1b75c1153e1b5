import { OneOf, Pattern, Secret, Text, WholeNumber } from '@sih/contracts'

/** The gateway's own settings. */
export class GatewayConfig {
  @WholeNumber({ min: 0, max: 65_535, description: 'Where the API answers; 0 takes any free port' })
  GATEWAY_PORT: number

  @Text({ max: 100, optional: true, description: 'Address the API listens on' })
  GATEWAY_HOST?: string = '127.0.0.1'

  @Secret({
    max: 100,
    description: '32 random bytes, base64url: encrypts second factors and signing keys in the database',
  })
  GATEWAY_KEY: string

  @OneOf(['required', 'optional'], {
    name: 'SecondFactorRule',
    optional: true,
    description: 'Whether everybody but candidates needs an authenticator app',
  })
  SECOND_FACTOR?: 'required' | 'optional' = 'required'

  @Pattern(/^https?:\/\/[^\s/?#]+$/, 'An address like https://cms.example.org, without a path')
  PUBLIC_URL: string

  @Pattern(/^(?!true$)[\w.:/, ]+$/, 'Networks of your proxies, such as 10.0.0.0/8, or loopback', {
    optional: true,
    description: 'Proxies whose X-Forwarded-For is believed, separated by commas',
  })
  TRUST_PROXY?: string

  @WholeNumber({
    min: 1,
    max: 10,
    optional: true,
    description: 'Wrong passwords for an account in 5 minutes',
  })
  GUESSES_PER_ACCOUNT?: number = 10

  @WholeNumber({ min: 1, max: 100_000, optional: true, description: 'From one network in 5 minutes' })
  GUESSES_PER_NETWORK?: number = 100

  @WholeNumber({ min: 1, max: 1000, optional: true, description: 'For one e-mail address in an hour' })
  REGISTRATIONS_PER_ADDRESS?: number = 5

  @WholeNumber({ min: 1, max: 100_000, optional: true, description: 'From one network in an hour' })
  REGISTRATIONS_PER_NETWORK?: number = 300

  @WholeNumber({
    min: 1,
    max: 100,
    optional: true,
    description: 'Forgotten passwords of an address in an hour',
  })
  RESETS_PER_ADDRESS?: number = 5

  @WholeNumber({ min: 1, max: 100_000, optional: true, description: 'From one network in an hour' })
  RESETS_PER_NETWORK?: number = 100
}

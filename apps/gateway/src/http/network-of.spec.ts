import { networkOf } from './network-of.js'

describe('The network of a client', () => {
  it.each([
    ['192.0.2.217', '192.0.2.0/24'],
    ['::ffff:192.0.2.217', '192.0.2.0/24'],
    ['127.0.0.1', '127.0.0.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:00ab::1', '2001:db8:ab::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['2001::1', '2001:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0::/48'],
    ['::1:2:3:4:5:6:7', '0:1:2::/48'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it.each([undefined, '', 'unix:', '300.1.1.1', 'client.example.org'])('of %s is not known', (address) => {
    expect(networkOf(address)).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { clientNetwork, networkOf } from './client-network'

const socket = '::ffff:10.0.0.2'

describe('which network a request is counted by', () => {
  test('without a proxy of ours it is the other end of the connection, whatever the sender wrote', () => {
    expect(clientNetwork({ socket: '203.0.113.7', forwardedFor: '9.9.9.9' }, 0)).toBe('203.0.113.7')
    expect(clientNetwork({ socket: '203.0.113.7', forwardedFor: undefined }, 0)).toBe('203.0.113.7')
  })

  test('behind one proxy it is the last address, behind two the last but one: what is before it can be typed', () => {
    const forwardedFor = '9.9.9.9, 198.51.100.1, 203.0.113.7, 192.0.2.5'
    expect(clientNetwork({ socket, forwardedFor }, 1)).toBe('192.0.2.5')
    expect(clientNetwork({ socket, forwardedFor }, 2)).toBe('203.0.113.7')
    expect(clientNetwork({ socket, forwardedFor: `9.9.9.1, ${forwardedFor}` }, 2)).toBe('203.0.113.7')
  })

  test('what did not come through our proxies, or brings no address, counts as what the connection says', () => {
    expect(clientNetwork({ socket, forwardedFor: '203.0.113.7' }, 2)).toBe('10.0.0.2')
    expect(clientNetwork({ socket, forwardedFor: undefined }, 1)).toBe('10.0.0.2')
    expect(clientNetwork({ socket, forwardedFor: 'unknown' }, 1)).toBe('10.0.0.2')
    expect(clientNetwork({ socket: undefined, forwardedFor: undefined }, 1)).toBe('unknown')
  })

  test('two visitors behind one proxy are two, and one visitor is one however they write it', () => {
    const of = (forwardedFor: string) => clientNetwork({ socket, forwardedFor }, 1)
    expect(of('203.0.113.7')).not.toBe(of('203.0.113.8'))
    expect(of('203.0.113.7:51234')).toBe('203.0.113.7')
    expect(of('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })
})

describe('one household has a whole /64 of addresses', () => {
  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '::1'],
  ])('%s is counted as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test.each(['', 'x', '1.2.3', '1.2.3.4.5', '[1.2.3.4', 'evil.example', '2001:db8:::1', '_hidden'])(
    '%j is no address',
    (written) => {
      expect(networkOf(written)).toBeNull()
    },
  )
})

import { describe, expect, test } from 'vitest'
import { readSettings } from './read-settings'

const complete = {
  APP_URL: 'https://complaints.example',
  DATABASE_URL: 'postgres://web:a@db.example/gehoor',
  DATABASE_WORKER_URL: 'postgres://worker:b@db.example/gehoor',
  DATABASE_OWNER_URL: 'postgres://owner:c@db.example/gehoor',
  AUTH_SECRET: '0123456789abcdef0123456789abcdef',
  MAIL_FROM: 'Gehoor <post@complaints.example>',
  RESEND_API_KEY: 're_123',
}

describe('settings', () => {
  test('a complete production list has no problems', () => {
    expect(readSettings(complete, 'start').problems).toEqual([])
  })

  test('everything that is missing is named in one list', () => {
    expect(readSettings({ DATABASE_URL: complete.DATABASE_URL }, 'start').problems).toEqual([
      'DATABASE_WORKER_URL is missing.',
      'AUTH_SECRET is missing.',
      'APP_URL is missing.',
      'MAIL_FROM is missing.',
      'RESEND_API_KEY or SMTP_URL is missing: mail has no way out.',
    ])
  })

  test('what is wrong and what is missing stand in the same list', () => {
    const { problems } = readSettings({ ...complete, PORT: 'eighty', APP_URL: 'complaints', MAIL_FROM: '' }, 'start')
    expect(problems).toHaveLength(3)
    expect(problems.join(' ')).toMatch(/PORT is not a port number.*APP_URL is not an address.*MAIL_FROM is missing/)
  })

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80 80'],
    ['APP_URL', 'ftp://complaints.example'],
    ['APP_URL', 'https://complaints.example/path'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['DATABASE_OWNER_URL', 'localhost:5432'],
    ['AUTH_SECRET', 'abc123'],
    ['TRUSTED_PROXIES', 'one'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '11'],
    ['WEB_PROCESSES', '0'],
    ['WEB_PROCESSES', 'two'],
    ['WEB_HEAP_MB', '64'],
    ['WEB_HEAP_MB', '1GB'],
    ['DATABASE_DIRECT_URL', 'localhost:5432'],
    ['EXTRA_HOSTS', 'https://www.complaints.example'],
    ['EXTRA_HOSTS', 'www.complaints.example:8080'],
    ['MAIL_FROM', 'post at complaints'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: c@d.example'],
    ['RESEND_BASE_URL', 'api'],
    ['SMTP_URL', 'https://mail.example'],
  ])('%s = %j is refused, and the value is not repeated', (name, value) => {
    const { problems } = readSettings({ ...complete, [name]: value }, 'start')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} `))
    expect(problems[0]).not.toContain(value.trim())
  })

  test('an empty line means: not set', () => {
    expect(readSettings({ ...complete, PORT: '', SMTP_URL: '  ' }, 'start').settings.PORT).toBeUndefined()
  })

  test('a runtime role may not be the owner', () => {
    const { problems } = readSettings({ ...complete, DATABASE_URL: complete.DATABASE_OWNER_URL }, 'start')
    expect(problems).toEqual([expect.stringContaining("DATABASE_URL uses the owner's role")])
  })

  test('web may go through a pooler; the worker and the owner need the server itself, by a way of their own', () => {
    const problems = (given: object) => readSettings({ ...complete, ...given }, 'start').problems
    const pooled = (address: string) => `${address}?pgbouncer=true`
    const worker = pooled(complete.DATABASE_WORKER_URL)
    expect(problems({ DATABASE_URL: pooled(complete.DATABASE_URL) })).toEqual([])
    expect(problems({ DATABASE_WORKER_URL: worker })).toEqual([
      expect.stringContaining('DATABASE_DIRECT_URL is missing'),
    ])
    expect(problems({ DATABASE_WORKER_URL: worker, DATABASE_DIRECT_URL: complete.DATABASE_WORKER_URL })).toEqual([])
    expect(problems({ DATABASE_DIRECT_URL: worker })).toEqual([expect.stringContaining('for the server itself')])
    expect(problems({ DATABASE_OWNER_URL: pooled(complete.DATABASE_OWNER_URL) })).toHaveLength(1)
  })

  test('people reach a production Gehoor by https only', () => {
    expect(readSettings({ ...complete, APP_URL: 'http://complaints.example' }, 'web').problems).toHaveLength(1)
    expect(readSettings({ ...complete, APP_URL: 'http://localhost:3000' }, 'web').problems).toEqual([])
  })

  test('what speaks https for us stands before us, so there is at least one proxy', () => {
    const { problems } = readSettings({ ...complete, TRUSTED_PROXIES: '0' }, 'web')
    expect(problems).toEqual([expect.stringMatching(/^TRUSTED_PROXIES is 0 while APP_URL begins with https/)])
    expect(readSettings({ ...complete, TRUSTED_PROXIES: '2' }, 'web').settings.TRUSTED_PROXIES).toBe(2)
    expect(
      readSettings({ ...complete, APP_URL: 'http://localhost:3000', TRUSTED_PROXIES: '0' }, 'web').problems,
    ).toEqual([])
  })

  test('other names of ours are a list of names', () => {
    const { settings } = readSettings({ ...complete, EXTRA_HOSTS: 'WWW.complaints.example, 10.0.0.7\tx' }, 'web')
    expect(settings.EXTRA_HOSTS).toEqual(['www.complaints.example', '10.0.0.7', 'x'])
  })

  test('the evaluation pages cannot be opened on a database elsewhere', () => {
    expect(readSettings({ ...complete, GEHOOR_EVALUATION: '1' }, 'web').problems).toHaveLength(1)
  })

  test.each(['APP_NOW', 'GEHOOR_CLOCK_AHEAD_MS'])('production refuses another clock than the clock: %s', (name) => {
    const value = name === 'APP_NOW' ? '2027-01-15T09:00:00+01:00' : '86400000'
    for (const program of ['start', 'web', 'worker', 'migrate', 'import'] as const) {
      expect(readSettings({ ...complete, [name]: value }, program).problems).toEqual([
        `${name} is for an evaluation only: in production the clock is the clock.`,
      ])
    }
  })

  test.each(['tomorrow', '2027-01-15', '2027-01-15T09:00', '2027-13-45T09:00:00Z'])(
    'APP_NOW = %j is no moment',
    (value) => {
      expect(readSettings({ APP_NOW: value }).problems).toEqual([
        'APP_NOW is not a moment such as 2027-01-15T09:00:00+01:00.',
      ])
    },
  )

  test('each program asks for no more than it uses', () => {
    expect(readSettings({ DATABASE_OWNER_URL: complete.DATABASE_OWNER_URL }, 'migrate').problems).toEqual([])
    const { RESEND_API_KEY: _key, MAIL_FROM: _from, ...web } = complete
    expect(readSettings({ ...web, OPERATOR_EMAIL: 'beheer@complaints.example' }, 'web').problems).toEqual([])
    expect(readSettings({ ...web, MAIL_FROM: complete.MAIL_FROM }, 'web').problems).toEqual([])
    expect(readSettings(web, 'web').problems).toEqual([
      'OPERATOR_EMAIL or MAIL_FROM is missing: nobody would read that an organisation is not who it says.',
    ])
  })

  test('the address of the site has no slash at its end, however it was written', () => {
    expect(readSettings({ ...complete, APP_URL: 'https://complaints.example/' }).settings.APP_URL).toBe(
      'https://complaints.example',
    )
  })
})

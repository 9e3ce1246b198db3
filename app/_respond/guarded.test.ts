import { afterEach, describe, expect, test, vi } from 'vitest'
import { guarded } from './guarded'

describe('when something goes wrong on our side', () => {
  afterEach(() => vi.restoreAllMocks())

  test('the reader gets a page in words, and the log a place without anybody’s words', async () => {
    const written: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    const response = await guarded(new Request('http://localhost/x?lang=nl'), async () => {
      throw new Error('Key (email)=(zilverreiger@example.org) already exists')
    })
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('Er ging iets mis bij ons')
    expect(written).toHaveLength(1)
    expect(written.join()).toContain(response.headers.get('x-fault'))
    expect(written.join()).toContain('guarded.test.ts')
    expect(written.join()).not.toContain('zilverreiger')
  })

  test('nor where the words look like a place', async () => {
    const written: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    await guarded(new Request('http://localhost/x'), async () => {
      throw new Error('x\n    at zilverreiger (dak.ts:1:1)')
    })
    expect(written.join()).toContain('guarded.test.ts')
    expect(written.join()).not.toContain('zilverreiger')
  })

  test.each(['55P03', '57014', '40P01'])(
    'others were first (%s): no fault, but a page that says to try again',
    async (code) => {
      const written = vi.spyOn(process.stderr, 'write')
      const response = await guarded(new Request('http://localhost/x?lang=en'), async () => {
        throw Object.assign(new Error('canceling statement due to lock timeout'), { code })
      })
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60'])
      expect(await response.text()).toContain('It is too busy just now')
      expect(written).not.toHaveBeenCalled()
    },
  )
})

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
})

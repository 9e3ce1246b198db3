import { notFound, redirect } from 'next/navigation'
import { describe, expect, test } from 'vitest'
import { serving } from '@/lib/session/answer-under-way'
import { OTHERS_FIRST } from './fault-words'
import { isNotFound, orNotFound } from './or-not-found'

const thrownBy = (act: () => never): unknown => {
  try {
    return act()
  } catch (thrown) {
    return thrown
  }
}
const answer = () => ({ statusCode: 200, headersSent: false })
const at = { params: Promise.resolve({ tenant: 'zonnehof' }) }
const gone = async () => notFound()
const titled = async () => 'Klachten'

describe('a page that is about nothing', () => {
  test('is told from a fault and from going elsewhere', () => {
    expect(isNotFound(thrownBy(notFound))).toBe(true)
    expect(isNotFound(thrownBy(() => redirect('/sign-in')))).toBe(false)
    expect(isNotFound(new Error('broken'))).toBe(false)
  })

  test('is shown, as a 404', async () => {
    const shown = answer()
    expect(await serving(shown, () => orNotFound(gone, titled)(at))).toBeTruthy()
    expect(shown.statusCode).toBe(404)
  })

  test('is never an ordinary answer: where the status cannot be set, the framework gets it', async () => {
    await expect(orNotFound(gone, titled)(at)).rejects.toSatisfy(isNotFound)
    await expect(orNotFound(async () => null, gone)(at)).rejects.toSatisfy(isNotFound)
    await expect(serving({ statusCode: 200, headersSent: true }, () => orNotFound(gone, titled)(at))).rejects.toSatisfy(
      isNotFound,
    )
  })

  test('a page that others were before is told by its mark, in the title as well, and what was said of it is no part of that', async () => {
    const code = '57014'
    const late = async () => Promise.reject(Object.assign(new Error('canceling zilverreiger'), { code }))
    for (const made of [orNotFound(late, titled), orNotFound(async () => null, late)]) {
      const thrown = await serving(answer(), () => made(at)).catch((fault: unknown) => fault)
      expect(thrown).toMatchObject({ digest: OTHERS_FIRST, cause: { code } })
      expect(String(thrown)).not.toContain('zilverreiger')
    }
  })

  test('a fault stays a fault', async () => {
    const broken = async () => Promise.reject(new Error('broken'))
    await expect(serving(answer(), () => orNotFound(broken, titled)(at))).rejects.toThrow('broken')
  })
})

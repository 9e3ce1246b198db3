// A page of the desk that is about nothing: readable without a script, and still a 404. Thrown through to the framework it
// would be an empty page for whoever has none.
import type { ReactNode } from 'react'
import { wereOthersFirst } from '@/lib/core/shared/others-first'
import { answerNotFound } from '@/lib/session/answer-under-way'
import { OTHERS_FIRST } from './fault-words'
import { NotHere } from './not-here'

type AtDesk = { params: Promise<{ tenant: string }> }
type Making<P, Made> = (props: P) => Promise<Made>

/**
 * The page with its title, or that it is not there: an unknown number, another organisation's, or one without the right to it.
 * The title is a part of the page, because the framework's own comes a moment after it, and until then a screen reader names
 * the page after its address.
 */
export function orNotFound<P extends AtDesk>(
  page: Making<P, ReactNode>,
  title: Making<P, string>,
): Making<P, ReactNode> {
  return async (props) => {
    try {
      const [said, shown] = await Promise.all([title(props), page(props)])
      return (
        <>
          <title>{said}</title>
          {shown}
        </>
      )
    } catch (thrown) {
      if (wereOthersFirst(thrown)) throw new OthersFirst(thrown)
      if (!isNotFound(thrown) || !answerNotFound()) throw thrown
      return <NotHere slug={(await props.params).tenant} />
    }
  }
}

/** Of what is thrown here the browser hears nothing but this mark. */
class OthersFirst extends Error {
  readonly digest = OTHERS_FIRST
  constructor(cause: unknown) {
    super('others were first', { cause })
    this.name = 'OthersFirst'
  }
}

/** What `notFound()` throws; it has no public test for it. */
export function isNotFound(thrown: unknown): boolean {
  return thrown instanceof Error && 'digest' in thrown && thrown.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'
}

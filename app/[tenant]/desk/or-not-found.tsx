// A page of the desk that is about nothing: readable without a script, and still a 404. Thrown through to the framework it
// would be an empty page for whoever has none.
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { answerNotFound } from '@/lib/session/answer-under-way'
import { readerLang } from '@/lib/session/reader-lang'
import { faultWords } from './fault-words'
import { NotHere } from './not-here'

type AtDesk = { params: Promise<{ tenant: string }> }

/** The page, or that it is not there: an unknown number, another organisation's, or one without the right to it. */
export function orNotFound<P extends AtDesk>(page: (props: P) => Promise<ReactNode>): (props: P) => Promise<ReactNode> {
  return (props) =>
    page(props).catch(async (thrown: unknown) => {
      if (!isNotFound(thrown) || !answerNotFound()) throw thrown
      return <NotHere slug={(await props.params).tenant} />
    })
}

/** Its title; what is not there has the title of what stands in its place. */
export function titleOrNone<P>(metadata: (props: P) => Promise<Metadata>): (props: P) => Promise<Metadata> {
  return (props) =>
    metadata(props).catch(async (thrown: unknown) => {
      if (!isNotFound(thrown) || !answerNotFound()) throw thrown
      return { title: faultWords(await readerLang()).notFound, robots: { index: false } }
    })
}

/** What `notFound()` throws; it has no public test for it. */
export function isNotFound(thrown: unknown): boolean {
  return thrown instanceof Error && 'digest' in thrown && thrown.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'
}

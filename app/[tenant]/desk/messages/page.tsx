import { notFound } from 'next/navigation'
import { button, choice, choices } from '@/app/_ui/button'
import { Counted } from '@/app/_ui/counted'
import { Empty } from '@/app/_ui/empty'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { one } from '@/app/_ui/query'
import { Records } from '@/app/_ui/records'
import { sayInstant } from '@/app/_ui/say-instant'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { can } from '@/lib/core/access/can'
import type { DeskLang } from '@/lib/core/shared/language'
import { type MessagesRead, readMessages } from '@/lib/queries/read-messages'
import { readRestored } from '@/lib/queries/read-restored'
import { saidOnce } from '@/lib/session/said-once'
import { orNotFound } from '../or-not-found'
import { RestoredNotice } from '../restored-notice'
import { sitDown } from '../sit-down'
import { deskWords } from '../words/desk-words'
import { promisesWords } from '../words/promises-words'
import { hrefOf, type MessagesAsked, readMessagesAsked, states } from './asked'
import { MessageRow } from './message-row'
import { type MessagesWords, messagesWords } from './messages-words'

type PageProps = {
  params: Promise<{ tenant: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/messages`)
  return `${messagesWords(desk.lang).title} · ${desk.organisation}`
}

async function Page({ params, searchParams }: PageProps) {
  const { tenant } = await params
  const query = await searchParams
  const asked = readMessagesAsked(query)
  const { actor, desk } = await sitDown(tenant, hrefOf(tenant, asked))
  const read = await readMessages(actor, asked)
  if (!read) notFound()
  const { slug, lang } = desk
  const words = messagesWords(lang)
  const retries = can(actor, 'work-cases')
  const done = one(query.done) || (await saidOnce('messages'))
  return (
    <Shell desk={desk} area="messages" layout="page" flash={done === 'retried' ? words.retried : null}>
      <PageHead title={words.title}>
        <StateChoice slug={slug} asked={asked} read={read} words={words} lang={lang} />
      </PageHead>
      <RestoredNotice restored={await readRestored(atThisMoment().now)} lang={lang} today={desk.today} />
      {read.stuck ? (
        <Notice kind="warning">
          {words.stuck(sayInstant(read.stuck.since, desk.today, lang), words.problems[read.stuck.problem])}
        </Notice>
      ) : null}
      <p className="text-meta text-muted">
        {words.intro}{' '}
        <To className={link} href={`/${slug}/desk/post`}>
          {deskWords(lang).letters.toPost}
        </To>{' '}
        ·{' '}
        <To className={link} href={`/${slug}/desk/promises`}>
          {promisesWords(lang).title}
        </To>
      </p>
      {read.messages.length === 0 ? (
        <Empty title={asked.state ? words.none : words.empty} {...(asked.state ? {} : { text: words.emptyText })} />
      ) : (
        <Records>
          {read.messages.map((message) => (
            <MessageRow key={message.id} message={message} desk={desk} retries={retries} />
          ))}
        </Records>
      )}
      <p className="flex flex-wrap items-center gap-2 pt-2">
        {asked.after ? (
          <To className={button.quiet} href={hrefOf(slug, { ...asked, after: null })}>
            {words.newest}
          </To>
        ) : null}
        {read.next ? (
          <To className={button.quiet} href={hrefOf(slug, { ...asked, after: read.next })}>
            {words.older}
          </To>
        ) : null}
      </p>
    </Shell>
  )
}

type ChoiceProps = { slug: string; asked: MessagesAsked; read: MessagesRead; words: MessagesWords; lang: DeskLang }

/** States as plain links; those in which something is stuck come first, with their number. */
function StateChoice({ slug, asked, read, words, lang }: ChoiceProps) {
  const current = (state: MessagesAsked['state']) => (asked.state === state ? 'true' : undefined)
  return (
    <nav className={choices} aria-label={words.states}>
      <ul className="flex flex-wrap items-center gap-2">
        <li>
          <To className={choice} href={hrefOf(slug, { state: null, after: null })} current={current(null)}>
            {words.all}
          </To>
        </li>
        {states.map((state) => (
          <li key={state}>
            <To className={choice} href={hrefOf(slug, { state, after: null })} current={current(state)}>
              {words.stateNames[state]}
              {read.unsent[state] ? (
                <span className="ml-0.5 font-semibold">
                  <Counted n={read.unsent[state] ?? 0} lang={lang} />
                </span>
              ) : null}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export default orNotFound(Page, titleOf)

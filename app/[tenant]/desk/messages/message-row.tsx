import { Form } from '@/app/_forms/form'
import { Submit } from '@/app/_forms/submit'
import { formLooks } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { RecordRow } from '@/app/_ui/records'
import { sayInstant } from '@/app/_ui/say-instant'
import { Tag } from '@/app/_ui/tag'
import { To } from '@/app/_ui/to'
import { capital, sayCount } from '@/lib/core/insights/say-number'
import { isolated } from '@/lib/core/shared/isolated'
import { lookUp } from '@/lib/core/shared/look-up'
import { formatReference } from '@/lib/core/shared/reference'
import { canBePutBack, type ListedMessage } from '@/lib/queries/read-messages'
import { deskWords } from '../words/desk-words'
import { retry } from './actions'
import { type MessagesWords, messagesWords } from './messages-words'

type RowProps = { message: ListedMessage; desk: Desk; retries: boolean }

/** A message: which, to whom, about which case, how far it is and why. */
export function MessageRow({ message, desk, retries }: RowProps) {
  const { slug, lang, today } = desk
  const words = messagesWords(lang)
  const { id, kind, reference, role, member, state, createdAt } = message
  const made = sayInstant(createdAt.toISOString(), today, lang)
  const reason = why(message, { words, today, lang })
  return (
    <RecordRow>
      <div>
        <b>{deskWords(lang).case.mailKinds[kind]}</b>
        <p className="text-meta text-muted">
          {words.to.toLowerCase()}{' '}
          {role ? words.roles[role].toLowerCase() : member === null ? words.gone : isolated(member)}
          {', '}
          <To className={link} href={`/${slug}/desk/cases/${reference}`}>
            {formatReference(reference)}
          </To>
        </p>
      </div>
      <div>
        <Tag kind={state === 'failed' ? 'danger' : state === 'waiting' ? 'warning' : 'line'}>
          {words.stateNames[state]}
        </Tag>
        {reason === '' || reason === made ? null : <p className="text-meta text-muted">{reason}</p>}
        {canBePutBack(message) && retries ? (
          <Form
            action={retry}
            tenant={slug}
            lang={lang}
            id={`retry-${id}`}
            hidden={{ message: id }}
            className={`${formLooks} pt-1`}
          >
            <p>
              <Submit tone="quiet">{words.retry}</Submit>
            </p>
          </Form>
        ) : null}
      </div>
      <time className="text-meta text-muted" dateTime={createdAt.toISOString()}>
        {made}
      </time>
    </RecordRow>
  )
}

type Around = { words: MessagesWords; today: Desk['today']; lang: Desk['lang'] }

/** Why it is where it is, in sentences. */
function why(message: ListedMessage, { words, today, lang }: Around): string {
  const { state, sentAt, lastProblem, attempts, nextAttemptAt } = message
  if (state === 'sent') return sentAt ? sayInstant(sentAt.toISOString(), today, lang) : ''
  const known = words.problems as Record<string, string>
  const problem = lastProblem === null ? '' : (lookUp(known, lastProblem) ?? words.otherProblem)
  if (state === 'held' && lastProblem === null) return words.silent
  if (state === 'waiting' && attempts === 0) return words.soon
  const tries = attempts > 0 ? words.tries(capital(sayCount(attempts, lang)), attempts === 1) : ''
  const again =
    state === 'waiting' && attempts > 0 ? words.again(sayInstant(nextAttemptAt.toISOString(), today, lang)) : ''
  return [problem, tries, again].filter(Boolean).join(' ')
}

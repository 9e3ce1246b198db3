import { Notice } from '@/app/_ui/notice'
import { To } from '@/app/_ui/to'
import { longDate } from '@/lib/core/calendar/format-date'
import { formatReference } from '@/lib/core/shared/reference'
import type { CasePage } from '../case-page'
import { LetterText } from './letter-preview'

/** The answer as it was sent. */
export function SentAnswer({ page }: { page: CasePage }) {
  const { timeline, telling, words, complaint, desk } = page
  const sent = timeline.findLast(({ event }) => event.type === 'answer-sent')
  const text = sent?.event.type === 'answer-sent' ? telling.text(sent.event.text.id) : null
  return (
    <div className="letter-pane overflow-auto">
      <div className="column mx-auto">
        <h1 className="pb-2 text-xl font-semibold">{words.case.mailKinds.answer}</h1>
        <Notice kind="success">
          {words.answer.sent}{' '}
          <To className="link" href={`/${desk.slug}/desk/cases/${complaint.reference}`}>
            <bdi>{page.title}</bdi>
          </To>
        </Notice>
        <article className="letter mt-4" lang={complaint.lang}>
          <div className="letter-head">
            <b dir="auto">{desk.organisation}</b>
            <span>
              {complaint.answeredOn ? longDate(complaint.answeredOn, complaint.lang, { weekday: false }) : null}
              <br />
              {formatReference(complaint.reference)}
            </span>
          </div>
          {text === null ? <p>{words.case.forgotten}</p> : <LetterText text={text} heading="h2" />}
        </article>
      </div>
    </div>
  )
}

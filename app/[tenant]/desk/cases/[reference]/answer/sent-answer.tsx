import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { To } from '@/app/_ui/to'
import { longDate } from '@/lib/core/calendar/format-date'
import type { CasePage } from '../case-page'
import { LetterPaper } from './letter-paper'
import { LetterText } from './letter-preview'

/** The answer as it was sent. */
export function SentAnswer({ page }: { page: CasePage }) {
  const { timeline, telling, words, complaint, desk } = page
  const sent = timeline.findLast(({ event }) => event.type === 'answer-sent')
  const text = sent?.event.type === 'answer-sent' ? telling.text(sent.event.text.id) : null
  return (
    <div className="overflow-auto bg-sunk p-4">
      <div className="mx-auto max-w-[760px]">
        <h1 className="pb-2 text-title">{words.case.mailKinds.answer}</h1>
        <Notice kind="success">
          {words.answer.sent}{' '}
          <To className={link} href={`/${desk.slug}/desk/cases/${complaint.reference}`}>
            <bdi>{page.title}</bdi>
          </To>
        </Notice>
        <div className="mt-4">
          <LetterPaper
            lang={complaint.lang}
            organisation={desk.organisation}
            date={complaint.answeredOn ? longDate(complaint.answeredOn, complaint.lang, { weekday: false }) : null}
            reference={complaint.reference}
          >
            {text === null ? <p>{words.case.forgotten}</p> : <LetterText text={text} heading="h2" />}
          </LetterPaper>
        </div>
      </div>
    </div>
  )
}

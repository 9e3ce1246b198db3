import { Form } from '@/app/_forms/form'
import { TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { longDate } from '@/lib/core/calendar/format-date'
import { type CasePage, reachable, short } from '../case-page'
import { workOnAnswer } from './answer-actions'
import { Checks } from './checks'
import { draftLetter } from './draft-letter'
import { LetterPreview } from './letter-preview'
import { PointVerdict } from './point-verdict'
import { recipient } from './recipient'

/** The answer in three panes: the points, what must be in order before sending, and the letter with how it will be read. */
export function AnswerPanes({ page }: { page: CasePage }) {
  const { complaint, desk, telling } = page
  const draft = draftLetter({ telling, name: personName(page), sender: desk.organisation, today: desk.today })
  return (
    <Form
      id="answer"
      className="panes answer"
      action={workOnAnswer}
      tenant={desk.slug}
      lang={desk.lang}
      seen={complaint.seq}
      hidden={{ case: complaint.id, reference: complaint.reference, drafted: draft }}
    >
      <Points page={page} />
      <Checks page={page} />
      <Letter page={page} draft={draft} />
    </Form>
  )
}

function Points({ page }: { page: CasePage }) {
  const { complaint, words } = page
  const due = complaint.promises.findLast(({ kind }) => kind === 'answer')?.due
  return (
    <section className="paper answer-points" aria-labelledby="answer-title">
      <h1 id="answer-title">{words.answer.title(recipient(page))}</h1>
      <p className="meta pb-3">
        {words.answer.points(complaint.points.length)}
        {due ? ` · ${words.form.due.toLowerCase()} ${short(page, due)}` : null}
      </p>
      {complaint.points.map((point, i) => (
        <PointVerdict key={point.id} page={page} point={point} number={i + 1} />
      ))}
      <p className="pt-2">
        <Submit tone="quiet" name="intent" value="save">
          {words.answer.save}
        </Submit>
      </p>
    </section>
  )
}

function Letter({ page, draft }: { page: CasePage; draft: string }) {
  const { complaint, words, desk, procedure } = page
  const name = recipient(page)
  return (
    <section className="letter-pane" aria-labelledby="letter-title">
      <h2 className="head" id="letter-title">
        {words.answer.letter}
      </h2>
      <TextArea
        name="text"
        label={<span className="sr">{words.answer.letter}</span>}
        hint={words.answer.letterHint}
        value={draft}
        rows={16}
        className="letter-text"
      />
      <p className="line pt-2 pb-4">
        <Submit tone="quiet" name="intent" value="preview">
          {words.answer.previewButton}
        </Submit>
        <Submit tone="plain" name="intent" value="renew">
          {words.answer.renew}
        </Submit>
      </p>
      <h3 className="meta pb-2">{words.answer.preview(name)}</h3>
      <LetterPreview
        draft={draft}
        lang={complaint.lang}
        organisation={desk.organisation}
        address={procedure.contact.address}
        date={longDate(desk.today, complaint.lang, { weekday: false })}
        reference={complaint.reference}
      />
    </section>
  )
}

function personName(page: CasePage): string | null {
  const [first] = reachable(page)
  return first ? (page.people[first.person]?.name ?? null) : null
}

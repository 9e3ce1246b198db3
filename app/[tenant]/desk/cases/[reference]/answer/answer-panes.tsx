import { TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { layouts } from '@/app/_ui/layouts'
import { Notice } from '@/app/_ui/notice'
import { paneHead } from '@/app/_ui/pane-head'
import { longDate } from '@/lib/core/calendar/format-date'
import { listing } from '@/lib/core/shared/listing'
import { type CasePage, reachable, short } from '../case-page'
import { AnswerSheet } from './answer-sheet'
import { Checks } from './checks'
import { draftLetter } from './draft-letter'
import { LetterPreview } from './letter-preview'
import { PointVerdict } from './point-verdict'
import { recipient } from './recipient'

/** The answer in three panes: the points, what must be in order before sending, and the letter with how it will be read. */
export function AnswerPanes({ page }: { page: CasePage }) {
  const { complaint, desk, telling } = page
  // What was written before goes on from where it was.
  const kept = complaint.answerLetter ? telling.text(complaint.answerLetter.text.id) : null
  const draft = draftLetter({ telling, name: personName(page), sender: desk.organisation, today: desk.today })
  return (
    <AnswerSheet
      className={`${layouts.panes} row-start-2 grid-cols-[minmax(0,1fr)_268px_520px] grid-rows-[auto_minmax(0,1fr)] *:data-trouble:col-span-full *:data-trouble:mx-6 *:data-trouble:my-2 max-broad:grid-cols-[minmax(0,1fr)_268px] max-broad:grid-rows-[auto_max-content_max-content] max-broad:overflow-auto max-broad:*:overflow-visible max-wide:block`}
      tenant={desk.slug}
      lang={desk.lang}
      seen={complaint.seq}
      hidden={{ case: complaint.id, reference: complaint.reference, drafted: draft }}
    >
      <Points page={page} />
      <Checks page={page} />
      <Letter page={page} draft={kept ?? draft} />
    </AnswerSheet>
  )
}

function Points({ page }: { page: CasePage }) {
  const { complaint, words } = page
  const due = complaint.promises.findLast(({ kind }) => kind === 'answer')?.due
  return (
    <section className="row-start-2 border-l-0 bg-paper px-6 pt-4 pb-8 max-wide:p-4" aria-labelledby="answer-title">
      <h1 className="text-title" id="answer-title">
        {words.answer.title(recipient(page))}
      </h1>
      <p className="text-meta text-muted pb-3">
        {words.answer.points(complaint.points.length)}
        {due ? ` · ${words.form.due.toLowerCase()} ${short(page, due)}` : null}
      </p>
      <Standing page={page} />
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
    <section
      className="col-start-3 row-start-2 bg-sunk p-4 max-broad:col-start-1 max-broad:row-start-3 max-broad:border-l-0"
      aria-labelledby="letter-title"
    >
      <h2 className={paneHead} id="letter-title">
        {words.answer.letter}
      </h2>
      <TextArea
        name="text"
        label={<span className="sr-only">{words.answer.letter}</span>}
        hint={words.answer.letterHint}
        value={draft}
        rows={16}
        className="max-h-[300px]! field-sizing-fixed! font-people text-said!"
      />
      <p className="flex flex-wrap items-center gap-2 pt-2 pb-4">
        <Submit tone="quiet" name="intent" value="preview">
          {words.answer.previewButton}
        </Submit>
        <Submit tone="plain" name="intent" value="renew">
          {words.answer.renew}
        </Submit>
      </p>
      <h3 className="text-meta text-muted pb-2">{words.answer.preview(name)}</h3>
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

/** How far an answer is that was written before: with whoever signs, back with remarks, or waiting for the post. */
function Standing({ page }: { page: CasePage }) {
  const { complaint, words, telling, members, desk } = page
  const letter = complaint.answerLetter
  if (!letter) return null
  if (letter.state === 'to-post') return <Notice>{words.answer.waitsForPost}</Notice>
  if (letter.state === 'sent-back') {
    return (
      <Notice kind="warning" title={words.answer.cameBack}>
        <span className="whitespace-pre-line">{letter.remarks ? telling.text(letter.remarks.id) : null}</span>
      </Notice>
    )
  }
  const names = (letter.to ?? []).map((id) => members[id] ?? words.case.nameless)
  return <Notice>{words.answer.waitsFor(listing(names, desk.lang, 'or'))}</Notice>
}

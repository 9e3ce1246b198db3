// The forms by which a case comes to its end, each its own act.
import { Text } from '@/app/_forms/fields-of-forms'
import { Radios, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { ClosedAs } from '@/lib/core/case/acts/close'
import { refusalUntil } from '@/lib/core/procedure/promises'
import { Slug } from '@/lib/core/procedure/slug'
import type { Source } from '@/lib/core/procedure/term'
import { listing } from '@/lib/core/shared/listing'
import { caseWords } from '@/lib/words/case/case-words'
import { endingWords } from '../../words/ending-words'
import { ActForm } from './act-form'
import { type CasePage, short } from './case-page'
import { Decided, LeftOpenFields } from './left-open-fields'
import { type ActProps, pageAct } from './page-act'

/** How a case ends. */
export const endingActs = {
  refuse: pageAct('refuse', { ground: Slug, text: Text, decided: Decided }, RefuseAct),
  close: pageAct('close', { outcome: ClosedAs, decided: Decided }, CloseAct),
  'decide-left-open': pageAct('decide-left-open', { decided: Decided }, DecideAct),
}

function RefuseAct({ page, give, open = false }: ActProps) {
  const { words, complaint, procedure, handling, desk } = page
  const own = endingWords(desk.lang)
  const { refusal } = procedure.processing
  if (!refusal) return null
  const until = refusalUntil(procedure, complaint)
  const bodies = refusal.namesExternalBody ? procedure.followUp.externalBodies.map(({ name }) => name) : []
  return (
    <ActForm page={page} id="refuse" action={give} act="refuse" summary={words.act.refuse} open={open}>
      <Radios
        name="ground"
        label={own.refusalGround}
        options={handling.refusal?.grounds.map(({ id, label, source }) => withSource(id, label, source)) ?? []}
        {...(until ? { hint: untilHint(page, until.due) } : {})}
      />
      <TextArea name="text" label={own.refusalLetter} hint={own.refusalLetterHint} rows={8} />
      {bodies.length > 0 ? (
        <p className="text-meta text-muted">{own.refusalBodies(listing(bodies, desk.lang))}</p>
      ) : null}
      <LeftOpenFields page={page} outcome="not-admitted" />
      <p>
        <Submit>{own.refuse}</Submit>
      </p>
    </ActForm>
  )
}

/** The last day for it, and the article that gives the term. */
function untilHint(page: CasePage, due: CivilDate): string {
  const article = page.handling.refusal?.termSource?.article
  const hint = endingWords(page.desk.lang).refusalUntil(short(page, due))
  return article ? `${hint} (${article})` : hint
}

/** A ground with its article, for whoever has to explain it. */
function withSource(value: string, label: string, source: Source | null) {
  return { value, label, ...(source ? { hint: source.article } : {}) }
}

function CloseAct({ page, give, open = false }: ActProps) {
  const { words, complaint, desk } = page
  const outcomes = ClosedAs.options.filter((one) => one !== 'answered' || complaint.answeredOn !== null)
  return (
    <ActForm page={page} id="close" action={give} act="close" summary={words.act.close} open={open}>
      <Radios
        name="outcome"
        label={words.form.outcome}
        value={complaint.answeredOn ? 'answered' : ''}
        options={outcomes.map((value) => ({ value, label: caseWords(desk.lang).outcome[value] }))}
      />
      <LeftOpenFields page={page} outcome={complaint.answeredOn ? 'answered' : 'lapsed'} />
      <p>
        <Submit>{words.form.close}</Submit>
      </p>
    </ActForm>
  )
}

function DecideAct({ page, give, open = false }: ActProps) {
  const { words, complaint, desk } = page
  return (
    <ActForm
      page={page}
      id="decide-left-open"
      action={give}
      act="decide-left-open"
      summary={words.act['decide-left-open']}
      open={open}
    >
      <LeftOpenFields page={page} outcome={complaint.outcome ?? 'withdrawn'} />
      <p>
        <Submit>{endingWords(desk.lang).decide}</Submit>
      </p>
    </ActForm>
  )
}

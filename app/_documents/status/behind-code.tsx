import { statusWords } from '@/lib/catalogues/public/status/words'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { phoneLink } from '@/lib/core/shared/line'
import type { Letter } from '@/lib/words/status/status-letters'
import { Each } from '../each'
import { FieldError } from '../field-error'
import { fieldLook } from '../field-look'
import { Words } from '../line'
import { actions, button, fieldLabel, hint, input, quietButton, row, section, small, stacked, textarea } from '../looks'
import { Section } from '../section'
import { ActForm } from './act-form'
import type { StatusProps } from './status-form'
import { ToldAnswers, WordsOf } from './told-answers'
import { WithdrawSection } from './withdraw'

/** Before the code: that there is something to read, and how to get to it. */
export function CodeSection({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const wrong = form.problem?.field === 'code' ? words.problems[form.problem.kind] : null
  if (form.address === null) return null
  return (
    <Section id="letters" heading={page.letters.heading}>
      <p>{page.letters.count > 0 ? words.codeCount({ count: page.letters.countShown }) : words.codeExplains}</p>
      <p>{words.codeToAdd}</p>
      {form.codeAsked ? <EnterCode place={place} page={page} form={form} wrong={wrong} /> : null}
      <ActForm form={form} act="request-code" className={actions}>
        <button className={form.codeAsked ? quietButton : button} type="submit">
          {form.codeAsked ? words.anotherCode : words.sendCode}
        </button>
      </ActForm>
      <p className={small}>{words.codeGoesTo({ address: form.address })}</p>
    </Section>
  )
}

/** For whoever cannot get a code: how our words reach them, and room to write. Nothing is shown here again. */
export function WithoutCodeSections(props: StatusProps) {
  const { page, place } = props
  const words = statusDocumentWords[place.lang]
  if (page.words === 'code') return null
  return (
    <>
      <Section id="letters" heading={page.letters.heading}>
        {page.waitsForYou ? <p>{words.questionElsewhere[page.words]}</p> : null}
        <p>
          {words.wordsElsewhere[page.words]} {words.writeHere}
        </p>
      </Section>
      <TellSection {...props} />
    </>
  )
}

function EnterCode({ place, form, wrong }: StatusProps & { wrong: string | null }) {
  const words = statusDocumentWords[place.lang]
  return (
    <ActForm form={form} act="enter-code" className={stacked}>
      <div className={fieldLook(wrong !== null)}>
        <label className={fieldLabel} htmlFor="code">
          {words.enterCode}
        </label>
        <p className={hint} id="code-hint">
          {words.codeHint({ address: form.address ?? '' })}
        </p>
        <FieldError lang={place.lang} id="code-error" says={wrong} />
        <input
          className={`${input} max-w-40 tracking-[0.12em] tabular-nums`}
          id="code"
          name="code"
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          aria-required="true"
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? 'code-error code-hint' : 'code-hint'}
        />
      </div>
      <p className={actions}>
        <button className={button} type="submit">
          {words.open}
        </button>
      </p>
    </ActForm>
  )
}

/**
 * After the code, first of all: the newest of our letters (after an answer, the answer), what was added since, the older
 * ones folded, and room to write back.
 */
export function LettersSections(props: StatusProps) {
  const { page, place } = props
  if (!page.opened) return null
  const { letters } = page.opened
  const first =
    letters.find(({ kind }) => (kind === 'answer' || kind === 'refusal') && !page.goesOn) ??
    letters.find(({ ours }) => ours)
  const [newest] = letters
  const added = newest !== first && newest?.ours === false ? newest : undefined
  const older = letters.filter((letter) => letter !== first && letter !== added)
  const words = statusDocumentWords[place.lang]
  return (
    <div id="letters" tabIndex={-1}>
      {first ? <LetterSection letter={first} lang={place.lang} /> : null}
      {added ? <LetterSection letter={added} lang={place.lang} /> : null}
      <TellSection {...props} />
      {older.length > 0 ? (
        <details className={section}>
          <summary>{words.olderLetters({ n: older.length })}</summary>
          <Each of={older}>{(letter) => <LetterSection letter={letter} lang={place.lang} />}</Each>
        </details>
      ) : null}
    </div>
  )
}

/** Further down: what was told to us, and the way to close the words again. */
export function ToldSections(props: StatusProps) {
  return (
    <>
      <ToldSection {...props} />
      <WithdrawSection {...props} />
      <CloseSection {...props} />
    </>
  )
}

/** Whose words, and of when, in the margin. */
const whose = 'mb-3 text-page-small text-page-muted page:mb-0 page:pt-[0.1875rem]'

function LetterSection({ letter, lang }: { letter: Letter; lang: StatusProps['place']['lang'] }) {
  return (
    <section className={`${row} ${section} print:break-inside-avoid`}>
      <p className={whose}>
        <b className="block font-semibold text-page-ink">
          <bdi>{letter.from}</bdi>
        </b>{' '}
        {letter.day}
      </p>
      <div className="prose">
        {letter.kind === 'answer' || letter.kind === 'refusal' ? (
          <h2>{statusDocumentWords[lang][letter.kind === 'answer' ? 'ourAnswer' : 'ourLetter']}</h2>
        ) : (
          <h2 className="sr-only">{statusWords[lang].letterFrom({ who: letter.from })}</h2>
        )}
        <WordsOf text={letter.text} lang={lang} />
      </div>
    </section>
  )
}

function TellSection({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const wrong = form.problem?.field === 'tell' ? words.problems[form.problem.kind] : null
  return (
    <section className={`${row} ${section}`}>
      <p className={whose}>
        <b className="block font-semibold text-page-ink">{words.you}</b>
      </p>
      <ActForm form={form} act="add" className={`prose ${stacked}`}>
        <div className={fieldLook(wrong !== null)}>
          <label className={fieldLabel} htmlFor="tell">
            {page.waitsForYou ? words.answer : words.tell}
          </label>
          <p className={hint} id="tell-hint">
            {page.goesOn ? `${words.tellHint} ${words.goesOn}` : words.tellHint}
          </p>
          <FieldError lang={place.lang} id="tell-error" says={wrong} />
          <textarea
            className={textarea}
            id="tell"
            name="text"
            rows={6}
            dir="auto"
            data-max={10_000}
            aria-required="true"
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? 'tell-error tell-hint' : 'tell-hint'}
            defaultValue={form.typed.text ?? ''}
          />
        </div>
        <p className={actions}>
          <button className={button} type="submit">
            {words.send}
          </button>
          {form.phone ? (
            <span>
              {words.ratherCall} <Words line={[phoneLink(form.phone)]} />
            </span>
          ) : null}
        </p>
      </ActForm>
    </section>
  )
}

function ToldSection({ place, page }: StatusProps) {
  return (
    <Section id="told" heading={statusDocumentWords[place.lang].told}>
      <ToldAnswers told={page.opened?.told ?? []} lang={place.lang} />
    </Section>
  )
}

function CloseSection({ place, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  return (
    <Section id="only-you" heading={words.onlyYou}>
      <p>{words.onlyYouText}</p>
      <ActForm form={form} act="close" className={actions}>
        <button className={quietButton} type="submit">
          {words.close}
        </button>
      </ActForm>
    </Section>
  )
}

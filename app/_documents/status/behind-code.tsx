import { documentWords } from '@/lib/catalogues/public/document/words'
import { statusWords } from '@/lib/catalogues/public/status/words'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { phoneLink } from '@/lib/core/shared/line'
import type { Letter } from '@/lib/words/status/status-letters'
import { Each } from '../each'
import { Words } from '../line'
import { ActForm } from './act-form'
import type { StatusProps } from './status-form'
import { ToldAnswers, WordsOf } from './told-answers'

/** Before the code: that there is something to read, and how to get to it. */
export function CodeSection({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const wrong = form.problem?.field === 'code' ? words.problems[form.problem.kind] : null
  if (form.address === null) return null
  return (
    <section className="row section" aria-labelledby="letters">
      <h2 className="margin" id="letters">
        {page.letters.heading}
      </h2>
      <div className="text">
        <p>{page.letters.count > 0 ? words.codeCount({ count: page.letters.countShown }) : words.codeExplains}</p>
        <p>{words.codeToAdd}</p>
        {form.codeAsked ? <EnterCode place={place} page={page} form={form} wrong={wrong} /> : null}
        <ActForm form={form} act="request-code" className="actions">
          <button className={form.codeAsked ? 'button quiet' : 'button'} type="submit">
            {form.codeAsked ? words.anotherCode : words.sendCode}
          </button>
        </ActForm>
        <p className="small muted">{words.codeGoesTo({ address: form.address })}</p>
      </div>
    </section>
  )
}

/** For whoever cannot get a code: how our words reach them, and room to write. Nothing is shown here again. */
export function WithoutCodeSections(props: StatusProps) {
  const { page, place } = props
  const words = statusDocumentWords[place.lang]
  if (page.words === 'code') return null
  return (
    <>
      <section className="row section" aria-labelledby="letters">
        <h2 className="margin" id="letters">
          {page.letters.heading}
        </h2>
        <div className="text">
          {page.waitsForYou ? <p>{words.questionElsewhere[page.words]}</p> : null}
          <p>
            {words.wordsElsewhere[page.words]} {words.writeHere}
          </p>
        </div>
      </section>
      <TellSection {...props} />
    </>
  )
}

function EnterCode({ place, form, wrong }: StatusProps & { wrong: string | null }) {
  const words = statusDocumentWords[place.lang]
  return (
    <ActForm form={form} act="enter-code" className="form">
      <div className={wrong ? 'field wrong' : 'field'}>
        <label htmlFor="code">{words.enterCode}</label>
        <p className="hint" id="code-hint">
          {words.codeHint({ address: form.address ?? '' })}
        </p>
        {wrong ? <FieldError lang={place.lang} id="code-error" says={wrong} /> : null}
        <input
          className="code"
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
      <p className="actions">
        <button className="button" type="submit">
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
  const first = letters.find(({ kind }) => kind === 'answer' && !page.goesOn) ?? letters.find(({ ours }) => ours)
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
        <details className="older section">
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
      <CloseSection {...props} />
    </>
  )
}

function LetterSection({ letter, lang }: { letter: Letter; lang: StatusProps['place']['lang'] }) {
  return (
    <section className="row section letter">
      <p className="margin">
        <b>
          <bdi>{letter.from}</bdi>
        </b>{' '}
        {letter.day}
      </p>
      <div className="text">
        {letter.kind === 'answer' ? (
          <h2>{statusDocumentWords[lang].ourAnswer}</h2>
        ) : (
          <h2 className="hidden">{statusWords[lang].letterFrom({ who: letter.from })}</h2>
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
    <section className="row section reply">
      <p className="margin">
        <b>{words.you}</b>
      </p>
      <ActForm form={form} act="add" className="text form">
        <div className={wrong ? 'field wrong' : 'field'}>
          <label htmlFor="tell">{page.waitsForYou ? words.answer : words.tell}</label>
          <p className="hint" id="tell-hint">
            {page.goesOn ? `${words.tellHint} ${words.goesOn}` : words.tellHint}
          </p>
          {wrong ? <FieldError lang={place.lang} id="tell-error" says={wrong} /> : null}
          <textarea
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
        <p className="actions">
          <button className="button" type="submit">
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
    <section className="row section" aria-labelledby="told">
      <h2 className="margin" id="told">
        {statusDocumentWords[place.lang].told}
      </h2>
      <div className="text">
        <ToldAnswers told={page.opened?.told ?? []} lang={place.lang} />
      </div>
    </section>
  )
}

function CloseSection({ place, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  return (
    <section className="row section" aria-labelledby="only-you">
      <h2 className="margin" id="only-you">
        {words.onlyYou}
      </h2>
      <div className="text">
        <p>{words.onlyYouText}</p>
        <ActForm form={form} act="close" className="actions">
          <button className="button quiet" type="submit">
            {words.close}
          </button>
        </ActForm>
      </div>
    </section>
  )
}

function FieldError({ lang, id, says }: { lang: StatusProps['place']['lang']; id: string; says: string }) {
  return (
    <span className="error" id={id}>
      <span className="hidden">{documentWords[lang].error}: </span>
      {says}
    </span>
  )
}

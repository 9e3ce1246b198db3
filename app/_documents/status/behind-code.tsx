import type { Letter } from '@/lib/case/status/status-letters'
import { statusWords } from '@/lib/case/status/status-words'
import { phoneLink } from '@/lib/shared/line'
import { Each } from '../each'
import { Words } from '../line'
import { statusDocumentWords } from '../status-words'
import { documentWords } from '../words'
import { ActForm } from './act-form'
import type { StatusProps } from './status'

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
        <p>{page.letters.count > 0 ? words.codeCount(page.letters.countShown) : words.codeExplains}</p>
        {form.codeAsked ? <EnterCode place={place} page={page} form={form} wrong={wrong} /> : null}
        <ActForm form={form} act="request-code" className="actions">
          <button className={form.codeAsked ? 'button quiet' : 'button'} type="submit">
            {form.codeAsked ? words.anotherCode : words.sendCode}
          </button>
        </ActForm>
        <p className="small muted">{words.codeGoesTo(form.address)}</p>
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
          {words.codeHint(form.address ?? '')}
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

/** We asked something: the question and room to answer it come before all else. */
export function QuestionSections(props: StatusProps) {
  const [letter] = props.page.opened?.letters ?? []
  return (
    <>
      {letter ? <LetterSection letter={letter} lang={props.place.lang} /> : null}
      <TellSection {...props} />
    </>
  )
}

/** After the code: the letters, room to write back (below the letters once we answered), and what was told to us. */
export function LettersSections(props: StatusProps) {
  const { page, place } = props
  if (!page.opened) return null
  return (
    <>
      {page.goesOn && !page.waitsForYou ? <TellSection {...props} /> : null}
      <Each of={page.waitsForYou ? page.opened.letters.slice(1) : page.opened.letters}>
        {(letter) => <LetterSection letter={letter} lang={place.lang} />}
      </Each>
      {page.goesOn ? null : <TellSection {...props} />}
      <ToldSection {...props} />
      <CloseSection {...props} />
    </>
  )
}

function LetterSection({ letter, lang }: { letter: Letter; lang: StatusProps['place']['lang'] }) {
  return (
    <section className="row section letter">
      <p className="margin">
        <b>{letter.from}</b> {letter.day}
      </p>
      <div className="text">
        {letter.kind === 'answer' ? (
          <h2>{statusDocumentWords[lang].ourAnswer}</h2>
        ) : (
          <h2 className="hidden">{statusWords[lang].letterFrom(letter.from)}</h2>
        )}
        <Told text={letter.text} lang={lang} />
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
        <Each of={page.opened?.told ?? []}>
          {({ label, text }, index) => (
            <>
              {index > 0 ? <h3>{label}</h3> : null}
              <Told text={text} lang={place.lang} />
            </>
          )}
        </Each>
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

function Told({ text, lang }: { text: string | null; lang: StatusProps['place']['lang'] }) {
  if (text === null) return <p className="muted">{statusDocumentWords[lang].erased}</p>
  return (
    <div className="told">
      <Each of={text.split(/\n{2,}/)}>{(paragraph) => <p>{paragraph}</p>}</Each>
    </div>
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

'use client'
import type { KeyboardEvent } from 'react'
import { control, problemLooks } from '@/app/_forms/control'
import { DateInput } from '@/app/_forms/date-input'
import { useField } from '@/app/_forms/field'
import { Form, useForm } from '@/app/_forms/form'
import { formWords } from '@/app/_forms/form-words'
import type { Option } from '@/app/_forms/inputs'
// Writing in a case: a message, a question or a note in one field, so that nothing is lost by choosing another. The choice
// is a row of radio buttons; without a script the browser shows which button goes with it.
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import type { IconName } from '@/app/_ui/sprite'
import type { Lang } from '@/lib/core/shared/language'
import { speak } from './actions'

type Kind = 'reply' | 'ask' | 'note'

type ComposerProps = {
  tenant: string
  lang: Lang
  caseId: string
  reference: string
  seen: number
  kinds: readonly Kind[]
  parties: readonly Option[]
  words: ComposerWords
}

type ComposerWords = Record<
  'kindLabel' | 'reply' | 'ask' | 'note' | 'text' | 'to' | 'replyBy' | 'send' | 'sendQuestion' | 'saveNote' | 'warning',
  string
>

const icons: Record<Kind, IconName> = { reply: 'pen', ask: 'ask', note: 'no-eye' }

export function Composer({ tenant, lang, caseId, reference, seen, ...inside }: ComposerProps) {
  return (
    <Form
      id="say"
      className="composer"
      action={speak}
      tenant={tenant}
      lang={lang}
      seen={seen}
      hidden={{ case: caseId, reference }}
    >
      {/* Made anew when what can be written changes, as when a case is closed: one of them is always chosen. */}
      <Tabs key={inside.kinds.join()} kinds={inside.kinds} words={inside.words} />
      <Writing words={inside.words} />
      {inside.words.warning ? (
        <p className="unreached for-party">
          <Icon name="post" /> {inside.words.warning}
        </p>
      ) : null}
      <Foot {...inside} />
    </Form>
  )
}

function Tabs({ kinds, words }: Pick<ComposerProps, 'kinds' | 'words'>) {
  const { sent } = useField('kind', false)
  const chosen = kinds.find((kind) => kind === sent?.[0]) ?? kinds[0]
  return (
    <fieldset className="tabs">
      <legend className="sr">{words.kindLabel}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={kind === 'note' ? 'tab note-tab' : 'tab'}>
          <input type="radio" name="kind" value={kind} defaultChecked={kind === chosen} />
          <Icon name={icons[kind]} /> {words[kind]}
        </label>
      ))}
    </fieldset>
  )
}

function Writing({ words }: { words: ComposerWords }) {
  const { attributes, sent, problem } = useField('text', false)
  return (
    <>
      <label className="sr" htmlFor={attributes.id}>
        {words.text}
      </label>
      <textarea dir="auto" rows={4} defaultValue={sent?.[0] ?? ''} onKeyDown={sendWithKeys} {...attributes} />
      {problem ? (
        <p className={`${problemLooks} px-3 pb-2`} id={`${attributes.id}-problem`}>
          <Icon name="warn" /> {problem}
        </p>
      ) : null}
    </>
  )
}

// Ctrl or Command and Enter; a bare Enter is a new line.
function sendWithKeys(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

function Foot({ parties, words }: Pick<ComposerProps, 'parties' | 'words'>) {
  const { lang, state, busy } = useForm()
  const anyway = state.changed ? ` (${formWords(lang).sendAnyway.toLowerCase()})` : ''
  const buttons = [
    { kind: 'reply', label: words.send },
    { kind: 'ask', label: words.sendQuestion },
    { kind: 'note', label: words.saveNote },
  ] as const
  return (
    <div className="foot">
      <To parties={parties} words={words} />
      <DateInput name="replyBy" label={words.replyBy} optional className="for-ask" />
      {buttons.map(({ kind, label }) => (
        <button key={kind} type="submit" className={`${button.first} for-${kind}`} aria-busy={busy || undefined}>
          {busy ? formWords(lang).busy : label + anyway}
        </button>
      ))}
    </div>
  )
}

function To({ parties, words }: Pick<ComposerProps, 'parties' | 'words'>) {
  const { attributes, sent } = useField('party', false)
  const chosen = sent?.[0] ?? parties[0]?.value ?? ''
  if (parties.length < 2) return <input type="hidden" name="party" value={chosen} />
  return (
    <span className="with-label for-party">
      <label htmlFor={attributes.id}>{words.to}</label>
      <select key={chosen} className={control.select} defaultValue={chosen} {...attributes}>
        {parties.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}

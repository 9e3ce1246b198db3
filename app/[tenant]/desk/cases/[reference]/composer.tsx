'use client'
import type { KeyboardEvent } from 'react'
import { DateInput } from '@/app/_forms/date-input'
import { useField } from '@/app/_forms/field'
import { Form, useOurForm } from '@/app/_forms/form'
import { formWords } from '@/app/_forms/form-words'
import { type Option, TextInput } from '@/app/_forms/inputs'
// Writing in a case: a message, a question or a note in one field, so that nothing is lost by choosing another. The choice
// is a row of radio buttons; without a script the browser shows which button goes with it.
import { button } from '@/app/_ui/button'
import { control, problemLooks } from '@/app/_ui/control'
import { Icon, type IconName } from '@/app/_ui/icon'
import type { DeskLang } from '@/lib/core/shared/language'
import { speak } from './actions'

type Kind = 'reply' | 'ask' | 'note'

type ComposerProps = {
  tenant: string
  lang: DeskLang
  caseId: string
  reference: string
  seen: number
  kinds: readonly Kind[]
  parties: readonly Option[]
  /** Somebody complains for another who did not agree yet: what is said to them needs a reason. */
  asksWhy: boolean
  words: ComposerWords
}

type ComposerWords = Record<
  | 'kindLabel'
  | 'reply'
  | 'ask'
  | 'note'
  | 'text'
  | 'to'
  | 'replyBy'
  | 'despite'
  | 'despiteHint'
  | 'send'
  | 'sendQuestion'
  | 'saveNote'
  | 'warning',
  string
>

const icons: Record<Kind, IconName> = { reply: 'pen', ask: 'ask', note: 'no-eye' }

/** What is only there with one kind, told by the radio button that is chosen. */
const onlyFor: Record<Kind, string> = {
  reply: 'group-not-has-[[value=reply]:checked]/composer:hidden',
  ask: 'group-not-has-[[value=ask]:checked]/composer:hidden',
  note: 'group-not-has-[[value=note]:checked]/composer:hidden',
}
const FOR_PARTY = 'group-has-[[value=note]:checked]/composer:hidden'

export function Composer({ tenant, lang, caseId, reference, seen, ...inside }: ComposerProps) {
  return (
    <Form
      id="say"
      className="group/composer rounded-control border border-control bg-paper has-[[value=note]:checked]:border-dashed has-[[value=note]:checked]:border-warning has-[[value=note]:checked]:bg-warning-tint print:hidden"
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
        <p className={`flex gap-1.5 px-3 py-2 text-meta text-warning ${FOR_PARTY}`}>
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
    <fieldset className="flex border-b border-rule">
      <legend className="sr-only">{words.kindLabel}</legend>
      {kinds.map((kind) => (
        <label
          key={kind}
          className={`relative flex min-h-9 cursor-pointer items-center gap-1.5 px-3 text-muted has-checked:font-semibold has-checked:text-ink has-checked:shadow-[inset_0_-2px_0_var(--color-accent)] has-focus-visible:shadow-[inset_0_0_0_5px_var(--color-focus)] has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-halo max-wide:min-h-11 max-wide:px-2.5 ${kind === 'note' ? 'ml-auto' : ''}`}
        >
          <input
            className="absolute inset-0 m-0 cursor-pointer opacity-0"
            type="radio"
            name="kind"
            value={kind}
            defaultChecked={kind === chosen}
          />
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
      <label className="sr-only" htmlFor={attributes.id}>
        {words.text}
      </label>
      <textarea
        className="block field-sizing-content max-h-[40vh] min-h-24 w-full resize-y border-0 bg-transparent p-3 font-people text-said text-ink group-has-[[value=note]:checked]/composer:font-house group-has-[[value=note]:checked]/composer:text-body max-wide:text-[1rem]"
        dir="auto"
        rows={4}
        defaultValue={sent?.[0] ?? ''}
        onKeyDown={sendWithKeys}
        {...attributes}
      />
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

function Foot({ parties, asksWhy, words }: Pick<ComposerProps, 'parties' | 'asksWhy' | 'words'>) {
  const { lang, state, busy } = useOurForm()
  const anyway = state.changed ? ` (${formWords(lang).sendAnyway.toLowerCase()})` : ''
  const buttons = [
    { kind: 'reply', label: words.send },
    { kind: 'ask', label: words.sendQuestion },
    { kind: 'note', label: words.saveNote },
  ] as const
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule p-2 wrap-anywhere">
      <To parties={parties} words={words} />
      <DateInput name="replyBy" label={words.replyBy} optional className={`basis-full ${onlyFor.ask}`} />
      {asksWhy ? (
        <TextInput
          name="despite"
          label={words.despite}
          hint={words.despiteHint}
          optional
          className={`basis-full ${FOR_PARTY}`}
        />
      ) : null}
      {buttons.map(({ kind, label }) => (
        <button key={kind} type="submit" className={`${button.first} ${onlyFor[kind]}`} aria-busy={busy || undefined}>
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
    <span className={`flex items-center gap-2 ${FOR_PARTY}`}>
      <label htmlFor={attributes.id}>{words.to}</label>
      <select key={chosen} className={`${control.select} w-auto!`} defaultValue={chosen} {...attributes}>
        {parties.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}

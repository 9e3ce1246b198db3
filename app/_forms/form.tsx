'use client'
// A form of the desk: works without a script, keeps what was typed, and says what is the matter above and beside the field.
import {
  createContext,
  type InputEvent,
  type ReactNode,
  type RefObject,
  type SubmitEvent,
  use,
  useActionState,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { formLooks } from '@/app/_ui/control'
import { Icon } from '@/app/_ui/icon'
import { targetLink } from '@/app/_ui/link'
import { noticeLooks } from '@/app/_ui/notice'
import type { DeskLang } from '@/lib/core/shared/language'
import { fieldId } from './field-id'
import { type FormAction, type FormState, freshForm } from './form-state'
import { formWords } from './form-words'
import { isTypedElsewhere, useIsTypedIn, useLeaveGuard } from './use-leave-guard'

export type FormProps = {
  action: FormAction
  tenant: string
  lang: DeskLang
  /** Sets the ids of this form apart from those of another on the same page. */
  id: string
  /** Values that travel along, such as which case it is about. */
  hidden?: Record<string, string>
  /** The last thing its author saw happen; only for what a colleague's act can stop. */
  seen?: number
  className?: string
  /** It leads to another page when it is done: what is typed in another form here would be gone. */
  leaves?: boolean
  children: ReactNode
}

/** `problems`: what is the matter with its fields now; those of `state` are what it was sent back with. */
type Around = { id: string; lang: DeskLang; state: FormState; problems: Record<string, string>; busy: boolean }

const FormContext = createContext<Around>({ id: '', lang: 'nl', state: freshForm, problems: {}, busy: false })

/** The form a field stands in. */
export function useOurForm(): Around {
  return use(FormContext)
}

export function Form(props: FormProps) {
  const [state, send, busy] = useActionState(props.action, freshForm)
  const form = useRef<HTMLFormElement>(null)
  const isTyped = useIsTypedIn(form)
  return (
    <FormFrame
      {...props}
      form={form}
      send={send}
      state={state}
      problems={state.problems}
      busy={busy}
      isTyped={isTyped}
    />
  )
}

type FrameProps = Omit<FormProps, 'action'> & {
  form: RefObject<HTMLFormElement | null>
  send: (data: FormData) => void
  state: FormState
  problems: Record<string, string>
  busy: boolean
  /** Something was typed in it that has not been sent. */
  isTyped: boolean
  onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void
  onInput?: (event: InputEvent<HTMLFormElement>) => void
}

/** What every form of the desk is made of: its fields that travel along unseen, and what is the matter above the others. */
export function FormFrame(props: FrameProps) {
  const { form, send, state, problems, busy, isTyped, tenant, lang, id, hidden = {}, seen } = props
  const { className = formLooks, leaves = false, onSubmit, onInput, children } = props
  useLeaveGuard({ form, isTyped, question: formWords(lang).leave })
  const sees = seen === undefined ? undefined : Math.max(seen, state.changed?.seq ?? 0)
  const around = useMemo(() => ({ id, lang, state, problems, busy }), [id, lang, state, problems, busy])
  return (
    <FormContext value={around}>
      <form
        ref={form}
        id={id}
        action={send}
        className={className}
        noValidate
        onSubmit={(event) => {
          if (leaves && isTypedElsewhere(event.currentTarget) && !window.confirm(formWords(lang).leave)) {
            event.preventDefault()
          } else onSubmit?.(event)
        }}
        onInput={onInput}
        data-refused={state.status === 'refused' || undefined}
      >
        <input type="hidden" name="tenant" value={tenant} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {sees === undefined ? null : <input type="hidden" name="seen" value={sees} />}
        <Trouble />
        <GoOn form={form} />
        {children}
      </form>
    </FormContext>
  )
}

const CAN_BE_FILLED_IN = 'input:not([type="hidden"]), select, textarea, button, summary'

/** After a row was added or moved: on in that row, opened if it is folded. */
function GoOn({ form }: { form: RefObject<HTMLFormElement | null> }) {
  const { state } = useOurForm()
  useEffect(() => {
    if (!state.focus) return
    const place = form.current?.querySelector(`#${CSS.escape(state.focus)}`)
    const fold = place?.querySelector('details')
    if (fold?.matches('[data-item]')) fold.open = true
    place?.querySelector<HTMLElement>(CAN_BE_FILLED_IN)?.focus()
  }, [form, state])
  return null
}

/** What is the matter with the form as a whole; takes the focus, so that it is read first. */
function Trouble() {
  const { id, lang, state } = useOurForm()
  const about = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.status !== 'fresh') about.current?.focus()
  }, [state])
  if (state.status === 'fresh' || state.note === null) return null
  const failed = state.status === 'refused'
  const kind = state.changed ? 'warning' : failed ? 'danger' : 'success'
  return (
    <div
      ref={about}
      tabIndex={-1}
      data-notice
      className={noticeLooks(kind)}
      role={failed ? 'alert' : 'status'}
      data-trouble
    >
      <Icon name={failed ? 'warn' : 'check'} />
      <div>
        <p>
          {failed && !state.changed ? <span className="sr-only">{formWords(lang).error}: </span> : null}
          {state.note}
        </p>
        {state.changed ? <News news={state.changed.news} /> : <Problems id={id} problems={state.problems} />}
      </div>
    </div>
  )
}

function Problems({ id, problems }: { id: string; problems: Record<string, string> }) {
  const list = Object.entries(problems)
  if (list.length < 2) return null
  return (
    <ul className="pt-0.5">
      {list.map(([name, sentence]) => (
        <li key={name} className="py-0.5">
          <a className={targetLink} href={`#${fieldId(id, name)}`}>
            {sentence}
          </a>
        </li>
      ))}
    </ul>
  )
}

function News({ news }: { news: readonly string[] }) {
  return (
    <ul className="pt-0.5">
      {news.map((sentence) => (
        <li key={sentence} className="py-0.5">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
